"""The .ts files as tests read them, and what of a window is still in English."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QLocale, QModelIndex, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QTabBar,
    QWidget,
)

from smc_desk import resources
from smc_desk.ui.languages import OWN_NAMES, load_language
from smc_desk.ui.widgets.person_delegate import PersonRole

HERE = resources.path("translations")
PLACE = re.compile(r"\{\w*\}|%L?n")
ISOLATES = re.compile("[\u200e\u200f\u2066-\u2069]")
SPLIT = re.compile(r"\n| · |, |; |: | \(\d+\)$")
LOOKED_AT = 20
"""Lines of a list."""


@dataclass(frozen=True)
class Message:
    """A text with its translation: in one form, or in as many as the language has for counts."""

    context: str
    source: str
    comment: str
    forms: tuple[str, ...]
    is_count: bool
    is_finished: bool

    @property
    def name(self) -> str:
        return f"{self.context}: {self.source}"


@cache
def messages(file: str) -> tuple[Message, ...]:
    """All messages of a language, by the name of its file."""
    return read(HERE / f"{file}.ts")


def read(file: Path) -> tuple[Message, ...]:
    """All messages of a .ts file."""
    found = []
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation] or [translation.text or ""]
            parts = context.findtext("name", ""), message.findtext("source", "")
            is_count, is_finished = message.get("numerus") == "yes", "type" not in translation.attrib
            comment = message.findtext("comment", "")
            found.append(Message(*parts, comment, tuple(forms), is_count, is_finished))
    return tuple(found)


@contextmanager
def speaking(app: QApplication, tag: str) -> Iterator[None]:
    """Put the app into a language; afterwards it says its texts as they stand in the sources again."""
    former = QLocale()
    load_language(app, tag)
    try:
        yield
    finally:
        for translator in app.findChildren(QTranslator):
            app.removeTranslator(translator)
            translator.deleteLater()
        QLocale.setDefault(former)
        app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def english(file: str) -> dict[str, re.Pattern[str]]:
    """The texts which are others in a language, each with what it looks like when it is filled in."""
    same = {each.source for each in messages(file) if each.source in each.forms} | set(
        dict(OWN_NAMES).values()
    )
    plurals = [(form, each.source) for each in messages("en") for form in each.forms]
    texts = [*plurals, *((each.source, each.source) for each in messages(file))]
    return {
        text: re.compile(re.sub(r"\\\{\w*\\\}|%L?n", ".+", re.escape(text)))
        for text, source in texts
        if source not in same and re.search("[a-z]{2}", PLACE.sub("", text))
    }


def english_in(texts: Iterable[str], file: str) -> set[str]:
    """Those texts which are not translated."""
    plain = {ISOLATES.sub("", text) for text in texts}
    parts = {part for text in plain for part in (text, *SPLIT.split(text))}
    patterns = [pattern for text, pattern in english(file).items() if PLACE.search(text)]
    return (parts & set(english(file))) | {t for t in parts if any(p.fullmatch(t) for p in patterns)}


def texts_of(window: QWidget) -> Iterator[str]:
    """All that a window says, shows or would show, also to assistive technology."""
    for widget in (window, *window.findChildren(QWidget)):
        yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
        yield widget.windowTitle()
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        elif isinstance(widget, QLineEdit):
            yield widget.placeholderText()
        elif isinstance(widget, QComboBox):
            yield widget.placeholderText()
            yield from (widget.itemText(at) for at in range(widget.count()))
        elif isinstance(widget, QTabBar):
            yield from (widget.tabText(at) for at in range(widget.count()))
        elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
            yield from cells_of(widget.model())


def cells_of(model: QAbstractItemModel) -> Iterator[str]:
    """The headings of a list and its first lines."""
    roles = (Qt.ItemDataRole.DisplayRole, PersonRole.DETAIL, PersonRole.PILL)
    is_list = isinstance(model, QAbstractListModel)  # whose count of columns Qt keeps to itself
    for column in range(1 if is_list else model.columnCount(QModelIndex())):
        yield str(model.headerData(column, Qt.Orientation.Horizontal))
        for row in range(min(model.rowCount(), LOOKED_AT)):
            yield from (str(model.index(row, column).data(role) or "") for role in roles)
