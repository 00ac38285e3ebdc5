"""Time zone, start and length of each item of a schedule, and the days they make up."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from smc_desk.domain.programme_lint_texts import plain
from smc_desk.domain.programme_reading import (
    Choices,
    Finding,
    Fix,
    RawDay,
    RawItem,
    RawSchedule,
    Rule,
    Severity,
)
from smc_desk.domain.programme_times import (
    Grammar,
    at_clock,
    clock_of,
    date_of,
    instant_of,
    is_plain_clock,
    length_of,
    zone_of,
    zone_of_city,
    zone_of_offset,
)

USUAL_CHANGE = time(4)
"""When a day of a programme begins that does not say so."""
USUAL_FOR = 30
_INSTANT = timedelta(microseconds=1)


@dataclass(frozen=True, slots=True)
class Placed:
    """An item with its instants."""

    item: RawItem
    starts_at: datetime
    minutes: int

    @property
    def ends_at(self) -> datetime:
        """When it is to be over."""
        return self.starts_at + timedelta(minutes=self.minutes)


class Times:
    """Reads the times of one schedule.

    Attributes:
        zone_name: Zone of the programme; `zone` is it.
        findings: What was odd, in the order of the file.
    """

    def __init__(self, raw: RawSchedule, choices: Choices) -> None:
        self._raw, self._choices = raw, choices
        self.findings: list[Finding] = []
        self.zone_name = self._decide_zone()
        self.zone: tzinfo = zone_of(self.zone_name) or UTC
        self._change = clock_of(raw.day_change) if raw.day_change else None
        self._usual = _usual_lengths(raw.items)

    def placed(self) -> list[Placed]:
        """The items which have a start."""
        placed = []
        for item in self._raw.items:
            starts_at = self._start(item)
            if starts_at is not None:
                placed.append(Placed(item, starts_at.astimezone(UTC), self._minutes(item, starts_at)))
        return placed

    def days(self, placed: Sequence[Placed]) -> tuple[date, int]:
        """First day and number of days, by the items and the days listed."""
        dates = {d for day in self._raw.days if (d := date_of(day.date)) is not None}
        if not dates:
            change = self._change or USUAL_CHANGE
            by = timedelta(hours=change.hour, minutes=change.minute)
            dates = {(p.starts_at.astimezone(self.zone) - by).date() for p in placed}
        if not dates:
            stated = date_of(self._raw.first)
            dates = {stated} if stated is not None else set()
        first, last = min(dates, default=date(1970, 1, 1)), max(dates, default=date(1970, 1, 1))
        count = (last - first).days + 1
        for name, text, wanted in (("start", self._raw.first, first), ("end", self._raw.last, last)):
            if date_of(text) not in (None, wanted):
                self._say(Rule.DAYS_CONTRADICT, Severity.INFO, "conference", f"{name} {text[:10]}",
                          Fix.RECOUNT, proposal=wanted.isoformat(), is_done=True)  # fmt: skip
        if self._raw.day_count and self._raw.day_count not in {len(dates), count}:
            self._say(Rule.DAYS_CONTRADICT, Severity.INFO, "conference", str(self._raw.day_count),
                      Fix.RECOUNT, proposal=str(count), is_done=True)  # fmt: skip
        if len({p.starts_at.astimezone(self.zone).utcoffset() for p in placed}) > 1:
            self._say(Rule.CLOCK_CHANGES, Severity.INFO, "conference", self.zone_name)
        return first, count

    def look_at_days(self, placed: Iterable[Placed]) -> None:
        """Find items on other dates than their day's, outside its window, and past midnight."""
        days = self._raw.days
        for day in days:
            starts, ends = instant_of(day.starts), instant_of(day.ends)
            if starts and ends and starts.tzinfo and ends.tzinfo and starts.utcoffset() != ends.utcoffset():
                if self.zone.utcoffset(starts.replace(tzinfo=None)) == self.zone.utcoffset(
                    ends.replace(tzinfo=None)
                ):
                    self._say(Rule.DAY_OFFSETS, Severity.INFO, day.place, f"{day.starts} {day.ends}",
                              Fix.USE_OFFSET, is_done=True)  # fmt: skip
        windows = [self._window(day) for day in days]
        for one in placed:
            at, place, about = one.starts_at.astimezone(self.zone), one.item.place, plain(one.item.title)
            ends_at = one.ends_at.astimezone(self.zone)
            if at.date() != (ends_at - _INSTANT).date():
                self._say(Rule.CROSSES_MIDNIGHT, Severity.INFO, place, at.isoformat(), about=about)
            if one.item.day is None:
                continue
            wanted = date_of(days[one.item.day].date)
            if wanted is not None and at.date() != wanted:
                self._say(Rule.OTHER_DATE, Severity.INFO, place, at.isoformat(), Fix.KEEP,
                          about, wanted.isoformat(), is_done=True)  # fmt: skip
            window = windows[one.item.day]
            if window is not None and not window[0] <= one.starts_at <= one.ends_at <= window[1]:
                self._say(Rule.OUTSIDE_DAY, Severity.WARN, place, at.isoformat(), Fix.KEEP,
                          about, is_done=True)  # fmt: skip

    def _window(self, day: RawDay) -> tuple[datetime, datetime] | None:
        starts, ends = instant_of(day.starts), instant_of(day.ends)
        if starts is None or ends is None:
            return None
        first, last = self._aware(starts), self._aware(ends)
        return (first, last) if first < last else None

    def _aware(self, at: datetime) -> datetime:
        return at if at.tzinfo is not None else at.replace(tzinfo=self.zone)

    def _say(
        self, rule: Rule, severity: Severity, place: str, value: str = "", fix: Fix = Fix.NONE,
        about: str = "", proposal: str = "", key: str = "", is_done: bool = False,
    ) -> None:  # fmt: skip
        self.findings.append(Finding(rule, severity, place, value, fix, about, proposal, key, is_done))

    def _decide_zone(self) -> str:
        """By name, by what somebody chose, or by the offsets if all agree; never that of this computer."""
        raw, chosen = self._raw, self._choices.zone
        instants = [at for item in raw.items if (at := instant_of(item.at)) is not None]
        windows = [at for day in raw.days if (at := instant_of(day.starts)) is not None]
        offsets = Counter(at.utcoffset() for at in (*instants, *windows) if at.tzinfo is not None)
        named = zone_of(raw.zone)
        if named is not None and raw.zone not in _GREENWICH:
            return raw.zone
        if chosen and zone_of(chosen) is not None:
            return chosen
        offset = offsets.most_common(1)[0][0] if offsets else None
        by_offset = "" if offset is None else zone_of_offset(offset)
        by_city = zone_of_city(raw.city) or zone_of_city(raw.zone)
        if raw.zone and named is None:
            self._say(Rule.ZONE_UNKNOWN, Severity.WARN, "conference", raw.zone, Fix.SET_ZONE,
                      proposal=by_city or by_offset, key="zone")  # fmt: skip
        if named is not None and (not offset or not by_offset):
            return raw.zone
        if named is not None:
            self._say(Rule.ZONE_DISAGREES, Severity.WARN, "conference", raw.zone, Fix.USE_OFFSET,
                      proposal=by_offset, is_done=True)  # fmt: skip
            return by_offset
        if by_offset and len(offsets) == 1:
            self._say(Rule.NO_ZONE, Severity.INFO, "conference", raw.zone, Fix.USE_OFFSET,
                      proposal=by_offset, is_done=True)  # fmt: skip
            return by_offset
        severity = Severity.WARN if by_offset else Severity.BLOCK
        self._say(Rule.NO_ZONE, severity, "conference", raw.zone, Fix.SET_ZONE, proposal=by_city, key="zone")
        return by_offset or "UTC"

    def _start(self, item: RawItem) -> datetime | None:
        about = plain(item.title)
        clock = clock_of(item.clock) if item.clock else None
        if item.clock and not is_plain_clock(item.clock):
            self._say(Rule.CLOCK_FORM, Severity.INFO, item.place, item.clock[:200], Fix.REPAIR_FORM, about,
                      clock.isoformat("minutes") if clock else "", is_done=clock is not None)  # fmt: skip
        at = instant_of(item.at)
        if at is None:
            day = date_of(item.at) or (None if item.day is None else date_of(self._raw.days[item.day].date))
            if day is None or clock is None:
                self._miss_start(item, about)
                return None
            is_dated = date_of(item.at) is not None
            change = time() if is_dated else self._change_of(item)
            return at_clock(day, clock, change, self.zone)
        if clock is not None and (clock.hour, clock.minute) != (at.hour, at.minute):
            self._say(Rule.START_DISAGREES, Severity.WARN, item.place, f"{item.clock} {item.at}"[:200],
                      Fix.KEEP, about, item.at[:40], is_done=True)  # fmt: skip
        if at.tzinfo is None:
            return at.replace(tzinfo=self.zone)
        return self._checked_offset(item, at, about)

    def _miss_start(self, item: RawItem, about: str) -> None:
        is_unplanned = not item.at and not item.clock
        is_chosen = is_unplanned or Rule.START_MISSING in self._choices.fixes
        severity = Severity.WARN if is_chosen else Severity.BLOCK
        value = " ".join(filter(None, (item.at, item.clock)))[:200]
        self._say(Rule.START_MISSING, severity, item.place, value, Fix.LEAVE_OUT, about, is_done=is_chosen)

    def _change_of(self, item: RawItem) -> time:
        """When the item's day begins: its window, else what the file says, else four in the morning."""
        if self._change is not None:
            return self._change
        starts = None if item.day is None else instant_of(self._raw.days[item.day].starts)
        return USUAL_CHANGE if starts is None else starts.time()

    def _checked_offset(self, item: RawItem, at: datetime, about: str) -> datetime:
        ours = at.replace(tzinfo=self.zone)
        if ours.utcoffset() == at.utcoffset() or self.zone_name.startswith("Etc/"):
            return at
        if at.utcoffset():
            self._say(Rule.ZONE_DISAGREES, Severity.WARN, item.place, item.at[:40], Fix.USE_OFFSET, about,
                      is_done=True)  # fmt: skip
            return at
        if item.at.rstrip().upper().endswith("Z"):
            return at
        is_local = Rule.WRONG_ZONE in self._choices.fixes
        self._say(Rule.WRONG_ZONE, Severity.INFO if is_local else Severity.WARN, item.place, item.at[:40],
                  Fix.TREAT_AS_LOCAL, about, ours.isoformat(), is_done=is_local)  # fmt: skip
        return ours if is_local else at

    def _minutes(self, item: RawItem, starts_at: datetime) -> int:
        about = plain(item.title)
        length = length_of(item.duration)
        by_end = self._by_end(item, starts_at)
        if length is not None and length.grammar in (Grammar.DAYS_IN_THREE, Grammar.SECONDS_IN_THREE):
            first, second, third = (int(p) for p in item.duration.strip().split(":"))
            minutes = length.minutes
            if Rule.DURATION_IN_THREE in self._choices.fixes and length.grammar is Grammar.DAYS_IN_THREE:
                minutes = first * 60 + second + (third >= 30)
            minutes = by_end or minutes
            fix = Fix.READ_AS_SECONDS if length.grammar is Grammar.SECONDS_IN_THREE else Fix.READ_AS_DAYS
            self._say(Rule.DURATION_IN_THREE, Severity.WARN, item.place, item.duration[:40],
                      Fix.TAKE_END if by_end else fix, about, str(minutes), is_done=True)  # fmt: skip
            return minutes
        if by_end and length is not None and by_end != length.minutes:
            self._say(Rule.DURATION_DISAGREES, Severity.WARN, item.place, f"{item.duration} {item.end}"[:200],
                      Fix.TAKE_END, about, str(by_end), is_done=True)  # fmt: skip
        if by_end:
            return by_end
        if length is not None:
            return length.minutes
        usual = self._usual.get(item.kind, self._usual.get("", USUAL_FOR))
        self._say(Rule.DURATION_MISSING, Severity.WARN, item.place, item.duration[:40], Fix.USE_USUAL, about,
                  str(usual), is_done=True)  # fmt: skip
        return usual

    def _by_end(self, item: RawItem, starts_at: datetime) -> int:
        """Minutes until the end as the item has it, 0 without one that can be."""
        end = instant_of(item.end)
        if end is not None:
            ends_at = self._aware(end)
            if Rule.WRONG_ZONE in self._choices.fixes and end.tzinfo is not None and not end.utcoffset():
                ends_at = end.replace(tzinfo=self.zone)
        else:
            clock = clock_of(item.end) if item.end else None
            if clock is None:
                return 0
            local = starts_at.astimezone(self.zone)
            day = local.date() + timedelta(days=clock <= local.time())
            ends_at = datetime.combine(day, clock, self.zone)
        minutes = round((ends_at.astimezone(UTC) - starts_at.astimezone(UTC)).total_seconds() / 60)
        return minutes if 0 < minutes <= 14 * 24 * 60 else 0


_GREENWICH = frozenset({"UTC", "Etc/UTC", "GMT", "Etc/GMT", "Etc/UCT", "Zulu", "Etc/Zulu", "UCT"})


def _usual_lengths(items: Iterable[RawItem]) -> dict[str, int]:
    """The commonest length of each kind of item, and of all under ""."""
    lengths: defaultdict[str, Counter[int]] = defaultdict(Counter)
    for item in items:
        length = length_of(item.duration)
        if length is not None and length.grammar is not Grammar.DAYS_IN_THREE:
            lengths[item.kind][length.minutes] += 1
            lengths[""][length.minutes] += 1
    return {kind: counts.most_common(1)[0][0] for kind, counts in lengths.items()}
