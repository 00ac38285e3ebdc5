"""Whose badge a layout is looked at with."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from smc_desk.domain.badges import Badge
from smc_desk.ui.layouts.words import sample_word
from smc_desk.ui.panels.fields import Choice
from smc_desk.usecases.keep_layouts import SampleBadge


class SampleChoice(Choice):
    """One of the examples."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Know nobody yet."""
        super().__init__(parent)
        self._badges: tuple[Badge, ...] = ()

    def show_samples(self, samples: Sequence[SampleBadge]) -> None:
        """Show others; the one of the same kind stays chosen."""
        former = self.currentData()
        self.clear()
        for sample in samples:
            self.addItem(sample_word(sample.kind, sample.badge), sample.kind)
        self._badges = tuple(sample.badge for sample in samples)
        self.setCurrentIndex(max(self.findData(former), 0) if samples else -1)

    def badges(self) -> tuple[Badge, ...]:
        """All badges, the chosen one first."""
        at = max(self.currentIndex(), 0)
        return (*self._badges[at : at + 1], *self._badges[:at], *self._badges[at + 1 :])
