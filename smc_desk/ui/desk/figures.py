"""The figures of the day above the result: four tiles, or one line where the text is large.

It counts nothing: it shows a `Status`, and what the printer last said.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smc_desk.domain.errors import PrinterFault
from smc_desk.ui.desk.categories import CategoryTile
from smc_desk.ui.printer_words import one_aside
from smc_desk.ui.texts import QT_TRANSLATE_NOOP, printer_word
from smc_desk.ui.theme import Theme, Tone
from smc_desk.ui.widgets.label import Label
from smc_desk.ui.widgets.stat_tile import StatTile
from smc_desk.usecases.run_spool import SpoolResult
from smc_desk.usecases.see_status import Status

LARGE_TEXT = 1.5
"""From this scale on the name and the next step need the room of the tiles."""
WINDOW = 5
"""Minutes over which arrivals are counted."""
FAULTS: Mapping[PrinterFault, str] = {
    PrinterFault.MISSING: QT_TRANSLATE_NOOP("Figures", "Printer not connected"),
    PrinterFault.OFFLINE: QT_TRANSLATE_NOOP("Figures", "Printer does not answer"),
    PrinterFault.PAUSED: QT_TRANSLATE_NOOP("Figures", "Printer stopped"),
    PrinterFault.OUT_OF_PAPER: QT_TRANSLATE_NOOP("Figures", "Out of paper"),
    PrinterFault.OPEN: QT_TRANSLATE_NOOP("Figures", "Printer open"),
    PrinterFault.FOLDER: QT_TRANSLATE_NOOP("Figures", "Folder cannot be written"),
    PrinterFault.REFUSED: QT_TRANSLATE_NOOP("Figures", "Printer refused a badge"),
}


class Figures(QWidget):
    """Who is in, how fast they come, what waits for paper, and which categories are here."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the figures, empty.

        Args:
            theme: The theme.
            parent: As in Qt.
        """
        super().__init__(parent)
        self._theme = theme
        self._status = Status()
        self._spool = SpoolResult()
        self._inside = StatTile(theme=theme, caption=self.tr("Checked in"), progress=0.0)
        self._pace = StatTile(theme=theme, caption=self.tr("Arrivals, 5 min"), trend=())
        self._badges = StatTile(theme=theme, caption=self.tr("Badges waiting"), icon="printer")
        self._categories = CategoryTile(theme=theme)
        self._line = Label(role="muted", elides=True)
        self._tiles = QWidget()
        row = QHBoxLayout(self._tiles)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        for tile in (self._inside, self._pace, self._badges, self._categories):
            row.addWidget(tile, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._tiles)
        whole.addWidget(self._line)
        theme.changed.connect(self._restyle)
        self._restyle()
        self._show()

    def show_status(self, status: Status) -> None:
        """Show other figures."""
        self._status = status
        self._show()

    def show_spool(self, spool: SpoolResult) -> None:
        """Show what the printer said last."""
        self._spool = spool
        self._show()

    def _show(self) -> None:
        status = self._status
        inside, expected = _number(status.inside), _number(status.expected)
        of_all = self.tr("of {count}").format(count=expected)
        self._inside.show_stat(
            inside,
            note=of_all,
            progress=status.inside / status.expected if status.expected else 0.0,
        )
        trend = _over_window(status.per_minute)
        now = _number(status.per_minute[-1] if status.per_minute else 0)
        self._pace.show_stat(
            _number(trend[-1] if trend else 0),
            foot=self.tr("This minute: {count}").format(count=now),
            trend=trend,
        )
        tone, foot = self._printer()
        note = self.tr("Headsets out: {count}").format(count=_number(status.headsets_out))
        self._badges.show_stat(
            _number(status.waiting),
            note=note if status.headsets_out else "",
            foot=foot,
            icon="printer" if tone is Tone.SUCCESS else "triangle-alert",
            tone=tone,
        )
        self._categories.show_categories(status.categories)
        arrivals = self.tr("Last 5 min: {count}").format(count=_number(trend[-1] if trend else 0))
        came = self.tr("In: {count}").format(count=f"{inside} {of_all}")
        waits = self.tr("badges waiting: {count}").format(count=_number(status.waiting))
        parts = (came, arrivals, foot) if tone is not Tone.DANGER else (came, arrivals, foot, waits)
        self._line.setText(" · ".join(parts))
        self._line.setAccessibleName(self._line.text())

    def _printer(self) -> tuple[Tone, str]:
        """What the printer does, as a tone and a sentence; a fault comes before all else."""
        fault, waiting, unsure = self._spool.fault, self._status.waiting, self._status.unsure
        if fault is not None:
            return Tone.DANGER, QCoreApplication.translate("Figures", FAULTS[fault])
        if unsure:
            return Tone.WARNING, self.tr("Did these come out? {count}").format(count=_number(unsure))
        aside = one_aside(self._spool.printers)
        if aside is not None and aside[0].fault is not None:
            fault_word = QCoreApplication.translate("Figures", FAULTS[aside[0].fault])
            said = self.tr("{fault}; {printer} prints").replace("{fault}", fault_word)
            return Tone.WARNING, said.replace("{printer}", printer_word(aside[1].printer))
        printer = printer_word(self._spool.printer)
        said = self.tr("Printing · {printer}") if waiting else self.tr("Ready · {printer}")
        return Tone.SUCCESS, said.format(printer=printer)

    @Slot()
    def _restyle(self) -> None:
        is_large = self._theme.scale >= LARGE_TEXT
        self._tiles.setVisible(not is_large)
        self._line.setVisible(is_large)


def _over_window(per_minute: tuple[int, ...]) -> list[int]:
    """Arrivals in the minutes up to each minute; the last is what came in the window that ends now."""
    return [sum(per_minute[at - WINDOW : at]) for at in range(WINDOW, len(per_minute) + 1)]


def _number(count: int) -> str:
    return QLocale().toString(count)
