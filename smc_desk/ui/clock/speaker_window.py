"""The speaker's clock as a window of its own: on the second display where there is one, else beside ours."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QMouseEvent, QScreen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smc_desk.ui.clock.face import ClockFace
from smc_desk.ui.theme import Theme


class SpeakerWindow(QWidget):
    """A clock and nothing else. A double click or F11 makes it fill the display, Esc ends that.

    Attributes:
        face: The clock.

    Signals:
        gone: It was closed.
    """

    gone = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the window, not shown yet.

        Args:
            theme: The theme.
            parent: As in Qt; it is a window all the same.
        """
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Speaker's clock"))
        self.face = ClockFace(theme=theme)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.face)

    def open_on(self, screen: QScreen | None) -> None:
        """Fill a display; without one, be a window on the only one.

        Args:
            screen: The display, None where there is no second one.
        """
        if screen is None:
            self.resize(960, 540)
            self.show()
            return
        self.setGeometry(screen.geometry())
        self.showFullScreen()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F11 fills the display or does not, Esc does not."""
        if event.key() == Qt.Key.Key_F11:
            self._toggle()
        elif event.key() == Qt.Key.Key_Escape and self.isFullScreen():
            self.showNormal()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """Fill the display, or do not."""
        self._toggle()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell it."""
        super().closeEvent(event)
        self.gone.emit()

    def _toggle(self) -> None:
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()


def second_screen(beside: QWidget, wanted: str = "") -> QScreen | None:
    """The display for the speaker: the one used before, else any that does not show a window of ours.

    Args:
        beside: Our window.
        wanted: Name of the display used before, "" for none.
    """
    others = [screen for screen in QGuiApplication.screens() if screen is not beside.screen()]
    return next((screen for screen in others if screen.name() == wanted), others[0] if others else None)
