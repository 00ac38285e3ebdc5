"""All pages of the screen, one of which is seen."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QStackedWidget

from smc_desk.ui.bring_in.changes_page import ChangesPage
from smc_desk.ui.bring_in.choose_page import ChoosePage
from smc_desk.ui.bring_in.columns_page import ColumnsPage
from smc_desk.ui.bring_in.done_page import DonePage
from smc_desk.ui.bring_in.kind_page import KindPage
from smc_desk.ui.bring_in.merge_page import MergePage
from smc_desk.ui.bring_in.programme_columns_page import ProgrammeColumnsPage
from smc_desk.ui.bring_in.programme_page import ProgrammePage
from smc_desk.ui.bring_in.working_page import WorkingPage
from smc_desk.ui.texts import QT_TRANSLATE_NOOP
from smc_desk.ui.theme import Theme


class Page(IntEnum):
    """Where one is."""

    CHOOSE = 0
    COLUMNS = 1
    CHANGES = 2
    PROGRAMME = 3
    WORKING = 4
    DONE = 5
    KIND = 6
    PROGRAMME_COLUMNS = 7
    MERGE = 8


STEPS = (
    QT_TRANSLATE_NOOP("BringInScreen", "Choose a file"),
    QT_TRANSLATE_NOOP("BringInScreen", "Columns"),
    QT_TRANSLATE_NOOP("BringInScreen", "What would change"),
    QT_TRANSLATE_NOOP("BringInScreen", "Done"),
)


def list_steps(page: Page, *, is_planned: bool) -> tuple[tuple[str, ...], int]:
    """The words of the steps of a list of people, and the index of the one a page belongs to.

    Args:
        page: Where one is.
        is_planned: Nothing of it is written yet.
    """
    words = tuple(QCoreApplication.translate("BringInScreen", word) for word in STEPS)
    places = {Page.CHOOSE: 0, Page.KIND: 0, Page.COLUMNS: 1, Page.CHANGES: 2 if is_planned else 3}
    return words, places.get(page, 3)


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
        self.kind = KindPage(theme=theme)
        self.programme_columns = ProgrammeColumnsPage(theme=theme)
        self.merge = MergePage(theme=theme)
        self.of_programme = (self.kind, self.programme, self.programme_columns, self.merge)
        self._all = (
            self.choose, self.columns, self.changes, self.programme, self.working, self.done, self.kind,
            self.programme_columns, self.merge,
        )  # fmt: skip
        for page in self._all:
            self.addWidget(page)

    @property
    def page(self) -> Page:
        """The one which is seen."""
        return Page(self.currentIndex())

    def take_focus(self) -> None:
        """Put the focus where the present page begins."""
        self._all[self.currentIndex()].take_focus()
