"""The panel that corrects what stands on the badge and how somebody is looked after."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QWidget

from smc_desk.domain.errors import UserError, UserFault
from smc_desk.domain.people import PhotoConsent, Registration
from smc_desk.ui.panels.fields import Choice, Field, LineEdit, NameEdit, PronounsBox
from smc_desk.ui.panels.languages import LANGUAGES, language_word
from smc_desk.ui.panels.panel import Panel
from smc_desk.ui.texts import photo_word, sentence_of
from smc_desk.ui.theme import Theme


class CorrectPanel(Panel):
    """Submits field name → new text of what was changed, as `correct_person` takes it."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the form, empty.

        Args:
            theme: The theme.
            parent: As in Qt.
        """
        super().__init__(theme=theme, parent=parent)
        self._former: dict[str, str] = {}
        self._name, self._latin, self._pronouns = NameEdit(theme=theme), LineEdit(), PronounsBox()
        self._organisation, self._guardian = LineEdit(), LineEdit()
        self._shows_organisation = QCheckBox(self.tr("On the badge"))
        self._shows_organisation.setAccessibleName(self.tr("Organisation on the badge"))
        self._photo, self._interpretation = Choice(), Choice()
        self._name_field = Field(
            self.tr("Name for the badge"),
            self._name,
            theme=theme,
            hint=self.tr("The former name will be shown nowhere."),
        )
        self._latin_field = Field(self.tr("Spelling in Latin letters"), self._latin, theme=theme)
        self._photo_field = Field(self.tr("Photos"), self._photo, theme=theme)
        self._guardian_field = Field(self.tr("Ticket code of the guardian"), self._guardian, theme=theme)
        for part in (
            self._name_field,
            self._latin_field,
            Field(self.tr("Pronouns"), self._pronouns, theme=theme),
            Field(self.tr("Organisation"), self._organisation, theme=theme),
            self._shows_organisation,
            self._photo_field,
            self._guardian_field,
            Field(self.tr("Interpretation into"), self._interpretation, theme=theme),
        ):
            self.form.addWidget(part)
        self.form.addStretch(1)
        self._name.textEdited.connect(self._drop_spelling)
        self.set_title(self.tr("Correct this entry"))
        self.set_action(self.tr("Save"))
        self.set_first(self._name)
        self.set_last(self._interpretation)

    def show_person(self, person: Registration) -> None:
        """Show what the list has, to be corrected."""
        self.show_error("")
        self._name.show_text(person.badge_name)
        self._latin.show_text(person.latin_name)
        self._pronouns.show_pronouns(person.pronouns)
        self._organisation.show_text(person.organisation)
        self._shows_organisation.setChecked(person.shows_organisation)
        self._guardian.show_text(person.guardian)
        # Of minors no photo is ever taken, whatever the list says.
        self._photo_field.setVisible(not person.is_minor)
        self._guardian_field.setVisible(person.is_minor)
        self._photo.clear()
        for consent in PhotoConsent:
            self._photo.addItem(photo_word(consent), consent.value)
        self._photo.setCurrentIndex(self._photo.findData(person.photo.value))
        self._interpretation.clear()
        self._interpretation.addItem(self.tr("No interpretation needed"), "")
        tags = {*LANGUAGES, person.interpretation} - {""}
        for tag in sorted(tags, key=language_word):
            self._interpretation.addItem(language_word(tag), tag)
        self._interpretation.setCurrentIndex(self._interpretation.findData(person.interpretation))
        self._latin_field.show_hint("")
        self._former = self._values()

    def submit(self) -> None:
        """Say what was changed, or what is missing."""
        if not self._name.line:
            self._name_field.show_error(sentence_of(UserError(UserFault.NAME_MISSING)))
            self.go_to(self._name)
            return
        values = self._values()
        changed = {name: text for name, text in values.items() if text != self._former[name]}
        if "badge_name" in changed:
            # The store forgets the spelling of a former name unless it is told one.
            changed["latin_name"] = values["latin_name"]
        if changed:
            self.submitted.emit(changed)
        else:
            self.show_error(self.tr("Nothing is different yet. Correct something, or close this with Esc."))

    def _values(self) -> dict[str, str]:
        return {
            "badge_name": self._name.line,
            "latin_name": self._latin.line,
            "pronouns": self._pronouns.pronouns,
            "organisation": self._organisation.line,
            "shows_organisation": "yes" if self._shows_organisation.isChecked() else "no",
            "photo": str(self._photo.currentData()),
            "guardian": self._guardian.line,
            "interpretation": str(self._interpretation.currentData()),
        }

    @Slot()
    def _drop_spelling(self) -> None:
        """Another name is not spelt as the former one, which must not be read from it."""
        former = self._former.get("latin_name", "")
        if former and self._latin.line == former:
            self._latin.clear()
            self._latin_field.show_hint(
                self.tr("Emptied, since the name is another. Type it again if needed.")
            )
