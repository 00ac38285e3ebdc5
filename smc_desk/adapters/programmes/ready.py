"""The programme of a schedule which nobody has to choose anything about, such as the demo's."""

from __future__ import annotations

from pathlib import Path

from smc_desk.adapters.programmes.read import read_programme as read
from smc_desk.domain.errors import UserError, UserFault
from smc_desk.domain.programme import Programme
from smc_desk.domain.programme_reading import Severity


def read_programme(path: Path) -> Programme:
    """The programme in a file, as `smc_desk.adapters.programmes.read` reads it by itself.

    Raises:
        UserError: As there; NOT_A_PROGRAMME too where somebody has to choose something first.
    """
    reading = read(path)
    for finding in reading.findings:
        if finding.severity is Severity.BLOCK:
            raise UserError(UserFault.NOT_A_PROGRAMME, {"path": str(path), "at": finding.place})
    return reading.programme
