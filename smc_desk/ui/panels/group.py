"""The panel by which a leader collects the badges of a whole order."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from smc_desk.domain.admission import Verdict
from smc_desk.domain.people import Registration
from smc_desk.ui.panels.panel import Panel
from smc_desk.ui.texts import QT_TRANSLATE_NOOP, category_word
from smc_desk.ui.theme import Theme
from smc_desk.ui.widgets.label import Label
from smc_desk.usecases.collect_group import GroupResult

WHY: Mapping[Verdict, str] = {
    Verdict.TO_SETTLE: QT_TRANSLATE_NOOP("GroupPanel", "Something is to be settled at the help desk first."),
    Verdict.GUARDIAN_NEEDED: QT_TRANSLATE_NOOP("GroupPanel", "Under 18: comes with the guardian."),
    Verdict.GUARDIAN_MISSING: QT_TRANSLATE_NOOP(
        "GroupPanel", "Under 18, and the list names no guardian: to the help desk."
    ),
    Verdict.MAYBE_DUPLICATE: QT_TRANSLATE_NOOP("GroupPanel", "May be on the list twice: look together."),
    Verdict.NOT_TODAY: QT_TRANSLATE_NOOP("GroupPanel", "The ticket is for another day."),
    Verdict.CANCELLED: QT_TRANSLATE_NOOP("GroupPanel", "The ticket is cancelled: to the help desk."),
    Verdict.WAITLIST: QT_TRANSLATE_NOOP("GroupPanel", "On the waiting list: to the help desk."),
}
"""Why somebody must come themselves; never says anything of money."""
ELSE = QT_TRANSLATE_NOOP("GroupPanel", "There is a question which the desk asks first.")


class GroupPanel(Panel):
    """First who is in the order; then what is printed, and who must come. Submits `None`."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the panel, without a group.

        Args:
            theme: The theme.
            parent: As in Qt.
        """
        super().__init__(theme=theme, parent=parent)
        self._people: tuple[Registration, ...] = ()
        self._is_done = False
        self._list = QWidget()
        self.form.addWidget(self._list)
        self.form.addStretch(1)

    def show_group(self, people: Sequence[Registration]) -> None:
        """Show an order, in its own order, before anything is done."""
        self._people, self._is_done = tuple(people), False
        self.show_error("")
        self.set_title(self.tr("Collect for a group"))
        self.set_action(self.tr("Print the badges"))
        column = self._renew_list()
        count = self.tr("People in this order: %n", "", len(people))
        column.addWidget(Label(count, role="strong", wraps=True))
        note = self.tr("Only the person before you is checked in now; the others when they come by.")
        column.addWidget(Label(note, role="muted", wraps=True))
        for person in people:
            category = category_word(person.category, person.category_text)
            self._add(column, person, " · ".join(part for part in (person.pronouns, category) if part))

    def show_result(self, result: GroupResult) -> None:
        """Show what was done."""
        self._is_done = True
        self.set_title(self.tr("Badges of the group"))
        self.set_action(self.tr("Done"))
        told = {person.id for person in result.printed} | {person.id for person, _ in result.must_come}
        column = self._renew_list()
        if result.printed:
            self._add_heading(column, self.tr("Hand these over: %n", "", len(result.printed)))
        for person in result.printed:
            self._add(column, person, "", "badge-check", "success_ink")
        if result.must_come:
            self._add_heading(column, self.tr("Must come themselves: %n", "", len(result.must_come)))
        for person, verdict in result.must_come:
            why = QCoreApplication.translate("GroupPanel", WHY.get(verdict, ELSE))
            self._add(column, person, why, "triangle-alert", "warning_ink")
        others = [person for person in self._people if person.id not in told]
        if others:
            self._add_heading(column, self.tr("Have their badge already: %n", "", len(others)))
        for person in others:
            self._add(column, person, "", "id-card", "muted")

    def submit(self) -> None:
        """Ask for the badges; once they are there, close."""
        if self._is_done:
            self.closed.emit()
        else:
            self.submitted.emit(None)

    def _renew_list(self) -> QVBoxLayout:
        former, self._list = self._list, QWidget()
        column = QVBoxLayout(self._list)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self.form.replaceWidget(former, self._list)
        former.hide()
        former.deleteLater()
        return column

    def _add_heading(self, column: QVBoxLayout, text: str) -> None:
        column.addSpacing(2)
        column.addWidget(Label(text, role="lead", wraps=True))

    def _add(
        self,
        column: QVBoxLayout,
        person: Registration,
        detail: str,
        icon: str = "user",
        colour: str = "muted",
    ) -> None:
        mark = QLabel()
        mark.setPixmap(self._theme.pixmap(icon, colour, 18, self.devicePixelRatioF()))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(person.badge_name, role="strong", wraps=True))
        if detail:
            words.addWidget(Label(detail, role="small", wraps=True))
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        column.addLayout(row)
