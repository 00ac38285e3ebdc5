"""Words of the programme screen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject

from smc_desk.domain.programme import Room
from smc_desk.ui.bring_in.words import isolated
from smc_desk.ui.texts import clock_text


class PlanCounts(QObject):
    """Numbers with their words: only an object's own `tr` has plural forms that Qt's tools find."""

    def seats(self, count: int) -> str:
        """Of a room."""
        return self.tr("%Ln seats", "", count)

    def problems(self, count: int) -> str:
        """Of a session."""
        return self.tr("%Ln problems", "", count)

    def sessions(self, count: int) -> str:
        """That a change affects."""
        return self.tr("%Ln sessions", "", count)

    def people(self, count: int) -> str:
        """Whom a change affects."""
        return self.tr("%Ln people", "", count)


def feature_word(feature: str) -> str:
    """A feature of a room in the reader's language; one we do not know, as the programme says it."""
    known = {
        "step_free": QCoreApplication.translate("Plan", "step-free"),
        "hearing_loop": QCoreApplication.translate("Plan", "hearing loop"),
        "interpretation": QCoreApplication.translate("Plan", "interpretation"),
        "projector": QCoreApplication.translate("Plan", "projector"),
        "quiet": QCoreApplication.translate("Plan", "quiet room"),
        "recording": QCoreApplication.translate("Plan", "recording"),
    }
    return known.get(feature, feature)


def _lost_text(room: Room) -> str:
    return QCoreApplication.translate("Plan", "not {features}").replace(
        "{features}", QLocale().createSeparatedList([feature_word(feature) for feature in room.lost])
    )


def seats_text(room: Room) -> str:
    """Seats of a room, and what of it has failed today."""
    seats = PlanCounts().seats(room.capacity) if room.capacity else ""
    if not room.lost:
        return seats
    lost = _lost_text(room)
    return f"{seats} · {lost}" if seats else lost


def room_text(room: Room) -> str:
    """A room with its seats, the fire limit, what it has, and what of that has failed."""
    counts = PlanCounts()
    parts = [isolated(room.name), counts.seats(room.capacity) if room.capacity else ""]
    if room.fire_limit:
        limit = QCoreApplication.translate("Plan", "fire limit {count}")
        parts.append(limit.replace("{count}", QLocale().toString(room.fire_limit)))
    has = [name for name in ("step_free", "hearing_loop") if getattr(room, name)]
    has += ["interpretation"] if room.booth_languages else []
    has += [*room.equipment, *(["quiet"] if room.is_quiet else [])]
    parts += [feature_word(feature) for feature in has if feature not in room.lost]
    parts += [_lost_text(room)] if room.lost else []
    return " · ".join(part for part in parts if part)


def affected_text(sessions: Sequence[str], people: Sequence[str], others: int) -> str:
    """Whom a change affects, by name as far as names may be shown.

    Args:
        sessions: Titles.
        people: Names.
        others: How many people more there are.
    """
    if not (sessions or people or others):
        return QCoreApplication.translate("Plan", "No session and nobody is affected.")
    locale, counts = QLocale(), PlanCounts()
    said = QCoreApplication.translate("Plan", "Affected: {sessions}. {people}")
    listed = counts.sessions(len(sessions))
    if sessions:
        listed += f" ({locale.createSeparatedList([isolated(title) for title in sessions])})"
    known = counts.people(len(people) + others)
    if people:
        known += f" ({locale.createSeparatedList([isolated(name) for name in people])})"
    return said.replace("{sessions}", listed).replace("{people}", f"{known}.")


def day_text(day: date) -> str:
    """A day of the programme, with its name."""
    locale = QLocale()
    written = QDate(day.year, day.month, day.day)
    name = locale.dayName(written.dayOfWeek(), QLocale.FormatType.ShortFormat)
    return f"{name} {locale.toString(written, QLocale.FormatType.ShortFormat)}"


def place_text(room: str, at: datetime) -> str:
    """A room and a time of day there."""
    return f"{room} · {clock_text(at)}"
