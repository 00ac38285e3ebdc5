"""An answer of the desk in words, shapes and a sound: what the result card shows of a `CheckInResult`.

It decides nothing, and money never has a word here: who stands next in the queue can read the card.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from smc_desk.domain.admission import CheckIn, Tone, Verdict
from smc_desk.domain.badges import RoleMark, marks_of
from smc_desk.domain.errors import DeskError, UserError
from smc_desk.domain.people import Registration
from smc_desk.domain.settings import Settings
from smc_desk.ui import theme
from smc_desk.ui.desk import verdict_words as words
from smc_desk.ui.desk.acts import KEYS, NEXT_KEY, Act, acts_of, button_of, may_override
from smc_desk.ui.desk.lines import joined, spoken_of
from smc_desk.ui.desk.shown import Moment, Shown
from smc_desk.ui.desk.verdict_words import VERDICTS, VerdictWords
from smc_desk.ui.panels.languages import language_word
from smc_desk.ui.sounds import Cue
from smc_desk.ui.texts import ISOLATE, POP, category_word, days_text, role_mark_word, sentence_of, time_text
from smc_desk.ui.widgets.result_card import Chip, Outcome
from smc_desk.usecases.check_in import CheckInResult

translate = QCoreApplication.translate
TONES: Mapping[Tone, theme.Tone] = {
    Tone.ADMITTED: theme.Tone.SUCCESS,
    Tone.INFO: theme.Tone.INFO,
    Tone.ATTENTION: theme.Tone.WARNING,
    Tone.REFUSED: theme.Tone.DANGER,
    Tone.ERROR: theme.Tone.NEUTRAL,
}
CUES: Mapping[Tone, Cue] = {
    Tone.ADMITTED: Cue.ADMITTED,
    Tone.INFO: Cue.ATTENTION,
    Tone.ATTENTION: Cue.ATTENTION,
    Tone.REFUSED: Cue.REFUSED,
    Tone.ERROR: Cue.ERROR,
}
SPECIAL: Mapping[Moment, tuple[VerdictWords, theme.Tone]] = {
    Moment.OUTDATED: (words.OUTDATED, theme.Tone.WARNING),
    Moment.REPRINTED: (words.REPRINTED, theme.Tone.SUCCESS),
    Moment.COLLECTED: (words.COLLECTED, theme.Tone.SUCCESS),
}
"""Moments which are said instead of the verdict."""
MARKS: Mapping[RoleMark, str] = {RoleMark.SPEAKER: "mic", RoleMark.CHAIR: "presentation"}
"""Roles that get a chip; the others are categories, which the card says anyway."""


NO_BREAK = "\u00a0"
"""A space at which no line ends: a code stays beside the word that says what it is."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What the card shows and the desk plays.

    Attributes:
        cue: None where nothing was decided just now.
    """

    outcome: Outcome
    cue: Cue | None


def answer_of(
    shown: Shown, settings: Settings, *, printer_works: bool = True, is_brief: bool = False
) -> Answer:
    """Word what is shown.

    Args:
        shown: What the card is about.
        settings: Of this desk: its role and its name.
        printer_works: Whether a badge that was ordered now comes out now.
        is_brief: Whether there is room for the most needed only: large text.
    """
    result, person = shown.result, shown.result.person
    said, tone = _said(shown)
    acts = acts_of(shown, settings.role)
    leads_on = bool(acts) and _leads_on(acts[0], shown)
    chips = _chips(shown, person, printer_works) if person else ()
    outcome = Outcome(
        tone=tone,
        icon=said.icon,
        word=_tr(said.word),
        name=person.badge_name if person else "",
        details=_details(person, is_brief) if person else "",
        chips=() if is_brief else chips,
        next_step=_next_step(shown, settings, said, printer_works),
        note=_note(result, person, settings, chips[0].text if is_brief else "") if person else "",
        actions=tuple(button_of(act, shown, is_first=leads_on and not at) for at, act in enumerate(acts)),
    )
    is_told = shown.moment in (Moment.ARRIVED, Moment.COLLECTED)
    return Answer(outcome, CUES[result.verdict.tone] if is_told else None)


def fault_answer(error: DeskError) -> Answer:
    """What to show where no answer was reached."""
    if isinstance(error, UserError):
        word, icon, tone = translate("Answers", "This did not work"), "info", theme.Tone.NEUTRAL
    else:
        word, icon, tone = translate("Answers", "Nothing was saved"), "hard-drive", theme.Tone.DANGER
    return Answer(Outcome(tone=tone, icon=icon, word=word, next_step=sentence_of(error)), Cue.ERROR)


def waiting_outcome() -> Outcome:
    """What to show while an answer takes longer than it should, so that nobody reads the one before."""
    return Outcome(
        tone=theme.Tone.NEUTRAL,
        icon="timer",
        word=translate("Answers", "One moment …"),
        next_step=translate("Answers", "The answer to this ticket is on its way. Do not scan it again."),
    )


def empty_outcome() -> Outcome:
    """What to show where the desk knows nobody yet."""
    return Outcome(
        tone=theme.Tone.INFO,
        icon="file-up",
        word=translate("Answers", "No list yet"),
        next_step=translate("Answers", "Bring in the list of attendees. Walk-ins can be registered at once."),
        actions=(button_of(Act.BRING_IN, is_first=True), button_of(Act.WALK_IN)),
    )


def _said(shown: Shown) -> tuple[VerdictWords, theme.Tone]:
    if shown.moment in SPECIAL:
        return SPECIAL[shown.moment]
    if shown.is_only_looked_up:
        return words.LOOKED_UP, theme.Tone.INFO
    return VERDICTS[shown.result.verdict], TONES[shown.result.verdict.tone]


def _leads_on(act: Act, shown: Shown) -> bool:
    """Whether an act is what should be done next, rather than what only may be done."""
    if act is Act.PRINT:
        is_asked = shown.result.verdict in (Verdict.ALREADY_IN, Verdict.WITH_LEADER)
        return shown.moment is Moment.OUTDATED or (is_asked and shown.moment is Moment.ARRIVED)
    return KEYS[act] == NEXT_KEY or act is Act.WALK_IN


def _next_step(shown: Shown, settings: Settings, said: VerdictWords, printer_works: bool) -> str:
    result = shown.result
    if result.print_id and not printer_works:
        return _tr(words.BADGE_WAITS)
    if said is not VERDICTS[result.verdict]:
        return _tr(said.step)
    if result.verdict in (Verdict.ADMITTED, Verdict.ADMITTED_AGAIN) and result.print_id:
        return _tr(words.HAND_OVER)
    if result.verdict is Verdict.ADMITTED and not result.badges:
        return _tr(words.HAND_OVER_READY)
    if result.verdict is Verdict.MISREAD_CODE and result.suggestions:
        return _tr(words.PICK_SUGGESTION)
    is_mine = may_override(result.verdict, settings.role)
    return _tr(said.step if is_mine or not said.ask else said.ask)


def _details(person: Registration, is_brief: bool) -> str:
    spoken = spoken_of(person.badge_name, person.latin_name)
    organisation = person.organisation if person.shows_organisation and not is_brief else ""
    category = category_word(person.category, person.category_text)
    return joined((spoken, person.pronouns, category, organisation))


def _chips(shown: Shown, person: Registration, printer_works: bool) -> tuple[Chip, ...]:
    marks = [Chip(role_mark_word(mark), MARKS[mark]) for mark in marks_of(person) if mark in MARKS]
    chips = [_badge_chip(shown, printer_works), *marks[:1]]
    if person.interpretation:
        chips.append(Chip(language_word(person.interpretation), "languages"))
    return tuple(chips)


def _badge_chip(shown: Shown, printer_works: bool) -> Chip:
    result = shown.result
    if shown.moment is Moment.OUTDATED:
        return Chip(translate("Answers", "Badge is outdated"), "triangle-alert")
    if result.print_id and not printer_works:
        return Chip(translate("Answers", "Badge waits"), "clock")
    if result.print_id or shown.moment is Moment.COLLECTED:
        return Chip(translate("Answers", "Badge is printing"), "printer")
    if result.verdict is Verdict.BADGE_VOID:
        return Chip(translate("Answers", "Void"), "ban")
    if result.verdict is Verdict.WITH_LEADER:
        return Chip(translate("Answers", "Leader has the badge"), "users")
    if result.badges:
        return Chip(translate("Answers", "Has a badge"), "badge-check")
    return Chip(translate("Answers", "No badge yet"), "circle-minus")


def _note(result: CheckInResult, person: Registration, settings: Settings, badge: str) -> str:
    """Small print: when and where, or what the verdict rests on; last the codes that name the entry.

    Args:
        badge: What the chips would say of the badge, where they have no room; then all of it is short.
    """
    reason = _reason(result, person, settings)
    ticket = translate("Answers", "Ticket {code}").format(code=person.code)
    if badge:
        return joined((badge, reason or ticket))
    at = result.transferred_at
    moved = "" if at is None else translate("Answers", "Transferred {time}").format(time=time_text(at))
    order = translate("Answers", "Order {order}").format(order=person.order) if person.order else ""
    return joined((reason, moved, *(part.replace(" ", NO_BREAK) for part in (ticket, order))))


def _reason(result: CheckInResult, person: Registration, settings: Settings) -> str:
    match result.verdict:
        case Verdict.ALREADY_IN if result.former is not None:
            return _when_and_where(result.former, settings)
        case Verdict.MAYBE_DUPLICATE if result.twin is not None:
            twin = result.twin
            return translate("Answers", "Also on the list: {who}").format(
                who=joined((twin.badge_name, twin.code, twin.order))
            )
        case Verdict.GUARDIAN_NEEDED:
            return _guardian(result.guardian, person.guardian)
        case Verdict.NOT_TODAY:
            days = translate("Answers", "Good for: {days}").format(days=days_text(person.valid_days))
            return joined((days, _today(result.day, result.days)))
    return ""


def _today(day: int, days: int) -> str:
    """Which day of the symposium it is, if it is one."""
    if day == 0:
        return translate("Answers", "Today: the evening before")
    if day < 0:
        return translate("Answers", "Today: before the symposium")
    if day > days:
        return translate("Answers", "Today: after the symposium")
    return translate("Answers", "Today: day {day}").format(day=QLocale().toString(day))


def _guardian(guardian: Registration | None, code: str) -> str:
    """Who the guardian is; by their ticket alone where they are not on the list."""
    if guardian is None:
        return translate("Answers", "Guardian’s ticket: {code}").format(code=code)
    name, code = f"{ISOLATE}{guardian.badge_name}{POP}", guardian.code
    return translate("Answers", "Guardian: {name}, ticket {code}").format(name=name, code=code)


def _when_and_where(check_in: CheckIn, settings: Settings) -> str:
    time = time_text(check_in.at_ms)
    if not check_in.desk:
        return translate("Answers", "Checked in at {time}").format(time=time)
    if check_in.desk == settings.desk:
        return translate("Answers", "Checked in at {time}, here at {desk}").format(
            time=time, desk=check_in.desk
        )
    return translate("Answers", "Checked in at {time} at {desk}").format(time=time, desk=check_in.desk)


def _tr(text: str) -> str:
    return translate("Answers", text)
