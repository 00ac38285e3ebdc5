"""The record as a PDF: what to change next year, then each session as a picture of planned against actual.

Set as badges are, so that titles of every script are whole; every word comes from outside.
"""

from __future__ import annotations

from datetime import datetime, timedelta, tzinfo
from pathlib import Path

from smc_desk.adapters.badges.elements import Shape, rounded
from smc_desk.adapters.badges.pdf import write_pages
from smc_desk.adapters.badges.shaping import Shaper
from smc_desk.adapters.badges.signs import BLUE, ORANGE, SKY, VERMILION
from smc_desk.adapters.badges.texts import TextSetter
from smc_desk.adapters.timing.report_sheet import MARGIN, WIDTH, Sheets
from smc_desk.adapters.whole_file import whole_file
from smc_desk.domain.badge_layouts import Align, Look
from smc_desk.domain.errors import UserError, UserFault
from smc_desk.domain.timing import PhaseKind
from smc_desk.domain.timing_record import Record, SessionRecord, Suggestion, Sums, TalkRecord
from smc_desk.domain.timing_report import ReportWords
from smc_desk.domain.timing_talk import TalkState

_TITLE = Look(24, 16, 12, lines=2, bold=True)
_HEADING = Look(13, 10, 9, bold=True)
_SESSION = Look(10.5, 8.5, 7.5, bold=True)
_TEXT = Look(9, 7.5, 6.5, lines=2)
_CELL = Look(9, 7.5, 6.5)
_STRONG = Look(9, 7.5, 6.5, bold=True)
_QUIET = Look(8, 7, 6.5, colour="quiet")
_PAPER_GREY = "#e7eaee"
_EDGE_GREY = "#9aa3ad"
_COLOURS = {PhaseKind.QUESTIONS: ORANGE, PhaseKind.CHANGEOVER: SKY}
_NAMES, _BARS, _BARS_END, _DRIFT = 76.0, 80.0, 178.0, WIDTH - MARGIN
_ROW = 7.2
_TICK_MINUTES = 15


def write_report(
    record: Record, words: ReportWords, symposium: str, zone: tzinfo, out: Path, shaper: Shaper | None = None
) -> int:
    """Write the report.

    Args:
        zone: Where the symposium is; times are printed as they were on its walls.

    Returns:
        How many talks are in it.

    Raises:
        UserError: CANNOT_WRITE with the path; the file is then as it was before.
    """
    report = _Report(Sheets(TextSetter(shaper or Shaper())), words, zone)
    report.put_first(record, symposium)
    report.put_sessions(record)
    try:
        with whole_file(out) as file:
            write_pages(report.sheets.pages(), file, title=words.title)
    except OSError as error:
        raise UserError(UserFault.CANNOT_WRITE, {"path": str(out)}) from error
    return len(record.talks)


class _Report:
    def __init__(self, sheets: Sheets, words: ReportWords, zone: tzinfo) -> None:
        self.sheets = sheets
        self._words = words
        self._zone = zone

    def put_first(self, record: Record, symposium: str) -> None:
        """Counts, suggestions, rooms."""
        sheets, words = self.sheets, self._words
        missed = sum(talk.state in words.states for talk in record.talks)
        given = sum(talk.state is TalkState.DONE for talk in record.talks)
        counts = words.counts.format(given=given, missed=missed, sessions=len(record.sessions))
        sheets.line(words.title, _TITLE, 12.0)
        sheets.line(symposium, _HEADING, 7.0)
        sheets.line(counts, _TEXT, 7.0)
        sheets.y += 5.0
        suggestions = record.suggestions()
        if suggestions:
            sheets.line(words.advice_title, _HEADING, 8.0)
            sheets.line(words.advice, _TEXT, 9.0)
            self._table(words.columns, [_advised(one) for one in suggestions])
        rooms = record.by_room()
        if rooms:
            sheets.y += 6.0
            sheets.line(words.rooms_title, _HEADING, 8.0)
            self._table(words.sums, [_summed(one) for one in rooms])

    def put_sessions(self, record: Record) -> None:
        """A picture of each session, in the order of time."""
        sheets, words = self.sheets, self._words
        sheets.y += 6.0
        sheets.need(40.0)
        sheets.line(words.sessions_title, _HEADING, 8.0)
        if not record.sessions:
            sheets.line(words.nothing, _TEXT, 8.0)
            return
        sheets.line(words.reading, _TEXT, 9.0)
        self._legend()
        for session in sorted(record.sessions, key=lambda one: (one.planned_at, one.room)):
            self._session(session)

    def _table(self, header: tuple[str, ...], rows: list[tuple[str, ...]]) -> None:
        edges = [64.0, 80.0, 106.0, 132.0, 160.0, WIDTH - MARGIN]
        self.sheets.row(header, edges, [_QUIET] * len(edges), 9.0)
        for row in rows:
            self.sheets.rule()
            self.sheets.row(row, edges, [_STRONG, *[_CELL] * 4, _STRONG], 6.4)
        self.sheets.rule()

    def _legend(self) -> None:
        sheets, left = self.sheets, MARGIN
        marks = [(self._words.planned, "", _EDGE_GREY)]
        marks += [(word, _COLOURS.get(kind, BLUE), "") for kind, word in self._words.phases.items()]
        for word, fill, stroke in marks:
            box = (left, sheets.y + 1.2, left + 5.0, sheets.y + 4.2)
            sheets.draw([rounded(box, 0.6, fill or _PAPER_GREY, stroke, 0.25)])
            sheets.put(word, (left + 6.5, sheets.y, left + 42.0, sheets.y + 5.4), _QUIET)
            left += 44.0
        sheets.y += 9.0

    def _session(self, session: SessionRecord) -> None:
        sheets = self.sheets
        sheets.need(16.0 + min(6, len(session.talks)) * _ROW)
        day = session.planned_at.astimezone(self._zone)
        ends = session.planned_end_at.astimezone(self._zone)
        sheets.line(f"{session.code}  {session.title}".strip(), _SESSION, 5.6)
        sheets.line(f"{day:%Y-%m-%d}  {day:%H:%M}–{ends:%H:%M}  ·  {session.room}", _QUIET, 4.6)
        axis = _Axis(session)
        self._ticks(axis)
        for talk in session.talks:
            sheets.need(_ROW)
            self._talk(talk, axis)
        sheets.y += 5.0

    def _ticks(self, axis: _Axis) -> None:
        sheets = self.sheets
        step = timedelta(minutes=_TICK_MINUTES)
        at = datetime.fromtimestamp(-(-axis.begins_at.timestamp() // 900) * 900, self._zone)
        while at <= axis.ends_at:
            x = axis.place(at)
            sheets.put(f"{at:%H:%M}", (x - 8.0, sheets.y, x + 8.0, sheets.y + 4.0), _QUIET, Align.CENTRE)
            sheets.draw([Shape(((x, sheets.y + 4.0), (x, sheets.y + 5.2)), stroke=_EDGE_GREY, width=0.2)])
            at += step
        sheets.y += 5.4

    def _talk(self, talk: TalkRecord, axis: _Axis) -> None:
        sheets, top = self.sheets, self.sheets.y
        sheets.put(talk.title or talk.code, (MARGIN, top, _NAMES, top + _ROW - 0.8), _TEXT)
        at = talk.planned_at
        for phase in talk.phases:
            end = at + timedelta(seconds=phase.planned_for)
            box = (axis.place(at), top + 0.6, axis.place(end), top + 2.4)
            sheets.draw([rounded(box, 0.4, _PAPER_GREY, _EDGE_GREY, 0.2)] if end > at else [])
            at = end
        if talk.started_at is None:
            word = self._words.states.get(talk.state, "")
            sheets.put(word, (axis.place(talk.planned_at), top + 2.4, _BARS_END, top + _ROW - 0.8), _STRONG)
        else:
            self._actual(talk, talk.started_at, axis)
        if talk.drift_for is not None:
            late = talk.drift_for > 0
            box = (_BARS_END, top, _DRIFT, top + _ROW - 0.8)
            sheets.put(signed(talk.drift_for), box, _STRONG if late else _CELL, Align.END)
        sheets.y += _ROW

    def _actual(self, talk: TalkRecord, started_at: datetime, axis: _Axis) -> None:
        """The phases as they were; pauses stand at the end, since only their sum is kept."""
        top, at = self.sheets.y, started_at
        for phase in talk.phases:
            end = at + timedelta(seconds=phase.actual_for)
            if end > at:
                box = (axis.place(at), top + 2.7, axis.place(end), top + 5.6)
                colour = _COLOURS.get(phase.kind, BLUE)
                self.sheets.draw([rounded(box, 0.4, colour)])
            at = end
        printed = axis.place(talk.planned_end_at)
        if at > talk.planned_end_at:  # a thin mark where it should have been over
            mark = Shape(((printed, top + 2.2), (printed, top + 6.1)), stroke=VERMILION, width=0.5)
            self.sheets.draw([mark])


class _Axis:
    """Where an instant of a session lies on the paper."""

    def __init__(self, session: SessionRecord) -> None:
        known = [session.planned_at, session.planned_end_at]
        for talk in session.talks:
            known += [talk.planned_at, talk.planned_end_at]
            known += [at for at in (talk.started_at, talk.ended_at) if at is not None]
        self.begins_at = min(known) - timedelta(minutes=2)
        self.ends_at = max(known) + timedelta(minutes=2)

    def place(self, at: datetime) -> float:
        """Millimetres from the paper's edge."""
        share = (at - self.begins_at) / (self.ends_at - self.begins_at)
        return _BARS + min(1.0, max(0.0, share)) * (_BARS_END - _BARS)


def signed(seconds: float) -> str:
    """Minutes and seconds with their sign."""
    whole = round(abs(seconds))
    sign = "" if not whole else "−" if seconds < 0 else "+"
    return f"{sign}{whole // 60}:{whole % 60:02d}"


def _advised(one: Suggestion) -> tuple[str, ...]:
    used = "" if one.questions_used is None else f"{one.questions_used:.0%}"
    buffer = signed(one.buffer_for) if one.buffer_for else "0"
    return (one.shape, str(one.talks), signed(one.talk_over_for), signed(one.talk_likely_for), used, buffer)


def _summed(one: Sums) -> tuple[str, ...]:
    hours = (f"{seconds / 3600:.1f} h" for seconds in (one.planned_for, one.actual_for))
    return (one.name, str(one.talks), *hours, signed(one.over_for), signed(one.likely_for))
