"""The layouts there are: the app's own, and those of the symposium's folder, which come before them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from smc_desk import resources
from smc_desk.adapters.badges.layout_toml import read_layout, write
from smc_desk.adapters.whole_file import whole_file
from smc_desk.domain.badge_layout_rules import problems_of
from smc_desk.domain.badge_layouts import Layout, LayoutChoice, LayoutError, LayoutFault, LayoutProblem
from smc_desk.domain.errors import UserError, UserFault

FIRST = "a6"
"""The layout of a desk on which nobody has chosen."""
_ID = re.compile(r"\w[\w .-]{0,59}")
_OTHER = re.compile(r"[^a-z0-9]+")


class Layouts:
    """Finds, checks and keeps layouts.

    Files are read when they are asked for: what somebody changes in the folder counts at once.
    """

    def __init__(self, own: Path | None = None, built_in: Path | None = None) -> None:
        """Name the folders.

        Args:
            own: The symposium's folder; it need not be there yet. None where nothing can be kept.
            built_in: The app's own folder.
        """
        self._built_in = built_in or resources.path("badges")
        self._own = own

    def names(self) -> tuple[LayoutChoice, ...]:
        """Every layout, also those that cannot be used, with what is wrong with them."""
        found: dict[str, LayoutChoice] = {}
        for folder in self._folders():
            for file in sorted(folder.glob("*.toml")):
                own = folder != self._built_in
                try:
                    found[file.stem] = LayoutChoice(file.stem, self._read(file, ()).name, own)
                except LayoutError as error:
                    found[file.stem] = LayoutChoice(file.stem, file.stem, own, error.problems)
        return tuple(found.values())

    def find(self, layout_id: str) -> Layout:
        """A layout by its id.

        Raises:
            LayoutError: It is not there, or something is wrong with it.
        """
        return self._find(layout_id, ())

    def built_in(self, layout_id: str) -> Layout:
        """The app's own layout of this id, else its first one: what serves while another cannot."""
        own = Layouts(None, self._built_in)
        is_there = any(choice.id == layout_id for choice in own.names())
        return own.find(layout_id if is_there else FIRST)

    def stamp(self, layout_id: str) -> tuple[int, int] | None:
        """What changes whenever the file of the symposium's own layout does; None where there is none."""
        if self._own is None or not _ID.fullmatch(layout_id):
            return None
        try:
            seen = (self._own / f"{layout_id}.toml").stat()
        except OSError:
            return None
        return (seen.st_mtime_ns, seen.st_size)

    def place(self) -> str:
        """Where the symposium's layouts lie, "" where nothing can be kept."""
        return str(self._own) if self._own is not None else ""

    def save(self, layout: Layout) -> Path:
        """Keep a layout in the symposium's folder, in the place of the one that has its id there.

        Raises:
            LayoutError: Something is wrong with it.
            UserError: CANNOT_WRITE; the file is then as it was.
        """
        problems = problems_of(layout)
        if self._own is None or not _ID.fullmatch(layout.id):
            problems += (LayoutProblem(LayoutFault.UNREADABLE, given=layout.id),)
        if problems or self._own is None:
            raise LayoutError(layout.id, problems)
        return self._write(self._own / f"{layout.id}.toml", write(layout).encode())

    def remove(self, layout_id: str) -> bytes:
        """Take a layout out of the symposium's folder; one of the app with its id comes to light again.

        Returns:
            What its file held, nothing where there was none.

        Raises:
            UserError: CANNOT_WRITE; it is then still there.
        """
        if self._own is None or not _ID.fullmatch(layout_id):
            return b""
        file = self._own / f"{layout_id}.toml"
        try:
            held = file.read_bytes() if file.is_file() else b""
            file.unlink(missing_ok=True)
        except OSError as error:
            raise UserError(UserFault.CANNOT_WRITE, {"path": str(file)}) from error
        return held

    def put_back(self, layout_id: str, held: bytes) -> None:
        """Put a file back as it was, right or wrong.

        Raises:
            UserError: CANNOT_WRITE.
        """
        if self._own is not None and _ID.fullmatch(layout_id):
            self._write(self._own / f"{layout_id}.toml", held)

    def free_id(self, name: str) -> str:
        """An id for a new layout, after its name."""
        plain = _OTHER.sub("-", name.casefold()).strip("-")[:40].strip("-") or "layout"
        taken = {choice.id for choice in self.names()}
        numbered = (plain if number == 1 else f"{plain}-{number}" for number in range(1, len(taken) + 2))
        return next(one for one in numbered if one not in taken)

    @staticmethod
    def _write(file: Path, held: bytes) -> Path:
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            with whole_file(file) as out:
                out.write(held)
        except OSError as error:
            raise UserError(UserFault.CANNOT_WRITE, {"path": str(file)}) from error
        return file

    def _folders(self) -> Sequence[Path]:
        return (self._built_in, self._own) if self._own is not None else (self._built_in,)

    def _find(self, layout_id: str, asked: tuple[str, ...]) -> Layout:
        if _ID.fullmatch(layout_id) and layout_id not in asked:
            for folder in reversed(self._folders()):
                file = folder / f"{layout_id}.toml"
                if file.is_file():
                    return self._read(file, asked)
        raise LayoutError(layout_id, (LayoutProblem(LayoutFault.UNKNOWN_LAYOUT, given=layout_id),))

    def _read(self, file: Path, asked: tuple[str, ...]) -> Layout:
        def base(layout_id: str) -> Layout | None:
            try:
                return self._find(layout_id, (*asked, file.stem))
            except LayoutError:
                return None

        try:
            text = file.read_text(encoding="utf-8-sig")
        except (OSError, UnicodeDecodeError) as error:
            problem = LayoutProblem(LayoutFault.UNREADABLE, given=str(error))
            raise LayoutError(str(file), (problem,)) from error
        return read_layout(text, file.stem, base, str(file))
