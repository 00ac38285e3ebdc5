"""The printer of this desk: how it is, what waits for it, and who could print instead."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from smc_desk.domain.printing import FOLDER, PrinterState
from smc_desk.ui.badges.words import printer_sign
from smc_desk.ui.bring_in.words import isolated
from smc_desk.ui.panels.fields import Choice, Field, Notice
from smc_desk.ui.texts import printer_sentence, printer_word
from smc_desk.ui.theme import Theme, Tone
from smc_desk.ui.widgets.action_button import Action, ActionButton
from smc_desk.ui.widgets.card import Card
from smc_desk.ui.widgets.label import Label
from smc_desk.ui.widgets.pill import Pill
from smc_desk.usecases.run_spool import SpoolResult

MOST_LABELS = 9_999
FEW_LABELS = 20
"""From here on a new roll should lie ready."""


class PrinterCard(Card):
    """Shows a printer.

    Signals:
        test_wanted: Print a page that is nobody's.
        labels_counted: How many labels are on the roll, None to count them no more.
        printer_chosen: The address of the one that prints from now on.
    """

    test_wanted = Signal()
    labels_counted = Signal(object)
    printer_chosen = Signal(str)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the card; it does not know a printer yet."""
        super().__init__(title=QCoreApplication.translate("Badges", "Printer"), parent=parent)
        self._state: PrinterState | None = None
        self._counts = (0, 0)
        self._other: str | None = None
        self._name = Label("…", role="strong", wraps=True)
        self._pill = Pill(theme=theme)
        self._remedy = Label(wraps=True)
        self._waiting = _Figure(self.tr("Waiting"))
        self._unsure = _Figure(self.tr("Unsure"))
        self._printed = _Figure(self.tr("Printed"))
        self._meaning = Label(role="muted", wraps=True)
        self._labels = LabelsBox()
        self._labels.setSpecialValueText(self.tr("Not counted"))
        self._roll = Field(self.tr("Labels on the roll"), self._labels, theme=theme)
        self._others = Choice()
        there = Action("there", self.tr("Print them there"), icon="printer")
        self._there = ActionButton(there, theme=theme)
        self._move = QWidget()
        test = Action("test", self.tr("Test page"), icon="file-text")
        self._test = ActionButton(test, theme=theme)
        self._notice = Notice(theme=theme)
        self._lay_out(theme)
        self._labels.valueChanged.connect(self._count_labels)
        self._others.activated.connect(self._keep_other)
        self._there.clicked.connect(self._choose_other)
        self._test.clicked.connect(self.test_wanted)
        self.show_counts(0, 0, 0)
        for control in (self._labels, self._test):
            control.setEnabled(False)

    @property
    def printer(self) -> str | None:
        """Its address, None before it is known."""
        return None if self._state is None else self._state.printer

    def show_printer(self, state: PrinterState) -> None:
        """Show how it is."""
        former, self._state = self._state, state
        is_well_again = former is not None and former.fault is not None and state.fault is None
        if is_well_again or (former is not None and former.printer != state.printer):
            self._notice.clear()
        name, sign = printer_word(state.printer), printer_sign(state.fault)
        self._name.setText(isolated(name))
        self._pill.show_text(sign.said(), tone=sign.tone, icon=sign.icon)
        remedy = "" if state.fault is None else printer_sentence(state.fault, state.printer)
        self._remedy.setText(remedy)
        self._remedy.setVisible(bool(remedy))
        self.setAccessibleName(f"{name}: {sign.said()}. {remedy}")
        self._show_labels(state)
        self._say_meaning()
        for control in (self._labels, self._test):
            control.setEnabled(True)

    def show_others(self, printers: Sequence[str]) -> None:
        """Show who could print instead; one that somebody chose stays chosen while it is there."""
        others = [name for name in dict.fromkeys((*printers, FOLDER)) if name != self.printer]
        if others != [self._others.itemData(at) for at in range(self._others.count())]:
            self._others.clear()
            for name in others:
                self._others.addItem(printer_word(name), name)
        self._others.setCurrentIndex(others.index(self._other) if self._other in others else 0)

    def show_counts(self, waiting: int, unsure: int, printed: int | None = None) -> None:
        """Show the badges of this desk.

        Args:
            waiting: Not handed over yet.
            unsure: Which may or may not have come out.
            printed: Which came out; None leaves that number as it is.
        """
        self._waiting.show_number(waiting)
        self._unsure.show_number(unsure)
        if printed is not None:
            self._printed.show_number(printed)
        self._counts = waiting, unsure
        self._say_meaning()
        has_focus = self._others.hasFocus() or self._there.hasFocus()
        if not waiting and has_focus:
            self._test.setFocus()
        self._move.setVisible(waiting > 0)

    def show_test(self, result: SpoolResult) -> None:
        """Say what became of a test page."""
        if result.fault is not None:
            is_told = self._state is not None and self._state.fault is result.fault
            why = "" if is_told else printer_sentence(result.fault, result.printer)
            said = self.tr("No test page was printed.")
            self._notice.say(Tone.WARNING, f"{said} {why}".strip())
        elif not result.printed:
            self._notice.say(Tone.INFO, self.tr("A badge is being printed. Try again in a moment."))
        elif result.printer == FOLDER:
            self._notice.say(Tone.SUCCESS, self.tr("The test page is in the folder of PDF files."))
        else:
            self._notice.say(Tone.SUCCESS, self.tr("The test page was sent. Look whether it is whole."))

    def say(self, tone: Tone, sentence: str) -> None:
        """Say something which lasts until the next."""
        self._notice.say(tone, sentence)

    def _lay_out(self, theme: Theme) -> None:
        self.head.addWidget(self._pill)
        figures = QHBoxLayout()
        figures.setSpacing(12)
        for figure in (self._waiting, self._unsure, self._printed):
            figures.addWidget(figure, 1)
        move = QHBoxLayout(self._move)
        move.setContentsMargins(0, 0, 0, 0)
        move.setSpacing(8)
        move.addWidget(Field(self.tr("Print the waiting badges on"), self._others, theme=theme), 1)
        move.addWidget(self._there, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.setSpacing(14)
        self.body.addWidget(self._name)
        self.body.addWidget(self._remedy)
        self.body.addLayout(figures)
        self.body.addWidget(self._meaning)
        self.body.addWidget(self._move)
        self.body.addWidget(self._roll)
        self.body.addStretch(1)
        self.body.addWidget(self._notice)
        self.body.addWidget(self._test, 0, Qt.AlignmentFlag.AlignLeading)

    def _say_meaning(self) -> None:
        waiting, unsure = self._counts
        has_fault = self._state is not None and self._state.fault is not None
        if unsure:
            said = self.tr("Look whether the unsure ones came out, then answer the question at the top.")
        elif waiting and has_fault:
            said = self.tr("None is lost. They can be printed elsewhere meanwhile.")
        elif waiting:
            said = self.tr("They are printed one after another, and none is lost.")
        else:
            said = self.tr("No badge waits.")
        self._meaning.setText(said)

    def _show_labels(self, state: PrinterState) -> None:
        self._roll.setVisible(state.printer != FOLDER)
        if not self._labels.is_being_typed:
            with QSignalBlocker(self._labels):
                self._labels.setValue(state.labels_left or 0)
        if state.labels_left is None:
            hint = self.tr("Type how many are on a new roll; each badge takes one off.")
        elif state.labels_left == 0:
            hint = self.tr("The roll should be empty. Put a new one in, then type how many are on it.")
        elif state.labels_left <= FEW_LABELS:
            hint = self.tr("Only few are left. Have a new roll ready.")
        else:
            hint = self.tr("Each badge takes one off.")
        self._roll.show_hint(hint)

    @Slot(int)
    def _count_labels(self, count: int) -> None:
        self.labels_counted.emit(count or None)

    @Slot()
    def _keep_other(self) -> None:
        self._other = str(self._others.currentData())

    @Slot()
    def _choose_other(self) -> None:
        if self._others.count():
            self.printer_chosen.emit(str(self._others.currentData()))


class LabelsBox(QSpinBox):
    """A number of labels, told when it is whole; the wheel changes it only where staff are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(0, MOST_LABELS)
        self.setKeyboardTracking(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def is_being_typed(self) -> bool:
        """Whether somebody is at it and not through."""
        return self.hasFocus() and self.lineEdit().isModified()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page, unless the focus is here."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class _Figure(QWidget):
    """A number, and below it what is counted."""

    def __init__(self, caption: str) -> None:
        super().__init__()
        self._caption = caption
        self._number = Label(role="display")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._number)
        column.addWidget(Label(caption, role="caption", wraps=True))

    def show_number(self, number: int) -> None:
        """Show another number."""
        self._number.setText(self.locale().toString(number))
        self.setAccessibleName(f"{self._caption}: {self._number.text()}")
