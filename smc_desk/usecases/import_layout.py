"""Take over a badge's layout from another system."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from smc_desk.domain.badge_imports import ImportedLayout
from smc_desk.usecases.keep_layouts import LayoutFolder, keep_layout


def import_layout(folder: LayoutFolder, read: Callable[[Path], ImportedLayout], file: Path) -> ImportedLayout:
    """Keep a layout of another system in the symposium's folder, as one of its own.

    Args:
        read: Reads a file of that system.

    Returns:
        The layout as it is kept, and what a person has to look at in it.

    Raises:
        LayoutError: The file cannot be read, or is no layout.
        UserError: CANNOT_WRITE.
    """
    taken = read(file)
    layout = replace(taken.layout, id=folder.free_id(taken.layout.name))
    return replace(taken, layout=keep_layout(folder, layout))
