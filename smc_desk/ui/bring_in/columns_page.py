"""The second step: what the columns of a file mean, what is missing, and the portal's key."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from smc_desk.domain.mapping import Column, Mapping
from smc_desk.domain.tables import Table
from smc_desk.ui.bring_in.fields import Hidden
from smc_desk.ui.bring_in.mapping_model import MappingModel
from smc_desk.ui.bring_in.mapping_table import MappingTable
from smc_desk.ui.bring_in.remark import Remark
from smc_desk.ui.bring_in.words import column_word, seen, short_name
from smc_desk.ui.theme import Theme, Tone
from smc_desk.ui.widgets.action_button import Action, ActionButton
from smc_desk.ui.widgets.card import Card
from smc_desk.ui.widgets.label import Label

SIDE = 330
LONGEST_KEY = 512


class ColumnsPage(QWidget):
    """The columns to be corrected, and beside them what the desk will lack.

    Signals:
        confirmed: The columns are right; show what would change.
        cancelled: Leave everything as it is.
    """

    confirmed = Signal()
    cancelled = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the page, without a file yet."""
        super().__init__(parent)
        self._theme = theme
        self._file = Label(role="title", elides=True)
        self._about = Label(role="muted", wraps=True)
        self._model = MappingModel(self)
        self._model.corrected.connect(self._look)
        self.table = MappingTable(theme=theme, model=self._model)
        self._lacks = QVBoxLayout()
        self._lacks.setSpacing(12)
        self._key = QLineEdit()
        self._shows = QCheckBox(self.tr("Show the key"))
        self._next = ActionButton(
            Action("next", self.tr("Show what would change"), role="primary", icon="list-checks"),
            theme=theme,
            is_large=True,
        )
        self._next.clicked.connect(self.confirmed)
        self._cancel = ActionButton(Action("cancel", self.tr("Cancel"), role="quiet"), theme=theme)
        self._cancel.clicked.connect(self.cancelled)
        self._lay_out()
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def mapping(self) -> Mapping:
        """What the columns mean now."""
        return self._model.mapping

    @property
    def hidden(self) -> Hidden:
        """What of the file is not shown."""
        return self._model.hidden

    @property
    def key(self) -> str:
        """The portal's key; "" where there is none."""
        return self._key.text().strip()

    def show_table(self, name: str, table: Table, mapping: Mapping) -> None:
        """Show the columns of a file.

        Args:
            name: Of the file.
            table: What is in it.
            mapping: Guessed, or saved from the last time.
        """
        self._file.setText(short_name(name))
        self._about.setText(self._description(table))
        self.forget_key()
        self._model.show(table, mapping)
        self.table.setCurrentIndex(self._model.index(0, 0))
        self.table.scrollToTop()
        self._look()

    def forget_key(self) -> None:
        """Leave no key behind on the screen."""
        self._key.clear()
        self._shows.setChecked(False)

    def take_focus(self) -> None:
        """Put the focus into the columns."""
        self.table.setFocus()

    def _description(self, table: Table) -> str:
        parts = [
            self.tr("%Ln rows", "", len(table.rows)),
            self.tr("%Ln columns", "", len(table.headers)),
        ]
        if table.sheet:
            parts.append(self.tr("sheet {name}").replace("{name}", seen(table.sheet)))
        if table.encoding:
            parts.append(table.encoding.upper().replace("-SIG", ""))
        said = " · ".join(parts)
        if table.other_sheets:
            others = self.locale().createSeparatedList([seen(name) for name in table.other_sheets])
            unread = self.tr("Only this sheet is read; not read: {names}.").replace("{names}", others)
            said = f"{said}\n{unread}"
        return said

    @Slot()
    def _look(self) -> None:
        """Say what is missing, and let nobody go on without a name."""
        while (item := self._lacks.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for tone, sentence in self._sentences():
            self._lacks.addWidget(Remark(tone, sentence, theme=self._theme))
        self._next.setEnabled(not self.mapping.missing)

    def _sentences(self) -> list[tuple[Tone, str]]:
        """What the desk will lack with the present meanings, the gravest first."""
        mapping = self.mapping
        has = {column for column, _ in mapping.pairs}
        found: list[tuple[Tone, str]] = []
        if mapping.missing == (Column.BADGE_NAME,):
            found.append(
                (Tone.DANGER, self.tr("No column holds a name yet. Choose it in the table to go on."))
            )
        elif mapping.missing:
            wanted = " · ".join(column_word(column) for column in mapping.missing)
            sentence = self.tr("A part of the names is missing: {column}. Choose it in the table to go on.")
            found.append((Tone.DANGER, sentence.replace("{column}", wanted)))
        if Column.CODE not in has:
            found.append(
                (
                    Tone.WARNING,
                    self.tr("No ticket codes: the desk makes its own, and people are found by name."),
                )
            )
        if not has & {Column.CODE, Column.TOKEN}:
            found.append((Tone.WARNING, self.tr("No text of the QR codes: tickets cannot be scanned.")))
        if Column.VALID_DAYS not in has:
            found.append((Tone.INFO, self.tr("No days: every ticket is good for all days.")))
        if Column.ORDER_STATUS not in has:
            found.append((Tone.INFO, self.tr("No state of the registration: everybody counts as confirmed.")))
        if Column.EMAIL not in has:
            found.append((Tone.INFO, self.tr("No e-mail: likely duplicates are harder to find.")))
        if not found:
            found.append((Tone.SUCCESS, self.tr("Nothing is missing for check-in and badges.")))
        unused = self._model.rowCount() - len(mapping.pairs)
        if unused:
            kept = self.tr("%Ln columns are not used here. They are kept beside each person.", "", unused)
            found.append((Tone.INFO, kept))
        if self.hidden.is_any:
            found.append(
                (
                    Tone.NEUTRAL,
                    self.tr("Money, diet and access needs come in, but are hidden here on purpose (•••)."),
                )
            )
        return found

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setSpacing(2)
        head.addWidget(self._file)
        head.addWidget(self._about)
        side = Card(title=self.tr("What is missing"))
        side.body.addSpacing(6)
        side.body.addLayout(self._lacks)
        side.body.addStretch(1)
        side.body.addSpacing(6)
        line = QFrame()
        line.setProperty("role", "line")
        side.body.addWidget(line)
        side.body.addLayout(self._key_field())
        self._side = QScrollArea()
        self._side.setWidgetResizable(True)
        self._side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._side.setWidget(side)
        middle = QHBoxLayout()
        middle.setSpacing(14)
        middle.addWidget(self.table, 1)
        middle.addWidget(self._side)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self._cancel)
        foot.addStretch(1)
        foot.addWidget(Label(self.tr("Nothing is written yet."), role="muted"))
        foot.addWidget(self._next)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addLayout(head)
        whole.addLayout(middle, 1)
        whole.addLayout(foot)

    def _key_field(self) -> QVBoxLayout:
        label = Label(self.tr("Key of the portal, if it signs its tickets"), role="strong", wraps=True)
        label.setBuddy(self._key)
        self._key.setEchoMode(QLineEdit.EchoMode.Password)
        self._key.setMaxLength(LONGEST_KEY)
        self._key.setAccessibleName(label.text())
        self._shows.toggled.connect(self._show_key)
        hint = Label(
            self.tr(
                "With it, forged tickets are told from real ones. Leave it empty to keep things as they are."
            ),
            role="muted",
            wraps=True,
        )
        column = QVBoxLayout()
        column.setSpacing(6)
        for widget in (label, self._key, self._shows, hint):
            column.addWidget(widget)
        return column

    @Slot(bool)
    def _show_key(self, is_shown: bool) -> None:
        self._key.setEchoMode(QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password)

    @Slot()
    def _restyle(self) -> None:
        self._side.setFixedWidth(round(SIDE * min(self._theme.scale, 1.3)))
