"""A part of the window onto which a file can be dropped."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QWidget


class FileTarget(QWidget):
    """Takes files of this computer.

    Attributes:
        takes_files: Whether it takes any just now.

    Signals:
        hovered: Whether files are held above it.
        dropped: Their paths, as a list.
    """

    hovered = Signal(bool)
    dropped = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Take files."""
        super().__init__(parent)
        self.takes_files = True
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Say that files may be dropped here."""
        if self.takes_files and files_in(event.mimeData()):
            event.acceptProposedAction()
            self.hovered.emit(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """They were taken elsewhere."""
        super().dragLeaveEvent(event)
        self.hovered.emit(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand them over."""
        self.hovered.emit(False)
        files = files_in(event.mimeData())
        if self.takes_files and files:
            event.acceptProposedAction()
            self.dropped.emit(files)


def files_in(data: QMimeData) -> list[Path]:
    """The files of this computer which are dragged."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
