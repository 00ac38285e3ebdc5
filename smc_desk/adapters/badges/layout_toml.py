"""Badges described in TOML, read and written; what is wrong is told with its line. No files here."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import replace
from difflib import get_close_matches
from enum import Enum
from typing import TypeVar

from smc_desk.adapters.badges.layout_text import written as write
from smc_desk.adapters.badges.toml_lines import TomlLines
from smc_desk.domain.badge_layout_rules import problems_of
from smc_desk.domain.badge_layouts import (
    LOOKS,
    Align,
    Back,
    Box,
    Field,
    Fold,
    Layout,
    LayoutError,
    LayoutFault,
    LayoutProblem,
    Level,
    Look,
    Order,
    Paper,
    Show,
    Side,
)
from smc_desk.domain.badges import RoleMark

__all__ = ["COLOURS", "read_layout", "write"]

COLOURS = ("ink", "quiet", "white")
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_Kind = TypeVar("_Kind", bound=Enum)
_Value = TypeVar("_Value")


class _Table:
    """One table while it is read: what is taken out of it is known, what is left over is not."""

    def __init__(self, values: Mapping[str, object], name: str, number: int | None, found: _Found) -> None:
        self._left = dict(values)
        self._known: list[str] = []
        self._name, self._number, self._found = name, number, found

    def has(self, key: str) -> bool:
        return key in self._left

    def length(self, key: str, default: float) -> float:
        value = self._take(key, default)
        if isinstance(value, bool) or not isinstance(value, int | float):
            return self._wrong(key, value, "12.5", default)
        return float(value)

    def count(self, key: str, default: int) -> int:
        value = self._take(key, default)
        if isinstance(value, bool) or not isinstance(value, int):
            return self._wrong(key, value, "1, 2, 3 …", default)
        return value

    def flag(self, key: str, default: bool) -> bool:
        value = self._take(key, default)
        return value if isinstance(value, bool) else self._wrong(key, value, "true, false", default)

    def text(self, key: str, default: str) -> str:
        value = self._take(key, default)
        return value if isinstance(value, str) else self._wrong(key, value, '"…"', default)

    def colour(self, key: str, default: str) -> str:
        value = self.text(key, default)
        is_one = value in COLOURS or _COLOUR.fullmatch(value)
        return value if is_one else self._wrong(key, value, ", ".join((*COLOURS, "#0072b2")), default)

    def choice(self, key: str, kind: type[_Kind], default: _Kind) -> _Kind:
        value = self._take(key, default.value)
        known = {one.value: one for one in kind}
        if not isinstance(value, str) or value not in known:
            return self._wrong(key, value, ", ".join(known), default)
        return known[value]

    def show(self) -> Show | None:
        value = self._take("show", None)
        known = {one.value: one for one in Show}
        if value is None:
            self._found.put(LayoutFault.MISSING_KEY, self._name, self._number, "show", "", ", ".join(known))
        elif not isinstance(value, str) or value not in known:
            near = get_close_matches(str(value), known, 1)
            wanted = ", ".join(near or known)
            self._found.put(LayoutFault.UNKNOWN_FIELD, self._name, self._number, "show", str(value), wanted)
        else:
            return known[value]
        return None

    def box(self, key: str) -> Box | None:
        value = self._take(key, None)
        if value is None:
            return None
        numbers = [v for v in value if type(v) in (int, float)] if isinstance(value, list) else []
        if not isinstance(value, list) or len(numbers) != 4 or len(value) != 4:
            return self._wrong(key, value, "[left, top, width, height]", None)
        return Box(*map(float, numbers))

    def texts(self, key: str) -> tuple[str, ...]:
        value = self._take(key, [])
        if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
            return self._wrong(key, value, '["…", "…"]', ())
        return tuple(value)

    def marks(self, key: str) -> tuple[RoleMark, ...]:
        known = {one.value: one for one in RoleMark}
        given = self.texts(key)
        for one in given:
            if one not in known:
                self._wrong(key, one, ", ".join(known), None)
        return tuple(known[one] for one in given if one in known)

    def table(self, key: str, number: int | None = None) -> _Table:
        value = self._take(key, {})
        if not isinstance(value, dict):
            value = self._wrong(key, value, f"[{key}]", {})
        return _Table(value, key, number, self._found)

    def tables(self, key: str) -> list[_Table]:
        value = self._take(key, [])
        if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
            value = self._wrong(key, value, f"[[{key}]]", [])
        return [_Table(one, key, number, self._found) for number, one in enumerate(value)]

    def missing(self, key: str) -> None:
        self._found.put(LayoutFault.MISSING_KEY, self._name, self._number, key)

    def close(self) -> None:
        """Tell of every key that nobody asked for."""
        for key in self._left:
            near = get_close_matches(key, self._known, 1)
            wanted = ", ".join(near or self._known)
            self._found.put(LayoutFault.UNKNOWN_KEY, self._name, self._number, key, "", wanted)

    def _take(self, key: str, default: object) -> object:
        self._known.append(key)
        return self._left.pop(key, default)

    def _wrong(self, key: str, given: object, wanted: str, default: _Value) -> _Value:
        self._found.put(LayoutFault.WRONG_VALUE, self._name, self._number, key, str(given), wanted)
        return default


class _Found:
    """The problems of one text, each with its line."""

    def __init__(self, lines: TomlLines) -> None:
        self._lines = lines
        self.problems: list[LayoutProblem] = []

    def put(
        self, fault: LayoutFault, table: str, number: int | None, key: str, given: str = "", wanted: str = ""
    ) -> None:
        line = self._lines.of(table, number or 0, key)
        self.problems.append(LayoutProblem(fault, number, key, given, wanted, line))

    def place(self, problem: LayoutProblem) -> None:
        """Take over a problem which does not know its line yet."""
        table = "field" if problem.number is not None else ""
        line = self._lines.of(table, problem.number or 0, problem.key)
        if problem.fault is LayoutFault.OFF_PAPER or problem.key in ("columns", "rows"):
            line = self._lines.of("paper", 0, problem.key)
        self.problems.append(replace(problem, line=line))


def read_layout(text: str, layout_id: str, base: Callable[[str], Layout | None], file: str = "") -> Layout:
    """The layout a text describes.

    Args:
        layout_id: What it is called among the others.
        base: Finds the layout that another one is like; None for one that is not there.
        file: For the error only.

    Raises:
        LayoutError: With everything that is wrong with it, by line.
    """
    lines = TomlLines(text)
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        problem = LayoutProblem(LayoutFault.NOT_TOML, given=str(error), line=lines.of_error(str(error)))
        raise LayoutError(file, (problem,)) from error
    found = _Found(lines)
    layout = _read(_Table(values, "", None, found), layout_id, base, found)
    if not found.problems:
        for problem in problems_of(layout):
            found.place(problem)
    if found.problems:
        raise LayoutError(file, tuple(sorted(found.problems, key=lambda p: p.line)))
    return layout


def _read(top: _Table, layout_id: str, base: Callable[[str], Layout | None], found: _Found) -> Layout:
    if not top.has("name"):
        top.missing("name")
    name, like = top.text("name", ""), top.text("like", "")
    from_base = base(like) if like else None
    if like and from_base is None:
        found.put(LayoutFault.UNKNOWN_LAYOUT, "", None, "like", like)
    for key in ("width", "height"):
        if not like and not top.has(key):
            top.missing(key)
    start = from_base or Layout(layout_id, name, 148.0, 105.0, ())
    width, height = top.length("width", start.width), top.length("height", start.height)
    back, fold = top.choice("back", Back, start.back), top.choice("fold", Fold, start.fold)
    paper = _paper(top.table("paper")) if top.has("paper") else start.paper
    fields = tuple(one for table in top.tables("field") if (one := _field(table)) is not None)
    top.close()
    return Layout(layout_id, name, width, height, fields or start.fields, back, fold, paper, like)


def _paper(table: _Table) -> Paper:
    for key in ("width", "height"):
        if not table.has(key):
            table.missing(key)
    paper = Paper(
        width=table.length("width", 210.0),
        height=table.length("height", 297.0),
        columns=table.count("columns", 1),
        rows=table.count("rows", 1),
        left=table.length("left", 0.0) if table.has("left") else None,
        top=table.length("top", 0.0) if table.has("top") else None,
        across=table.length("across", 0.0),
        down=table.length("down", 0.0),
        turned=table.flag("turned", False),
        marks=table.flag("marks", False),
        order=table.choice("order", Order, Order.STACK),
    )
    table.close()
    return paper


def _field(table: _Table) -> Field | None:
    show = table.show()
    usual = LOOKS[show or Show.WORDS]
    size = table.length("size", usual.size)
    floor = table.length("floor", min(usual.floor, size))
    look = Look(
        size=size,
        floor=floor,
        least=table.length("least", min(usual.least, floor)),
        lines=table.count("lines", usual.lines),
        bold=table.flag("bold", usual.bold),
        colour=table.colour("colour", usual.colour),
    )
    field = Field(
        show=show or Show.WORDS,
        box=table.box("box"),
        look=look,
        under=table.choice("under", Show, Show.NAME) if table.has("under") else None,
        gap=table.length("gap", 2.6),
        align=table.choice("align", Align, Align.START),
        level=table.choice("level", Level, Level.TOP),
        side=table.choice("side", Side, Side.FRONT),
        words=table.text("words", ""),
        roles=table.marks("roles"),
        tickets=table.texts("tickets"),
        overlaps=table.flag("overlaps", False),
    )
    table.close()
    return field if show else None
