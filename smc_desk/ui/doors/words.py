"""Words of the doors: what was noted, how full a room is, and what the steward does next."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from smc_desk.domain.attendance import Crowd, DoorAct, DoorVerdict
from smc_desk.ui.sounds import Cue
from smc_desk.ui.texts import clock_text
from smc_desk.ui.theme import Tone
from smc_desk.ui.translation_marks import QT_TRANSLATE_NOOP
from smc_desk.ui.widgets.action_button import Action
from smc_desk.ui.widgets.result_card import Outcome
from smc_desk.usecases.scan_door import DoorResult
from smc_desk.usecases.see_heads import RoomHeads

LET_IN = "let_in"


_VERDICTS: dict[DoorVerdict, tuple[Tone, str, str]] = {
    DoorVerdict.IN: (Tone.SUCCESS, "log-in", QT_TRANSLATE_NOOP("Doors", "In")),
    DoorVerdict.OUT: (Tone.INFO, "log-out", QT_TRANSLATE_NOOP("Doors", "Out")),
    DoorVerdict.ALREADY_IN: (Tone.INFO, "user-check", QT_TRANSLATE_NOOP("Doors", "Already inside")),
    DoorVerdict.ALREADY_OUT: (Tone.INFO, "log-out", QT_TRANSLATE_NOOP("Doors", "Already outside")),
    DoorVerdict.NOT_IN: (Tone.INFO, "log-out", QT_TRANSLATE_NOOP("Doors", "Out, without having come in")),
    DoorVerdict.NOT_CHECKED_IN: (
        Tone.WARNING, "triangle-alert", QT_TRANSLATE_NOOP("Doors", "In, but not checked in today"),
    ),
    DoorVerdict.COUNTED: (Tone.SUCCESS, "users", QT_TRANSLATE_NOOP("Doors", "Counted")),
    DoorVerdict.NOT_SIGNED_UP: (Tone.WARNING, "list-checks", QT_TRANSLATE_NOOP("Doors", "Not signed up")),
    DoorVerdict.WAITING: (Tone.WARNING, "clock", QT_TRANSLATE_NOOP("Doors", "On the waiting list")),
    DoorVerdict.COUNT_ONLY: (Tone.INFO, "users", QT_TRANSLATE_NOOP("Doors", "Nobody is scanned here")),
    DoorVerdict.TOO_EARLY: (Tone.WARNING, "clock", QT_TRANSLATE_NOOP("Doors", "Too early")),
    DoorVerdict.OVER: (Tone.NEUTRAL, "history", QT_TRANSLATE_NOOP("Doors", "The session is over")),
    DoorVerdict.NO_SESSION: (Tone.NEUTRAL, "calendar-days", QT_TRANSLATE_NOOP("Doors", "No session here")),
    DoorVerdict.UNKNOWN_ROOM: (Tone.NEUTRAL, "door-open", QT_TRANSLATE_NOOP("Doors", "Choose a room first")),
    DoorVerdict.NOT_ADMITTED: (Tone.DANGER, "ban", QT_TRANSLATE_NOOP("Doors", "Not admitted")),
    DoorVerdict.BADGE_VOID: (
        Tone.DANGER, "circle-slash", QT_TRANSLATE_NOOP("Doors", "Badge no longer valid"),
    ),
    DoorVerdict.BAD_SIGNATURE: (
        Tone.DANGER, "shield-alert", QT_TRANSLATE_NOOP("Doors", "Not a ticket of ours"),
    ),
    DoorVerdict.MISREAD_CODE: (Tone.WARNING, "refresh-cw", QT_TRANSLATE_NOOP("Doors", "Misread code")),
    DoorVerdict.UNKNOWN: (Tone.DANGER, "circle-question-mark", QT_TRANSLATE_NOOP("Doors", "Unknown code")),
    DoorVerdict.NOT_A_TICKET: (Tone.NEUTRAL, "ticket-x", QT_TRANSLATE_NOOP("Doors", "Not a ticket")),
}  # fmt: skip
_ACTS = {
    DoorAct.LET_IN: QT_TRANSLATE_NOOP("Doors", "Let them in."),
    DoorAct.LET_OUT: QT_TRANSLATE_NOOP("Doors", "Let them out."),
    DoorAct.WAIT: QT_TRANSLATE_NOOP("Doors", "Ask them to wait until the door opens."),
    DoorAct.ASK_TO_WAIT: QT_TRANSLATE_NOOP(
        "Doors", "Ask them to wait; seats nobody has claimed are free soon after the start."
    ),
    DoorAct.COUNT_BY_KEY: QT_TRANSLATE_NOOP("Doors", "Count heads with the keys instead."),
    DoorAct.CHOOSE_ROOM: QT_TRANSLATE_NOOP("Doors", "Choose the room of this door above."),
    DoorAct.SCAN_AGAIN: QT_TRANSLATE_NOOP("Doors", "Scan again."),
    DoorAct.SEND_TO_DESK: QT_TRANSLATE_NOOP("Doors", "Send them to the registration desk."),
}
_CROWDS = {
    Crowd.FREE: (Tone.SUCCESS, "circle-check", QT_TRANSLATE_NOOP("Doors", "Seats free")),
    Crowd.NEARLY_FULL: (Tone.WARNING, "triangle-alert", QT_TRANSLATE_NOOP("Doors", "Nearly full")),
    Crowd.FULL: (Tone.DANGER, "octagon-x", QT_TRANSLATE_NOOP("Doors", "Every seat is taken")),
    Crowd.AT_LIMIT: (Tone.DANGER, "ban", QT_TRANSLATE_NOOP("Doors", "Nobody more may go in")),
}
_CUES = {
    Tone.SUCCESS: Cue.ADMITTED,
    Tone.INFO: Cue.ADMITTED,
    Tone.WARNING: Cue.ATTENTION,
    Tone.NEUTRAL: Cue.ATTENTION,
    Tone.DANGER: Cue.REFUSED,
}


class DoorCounts(QObject):
    """Numbers with their words."""

    def inside(self, count: int) -> str:
        """Heads."""
        return self.tr("%Ln inside", "people", count)


def _said(text: str) -> str:
    return QCoreApplication.translate("Doors", text)


def cue_of(result: DoorResult) -> Cue:
    """The sound of an answer."""
    return _CUES[_VERDICTS[result.verdict][0]]


def crowd_text(crowd: Crowd) -> tuple[Tone, str, str]:
    """How full a room is: colour, shape and word."""
    tone, icon, word = _CROWDS[crowd]
    return tone, icon, _said(word)


def heads_text(heads: RoomHeads) -> str:
    """Heads against seats."""
    if not heads.seats:
        return DoorCounts().inside(heads.heads)
    locale = QLocale()
    text = QCoreApplication.translate("Doors", "{heads} of {seats}")
    return text.replace("{heads}", locale.toString(heads.heads)).replace(
        "{seats}", locale.toString(heads.seats)
    )


def outcome_of(result: DoorResult, zone: str) -> Outcome:
    """An answer as the card shows it.

    Args:
        result: The answer.
        zone: Of the place, for times.
    """
    tone, icon, word = _VERDICTS[result.verdict]
    person, session, heads = result.person, result.session, result.heads
    steps = [_said(_ACTS[result.verdict.act])]
    if heads is not None and result.verdict.counts and heads.crowd is not Crowd.FREE:
        steps.append(_full_text(heads))
    actions: tuple[Action, ...] = ()
    if result.verdict.may_be_let_in:
        actions = (
            Action(LET_IN, _said(QT_TRANSLATE_NOOP("Doors", "Let them in all the same")), "F8", "primary"),
        )
    return Outcome(
        tone=tone,
        icon=icon,
        word=_said(word),
        name=person.badge_name if person is not None else "",
        details=session.title if session is not None else _next_text(result, zone),
        next_step=" ".join(steps),
        note=_since_text(result, zone),
        actions=actions,
    )


def _full_text(heads: RoomHeads) -> str:
    word = crowd_text(heads.crowd)[2]
    if not heads.overflow:
        return f"{word}: {heads_text(heads)}."
    text = QCoreApplication.translate("Doors", "{word}: {heads}. Send people on to {room}.")
    filled = text.replace("{word}", word).replace("{heads}", heads_text(heads))
    return filled.replace("{room}", heads.overflow)


def _next_text(result: DoorResult, zone: str) -> str:
    door = result.at_door
    if door.next is None or door.opens_at is None:
        return ""
    text = QCoreApplication.translate("Doors", "Next: {title}. Its door opens at {time}.")
    return text.replace("{title}", door.next.title).replace("{time}", _time(door.opens_at, zone))


def _since_text(result: DoorResult, zone: str) -> str:
    if result.since is None:
        return ""
    text = QCoreApplication.translate("Doors", "Inside since {time}")
    return text.replace("{time}", _time(result.since, zone))


def _time(at: datetime, zone: str) -> str:
    return clock_text(at.astimezone(ZoneInfo(zone)))
