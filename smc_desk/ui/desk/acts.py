"""What may be done about what is shown, by whom and with which key; words for the buttons.

It decides nothing: the use cases refuse on their own what a role may not do. A button is offered only where
it leads somewhere.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from smc_desk.domain.admission import Verdict
from smc_desk.domain.people import Registration, Role
from smc_desk.ui.desk.shown import Moment, Shown
from smc_desk.ui.key_names import shown_key
from smc_desk.ui.texts import QT_TRANSLATE_NOOP
from smc_desk.ui.widgets.action_button import Action


class Act(StrEnum):
    """Something staff may do."""

    ADMIT = "admit"
    CHECK_IN = "check_in"
    SETTLE = "settle"
    COMPARE = "compare"
    OPEN_ENTRY = "open_entry"
    BRING_IN = "bring_in"
    ADMIT_AS_IS = "admit_as_is"
    PRINT = "print"
    CORRECT = "correct"
    GROUP = "group"
    TRANSFER = "transfer"
    HEADSET = "headset"
    SAME_PERSON = "same_person"
    UNDO = "undo"
    WALK_IN = "walk_in"
    FIND = "find"
    MORE = "more"


NEXT_KEY = "F8"
"""The key of whatever leads on; there is never more than one such act."""
KEYS: Mapping[Act, str] = {
    Act.ADMIT: NEXT_KEY,
    Act.CHECK_IN: NEXT_KEY,
    Act.SETTLE: NEXT_KEY,
    Act.COMPARE: NEXT_KEY,
    Act.OPEN_ENTRY: NEXT_KEY,
    Act.BRING_IN: NEXT_KEY,
    Act.ADMIT_AS_IS: "Shift+F8",
    Act.CORRECT: "F2",
    Act.FIND: "F3",
    Act.TRANSFER: "F4",
    Act.GROUP: "F5",
    Act.PRINT: "F6",
    Act.WALK_IN: "F7",
    Act.MORE: "F9",
    Act.HEADSET: "Ctrl+H",
    Act.SAME_PERSON: "Ctrl+D",
    Act.UNDO: "Ctrl+Z",
}
ICONS: Mapping[Act, str] = {
    Act.BRING_IN: "file-up",
    Act.WALK_IN: "user-plus",
    Act.MORE: "ellipsis",
}
WORDS: Mapping[Act, str] = {
    Act.ADMIT: QT_TRANSLATE_NOOP("Acts", "Admit with a reason"),
    Act.CHECK_IN: QT_TRANSLATE_NOOP("Acts", "Check in"),
    Act.SETTLE: QT_TRANSLATE_NOOP("Acts", "Settle it here"),
    Act.COMPARE: QT_TRANSLATE_NOOP("Acts", "Compare the two"),
    Act.OPEN_ENTRY: QT_TRANSLATE_NOOP("Acts", "Open their entry"),
    Act.BRING_IN: QT_TRANSLATE_NOOP("Acts", "Bring in a list"),
    Act.ADMIT_AS_IS: QT_TRANSLATE_NOOP("Acts", "Admit as is"),
    Act.CORRECT: QT_TRANSLATE_NOOP("Acts", "Correct name"),
    Act.TRANSFER: QT_TRANSLATE_NOOP("Acts", "Transfer ticket"),
    Act.GROUP: QT_TRANSLATE_NOOP("Acts", "Group pick-up"),
    Act.PRINT: QT_TRANSLATE_NOOP("Acts", "Print again"),
    Act.WALK_IN: QT_TRANSLATE_NOOP("Acts", "Walk-in"),
    Act.FIND: QT_TRANSLATE_NOOP("Acts", "Search"),
    Act.MORE: QT_TRANSLATE_NOOP("Acts", "More"),
    Act.HEADSET: QT_TRANSLATE_NOOP("Acts", "Headset"),
    Act.SAME_PERSON: QT_TRANSLATE_NOOP("Acts", "Same person as …"),
    Act.UNDO: QT_TRANSLATE_NOOP("Acts", "Undo check-in"),
}
ANSWERS: Mapping[Verdict, str] = {
    Verdict.ASK_CONDUCT: QT_TRANSLATE_NOOP("Acts", "They agree"),
    Verdict.GUARDIAN_NEEDED: QT_TRANSLATE_NOOP("Acts", "Guardian is here"),
    Verdict.MAYBE_DUPLICATE: WORDS[Act.ADMIT_AS_IS],
}
"""What the button says that answers a question."""
PRINT_CORRECTED = QT_TRANSLATE_NOOP("Acts", "Print corrected badge")
PRINT_FIRST = QT_TRANSLATE_NOOP("Acts", "Print badge")
IN = (Verdict.ADMITTED, Verdict.ADMITTED_AGAIN, Verdict.WITH_LEADER, Verdict.ALREADY_IN)
WITHOUT_RIGHT = (Verdict.CANCELLED, Verdict.WAITLIST, Verdict.BADGE_VOID)


def may_override(verdict: Verdict, role: Role) -> bool:
    """Whether this role may admit over that answer."""
    return verdict.override is not None and role.includes(verdict.override)


def acts_of(shown: Shown, role: Role) -> tuple[Act, ...]:
    """All that may be done about what is shown, most likely first."""
    verdict, person = shown.result.verdict, shown.result.person
    if person is None:
        is_findable = verdict in (Verdict.UNKNOWN, Verdict.NOT_LISTED)
        return (Act.WALK_IN,) if is_findable else ()
    if verdict is Verdict.BADGE_VOID:
        return (Act.OPEN_ENTRY,)
    return (*_next(shown, role), *_upkeep(shown, person))


def _next(shown: Shown, role: Role) -> tuple[Act, ...]:
    """What leads on from this answer, the first with `NEXT_KEY`."""
    verdict = shown.result.verdict
    if shown.is_only_looked_up:
        return (Act.CHECK_IN,)
    if verdict in IN or not may_override(verdict, role):
        return ()
    if verdict is Verdict.TO_SETTLE:
        return (Act.SETTLE,)
    if verdict is Verdict.MAYBE_DUPLICATE:
        return (Act.COMPARE, Act.ADMIT_AS_IS) if shown.result.twin else (Act.ADMIT,)
    return (Act.ADMIT,)


def _upkeep(shown: Shown, person: Registration) -> tuple[Act, ...]:
    """What may be changed about the entry, its check-in and its badge."""
    verdict = shown.result.verdict
    has_right = verdict not in WITHOUT_RIGHT
    is_in = bool(shown.standing_check_in)
    acts = {
        Act.PRINT: is_in or shown.moment in (Moment.OUTDATED, Moment.REPRINTED, Moment.COLLECTED),
        Act.CORRECT: True,
        Act.UNDO: is_in,
        Act.GROUP: has_right and bool(person.order),
        Act.TRANSFER: has_right and not person.walk_in,
        Act.HEADSET: is_in,
        Act.SAME_PERSON: True,
    }
    if verdict in (Verdict.ALREADY_IN, Verdict.WITH_LEADER) or shown.moment is Moment.OUTDATED:
        order = [Act.PRINT, Act.UNDO, Act.CORRECT, *acts]
    elif verdict in IN and not shown.is_only_looked_up:
        order = [Act.CORRECT, Act.PRINT, Act.UNDO, *acts]
    else:
        order = [Act.CORRECT, *acts]
    return tuple(act for act in dict.fromkeys(order) if acts[act])


def act_words(act: Act, shown: Shown | None = None) -> str:
    """What the button of an act says."""
    text = WORDS[act]
    if shown is not None and act in (Act.ADMIT, Act.PRINT):
        if act is Act.ADMIT:
            text = ANSWERS.get(shown.result.verdict, text)
        elif shown.moment is Moment.OUTDATED:
            text = PRINT_CORRECTED
        elif not shown.result.badges:
            text = PRINT_FIRST
    return QCoreApplication.translate("Acts", text)


def key_text(act: Act) -> str:
    """The key of an act as it is called on this computer."""
    return shown_key(KEYS[act])


def button_of(act: Act, shown: Shown | None = None, *, is_first: bool = False) -> Action:
    """The button of an act.

    Args:
        act: Which.
        shown: What it is about.
        is_first: Whether it is the one to press most likely.
    """
    role = "primary" if is_first else ""
    return Action(act.value, act_words(act, shown), key_text(act), role, ICONS.get(act, ""))
