"""What stands in place of a list when there is nothing in it: why, and what to do next."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from smc_desk.ui.theme import Theme
from smc_desk.ui.widgets.action_button import Action, ActionButton
from smc_desk.ui.widgets.card import Card

ICON = 44
ROOM = 320
"""A page lower than that, at scale 1, has no shape; nor has one of large text."""
LARGE_TEXT = 1.5


class EmptyPage(Card):
    """A shape, what is the case, what to do, and the button for it.

    Attributes:
        button: Does what the hint says.
    """

    def __init__(
        self, *, theme: Theme, icon: str, title: str, hint: str, action: Action, parent: QWidget | None = None
    ) -> None:
        """Make the page.

        Args:
            theme: The theme.
            icon: The name of the icon.
            title: What is the case.
            hint: What to do next.
            action: What the button says.
            parent: As in Qt.
        """
        super().__init__(margin=24, parent=parent)
        self._theme, self._icon = theme, icon
        self._mark = QLabel()
        self._mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._mark.setProperty("role", "idle-mark")
        self.button = ActionButton(action, theme=theme)
        self.body.addStretch(2)
        self.body.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignHCenter)
        self.body.addSpacing(8)
        for text, role in ((title, "headline"), (hint, "hint")):
            label = QLabel(text)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("role", role)
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self.body.addWidget(label)
        self.body.addSpacing(12)
        self.body.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        self.body.addStretch(3)
        self.setAccessibleName(f"{title}. {hint}")
        theme.changed.connect(self._restyle)
        self._restyle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, it belongs to the words."""
        super().resizeEvent(event)
        self._restyle()

    @Slot()
    def _restyle(self) -> None:
        self._mark.setVisible(self._theme.scale < LARGE_TEXT and self.height() >= self._theme.px(ROOM))
        ratio = self.devicePixelRatioF()
        self._mark.setPixmap(self._theme.pixmap(self._icon, "primary_ink", ICON, ratio))
