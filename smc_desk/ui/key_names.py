"""Keys as they are called on this computer."""

import sys

from PySide6.QtGui import QKeySequence


def shown_key(key: str) -> str:
    """What stands on a key; Return is called Enter, as on most keyboards and in all our sentences.

    Args:
        key: In Qt's own words, such as Ctrl+Return.
    """
    if sys.platform != "darwin":
        key = key.replace("Return", "Enter")
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
