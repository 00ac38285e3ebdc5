"""Prints that need a person's word: those that may have come out, and those the printer gave up."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QVBoxLayout, QWidget

from smc_desk.domain.errors import PrinterFault
from smc_desk.ui.badges.words import LOOK, WRONG, printer_sign
from smc_desk.ui.bring_in.lines import LinesModel, LinesView, Sheet
from smc_desk.ui.bring_in.words import Sign, isolated
from smc_desk.ui.desk.lines import joined, spoken_of
from smc_desk.ui.texts import printer_word
from smc_desk.ui.theme import Theme
from smc_desk.ui.widgets.action_button import Action, ActionButton
from smc_desk.ui.widgets.card import Card
from smc_desk.ui.widgets.label import Label
from smc_desk.usecases.run_spool import NamedPrint

ROW, HEAD = 40, 44
MOST_ROWS = 4
"""Seen at once; of more the list scrolls."""
CAME_OUT, AGAIN, LEAVE = "came_out", "again", "leave"


class PrintsCard(Card):
    """Two lists, each seen only while there is something in it.

    Signals:
        unsure_answered: Ids of prints, and whether they came out; else they are printed again.
        failed_answered: Ids of prints, and whether they are to be printed again; else they are left.
    """

    unsure_answered = Signal(object, bool)
    failed_answered = Signal(object, bool)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the card, hidden."""
        super().__init__(title=QCoreApplication.translate("Badges", "Look at these prints"), parent=parent)
        self._unsure = PrintsList(
            self.tr("Did these come out?"),
            _sheet(self.tr("Where"), lambda one: printer_word(one.print.printer), LOOK),
            Action(CAME_OUT, self.tr("They came out"), icon="check"),
            Action(AGAIN, self.tr("Print again"), icon="printer"),
            theme=theme,
        )
        self._failed = PrintsList(
            self.tr("These were given up"),
            _sheet(self.tr("Why"), _why, WRONG),
            Action(AGAIN, self.tr("Print again"), icon="printer"),
            Action(LEAVE, self.tr("Leave it"), icon="x"),
            theme=theme,
        )
        hint = Label(
            self.tr(
                "All lines are chosen at first; choose some with Ctrl or Shift to answer for them alone."
            ),
            role="muted",
            wraps=True,
        )
        self.body.setSpacing(12)
        self.body.addWidget(hint)
        self.body.addWidget(self._unsure)
        self.body.addWidget(self._failed)
        self.body.addStretch(1)
        self._unsure.answered.connect(self._answer_unsure)
        self._failed.answered.connect(self._answer_failed)
        self.hide()

    def show_unsure(self, prints: Sequence[NamedPrint]) -> None:
        """Show those which may or may not have come out."""
        self._unsure.show_prints(prints)
        self._show()

    def show_failed(self, prints: Sequence[NamedPrint]) -> None:
        """Show those which were given up."""
        self._failed.show_prints(prints)
        self._show()

    def take_focus(self) -> bool:
        """Put the focus on the first list; False where there is none."""
        for each in (self._unsure, self._failed):
            if not each.isHidden():
                each.setFocus()
                return True
        return False

    def _show(self) -> None:
        self.setVisible(not (self._unsure.isHidden() and self._failed.isHidden()))

    @Slot(str, object)
    def _answer_unsure(self, action: str, ids: Sequence[str]) -> None:
        self.unsure_answered.emit(ids, action == CAME_OUT)

    @Slot(str, object)
    def _answer_failed(self, action: str, ids: Sequence[str]) -> None:
        self.failed_answered.emit(ids, action == AGAIN)


class PrintsList(QWidget):
    """A list of prints with two answers to the chosen ones; hidden while it is empty.

    Signals:
        answered: Id of the answer, and the ids of the prints.
    """

    answered = Signal(str, object)

    def __init__(
        self,
        title: str,
        sheet: Sheet,
        first: Action,
        second: Action,
        *,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        """Make the list, empty.

        Args:
            title: What its prints are.
            sheet: How they are shown.
            first: The likelier answer.
            second: The other one.
            theme: The theme.
            parent: As in Qt.
        """
        super().__init__(parent)
        self._theme = theme
        self._prints: tuple[NamedPrint, ...] = ()
        self._model = LinesModel(sheet, self)
        self._view = LinesView(theme=theme, accessible_name=title)
        self._view.setModel(self._model)
        self._view.share_width([share for _, share in sheet.columns])
        self._view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setFocusProxy(self._view)
        row = QHBoxLayout()
        row.setSpacing(12)
        for action in (first, second):
            button = ActionButton(action, theme=theme)
            button.clicked.connect(self._answer)
            row.addWidget(button)
        row.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(6)
        whole.addWidget(Label(title, role="strong", wraps=True))
        whole.addWidget(self._view)
        whole.addLayout(row)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def show_prints(self, prints: Sequence[NamedPrint]) -> None:
        """Show other prints, all of them chosen; the same ones stay chosen as they are."""
        if tuple(prints) == self._prints:
            return
        self._prints = tuple(prints)
        self._model.show(self._prints)
        self._view.selectAll()
        self.setVisible(bool(prints))
        self._restyle()

    @Slot()
    def _answer(self) -> None:
        button = self.sender()
        rows = sorted({index.row() for index in self._view.selectionModel().selectedRows()})
        ids = tuple(self._prints[row].print.id for row in rows)
        if isinstance(button, ActionButton) and ids:
            self.answered.emit(button.action_id, ids)

    @Slot()
    def _restyle(self) -> None:
        rows = min(max(len(self._prints), 1), MOST_ROWS)
        self._view.setFixedHeight(self._theme.px(HEAD + rows * ROW))


def _why(one: NamedPrint) -> str:
    known = {fault.value: fault for fault in PrinterFault}.get(one.print.fault, PrinterFault.REFUSED)
    return joined((printer_sign(known).said(), printer_word(one.print.printer)))


def _name(one: NamedPrint) -> str:
    person = one.person
    if not person.name.strip():
        return isolated(person.code)
    return joined((person.name, spoken_of(person.name, person.latin_name)))


def _sheet(heading: str, text: Callable[[NamedPrint], str], sign: Sign) -> Sheet:
    return Sheet(
        columns=((QCoreApplication.translate("Badges", "Name"), 58), (heading, 42)),
        cells=lambda one: (_name(one), text(one)),
        searched=_name,
        sign=lambda _: sign,
    )
