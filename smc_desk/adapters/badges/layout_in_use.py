"""The layout the next badge has: the one that is set, or what serves while that cannot be used."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock

from smc_desk.adapters.badges.layouts import FIRST, Layouts
from smc_desk.domain.badge_layouts import Layout, LayoutError, LayoutProblem

_Seen = tuple[str, tuple[int, int] | None, tuple[int, int] | None]


class LayoutInUse:
    """Asked for each badge by any thread; reads a file only when it was changed."""

    def __init__(self, layouts: Layouts, chosen: Callable[[], str]) -> None:
        """Read nothing yet.

        Args:
            layouts: Where they lie.
            chosen: The id that is set, "" for the app's first one.
        """
        self._layouts, self._chosen = layouts, chosen
        self._lock = Lock()
        self._seen: _Seen | None = None
        self._like = ""
        self._layout: Layout | None = None
        self._problems: tuple[LayoutProblem, ...] = ()

    def __call__(self) -> Layout:
        """The layout in use."""
        return self.look()[0]

    def look(self) -> tuple[Layout, tuple[LayoutProblem, ...]]:
        """The layout in use, and why it is not the one that is set."""
        with self._lock:
            chosen = self._chosen() or FIRST
            if self._layout is None or self._now(chosen) != self._seen:
                self._read(chosen)
                self._seen = self._now(chosen)
            assert self._layout is not None
            return self._layout, self._problems

    def _read(self, chosen: str) -> None:
        try:
            self._layout, self._problems = self._layouts.find(chosen), ()
        except LayoutError as error:
            self._layout, self._problems = self._layouts.built_in(chosen), error.problems
        self._like = self._layout.like

    def _now(self, chosen: str) -> _Seen:
        return chosen, self._layouts.stamp(chosen), self._layouts.stamp(self._like)
