"""How large a text can be in its box, and where it breaks.

A name is as large as its box allows: in one line, or in more if that makes it larger. It breaks between its
parts; after a hyphen if that is a clear gain; inside a part only if that part alone is too long for a line.
Nothing is known here of badges.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import combinations, pairwise

from PySide6.QtGui import QTextLayout

from smc_desk.adapters.badges.shaping import EM, Shaped

MM = 72 / 25.4
"""Points in a millimetre."""
CAPITAL = 730
"""Height of a capital letter in thousandths."""
BELOW = 210
"""Depth of a p in thousandths."""
_SPACE = 270
_CLEAR = 110
"""Least white between two lines, in thousandths."""
_HYPHENS = "-\u2010/\u05be"
_MOST_PARTS = 9
"""Up to here every way to break is tried."""
_BIGGER = 1.3
"""A break after a hyphen must make the name larger by this."""
_UGLY = 0.9
_EACH_LINE = 0.96

ShapeLine = Callable[[str], Shaped]


@dataclass(frozen=True, slots=True)
class Room:
    """The box and the sizes a text may take: millimetres and points."""

    width: float
    height: float
    size: float
    floor: float
    least: float
    lines: int
    line_height: float


@dataclass(frozen=True, slots=True)
class Fit:
    """Lines in one size.

    Attributes:
        baselines: Millimetres from the top of the box.
        height: Of all lines, in millimetres.
        is_broken: Whether a part of the name had to be broken.
        is_cut: Whether the end is missing.
    """

    lines: tuple[Shaped, ...]
    size: float
    baselines: tuple[float, ...]
    height: float
    is_broken: bool = False
    is_cut: bool = False


def fit_name(text: str, shape: ShapeLine, room: Room) -> Fit:
    """Make a name as large as its box allows."""
    parts = [(word, " ") for word in text.split(" ")]
    best = _largest(parts, shape, room)
    finer = [piece for word, _ in parts for piece in _after_hyphens(word)]
    if len(finer) > len(parts):
        other = _largest(finer, shape, room)
        if other.size > best.size * _BIGGER or best.size < room.floor <= other.size:
            best = other
    if best.size >= room.floor:
        return best
    broken = fit_whole(text, shape, room, (room.floor,))
    if broken:
        return broken
    if best.size >= room.least:
        return best
    sizes = tuple(room.floor - step / 2 for step in range(int(2 * (room.floor - room.least)) + 1))
    return fit_text(text, shape, room, sizes)


def fit_text(text: str, shape: ShapeLine, room: Room, sizes: tuple[float, ...]) -> Fit:
    """Set a text in the first of some sizes in which its lines have room, cut in the last one if none has."""
    whole = fit_whole(text, shape, room, sizes)
    if whole:
        return whole
    size = sizes[-1]
    lines, broken = _wrap(text, shape, room.width * MM / size * EM)
    fits = max(1, min(room.lines, len(lines), int(room.height * MM / size / room.line_height)))
    last = _cut(lines[fits - 1], shape, room.width * MM / size * EM)
    done = _stacked([*(shape(line) for line in lines[: fits - 1]), last], size, room, broken)
    return replace(done, is_cut=True)


def fit_height(fit: Fit, height: float) -> Fit:
    """Make lines smaller that are higher than their room, as letters with many marks can be."""
    if fit.height <= height:
        return fit
    share = height / fit.height
    baselines = tuple(baseline * share for baseline in fit.baselines)
    return replace(fit, size=fit.size * share, baselines=baselines, height=height)


def fit_whole(text: str, shape: ShapeLine, room: Room, sizes: tuple[float, ...]) -> Fit | None:
    """Set a text in the first of some sizes in which its lines have room, each about equally long."""
    for size in sizes:
        width = room.width * MM / size * EM
        lines, broken = _wrap(text, shape, width)
        if len(lines) > room.lines:
            continue
        if len(lines) > 1 and not broken:
            lines = _balanced(text, shape, len(lines), width)
        fit = _stacked([shape(line) for line in lines], size, room, broken)
        if fit.height <= room.height:
            return fit
    return None


def _balanced(text: str, shape: ShapeLine, count: int, most: float) -> list[str]:
    least = most / 2
    while most - least > 40:
        middle = (most + least) / 2
        lines, broken = _wrap(text, shape, middle)
        if len(lines) <= count and not broken:
            most = middle
        else:
            least = middle
    return _wrap(text, shape, most)[0]


def _largest(parts: list[tuple[str, str]], shape: ShapeLine, room: Room) -> Fit:
    shaped = [shape(word) for word, _ in parts]
    best: tuple[float, list[str]] = (0.0, [])
    for ends in _ways(parts, shaped, room):
        lines, widths, tall, start = [], [], [], 0
        for end in ends:
            line = _joined(parts[start:end])
            lines.append(line)
            spaces = sum(1 for _, glue in parts[start : end - 1] if glue)
            widths.append(sum(s.width for s in shaped[start:end]) + _SPACE * spaces)
            tall.append((max(s.ink[1] for s in shaped[start:end]), -min(s.ink[3] for s in shaped[start:end])))
            start = end
        size = min(room.size, _size(max(widths), _heights(tall, room)[1], room))
        ugly = sum(_ends_badly(line) for line in lines[:-1])
        score = size * _UGLY**ugly * _EACH_LINE ** (len(lines) - 1)
        if score > best[0]:
            best = (score, lines)
    exact = [shape(line) for line in best[1]]
    stacked = _heights([(s.ink[1], -s.ink[3]) for s in exact], room)[1]
    size = min(room.size, _size(max(_extent(s) for s in exact), stacked, room))
    return _stacked(exact, size, room, False)


def _ways(parts: list[tuple[str, str]], shaped: list[Shaped], room: Room) -> Iterator[tuple[int, ...]]:
    """Where lines may end: every way for a few parts, else lines as full as each width allows."""
    count = len(parts)
    if count <= _MOST_PARTS:
        for lines in range(1, min(room.lines, count) + 1):
            for ends in combinations(range(1, count), lines - 1):
                yield (*ends, count)
        return
    total = sum(s.width + _SPACE for s in shaped)
    widest = max(s.width for s in shaped)
    for lines in range(1, room.lines + 1):
        width = max(widest, total / lines)
        while True:
            stops: list[int] = []
            used = 0.0
            for number, part in enumerate(shaped):
                if used and used + part.width > width:
                    stops.append(number)
                    used = 0.0
                used += part.width + _SPACE
            if len(stops) < lines:
                yield (*stops, count)
                break
            width *= 1.02


def _joined(parts: list[tuple[str, str]]) -> str:
    return "".join(word + glue for word, glue in parts).rstrip()


def _after_hyphens(word: str) -> Iterator[tuple[str, str]]:
    start = 0
    for at, character in enumerate(word):
        if character in _HYPHENS and at > start and at + 2 < len(word):
            yield word[start : at + 1], ""
            start = at + 1
    yield word[start:], " "


def _ends_badly(line: str) -> bool:
    """Whether a line ends with what belongs to the next one: a particle (van, dos) or a title (Dr.)."""
    last = line.rpartition(" ")[2]
    return (last.islower() and len(last) <= 4) or last.endswith(".") or line.endswith(tuple(_HYPHENS))


def _extent(line: Shaped) -> float:
    return max(line.width, line.ink[2]) - min(0.0, line.ink[0])


def _size(width: float, height: float, room: Room) -> float:
    return min(room.width / max(width, 1), room.height / max(height, 1)) * MM * EM


def _heights(lines: list[tuple[float, float]], room: Room) -> tuple[list[float], float]:
    """Baselines and the height of lines given by their ink above and below, in thousandths."""
    baselines = [max(CAPITAL, lines[0][0])]
    for (_, below), (above, _) in pairwise(lines):
        step = max(room.line_height * EM, max(below, 0) + max(above, 0) + _CLEAR)
        baselines.append(baselines[-1] + step)
    return baselines, baselines[-1] + max(BELOW, lines[-1][1])


def _stacked(lines: list[Shaped], size: float, room: Room, broken: bool) -> Fit:
    baselines, height = _heights([(s.ink[1], -s.ink[3]) for s in lines], room)
    scale = size / EM / MM
    return Fit(tuple(lines), size, tuple(b * scale for b in baselines), height * scale, broken)


def _wrap(text: str, shape: ShapeLine, width: float) -> tuple[list[str], bool]:
    """Fill lines up to a width in thousandths; tells whether a word had to be broken."""
    lines: list[str] = []
    broken = False
    pending = ""
    for word in text.split(" "):
        pieces = list(_after_hyphens(word)) if _extent(shape(word)) > width else [(word, " ")]
        for piece, _ in pieces:
            glue = " " if piece is pieces[0][0] and pending else ""
            if _extent(shape(pending + glue + piece)) <= width:
                pending += glue + piece
                continue
            if pending:
                lines.append(pending)
            pending = piece
            while _extent(shape(pending)) > width and (head := _head(pending, shape, width)) != pending:
                broken = True
                lines.append(head)
                pending = pending[len(head) :]
    return [*lines, pending], broken


def _head(word: str, shape: ShapeLine, width: float) -> str:
    """The longest start of a word which has room, at least one letter with its marks."""
    ends = _letter_ends(word)
    fitting = [end for end in ends if _extent(shape(word[:end])) <= width]
    return word[: max(fitting, default=ends[0])]


def _letter_ends(text: str) -> list[int]:
    layout = QTextLayout(text)
    units = text.encode("utf-16-le")
    ends: list[int] = []
    at = 0
    while 2 * at < len(units):
        at = layout.nextCursorPosition(at)
        ends.append(len(units[: 2 * at].decode("utf-16-le")))
    return ends


def _cut(line: str, shape: ShapeLine, width: float) -> Shaped:
    for end in [len(line), *reversed(_letter_ends(line)[:-1])]:
        shaped = shape(line[:end].rstrip(" ,;-") + "…")
        if _extent(shaped) <= width:
            return shaped
    return shape("…")
