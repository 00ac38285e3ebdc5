"""The record of all clocks as a file, with the words of this language."""

from __future__ import annotations

from datetime import tzinfo
from pathlib import Path

from smc_desk.adapters.badges.fonts import ensure_gui
from smc_desk.adapters.timing.report_files import write_csv, write_json
from smc_desk.adapters.timing.report_pdf import ReportWords, write_report
from smc_desk.cli import timing_words as words
from smc_desk.domain.timing_record import Record


def write_record(record: Record, out: Path, symposium: str, zone: tzinfo) -> int:
    """Write a record as the name of the file says: PDF, CSV or JSON.

    Returns:
        How many talks are in it.
    """
    form = out.suffix.lower()
    if form == ".csv":
        return write_csv(record, out)
    if form == ".json":
        return write_json(record, out)
    gui = ensure_gui()
    count = write_report(record, _WORDS, symposium, zone, out)
    del gui
    return count


_WORDS = ReportWords(
    title=words.REPORT_TITLE,
    counts=words.REPORT_COUNTS,
    advice_title=words.ADVICE_TITLE,
    advice=words.ADVICE,
    columns=words.ADVICE_COLUMNS,
    rooms_title=words.ROOMS_TITLE,
    sums=words.ROOMS_COLUMNS,
    sessions_title=words.SESSIONS_TITLE,
    reading=words.READING,
    planned=words.PLANNED,
    nothing=words.NOTHING,
    phases=words.LEGEND,
    states=words.MISSED,
)
