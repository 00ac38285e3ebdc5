"""What is odd about a programme, gathered: the same thing in a thousand places is one line."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from smc_desk.domain.programme_reading import Choices, Finding, Fix, Rule, Severity

ASKED = {
    Fix.TREAT_AS_LOCAL,
    Fix.LEAVE_OUT,
    Fix.REPAIR_TEXT,
    Fix.SPLIT_ROOMS,
    Fix.MONTH_FIRST,
    Fix.READ_AS_DAYS,
}
BY_RULE = {
    Rule.WRONG_ZONE,
    Rule.START_MISSING,
    Rule.MOJIBAKE,
    Rule.SEVERAL_ROOMS,
    Rule.DATE_ORDER,
    Rule.DURATION_IN_THREE,
}
"""Rules whose fix is chosen for all their places at once."""


@dataclass(frozen=True, slots=True)
class Oddity:
    """One odd thing with every place it was found in."""

    rule: Rule
    severity: Severity
    fix: Fix
    is_done: bool
    findings: tuple[Finding, ...]

    @property
    def has_zone(self) -> bool:
        """Whether a time zone answers it."""
        return any(finding.key == "zone" for finding in self.findings)

    @property
    def is_answered_by_rule(self) -> bool:
        """Whether one answer holds for all its places."""
        return self.rule in BY_RULE and self.fix in ASKED


def gathered(findings: Iterable[Finding]) -> list[Oddity]:
    """Findings by what they are, the gravest first."""
    groups: dict[tuple[Severity, Rule, Fix, bool], list[Finding]] = {}
    for finding in findings:
        kind = (finding.severity, finding.rule, finding.fix, finding.is_done)
        groups.setdefault(kind, []).append(finding)
    gravity = list(Severity)
    made = [Oddity(rule, severity, fix, done, tuple(found))
            for (severity, rule, fix, done), found in groups.items()]  # fmt: skip
    return sorted(made, key=lambda oddity: gravity.index(oddity.severity))


def with_rule(choices: Choices, rule: Rule) -> Choices:
    """The choices with the fix of a rule wanted, or no longer wanted."""
    return replace(choices, fixes=choices.fixes ^ {rule})


def with_group(choices: Choices, guid: str) -> Choices:
    """The choices with somebody a group, or no longer one."""
    return replace(choices, groups=choices.groups ^ {guid})


def with_zone(choices: Choices, zone: str) -> Choices:
    """The choices with another time zone."""
    return replace(choices, zone=zone)
