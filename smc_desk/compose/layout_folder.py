"""Where a symposium's own layouts lie, and which layout its badges have; loads no badge engine."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from smc_desk.adapters.badges.layout_in_use import LayoutInUse
from smc_desk.adapters.badges.layouts import Layouts

FOLDER = "layouts"
"""In the symposium's folder."""


def layouts_of(folder: Path) -> Layouts:
    """The app's layouts, and those of a symposium's folder."""
    return Layouts(folder / FOLDER)


def layout_in_use(folder: Path, chosen: Callable[[], str]) -> LayoutInUse:
    """The layout the next badge has.

    Args:
        folder: Of the symposium.
        chosen: Id of the layout that is set at this moment.
    """
    return LayoutInUse(layouts_of(folder), chosen)
