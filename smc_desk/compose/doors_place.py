"""The place of the doors in the window, and who is where on paper from any screen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

from smc_desk.compose.desk import Desk
from smc_desk.compose.doors import Doors
from smc_desk.domain.attendance import Way
from smc_desk.ui.notices import Notice
from smc_desk.ui.screens.doors import DoorsScreen, DoorsVerbs
from smc_desk.ui.sounds import Sounds
from smc_desk.ui.theme import Theme, Tone
from smc_desk.ui.window import DeskWindow
from smc_desk.ui.work import Lane, Work
from smc_desk.usecases.scan_door import DoorResult

EVACUATION = "evacuation"
FOLDER = "papers"


class DoorsPlace:
    """Makes the screen.

    Attributes:
        screen: What the window shows.
    """

    def __init__(self, *, desk: Desk, work: Work, theme: Theme, sounds: Sounds) -> None:
        self._desk, self._doors = desk, Doors(desk)
        verbs = DoorsVerbs(
            scan=self._scan,
            count=self._count,
            heads=self._doors.see_heads,
            zone=self._zone,
        )
        self.screen = DoorsScreen(work=work, theme=theme, sounds=sounds, verbs=verbs)

    def _scan(self, room: str, text: str, way: Way, is_let_in: bool) -> DoorResult:
        return self._doors.scan(room, text, way, is_let_in=is_let_in)

    def _count(self, room: str, number: int) -> DoorResult:
        return self._doors.count(room, number)

    def _zone(self) -> str:
        with self._desk.store.read() as tx:
            programme = tx.programme.get()
        return programme.zone if programme is not None else "UTC"


def put_on_paper(desk: Desk, work: Work, window: DeskWindow) -> None:
    """Make a PDF of who is where, and open it to be printed; nothing else waits for it."""
    translate = QCoreApplication.translate
    started = translate("Doors", "Who is where is being put on paper …")
    window.notices.give(EVACUATION, Notice(Tone.INFO, started))

    def write() -> Path:
        folder = desk.folder / FOLDER
        folder.mkdir(exist_ok=True)
        now = desk.clock.now().astimezone()
        out = folder / f"who-is-where-{now:%Y-%m-%d-%H%M%S}.pdf"
        Doors(desk).evacuate(out)
        return out

    def show(out: Path) -> None:
        said = translate("Doors", "Who is where: {path}. Print it from the window that opens.")
        told = Notice(Tone.SUCCESS, said.replace("{path}", str(out)), stays=True)
        window.notices.give(EVACUATION, told)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(out)))

    work.run(window, write, show, lane=Lane.LONG)
