"""A layout while it is changed: fields put on it and taken off, and every step can be taken back.

Moving and sizing of boxes is arithmetic of its own (`smc_desk.domain.badge_editing`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from smc_desk.domain.badge_layouts import Back, Box, Field, Fold, Layout, Show, Side, new_field

MOST_STEPS = 200
"""Steps that can be taken back."""
EDGE = 4.0
"""Millimetres of white at the edge, which most printers leave."""
COLOURS = ("#0072b2", "#d55e00", "#009e73", "#e69f00", "#56b4e9", "#cc79a7", "#000000")
"""Of bands, told apart by everybody (Okabe and Ito)."""
_RASTER = 2.0
_WHITE = 1.0
_MANY = frozenset({Show.WORDS, Show.BAND})
_SIZES = {
    Show.NAME: (90.0, 30.0),
    Show.CODE: (26.0, 26.0),
    Show.ROLES: (60.0, 10.0),
    Show.PHOTO: (60.0, 8.0),
    Show.TRAINING: (33.0, 8.0),
    Show.CODE_TEXT: (32.0, 4.0),
}
_TEXT, _BAND = (60.0, 7.0), 4.0


@dataclass(frozen=True, slots=True)
class Draft:
    """A layout with the way it came to be.

    Attributes:
        kept: As it lies in its file, None where there is none yet.
        kind: Of the last step; the next one of the same kind belongs to it.
    """

    layout: Layout
    kept: Layout | None = None
    past: tuple[Layout, ...] = ()
    future: tuple[Layout, ...] = ()
    kind: str = ""

    @property
    def is_saved(self) -> bool:
        """Whether the file has all of it; a copy nobody has changed yet is no loss either."""
        return self.layout == self.kept or (self.kept is None and not self.past)

    def changed(self, layout: Layout, kind: str = "") -> Draft:
        """The draft after one more step.

        Args:
            layout: What came of it.
            kind: Steps of the same kind in a row are taken back as one; "" stands alone.
        """
        if layout == self.layout:
            return self
        goes_on = bool(kind) and kind == self.kind and bool(self.past)
        past = self.past if goes_on else (*self.past, self.layout)[-MOST_STEPS:]
        return Draft(layout, self.kept, past, (), kind)

    def undone(self) -> Draft:
        """The draft before its last step."""
        if not self.past:
            return self
        return Draft(self.past[-1], self.kept, self.past[:-1], (self.layout, *self.future))

    def redone(self) -> Draft:
        """The draft with the step again that was taken back last."""
        if not self.future:
            return self
        return Draft(self.future[0], self.kept, (*self.past, self.layout), self.future[1:])

    def saved(self, layout: Layout) -> Draft:
        """The same draft, now in its file."""
        return replace(self, layout=layout, kept=layout, kind="")


def addable(layout: Layout, side: Side) -> tuple[Show, ...]:
    """What a side does not show yet, or may show again."""
    shown = {one.show for one in layout.of_side(side)}
    return tuple(show for show in Show if show in _MANY or show not in shown)


def add_field(layout: Layout, show: Show, side: Side, words: str = "") -> tuple[Layout, int]:
    """Put one more field on a side, where there is room for it.

    Args:
        words: For `WORDS`, which must not be empty.

    Returns:
        The layout, and the number of the field.
    """
    side = side if layout.back is Back.OWN else Side.FRONT
    field = replace(new_field(show), side=side, words=words if show is Show.WORDS else "")
    number = len(layout.fields)
    if show is Show.BAND:
        box = Box(0.0, max(layout.height - _BAND, 0.0), layout.width, min(_BAND, layout.height))
    else:
        box = free_box(layout, show, side)
    return layout.with_field(number, replace(field, box=box)), number


def free_box(layout: Layout, show: Show, side: Side) -> Box:
    """A box for a field where nothing is; in the first corner where there is no such place."""
    wanted = _SIZES.get(show, _TEXT)
    width, height = min(wanted[0], layout.width - 2 * EDGE), min(wanted[1], layout.height - 2 * EDGE)
    taken = [one.box for one in layout.of_side(side) if one.box is not None and one.show is not Show.BAND]
    for box in _places(layout, width, height):
        if not any(_meet(box, other) for other in taken):
            return box
    return Box(EDGE, EDGE, width, height)


def remove_field(layout: Layout, number: int) -> Layout:
    """Take a field off; the texts under it move up, the first of them into its box."""
    gone = layout.fields[number]
    heir: Show | None = None
    fields: list[Field] = []
    for at, one in enumerate(layout.fields):
        if at == number:
            continue
        if one.side is gone.side and one.box is None and one.under is gone.show:
            if gone.box is None:
                one = replace(one, under=gone.under)
            elif heir is None:
                one, heir = replace(one, box=gone.box, under=None), one.show
            else:
                one = replace(one, under=heir)
        fields.append(one)
    return replace(layout, fields=tuple(fields))


def heads_for(layout: Layout, number: int) -> tuple[Show, ...]:
    """The texts a text may stand under: those of its side that do not stand under it themselves."""
    field = layout.fields[number]
    if not field.show.is_text:
        return ()
    below = {field.show} | _below(layout, field)
    texts = (one.show for one in layout.of_side(field.side) if one.show.is_text)
    return tuple(dict.fromkeys(show for show in texts if show not in below))


def stand_under(layout: Layout, number: int, head: Show | None) -> Layout:
    """Let a text stand under another one, or in a box of its own again."""
    field = layout.fields[number]
    if head is None:
        box = field.box or free_box(layout, field.show, field.side)
        return layout.with_field(number, replace(field, box=box, under=None))
    return layout.with_field(number, replace(field, box=None, under=head))


def with_page(layout: Layout, width: float, height: float) -> Layout:
    """A badge of another size; what would lie beyond its edge comes along."""

    def kept(box: Box) -> Box:
        wide, high = min(box.width, width), min(box.height, height)
        return Box(
            round(max(min(box.left, width - wide), 0.0), 3),
            round(max(min(box.top, height - high), 0.0), 3),
            wide,
            high,
        )

    fields = tuple(one if one.box is None else replace(one, box=kept(one.box)) for one in layout.fields)
    return replace(layout, width=width, height=height, fields=fields)


def with_back(layout: Layout, back: Back) -> Layout:
    """Another back; a sheet that is folded has one."""
    return replace(layout, back=back, fold=Fold.NONE if back is Back.NONE else layout.fold)


def head_of(layout: Layout, number: int) -> int:
    """The number of the field whose box a text stands in; its own where it has one or stands nowhere."""
    field = layout.fields[number]
    for at, one in enumerate(layout.fields):
        if field.box is None and one.box is not None and field in layout.followers(one):
            return at
    return number


def _below(layout: Layout, field: Field) -> set[Show]:
    found: set[Show] = set()
    more = {field.show}
    while more:
        more = {
            one.show
            for one in layout.of_side(field.side)
            if one.box is None and one.under in more and one.show not in found
        }
        found |= more
    return found


def _places(layout: Layout, width: float, height: float) -> Iterator[Box]:
    """Line by line, where people begin to read."""
    down = EDGE
    while down + height <= layout.height - EDGE + 0.01:
        across = EDGE
        while across + width <= layout.width - EDGE + 0.01:
            yield Box(across, down, width, height)
            across += _RASTER
        down += _RASTER


def _meet(one: Box, other: Box) -> bool:
    return (
        one.left < other.right + _WHITE
        and other.left < one.right + _WHITE
        and one.top < other.bottom + _WHITE
        and other.top < one.bottom + _WHITE
    )
