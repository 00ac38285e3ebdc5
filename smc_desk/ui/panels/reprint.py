"""The panel that asks why a second badge is made."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from smc_desk.domain.badges import ReprintReason
from smc_desk.domain.people import Registration
from smc_desk.ui.panels.choices import Choices
from smc_desk.ui.panels.fields import Field, LineEdit, Whom
from smc_desk.ui.panels.panel import Panel
from smc_desk.ui.texts import reprint_word
from smc_desk.ui.theme import Theme
from smc_desk.ui.widgets.label import Label

REASONS = tuple(ReprintReason)


@dataclass(frozen=True, slots=True)
class Reprint:
    """Why a badge is made again, and what the person said."""

    reason: ReprintReason
    words: str = ""


class ReprintPanel(Panel):
    """Submits a `Reprint`."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the form.

        Args:
            theme: The theme.
            parent: As in Qt.
        """
        super().__init__(theme=theme, parent=parent)
        self._whom, self._reasons, self._words = Whom(theme=theme), Choices(theme=theme), LineEdit()
        self._reasons.offer([(reprint_word(reason), "") for reason in REASONS])
        note = self.tr("The former badge is void, also if it is found again.")
        self._words_field = Field(self.tr("In a few words (optional)"), self._words, theme=theme)
        for part in (
            self._whom,
            Label(note, role="muted", wraps=True),
            Field(self.tr("What happened to the badge?"), self._reasons, theme=theme),
            self._words_field,
        ):
            self.form.addWidget(part)
        self.form.addStretch(1)
        self.set_title(self.tr("Print the badge again"))
        self.set_action(self.tr("Print again"))
        self.set_last(*self._reasons.buttons, self._words)
        self._begin()

    def show_person(self, person: Registration) -> None:
        """Begin anew, with the badge of this person."""
        self.show_error("")
        self._whom.show_person(person.badge_name, person.pronouns, person.organisation)
        self._begin()

    def submit(self) -> None:
        """Say why."""
        self.submitted.emit(Reprint(REASONS[self._reasons.index], self._words.line))

    def _begin(self) -> None:
        self._reasons.choose(0)
        self._words.clear()
        self.set_first(self._reasons.buttons[0])
