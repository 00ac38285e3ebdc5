"""The words of what is printed of the programme, in the language of the screens."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject

from smc_desk.domain.papers import PaperKind, SheetWords
from smc_desk.ui.plan.words import feature_word
from smc_desk.ui.texts import clock_text


class SheetCounts(QObject):
    """Numbers with their words: only an object's own `tr` has plural forms that Qt's tools find."""

    def signed_up(self, count: int) -> str:
        """For a session."""
        return self.tr("%Ln people signed up", "", count)

    def papers(self, count: int) -> str:
        """In a PDF."""
        return self.tr("%Ln papers are in one PDF", "", count)


def sheet_words() -> SheetWords:
    """All of them."""
    translate = QCoreApplication.translate
    return SheetWords(
        titles={kind: kind_word(kind) for kind in PaperKind},
        columns=(
            translate("Papers", "Talk"),
            translate("Papers", "Planned"),
            translate("Papers", "Warn at"),
            translate("Papers", "Talk ends"),
            translate("Papers", "Questions end"),
            translate("Papers", "Began"),
            translate("Papers", "Ended"),
            translate("Papers", "Heads"),
        ),
        cancelled=translate("Plan", "Cancelled"),
        notes=translate("Papers", "Notes"),
        name=translate("Papers", "Name"),
        needs=translate("Papers", "Needs"),
        private=translate(
            "Papers", "Only for who looks after people’s needs. Do not leave it lying; destroy it afterwards."
        ),
        day=_day,
        time=clock_text,
        span=_span,
        names=_names,
        chairs=_chairs,
        sign_ups=_sign_ups,
        need=need_word,
        printed=_printed,
        page=_page,
    )


def kind_word(kind: PaperKind) -> str:
    """What a kind of paper is called."""
    translate = QCoreApplication.translate
    return {
        PaperKind.DOOR_SIGNS: translate("Papers", "Door sign"),
        PaperKind.DAY_SHEETS: translate("Papers", "Day sheet of a room"),
        PaperKind.CHAIR_SHEETS: translate("Papers", "Sheet for the chair"),
        PaperKind.SIGN_UPS: translate("Papers", "People signed up, with their needs"),
    }[kind]


def need_word(need: str) -> str:
    """What somebody needs; what they wrote in their own words stays as it is."""
    translate = QCoreApplication.translate
    key = need.strip().lower().replace("-", "_").replace(" ", "_")
    known = {
        "large_print": translate("Papers", "large print"),
        "quiet_space": translate("Papers", "quiet space"),
        "seat_near_door": translate("Papers", "seat near the door"),
        "assistant_with_me": translate("Papers", "comes with an assistant"),
        "front_row": translate("Papers", "front row"),
        "sign_language": translate("Papers", "sign language"),
        "breastfeeding_room": translate("Papers", "room for breastfeeding"),
        "screen_reader_documents": translate("Papers", "documents for a screen reader"),
        "guide_dog": translate("Papers", "guide dog"),
    }
    if key in known:
        return known[key]
    word = feature_word(key)
    return need if word == key else word


def _day(day: date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


def _span(starts_at: datetime, ends_at: datetime) -> str:
    said = QCoreApplication.translate("Plan", "{start} – {end}")
    return said.replace("{start}", clock_text(starts_at)).replace("{end}", clock_text(ends_at))


def _names(names: Sequence[str]) -> str:
    return QLocale().createSeparatedList(list(names))


def _chairs(names: str) -> str:
    return QCoreApplication.translate("Papers", "Chair: {names}").replace("{names}", names)


def _sign_ups(count: int, seats: int) -> str:
    signed_up = SheetCounts().signed_up(count)
    if not seats:
        return signed_up
    said = QCoreApplication.translate("Papers", "{people}, for {seats} seats")
    return said.replace("{people}", signed_up).replace("{seats}", QLocale().toString(seats))


def _printed(at: datetime) -> str:
    locale = QLocale()
    said = QCoreApplication.translate("Papers", "Printed on {date} at {time}")
    date_text = locale.toString(QDate(at.year, at.month, at.day), QLocale.FormatType.ShortFormat)
    return said.replace("{date}", date_text).replace("{time}", clock_text(at))


def _page(number: int, count: int) -> str:
    locale = QLocale()
    said = QCoreApplication.translate("PaperList", "Page {page} of {pages}")
    return said.replace("{page}", locale.toString(number)).replace("{pages}", locale.toString(count))
