"""Words of the programme screen."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject, QTime

from smc_desk.domain.programme import Room


class PlanCounts(QObject):
    """Numbers with their words: only an object's own `tr` has plural forms that Qt's tools find."""

    def seats(self, count: int) -> str:
        """Of a room."""
        return self.tr("%Ln seats", "", count)

    def problems(self, count: int) -> str:
        """Of a session."""
        return self.tr("%Ln problems", "", count)


def feature_word(feature: str) -> str:
    """A feature of a room in the reader's language; one we do not know, as the programme says it."""
    known = {
        "step_free": QCoreApplication.translate("Plan", "step-free"),
        "hearing_loop": QCoreApplication.translate("Plan", "hearing loop"),
        "interpretation": QCoreApplication.translate("Plan", "interpretation"),
    }
    return known.get(feature, feature)


def seats_text(room: Room) -> str:
    """Seats of a room, and what of it has failed today."""
    seats = PlanCounts().seats(room.capacity) if room.capacity else ""
    if not room.lost:
        return seats
    lost = QCoreApplication.translate("Plan", "not {features}").replace(
        "{features}", QLocale().createSeparatedList([feature_word(feature) for feature in room.lost])
    )
    return f"{seats} · {lost}" if seats else lost


def day_text(day: date) -> str:
    """A day of the programme, with its name."""
    locale = QLocale()
    written = QDate(day.year, day.month, day.day)
    name = locale.dayName(written.dayOfWeek(), QLocale.FormatType.ShortFormat)
    return f"{name} {locale.toString(written, QLocale.FormatType.ShortFormat)}"


def place_text(room: str, at: datetime) -> str:
    """A room and a time of day there."""
    time = QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)
    return f"{room} · {time}"
