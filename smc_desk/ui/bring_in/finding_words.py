"""Words for what is odd about a programme, where it was found, and what is done about it."""

from __future__ import annotations

import re
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from smc_desk.domain.programme_reading import Fix, Rule, Severity
from smc_desk.ui.bring_in.oddities import Oddity
from smc_desk.ui.bring_in.words import Sign, isolated, seen
from smc_desk.ui.texts import QT_TRANSLATE_NOOP
from smc_desk.ui.theme import Tone

SEVERITIES: Mapping[Severity, Sign] = {
    Severity.BLOCK: Sign(QT_TRANSLATE_NOOP("Signs", "Choose first"), "octagon-x", Tone.DANGER),
    Severity.WARN: Sign(QT_TRANSLATE_NOOP("Signs", "Please look"), "triangle-alert", Tone.WARNING),
    Severity.INFO: Sign(QT_TRANSLATE_NOOP("Signs", "Good to know"), "info", Tone.INFO),
}

RULES: Mapping[Rule, str] = {
    Rule.NO_GUID: QT_TRANSLATE_NOOP("Findings", "An item has no lasting number of its own."),
    Rule.GUID_NOT_UUID: QT_TRANSLATE_NOOP("Findings", "The number of an item has an unusual form."),
    Rule.GUID_TWICE: QT_TRANSLATE_NOOP("Findings", "Two items have the same number."),
    Rule.CODE_TWICE: QT_TRANSLATE_NOOP("Findings", "Two items have the same code."),
    Rule.NO_ZONE: QT_TRANSLATE_NOOP("Findings", "The file names no time zone."),
    Rule.ZONE_UNKNOWN: QT_TRANSLATE_NOOP("Findings", "The file names a time zone nobody knows."),
    Rule.WRONG_ZONE: QT_TRANSLATE_NOOP(
        "Findings", "Times are marked as Greenwich time, but are likely local."
    ),
    Rule.ZONE_DISAGREES: QT_TRANSLATE_NOOP("Findings", "A time does not fit the time zone of the file."),
    Rule.ZONE_BY_NAME: QT_TRANSLATE_NOOP("Findings", "The calendar explains its time zone wrongly."),
    Rule.DAY_OFFSETS: QT_TRANSLATE_NOOP("Findings", "A day begins and ends in different time zones."),
    Rule.OTHER_DATE: QT_TRANSLATE_NOOP("Findings", "An item is on another date than its day."),
    Rule.OUTSIDE_DAY: QT_TRANSLATE_NOOP("Findings", "An item is outside the hours of its day."),
    Rule.CROSSES_MIDNIGHT: QT_TRANSLATE_NOOP("Findings", "An item goes on past midnight."),
    Rule.DAYS_CONTRADICT: QT_TRANSLATE_NOOP("Findings", "The days named do not fit the days listed."),
    Rule.DURATION_IN_THREE: QT_TRANSLATE_NOOP("Findings", "A length has three parts and can be read twice."),
    Rule.DURATION_MISSING: QT_TRANSLATE_NOOP("Findings", "An item has no length."),
    Rule.DURATION_DISAGREES: QT_TRANSLATE_NOOP("Findings", "Length and end of an item do not fit."),
    Rule.START_DISAGREES: QT_TRANSLATE_NOOP("Findings", "An item has two different starts."),
    Rule.START_MISSING: QT_TRANSLATE_NOOP("Findings", "An item has no start that can be read."),
    Rule.CLOCK_FORM: QT_TRANSLATE_NOOP("Findings", "A time of day is written in an unusual way."),
    Rule.DATE_ORDER: QT_TRANSLATE_NOOP("Findings", "It is not certain whether day or month comes first."),
    Rule.NO_ROOM_LEVEL: QT_TRANSLATE_NOOP("Findings", "Items are listed outside of rooms."),
    Rule.ROOM_EMPTY: QT_TRANSLATE_NOOP("Findings", "A room has nothing in it."),
    Rule.ROOM_DISAGREES: QT_TRANSLATE_NOOP("Findings", "An item names another room than it is listed in."),
    Rule.ROOM_GUID_TWICE: QT_TRANSLATE_NOOP("Findings", "Two rooms have the same number."),
    Rule.ROOM_IS_LINK: QT_TRANSLATE_NOOP("Findings", "A link stands where the room should."),
    Rule.ROOM_TWICE: QT_TRANSLATE_NOOP("Findings", "Two items are in one room at once."),
    Rule.SEVERAL_ROOMS: QT_TRANSLATE_NOOP("Findings", "Several rooms are written as one."),
    Rule.MARKUP: QT_TRANSLATE_NOOP("Findings", "A text has signs of a web page in it."),
    Rule.MOJIBAKE: QT_TRANSLATE_NOOP("Findings", "Letters of a text are broken."),
    Rule.PERSON_WITHOUT_ID: QT_TRANSLATE_NOOP("Findings", "Somebody is known by name only."),
    Rule.PERSON_TWICE: QT_TRANSLATE_NOOP("Findings", "Somebody is in two places at once."),
    Rule.TAG_IN_TITLE: QT_TRANSLATE_NOOP("Findings", "A title begins with a keyword."),
    Rule.MISSING: QT_TRANSLATE_NOOP("Findings", "Something usual is not in the file."),
    Rule.ACRONYM_FORM: QT_TRANSLATE_NOOP("Findings", "The short name has an unusual form."),
    Rule.UNKNOWN_KEY: QT_TRANSLATE_NOOP("Findings", "The file has something nobody expects."),
    Rule.PRIVATE: QT_TRANSLATE_NOOP("Findings", "The file has private things in it."),
    Rule.WRAPPED: QT_TRANSLATE_NOOP("Findings", "The programme lies inside something else."),
    Rule.CALENDAR_FORM: QT_TRANSLATE_NOOP("Findings", "A line of the calendar has a wrong form."),
    Rule.CLOCK_CHANGES: QT_TRANSLATE_NOOP("Findings", "The clocks change during the symposium."),
}

FIXES: Mapping[Fix, str] = {
    Fix.NONE: QT_TRANSLATE_NOOP("Findings", "It comes in as it is."),
    Fix.DERIVE_GUID: QT_TRANSLATE_NOOP("Findings", "A number is made that stays the same next time."),
    Fix.KEEP_BOTH: QT_TRANSLATE_NOOP("Findings", "Both come in."),
    Fix.SET_ZONE: QT_TRANSLATE_NOOP("Findings", "Choose the time zone of the place."),
    Fix.USE_OFFSET: QT_TRANSLATE_NOOP("Findings", "The hours beside the times are used."),
    Fix.USE_ZONE_NAME: QT_TRANSLATE_NOOP("Findings", "The name of the time zone is used."),
    Fix.TREAT_AS_LOCAL: QT_TRANSLATE_NOOP("Findings", "The times can be read as local times."),
    Fix.KEEP: QT_TRANSLATE_NOOP("Findings", "It is kept as the file has it."),
    Fix.RECOUNT: QT_TRANSLATE_NOOP("Findings", "The days are counted again."),
    Fix.TAKE_END: QT_TRANSLATE_NOOP("Findings", "The end is used."),
    Fix.READ_AS_SECONDS: QT_TRANSLATE_NOOP("Findings", "It is read as hours, minutes and seconds."),
    Fix.READ_AS_DAYS: QT_TRANSLATE_NOOP(
        "Findings", "It can be days, hours and minutes, or hours, minutes and seconds."
    ),
    Fix.USE_USUAL: QT_TRANSLATE_NOOP("Findings", "The usual length is used."),
    Fix.LEAVE_OUT: QT_TRANSLATE_NOOP("Findings", "It is left out."),
    Fix.LEAVE_EMPTY: QT_TRANSLATE_NOOP("Findings", "It stays empty."),
    Fix.TAKE_ROOM_LISTED: QT_TRANSLATE_NOOP("Findings", "The room it is listed in is used."),
    Fix.SPLIT_ROOMS: QT_TRANSLATE_NOOP("Findings", "The item can be put into each of the rooms."),
    Fix.SHOW_PLAIN: QT_TRANSLATE_NOOP("Findings", "Only the plain words come in."),
    Fix.REPAIR_TEXT: QT_TRANSLATE_NOOP("Findings", "The letters can be repaired."),
    Fix.MARK_GROUP: QT_TRANSLATE_NOOP("Findings", "A group under one name may be in two places."),
    Fix.USE_AS_TRACK: QT_TRANSLATE_NOOP("Findings", "The keyword is used as the track."),
    Fix.REPAIR_FORM: QT_TRANSLATE_NOOP("Findings", "It is put into the usual form."),
    Fix.MONTH_FIRST: QT_TRANSLATE_NOOP("Findings", "The day is read first; the month can be."),
}

_WANTED: Mapping[Fix, str] = {
    Fix.TREAT_AS_LOCAL: QT_TRANSLATE_NOOP("Findings", "Read them as local times"),
    Fix.LEAVE_OUT: QT_TRANSLATE_NOOP("Findings", "Leave them out"),
    Fix.REPAIR_TEXT: QT_TRANSLATE_NOOP("Findings", "Repair the letters"),
    Fix.SPLIT_ROOMS: QT_TRANSLATE_NOOP("Findings", "Use each of the rooms"),
    Fix.MONTH_FIRST: QT_TRANSLATE_NOOP("Findings", "Read the month first"),
    Fix.READ_AS_DAYS: QT_TRANSLATE_NOOP("Findings", "Read as hours, minutes and seconds"),
}
CHOSEN = QT_TRANSLATE_NOOP("Findings", "You chose this. It is kept for the next file from there.")
UNPLANNED = QT_TRANSLATE_NOOP("Findings", "It is left out, because it is not planned yet.")
_PLACE = re.compile(r"(line|row) (\d+)")


def rule_sentence(rule: Rule) -> str:
    """What is odd."""
    return QCoreApplication.translate("Findings", RULES[rule])


def fix_sentence(oddity: Oddity, *, is_chosen: bool) -> str:
    """What is done about it."""
    if is_chosen:
        return QCoreApplication.translate("Findings", CHOSEN)
    if oddity.rule is Rule.START_MISSING and not oddity.is_done:
        return QCoreApplication.translate(
            "Findings", "Correct it where the file comes from, or leave it out."
        )
    if oddity.rule is Rule.START_MISSING:
        return QCoreApplication.translate("Findings", UNPLANNED)
    return QCoreApplication.translate("Findings", FIXES[oddity.fix])


def wanted_word(fix: Fix) -> str:
    """What the button says that chooses a fix."""
    return QCoreApplication.translate("Findings", _WANTED[fix])


def place_word(place: str) -> str:
    """Where in the file it was found."""
    found = _PLACE.fullmatch(place)
    if found is None:
        return seen(place)
    form = QCoreApplication.translate("Findings", "Line {number}")
    if found[1] == "row":
        form = QCoreApplication.translate("Findings", "Row {number}")
    return form.replace("{number}", isolated(QLocale().toString(int(found[2]))))
