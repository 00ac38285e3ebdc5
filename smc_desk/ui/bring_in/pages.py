"""All pages of the screen, one of which is seen."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtWidgets import QStackedWidget

from smc_desk.ui.bring_in.changes_page import ChangesPage
from smc_desk.ui.bring_in.choose_page import ChoosePage
from smc_desk.ui.bring_in.columns_page import ColumnsPage
from smc_desk.ui.bring_in.done_page import DonePage
from smc_desk.ui.bring_in.programme_page import ProgrammePage
from smc_desk.ui.bring_in.working_page import WorkingPage
from smc_desk.ui.theme import Theme


class Page(IntEnum):
    """Where one is."""

    CHOOSE = 0
    COLUMNS = 1
    CHANGES = 2
    PROGRAMME = 3
    WORKING = 4
    DONE = 5


class Pages(QStackedWidget):
    """The pages, in the order of `Page`."""

    def __init__(self, *, theme: Theme) -> None:
        """Make them all."""
        super().__init__()
        self.choose = ChoosePage(theme=theme)
        self.columns = ColumnsPage(theme=theme)
        self.changes = ChangesPage(theme=theme)
        self.programme = ProgrammePage(theme=theme)
        self.working = WorkingPage(theme=theme)
        self.done = DonePage(theme=theme)
        self._all = (self.choose, self.columns, self.changes, self.programme, self.working, self.done)
        for page in self._all:
            self.addWidget(page)

    @property
    def page(self) -> Page:
        """The one which is seen."""
        return Page(self.currentIndex())

    def take_focus(self) -> None:
        """Put the focus where the present page begins."""
        self._all[self.currentIndex()].take_focus()
