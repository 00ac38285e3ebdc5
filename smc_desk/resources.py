"""Where the files that come with the app lie: fonts, icons, sounds, translations.

Installed, they are in the package; in a checkout they are in the folder beside it. The rest of the app must
not know which of the two it is. Nothing is read here, and nothing happens at import.
"""

from pathlib import Path


def path(*parts: str) -> Path:
    """Name a file or folder among the resources, e.g. `path("icons", "check.svg")`.

    Args:
        *parts: The way down from the folder of resources, one name each; none names that folder itself.

    Returns:
        The place, whether or not something is there.
    """
    package = Path(__file__).resolve().parent
    checkout = package.parent / "resources"
    installed = package / "_resources"
    return (installed if installed.is_dir() else checkout).joinpath(*parts)
