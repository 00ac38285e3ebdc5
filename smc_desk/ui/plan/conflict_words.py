"""What is wrong with the programme, as a sentence that says what to look at, and what may be done."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QLocale, Qt

from smc_desk.domain.conflicts import Conflict, Level, Remedy, Rule
from smc_desk.ui.plan.words import feature_word
from smc_desk.ui.texts import isolated
from smc_desk.ui.theme import Tone
from smc_desk.ui.translation_marks import QT_TRANSLATE_NOOP

TONES = {Level.BLOCK: Tone.DANGER, Level.WARN: Tone.WARNING, Level.INFO: Tone.INFO}


_SENTENCES = {
    Rule.ROOM_TWICE: QT_TRANSLATE_NOOP("Conflicts", "{room} is taken twice: {items}."),
    Rule.PERSON_TWICE: QT_TRANSLATE_NOOP("Conflicts", "{people} would be in two places at once: {items}."),
    Rule.OUTSIDE_HOURS: QT_TRANSLATE_NOOP("Conflicts", "{items} is outside the hours the building is open."),
    Rule.ROOM_CLOSED: QT_TRANSLATE_NOOP("Conflicts", "{room} is closed then: {items}."),
    Rule.OVER_FIRE_LIMIT: QT_TRANSLATE_NOOP(
        "Conflicts", "{room} may hold {limit} people by the fire rules; {count} are in {items}."
    ),
    Rule.UNKNOWN_ROOM: QT_TRANSLATE_NOOP("Conflicts", "{items} is in a room nobody knows: {room}."),
    Rule.OVER_CAPACITY: QT_TRANSLATE_NOOP(
        "Conflicts", "{items}: {count} people for {limit} seats in {room}."
    ),
    Rule.OVERSOLD: QT_TRANSLATE_NOOP("Conflicts", "{items}: {count} signed up for {limit} seats."),
    Rule.FEATURE_MISSING: QT_TRANSLATE_NOOP(
        "Conflicts", "{items} needs a room with: {detail}. {room} has not."
    ),
    Rule.FEATURE_LOST: QT_TRANSLATE_NOOP("Conflicts", "{room} has lost: {detail}. {items} needs it."),
    Rule.NO_INTERPRETATION: QT_TRANSLATE_NOOP(
        "Conflicts", "{items} is to be interpreted into {detail}, but {room} has no channel for it."
    ),
    Rule.WALK_TOO_SHORT: QT_TRANSLATE_NOOP(
        "Conflicts", "{people} has {count} minutes between {items}, but the way takes {limit}."
    ),
    Rule.NO_CHAIR: QT_TRANSLATE_NOOP("Conflicts", "{items} has no chair."),
    Rule.NO_SPEAKER: QT_TRANSLATE_NOOP("Conflicts", "{items} has no speaker."),
    Rule.TALK_TOO_LONG: QT_TRANSLATE_NOOP(
        "Conflicts", "{first} takes {count} minutes, but its session has {limit}."
    ),
    Rule.TALK_OUTSIDE: QT_TRANSLATE_NOOP("Conflicts", "{first} is outside the time of its session."),
    Rule.PRINTED_OTHERWISE: QT_TRANSLATE_NOOP(
        "Conflicts", "{items} stands otherwise on what was printed: {room}."
    ),
    Rule.UNSCHEDULED: QT_TRANSLATE_NOOP("Conflicts", "{items} has no room yet."),
    Rule.NEARLY_FULL: QT_TRANSLATE_NOOP("Conflicts", "{items} is nearly full: {count} of {limit}."),
}
_REMEDIES = {
    Remedy.FIND_ROOM: QT_TRANSLATE_NOOP("Conflicts", "Find a room"),
    Remedy.FIND_TIME: QT_TRANSLATE_NOOP("Conflicts", "Find a time"),
    Remedy.FIND_LARGER_ROOM: QT_TRANSLATE_NOOP("Conflicts", "Find a larger room"),
    Remedy.NAME_CHAIR: QT_TRANSLATE_NOOP("Conflicts", "Ask the lead for a chair"),
    Remedy.NAME_SPEAKER: QT_TRANSLATE_NOOP("Conflicts", "Ask the lead who speaks"),
    Remedy.MOVE_TALK: QT_TRANSLATE_NOOP("Conflicts", "Move the talk"),
    Remedy.PRINT_SIGN: QT_TRANSLATE_NOOP("Conflicts", "Print the door sign again"),
    Remedy.CLOSE_SIGN_UP: QT_TRANSLATE_NOOP("Conflicts", "Close the sign-up"),
    Remedy.WATCH_DOOR: QT_TRANSLATE_NOOP("Conflicts", "Watch the door"),
}


@dataclass(frozen=True, slots=True)
class Names:
    """How guids and codes of tickets are called.

    Attributes:
        items: Guid of a session or talk → its title.
        people: Guid or ticket → name in the programme.
    """

    items: Mapping[str, str] = field(default_factory=dict)
    people: Mapping[str, str] = field(default_factory=dict)


def remedy_word(remedy: Remedy) -> str:
    """What may be done."""
    return QCoreApplication.translate("Conflicts", _REMEDIES[remedy])


def conflict_sentence(conflict: Conflict, names: Names) -> str:
    """One conflict in a sentence; people who are not of the programme are only counted."""
    locale = QLocale()
    quoted = QCoreApplication.translate("Conflicts", "“{title}”")
    titles = [names.items.get(guid, guid) for guid in conflict.items]
    if locale.textDirection() == Qt.LayoutDirection.RightToLeft:
        titles = [isolated(title) for title in titles]
    items = [quoted.replace("{title}", title) for title in titles]
    known = [names.people[key] for key in conflict.people if key in names.people]
    others = len(conflict.people) - len(known)
    if others:
        known.append(QCoreApplication.translate("Conflicts", "{count} more").replace("{count}", str(others)))
    parts = [part for part in conflict.detail.split(",") if part]
    wording = _language if conflict.rule is Rule.NO_INTERPRETATION else feature_word
    detail = locale.createSeparatedList([wording(part) for part in parts])
    values = {
        "{first}": items[0] if items else "",
        "{items}": locale.createSeparatedList(items),
        "{people}": locale.createSeparatedList(known),
        "{room}": conflict.room,
        "{detail}": detail,
        "{count}": locale.toString(conflict.count),
        "{limit}": locale.toString(conflict.limit),
    }
    sentence = QCoreApplication.translate("Conflicts", _SENTENCES[conflict.rule])
    is_mirrored = locale.textDirection() == Qt.LayoutDirection.RightToLeft
    for name, value in values.items():
        # A Latin title in an Arabic sentence must not take the marks around it along.
        sentence = sentence.replace(name, isolated(value) if is_mirrored and value else value)
    return sentence


def _language(tag: str) -> str:
    """A language by its own name."""
    return QLocale(tag).nativeLanguageName() or tag
