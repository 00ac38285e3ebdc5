"""What is told, once, where the key of a symposium had to be kept in a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from smc_desk.ui.notices import Notice
from smc_desk.ui.texts import isolated
from smc_desk.ui.theme import Tone


def key_notice(file: Path) -> Notice:
    """What to do with that file; the notice goes when somebody has read it.

    Args:
        file: In which the key is.
    """
    sentence = QCoreApplication.translate(
        "KeyNotice",
        "This computer has no keyring, so the key to this symposium is in a file: {path}. Copy that file to a"
        " safe place, apart from the data. Without it the data cannot be opened; with it, anybody can.",
    )
    return Notice(Tone.WARNING, sentence.replace("{path}", isolated(str(file))))
