"""A field in which a time zone is chosen by typing a part of its name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QCompleter, QHBoxLayout, QWidget

from smc_desk.ui.theme import Theme
from smc_desk.ui.widgets.action_button import Action, ActionButton

WIDTH = 280


class ZoneField(QWidget):
    """All zones in a list that can be typed in, and the button; only a zone that exists can be chosen.

    Signals:
        chosen: The name of a zone.
    """

    chosen = Signal(str)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the field, without zones yet."""
        super().__init__(parent)
        self._theme = theme
        self._names: tuple[str, ...] = ()
        self._zones = QComboBox()
        self._zones.setEditable(True)
        self._zones.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._zones.setAccessibleName(self.tr("Time zone of the place"))
        self._zones.setMaxVisibleItems(12)
        completer = QCompleter(self._zones.model(), self._zones)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._zones.setCompleter(completer)
        self._zones.editTextChanged.connect(self._weigh)
        line = self._zones.lineEdit()
        if line is not None:
            line.setPlaceholderText(self.tr("Type a city, such as Paris"))
            line.returnPressed.connect(self._choose)
        self._use = ActionButton(
            Action("zone", self.tr("Use this time zone"), role="primary", icon="check"), theme=theme
        )
        self._use.clicked.connect(self._choose)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._zones)
        row.addWidget(self._use)
        theme.changed.connect(self._restyle)
        self._restyle()
        self._weigh()

    def show_zones(self, names: Sequence[str]) -> None:
        """Offer zones."""
        if tuple(names) == self._names:
            return
        self._names = tuple(names)
        self._zones.clear()
        self._zones.addItems(list(names))
        self._zones.setCurrentIndex(-1)

    def propose(self, name: str) -> None:
        """Put the likeliest one into the field, "" for none."""
        self._zones.setCurrentIndex(self._zones.findText(name) if name else -1)
        self._zones.setEditText(name)

    def take_focus(self) -> None:
        """Put the focus into the field."""
        self._zones.setFocus()

    @Slot()
    def _weigh(self) -> None:
        self._use.setEnabled(self._zones.currentText().strip() in self._names)

    @Slot()
    def _choose(self) -> None:
        if self._use.isEnabled():
            self.chosen.emit(self._zones.currentText().strip())

    @Slot()
    def _restyle(self) -> None:
        self._zones.setMinimumWidth(self._theme.px(WIDTH))
