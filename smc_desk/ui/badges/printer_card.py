"""The printers of this desk: how they are, what waits for them, and who could print instead."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smc_desk.domain.printing import FOLDER, PrinterState
from smc_desk.ui.badges.printer_panel import PrinterPanel
from smc_desk.ui.panels.fields import Choice, Field
from smc_desk.ui.printer_words import aside_sentence, one_aside
from smc_desk.ui.texts import printer_word
from smc_desk.ui.theme import Theme, Tone
from smc_desk.ui.widgets.action_button import Action, ActionButton
from smc_desk.ui.widgets.card import Card
from smc_desk.ui.widgets.label import Label
from smc_desk.usecases.run_spool import SpoolResult

MOST_PRINTERS = 2


class PrinterCard(Card):
    """Shows one printer or two.

    Signals:
        test_wanted: The printer on which a page that is nobody's is to be printed.
        labels_counted: A printer, and how many labels are on its roll, None to count them no more.
        printer_chosen: The address of the one that prints from now on.
    """

    test_wanted = Signal(str)
    labels_counted = Signal(str, object)
    printer_chosen = Signal(str)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the card; it does not know a printer yet."""
        super().__init__(title=QCoreApplication.translate("Badges", "Printer"), parent=parent)
        self._states: tuple[PrinterState, ...] = ()
        self._counts = (0, 0)
        self._other: str | None = None
        self._panels = [PrinterPanel(theme=theme) for _ in range(MOST_PRINTERS)]
        self._waiting = _Figure(self.tr("Waiting"))
        self._unsure = _Figure(self.tr("Unsure"))
        self._printed = _Figure(self.tr("Printed"))
        self._meaning = Label(role="muted", wraps=True)
        self._others = Choice()
        there = Action("there", self.tr("Print them there"), icon="printer")
        self._there = ActionButton(there, theme=theme)
        self._move = QWidget()
        self._lay_out(theme)
        for panel in self._panels:
            panel.test_wanted.connect(self.test_wanted)
            panel.labels_counted.connect(self.labels_counted)
        self._others.activated.connect(self._keep_other)
        self._there.clicked.connect(self._choose_other)
        self.show_counts(0, 0, 0)
        self._panels[1].hide()

    @property
    def printers(self) -> tuple[str, ...]:
        """Addresses of the printers shown, the preferred one first; none before they are known."""
        return tuple(state.printer for state in self._states)

    def show_printers(self, states: Sequence[PrinterState]) -> None:
        """Show how they are."""
        self._states = tuple(states[:MOST_PRINTERS])
        aside = one_aside(self._states)
        for panel, state in zip(self._panels, self._states, strict=False):
            is_aside = aside is not None and state is aside[0] and state.fault is not None
            panel.show_printer(state, self._say_aside(state, aside[1]) if aside and is_aside else "")
        are_two = len(self._states) == MOST_PRINTERS
        if not are_two and self._panels[1].isAncestorOf(self.focusWidget() or self):
            self._panels[0].test.setFocus()
        self._panels[1].setVisible(are_two)
        self._say_meaning()

    def show_others(self, printers: Sequence[str]) -> None:
        """Show who could print instead; one that somebody chose stays chosen while it is there."""
        first = self.printers[0] if self._states else None
        others = [name for name in dict.fromkeys((*self.printers[1:], *printers, FOLDER)) if name != first]
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
            self._panels[0].test.setFocus()
        self._move.setVisible(waiting > 0)

    def show_test(self, result: SpoolResult) -> None:
        """Say what became of a test page."""
        self._panel_of(result.printer).show_test(result)

    def say(self, tone: Tone, sentence: str) -> None:
        """Say something which lasts until the next."""
        self._panels[0].say(tone, sentence)

    def focus_way_out(self) -> bool:
        """Put the focus on what sends the waiting badges elsewhere; False where nothing waits."""
        if self._move.isHidden():
            return False
        self._there.setFocus()
        return True

    def _panel_of(self, printer: str) -> PrinterPanel:
        shown = (panel for panel in self._panels if panel.state and panel.state.printer == printer)
        return next(shown, self._panels[0])

    @staticmethod
    def _say_aside(ill: PrinterState, well: PrinterState) -> str:
        return "" if ill.fault is None else aside_sentence(ill.fault, ill.printer, well.printer)

    def _lay_out(self, theme: Theme) -> None:
        figures = QHBoxLayout()
        figures.setSpacing(12)
        for figure in (self._waiting, self._unsure, self._printed):
            figures.addWidget(figure, 1)
        move = QHBoxLayout(self._move)
        move.setContentsMargins(0, 0, 0, 0)
        move.setSpacing(8)
        move.addWidget(Field(self.tr("Print the waiting badges on"), self._others, theme=theme), 1)
        move.addWidget(self._there, 0, Qt.AlignmentFlag.AlignBottom)
        inner = QVBoxLayout()
        inner.setSpacing(8)
        inner.addLayout(figures)
        inner.addWidget(self._meaning)
        self.body.setSpacing(14)
        self.body.addLayout(inner)
        self.body.addWidget(self._move)
        self.body.addWidget(self._panels[0])
        self.body.addSpacing(6)
        self.body.addWidget(self._panels[1])
        self.body.addStretch(1)

    def _say_meaning(self) -> None:
        waiting, unsure = self._counts
        are_ill = bool(self._states) and all(state.fault is not None for state in self._states)
        if unsure:
            said = self.tr("Look whether the unsure ones came out, then answer below or at the top.")
        elif waiting and are_ill:
            said = self.tr("None is lost. They can be printed elsewhere meanwhile.")
        elif waiting:
            said = self.tr("They are printed one after another, and none is lost.")
        else:
            said = self.tr("No badge waits.")
        self._meaning.setText(said)

    @Slot()
    def _keep_other(self) -> None:
        self._other = str(self._others.currentData())

    @Slot()
    def _choose_other(self) -> None:
        if self._others.count():
            self.printer_chosen.emit(str(self._others.currentData()))


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
