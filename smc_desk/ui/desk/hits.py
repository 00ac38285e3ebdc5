"""Who a typed text may mean, with enough beside each name to tell two people of one name apart."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from unicodedata import category, normalize

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from smc_desk.domain.people import PersonRow, Registration, RegistrationStatus
from smc_desk.ui.desk.announce import announce
from smc_desk.ui.desk.lines import Line, joined, spoken_of
from smc_desk.ui.desk.people_card import PeopleCard
from smc_desk.ui.texts import category_word, status_word, time_text
from smc_desk.ui.theme import Theme, Tone
from smc_desk.ui.widgets.label import Label

STATUS_TONES = {
    RegistrationStatus.CANCELLED: Tone.DANGER,
    RegistrationStatus.WAITLIST: Tone.DANGER,
    RegistrationStatus.MERGED: Tone.NEUTRAL,
}


class HitsCard(PeopleCard):
    """The list of hits; a hit is chosen on purpose, by mark and Return or by a click.

    Attributes:
        are_suggestions: Whether these are only people whose code is like a wrong one.
    """

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the list, empty.

        Args:
            theme: The theme.
            parent: As in Qt.
        """
        super().__init__(theme=theme, parent=parent)
        self.are_suggestions = False
        self.set_empty(self.tr("Nobody is found. Try another spelling, or only a part of the name."))
        self._whole = Label(wraps=True)
        self._whole.setContentsMargins(8, 8, 8, 8)
        self._whole.hide()
        self.body.addWidget(self._whole)

    def show_hits(self, rows: Sequence[PersonRow]) -> None:
        """Show who is found."""
        self.are_suggestions = False
        found = self.tr("Found: {count}").format(count=self.locale().toString(len(rows)))
        self.set_heading(found)
        announce(self, found)
        lines = hit_lines(rows)
        is_ambiguous = len({_folded(line.name) for line in lines}) < len(lines)
        self.set_hint(
            self.tr("Some have the same name: compare the second lines.")
            if is_ambiguous
            else self.tr("↑ ↓ to choose, Enter to check in")
        )
        self.show_lines(lines)

    def show_suggestions(self, people: Sequence[Registration]) -> None:
        """Show whose code a misread one may be."""
        self.are_suggestions = True
        self.set_heading(self.tr("Did they mean …"))
        self.set_hint(self.tr("↑ ↓ to choose, Enter to check in"))
        self.show_lines([suggestion_line(person) for person in people])

    def show_marked(self, line: Line | None) -> None:
        """Show all of the marked line below the list, where nothing of it is cut off."""
        self._whole.setText(joined((line.name, line.pill, line.detail)) if line else "")
        self._whole.setVisible(line is not None)


def hit_lines(rows: Sequence[PersonRow]) -> list[Line]:
    """Hits as lines: what tells people of one name apart comes first in their second lines."""
    namesakes: dict[str, list[PersonRow]] = defaultdict(list)
    for row in rows:
        namesakes[_folded(row.name)].append(row)
    return [_line(row, namesakes[_folded(row.name)]) for row in rows]


def suggestion_line(person: Registration) -> Line:
    """An entry whose code is one misread character away."""
    spoken = spoken_of(person.badge_name, person.latin_name)
    kind = category_word(person.category, person.category_text)
    return Line(person.id, person.badge_name, joined((spoken, person.organisation, kind)), person.code)


def _line(row: PersonRow, namesakes: Sequence[PersonRow]) -> Line:
    parts = _parts(row)
    different = [at for at in range(len(parts)) if len({_parts(other)[at] for other in namesakes}) > 1]
    order = [*different, *(at for at in range(len(parts)) if at not in different)]
    spoken = "" if different else spoken_of(row.name, row.latin_name)
    pill, tone = _pill(row)
    code = row.code if pill != row.code else ""
    return Line(row.id, row.name, joined((code, spoken, *(parts[at] for at in order))), pill, tone)


def _parts(row: PersonRow) -> tuple[str, ...]:
    """What may tell one person from another besides the code, the easiest to ask for first."""
    kind = category_word(row.category, row.category_text)
    return (row.organisation, row.country, row.order, row.pronouns, kind)


def _pill(row: PersonRow) -> tuple[str, Tone]:
    """The code, unless there is something that must be seen."""
    if row.in_at is not None:
        return QCoreApplication.translate("Hits", "In {time}").format(time=time_text(row.in_at)), Tone.INFO
    if row.status is not RegistrationStatus.CONFIRMED:
        return status_word(row.status), STATUS_TONES[row.status]
    return row.code, Tone.NEUTRAL


def _folded(name: str) -> str:
    """A name as it is heard: without case and accents."""
    letters = (sign for sign in normalize("NFKD", name.casefold()) if category(sign) != "Mn")
    return " ".join("".join(letters).split())
