"""Papers of the programme: signs that are read from three metres, and sheets that are written on.

A sign tells what everybody may know. Its code is the session's own, never anybody's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from smc_desk.adapters.badges.legible import runs_right_to_left
from smc_desk.adapters.badges.pages import Page
from smc_desk.adapters.badges.pdf import write_whole_pdf
from smc_desk.adapters.badges.shaping import Shaper
from smc_desk.adapters.badges.texts import Text, TextSetter
from smc_desk.adapters.papers.sheets import Cell, Row, Sheets, cell
from smc_desk.domain.badge_layouts import Look
from smc_desk.domain.papers import (
    PaperKind,
    PaperPerson,
    Papers,
    PaperSession,
    PaperTalk,
    Sheet,
    SheetWords,
    SignUp,
)

UPRIGHT, ACROSS = (210.0, 297.0), (297.0, 210.0)
MARGIN = 13.0
READABLE = 28.0
"""Points of a title that is read from three metres."""
CODE = 27.0
_ROOM = Look(130, 72, 34, lines=2, bold=True)
_ROOM_HEIGHT = 40.0
_DAY = Look(22, 18, 16, lines=1, colour="quiet")
_TIMES = Look(22, 20, 20, lines=1, bold=True)
_TITLE = Look(30, READABLE, READABLE, lines=12, bold=True)
_ALONE = Look(60, READABLE, READABLE, lines=12, bold=True)
_CHAIRS = Look(16, 16, 16, lines=3)
_TALK = Look(14, 14, 14, lines=4, bold=True)
_SPEAKERS = Look(12, 12, 12, lines=4)

_HEAD = Look(20, 15, 12, lines=2, bold=True)
_SAID = Look(11, 10, 9, lines=2, colour="quiet")
_SESSION = Look(13, 11, 10, lines=3, bold=True)
_CAPTION = Look(8.5, 7.5, 6.5, lines=2, colour="quiet")
_STRONG = Look(11, 10, 10, lines=4, bold=True)
_PLAIN = Look(10, 9.5, 9.5, lines=5)
_COLUMNS = ((13, 34), (37, 126), (129, 167), (169, 190), (192, 213))
"""Planned, talk, warnings, end of the talk, end of questions: from the leading edge."""
_WRITTEN = ((215, 237), (239, 261), (263, 284))
"""What is written by hand: began, ended, heads."""
_ROW = 11.0
_LINE = 9.0
_LEAST_NOTES = 36.0
_TICK, _NAME, _NEEDS = (13, 19), (24, 110), (114, 197)


class ReportlabPapers:
    """Fulfils `smc_desk.usecases.print_papers.PapersMaker`, on A4."""

    def __init__(self, words: SheetWords, shaper: Shaper | None = None) -> None:
        self._words = words
        self._setter = TextSetter(shaper or Shaper())
        self._leftward = runs_right_to_left(words.notes)

    def write(
        self,
        papers: Papers,
        out: Path,
        progress: Callable[[int, int], None],
        cancelled: Callable[[], bool],
    ) -> int:
        """Write papers as one PDF.

        Returns:
            How many are in it; there is no file for none.

        Raises:
            UserError: `CANCELLED`, or `CANNOT_WRITE` with the path; the file is then as it was before.
        """
        total, title = len(papers.sheets), self._words.titles[papers.kind]
        return write_whole_pdf(self.pages(papers), out, total, progress, cancelled, title)

    def pages(self, papers: Papers) -> Iterator[Page]:
        """The pages, made as they are asked for."""
        fill = {
            PaperKind.DOOR_SIGNS: self._sign,
            PaperKind.DAY_SHEETS: self._day_sheet,
            PaperKind.CHAIR_SHEETS: self._chair_sheet,
            PaperKind.SIGN_UPS: self._sign_ups,
        }[papers.kind]
        is_across = papers.kind in (PaperKind.DAY_SHEETS, PaperKind.CHAIR_SHEETS)
        printed = self._words.printed(papers.printed_at)
        said = " \u00b7 ".join(text for text in (papers.symposium, printed) if text)
        for sheet in papers.sheets:
            size = ACROSS if is_across else UPRIGHT
            sheets = Sheets(self._setter, size, MARGIN, leftward=self._leftward)
            fill(sheets, sheet)
            yield from sheets.pages(said, self._words.page)

    # Signs

    def _sign(self, sheets: Sheets, sheet: Sheet) -> None:
        def head() -> None:
            sheets.put_large(sheet.room, _ROOM, _ROOM_HEIGHT, "room")
            day = cell(MARGIN, sheets.width - MARGIN, self._words.day(sheet.day), _DAY, "day")
            sheets.put([Row((day,), gap=2.0)])
            sheets.y += 4.0
            sheets.rule(0.7)
            sheets.y += 6.0

        sheets.begin(head)
        title = _ALONE if len(sheet.sessions) == 1 else _TITLE
        for number, session in enumerate(sheet.sessions):
            if number:
                sheets.y += 6.0
            self._sign_session(sheets, session, title)

    def _sign_session(self, sheets: Sheets, session: PaperSession, title: Look) -> None:
        words, far = self._words, sheets.width - MARGIN
        near = far - CODE - 5.0 if session.code else far
        times = words.span(session.starts_at, session.ends_at)
        if session.is_cancelled:
            times = f"{words.cancelled} \u00b7 {times}"
        first = [
            Row((cell(MARGIN, near, times, _TIMES, "times"),)),
            Row((cell(MARGIN, near, session.title, title, "title"),), gap=1.5),
        ]
        rest = []
        if session.chairs:
            chairs = words.chairs(self._names(session.chairs))
            rest.append(Row((cell(MARGIN, far, chairs, _CHAIRS, "chairs"),), gap=1.5))
        rest += [Row(self._sign_talk(talk, far), gap=1.4) for talk in _own_talks(session)]
        sheets.put_beside_code(first, rest, session.code, CODE)

    def _sign_talk(self, talk: PaperTalk, far: float) -> tuple[Cell, ...]:
        title = " \u00b7 ".join((self._words.cancelled, talk.title)) if talk.is_cancelled else talk.title
        speakers = self._names(talk.people)
        at = cell(MARGIN, MARGIN + 24.0, self._words.time(talk.starts_at), _TALK, "time")
        told = Text("talk", title, _TALK), Text("speakers", speakers, _SPEAKERS, 0.3)
        return (at, Cell(MARGIN + 26.0, far, told))

    # Sheets to be written on

    def _day_sheet(self, sheets: Sheets, sheet: Sheet) -> None:
        self._head(sheets, PaperKind.DAY_SHEETS, sheet.room, self._words.day(sheet.day))
        for session in sheet.sessions:
            self._table(sheets, session)
            sheets.y += 4.0

    def _chair_sheet(self, sheets: Sheets, sheet: Sheet) -> None:
        where = " \u00b7 ".join((sheet.room, self._words.day(sheet.day)))
        for session in sheet.sessions:
            self._head(sheets, PaperKind.CHAIR_SHEETS, session.title, where)
            self._table(sheets, session)
            self._notes(sheets)

    def _head(self, sheets: Sheets, kind: PaperKind, title: str, said: str) -> None:
        def head() -> None:
            far = sheets.width - MARGIN
            what = " \u00b7 ".join((self._words.titles[kind], said))
            sheets.put([Row((cell(MARGIN, far, title, _HEAD, "head"),))])
            sheets.put([Row((cell(MARGIN, far, what, _SAID, "what"),), gap=1.0)])
            sheets.y += 3.0
            sheets.rule(0.5)
            sheets.y += 3.0

        sheets.begin(head)

    def _table(self, sheets: Sheets, session: PaperSession) -> None:
        words = self._words
        talk, planned, *others, began, ended, heads = words.columns
        times = words.span(session.starts_at, session.ends_at)
        named = " \u00b7 ".join(part for part in (times, session.code, session.title) if part)
        if session.is_cancelled:
            named = f"{words.cancelled} \u00b7 {named}"
        rows = [Row((cell(MARGIN, sheets.width - MARGIN, named, _SESSION, "session"),), gap=1.0)]
        if session.chairs:
            chairs = words.chairs(self._names(session.chairs))
            rows.append(Row((cell(MARGIN, sheets.width - MARGIN, chairs, _PLAIN, "chairs"),), gap=1.0))
        places = (*_COLUMNS, *_WRITTEN)
        captions = (planned, talk, *others, began, ended, heads)
        heading = tuple(
            cell(start, end, text, _CAPTION, "column")
            for (start, end), text in zip(places, captions, strict=True)
        )
        rows.append(Row(heading, gap=2.0, has_rule=True))
        rows += [self._talk(session, one) for one in session.talks]
        sheets.put(rows)

    def _talk(self, session: PaperSession, talk: PaperTalk) -> Row:
        words, cues = self._words, talk.cues
        texts = [Text("talk", talk.title, _STRONG)]
        if talk.is_cancelled and not session.is_cancelled:
            texts.insert(0, Text("cancelled", words.cancelled, _STRONG))
        if talk.people:
            texts.append(Text("speakers", self._names(talk.people), _PLAIN, 0.8))
        warnings = " \u00b7 ".join(words.time(at) for at in cues.warnings)
        questions = words.time(cues.ends_at) if cues.ends_at != cues.talk_ends_at else "\u2013"
        planned, of_talk, *others = _COLUMNS
        told = (warnings, words.time(cues.talk_ends_at), questions)
        cells = (
            cell(*planned, words.time(talk.starts_at), _STRONG, "planned"),
            Cell(*of_talk, tuple(texts)),
            *(cell(start, end, text, _PLAIN, "cue") for (start, end), text in zip(others, told, strict=True)),
        )
        return Row(cells, gap=0.8, least=_ROW, pad=1.0, boxes=_WRITTEN, has_rule=True)

    def _notes(self, sheets: Sheets) -> None:
        """Lines to write on, down to the foot of the page."""
        if sheets.room < _LEAST_NOTES:
            sheets.turn()
        sheets.y += 3.0
        notes = cell(MARGIN, sheets.width - MARGIN, self._words.notes, _STRONG, "notes")
        sheets.put([Row((notes,))])
        while sheets.room > _LINE:
            sheets.y += _LINE
            sheets.rule()

    # Lists

    def _sign_ups(self, sheets: Sheets, sheet: Sheet) -> None:
        words = self._words
        for session in sheet.sessions:
            times = words.span(session.starts_at, session.ends_at)
            parts = (session.code, sheet.room, words.day(sheet.day), times)
            self._head(sheets, PaperKind.SIGN_UPS, session.title, " \u00b7 ".join(p for p in parts if p))
            count = words.sign_ups(len(session.sign_ups), session.seats)
            far = sheets.width - MARGIN
            sheets.put(
                [
                    Row((cell(MARGIN, far, count, _STRONG, "count"),)),
                    Row((cell(MARGIN, far, words.private, _SAID, "private"),), gap=1.0),
                    Row(
                        (
                            cell(*_NAME, words.name, _CAPTION, "column"),
                            cell(*_NEEDS, words.needs, _CAPTION, "column"),
                        ),
                        gap=3.0,
                        has_rule=True,
                    ),
                ]
            )
            for one in session.sign_ups:
                sheets.put([self._sign_up(one)])

    def _sign_up(self, one: SignUp) -> Row:
        texts = [Text("name", one.name, _STRONG)]
        if one.transcription:
            texts.append(Text("transcription", one.transcription, _PLAIN, 0.5))
        needs = self._words.names([self._words.need(need) for need in one.needs])
        cells = (Cell(*_NAME, tuple(texts)), cell(*_NEEDS, needs, _STRONG, "needs"))
        return Row(cells, gap=0.6, least=9.0, pad=0.8, boxes=(_TICK,), has_tick=True, has_rule=True)

    def _names(self, people: Sequence[PaperPerson]) -> str:
        return self._words.names([_named(person) for person in people])


def _named(person: PaperPerson) -> str:
    """A name with how it is read aloud, each in its own direction."""
    if not person.transcription:
        return person.name
    return f"\u2068{person.name}\u2069 (\u2068{person.transcription}\u2069)"


def _own_talks(session: PaperSession) -> list[PaperTalk]:
    """Those that say more than the session does."""
    return [talk for talk in session.talks if talk.title != session.title or len(session.talks) > 1]
