"""The latest check-ins beside the result, so that one look tells whether the last was this person."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QWidget

from smc_desk.domain.badges import RoleMark
from smc_desk.domain.people import Category, PersonRow
from smc_desk.ui.desk.lines import Line, joined
from smc_desk.ui.desk.people_card import PeopleCard
from smc_desk.ui.texts import category_word, role_mark_word, time_text
from smc_desk.ui.theme import Theme, Tone
from smc_desk.usecases.see_status import Recent

ROLES: Mapping[str, RoleMark] = {"speaker": RoleMark.SPEAKER, "chair": RoleMark.CHAIR}
"""Roles of the list with a pill."""
STAFF: Mapping[Category, Tone] = {
    Category.ORGANISER: Tone.SUCCESS,
    Category.VOLUNTEER: Tone.SUCCESS,
    Category.INTERPRETER: Tone.SUCCESS,
    Category.PRESS: Tone.NEUTRAL,
    Category.MINOR: Tone.WARNING,
}
"""Categories with a pill; the others stand in the second line, so that names have room."""


class RecentCard(PeopleCard):
    """The list of recent check-ins, newest first."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the list, empty.

        Args:
            theme: The theme.
            parent: As in Qt.
        """
        super().__init__(theme=theme, parent=parent)
        self._recent: tuple[Recent, ...] = ()
        self._here = ""
        self.set_heading(self.tr("Recent"))
        self.set_empty(self.tr("Whoever is checked in stands here, the latest first."))

    def show_recent(self, recent: Sequence[Recent]) -> None:
        """Show other check-ins; the marked person stays marked."""
        self._recent = tuple(recent)
        self.show_lines([recent_line(each, self._here) for each in recent])

    def set_here(self, desk: str) -> None:
        """Say which desk this is: it need not be named in each line."""
        self._here = desk
        self.show_recent(self._recent)

    @property
    def current_check_in(self) -> Recent | None:
        """The marked check-in."""
        current = self.current
        return next((each for each in self._recent if each.person.id == current), None)


def recent_line(recent: Recent, here: str = "") -> Line:
    """A check-in as a line: who, when, at which other desk; a pill for those to be told apart at once."""
    person, check_in = recent.person, recent.check_in
    pill, tone = _pill(person)
    kind = "" if person.category in STAFF else category_word(person.category, person.category_text)
    desk = check_in.desk if check_in.desk != here else ""
    return Line(person.id, person.name, joined((time_text(check_in.at_ms), desk, kind)), pill, tone)


def _pill(person: PersonRow) -> tuple[str, Tone]:
    for role, mark in ROLES.items():
        if role in person.roles:
            return role_mark_word(mark), Tone.INFO
    if person.category in STAFF:
        return category_word(person.category), STAFF[person.category]
    return "", Tone.NEUTRAL
