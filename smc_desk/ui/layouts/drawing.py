"""What the engine is asked to draw, and what comes back: carried between the screen and its lane."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QImage

from smc_desk.domain.badge_doubts import BadgeDoubt
from smc_desk.domain.badge_layouts import Layout, Side
from smc_desk.domain.badges import Badge


@dataclass(frozen=True, slots=True)
class Drawing:
    """A wish for a picture.

    Attributes:
        badges: The first one is drawn, or all of them on a page; each is looked at for doubts.
        width: In pixels as the app counts them.
        ratio: Real pixels for each of these.
        is_page: The whole page as it comes out of the printer, not one side of a badge.
    """

    layout: Layout
    badges: tuple[Badge, ...]
    width: int
    ratio: float = 1.0
    side: Side = Side.FRONT
    is_page: bool = False


@dataclass(frozen=True, slots=True)
class Drawn:
    """A picture, and for each badge what may be wrong with it in this layout."""

    drawing: Drawing
    image: QImage
    doubts: tuple[tuple[BadgeDoubt, ...], ...] = ()

    def doubted(self) -> Iterator[tuple[Badge, BadgeDoubt]]:
        """Each doubt with its badge."""
        for badge, doubts in zip(self.drawing.badges, self.doubts, strict=True):
            for doubt in doubts:
                yield badge, doubt
