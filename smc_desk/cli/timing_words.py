"""What the command line and the report say of the chair's clock, in English."""

from __future__ import annotations

from smc_desk.domain.timing import PhaseKind
from smc_desk.domain.timing_shown import Stage
from smc_desk.domain.timing_talk import TalkState
from smc_desk.usecases.keep_time import Refusal

REFUSALS = {
    Refusal.EARLY: "It is not time yet: the talk may begin in {minutes}. To begin now, add --early.",
    Refusal.REASON_MISSING: "Say why, with --reason.",
    Refusal.NOTHING_TO_UNDO: "There is nothing to take back.",
    Refusal.NO_EFFECT: "That changes nothing now. See how things stand with: smc-desk timing status.",
}
UNKNOWN = "There is no talk or session {name} in the programme. Give its code or its guid."
NOT_ON_STAGE = "That talk is not on stage. On stage is: {title}."
NOTHING_ON = "That session is over: no talk of it is on stage or to come."
NO_FORM = "Name a file that ends in .pdf, .csv or .json, not {name}."
NOTHING_TIMED = "No clock has been used yet, so there is nothing to report."

STAGES = {
    Stage.BEFORE: "not begun",
    Stage.WAITING: "between two talks",
    Stage.RUNNING: "running",
    Stage.PAUSED: "paused",
    Stage.HELD: "on hold",
    Stage.CLOSED: "over",
}
PHASES = {
    PhaseKind.TALK: "talk",
    PhaseKind.DISCUSSANT: "discussant",
    PhaseKind.WHOLE: "all in one",
    PhaseKind.QUESTIONS: "questions",
    PhaseKind.CHANGEOVER: "change of speakers",
}

REPORT_TITLE = "Planned and actual times"
REPORT_COUNTS = "{given} talks were given in {sessions} sessions; {missed} were not given."
ADVICE_TITLE = "For next year's programme"
ADVICE = (
    "How much longer the talk itself took than printed: half of all talks, and four in five. "
    "The buffer is what four in five slots would have needed beyond their whole length."
)
ADVICE_COLUMNS = ("Minutes printed", "Talks", "Half of them", "Four in five", "Questions used", "Buffer")
ROOMS_TITLE = "Rooms"
ROOMS_COLUMNS = ("Room", "Talks", "Planned", "Actual", "Half of them", "Four in five")
SESSIONS_TITLE = "Sessions"
READING = (
    "For each talk the printed slot above, what really happened below. The number says how late the talk "
    "ended, in minutes and seconds; with a minus it was early."
)
PLANNED = "as printed"
NOTHING = "No clock has been used yet."
LEGEND = {
    PhaseKind.TALK: "talk",
    PhaseKind.QUESTIONS: "questions",
    PhaseKind.CHANGEOVER: "change of speakers",
}
MISSED = {TalkState.ABSENT: "speaker absent", TalkState.WITHDRAWN: "withdrawn", TalkState.LATE: "not given"}
