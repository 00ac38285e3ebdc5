"""Draws the icons which come with the app (Lucide) in any colour and size, sharp on every screen.

Which colour a role has, only `theme.py` knows; `Theme.icon` and `Theme.pixmap` are what widgets call.
"""

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from smc_desk import resources

RATIOS = (1.0, 2.0, 3.0)
"""The pixel ratios for which an icon is drawn ahead; Qt takes the nearest."""


class Icons:
    """Keeps every icon it has drawn."""

    def __init__(self) -> None:
        self._sources: dict[str, str] = {}
        self._pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}
        self._icons: dict[tuple[str, str, str, int], QIcon] = {}

    def pixmap(self, name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
        """Draw one icon.

        Args:
            name: Of a file in `resources/icons`, without its ending.
            colour: As `#rrggbb`.
            size: Of its side, in device-independent pixels.
            ratio: Device pixels in one of these.
        """
        key = (name, colour, size, ratio)
        if key not in self._pixmaps:
            self._pixmaps[key] = self._draw(*key)
        return self._pixmaps[key]

    def icon(self, name: str, colour: str, disabled: str, size: int) -> QIcon:
        """Make an icon for a button.

        Args:
            name: Of a file in `resources/icons`, without its ending.
            colour: As `#rrggbb`.
            disabled: The colour while the button is disabled.
            size: Of its side, in device-independent pixels.
        """
        key = (name, colour, disabled, size)
        if key not in self._icons:
            icon = QIcon()
            for ratio in RATIOS:
                icon.addPixmap(self.pixmap(name, colour, size, ratio), QIcon.Mode.Normal)
                icon.addPixmap(self.pixmap(name, disabled, size, ratio), QIcon.Mode.Disabled)
            self._icons[key] = icon
        return self._icons[key]

    def _draw(self, name: str, colour: str, size: int, ratio: float) -> QPixmap:
        if name not in self._sources:
            self._sources[name] = resources.path("icons", f"{name}.svg").read_text(encoding="utf-8")
        source = self._sources[name].replace("currentColor", colour)
        side = round(size * ratio)
        pixmap = QPixmap(QSize(side, side))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(0, 0, side, side))
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap
