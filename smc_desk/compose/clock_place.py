"""The place of the clock in the window: its screen, and the pages in a browser that follow it."""

from __future__ import annotations

import socket
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace

import qrcode
from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from smc_desk.adapters.web.server import CODE, WebPages
from smc_desk.compose.desk import Desk
from smc_desk.compose.timing import Timing
from smc_desk.domain.changes import Changes
from smc_desk.domain.programme import Programme
from smc_desk.domain.settings import Settings
from smc_desk.ui.clock.gong import Gong
from smc_desk.ui.clock.page_state import page_state
from smc_desk.ui.clock.pages_card import PagesShown
from smc_desk.ui.screens.clock import ClockScreen, ClockVerbs, Seen
from smc_desk.ui.sounds import Sounds
from smc_desk.ui.theme import Theme
from smc_desk.ui.work import Lane, Work

PORT = 8087
REPORT_FORMS = ("PDF", "CSV", "JSON")
TELL_MS = 5_000
"""A page counts on by itself; it is told anew so often, and at every change."""


class ClockPlace(QObject):
    """Makes the screen, and serves the pages while they are on.

    Attributes:
        screen: What the window shows.
    """

    def __init__(
        self,
        *,
        desk: Desk,
        work: Work,
        theme: Theme,
        sounds: Sounds,
        change: Callable[[Settings], None],
        parent: QObject | None = None,
    ) -> None:
        """Make the screen.

        Args:
            change: Keeps other settings.
        """
        super().__init__(parent)
        self._desk, self._work, self._change = desk, work, change
        self._timing = timing = Timing(desk)
        self._pages: WebPages | None = None
        verbs = ClockVerbs(
            rooms=timing.see_rooms,
            act=timing.do_act,
            advise=timing.ask_advice,
            speakers=timing.see_speakers,
            programme=self._programme,
            show=timing.show,
            note=timing.note_clocks,
            report=timing.write_report,
        )
        self.screen = ClockScreen(
            work=work,
            theme=theme,
            verbs=verbs,
            gong=Gong(sounds, is_on=desk.settings.gong),
            choose_file=choose_report,
            display=desk.settings.speaker_display,
        )
        self.screen.display_chosen.connect(self._keep_display)
        self.screen.gong_switched.connect(self._keep_gong)
        self.screen.pages_asked.connect(self._switch)
        self._tell_timer = QTimer(self, interval=TELL_MS)
        self._tell_timer.timeout.connect(self._tell)
        work.changed.connect(self._hear)

    def close(self) -> None:
        """Let the pages go."""
        pages, self._pages = self._pages, None
        self._tell_timer.stop()
        if pages is not None:
            pages.close()

    def _programme(self) -> Programme | None:
        with self._desk.store.read() as tx:
            return tx.programme.get()

    @Slot(str)
    def _keep_display(self, display: str) -> None:
        self._change(replace(self._desk.settings, speaker_display=display))

    @Slot(bool)
    def _keep_gong(self, is_on: bool) -> None:
        self._change(replace(self._desk.settings, gong=is_on))

    @Slot(bool)
    def _switch(self, is_on: bool) -> None:
        if is_on and self._pages is None:
            self._work.run(self, lambda: WebPages(PORT), self._started, lane=Lane.LONG)
        elif not is_on and self._pages is not None:
            pages, self._pages = self._pages, None
            self._tell_timer.stop()
            self._work.run(self, pages.close, self._stopped, lane=Lane.LONG)

    def _started(self, pages: WebPages) -> None:
        self._pages = pages
        address = f"http://{_own_address()}:{pages.port}/"
        self.screen.show_pages(PagesShown(address, pages.code, _modules(f"{address}?{CODE}={pages.code}")))
        self._tell_timer.start()
        self._tell()

    def _stopped(self, _nothing: None) -> None:
        self.screen.show_pages(None)

    @Slot(object)
    def _hear(self, changes: Changes) -> None:
        if self._pages is not None and (changes.timing or changes.programme):
            self._tell()

    @Slot()
    def _tell(self) -> None:
        if self._pages is not None:
            self._work.run(self, self.screen.ask, self._send, lane=Lane.QUERY, newest_of="pages")

    def _send(self, seen: Seen) -> None:
        pages = self._pages
        if pages is None:
            return
        state = page_state(
            seen.lines,
            self._timing.show,
            seen.names,
            title=seen.title,
            zone=seen.zone,
            direction=QApplication.layoutDirection(),
        )
        self._work.run(self, lambda: pages.show(state), _nothing, lane=Lane.LONG, newest_of="page")


def choose_report(parent: QWidget, name: str) -> str:
    """Ask where to write the report, and as what; "" for nowhere."""
    dialog = QFileDialog(parent)
    dialog.setNameFilters([f"{form} (*.{form.lower()})" for form in REPORT_FORMS])
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(REPORT_FORMS[0].lower())
    dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(chosen.partition(" ")[0].lower()))
    dialog.selectFile(name)
    return dialog.selectedFiles()[0] if dialog.exec() else ""


def _nothing(_told: None) -> None:
    """A page that was told needs no answer."""


def _own_address() -> str:
    """This computer's address on the network it would reach others by; nothing is sent."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe, suppress(OSError):
        probe.connect(("192.0.2.1", 9))
        return str(probe.getsockname()[0])
    return socket.gethostname()


def _modules(text: str) -> tuple[tuple[bool, ...], ...]:
    code = qrcode.QRCode(border=0, error_correction=qrcode.ERROR_CORRECT_M)
    code.add_data(text)
    code.make(fit=True)
    return tuple(tuple(map(bool, row)) for row in code.get_matrix())
