"""One printer: its name, how it is, what to do about it, the labels on its roll, a test page."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from smc_desk.domain.printing import FOLDER, PrinterState
from smc_desk.ui.badges.words import printer_sign
from smc_desk.ui.bring_in.words import isolated
from smc_desk.ui.panels.fields import Field, Notice
from smc_desk.ui.texts import printer_sentence, printer_word
from smc_desk.ui.theme import Theme, Tone
from smc_desk.ui.widgets.action_button import Action, ActionButton
from smc_desk.ui.widgets.label import Label
from smc_desk.ui.widgets.pill import Pill
from smc_desk.usecases.run_spool import SpoolResult

MOST_LABELS = 9_999
FEW_LABELS = 20
"""From here on a new roll should lie ready."""


class PrinterPanel(QWidget):
    """Shows a printer.

    Signals:
        test_wanted: Print a page that is nobody's on this printer.
        labels_counted: This printer, and how many labels are on its roll, None to count them no more.
    """

    test_wanted = Signal(str)
    labels_counted = Signal(str, object)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the panel; it does not know a printer yet."""
        super().__init__(parent)
        self.state: PrinterState | None = None
        self._name = Label("…", role="strong", wraps=True)
        self._pill = Pill(theme=theme)
        self._remedy = Label(wraps=True)
        self._labels = LabelsBox()
        self._labels.setSpecialValueText(self.tr("Not counted"))
        self._roll = Field(self.tr("Labels on the roll"), self._labels, theme=theme)
        self._notice = Notice(theme=theme)
        test = Action("test", self.tr("Test page"), icon="file-text")
        self.test = ActionButton(test, theme=theme)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._name, 1)
        head.addWidget(self._pill, 0, Qt.AlignmentFlag.AlignTop)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.test, 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self._roll, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(10)
        whole.addLayout(head)
        whole.addWidget(self._remedy)
        whole.addLayout(foot)
        whole.addWidget(self._notice)
        self._labels.valueChanged.connect(self._count_labels)
        self.test.clicked.connect(self._ask_for_test)
        for control in (self._labels, self.test):
            control.setEnabled(False)

    def show_printer(self, state: PrinterState, remedy: str = "") -> None:
        """Show how it is.

        Args:
            state: How it is.
            remedy: What to say of its fault instead of what is said of one that holds up every badge.
        """
        former, self.state = self.state, state
        is_well_again = former is not None and former.fault is not None and state.fault is None
        if is_well_again or (former is not None and former.printer != state.printer):
            self._notice.clear()
        name, sign = printer_word(state.printer), printer_sign(state.fault)
        self._name.setText(isolated(name))
        self._pill.show_text(sign.said(), tone=sign.tone, icon=sign.icon)
        if state.fault is None:
            remedy = ""
        else:
            remedy = remedy or printer_sentence(state.fault, state.printer)
        self._remedy.setText(remedy)
        self._remedy.setVisible(bool(remedy))
        self.setAccessibleName(f"{name}: {sign.said()}. {remedy}")
        self._show_labels(state)
        for control in (self._labels, self.test):
            control.setEnabled(True)

    def show_test(self, result: SpoolResult) -> None:
        """Say what became of a test page."""
        if result.fault is not None:
            is_told = self.state is not None and self.state.fault is result.fault
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

    @Slot()
    def _ask_for_test(self) -> None:
        if self.state is not None:
            self.test_wanted.emit(self.state.printer)

    @Slot(int)
    def _count_labels(self, count: int) -> None:
        if self.state is not None:
            self.labels_counted.emit(self.state.printer, count or None)


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
