"""The sounds of a desk, played by whatever the system has for it.

No package: Windows and macOS bring a player, on Linux it is the first of `pw-play`, `paplay` and `aplay`;
with none of them the system beeps. A sound is never the only sign of anything, so nothing here fails or
waits: players run on their own, and what becomes of them is not asked. This module must not know what
happened at the desk.
"""

import sys
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import Final

from PySide6.QtCore import QProcess, QStandardPaths
from PySide6.QtWidgets import QApplication

from smc_desk import resources


class Cue(StrEnum):
    """What a sound tells; its value is the name of the file."""

    ADMITTED = "admitted"
    ATTENTION = "attention"
    """Let in, but there is something to see to; or here before."""
    REFUSED = "refused"
    ERROR = "error"
    """Not the ticket but the desk is at fault."""
    GONG_ONCE = "gong_once"
    GONG_TWICE = "gong_twice"
    GONG_THRICE = "gong_thrice"


Arguments = Callable[[Path, int], list[str]]
"""How a player is told what to play, and how loud, of a hundred."""

PLAYERS: Final[dict[str, dict[str, Arguments]]] = {
    "darwin": {"afplay": lambda file, volume: ["-v", f"{volume / 100:.2f}", str(file)]},
    "linux": {
        "pw-play": lambda file, volume: [f"--volume={volume / 100:.2f}", str(file)],
        "paplay": lambda file, volume: [f"--volume={volume * 65536 // 100}", str(file)],
        "aplay": lambda file, _volume: ["--quiet", str(file)],
    },
}
"""Players by system, the best first; `aplay`, like Windows, plays as loud as the system is."""


class Sounds:
    """Plays cues unless it is muted."""

    def __init__(
        self,
        *,
        volume: int = 80,
        is_muted: bool = False,
        platform: str = sys.platform,
        find: Callable[[str], str] = QStandardPaths.findExecutable,
        beep: Callable[[], None] = QApplication.beep,
    ) -> None:
        """Be ready; a player is looked for at the first sound.

        Args:
            volume: How loud, from 0 to 100.
            is_muted: Whether to be silent.
            platform: The system, as `sys.platform` names it.
            find: Where a program lies, or nothing.
            beep: What is left without a player.
        """
        self._volume = _bounded(volume)
        self._is_muted = is_muted
        self._platform = platform
        self._find = find
        self._beep = beep
        self._players: list[tuple[str, Arguments]] | None = None

    @property
    def volume(self) -> int:
        """How loud, from 0 to 100."""
        return self._volume

    @property
    def is_muted(self) -> bool:
        """Whether cues are silent."""
        return self._is_muted

    def set_volume(self, volume: int) -> None:
        """Play as loud as that from now on, from 0 to 100."""
        self._volume = _bounded(volume)

    def set_muted(self, is_muted: bool) -> None:
        """Be silent, or no longer."""
        self._is_muted = is_muted

    def play(self, cue: Cue) -> None:
        """Play a cue, at once and without waiting for its end."""
        if not self._is_muted and self._volume > 0:
            self._sound(cue)

    def test(self, cue: Cue = Cue.ADMITTED) -> bool:
        """Play a cue also while muted, for whoever sets the sound up.

        Returns:
            Whether a player took it; otherwise the system beeped, if it can.
        """
        return self._sound(cue)

    def _sound(self, cue: Cue) -> bool:
        file = resources.path("sounds", f"{cue}.wav")
        if self._platform == "win32":
            is_taken = _play_on_windows(file)
        else:
            is_taken = any(_start(program, tell(file, self._volume)) for program, tell in self._found())
        if not is_taken:
            self._beep()
        return is_taken

    def _found(self) -> list[tuple[str, Arguments]]:
        if self._players is None:
            known = PLAYERS.get(self._platform, PLAYERS["linux"])
            found = ((self._find(name), tell) for name, tell in known.items())
            self._players = [(program, tell) for program, tell in found if program]
        return self._players


def _start(program: str, arguments: list[str]) -> bool:
    process = QProcess()
    process.setProgram(program)
    process.setArguments(arguments)
    process.setStandardOutputFile(QProcess.nullDevice())
    process.setStandardErrorFile(QProcess.nullDevice())
    # PySide6's types promise a pair, and so does its static twin; 6.11 gives the answer alone.
    answer: object = process.startDetached()
    return bool(answer[0] if isinstance(answer, tuple) else answer)


def _play_on_windows(file: Path) -> bool:
    if sys.platform != "win32":
        return False
    import winsound  # is on Windows only

    try:
        winsound.PlaySound(str(file), winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT)
    except RuntimeError:  # no sound card, or no such file
        return False
    return True


def _bounded(volume: int) -> int:
    return max(0, min(100, volume))
