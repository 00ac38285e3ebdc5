"""The questions before an override and an undo, with the reasons that are given most often."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from smc_desk.domain.admission import Verdict
from smc_desk.domain.facts import Kind
from smc_desk.ui.panels.amounts import money_text
from smc_desk.ui.texts import QT_TRANSLATE_NOOP, isolated, time_text
from smc_desk.usecases.undo_check_in import AlongWith


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked before something unusual.

    Attributes:
        title: What is about to be done.
        explanation: What it means.
        action: On the button that does it.
        reasons: To choose from; any other may be typed.
    """

    title: str
    explanation: str
    action: str
    reasons: tuple[str, ...]


EXPLANATIONS: Mapping[Verdict, str] = {
    Verdict.NOT_TODAY: QT_TRANSLATE_NOOP("Reasons", "The ticket is not good for today."),
    Verdict.CANCELLED: QT_TRANSLATE_NOOP("Reasons", "The ticket was cancelled."),
    Verdict.WAITLIST: QT_TRANSLATE_NOOP("Reasons", "There was no place for this person so far."),
    Verdict.GUARDIAN_MISSING: QT_TRANSLATE_NOOP("Reasons", "Nobody is on the list as their guardian."),
}
REASONS: Mapping[Verdict, tuple[str, ...]] = {
    Verdict.NOT_TODAY: (
        QT_TRANSLATE_NOOP("Reasons", "Came on another day than booked"),
        QT_TRANSLATE_NOOP("Reasons", "Speaks or helps today"),
    ),
    Verdict.CANCELLED: (
        QT_TRANSLATE_NOOP("Reasons", "Cancelled by mistake"),
        QT_TRANSLATE_NOOP("Reasons", "Comes after all"),
    ),
    Verdict.WAITLIST: (QT_TRANSLATE_NOOP("Reasons", "A place is free"),),
    Verdict.GUARDIAN_MISSING: (
        QT_TRANSLATE_NOOP("Reasons", "The guardian came along"),
        QT_TRANSLATE_NOOP("Reasons", "The guardian was reached by phone"),
    ),
}
UNDO = (
    QT_TRANSLATE_NOOP("Reasons", "It was somebody else"),
    QT_TRANSLATE_NOOP("Reasons", "Scanned by mistake"),
)
translate = QCoreApplication.translate


def override_question(verdict: Verdict) -> Question:
    """What to ask before somebody is admitted over a refusal."""
    explanation = translate("Reasons", EXPLANATIONS[verdict]) if verdict in EXPLANATIONS else ""
    kept = translate("Reasons", "Say why they are admitted all the same. The reason is kept.")
    return Question(
        translate("Reasons", "Admit with a reason"),
        f"{explanation} {kept}".strip(),
        translate("Reasons", "Admit"),
        tuple(translate("Reasons", reason) for reason in REASONS.get(verdict, ())),
    )


def undo_question(name: str, *, is_more_settled: bool = False) -> Question:
    """What to ask before a check-in is taken back.

    Args:
        name: Whose.
        is_more_settled: Whether something was settled with it that this desk may not open again.
    """
    told = translate("Reasons", "{name} will count as not here. The check-in is kept with your reason.")
    if is_more_settled:
        more = translate(
            "Reasons", "What was settled with it stays so: tell the help desk, which can open it."
        )
        told = f"{told} {more}"
    return Question(
        translate("Reasons", "Undo check-in"),
        told.replace("{name}", isolated(name)),
        translate("Reasons", "Undo check-in"),
        tuple(translate("Reasons", reason) for reason in UNDO),
    )


def along_words(done: AlongWith) -> tuple[str, str]:
    """What can be taken back with a check-in, and what that means."""
    if done.kind is Kind.CONDUCT_ACCEPTED:
        words = translate("Reasons", "The code of conduct, agreed to at {time}")
        means = translate("Reasons", "It will be asked again.")
    elif done.amount:
        words = translate("Reasons", "{amount}, collected at {time}")
        words = words.replace("{amount}", isolated(money_text(done.amount, done.currency)))
        means = translate("Reasons", "It is owed again. Give the money back, unless it was never taken.")
    else:
        words = translate("Reasons", "What was settled at {time}")
        means = translate("Reasons", "It is open again.")
    return words.replace("{time}", time_text(done.at_ms)), means
