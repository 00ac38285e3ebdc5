"""The rail at the leading edge of the window: which screen is shown, and the way to the others."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from smc_desk.ui.theme import Theme
from smc_desk.ui.widgets.pill import pill_font

ICON = 24


@dataclass(frozen=True, slots=True)
class Place:
    """One screen to go to.

    Attributes:
        id: By which the choice is told.
        text: Below the icon.
        icon: The name of the icon.
        shortcut: The key, as text, for the tool tip; the window binds it.
        is_at_end: Whether it stands at the foot of the rail.
    """

    id: str
    text: str
    icon: str
    shortcut: str = ""
    is_at_end: bool = False


class RailButton(QToolButton):
    """An icon over its word; the current one has a bar at its leading edge, and any may have a count."""

    def __init__(self, place: Place, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the button.

        Args:
            place: Where it leads.
            theme: The theme.
            parent: As in Qt.
        """
        super().__init__(parent)
        self.place, self._theme, self._count = place, theme, ""
        self.setProperty("role", "rail")
        self.setText(place.text)
        self.setToolTip(" · ".join(part for part in (place.text, place.shortcut) if part))
        self.setCheckable(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self._restyle)
        self.toggled.connect(self._restyle)
        self._restyle()

    def show_count(self, count: str, meaning: str = "") -> None:
        """Put a number on the icon.

        Args:
            count: Worded by locale; empty to take it away.
            meaning: What is counted, for assistive technology.
        """
        self._count = count
        self.setAccessibleName(", ".join(part for part in (self.place.text, meaning or count) if part))
        self.update()

    def sizeHint(self) -> QSize:
        """Room for icon and word."""
        metrics = QFontMetrics(pill_font(self._theme))
        width = max(metrics.horizontalAdvance(self.place.text) + 16, 72)
        return QSize(width, self.iconSize().height() + metrics.height() + 22)

    def minimumSizeHint(self) -> QSize:
        """No less."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the button, then its bar and its count."""
        super().paintEvent(event)
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked():
            bar = QRect(0, self.height() // 4, 3, self.height() // 2)
            if is_mirrored:
                bar.moveRight(self.width() - 1)
            painter.setBrush(self._theme.colour("sidebar_accent"))
            painter.drawRoundedRect(bar, 1.5, 1.5)
        if self._count:
            font = pill_font(self._theme)
            metrics = QFontMetrics(font)
            width = max(metrics.horizontalAdvance(self._count) + 10, metrics.height() + 2)
            spot = QRect(self.width() // 2 + 6, 5, width, metrics.height() + 2)
            if is_mirrored:
                spot.moveRight(self.width() // 2 - 6)
            painter.setBrush(self._theme.colour("warning_solid"))
            painter.drawRoundedRect(spot, spot.height() / 2, spot.height() / 2)
            painter.setPen(self._theme.colour("on_solid"))
            painter.setFont(font)
            painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, self._count)
        painter.end()

    @Slot()
    def _restyle(self) -> None:
        role = "sidebar_on" if self.isChecked() else "sidebar_text"
        size = self._theme.px(ICON)
        self.setIconSize(QSize(size, size))
        self.setIcon(self._theme.icon(self.place.icon, role, ICON))
        self.updateGeometry()


class Sidebar(QFrame):
    """Goes to one screen at a time, by mouse, Tab or the arrow keys."""

    chosen = Signal(str)

    def __init__(
        self,
        places: Sequence[Place],
        *,
        theme: Theme,
        accessible_name: str,
        brand: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Make the rail.

        Args:
            places: From top to bottom.
            theme: The theme.
            accessible_name: What it is for.
            brand: A short name at the top.
            parent: As in Qt.
        """
        super().__init__(parent)
        self.setProperty("role", "rail")
        self.setAccessibleName(accessible_name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Expanding)
        self._buttons = {place.id: RailButton(place, theme=theme) for place in places}
        self._group = QButtonGroup(self)
        body = QWidget()
        body.setProperty("role", "rail-body")
        column = QVBoxLayout(body)
        column.setContentsMargins(10, 14, 10, 14)
        column.setSpacing(4)
        if brand:
            name = QLabel(brand)
            name.setTextFormat(Qt.TextFormat.PlainText)
            name.setAlignment(Qt.AlignmentFlag.AlignCenter)
            name.setContentsMargins(0, 0, 0, 12)
            column.addWidget(name)
        for is_at_end in (False, True):
            for place in places:
                if place.is_at_end is is_at_end:
                    self._group.addButton(self._buttons[place.id])
                    column.addWidget(self._buttons[place.id])
            if not is_at_end:
                column.addStretch(1)
        # At 200 % text the rail may be taller than the window.
        scroll = QScrollArea()
        scroll.setWidget(body)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        self._group.buttonClicked.connect(self._choose)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_current(self, place_id: str) -> None:
        """Mark a place as the one shown; nothing is told."""
        self._buttons[place_id].setChecked(True)

    def show_count(self, place_id: str, count: str, meaning: str = "") -> None:
        """Put a number on a place.

        Args:
            place_id: Which.
            count: Worded by locale; empty to take it away.
            meaning: What is counted, for assistive technology.
        """
        self._buttons[place_id].show_count(count, meaning)

    @Slot(object)
    def _choose(self, button: QToolButton) -> None:
        if isinstance(button, RailButton):
            self.chosen.emit(button.place.id)

    @Slot()
    def _restyle(self) -> None:
        widest = max(button.sizeHint().width() for button in self._buttons.values())
        self.setFixedWidth(max(92, widest + 20))
