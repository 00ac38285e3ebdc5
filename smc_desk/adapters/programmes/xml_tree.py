"""Reads XML from strangers: no document types, so no entities and nothing fetched; depth and amount limited.

It builds its own small tree on the standard library's parser, because a safe one needs these limits while it
reads, and findings need the line each element stands in.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.parsers import expat

from smc_desk.domain.programme_reading import NotAProgramme

DEEPEST = 50
MOST_ELEMENTS = 1_000_000


@dataclass(slots=True)
class Element:
    """An element, with its line in the file."""

    tag: str
    attributes: dict[str, str]
    line: int
    children: list[Element] = field(default_factory=list)
    parts: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The text directly in it, without blanks around."""
        return "".join(self.parts).strip()

    @property
    def place(self) -> str:
        """Where it stands."""
        return f"line {self.line}"

    def of(self, tag: str) -> Iterator[Element]:
        """Its children of one tag."""
        return (child for child in self.children if child.tag == tag)

    def first(self, tag: str) -> Element | None:
        """Its first child of a tag."""
        return next(self.of(tag), None)

    def text_of(self, tag: str) -> str:
        """The text of its first child of a tag, "" without one."""
        child = self.first(tag)
        return "" if child is None else child.text

    def attribute(self, name: str) -> str:
        """An attribute, "" where it is missing."""
        return self.attributes.get(name, "").strip()


def parsed(data: bytes) -> Element:
    """The root element.

    Raises:
        NotAProgramme: It is no XML, has a document type, or is too deep or too long; with the line.
    """
    builder = _Builder()
    try:
        builder.parser.Parse(data, True)
    except expat.ExpatError as error:
        raise NotAProgramme(f"line {error.lineno}") from error
    except (ValueError, LookupError) as error:
        if isinstance(error, NotAProgramme):
            raise
        raise NotAProgramme("line 1") from error  # an encoding Python does not know
    if builder.root is None:
        raise NotAProgramme("line 1")
    return builder.root


class _Builder:
    def __init__(self) -> None:
        self.root: Element | None = None
        self._open: list[Element] = []
        self._count = 0
        self.parser = parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._data
        parser.StartDoctypeDeclHandler = self._refuse

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        self._count += 1
        if len(self._open) >= DEEPEST or self._count > MOST_ELEMENTS:
            raise NotAProgramme(self._line())
        element = Element(tag, attributes, self.parser.CurrentLineNumber)
        if self._open:
            self._open[-1].children.append(element)
        else:
            self.root = element
        self._open.append(element)

    def _end(self, _tag: str) -> None:
        self._open.pop()

    def _data(self, text: str) -> None:
        self._open[-1].parts.append(text)

    def _refuse(self, *_declared: object) -> None:
        raise NotAProgramme(f"{self._line()}: DOCTYPE")

    def _line(self) -> str:
        return f"line {self.parser.CurrentLineNumber}"
