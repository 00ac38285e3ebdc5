"""A badge's description written as TOML, as short as a person would write it."""

from __future__ import annotations

import json
from collections.abc import Iterator

from smc_desk.domain.badge_layouts import LOOKS, Align, Back, Field, Fold, Layout, Level, Order, Paper, Side

_HEAD = """\
# A layout of SMC Desk. Lengths are millimetres, sizes of letters are points.
# A box is [left, top, width, height], from the top left corner of the badge.
"""


def written(layout: Layout) -> str:
    """The text of a layout's file; read again it gives the same layout, with all its fields its own."""
    return _HEAD + "\n".join(_lines(layout)) + "\n"


def _lines(layout: Layout) -> Iterator[str]:
    yield ""
    yield f"name = {_text(layout.name)}"
    yield f"width = {_number(layout.width)}"
    yield f"height = {_number(layout.height)}"
    if layout.back is not Back.NONE:
        yield f"back = {_text(layout.back.value)}"
    if layout.fold is not Fold.NONE:
        yield f"fold = {_text(layout.fold.value)}"
    if layout.paper is not None:
        yield from ("", "[paper]")
        yield from _of_paper(layout.paper)
    for one in layout.fields:
        yield from ("", "[[field]]")
        yield from _of_field(one)


def _of_paper(paper: Paper) -> Iterator[str]:
    yield f"width = {_number(paper.width)}"
    yield f"height = {_number(paper.height)}"
    for key, count in (("columns", paper.columns), ("rows", paper.rows)):
        if count != 1:
            yield f"{key} = {count}"
    for key, place in (("left", paper.left), ("top", paper.top)):
        if place is not None:
            yield f"{key} = {_number(place)}"
    for key, white in (("across", paper.across), ("down", paper.down)):
        if white:
            yield f"{key} = {_number(white)}"
    for key, is_so in (("turned", paper.turned), ("marks", paper.marks)):
        if is_so:
            yield f"{key} = true"
    if paper.order is not Order.STACK:
        yield f"order = {_text(paper.order.value)}"


def _of_field(one: Field) -> Iterator[str]:
    yield f"show = {_text(one.show.value)}"
    if one.words:
        yield f"words = {_text(one.words)}"
    if one.box is not None:
        box = (one.box.left, one.box.top, one.box.width, one.box.height)
        yield f"box = [{', '.join(map(_number, box))}]"
    elif one.under is not None:
        yield f"under = {_text(one.under.value)}"
        yield f"gap = {_number(one.gap)}"
    look, usual = one.look, LOOKS[one.show]
    if usual.size:
        yield f"size = {_number(look.size)}"
        yield f"floor = {_number(look.floor)}"
        yield f"least = {_number(look.least)}"
        yield f"lines = {look.lines}"
    if look.bold != usual.bold:
        yield f"bold = {_flag(look.bold)}"
    if look.colour != usual.colour:
        yield f"colour = {_text(look.colour)}"
    if one.align is not Align.START:
        yield f"align = {_text(one.align.value)}"
    if one.level is not Level.TOP:
        yield f"level = {_text(one.level.value)}"
    if one.side is not Side.FRONT:
        yield f"side = {_text(one.side.value)}"
    if one.roles:
        yield f"roles = [{', '.join(_text(mark.value) for mark in one.roles)}]"
    if one.tickets:
        yield f"tickets = [{', '.join(map(_text, one.tickets))}]"
    if one.overlaps:
        yield "overlaps = true"


def _number(value: float) -> str:
    return repr(round(float(value), 3))


def _text(value: str) -> str:
    # What JSON writes between quotes is read alike by TOML, but for the one character it leaves as it is.
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def _flag(value: bool) -> str:
    return "true" if value else "false"
