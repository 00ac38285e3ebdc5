"""The place of badges in the window: its screen, and those that open from it and lead back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFileDialog, QWidget

from smc_desk.compose.badges import Badges
from smc_desk.compose.certificates import Certificates
from smc_desk.compose.desk import Desk
from smc_desk.compose.layouts import BadgeLayouts
from smc_desk.compose.printing import Printing
from smc_desk.ui.badges.batch_part import BatchVerbs
from smc_desk.ui.badges.printer_part import PrinterVerbs
from smc_desk.ui.pages_within import PagesWithin
from smc_desk.ui.screens.badge_layouts import BadgeLayoutsScreen, LayoutsVerbs
from smc_desk.ui.screens.badges import BadgesScreen, BadgesVerbs
from smc_desk.ui.screens.certificates import CertificatesScreen, CertificatesVerbs
from smc_desk.ui.theme import Theme
from smc_desk.ui.work import Work


class BadgesPlace:
    """Makes the screens.

    Attributes:
        screen: The badges themselves.
        pages: What the window shows.
    """

    def __init__(
        self,
        *,
        desk: Desk,
        printing: Printing,
        work: Work,
        theme: Theme,
        choose_layout: Callable[[str], None],
    ) -> None:
        self._desk, self._work, self._theme = desk, work, theme
        self._choose_layout = choose_layout
        badges = Badges(desk)
        verbs = BadgesVerbs(
            status=desk.status,
            printers=PrinterVerbs(
                in_use=printing.in_use, names=printing.names, test_page=printing.print_test_page,
                set_labels_left=printing.set_labels_left, unsure=printing.unsure, settle=printing.settle,
                failed=printing.failed, retry=printing.retry_failed, leave=printing.leave_failed,
            ),
            batch=BatchVerbs(
                tickets=badges.tickets, preflight=badges.preflight, export=badges.export,
                begin=printing.begin_batch, see=printing.see_batch, resume=printing.resume_batch,
                stop=printing.stop_batch, forget=printing.forget_batch, paper_list=badges.paper_list,
            ),
        )  # fmt: skip
        self.screen = BadgesScreen(work=work, theme=theme, verbs=verbs, choose_file=choose_pdf)
        self._layouts = PagesWithin(self.screen, self._make_layouts)
        self.screen.layouts_asked.connect(self._layouts.open)
        self.pages = PagesWithin(self._layouts, self._make_certificates)
        self.screen.certificates_asked.connect(self.pages.open)

    def show_way_out(self) -> None:
        """For whoever comes because a printer fails: show where waiting badges are sent elsewhere."""
        self._layouts.go_back()
        self.pages.go_back()
        self.screen.show_way_out()

    def _make_layouts(self, go_back: Callable[[], None]) -> QWidget:
        layouts = BadgeLayouts(self._desk)
        verbs = LayoutsVerbs(
            see=layouts.see, samples=layouts.samples, find=layouts.find, copy=layouts.copy, save=layouts.save,
            delete=layouts.delete, bring_back=layouts.bring_back, draw=layouts.draw,
            bring_in=layouts.bring_in,
        )  # fmt: skip
        screen = BadgeLayoutsScreen(
            work=self._work, theme=self._theme, verbs=verbs, choose_file=choose_pretix_layout
        )
        screen.layout_chosen.connect(self._choose_layout)
        screen.left.connect(go_back)
        return screen

    def _make_certificates(self, go_back: Callable[[], None]) -> QWidget:
        made = Certificates(self._desk)
        verbs = CertificatesVerbs(
            count=made.count, find=made.find, see_issue=made.see_issue, set_issue=made.set_issue,
            write=made.write, check=made.check,
        )  # fmt: skip
        screen = CertificatesScreen(work=self._work, theme=self._theme, verbs=verbs, choose_file=choose_pdf)
        screen.left.connect(go_back)
        return screen


def choose_pdf(parent: QWidget, name: str) -> str:
    """Ask where to write a PDF; "" for nowhere."""
    dialog = QFileDialog(parent, filter="PDF (*.pdf)")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("pdf")
    dialog.selectFile(name)
    return dialog.selectedFiles()[0] if dialog.exec() else ""


def choose_pretix_layout(parent: QWidget) -> str:
    """Ask for a badge layout that pretix gave; "" for none."""
    return QFileDialog.getOpenFileName(parent, filter="pretix (*.json)")[0]
