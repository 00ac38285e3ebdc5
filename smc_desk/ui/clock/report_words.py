"""The words of the report in the language of the screens."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from smc_desk.domain.timing import PhaseKind
from smc_desk.domain.timing_report import ReportWords
from smc_desk.domain.timing_talk import TalkState
from smc_desk.ui.clock.words import phase_word, talk_word

_IN_LEGEND = (PhaseKind.TALK, PhaseKind.QUESTIONS, PhaseKind.CHANGEOVER)


def report_words() -> ReportWords:
    """All of them."""
    counts = QCoreApplication.translate(
        "Timing report", "{given} talks were given in {sessions} sessions; {missed} were not given."
    )
    return ReportWords(
        title=QCoreApplication.translate("Timing report", "Planned and actual times"),
        counts=counts,
        advice_title=QCoreApplication.translate("Timing report", "For next year\u2019s programme"),
        advice=QCoreApplication.translate(
            "Timing report",
            "How much longer the talk itself took than printed: half of all talks, and four in five. The"
            " buffer is what four in five slots would have needed beyond their whole length.",
        ),
        columns=(
            QCoreApplication.translate("Timing report", "Minutes printed"),
            QCoreApplication.translate("Timing report", "Talks"),
            QCoreApplication.translate("Timing report", "Half of them"),
            QCoreApplication.translate("Timing report", "Four in five"),
            QCoreApplication.translate("Timing report", "Questions used"),
            QCoreApplication.translate("Timing report", "Buffer"),
        ),
        rooms_title=QCoreApplication.translate("Timing report", "Rooms"),
        sums=(
            QCoreApplication.translate("Timing report", "Room"),
            QCoreApplication.translate("Timing report", "Talks"),
            QCoreApplication.translate("Timing report", "Planned"),
            QCoreApplication.translate("Timing report", "Actual"),
            QCoreApplication.translate("Timing report", "Half of them"),
            QCoreApplication.translate("Timing report", "Four in five"),
        ),
        sessions_title=QCoreApplication.translate("Timing report", "Sessions"),
        reading=QCoreApplication.translate(
            "Timing report",
            "For each talk the printed slot above, what really happened below. The number says how late the"
            " talk ended, in minutes and seconds; with a minus it was early.",
        ),
        planned=QCoreApplication.translate("Timing report", "as printed"),
        nothing=QCoreApplication.translate("Timing report", "No clock has been used yet."),
        phases={kind: phase_word(kind) for kind in _IN_LEGEND},
        states={
            TalkState.ABSENT: talk_word(TalkState.ABSENT),
            TalkState.WITHDRAWN: talk_word(TalkState.WITHDRAWN),
            TalkState.LATE: QCoreApplication.translate("Timing report", "not given"),
        },
    )
