"""Word, shape and next step of each verdict; where an override needs a role, one step for either side of it.

No two verdicts share a word or a shape: colour alone never tells them apart.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from smc_desk.domain.admission import Verdict
from smc_desk.ui.texts import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class VerdictWords:
    """How a verdict is said; all of it still to be translated in the context "Answers".

    Attributes:
        icon: The name of its shape.
        word: What happened.
        step: What to do next, for whoever may do it.
        ask: What to do next for a role that may not.
    """

    icon: str
    word: str
    step: str
    ask: str = ""


VERDICTS: Mapping[Verdict, VerdictWords] = {
    Verdict.ADMITTED: VerdictWords(
        "circle-check",
        QT_TRANSLATE_NOOP("Answers", "Welcome"),
        QT_TRANSLATE_NOOP("Answers", "They have their badge already. Let them in."),
    ),
    Verdict.ADMITTED_AGAIN: VerdictWords(
        "user-check",
        QT_TRANSLATE_NOOP("Answers", "Welcome back"),
        QT_TRANSLATE_NOOP("Answers", "Let them in with the badge they have."),
    ),
    Verdict.WITH_LEADER: VerdictWords(
        "users",
        QT_TRANSLATE_NOOP("Answers", "Welcome, with the group"),
        QT_TRANSLATE_NOOP("Answers", "Their group’s leader has the badge. If not, print it with F6."),
    ),
    Verdict.ASK_CONDUCT: VerdictWords(
        "list-checks",
        QT_TRANSLATE_NOOP("Answers", "Ask: code of conduct"),
        QT_TRANSLATE_NOOP("Answers", "Ask: do you agree to the code of conduct? If so, press F8."),
    ),
    Verdict.ALREADY_IN: VerdictWords(
        "history",
        QT_TRANSLATE_NOOP("Answers", "Already checked in"),
        QT_TRANSLATE_NOOP("Answers", "Ask for the badge. If it is lost, print it again with F6."),
    ),
    Verdict.MAYBE_DUPLICATE: VerdictWords(
        "copy",
        QT_TRANSLATE_NOOP("Answers", "Registered twice?"),
        QT_TRANSLATE_NOOP("Answers", "Ask whether both entries are theirs, then compare the two with F8."),
    ),
    Verdict.TO_SETTLE: VerdictWords(
        "message-square",
        QT_TRANSLATE_NOOP("Answers", "One thing first"),
        QT_TRANSLATE_NOOP("Answers", "Settle what is open with F8. The badge prints at once."),
        QT_TRANSLATE_NOOP("Answers", "Send them kindly to the help desk, which may admit them."),
    ),
    Verdict.GUARDIAN_NEEDED: VerdictWords(
        "shield-check",
        QT_TRANSLATE_NOOP("Answers", "Guardian needed"),
        QT_TRANSLATE_NOOP("Answers", "Make sure that the guardian is here with them. Then press F8."),
    ),
    Verdict.GUARDIAN_MISSING: VerdictWords(
        "shield-alert",
        QT_TRANSLATE_NOOP("Answers", "No guardian on the list"),
        QT_TRANSLATE_NOOP("Answers", "Find out who is responsible for them, then give the reason."),
        QT_TRANSLATE_NOOP("Answers", "Do not admit them alone. Call a lead, who may admit them."),
    ),
    Verdict.NOT_TODAY: VerdictWords(
        "calendar-days",
        QT_TRANSLATE_NOOP("Answers", "Not valid today"),
        QT_TRANSLATE_NOOP("Answers", "Explain it kindly, or admit them with a reason."),
        QT_TRANSLATE_NOOP("Answers", "Explain it kindly. Only the help desk may admit them."),
    ),
    Verdict.CANCELLED: VerdictWords(
        "ticket-x",
        QT_TRANSLATE_NOOP("Answers", "Ticket cancelled"),
        QT_TRANSLATE_NOOP("Answers", "Ask what happened. You may admit them with a reason."),
        QT_TRANSLATE_NOOP("Answers", "Do not admit them: only the help desk may. Send them there."),
    ),
    Verdict.WAITLIST: VerdictWords(
        "clock",
        QT_TRANSLATE_NOOP("Answers", "On the waiting list"),
        QT_TRANSLATE_NOOP("Answers", "Look whether there is a place. If so, admit them with a reason."),
        QT_TRANSLATE_NOOP("Answers", "Send them to the help desk, which may give them a place."),
    ),
    Verdict.BADGE_VOID: VerdictWords(
        "ban",
        QT_TRANSLATE_NOOP("Answers", "Badge is void"),
        QT_TRANSLATE_NOOP("Answers", "Keep this badge, it was replaced. Ask for the name, press F8."),
    ),
    Verdict.BAD_SIGNATURE: VerdictWords(
        "octagon-x",
        QT_TRANSLATE_NOOP("Answers", "Not a genuine ticket"),
        QT_TRANSLATE_NOOP(
            "Answers",
            "Admit nobody on this code. Type the name, or send them to the help desk.",
        ),
    ),
    Verdict.MISREAD_CODE: VerdictWords(
        "refresh-cw",
        QT_TRANSLATE_NOOP("Answers", "Code read wrongly"),
        QT_TRANSLATE_NOOP("Answers", "Read the code from the ticket once more, or type the name."),
    ),
    Verdict.NOT_LISTED: VerdictWords(
        "cloud-alert",
        QT_TRANSLATE_NOOP("Answers", "Genuine, but not on the list"),
        QT_TRANSLATE_NOOP(
            "Answers", "The list may be older than this ticket. Type the name, or register them."
        ),
    ),
    Verdict.UNKNOWN: VerdictWords(
        "circle-question-mark",
        QT_TRANSLATE_NOOP("Answers", "Unknown code"),
        QT_TRANSLATE_NOOP("Answers", "Ask for the name and type it. If nobody is found, register a walk-in."),
    ),
    Verdict.NOT_A_TICKET: VerdictWords(
        "circle-slash",
        QT_TRANSLATE_NOOP("Answers", "Not a ticket"),
        QT_TRANSLATE_NOOP("Answers", "Scan the code on the ticket itself, or type the name."),
    ),
}
PICK_SUGGESTION = QT_TRANSLATE_NOOP(
    "Answers", "Read it once more, or choose the person in the list with ↓, Enter."
)
HAND_OVER = QT_TRANSLATE_NOOP("Answers", "Hand over the badge as soon as it is printed.")
HAND_OVER_READY = QT_TRANSLATE_NOOP("Answers", "Hand over the prepared badge, or print one with F6.")
BADGE_WAITS = QT_TRANSLATE_NOOP("Answers", "Let them in. Their badge prints when the printer works again.")
LOOKED_UP = VerdictWords(
    "user",
    QT_TRANSLATE_NOOP("Answers", "Not checked in yet"),
    QT_TRANSLATE_NOOP("Answers", "Check them in with F8 if they stand before you."),
)
OUTDATED = VerdictWords(
    "pencil",
    QT_TRANSLATE_NOOP("Answers", "New badge needed"),
    QT_TRANSLATE_NOOP("Answers", "Print the new badge with F6. Keep the old one if it is out."),
)
REPRINTED = VerdictWords(
    "printer",
    QT_TRANSLATE_NOOP("Answers", "A new badge is printing"),
    QT_TRANSLATE_NOOP("Answers", "Hand over the new badge. The old one is void: keep it if you can."),
)
COLLECTED = VerdictWords(
    "id-card",
    QT_TRANSLATE_NOOP("Answers", "Group pick-up"),
    QT_TRANSLATE_NOOP("Answers", "Hand over the badges in the order of the list."),
)
