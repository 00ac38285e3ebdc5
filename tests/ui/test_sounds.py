"""Cues are heard where there is a player, and no lack of one is ever in the way."""

import os
import stat
import struct
import time
import wave
from itertools import combinations
from pathlib import Path
from runpy import run_path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smc_desk import resources
from smc_desk.ui.sounds import PLAYERS, Cue, Sounds

PLAYER = """#!/bin/sh
printf '%s\\n' "$@" > "$0.new" && mv "$0.new" "$0.said"
"""


def player(folder: Path, name: str, text: str = PLAYER) -> Path:
    """Put a player into a folder; it writes down what it is told."""
    program = folder / name
    program.write_text(text)
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    return program


def sounds(
    folder: Path, platform: str = "linux", *, volume: int = 60, is_muted: bool = False
) -> tuple[Sounds, list[str]]:
    """Make sounds on a computer which has only the players in a folder."""
    beeps: list[str] = []

    def find(name: str) -> str:
        return str(folder / name) if (folder / name).exists() else ""

    made = Sounds(
        platform=platform, find=find, beep=lambda: beeps.append("beep"), volume=volume, is_muted=is_muted
    )
    return made, beeps


def told(program: Path, qtbot: QtBot) -> list[str]:
    """Wait until a player was told something, and give it."""
    said = Path(f"{program}.said")
    qtbot.waitUntil(said.exists)
    return said.read_text().splitlines()


def wav(name: str) -> str:
    return str(resources.path("sounds", name))


needs_shell = pytest.mark.skipif(os.name != "posix", reason="the players of this test are shell scripts")


@needs_shell
@pytest.mark.parametrize(
    ("platform", "name", "arguments"),
    [
        ("linux", "pw-play", ["--volume=0.60", wav("refused.wav")]),
        ("linux", "paplay", ["--volume=39321", wav("refused.wav")]),
        ("linux", "aplay", ["--quiet", wav("refused.wav")]),
        ("darwin", "afplay", ["-v", "0.60", wav("refused.wav")]),
        ("freebsd14", "paplay", ["--volume=39321", wav("refused.wav")]),
    ],
)
def test_player_of_the_system_plays_the_cue(
    qtbot: QtBot, tmp_path: Path, platform: str, name: str, arguments: list[str]
) -> None:
    program = player(tmp_path, name)
    made, beeps = sounds(tmp_path, platform)
    made.play(Cue.REFUSED)
    assert told(program, qtbot) == arguments
    assert beeps == []


@needs_shell
def test_player_which_cannot_start_gives_way_to_the_next(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "pw-play").write_text("no program at all")
    program = player(tmp_path, "aplay")
    made, beeps = sounds(tmp_path)
    assert made.test()
    assert told(program, qtbot) == ["--quiet", wav("admitted.wav")]
    assert beeps == []


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
def test_without_a_player_the_system_beeps(tmp_path: Path, platform: str) -> None:
    if platform == "win32" and os.name == "nt":
        pytest.skip("this computer has a player")
    made, beeps = sounds(tmp_path, platform)
    for cue in Cue:
        made.play(cue)
    assert len(beeps) == len(Cue)
    assert not made.test()


def test_muted_sounds_are_silent_but_may_be_tested(tmp_path: Path) -> None:
    for made, beeps in (sounds(tmp_path, is_muted=True), sounds(tmp_path, volume=-5)):
        made.play(Cue.ADMITTED)
        assert beeps == []
    made, beeps = sounds(tmp_path)
    made.set_muted(True)
    made.play(Cue.ADMITTED)
    made.test()
    assert beeps == ["beep"]
    made.set_volume(400)
    assert (made.volume, made.is_muted) == (100, True)


@needs_shell
def test_playing_does_not_wait_for_the_end(qapp: QApplication, tmp_path: Path) -> None:
    player(tmp_path, "paplay", "#!/bin/sh\nsleep 2\n")
    made, _ = sounds(tmp_path)
    started = time.monotonic()
    for cue in Cue:
        made.play(cue)
    assert time.monotonic() - started < 1


def test_on_this_computer_nothing_is_raised(qapp: QApplication) -> None:
    Sounds(find=lambda _name: "").play(Cue.ATTENTION)


def test_every_cue_has_a_sound_as_its_recipe_says() -> None:
    recipe = run_path(wav("make_sounds.py"))
    all_made = recipe["sounds"]()
    assert set(all_made) == {cue.value for cue in Cue}
    for cue in Cue:
        with wave.open(wav(f"{cue}.wav")) as file:
            assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, recipe["RATE"])
            count = file.getnframes()
            found = struct.unpack(f"<{count}h", file.readframes(count))
        made = all_made[cue.value]
        assert len(made) == count
        assert max(abs(one - other) for one, other in zip(found, made, strict=True)) <= 1
        assert count / recipe["RATE"] < (3 if cue.value in recipe["GONGS"] else 0.8)
        assert found[0] == found[-1] == 0


def test_any_two_cues_differ_in_pitch_and_in_rhythm() -> None:
    cues = run_path(wav("make_sounds.py"))["CUES"].values()
    for one, other in combinations(cues, 2):
        assert {hertz for hertz, _ in one} != {hertz for hertz, _ in other}
        assert [seconds for _, seconds in one] != [seconds for _, seconds in other]


def test_each_system_has_players() -> None:
    assert list(PLAYERS["linux"]) == ["pw-play", "paplay", "aplay"]
    assert list(PLAYERS["darwin"]) == ["afplay"]
