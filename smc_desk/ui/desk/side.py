"""The column beside the result: recent check-ins, hits while somebody types, or a panel."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QWidget

from smc_desk.ui.desk.hits import HitsCard
from smc_desk.ui.desk.recent import RecentCard
from smc_desk.ui.panels.panel import Panel
from smc_desk.ui.theme import Theme


class Side(QStackedWidget):
    """Shows one of the three. A panel is kept below the hits, with all that was typed into it.

    Attributes:
        recent: The latest check-ins.
        hits: Who a typed text may mean.
    """

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the column, with the recent check-ins.

        Args:
            theme: The theme.
            parent: As in Qt.
        """
        super().__init__(parent)
        self.recent, self.hits = RecentCard(theme=theme), HitsCard(theme=theme)
        self._panel: Panel | None = None
        self.addWidget(self.recent)
        self.addWidget(self.hits)

    @property
    def panel(self) -> Panel | None:
        """The panel that is open, whether or not hits are shown above it."""
        return self._panel

    @property
    def shows_hits(self) -> bool:
        """Whether it is the hits that are seen."""
        return self.currentWidget() is self.hits

    def show_hits(self) -> None:
        """Show the hits above all else."""
        self.setCurrentWidget(self.hits)

    def show_rest(self) -> None:
        """Show the open panel, or else the recent check-ins; the hits are forgotten."""
        self.hits.clear()
        self.setCurrentWidget(self._panel or self.recent)

    def open(self, panel: Panel) -> None:
        """Show a panel instead of the one before."""
        self.close_panel()
        self._panel = panel
        self.addWidget(panel)
        self.setCurrentWidget(panel)

    def close_panel(self) -> None:
        """Take the panel away for good: what it knew of a person is gone with it."""
        panel, self._panel = self._panel, None
        if panel is not None:
            self.removeWidget(panel)
            panel.hide()
            panel.deleteLater()
            if not self.shows_hits:
                self.setCurrentWidget(self.recent)
