"""People in a form, such as those who are likely the one just typed; a list without a scroll bar."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView, QSizePolicy, QWidget

from smc_desk.domain.people import PersonRow, RegistrationStatus
from smc_desk.ui.texts import category_word, instant_text, status_word, time_text
from smc_desk.ui.theme import Theme, Tone
from smc_desk.ui.widgets.person_delegate import PersonDelegate, PersonRole
from smc_desk.usecases.lend import LoanOut


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

    @property
    def certain(self) -> str:
        """The key of the current row, or of the only one; "" where nobody can tell."""
        index = self.currentIndex()
        if not index.isValid() and self._people.rowCount() == 1:
            index = self._people.index(0, 0)
        return str(index.data(PersonRole.KEY)) if index.isValid() else ""

    def show_rows(self, rows: Sequence[PersonRow]) -> None:
        """Show other people."""
        self._people.clear()
        for row in rows:
            self._people.appendRow(self._item(row))
        self.updateGeometry()

    def show_loans(self, loans: Sequence[LoanOut]) -> None:
        """Show who has a headset; its number is what is chosen."""
        self._people.clear()
        for loan in loans:
            since = self.tr("Since {time}").replace("{time}", instant_text(loan.at_ms))
            name = loan.person.badge_name
            self._people.appendRow(_filled(name, since, loan.number, Tone.NEUTRAL, loan.number))
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
        category = category_word(row.category, row.category_text)
        if row.status is not RegistrationStatus.CONFIRMED:
            state, tone = status_word(row.status), Tone.WARNING
        elif row.in_at is not None:
            state, tone = self.tr("In since {time}").replace("{time}", time_text(row.in_at)), Tone.SUCCESS
        else:
            state, tone = category, Tone.NEUTRAL
        latin = row.latin_name if row.latin_name != row.name else ""
        about = (row.code, latin, row.organisation, category if state != category else "")
        return _filled(row.name, " · ".join(part for part in about if part), state, tone, row.id)

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(str(index.data(PersonRole.KEY)))


def _filled(name: str, detail: str, pill: str, tone: Tone, key: str) -> QStandardItem:
    item = QStandardItem(name)
    item.setData(detail, PersonRole.DETAIL)
    item.setData(pill, PersonRole.PILL)
    item.setData(tone, PersonRole.TONE)
    item.setData(key, PersonRole.KEY)
    item.setData(", ".join((name, detail, pill)), Qt.ItemDataRole.AccessibleTextRole)
    return item
