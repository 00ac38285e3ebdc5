"""Numbers with their words: only an object's own `tr` has plural forms that Qt's tools find."""

from __future__ import annotations

from PySide6.QtCore import QObject


class Counts(QObject):
    """Made for one text and forgotten."""

    def seconds(self, count: int) -> str:
        """A length."""
        return self.tr("%Ln seconds", "", count)

    def minutes(self, count: int) -> str:
        """A length."""
        return self.tr("%Ln minutes", "", count)

    def talks(self, count: int) -> str:
        """Talks of a report."""
        return self.tr("%Ln talks are in the report:", "", count)

    def inside(self, count: int) -> str:
        """People in a room."""
        return self.tr("%Ln inside", "people", count)
