"""The panel in which staff find another entry of the same person, to compare the two."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from smc_desk.domain.people import PersonRow, Registration
from smc_desk.ui.panels.fields import Field, LineEdit, Whom
from smc_desk.ui.panels.likely_list import LikelyList
from smc_desk.ui.panels.panel import Panel
from smc_desk.ui.theme import Theme
from smc_desk.ui.widgets.label import Label

MOST = 8
"""As many are shown: whoever is not among them is found by more letters."""


class SamePersonPanel(Panel):
    """A name, an order, an address or a code finds the other entry. Submits its id as `str`.

    Signals:
        searched: What is typed, to look for it.
    """

    searched = Signal(str)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the panel, without a person.

        Args:
            theme: The theme.
            parent: As in Qt.
        """
        super().__init__(theme=theme, parent=parent)
        self._whom, self._text, self._person = Whom(theme=theme), LineEdit(), ""
        self._found, self._nobody = LikelyList(theme=theme), Label(role="muted", wraps=True)
        self._found.setAccessibleName(self.tr("Who is found"))
        for part in (
            Label(self.tr("The entry of"), role="caption"),
            self._whom,
            Field(
                self.tr("Other name, order, e-mail or code"),
                self._text,
                theme=theme,
                hint=self.tr("Then ↓ and Enter: both entries are compared first."),
            ),
            self._found,
            self._nobody,
        ):
            self.form.addWidget(part)
        self.form.addStretch(1)
        self._nobody.hide()
        self._found.hide()
        self._text.textChanged.connect(self._search)
        self._text.stepped.connect(self._step)
        self._found.chosen.connect(self._choose)
        self.set_action(self.tr("Compare the two"))
        self._found.left.connect(self._text.setFocus)
        self.set_title(self.tr("Same person as …"))
        self.set_first(self._text)

    def show_person(self, person: Registration) -> None:
        """Say whose other entry is looked for; what is found of the name so far is asked for."""
        self._person = person.id
        self._whom.show_person(person.badge_name, person.code, person.organisation)
        self._text.show_text(person.latin_name or person.badge_name)
        self._text.selectAll()

    def show_found(self, text: str, rows: Sequence[PersonRow]) -> None:
        """Show who is found, if that is still what is typed."""
        if text != self._text.line:
            return
        others = [row for row in rows if row.id != self._person][:MOST]
        self._found.show_rows(others)
        self._found.setVisible(bool(others))
        self._nobody.setText(
            self.tr("Nobody else is found. Try a part of the name, or the order or the code.")
        )
        self._nobody.setVisible(not others and bool(text))

    def submit(self) -> None:
        """Say who is to be compared, or that nobody is chosen yet."""
        if self._found.isVisible() and self._found.certain:
            self.submitted.emit(self._found.certain)
        else:
            self.show_error(self.tr("Type who it is, then choose one of those who are found with ↓."))
            self.go_to(self._text)

    @Slot(str)
    def _choose(self, person: str) -> None:
        self.submitted.emit(person)

    @Slot()
    def _search(self) -> None:
        if self._text.line:
            self.searched.emit(self._text.line)
        else:
            self._found.hide()
            self._nobody.hide()

    @Slot(int)
    def _step(self, step: int) -> None:
        """Down goes from the text to those who are found."""
        if step > 0 and self._found.isVisible():
            self.go_to(self._found)
