"""The panel that gives a ticket to somebody else."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from smc_desk.domain.errors import UserError, UserFault
from smc_desk.domain.people import Registration
from smc_desk.ui.panels.fields import Field, LineEdit, NameEdit, PronounsBox, Whom
from smc_desk.ui.panels.panel import Panel
from smc_desk.ui.texts import sentence_of
from smc_desk.ui.theme import Theme
from smc_desk.ui.widgets.label import Label


@dataclass(frozen=True, slots=True)
class Transfer:
    """Who has the ticket from now on, and why."""

    name: str
    pronouns: str = ""
    reason: str = ""


class TransferPanel(Panel):
    """Submits a `Transfer`."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the form, empty.

        Args:
            theme: The theme.
            parent: As in Qt.
        """
        super().__init__(theme=theme, parent=parent)
        self._whom = Whom(theme=theme)
        self._name, self._pronouns, self._reason = NameEdit(theme=theme), PronounsBox(), LineEdit()
        self._name_field = Field(self.tr("Name of the new holder"), self._name, theme=theme)
        self._note = Label(
            self.tr("A badge printed so far is void. The ticket’s code stays the same."),
            role="muted",
            wraps=True,
        )
        for part in (
            Label(self.tr("The ticket of"), role="caption"),
            self._whom,
            self._note,
            self._name_field,
            Field(self.tr("Pronouns (optional)"), self._pronouns, theme=theme),
            Field(self.tr("Reason (optional)"), self._reason, theme=theme),
        ):
            self.form.addWidget(part)
        self.form.addStretch(1)
        self.set_title(self.tr("Transfer the ticket"))
        self.set_action(self.tr("Transfer"))
        self.set_first(self._name)
        self.set_last(self._reason)

    def show_person(self, person: Registration) -> None:
        """Begin anew, with the ticket of this person."""
        self.show_error("")
        self._whom.show_person(person.badge_name, person.organisation)
        self._name.clear()
        self._pronouns.show_pronouns("")
        self._reason.clear()
        self._name_field.clear_error()

    def submit(self) -> None:
        """Say who has the ticket now, or that the name is missing."""
        if self._name.line:
            self.submitted.emit(Transfer(self._name.line, self._pronouns.pronouns, self._reason.line))
        else:
            self._name_field.show_error(sentence_of(UserError(UserFault.NAME_MISSING)))
            self.go_to(self._name)
