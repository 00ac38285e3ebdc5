"""What is typed into the search field: a name whose bearers are listed, or a code that is an arrival.

Return never guesses: it takes a code, the marked person, or the only one found.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from smc_desk.domain.errors import DeskError
from smc_desk.domain.people import PersonRow
from smc_desk.domain.tickets import TicketToken, TokenKind
from smc_desk.ui.desk.side import Side
from smc_desk.ui.texts import sentence_of
from smc_desk.ui.widgets.search_field import SearchField
from smc_desk.ui.work import Lane, Work


class Search(QObject):
    """Binds the field, the verb that finds people and the column that lists them.

    Signals:
        code_entered: A typed code.
        person_chosen: The id of somebody who was found.
        entry_chosen: The id of somebody among the recent check-ins.
        told: What to do instead, or "" where nothing need be said any more.
    """

    code_entered = Signal(str)
    person_chosen = Signal(str)
    entry_chosen = Signal(str)
    told = Signal(str)

    def __init__(
        self,
        *,
        work: Work,
        field: SearchField,
        side: Side,
        find: Callable[[str], list[PersonRow]],
        parent: QObject,
    ) -> None:
        """Listen to the field.

        Args:
            work: Does the finding.
            field: Where the text is typed.
            side: Where people are listed.
            find: The verb.
            parent: As in Qt.
        """
        super().__init__(parent)
        self._work, self._field, self._side, self._find = work, field, side, find
        self._found_for: str | None = None
        self._entered = ""
        self._asked = ""
        field.textChanged.connect(self._search)
        field.stepped.connect(self._step)
        field.submitted.connect(self._submit)
        side.hits.chosen.connect(self._choose)
        side.recent.chosen.connect(self.entry_chosen)

    @property
    def text(self) -> str:
        """What is typed, without space around it."""
        return self._field.text().strip()

    def clear(self) -> None:
        """Empty the field, also of what its undo would bring back."""
        self._field.setText("")

    def release(self) -> None:
        """Let the same be entered once more: it was answered."""
        self._asked = ""

    def look_again(self) -> None:
        """Find anew: people have changed."""
        if self._found_for is not None:
            self._search(self._field.text())

    @Slot(str)
    def _search(self, _text: str) -> None:
        text = self.text
        self._entered = self._asked = ""
        self.told.emit("")
        if not text:
            self._found_for = None
            self._side.show_rest()
            return
        self._side.recent.unmark()
        self._work.run(
            self,
            partial(self._find, text),
            partial(self._show, text),
            lane=Lane.QUERY,
            otherwise=self._fail,
            newest_of="find",
        )

    def _show(self, text: str, rows: list[PersonRow]) -> None:
        if text != self.text:
            return
        self._found_for = text
        self._side.hits.show_hits(rows)
        self._side.show_hits()
        if self._entered == text:
            self._submit(text)

    def _fail(self, error: DeskError) -> None:
        self.told.emit(sentence_of(error))

    @Slot(int)
    def _step(self, by: int) -> None:
        if self._side.shows_hits:
            self._side.hits.step(by)
        elif self._side.panel is None:
            self._side.recent.step(by)

    @Slot(str)
    def _submit(self, _text: str) -> None:
        text, hits = self.text, self._side.hits
        if self._side.shows_hits and hits.current:
            self._choose(hits.current)
        elif not text:
            if self._side.recent.current:
                self.entry_chosen.emit(self._side.recent.current)
        elif is_surely_a_code(text):
            self._enter(text)
        elif self._found_for != text:
            self._entered = text
        elif len(hits.lines) == 1 and not hits.are_suggestions:
            self._choose(hits.lines[0].id)
        elif hits.lines:
            self.told.emit(self.tr("Choose one of these people with ↑ and ↓, then press Enter."))
        elif may_be_a_code(text):
            self._enter(text)
        else:
            self.told.emit(
                self.tr(
                    "Nobody of this name is on the list. Try a part of it, or register a walk-in with F7."
                )
            )

    @Slot(str)
    def _choose(self, person: str) -> None:
        """Ask for one answer only, however often Return is pressed before it is there."""
        if person != self._asked:
            self._asked = person
            self.person_chosen.emit(person)

    def _enter(self, text: str) -> None:
        if text != self._asked:
            self._asked = text
            self.code_entered.emit(text)


def is_surely_a_code(text: str) -> bool:
    """Whether a typed text is a code of ours, and right in itself."""
    token = TicketToken.parse(text)
    return token is not None and token.kind is not TokenKind.OPAQUE and token.check_passes


def may_be_a_code(text: str) -> bool:
    """Whether a text which is nobody's name may be a code: misread, or of another portal."""
    token = TicketToken.parse(text)
    if token is None:
        return False
    return token.kind is not TokenKind.OPAQUE or any(sign.isdigit() for sign in text)
