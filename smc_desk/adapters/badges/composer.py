"""Badges laid out as a description says, once for the PDF, the screen and the printer."""

from __future__ import annotations

from dataclasses import dataclass, field
from operator import attrgetter

from smc_desk.adapters.badges.badge_signs import SignDrawer, code_block
from smc_desk.adapters.badges.elements import Block, Box, Element, LaidOut, Line, rounded
from smc_desk.adapters.badges.legible import legible
from smc_desk.adapters.badges.shaping import Shaper
from smc_desk.adapters.badges.texts import Placed, Text, TextSetter, ink
from smc_desk.adapters.badges.words import BadgeWords
from smc_desk.domain.badge_layouts import Back, Field, Layout, Show, Side
from smc_desk.domain.badge_layouts import Box as FieldBox
from smc_desk.domain.badges import Badge

_TEXTS = {
    Show.NAME: attrgetter("name"),
    Show.TRANSCRIPTION: attrgetter("transcription"),
    Show.PRONOUNS: attrgetter("pronouns"),
    Show.ORGANISATION: attrgetter("organisation"),
    Show.SYMPOSIUM: attrgetter("symposium"),
    Show.CODE_TEXT: attrgetter("code"),
}


@dataclass(slots=True)
class _Sheet:
    """A side while it is laid out."""

    blocks: list[Block] = field(default_factory=list)
    missing: str = ""
    left_out: str = ""
    cut: list[str] = field(default_factory=list)
    name: Placed | None = None

    def put(self, block: Block) -> None:
        self.blocks.append(block)
        for element in block.elements:
            if isinstance(element, Line):
                self.missing += element.shaped.missing

    def legible(self, text: str) -> str:
        clean, left_out = legible(text)
        self.left_out += left_out
        return clean if any(c.isalnum() for c in clean) else ""


class Composer:
    """Lays badges out; one for all badges of a run, since it remembers words."""

    def __init__(self, words: BadgeWords, layout: Layout, shaper: Shaper | None = None) -> None:
        shaper = shaper or Shaper()
        self._layout = layout
        self._texts = TextSetter(shaper)
        self._signs = SignDrawer(words, shaper)

    @property
    def layout(self) -> Layout:
        """The description in use."""
        return self._layout

    def sides(self, badge: Badge) -> dict[Side, LaidOut]:
        """The sides that are printed; both are one where they are alike."""
        front = self.lay_out(badge)
        if self._layout.back is Back.OWN:
            return {Side.FRONT: front, Side.BACK: self.lay_out(badge, Side.BACK)}
        return dict.fromkeys(self._layout.sides, front)

    def lay_out(self, badge: Badge, side: Side = Side.FRONT) -> LaidOut:
        """Lay one side out; the same badge always comes out the same."""
        sheet, layout = _Sheet(), self._layout
        for one in layout.of_side(side):
            if one.box is not None:
                self._put(sheet, one, _edges(one.box), badge)
        name = sheet.name
        return LaidOut(
            layout.width,
            layout.height,
            tuple(sheet.blocks),
            name.fit.size if name else 0.0,
            "".join(dict.fromkeys(sheet.missing)),
            sheet.left_out,
            bool(name and name.fit.is_broken),
            tuple(sheet.cut),
        )

    def _put(self, sheet: _Sheet, one: Field, box: Box, badge: Badge) -> None:
        if one.show.is_text:
            self._put_texts(sheet, one, box, badge)
        elif not one.is_for(badge):
            return
        elif one.show is Show.ROLES:
            for block in self._signs.roles(badge.marks, box, one.look, one.align):
                sheet.put(block)
        elif one.show is Show.PHOTO:
            sheet.put(self._signs.photo(badge.photo, box, one.look, one.align))
        elif one.show is Show.CODE:
            sheet.put(code_block(badge.code, box))
        elif one.show is Show.TRAINING:
            page = (self._layout.width, self._layout.height)
            sheet.put(self._signs.training(box, one.look, page))
        else:
            elements: tuple[Element, ...] = (rounded(box, 0.0, ink(one.look.colour)),)
            sheet.put(Block("band", box, elements))

    def _put_texts(self, sheet: _Sheet, head: Field, box: Box, badge: Badge) -> None:
        """A text and those that stand under it."""
        fields = [one for one in (head, *self._layout.followers(head)) if one.is_for(badge)]
        texts = [
            Text(
                one.show.value,
                sheet.legible(_text_of(badge, one)),
                one.look,
                one.gap,
                one.show is Show.NAME,
                one.show is Show.CODE_TEXT,
            )
            for one in fields
        ]
        placed, left_out = self._texts.set(texts, box, head.align, head.level)
        for one in placed:
            sheet.put(Block(one.text.name, one.box, one.lines))
            if one.fit.is_cut:
                sheet.cut.append(one.text.name)
            if one.text.is_name:
                sheet.name = one
        sheet.cut += left_out


def _text_of(badge: Badge, one: Field) -> str:
    return one.words if one.show is Show.WORDS else str(_TEXTS[one.show](badge))


def _edges(box: FieldBox) -> Box:
    return (box.left, box.top, box.right, box.bottom)
