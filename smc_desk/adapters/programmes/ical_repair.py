"""Makes a calendar of the wild fit for the library that parses it, and says what it had to repair.

Lines without a fold, a comment around everything, properties where none may be: each is put right or left out
here, with its line, because a parser would refuse the whole file for any of them.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass

from smc_desk.domain.programme_reading import Finding, Fix, NotAProgramme, Rule, Severity

DEEPEST = 10
MOST_LINES = 1_000_000
LONGEST_LINE = 1_000
"""Octets above which a line that should have been folded is named."""
_BEGIN = "BEGIN:VCALENDAR"
_PROPERTY = re.compile(r"[A-Za-z][A-Za-z0-9-]*(?:;[^:\"]*(?:\"[^\"]*\"[^:\"]*)*)?:")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|amp|lt|gt|quot|apos|nbsp);")
_OF_CALENDAR = frozenset(
    [
        *("VERSION", "PRODID", "CALSCALE", "METHOD", "NAME", "DESCRIPTION", "UID", "LAST-MODIFIED", "URL"),
        *("CATEGORIES", "REFRESH-INTERVAL", "SOURCE", "COLOR", "IMAGE"),
    ]
)
_PARTS = frozenset({"VEVENT", "VTIMEZONE", "STANDARD", "DAYLIGHT", "VALARM"})


@dataclass(frozen=True, slots=True)
class Repaired:
    """A calendar fit to be parsed.

    Attributes:
        event_lines: Line of the file each event begins in, in their order.
        zones: Names of zones which the calendar describes.
    """

    text: str
    event_lines: tuple[int, ...]
    zones: frozenset[str]
    findings: tuple[Finding, ...]


def repair(text: str) -> Repaired:
    """A calendar as it should have been written.

    Raises:
        NotAProgramme: There is no calendar in it.
    """
    at = text.upper().find(_BEGIN)
    if at < 0 or text.count("\n") > MOST_LINES:
        raise NotAProgramme("line 1")
    findings = []
    if text[:at].strip("\ufeff \r\n\t"):
        findings.append(_found(1, text[:at].strip()[:100], Fix.LEAVE_OUT))
    start = text.count("\n", 0, at) + 1
    lines: list[str] = []
    events: list[int] = []
    zones: set[str] = set()
    stack: list[str] = []
    skipped = 0
    for number, line in _unfolded(text[at:], start, findings):
        name = re.split("[:;]", line, maxsplit=1)[0].upper()
        if name == "BEGIN":
            part = line.partition(":")[2].strip().upper()
            if skipped or (stack and part not in _PARTS):
                skipped += 1
                continue
            stack.append(part)
            if len(stack) > DEEPEST:
                raise NotAProgramme(f"line {number}")
            if part == "VEVENT":
                events.append(number)
        elif name == "END":
            part = line.partition(":")[2].strip().upper()
            if skipped:
                skipped -= 1
                continue
            if not stack or stack[-1] != part:
                raise NotAProgramme(f"line {number}")
            stack.pop()
        elif skipped:
            continue
        elif not stack or (stack[-1] == "VCALENDAR" and not _may_stand_in_calendar(name)):
            findings.append(_found(number, line[:200], Fix.LEAVE_OUT))
            continue
        elif name == "TZID" and stack[-1] == "VTIMEZONE":
            zones.add(line.partition(":")[2].strip())
        if _ENTITY.search(line):
            findings.append(_found(number, line[:200], Fix.REPAIR_FORM))
            line = html.unescape(line)
        lines.append(line)
        if not stack:
            break
    if stack:
        raise NotAProgramme(f"line {start + len(lines)}")
    return Repaired("\r\n".join(lines) + "\r\n", tuple(events), frozenset(zones), tuple(findings))


def _may_stand_in_calendar(name: str) -> bool:
    return name in _OF_CALENDAR or name.startswith("X-")


def _unfolded(text: str, start: int, findings: list[Finding]) -> list[tuple[int, str]]:
    """Whole lines with their numbers; a line that is no property belongs to the one before."""
    whole: list[tuple[int, list[str]]] = []
    for number, line in enumerate(re.split(r"\r\n|\n|\r", text), start):
        if line[:1] in (" ", "\t") and whole:
            whole[-1][1].append(line[1:])
        elif not line.strip():
            continue
        elif _PROPERTY.match(line) or not whole:
            whole.append((number, [line]))
        elif line.strip() != "-->":
            findings.append(_found(number, line[:200], Fix.REPAIR_FORM))
            whole[-1][1].append("\\n" + line)
        if len(line) > LONGEST_LINE:
            findings.append(_found(number, f"{len(line)}", Fix.REPAIR_FORM))
    return [(number, "".join(parts)) for number, parts in whole]


def _found(line: int, value: str, fix: Fix) -> Finding:
    return Finding(Rule.CALENDAR_FORM, Severity.INFO, f"line {line}", value, fix, is_done=True)
