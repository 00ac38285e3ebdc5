"""A button which may show an icon, and the key that does the same."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter, QWidget

from smc_desk.ui.theme import Text, Theme

ICON = 18
GAP = 10
KEY_PADDING = 6


@dataclass(frozen=True, slots=True)
class Action:
    """What staff may do about something.

    Attributes:
        id: By which the choice is told.
        text: On the button.
        shortcut: The key, as text; the screen binds it.
        role: "primary", "danger", "quiet" or none.
        icon: The name of an icon before the text.
    """

    id: str
    text: str
    shortcut: str = ""
    role: str = ""
    icon: str = ""


class ActionButton(QPushButton):
    """Icon, text, and at the end the key in a frame; coloured by the style sheet."""

    def __init__(
        self, action: Action, *, theme: Theme, is_large: bool = False, parent: QWidget | None = None
    ) -> None:
        """Make the button.

        Args:
            action: What it does.
            theme: The theme.
            is_large: Whether it stands beside a search field.
            parent: As in Qt.
        """
        super().__init__(action.text, parent)
        self.action_id, self._action, self._theme = action.id, action, theme
        if action.role:
            self.setProperty("role", action.role)
        if is_large:
            self.setProperty("large", "true")
        self.setAccessibleName(action.text)
        self.setAccessibleDescription(action.shortcut)
        self.setAutoDefault(False)
        theme.changed.connect(self._restyle)

    def show_text(self, text: str) -> None:
        """Say something else; it does the same."""
        self.setText(text)
        self.setAccessibleName(text)

    def sizeHint(self) -> QSize:
        """Room for all of it."""
        return super().sizeHint() + QSize(self._icon_room() + self._key_room(), 0)

    def minimumSizeHint(self) -> QSize:
        """No less: a button is never clipped."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the button as the style sheet has it, then icon, text and key."""
        if not self._action.shortcut and not self._action.icon:
            super().paintEvent(event)
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QStylePainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        ink = self.palette().buttonText().color()
        metrics = QFontMetrics(self.font())
        text = metrics.horizontalAdvance(self.text())
        row = QRect(0, 0, self._icon_room() + text + self._key_room(), self.height())
        row.moveLeft((self.width() - row.width()) // 2)
        if self._action.icon:
            side = self._theme.px(ICON)
            mark = self._place(row, 0, side, side)
            painter.drawPixmap(
                mark, self._theme.tinted(self._action.icon, ink.name(), ICON, self.devicePixelRatioF())
            )
        painter.setPen(ink)
        painter.setFont(self.font())
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip
        painter.drawText(self._place(row, self._icon_room(), text, self.height()), flags, self.text())
        if self._action.shortcut:
            self._paint_key(painter, row, ink, flags)
        painter.end()

    def _paint_key(self, painter: QPainter, row: QRect, ink: QColor, flags: int) -> None:
        width, height = self._key_room() - GAP, QFontMetrics(self._key_font()).height() + 4
        key = self._place(row, row.width() - width, width, height)
        frame = QColor(ink)
        frame.setAlphaF(0.45)
        painter.setPen(frame)
        painter.drawRoundedRect(key.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(ink)
        painter.setFont(self._key_font())
        painter.drawText(key, flags, self._action.shortcut)

    def _place(self, row: QRect, start: int, width: int, height: int) -> QRect:
        """A piece of the row, counted from its leading edge, in the middle of the height."""
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = row.right() + 1 - start - width if is_mirrored else row.left() + start
        return QRect(left, (self.height() - height) // 2, width, height)

    def _icon_room(self) -> int:
        return self._theme.px(ICON) + GAP - 2 if self._action.icon else 0

    def _key_room(self) -> int:
        if not self._action.shortcut:
            return 0
        metrics = QFontMetrics(self._key_font())
        wide = metrics.horizontalAdvance(self._action.shortcut) + 2 * KEY_PADDING
        return GAP + max(wide, metrics.height() + 4)

    def _key_font(self) -> QFont:
        return self._theme.font(Text.CAPTION)

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
