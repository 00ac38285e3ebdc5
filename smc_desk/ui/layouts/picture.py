"""A badge or a page as the engine has drawn it, as large as there is room."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from smc_desk.ui.theme import Theme


class Picture(QWidget):
    """Shows one picture in the middle.

    Signals:
        resized: A picture of another width is wanted.
    """

    resized = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Show nothing."""
        super().__init__(parent)
        self._theme, self._image = theme, QImage()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Room for names to be read."""
        return QSize(480, 320)

    def minimumSizeHint(self) -> QSize:
        """Smaller than this nothing is seen."""
        return QSize(160, 110)

    def show_image(self, image: QImage, text: str = "") -> None:
        """Show a picture, and say what it is to those who do not see it."""
        self._image = image
        self.setAccessibleName(text)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another picture is wanted."""
        super().resizeEvent(event)
        self.resized.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it whole."""
        if self._image.isNull():
            return
        room = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        page = QRectF(0, 0, self._image.width(), self._image.height())
        scale = min(room.width() / page.width(), room.height() / page.height())
        page.setSize(page.size() * scale)
        page.moveCenter(room.center())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(page, self._image)
        painter.setPen(QPen(self._theme.colour("line"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(page)
        painter.end()
