"""What else badges and paper are made of: layouts, the list on paper, certificates."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from smc_desk.ui.theme import Theme
from smc_desk.ui.widgets.action_button import Action, ActionButton
from smc_desk.ui.widgets.card import Card


class MoreCard(Card):
    """Three ways on.

    Signals:
        layouts_asked: Show the layouts of badges.
        paper_asked: Make the list on paper.
        certificates_asked: Show the certificates.
    """

    layouts_asked = Signal()
    paper_asked = Signal()
    certificates_asked = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the card."""
        super().__init__(margin=8, parent=parent)
        self.setAccessibleName(self.tr("More"))
        self.body.setSpacing(0)
        for action, signal in (
            (
                Action("layouts", self.tr("Badge layouts"), "", "quiet", "layout-dashboard"),
                self.layouts_asked,
            ),
            (Action("paper", self.tr("List on paper"), "", "quiet", "list-checks"), self.paper_asked),
            (
                Action("certificates", self.tr("Certificates"), "", "quiet", "badge-check"),
                self.certificates_asked,
            ),
        ):
            button = ActionButton(action, theme=theme)
            button.clicked.connect(signal)
            self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
