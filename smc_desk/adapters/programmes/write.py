"""Writes a programme to a file, in the form its name asks for."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from smc_desk.adapters.programmes.write_csv import csv_text
from smc_desk.adapters.programmes.write_frab import frab_json
from smc_desk.adapters.programmes.write_ical import ical
from smc_desk.adapters.whole_file import whole_file
from smc_desk.domain.errors import UserError, UserFault
from smc_desk.domain.programme import Programme


def write_programme(programme: Programme, path: Path, at: datetime) -> None:
    """Write ``.json`` (frab), ``.ics`` or ``.csv``; the file is there whole or not at all.

    Raises:
        UserError: CANNOT_WRITE, also for any other name.
    """
    match path.suffix.lower():
        case ".json":
            data = frab_json(programme).encode()
        case ".ics":
            data = ical(programme, at)
        case ".csv":
            data = csv_text(programme).encode()
        case _:
            raise UserError(UserFault.CANNOT_WRITE, {"path": str(path)})
    try:
        with whole_file(path) as file:
            file.write(data)
    except OSError as error:
        raise UserError(UserFault.CANNOT_WRITE, {"path": str(path)}) from error
