"""The answer to each kind of arrival: pure rules, no clock, no store, no words.

`decide` looks at one registration; `answer` at what was scanned or typed. A verdict is a value, says
who may override it and whether a reason is asked; the screen words it. What each outcome of a
rehearsal means stands beside `Outcome`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from smc_desk.domain.badges import Print
from smc_desk.domain.people import Registration, RegistrationStatus, Role, Settlement


class Verdict(Enum):
    """The answer to a scan, a code or a person chosen from the list."""

    ADMITTED = "admitted"
    ADMITTED_AGAIN = "admitted_again"
    ASK_CONDUCT = "ask_conduct"
    ALREADY_IN = "already_in"
    WITH_LEADER = "with_leader"
    MAYBE_DUPLICATE = "maybe_duplicate"
    TO_SETTLE = "to_settle"
    GUARDIAN_NEEDED = "guardian_needed"
    GUARDIAN_MISSING = "guardian_missing"
    NOT_TODAY = "not_today"
    CANCELLED = "cancelled"
    WAITLIST = "waitlist"
    BADGE_VOID = "badge_void"
    BAD_SIGNATURE = "bad_signature"
    MISREAD_CODE = "misread_code"
    NOT_LISTED = "not_listed"
    UNKNOWN = "unknown"
    NOT_A_TICKET = "not_a_ticket"

    @property
    def admits(self) -> bool:
        """Whether the person goes in now, without anything further."""
        return self in (Verdict.ADMITTED, Verdict.ADMITTED_AGAIN, Verdict.WITH_LEADER)

    @property
    def tone(self) -> Tone:
        """How the answer looks and sounds."""
        return _TONES[self]

    @property
    def override(self) -> Role | None:
        """The least role that may admit all the same; None where there is nobody to admit."""
        return _OVERRIDES.get(self)

    @property
    def needs_reason(self) -> bool:
        """Whether an override asks for a reason, kept in the journal."""
        return self in _WITH_REASON


class Tone(Enum):
    """Five ways an answer looks and sounds: colour, shape and cue."""

    ADMITTED = "admitted"
    INFO = "info"
    ATTENTION = "attention"
    REFUSED = "refused"
    ERROR = "error"


_TONES = {
    Verdict.ADMITTED: Tone.ADMITTED,
    Verdict.ADMITTED_AGAIN: Tone.ADMITTED,
    Verdict.ASK_CONDUCT: Tone.ATTENTION,
    Verdict.ALREADY_IN: Tone.INFO,
    Verdict.WITH_LEADER: Tone.INFO,
    Verdict.MAYBE_DUPLICATE: Tone.ATTENTION,
    Verdict.TO_SETTLE: Tone.ATTENTION,
    Verdict.GUARDIAN_NEEDED: Tone.ATTENTION,
    Verdict.GUARDIAN_MISSING: Tone.REFUSED,
    Verdict.NOT_TODAY: Tone.REFUSED,
    Verdict.CANCELLED: Tone.REFUSED,
    Verdict.WAITLIST: Tone.REFUSED,
    Verdict.BADGE_VOID: Tone.REFUSED,
    Verdict.BAD_SIGNATURE: Tone.REFUSED,
    Verdict.MISREAD_CODE: Tone.ERROR,
    Verdict.NOT_LISTED: Tone.ATTENTION,
    Verdict.UNKNOWN: Tone.ERROR,
    Verdict.NOT_A_TICKET: Tone.ERROR,
}

_OVERRIDES = {
    Verdict.ASK_CONDUCT: Role.DESK,
    Verdict.MAYBE_DUPLICATE: Role.DESK,
    Verdict.ALREADY_IN: Role.DESK,
    Verdict.GUARDIAN_NEEDED: Role.DESK,
    Verdict.TO_SETTLE: Role.HELP,
    Verdict.NOT_TODAY: Role.HELP,
    Verdict.CANCELLED: Role.HELP,
    Verdict.WAITLIST: Role.HELP,
    Verdict.GUARDIAN_MISSING: Role.LEAD,
}

_WITH_REASON = frozenset(
    {Verdict.NOT_TODAY, Verdict.CANCELLED, Verdict.WAITLIST, Verdict.GUARDIAN_MISSING, Verdict.ALREADY_IN}
)


@dataclass(frozen=True, slots=True)
class CheckIn:
    """A check-in that holds (undone ones do not count).

    Attributes:
        fact: Id of its fact.
        day: Day of the symposium.
        at_ms: Epoch milliseconds.
        desk: Name of the desk where it happened.
        operator: Initials of who did it.
    """

    fact: str
    day: int
    at_ms: int
    desk: str
    operator: str = ""


@dataclass(frozen=True, slots=True)
class Standing:
    """What the desk knows of a registration at the moment of the scan.

    Attributes:
        today: Its check-in on this day.
        earlier: Whether it was checked in on a former day.
        twin: Id of a registration that is likely the same person and not merged.
        with_leader: Its badge was collected by the leader of its order, and it was never checked in.
        prints: Its badges, the newest first.
    """

    today: CheckIn | None = None
    earlier: bool = False
    twin: str = ""
    with_leader: bool = False
    prints: tuple[Print, ...] = ()


def decide(person: Registration, standing: Standing, day: int) -> Verdict:
    """Admit the holder of a registration, or say why not.

    The order matters: who is in is in; then the right to come today; then what must be settled; then
    the questions one asks on the way. A question answered once is not asked again.

    Args:
        person: The registration found.
        standing: What happened to it so far.
        day: Day of the symposium of this moment (0 = evening before).
    """
    if standing.today is not None:
        return Verdict.ALREADY_IN
    if not person.is_valid_on(day):
        return Verdict.NOT_TODAY
    if person.status is RegistrationStatus.CANCELLED:
        return Verdict.CANCELLED
    if person.status is RegistrationStatus.WAITLIST:
        return Verdict.WAITLIST
    if standing.earlier:
        return Verdict.ADMITTED_AGAIN
    if standing.with_leader:
        return Verdict.WITH_LEADER
    if person.settlement is Settlement.OPEN:
        return Verdict.TO_SETTLE
    if person.is_minor:
        return Verdict.GUARDIAN_NEEDED if person.guardian else Verdict.GUARDIAN_MISSING
    if standing.twin:
        return Verdict.MAYBE_DUPLICATE
    if not person.accepted_conduct:
        return Verdict.ASK_CONDUCT
    return Verdict.ADMITTED


class Found(Enum):
    """How the desk came to the registration."""

    SCAN = "scan"
    CODE = "code"
    SEARCH = "search"


class Outcome(Enum):
    """What a rehearsal reports for one arrival: the answer and the way to it, in one word."""

    CHECK_IN_AND_PRINT = "check_in_and_print"
    ASK_COC_THEN_PRINT = "ask_coc_then_print"
    FIND_BY_SEARCH_THEN_PRINT = "find_by_search_then_print"
    FIND_BY_CODE_THEN_PRINT = "find_by_code_then_print"
    CODE_FAILS_CHECK_ASK_AGAIN = "code_fails_check_ask_again"
    OFFER_MERGE_THEN_PRINT_ONCE = "offer_merge_then_print_once"
    PRINT_ALL_IN_ORDER = "print_all_in_order"
    BADGE_ALREADY_WITH_LEADER_OR_PRINT = "badge_already_with_leader_or_print"
    EDIT_THEN_PRINT = "edit_then_print"
    TRANSFER_TICKET_THEN_PRINT = "transfer_ticket_then_print"
    VOID_OLD_AND_REPRINT = "void_old_and_reprint"
    ALREADY_CHECKED_IN_SHOW_WHEN_WHERE = "already_checked_in_show_when_where"
    COLLECT_OR_WAIVE_THEN_PRINT = "collect_or_waive_then_print"
    GUARDIAN_PRESENT_THEN_PRINT = "guardian_present_then_print"
    NO_GUARDIAN_ON_FILE_HELP_DESK = "no_guardian_on_file_help_desk"
    REGISTER_THEN_PRINT = "register_then_print"
    NOT_VALID_TODAY_HELP_DESK = "not_valid_today_help_desk"
    CANCELLED_HELP_DESK = "cancelled_help_desk"
    WAITLIST_HELP_DESK = "waitlist_help_desk"
    BAD_SIGNATURE_HELP_DESK = "bad_signature_help_desk"
    UNKNOWN_CODE_SEARCH_BY_NAME = "unknown_code_search_by_name"
    LEND_HEADSET = "lend_headset"
    LANGUAGE_NOT_OFFERED_TELL_LEAD = "language_not_offered_tell_lead"
    ADMIT_AGAIN = "admit_again"


_PLAIN = {
    Verdict.ADMITTED_AGAIN: Outcome.ADMIT_AGAIN,
    Verdict.ALREADY_IN: Outcome.ALREADY_CHECKED_IN_SHOW_WHEN_WHERE,
    Verdict.WITH_LEADER: Outcome.BADGE_ALREADY_WITH_LEADER_OR_PRINT,
    Verdict.MAYBE_DUPLICATE: Outcome.OFFER_MERGE_THEN_PRINT_ONCE,
    Verdict.TO_SETTLE: Outcome.COLLECT_OR_WAIVE_THEN_PRINT,
    Verdict.GUARDIAN_NEEDED: Outcome.GUARDIAN_PRESENT_THEN_PRINT,
    Verdict.GUARDIAN_MISSING: Outcome.NO_GUARDIAN_ON_FILE_HELP_DESK,
    Verdict.NOT_TODAY: Outcome.NOT_VALID_TODAY_HELP_DESK,
    Verdict.CANCELLED: Outcome.CANCELLED_HELP_DESK,
    Verdict.WAITLIST: Outcome.WAITLIST_HELP_DESK,
    Verdict.BADGE_VOID: Outcome.BAD_SIGNATURE_HELP_DESK,
    Verdict.BAD_SIGNATURE: Outcome.BAD_SIGNATURE_HELP_DESK,
    Verdict.MISREAD_CODE: Outcome.CODE_FAILS_CHECK_ASK_AGAIN,
    Verdict.NOT_LISTED: Outcome.UNKNOWN_CODE_SEARCH_BY_NAME,
    Verdict.UNKNOWN: Outcome.UNKNOWN_CODE_SEARCH_BY_NAME,
    Verdict.NOT_A_TICKET: Outcome.UNKNOWN_CODE_SEARCH_BY_NAME,
}

_WAYS = {
    Found.SCAN: Outcome.CHECK_IN_AND_PRINT,
    Found.CODE: Outcome.FIND_BY_CODE_THEN_PRINT,
    Found.SEARCH: Outcome.FIND_BY_SEARCH_THEN_PRINT,
}


def outcome_of(verdict: Verdict, found: Found, *, misread: bool = False) -> Outcome:
    """The one word for an answer and the way to it.

    Args:
        misread: The code was read wrongly first; the check character caught it.
    """
    if verdict in _PLAIN:
        return _PLAIN[verdict]
    if misread:
        return Outcome.CODE_FAILS_CHECK_ASK_AGAIN
    if verdict is Verdict.ASK_CONDUCT and found is Found.SCAN:
        return Outcome.ASK_COC_THEN_PRINT
    return _WAYS[found]
