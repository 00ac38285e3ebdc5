"""What the report of all clocks says, as words that come from outside: it is read in many languages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from smc_desk.domain.timing import PhaseKind
from smc_desk.domain.timing_talk import TalkState


@dataclass(frozen=True, slots=True)
class ReportWords:
    """Every word of the report, in one language.

    Attributes:
        counts: ``{given}``, ``{missed}`` and ``{sessions}`` are put in.
        reading: How to read the pictures.
        advice: What a suggestion means, above its table.
        columns: Of the table of suggestions: shape, talks, talk over (half), talk over (most), questions
            used, buffer.
        sums: Of the table of rooms: name, talks, planned, actual, over (half), over (most).
        phases: Words of the legend.
        states: Words of talks that were not given.
    """

    title: str
    counts: str
    advice_title: str
    advice: str
    columns: tuple[str, str, str, str, str, str]
    rooms_title: str
    sums: tuple[str, str, str, str, str, str]
    sessions_title: str
    reading: str
    planned: str
    nothing: str
    phases: Mapping[PhaseKind, str]
    states: Mapping[TalkState, str]
