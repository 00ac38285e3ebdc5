"""People who are likely the one just typed: a short list without a scroll bar of its own."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView, QSizePolicy, QWidget

from smc_desk.domain.people import PersonRow, RegistrationStatus
from smc_desk.ui.texts import category_word, status_word, time_text
from smc_desk.ui.theme import Theme, Tone
from smc_desk.ui.widgets.person_delegate import PersonDelegate, PersonRole


class LikelyList(QListView):
    """Arrows walk it, Return or a click chooses.

    Signals:
        chosen: The id of a person.
        left: Upwards, beyond the first row.
    """

    chosen = Signal(str)
    left = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the list, empty.

        Args:
            theme: The theme.
            parent: As in Qt.
        """
        super().__init__(parent)
        self._people = QStandardItemModel(self)
        self.setModel(self._people)
        self.setItemDelegate(PersonDelegate(theme=theme, parent=self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._choose)

    def show_rows(self, rows: Sequence[PersonRow]) -> None:
        """Show other people."""
        self._people.clear()
        for row in rows:
            self._people.appendRow(self._item(row))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """All rows."""
        rows = self._people.rowCount()
        return QSize(200, rows * self.sizeHintForRow(0) + 2 * self.frameWidth() if rows else 0)

    def minimumSizeHint(self) -> QSize:
        """The same height: the form scrolls, not the list."""
        return QSize(80, self.sizeHint().height())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin with the first row."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self._people.index(0, 0))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Nobody looks chosen who is not."""
        super().focusOutEvent(event)
        self.setCurrentIndex(QModelIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose, or leave upwards."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not (
            event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self._choose(self.currentIndex())
        elif event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _item(self, row: PersonRow) -> QStandardItem:
        item = QStandardItem(row.name)
        category = category_word(row.category, row.category_text)
        if row.status is not RegistrationStatus.CONFIRMED:
            state, tone = status_word(row.status), Tone.WARNING
        elif row.in_at is not None:
            state, tone = self.tr("In since {time}").replace("{time}", time_text(row.in_at)), Tone.SUCCESS
        else:
            state, tone = category, Tone.NEUTRAL
        about = (row.latin_name if row.latin_name != row.name else "", row.organisation or category)
        detail = " · ".join(part for part in about if part)
        item.setData(detail, PersonRole.DETAIL)
        item.setData(state, PersonRole.PILL)
        item.setData(tone, PersonRole.TONE)
        item.setData(row.id, PersonRole.KEY)
        item.setData(", ".join((row.name, detail, state)), Qt.ItemDataRole.AccessibleTextRole)
        return item

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(str(index.data(PersonRole.KEY)))
