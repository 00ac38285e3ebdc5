"""Takes over layouts of other systems; loaded when somebody first asks for it."""

from __future__ import annotations

from pathlib import Path

from smc_desk.adapters.badges.pretix import read_pretix_file
from smc_desk.compose.layout_folder import layouts_of
from smc_desk.domain.badge_imports import ImportedLayout
from smc_desk.usecases.import_layout import import_layout


def import_pretix_layout(folder: Path, file: Path) -> ImportedLayout:
    """Take over a badge layout that pretix gave as JSON.

    Args:
        folder: Of the symposium.

    Raises:
        LayoutError: The file cannot be read, or is no layout of pretix.
        UserError: CANNOT_WRITE.
    """
    return import_layout(layouts_of(folder), read_pretix_file, file)
