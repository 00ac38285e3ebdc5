"""Planned and actual times of all clocks as a file: as a PDF to read, as CSV or JSON for other programs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from smc_desk.ui.clock.counts import Counts
from smc_desk.ui.theme import Theme
from smc_desk.ui.widgets.action_button import Action, ActionButton
from smc_desk.ui.widgets.card import Card
from smc_desk.ui.widgets.label import Label

ChooseFile = Callable[[QWidget, str], str]
"""Asks where to write a file of the name that is offered; "" for nowhere."""


class ReportCard(Card):
    """Asks for the report.

    Signals:
        asked: The `Path` it is to be written to.
    """

    asked = Signal(object)

    def __init__(self, *, theme: Theme, choose_file: ChooseFile, parent: QWidget | None = None) -> None:
        """Say what the report is.

        Args:
            theme: The theme.
            choose_file: Asks where to.
            parent: As in Qt.
        """
        super().__init__(title=self.tr("Report"), parent=parent)
        self._choose_file = choose_file
        self._text = Label(
            self.tr(
                "Planned and actual times of every talk so far, with pictures and advice for next year."
                " A PDF to read, or CSV or JSON for other programs."
            ),
            wraps=True,
        )
        self._button = ActionButton(Action("report", self.tr("Report …"), icon="file-down"), theme=theme)
        self._button.clicked.connect(self._choose)
        self.body.addWidget(self._text)
        self.body.addStretch(1)
        self.body.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeading)

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def show_written(self, talks: int, out: Path) -> None:
        """Say that it is there."""
        if talks:
            text = Counts().talks(talks)
        else:
            text = self.tr("No clock has been used yet, so the report is empty.")
        self._text.setText(f"{text}\n{out}")

    @Slot()
    def _choose(self) -> None:
        chosen = self._choose_file(self, self.tr("timing") + ".pdf")
        if chosen:
            self.asked.emit(Path(chosen))
