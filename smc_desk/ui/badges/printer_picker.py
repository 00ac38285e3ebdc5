"""Choose a printer: one of this computer, a label printer by its address, or the folder of PDF files.

Below the choice stands how the printer is, so that nobody leaves believing in one that does not print.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smc_desk.domain.printing import FOLDER, LABELS, PrinterState, labels_address
from smc_desk.ui.badges.words import printer_sign
from smc_desk.ui.panels.fields import Choice, Field, LineEdit, Notice
from smc_desk.ui.texts import printer_sentence, printer_word
from smc_desk.ui.theme import Theme, Tone
from smc_desk.ui.widgets.action_button import Action, ActionButton
from smc_desk.ui.widgets.pill import Pill
from smc_desk.usecases.run_spool import SpoolResult

LONGEST_ADDRESS = 64
BY_ADDRESS = "zpl:"
"""In the choice: a label printer whose address is to be typed; itself no address."""


class PrinterPicker(QWidget):
    """One printer to choose, or none where there need not be one.

    Signals:
        chosen: The address of the printer, None for none.
        test_wanted: Print a page that is nobody's on this printer.
    """

    chosen = Signal(object)
    test_wanted = Signal(str)

    def __init__(
        self,
        caption: str,
        *,
        theme: Theme,
        hint: str = "",
        none: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Make the picker.

        Args:
            caption: The name of the choice.
            theme: The theme.
            hint: What to know before.
            none: The words for no printer; "" where there must be one.
            parent: As in Qt.
        """
        super().__init__(parent)
        self._none = none
        self._printer: str | None = None
        self._names: tuple[str, ...] = ()
        self._is_asked = False
        self._choice, self._address = Choice(), LineEdit()
        self._address.setMaxLength(LONGEST_ADDRESS)
        self._address.setPlaceholderText("192.168.1.40")
        self._typed = Field(
            self.tr("Address of the label printer"),
            self._address,
            theme=theme,
            hint=self.tr("As its display or its configuration label says; press Enter."),
        )
        self._pill = Pill(theme=theme)
        self._test = ActionButton(Action("test", self.tr("Test page"), icon="file-text"), theme=theme)
        self._notice = Notice(theme=theme)
        self._state = QWidget()
        row = QHBoxLayout(self._state)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._test)
        row.addWidget(self._pill, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(Field(caption, self._choice, theme=theme, hint=hint))
        whole.addWidget(self._typed)
        whole.addWidget(self._state)
        whole.addWidget(self._notice)
        self._choice.activated.connect(self._choose)
        self._address.returnPressed.connect(self._take_address)
        self._test.clicked.connect(self._ask_for_test)
        self.show_choice(None if none else FOLDER, ())

    @property
    def printer(self) -> str | None:
        """The address of the one chosen, None for none."""
        return self._printer

    def show_choice(self, printer: str | None, names: Sequence[str], *, is_searching: bool = False) -> None:
        """Show who there is, and who is chosen; nothing is told.

        Args:
            printer: The address of the one chosen, None for none.
            names: Addresses of the printers of this computer.
            is_searching: Whether these are not known yet, so that one which is missing may still come.
        """
        if printer != self._printer:
            self._is_asked = False
            self._pill.hide()
            self._notice.clear()
        self._printer, self._names = printer, tuple(names)
        shown: list[tuple[str | None, str]] = [(None, self._none)] if self._none else []
        shown += [(name, printer_word(name)) for name in dict.fromkeys((*names, FOLDER))]
        if printer is not None and printer.startswith(LABELS):
            shown.append((printer, printer_word(printer)))
        elif printer is not None and printer not in [value for value, _ in shown]:
            missing = "{name}" if is_searching else self.tr("{name} (not there now)")
            shown.append((printer, missing.replace("{name}", printer)))
        shown.append((BY_ADDRESS, self.tr("A label printer on the network …")))
        if shown != [
            (self._choice.itemData(at), self._choice.itemText(at)) for at in range(self._choice.count())
        ]:
            with QSignalBlocker(self._choice):
                self._choice.clear()
                for value, text in shown:
                    self._choice.addItem(text, value)
        wanted = BY_ADDRESS if self._is_asked else printer
        self._choice.setCurrentIndex([value for value, _ in shown].index(wanted))
        self._typed.setVisible(self._is_asked)
        self._state.setVisible(printer is not None and not self._is_asked)

    def show_state(self, state: PrinterState) -> None:
        """Show how the printer is; what is said of another one is not its business."""
        if state.printer != self._printer:
            return
        sign = printer_sign(state.fault)
        self._pill.show_text(sign.said(), tone=sign.tone, icon=sign.icon)
        self._pill.show()
        if state.fault is not None:
            self._notice.say(Tone.WARNING, printer_sentence(state.fault, state.printer))
        else:
            self._notice.clear()

    def show_test(self, result: SpoolResult) -> None:
        """Say what became of a test page."""
        if result.printer != self._printer:
            return
        if result.fault is not None:
            said = self.tr("No test page was printed.")
            self._notice.say(Tone.WARNING, f"{said} {printer_sentence(result.fault, result.printer)}")
        elif not result.printed:
            self._notice.say(Tone.INFO, self.tr("A badge is being printed. Try again in a moment."))
        elif result.printer == FOLDER:
            self._notice.say(Tone.SUCCESS, self.tr("The test page is in the folder of PDF files."))
        else:
            self._notice.say(Tone.SUCCESS, self.tr("The test page was sent. Look whether it is whole."))

    @Slot()
    def _choose(self) -> None:
        value = self._choice.currentData()
        self._is_asked = value == BY_ADDRESS
        if self._is_asked:
            self._typed.setVisible(True)
            self._state.hide()
            self._notice.clear()
            self._address.setFocus()
            return
        self._take(value)

    @Slot()
    def _take_address(self) -> None:
        address = labels_address(self._address.line)
        if address is None:
            self._typed.show_error(
                self.tr("This is no address. Type it as the printer says it, such as 192.168.1.40.")
            )
            return
        self._is_asked = False
        self._address.clear()
        self._take(address)
        self._test.setFocus()

    def _take(self, printer: str | None) -> None:
        if printer != self._printer:
            self._pill.hide()
            self._notice.clear()
        self.show_choice(printer, self._names)
        self.chosen.emit(printer)

    @Slot()
    def _ask_for_test(self) -> None:
        if self._printer is not None:
            self.test_wanted.emit(self._printer)
