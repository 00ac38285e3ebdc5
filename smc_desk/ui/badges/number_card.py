"""Is this certificate one of ours? Its number is typed; the answer is a word, a shape, a name."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from smc_desk.ui.badges.said_page import SaidPage
from smc_desk.ui.bring_in.words import isolated
from smc_desk.ui.panels.fields import Field, LineEdit
from smc_desk.ui.theme import Theme, Tone
from smc_desk.ui.widgets.action_button import Action, ActionButton
from smc_desk.ui.widgets.card import Card
from smc_desk.usecases.certify import Checked

LONGEST_NUMBER = 24


class NumberCard(Card):
    """Asks for a number.

    Signals:
        check_wanted: The number typed.
    """

    check_wanted = Signal(str)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the card; it says nothing yet."""
        super().__init__(title=QCoreApplication.translate("Certify", "Is it one of ours?"), parent=parent)
        self._number = LineEdit()
        self._number.setMaxLength(LONGEST_NUMBER)
        self._number.setPlaceholderText("SMCC …")
        check = ActionButton(Action("check", self.tr("Check the number"), icon="shield-check"), theme=theme)
        self._said = SaidPage(theme=theme)
        self.body.setSpacing(14)
        hint = self.tr("As it stands on the certificate; then press Enter.")
        self.body.addWidget(Field(self.tr("Number of the certificate"), self._number, theme=theme, hint=hint))
        self.body.addWidget(check, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(self._said, 1)
        keeps_its_place = self._said.sizePolicy()
        keeps_its_place.setRetainSizeWhenHidden(True)
        self._said.setSizePolicy(keeps_its_place)
        self._said.hide()
        self._number.returnPressed.connect(self._check)
        check.clicked.connect(self._check)

    def show_checked(self, checked: Checked) -> str:
        """Show whose it is.

        Returns:
            That, in words.
        """
        if checked.is_misread:
            title, tone, icon = self.tr("Not a number of a certificate"), Tone.WARNING, "triangle-alert"
            hint = self.tr(
                "A character is wrong or missing. It begins with SMCC; eight follow, never 0, O, 1 or I."
            )
        elif checked.person is None:
            title, tone, icon = self.tr("Not one of ours"), Tone.DANGER, "octagon-x"
            hint = self.tr("No certificate of this symposium has this number.")
        else:
            title, tone, icon = self.tr("One of ours"), Tone.SUCCESS, "circle-check"
            name = checked.person.certificate_name or checked.person.badge_name
            hint = self.tr("It is the one of {name}. Compare the name.").replace("{name}", isolated(name))
        self._said.say(icon, tone, title, hint)
        self._said.show()
        self._number.selectAll()
        return f"{title}. {hint}"

    @Slot()
    def _check(self) -> None:
        if self._number.line:
            self.check_wanted.emit(self._number.line)
