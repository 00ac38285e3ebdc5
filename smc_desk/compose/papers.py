"""Papers of a desk's programme, with the engine loaded when it is first needed."""

from __future__ import annotations

from pathlib import Path

from smc_desk.compose.desk import Desk
from smc_desk.domain.papers import WantedPapers
from smc_desk.usecases.ports import Cancelled, Progress
from smc_desk.usecases.print_papers import print_papers


def write_papers(
    desk: Desk, wanted: WantedPapers, out: Path, progress: Progress, cancelled: Cancelled
) -> int:
    """Write papers in the language of the desk's screens.

    Returns:
        How many there are.

    Raises:
        UserError: NOT_ALLOWED, CANNOT_WRITE or CANCELLED.
    """
    from smc_desk.adapters.papers.papers import ReportlabPapers
    from smc_desk.ui.plan.sheet_words import sheet_words

    maker = ReportlabPapers(sheet_words())
    return print_papers(desk.store, desk.clock, maker, desk.settings.role, wanted, out, progress, cancelled)
