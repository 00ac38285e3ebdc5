"""Builds everything once, by hand."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from smc_desk import resources
from smc_desk.adapters.badges.fonts import ensure_gui
from smc_desk.adapters.badges.maker import ReportlabBadges
from smc_desk.adapters.badges.words import BadgeWords
from smc_desk.adapters.files.tables import read_table
from smc_desk.cli import badge_words
from smc_desk.cli.commands import Verbs
from smc_desk.domain.badges import badge_of
from smc_desk.domain.cleaning import Cleaner
from smc_desk.domain.errors import UserError, UserFault
from smc_desk.domain.mapping import guess
from smc_desk.domain.people import Registration
from smc_desk.domain.tickets import badge_code_from

TITLE = "Social Medicine Symposium"


def command_verbs() -> Verbs:
    """The verbs of the command line."""
    return Verbs(write_badges=_write_badges, demo_list=resources.path("demo", "attendees.csv"))


def _write_badges(source: Path, codes: Sequence[str], out: Path) -> int:
    people = {person.code: person for person in _read_people(source)}
    wanted = list(codes) or list(people)
    missing = next((code for code in wanted if code not in people), None)
    if missing is not None:
        raise UserError(UserFault.UNKNOWN_PERSON, {"code": missing})
    ensure_gui()
    words = BadgeWords(badge_words.ROLES, badge_words.LETTERS, badge_words.PHOTO, badge_words.TRAINING)
    badges = [badge_of(people[code], badge_code_from(os.urandom(8)), TITLE) for code in wanted]
    return ReportlabBadges(words).write(badges, out, _no_progress, _never)


def _read_people(source: Path) -> list[Registration]:
    table = read_table(source)
    mapping = guess(table.headers)
    if mapping.missing:
        raise UserError(UserFault.NOT_A_LIST, {"path": str(source)})
    cleaner = Cleaner(mapping, table.headers)
    rows = (
        cleaner.clean(values, at)[0] for at, values in enumerate(table.rows, table.first_row) if any(values)
    )
    return [row.registration for row in rows]


def _no_progress(_done: int, _total: int) -> None:
    """A terminal shows the result only."""


def _never() -> bool:
    return False
