"""The window itself, on the display before anything else is loaded: a calm page that the desk then fills.

It imports nothing of the app, for everything it imports is waited for.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

USUAL = QSize(1366, 768)


class Frame(QWidget):
    """Shows a greeting, then its content.

    Signals:
        closing: Somebody closes the window.
    """

    closing = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("SMC Desk")
        self.resize(USUAL)
        self._greeting = QLabel("SMC Desk", alignment=Qt.AlignmentFlag.AlignCenter)
        self._content: QWidget | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(self._greeting)

    def show_content(self, content: QWidget) -> None:
        """Put the desk in place of the greeting; the window takes its title."""
        self._content = content
        self._greeting.deleteLater()
        self.setWindowTitle(content.windowTitle())
        content.windowTitleChanged.connect(self.setWindowTitle)
        self.setMinimumSize(content.minimumSize())
        self._layout.replaceWidget(self._greeting, content)
        self._greeting.hide()
        content.show()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let the content go first."""
        if self._content is not None and not self._content.close():
            event.ignore()
            return
        self.closing.emit()
        super().closeEvent(event)
