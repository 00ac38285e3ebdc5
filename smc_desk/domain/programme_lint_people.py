"""People of a schedule: one guid for each, and who is in two places at once."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from smc_desk.domain.programme import Speaker, Talk
from smc_desk.domain.programme_lint_places import derived_guid, normal
from smc_desk.domain.programme_lint_texts import plain, repaired
from smc_desk.domain.programme_reading import Choices, Finding, Fix, RawItem, RawPerson, Rule, Severity

_ADDRESS = re.compile(r"<?([^\s@<>]+)@[^\s@<>]+\.[^\s@<>]+>?")
"""An e-mail in place of a name; only what stands before its sign is shown."""


def guid_of_person(person: RawPerson, source: str) -> str:
    """By guid, then code, then id, then name."""
    if person.guid:
        return person.guid
    if person.code:
        return derived_guid("person", source, "code", person.code)
    if person.id:
        return derived_guid("person", source, "id", person.id)
    return derived_guid("person", source, "name", normal(person.name))


class People:
    """Everybody named in one schedule.

    Attributes:
        findings: What was odd, in the order of the file.
    """

    def __init__(self, source: str, choices: Choices) -> None:
        self.findings: list[Finding] = []
        self._source, self._groups = source, choices.groups
        self._repairs = Rule.MOJIBAKE in choices.fixes
        self._people: dict[str, Speaker] = {}

    @property
    def people(self) -> tuple[Speaker, ...]:
        """All of them, in the order of the file."""
        return tuple(self._people.values())

    @property
    def tickets(self) -> dict[str, str]:
        """Code of a ticket → the name in the programme."""
        return {p.ticket: p.name for p in self._people.values() if p.ticket}

    def of(self, item: RawItem) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Guids and tickets of those in an item, nobody twice."""
        guids: dict[str, None] = {}
        tickets: dict[str, None] = {}
        for person in item.people:
            if not plain(person.name):
                continue
            if _ADDRESS.search(person.name):
                self.findings.append(
                    Finding(Rule.PRIVATE, Severity.WARN, item.place, "name", Fix.LEAVE_OUT, plain(item.title),
                            is_done=True)
                )  # fmt: skip
            if not (person.guid or person.code or person.id):
                self.findings.append(
                    Finding(Rule.PERSON_WITHOUT_ID, Severity.INFO, item.place, plain(person.name),
                            Fix.DERIVE_GUID, plain(item.title), is_done=True)
                )  # fmt: skip
            guid = self.add(person)
            guids[guid] = None
            if person.ticket:
                tickets[person.ticket] = None
        return tuple(guids), tuple(tickets)

    def add(self, person: RawPerson) -> str:
        """Note somebody; gives the guid."""
        guid = guid_of_person(person, self._source)
        if guid not in self._people:
            name = plain(repaired(person.name) if self._repairs else person.name)
            name = plain(_ADDRESS.sub(r"\1", name))
            self._people[guid] = Speaker(guid, name, person.ticket, person.is_group or guid in self._groups)
        return guid

    def look_for_two_places(self, talks: Iterable[Talk], places: dict[str, str]) -> None:
        """Find people in two talks at once.

        Args:
            talks: All of them.
            places: Guid of a talk → its place in the file.
        """
        of_person: defaultdict[str, list[Talk]] = defaultdict(list)
        for talk in talks:
            for guid in talk.people:
                of_person[guid].append(talk)
        for guid, theirs in of_person.items():
            person = self._people[guid]
            is_group = person.is_group
            for one, other in overlaps(theirs):
                severity = Severity.INFO if is_group else Severity.WARN
                self.findings.append(
                    Finding(Rule.PERSON_TWICE, severity, places.get(other.guid, ""), person.name,
                            Fix.MARK_GROUP, f"{one.title} · {other.title}", key=guid, is_done=is_group)
                )  # fmt: skip


def overlaps(talks: Sequence[Talk]) -> Iterator[tuple[Talk, Talk]]:
    """Pairs which overlap, the earlier one first; ends touch without overlapping."""
    running: list[Talk] = []
    for talk in sorted(talks, key=lambda t: t.starts_at):
        running = [one for one in running if one.ends_at > talk.starts_at]
        for one in running:
            yield one, talk
        if talk.duration_for > 0:
            running.append(talk)
