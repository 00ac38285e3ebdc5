"""The record of all clocks as a file: in English for a terminal, in the language of the screens for them."""

from __future__ import annotations

from datetime import tzinfo
from pathlib import Path

from smc_desk.adapters.badges.fonts import ensure_gui
from smc_desk.adapters.timing.report_files import write_csv, write_json
from smc_desk.adapters.timing.report_pdf import write_report
from smc_desk.cli import timing_words
from smc_desk.domain.timing_record import Record
from smc_desk.domain.timing_report import ReportWords


def write_record(
    record: Record, out: Path, symposium: str, zone: tzinfo, words: ReportWords | None = None
) -> int:
    """Write a record as the name of the file says: PDF, CSV or JSON.

    Args:
        words: Of the PDF; English ones where none are given.

    Returns:
        How many talks are in it.
    """
    form = out.suffix.lower()
    if form == ".csv":
        return write_csv(record, out)
    if form == ".json":
        return write_json(record, out)
    gui = ensure_gui()
    count = write_report(record, words or _ENGLISH, symposium, zone, out)
    del gui
    return count


_ENGLISH = ReportWords(
    title=timing_words.REPORT_TITLE,
    counts=timing_words.REPORT_COUNTS,
    advice_title=timing_words.ADVICE_TITLE,
    advice=timing_words.ADVICE,
    columns=timing_words.ADVICE_COLUMNS,
    rooms_title=timing_words.ROOMS_TITLE,
    sums=timing_words.ROOMS_COLUMNS,
    sessions_title=timing_words.SESSIONS_TITLE,
    reading=timing_words.READING,
    planned=timing_words.PLANNED,
    nothing=timing_words.NOTHING,
    phases=timing_words.LEGEND,
    states=timing_words.MISSED,
)
