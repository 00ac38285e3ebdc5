"""The large field in which staff type a name, with keys to walk the list below it."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from smc_desk.ui.theme import Theme
from smc_desk.ui.widgets.level import lowered_by

ICON = 22
STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -10,
    Qt.Key.Key_PageDown: 10,
}


class SearchField(QLineEdit):
    """A line edit with an icon at its start; Up and Down are told, Escape empties it."""

    stepped = Signal(int)
    submitted = Signal(str)

    def __init__(
        self,
        *,
        theme: Theme,
        placeholder: str,
        accessible_name: str = "",
        icon: str = "search",
        parent: QWidget | None = None,
    ) -> None:
        """Make the field.

        Args:
            theme: The theme.
            placeholder: What may be typed.
            accessible_name: Its name, if no label is its buddy; else the placeholder.
            icon: The name of the icon.
            parent: As in Qt.
        """
        super().__init__(parent)
        self._theme, self._icon = theme, icon
        self.setProperty("role", "search")
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(accessible_name or placeholder)
        self.returnPressed.connect(self._submit)
        self.textChanged.connect(self._restyle)
        theme.changed.connect(self._restyle)
        self._restyle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell of steps through the list; Escape empties the field first."""
        step = STEPS.get(Qt.Key(event.key()))
        if step is not None:
            self.stepped.emit(step)
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Move the icon's room when the page turns, and keep the letters level in another font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LayoutDirectionChange, QEvent.Type.FontChange):
            self._restyle()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the field, then its icon."""
        super().paintEvent(event)
        side, edge = self._theme.px(ICON), 16
        start = self.width() - edge - side if self._is_mirrored() else edge
        role = "primary_ink" if self.hasFocus() else "muted"
        painter = QPainter(self)
        drawn = self._theme.pixmap(self._icon, role, ICON, self.devicePixelRatioF())
        painter.drawPixmap(start, (self.height() - side) // 2, side, side, drawn)
        painter.end()

    def _is_mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    @Slot()
    def _submit(self) -> None:
        self.submitted.emit(self.text())

    @Slot()
    def _restyle(self) -> None:
        lead, end, deeper = 16 + self._theme.px(ICON) + 4, 4, -lowered_by(self)
        self.setTextMargins(*((end, 0, lead, deeper) if self._is_mirrored() else (lead, 0, end, deeper)))
        self.update()
