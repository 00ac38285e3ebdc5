"""The speaker’s clock as a window of its own: on the second display where there is one, else beside ours."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QMouseEvent, QScreen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smc_desk.ui.clock.face import ClockFace
from smc_desk.ui.theme import Theme

SIZE = (960, 540)
OFFSET = QPoint(40, 40)


class SpeakerWindow(QWidget):
    """A clock and nothing else. A double click or F11 makes it fill the display, Esc ends that.

    Attributes:
        face: The clock.

    Signals:
        gone: It was closed.
        filled: Name of the display that it fills now.
    """

    gone = Signal()
    filled = Signal(str)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the window, not shown yet.

        Args:
            theme: The theme.
            parent: As in Qt; it is a window all the same.
        """
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Speaker’s clock"))
        self.face = ClockFace(theme=theme)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.face)
        self._lost: str | None = None
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.screenRemoved.connect(self._leave)
        app.screenAdded.connect(self._return)

    def open_on(self, screen: QScreen | None) -> None:
        """Fill a display; without one, be a window on the only one.

        Args:
            screen: The display, None where there is no second one.
        """
        if screen is None:
            self.resize(*SIZE)
            self.show()
            return
        self._lost = None
        self.setGeometry(screen.geometry())
        self.showFullScreen()
        self.filled.emit(screen.name())

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
            self.filled.emit(self.screen().name())

    @Slot(QScreen)
    def _leave(self, screen: QScreen) -> None:
        """Its display was unplugged: go on as a window beside ours, which it must not cover."""
        if screen is not self.screen() or not self.isVisible():
            return
        self._lost = screen.name() if self.isFullScreen() else None
        beside = self.parentWidget()
        home = beside.screen() if beside is not None else QGuiApplication.primaryScreen()
        self.showNormal()
        self.setGeometry(QRect(home.availableGeometry().topLeft() + OFFSET, QSize(*SIZE)))

    @Slot(QScreen)
    def _return(self, screen: QScreen) -> None:
        """The display that was unplugged is there again."""
        if screen.name() == self._lost and self.isVisible():
            self.open_on(screen)


def second_screen(beside: QWidget, wanted: str = "") -> QScreen | None:
    """The display for the speaker: the one used before, else any that does not show a window of ours.

    Args:
        beside: Our window.
        wanted: Name of the display used before, "" for none.
    """
    others = [screen for screen in QGuiApplication.screens() if screen is not beside.screen()]
    return next((screen for screen in others if screen.name() == wanted), others[0] if others else None)
