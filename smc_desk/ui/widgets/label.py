"""A label which stands at the leading edge of the page, whatever the direction of its text."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


def leading(direction: Qt.LayoutDirection) -> Qt.AlignmentFlag:
    """The absolute alignment of a page's leading edge.

    Args:
        direction: Of the page.
    """
    if direction == Qt.LayoutDirection.RightToLeft:
        return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
    return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute


class Label(QLabel):
    """Plain text. A `QLabel` aligns by its own text: a Latin name would stand left in an Arabic page."""

    def __init__(
        self,
        text: str = "",
        *,
        role: str = "",
        wraps: bool = False,
        elides: bool = False,
        vertical: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignVCenter,
        parent: QWidget | None = None,
    ) -> None:
        """Make the label.

        Args:
            text: Never read as HTML.
            role: One of the style sheet's: caption, muted, small, lead, strong, title, headline, display,
                error.
            wraps: Whether long text goes on in a next line.
            elides: Whether it may be narrower than its text; all of it is then in the tool tip.
            vertical: Where the text stands if there is more height than it needs.
            parent: As in Qt.
        """
        super().__init__(parent)
        self._vertical, self._elides = vertical, elides
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wraps)
        if elides:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        if role:
            self.setProperty("role", role)
        self.setText(text)
        self._align()

    def set_elides(self, elides: bool) -> None:
        """Cut off what there is no room for, or let it go on in a next line."""
        self._elides = elides
        self.setWordWrap(not elides)
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """Its text, unless that may be elided."""
        size = super().minimumSizeHint()
        return QSize(self.fontMetrics().averageCharWidth() * 3, size.height()) if self._elides else size

    def changeEvent(self, event: QEvent) -> None:
        """Move the text to the other edge when the page turns."""
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, or as much of it as there is room for."""
        if not self._elides:
            super().paintEvent(event)
            return
        room = self.contentsRect()
        metrics = self.fontMetrics()
        shown = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(room, self.alignment() | Qt.TextFlag.TextSingleLine, shown)
        painter.end()
        self.setToolTip("" if shown == self.text() else self.text())

    def _align(self) -> None:
        self.setAlignment(leading(self.layoutDirection()) | self._vertical)
