"""Badge layouts of pretix, as its interface and its editor give them: a list of elements in JSON.

Lengths are millimetres from the lower left corner there, and numbers may be texts. What pretix prints on a
background of its own is not in the list and cannot be taken.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from math import ceil
from pathlib import Path

from smc_desk.domain.badge_imports import ImportedLayout, ImportNote, ImportNoteKind
from smc_desk.domain.badge_layout_rules import LINE, SMALLEST_CODE, SMALLEST_SIGN, can_meet, problems_of
from smc_desk.domain.badge_layouts import (
    LOOKS,
    Align,
    Back,
    Box,
    Field,
    Layout,
    LayoutError,
    LayoutFault,
    LayoutProblem,
    Level,
    Look,
    Show,
    Side,
)

A6 = (148.0, 105.0)
"""What pretix takes where no background says otherwise."""
_SHOWS = {
    "attendee_name": Show.NAME,
    "attendee_company": Show.ORGANISATION,
    "event_name": Show.SYMPOSIUM,
    "secret": Show.CODE_TEXT,
    "pseudonymization_id": Show.CODE_TEXT,
}
_OWN_CODES = frozenset({"secret", "pseudonymization_id"})
_PRIVATE = re.compile(r"price|invoice|address|country|street|zipcode|city|email|phone|birth|medium|voucher")
_NAME_PART = re.compile(r"attendee_name_\w+")
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_ALIGN = {"left": Align.START, "center": Align.CENTRE, "right": Align.END}
_LEVEL = {"top": Level.TOP, "middle": Level.MIDDLE, "bottom": Level.BOTTOM}
_TEXTS = frozenset({"textcontainer", "textarea"})
_LINE_OF_OLD = 1.25 * 25.4 / 72
"""Millimetres of a line of the older kind of text in one point: it has no height of its own."""
_EDGE = 5.0
_CODE, _SIGN = 25.0, (33.0, 8.0)

Element = Mapping[str, object]


def read_pretix_layout(
    text: str, layout_id: str = "", other_name: str = "pretix", size: tuple[float, float] | None = None
) -> ImportedLayout:
    """Take over what can be taken of a layout of pretix.

    Args:
        text: A list of elements, one layout with such a list, or the answer with all layouts, of which the
            default one is taken.
        other_name: What it is called if it has no name in pretix.
        size: Width and height of its background; without it, A6 across, or as large as the elements need.

    Raises:
        LayoutError: It is no layout of pretix.
    """
    try:
        given = _one_of(json.loads(text))
        elements = given["layout"]
    except (ValueError, KeyError, TypeError, IndexError) as error:
        raise LayoutError("", (LayoutProblem(LayoutFault.UNREADABLE, given=str(error)),)) from error
    if not isinstance(elements, list):
        raise LayoutError("", (LayoutProblem(LayoutFault.UNREADABLE, given="layout"),))
    taking = _Taking(_size(size, elements))
    if size is None:
        taking.note(ImportNoteKind.SIZE_ASSUMED, f"{taking.width:g} × {taking.height:g}")
    for element in elements:
        if isinstance(element, dict):
            taking.take(element)
        else:
            taking.note(ImportNoteKind.UNREADABLE)
    if given.get("background"):
        taking.note(ImportNoteKind.BACKGROUND)
    layout = taking.finished(layout_id, str(given.get("name") or other_name))
    return ImportedLayout(layout, tuple(dict.fromkeys(taking.notes)))


def read_pretix_file(file: Path) -> ImportedLayout:
    """Take over what can be taken of a file with a layout of pretix, called after the file if it has no name.

    Raises:
        LayoutError: It cannot be read, or is no layout of pretix.
    """
    try:
        text = file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise LayoutError(str(file), (LayoutProblem(LayoutFault.UNREADABLE, given=str(error)),)) from error
    try:
        return read_pretix_layout(text, other_name=file.stem)
    except LayoutError as error:
        raise LayoutError(str(file), error.problems) from error


def _one_of(given: object) -> Mapping[str, object]:
    if isinstance(given, list):
        return {"layout": given}
    if isinstance(given, dict) and isinstance(given.get("results"), list):
        results = [one for one in given["results"] if isinstance(one, dict)]
        return next((one for one in results if one.get("default")), results[0])
    if isinstance(given, dict):
        return given
    raise TypeError("neither a list nor an object")


def _size(size: tuple[float, float] | None, elements: list[object]) -> tuple[float, float]:
    if size is not None:
        return size
    ends = [(1.0, 1.0)]
    for one in elements:
        if isinstance(one, dict):
            side = _number(one, "size")
            right = _number(one, "left") + (_number(one, "width") or side)
            ends.append((right, _number(one, "bottom") + (_number(one, "height") or side)))
    width, height = max(x for x, _ in ends), max(y for _, y in ends)
    if width <= A6[0] and height <= A6[1]:
        return A6
    return (float(ceil(max(width, A6[1]))), float(ceil(max(height, A6[1]))))


def _number(element: Element, key: str) -> float:
    try:
        return float(str(element.get(key) or 0))
    except ValueError:
        return 0.0


@dataclass(slots=True)
class _Taking:
    """A layout while it is taken over."""

    size: tuple[float, float]
    fields: list[Field] = field(default_factory=list)
    notes: list[ImportNote] = field(default_factory=list)

    @property
    def width(self) -> float:
        return self.size[0]

    @property
    def height(self) -> float:
        return self.size[1]

    def note(self, kind: ImportNoteKind, about: str = "") -> None:
        self.notes.append(ImportNote(kind, about))

    def take(self, element: Element) -> None:
        """Take one element, or say why not."""
        kind, content = str(element.get("type")), str(element.get("content") or "")
        if kind == "barcodearea":
            if content and content not in _OWN_CODES:
                self.note(ImportNoteKind.ANOTHER_CODE, content)
            side = max(_number(element, "size"), SMALLEST_CODE)
            self._put(element, Show.CODE, LOOKS[Show.CODE], side, side)
        elif kind in _TEXTS:
            self._take_text(element, kind, content)
        elif kind in ("imagearea", "poweredby"):
            self.note(ImportNoteKind.PICTURE, "pretix" if kind == "poweredby" else content)
        else:
            self.note(ImportNoteKind.UNKNOWN, kind)

    def _take_text(self, element: Element, kind: str, content: str) -> None:
        words = _words(element) if content in ("other", "other_i18n", "") else ""
        names = _PLACEHOLDER.findall(words)
        if len(names) == 1 and words.strip() == f"{{{names[0]}}}":
            content, words, names = names[0], "", []
        if names:
            self.note(ImportNoteKind.PLACEHOLDERS, words)
            return
        show = Show.WORDS if words else _SHOWS.get(content)
        if show is None:
            self.note(_why_not(content), content)
            return
        size = max(_number(element, "fontsize"), 4.0)
        usual = LOOKS[show]
        floor = min(usual.floor, size)
        look = Look(
            size, floor, min(usual.least, floor), usual.lines, bool(element.get("bold")), _colour(element)
        )
        height = _number(element, "height")
        if kind == "textarea":
            height = size * _LINE_OF_OLD * (2 if show is Show.NAME else 1)
        self._put(element, show, look, _number(element, "width"), height, words)
        if element.get("italic"):
            self.note(ImportNoteKind.FONT)

    def _put(
        self, element: Element, show: Show, look: Look, width: float, height: float, words: str = ""
    ) -> None:
        if _number(element, "rotation"):
            self.note(ImportNoteKind.TURNED, show.value)
        down = self.height - _number(element, "bottom")
        top = down if element.get("downward") else down - height
        box = Box(_number(element, "left"), top, width, height)
        kept = self._inside(box, show, look)
        if not _is_near(kept, box):
            self.note(ImportNoteKind.MOVED, show.value)
        side = Side.BACK if _number(element, "page") > 1 else Side.FRONT
        align = _ALIGN.get(str(element.get("align")), Align.START)
        level = _LEVEL.get(str(element.get("verticalalign")), Level.TOP)
        if kept.height < look.least * LINE:
            least = kept.height / LINE * 0.98
            look = replace(look, size=max(least, min(look.size, least)), floor=least, least=least)
        self._add(Field(show, kept, look, align=align, level=level, side=side, words=words))

    def _inside(self, box: Box, show: Show, look: Look) -> Box:
        """A box on the badge, large enough for what it shows."""
        least = SMALLEST_CODE if show is Show.CODE else SMALLEST_SIGN
        width = round(min(max(box.width, least), self.width), 2)
        height = round(
            min(max(box.height, least if show is Show.CODE else look.least * LINE), self.height), 2
        )
        left = round(min(max(box.left, 0.0), self.width - width), 2)
        return Box(left, round(min(max(box.top, 0.0), self.height - height), 2), width, height)

    def _add(self, one: Field) -> None:
        same = (f for f in self.fields if f.show is one.show and f.side is one.side)
        if one.show is not Show.WORDS and next(same, None) is not None:
            self.note(ImportNoteKind.TWICE, one.show.value)
            return
        if any(self._lie_over(one, other) for other in self.fields):
            self.note(ImportNoteKind.OVERLAPS, one.show.value)
            one = replace(one, overlaps=True)
        self.fields.append(one)

    def _lie_over(self, one: Field, other: Field) -> bool:
        a, b = one.box, other.box
        if a is None or b is None or one.side is not other.side or not can_meet(one, other):
            return False
        return min(a.right, b.right) > max(a.left, b.left) and min(a.bottom, b.bottom) > max(a.top, b.top)

    def finished(self, layout_id: str, name: str) -> Layout:
        """The layout, with what it must have."""
        edge = min(_EDGE, self.width / 20)
        needed: dict[Show, Callable[[], Box]] = {
            Show.NAME: lambda: Box(edge, self.height * 0.2, self.width - 2 * edge, self.height * 0.4),
            Show.CODE: lambda: self._corner(min(_CODE, self.height / 2), edge),
            Show.TRAINING: lambda: Box(
                max(edge, self.width - edge - _SIGN[0]), edge, min(_SIGN[0], self.width / 2), _SIGN[1]
            ),
        }
        for show, box in needed.items():
            is_anywhere = show is Show.CODE
            if not any(one.show is show and (is_anywhere or one.side is Side.FRONT) for one in self.fields):
                self.note(ImportNoteKind.ADDED, show.value)
                self.fields.append(Field(show, box(), LOOKS[show], overlaps=True))
        back = Back.OWN if any(one.side is Side.BACK for one in self.fields) else Back.SAME
        layout = Layout(layout_id, name, self.width, self.height, tuple(self.fields), back)
        if problems := problems_of(layout):
            raise LayoutError("", problems)
        return layout

    def _corner(self, side: float, edge: float) -> Box:
        return Box(self.width - edge - side, self.height - edge - side, side, side)


def _is_near(one: Box, other: Box) -> bool:
    pairs = (
        (one.left, other.left),
        (one.top, other.top),
        (one.right, other.right),
        (one.bottom, other.bottom),
    )
    return all(abs(edge - another) < 0.05 for edge, another in pairs)


def _why_not(content: str) -> ImportNoteKind:
    if _NAME_PART.fullmatch(content):
        return ImportNoteKind.NAME_PART
    return ImportNoteKind.PRIVATE if _PRIVATE.search(content) else ImportNoteKind.UNKNOWN


def _words(element: Element) -> str:
    texts = element.get("text_i18n")
    if isinstance(texts, dict) and texts:
        return str(texts.get("en") or next(iter(texts.values())))
    return str(element.get("text") or "")


def _colour(element: Element) -> str:
    given = element.get("color")
    parts = list(_parts(given)) if isinstance(given, list) else []
    if len(parts) < 3 or max(parts[:3]) < 40:
        return "ink"
    return "#" + "".join(f"{part:02x}" for part in parts[:3])


def _parts(given: list[object]) -> Iterator[int]:
    for part in given:
        if isinstance(part, int | float):
            yield min(max(int(part), 0), 255)
