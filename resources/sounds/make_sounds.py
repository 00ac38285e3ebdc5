"""Makes the sounds of the desk: `python resources/sounds/make_sounds.py` writes them beside this file.

Each cue differs from the others in pitch and in rhythm, so that who hears badly in one of the two still tells
them apart, and so does a speaker that has no bass: every tone carries its first overtones. Standard library
only; the sounds are our own and carry no licence of others.
"""

import math
import struct
import wave
from pathlib import Path

RATE = 22_050
FADE_FOR = 0.008
OVERTONES = ((1, 1.0), (2, 0.35), (3, 0.15))

CUES: dict[str, tuple[tuple[float, float], ...]] = {
    "admitted": ((880, 0.09), (0, 0.02), (1320, 0.17)),
    "attention": ((660, 0.13), (0, 0.1), (660, 0.13)),
    "refused": ((330, 0.16), (0, 0.03), (220, 0.42)),
    "error": ((196, 0.09), (0, 0.06), (196, 0.09), (0, 0.06), (196, 0.09), (0, 0.06), (147, 0.2)),
}
"""Tones of each cue: hertz (0 is a pause) and seconds."""
GONGS = {"gong_once": 1, "gong_twice": 2, "gong_thrice": 3}
"""Strokes of each gong."""
STROKE_FOR, RING_FOR, FADED_FOR = 0.7, 1.5, 0.4
"""Seconds between strokes, seconds the last one rings, and seconds after which it is a third as loud."""
GONG = ((1, 1.0), (2.01, 0.5), (2.76, 0.35), (5.4, 0.12))
"""Overtones of a small bell, which are no whole multiples; on 523 hertz."""


def samples(tones: tuple[tuple[float, float], ...]) -> list[int]:
    """Give a cue as 16-bit numbers; tones fade in and out, for a hard edge clicks."""
    loudest = sum(share for _, share in OVERTONES)
    made: list[int] = []
    for hertz, seconds in tones:
        count = round(seconds * RATE)
        for at in range(count):
            now, left = at / RATE, (count - 1 - at) / RATE
            fade = min(1.0, now / FADE_FOR, left / FADE_FOR) * (1 - 0.5 * at / count)
            sound = sum(share * math.sin(2 * math.pi * hertz * step * now) for step, share in OVERTONES)
            made.append(round(30_000 * fade * sound / loudest))
    return made


def strokes(count: int) -> list[int]:
    """Give a gong as 16-bit numbers; each stroke rings on into the next."""
    loudest = 1.4 * sum(share for _, share in GONG)
    made: list[int] = []
    for at in range(round(((count - 1) * STROKE_FOR + RING_FOR) * RATE)):
        now, sound = at / RATE, 0.0
        left = (count - 1) * STROKE_FOR + RING_FOR - now
        for stroke in range(count):
            since = now - stroke * STROKE_FOR
            if since >= 0:
                fade = min(1.0, since / FADE_FOR) * math.exp(-since / FADED_FOR)
                sound += fade * sum(share * math.sin(math.tau * 523 * step * since) for step, share in GONG)
        made.append(round(30_000 * min(1.0, left / 0.1) * sound / loudest))
    return made


def sounds() -> dict[str, list[int]]:
    """Give every cue and gong by its name."""
    cues = {name: samples(tones) for name, tones in CUES.items()}
    return cues | {name: strokes(count) for name, count in GONGS.items()}


def write(folder: Path) -> None:
    """Write all of them into a folder."""
    for name, numbers in sounds().items():
        with wave.open(str(folder / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(struct.pack(f"<{len(numbers)}h", *numbers))


if __name__ == "__main__":
    write(Path(__file__).parent)
