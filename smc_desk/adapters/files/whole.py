"""The bytes of a file somebody chose, or a clear refusal."""

from __future__ import annotations

from pathlib import Path

from smc_desk.domain.errors import UserError, UserFault


def bytes_of(path: Path, largest: int) -> bytes:
    """The whole file.

    Args:
        largest: Bytes above which it is not read at all.

    Raises:
        UserError: FILE_NOT_FOUND, FILE_UNREADABLE or FILE_TOO_LARGE, with the path.
    """
    about = {"path": str(path)}
    try:
        if path.stat().st_size > largest:
            raise UserError(UserFault.FILE_TOO_LARGE, about)
        return path.read_bytes()
    except FileNotFoundError as error:
        raise UserError(UserFault.FILE_NOT_FOUND, about) from error
    except OSError as error:
        raise UserError(UserFault.FILE_UNREADABLE, about) from error
