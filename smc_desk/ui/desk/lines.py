"""People as lines of a short list: the model behind the recent check-ins and the search's hits."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any
from unicodedata import name as unicode_name

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication

from smc_desk.ui.texts import ISOLATE, POP
from smc_desk.ui.theme import Tone
from smc_desk.ui.widgets.person_delegate import PersonRole

RIGHT_TO_LEFT = "\u200f"
"""A mark nobody sees: a line of isolated words has no direction of its own, and begins at the wrong end."""
Index = QModelIndex | QPersistentModelIndex


def joined(parts: Iterable[str]) -> str:
    """Put words of any script in one line, each in its own direction; empty ones are left out."""
    line = " · ".join(f"{ISOLATE}{part}{POP}" for part in parts if part)
    return f"{RIGHT_TO_LEFT}{line}" if line and QGuiApplication.isRightToLeft() else line


def spoken_of(name: str, latin_name: str) -> str:
    """How to say a name which staff may not be able to read; "" for a name in Latin letters."""
    is_foreign = any(letter.isalpha() and not unicode_name(letter, "").startswith("LATIN") for letter in name)
    return latin_name if is_foreign and latin_name != name else ""


@dataclass(frozen=True, slots=True)
class Line:
    """One person in a list.

    Attributes:
        id: Of the registration.
        name: As given.
        detail: The second line.
        pill: A word at the end of the line.
        tone: What that word means.
    """

    id: str
    name: str
    detail: str = ""
    pill: str = ""
    tone: Tone = Tone.NEUTRAL

    @property
    def spoken(self) -> str:
        """All of it, as a reader says it."""
        return ". ".join(part for part in (self.name, self.pill, self.detail) if part)


class LinesModel(QAbstractListModel):
    """Some dozens of people, all of them at once; `data` asks nobody."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Make the model, empty."""
        super().__init__(parent)
        self._lines: tuple[Line, ...] = ()

    @property
    def lines(self) -> tuple[Line, ...]:
        """The people, first to last."""
        return self._lines

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show other people."""
        if tuple(lines) != self._lines:
            self.beginResetModel()
            self._lines = tuple(lines)
            self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many people."""
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A part of a line; `PersonRole` names the parts."""
        if not index.isValid() or index.row() >= len(self._lines):
            return None
        line = self._lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return line.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return line.spoken
            case PersonRole.DETAIL:
                return line.detail
            case PersonRole.PILL:
                return line.pill
            case PersonRole.TONE:
                return line.tone
            case PersonRole.KEY:
                return line.id
        return None
