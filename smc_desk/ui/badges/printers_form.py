"""The printers of a desk in its settings: the first one, a second one, and when that one prints."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smc_desk.domain.printing import PrinterState
from smc_desk.domain.settings import Settings
from smc_desk.ui.badges.printer_picker import PrinterPicker
from smc_desk.ui.panels.fields import Choice, Field
from smc_desk.ui.theme import Theme
from smc_desk.ui.work import Lane, Work
from smc_desk.usecases.run_spool import SpoolResult

ALONE, FAULT, SHARE = "one", "fault", "share"
"""Values of `Settings.spread`."""


@dataclass(frozen=True, slots=True)
class PrintersVerbs:
    """What the form asks for, off the Qt thread.

    Attributes:
        names: Addresses of the printers of this computer.
        see: How a printer is.
        test_page: Print a page that is nobody's on a printer.
    """

    names: Callable[[], Sequence[str]]
    see: Callable[[str], PrinterState]
    test_page: Callable[[str], SpoolResult]


class PrintersForm(QWidget):
    """Shows the printers that are set, and tells of each change.

    Signals:
        changed: All `Settings`, with the printers as they were just chosen.
    """

    changed = Signal(object)

    def __init__(
        self,
        *,
        work: Work,
        theme: Theme,
        verbs: PrintersVerbs,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        """Make the form.

        Args:
            work: The lanes.
            theme: The theme.
            verbs: What it asks for.
            settings: Those which hold.
            parent: As in Qt.
        """
        super().__init__(parent)
        self._work, self._verbs, self._settings = work, verbs, settings
        self._names: tuple[str, ...] | None = None
        self._first = PrinterPicker(
            self.tr("Printer"), theme=theme, hint=self.tr("Badges which wait go to the printer chosen here.")
        )
        self._second = PrinterPicker(self.tr("Second printer"), theme=theme, none=self.tr("None"))
        self._spread = Choice()
        self._spread.addItem(self.tr("It prints only while the first one has a fault"), FAULT)
        self._spread.addItem(self.tr("They share the badges: whichever is free prints"), SHARE)
        self._rule = Field(self.tr("How the two go together"), self._spread, theme=theme)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(14)
        for part in (self._first, self._second, self._rule):
            whole.addWidget(part)
        for picker in (self._first, self._second):
            picker.test_wanted.connect(self._print_test)
        self._first.chosen.connect(self._choose_first)
        self._second.chosen.connect(self._choose_second)
        self._spread.activated.connect(self._choose_spread)
        self._fill()

    def show_settings(self, settings: Settings) -> None:
        """Show settings which were changed elsewhere; nothing is told."""
        former, self._settings = self._settings, settings
        self._fill()
        if settings.printers != former.printers and self.isVisible():
            self._look()

    def refresh(self) -> None:
        """Look which printers there are now, and how those in use are."""
        self._work.run(self, self._verbs.names, self._show_names, lane=Lane.QUERY, newest_of="names")
        self._look()

    def _look(self) -> None:
        for at, printer in enumerate(self._settings.printers):
            verb = partial(self._verbs.see, printer)
            self._work.run(self, verb, self._show_state, lane=Lane.PRINT, newest_of=f"see {at}")

    def _fill(self) -> None:
        settings, names = self._settings, self._names or ()
        is_alone, is_searching = len(settings.printers) == 1, self._names is None
        self._first.show_choice(settings.printer, names, is_searching=is_searching)
        second = None if is_alone else settings.other_printer
        self._second.show_choice(second, names, is_searching=is_searching)
        self._rule.setVisible(not is_alone)
        self._spread.setCurrentIndex(max(0, self._spread.findData(settings.spread)))

    def _show_names(self, names: Sequence[str]) -> None:
        self._names = tuple(names)
        self._fill()

    def _show_state(self, state: PrinterState) -> None:
        for picker in (self._first, self._second):
            picker.show_state(state)

    @Slot(str)
    def _print_test(self, printer: str) -> None:
        verb = partial(self._verbs.test_page, printer)
        self._work.run(self, verb, self._show_test, lane=Lane.PRINT)

    def _show_test(self, result: SpoolResult) -> None:
        for picker in (self._first, self._second):
            picker.show_test(result)

    @Slot(object)
    def _choose_first(self, printer: str) -> None:
        self._change(replace(self._settings, printer=printer))

    @Slot(object)
    def _choose_second(self, printer: str | None) -> None:
        """Two that are one and the same are one; the spread is remembered with the printer, not without."""
        if printer is None:
            self._change(replace(self._settings, spread=ALONE))
        else:
            spread = FAULT if self._settings.spread == ALONE else self._settings.spread
            self._change(replace(self._settings, other_printer=printer, spread=spread))

    @Slot()
    def _choose_spread(self) -> None:
        self._change(replace(self._settings, spread=str(self._spread.currentData())))

    def _change(self, settings: Settings) -> None:
        if settings == self._settings:
            self._fill()
            return
        former, self._settings = self._settings, settings
        self._fill()
        self.changed.emit(settings)
        if settings.printers != former.printers:
            self._look()
