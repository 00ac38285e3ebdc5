"""Texts one below the other in a box: one as large as it can be, the others as small as that asks for.

Nothing is known here of what they mean.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from smc_desk.adapters.badges.elements import Box, Line
from smc_desk.adapters.badges.fit import MM, Fit, Room, ShapeLine, fit_height, fit_name, fit_text, fit_whole
from smc_desk.adapters.badges.legible import runs_right_to_left
from smc_desk.adapters.badges.shaping import BOLD, EM, REGULAR, Shaper
from smc_desk.adapters.badges.signs import INK, PAPER, QUIET_INK
from smc_desk.domain.badge_layout_rules import LINE
from smc_desk.domain.badge_layouts import Align, Level, Look

NAME_LINES = 1.06
"""From one line of a name to the next, in its size; more where letters with marks meet."""
TEXT_LINES = 1.18
_ALMOST = 0.85
"""So much smaller may a text be in one line before two are better."""
_GAIN = 1.1
_LEADS = 0.6
"""Share of its largest size below which the others give way to a name."""
_STEPS = ((1.0, False), (0.85, False), (0.7, False), (0.0, False), (0.0, True))
"""How the others give way: share of their size, whether they keep one line only."""
_YIELDS = 0.9
"""Share of its floor down to which a name gives way, so that no line below it is cut."""
_BOUNDLESS = 1000.0
_MOST_KEPT = 1_000


_Fits = tuple[Fit, list[Fit]]
"""How a name is set, and how the others are."""


@dataclass(frozen=True, slots=True)
class Text:
    """A text that stands in a box.

    Attributes:
        gap: White above it, in millimetres.
        is_name: Whether it is as large as it can be; where none is, the first one is.
        is_code: Whether it is set letter by letter: it comes once, its letters again and again.
    """

    name: str
    text: str
    look: Look
    gap: float = 0.0
    is_name: bool = False
    is_code: bool = False


@dataclass(frozen=True, slots=True)
class Placed:
    """A text in its place: the room that is its alone, and its lines. No lines where it had no room."""

    text: Text
    fit: Fit
    box: Box
    lines: tuple[Line, ...]


def ink(colour: str) -> str:
    """The value of a colour's word."""
    return {"ink": INK, "quiet": QUIET_INK, "white": PAPER}.get(colour, colour)


class TextSetter:
    """Sets texts; one for all badges of a run, since it remembers what comes again."""

    def __init__(self, shaper: Shaper) -> None:
        self._shaper = shaper
        self._fits: dict[tuple[str, Look, float, float, float], Fit] = {}

    def set(
        self, texts: Sequence[Text], box: Box, align: Align, level: Level
    ) -> tuple[tuple[Placed, ...], tuple[str, ...]]:
        """Set texts in a box, from top to bottom; those that are empty take no room.

        Returns:
            The texts in their places, and the names of those which had no room at all.
        """
        shown = [text for text in texts if text.text]
        if not shown:
            return (), ()
        head = next((text for text in shown if text.is_name), shown[0])
        left_out: list[str] = []
        while (fits := self._fitted(shown, head, box)) is None:
            last = next(text for text in reversed(shown) if text is not head)
            shown.remove(last)
            left_out.append(last.name)
        gaps = _gaps(shown)
        spare = box[3] - box[1] - sum(fit.height for fit in fits) - sum(gaps)
        top = box[1] + {Level.TOP: 0.0, Level.MIDDLE: spare / 2, Level.BOTTOM: spare}[level]
        leftward = runs_right_to_left(head.text)
        placed = []
        for text, fit, gap in zip(shown, fits, gaps, strict=True):
            top += gap
            lines = _lines(fit, top, box, align, leftward, ink(text.look.colour))
            placed.append(Placed(text, fit, (box[0], top, box[2], top + fit.height), lines))
            top += fit.height
        return tuple(placed), tuple(left_out)

    def _fitted(self, texts: list[Text], head: Text, box: Box) -> list[Fit] | None:
        """The best way to set all of them; None if there is no room for one of them."""
        width, height = box[2] - box[0], box[3] - box[1] - sum(_gaps(texts))
        at = texts.index(head)
        others = [*texts[:at], *texts[at + 1 :]]
        floor, wanted = head.look.floor, max(head.look.floor, head.look.size * _LEADS)
        best: _Fits | None = None
        for share, in_one_line in _STEPS:
            if in_one_line and best and not any(_faults(best[0], floor)):
                break
            below = [self._plain(text, width, share, in_one_line) for text in others]
            left = height - sum(fit.height for fit in below)
            if others and left < head.look.least * LINE:
                continue
            fit = self._large(head, width, left)
            if best is None or _is_better(fit, best[0], floor):
                best = (fit, below)
            if not others or (fit.size >= wanted and not any(_faults(fit, floor))):
                break
        if best is not None and any(fit.is_cut for fit in best[1]):
            best = self._whole(head, others, width, height) or best
        return [*best[1][:at], best[0], *best[1][at:]] if best else None

    def _whole(self, head: Text, others: list[Text], width: float, height: float) -> _Fits | None:
        """A name a little smaller than it should be, and nothing cut; None if that is not enough."""
        below = [self._plain(text, width, 0.0, in_one_line=False) for text in others]
        left = height - sum(fit.height for fit in below)
        floor = max(head.look.least, head.look.floor * _YIELDS)
        if any(fit.is_cut for fit in below) or left < floor * LINE:
            return None
        fit = self._large(replace(head, look=replace(head.look, floor=floor)), width, left)
        return None if any(_faults(fit, floor)) else (fit, below)

    def _large(self, text: Text, width: float, height: float) -> Fit:
        look = text.look
        if text.is_name:
            shape = self._shape_of(text, look)
            room = Room(width, height, look.size, look.floor, look.least, look.lines, NAME_LINES)
            return fit_height(fit_name(text.text, shape, room), height)
        return fit_height(self._smaller(text, look, width, height, 1.0), height)

    def _shape_of(self, text: Text, look: Look) -> ShapeLine:
        weight = BOLD if look.bold else REGULAR
        if text.is_code:
            return partial(self._shaper.spell, weight=weight)
        return partial(self._shaper.shape, weight=weight, leftward=runs_right_to_left(text.text))

    def _plain(self, text: Text, width: float, share: float, in_one_line: bool) -> Fit:
        look = text.look
        if in_one_line:
            look = Look(look.size, look.floor, look.least, 1, look.bold, look.colour)
        return self._smaller(text, look, width, _BOUNDLESS, share)

    def _smaller(self, text: Text, look: Look, width: float, height: float, share: float) -> Fit:
        key = (text.text, look, width, height, share)
        known = self._fits.get(key)
        if known is not None:
            return known
        shape = self._shape_of(text, look)
        size = max(look.least, look.size * share)
        steps = int((size - look.least) * 2)
        sizes = (*(size - step / 2 for step in range(steps)), look.least)
        room = Room(width, height, size, look.least, look.least, look.lines, TEXT_LINES)
        one = Room(width, height, size, look.least, look.least, 1, TEXT_LINES)
        large = tuple(s for s in sizes if s >= _ALMOST * size)
        fit = fit_whole(text.text, shape, one, large) or fit_text(text.text, shape, room, sizes)
        if len(self._fits) >= _MOST_KEPT:
            self._fits = {}
        self._fits[key] = fit
        return fit


def _faults(fit: Fit, floor: float) -> tuple[bool, bool, bool]:
    """What a person has to be told of, the worst first."""
    return (fit.is_cut, fit.is_broken, fit.size < floor)


def _is_better(fit: Fit, former: Fit, floor: float) -> bool:
    """Whether it is worth that the others give way: fewer faults, or clearly larger."""
    new, old = _faults(fit, floor), _faults(former, floor)
    return new < old or (new == old and fit.size > former.size * _GAIN)


def _gaps(texts: Sequence[Text]) -> list[float]:
    return [0.0, *(text.gap for text in texts[1:])]


def _lines(fit: Fit, top: float, box: Box, align: Align, leftward: bool, colour: str) -> tuple[Line, ...]:
    scale = fit.size / EM / MM
    lines = []
    for shaped, baseline in zip(fit.lines, fit.baselines, strict=True):
        # By the ink, not by the white that a large letter carries at its side.
        near, far = box[0] - shaped.ink[0] * scale, box[2] - shaped.ink[2] * scale
        is_near = (align is Align.START) is not leftward
        x = (near + far) / 2 if align is Align.CENTRE else near if is_near else far
        lines.append(Line(shaped, x, top + baseline, fit.size, colour))
    return tuple(lines)
