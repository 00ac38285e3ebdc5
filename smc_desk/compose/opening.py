"""Opens the window: it is painted before the app behind it is loaded."""

from __future__ import annotations

import logging
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from smc_desk.compose.display import has_display
from smc_desk.ui.frame import Frame

if TYPE_CHECKING:
    from smc_desk.compose.app import App

NO_SCREEN = "There is no screen to open a window on. On a computer with one, start SMC Desk again."


def open_window(folder: Path | None, *, is_demo: bool) -> int:
    """Open the desk's window and run it until it is closed.

    Returns:
        The exit code.
    """
    if not has_display():
        sys.stderr.write(f"{NO_SCREEN}\n")
        return 2
    application = QApplication(sys.argv[:1])
    application.setApplicationName("SMC Desk")
    application.setDesktopFileName("smc-desk")
    opening = Opening(application, folder, is_demo=is_demo)
    opening.frame.show()
    code = application.exec()
    opening.close()
    return code


class Opening(QObject):
    """The frame, and soon the app in it.

    Attributes:
        app: None until the frame has been painted.
    """

    def __init__(self, application: QApplication, folder: Path | None, *, is_demo: bool) -> None:
        super().__init__()
        self._application = application
        self._folder = folder
        self._is_demo = is_demo
        self.frame = Frame()
        self.app: App | None = None
        QTimer.singleShot(0, self._painted)

    @Slot()
    def _painted(self) -> None:
        """One turn later than the first paint, everything else is loaded."""
        QTimer.singleShot(0, self._load)

    @Slot()
    def _load(self) -> None:
        from smc_desk.compose.app import App
        from smc_desk.compose.desk import Desk
        from smc_desk.compose.places import data_folder, demo_folder, private_folder

        _log_to(private_folder() / "logs")
        place = self._folder or (demo_folder() if self._is_demo else data_folder())
        self.app = App(self._application, Desk(place, is_demo=self._is_demo))
        self.frame.show_content(self.app.window)

    def close(self) -> None:
        """Let everything end; what was done is saved already."""
        if self.app is not None:
            self.app.close()


def _log_to(folder: Path) -> None:
    """Keep a short log of this computer; it names ids, never people."""
    from logging.handlers import RotatingFileHandler

    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(folder / "smc-desk.log", maxBytes=500_000, backupCount=2)
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(handler)
    logging.getLogger("smc_desk").setLevel(logging.INFO)
