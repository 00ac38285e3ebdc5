"""The panel that asks whether two entries are one person."""

from enum import Enum

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from smc_desk.domain.people import Registration
from smc_desk.ui.comparing import emails_compared
from smc_desk.ui.panels.fields import LARGE_TEXT, Whom
from smc_desk.ui.panels.panel import Panel
from smc_desk.ui.texts import category_word, days_text, isolated
from smc_desk.ui.theme import Theme
from smc_desk.ui.widgets.action_button import Action, ActionButton
from smc_desk.ui.widgets.label import Label

LONG_NAME = 40
"""Two names beside each other have room for no more letters than this."""


class MergeChoice(Enum):
    """What two entries are."""

    MERGE = "merge"
    APART = "apart"


class MergePanel(Panel):
    """Both entries, beside or below each other; first what tells them apart. Submits a `MergeChoice`."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the panel, without a pair.

        Args:
            theme: The theme.
            parent: As in Qt.
        """
        super().__init__(theme=theme, parent=parent)
        self._pair, self._is_stacked = QWidget(), False
        self._apart = ActionButton(Action("apart", self.tr("Two people")), theme=theme)
        self._apart.clicked.connect(self._keep_apart)
        note = self.tr(
            "One person: one entry stays, with the workshops and days of both and what is settled already."
            " Both ticket codes lead to it, and a badge of the other entry is void."
        )
        self.form.addWidget(self._pair)
        self.form.addStretch(1)
        self.form.addWidget(Label(note, role="muted", wraps=True))
        self.form.addWidget(
            Label(self.tr("Two people: nothing changes, and nobody asks again."), role="muted", wraps=True)
        )
        self.foot.addWidget(self._apart)
        self.set_title(self.tr("One person or two?"))
        self.set_action(self.tr("One person"))
        # Nothing is lost by this one, should somebody press Return too soon.
        self.set_first(self._apart)

    def show_pair(self, one: Registration, other: Registration) -> None:
        """Show two entries which may be of one person."""
        self.show_error("")
        longest = max(len(one.badge_name), len(other.badge_name))
        self._is_stacked = longest > LONG_NAME or self._theme.scale >= LARGE_TEXT
        former, self._pair = self._pair, QWidget()
        self._compare(one, other)
        self.form.replaceWidget(former, self._pair)
        former.hide()
        former.deleteLater()

    def submit(self) -> None:
        """Say that they are one."""
        self.submitted.emit(MergeChoice.MERGE)

    @Slot()
    def _keep_apart(self) -> None:
        self.submitted.emit(MergeChoice.APART)

    def _compare(self, one: Registration, other: Registration) -> None:
        grid = QGridLayout(self._pair)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        heads = []
        for person in (one, other):
            head = Whom(theme=self._theme, most=22)
            head.show_person(person.badge_name, person.code)
            heads.append(head)
        self._add_pair(grid, heads[0], heads[1])
        same = []
        self._add_heading(grid, self.tr("Different"))
        for caption, a, b in self._properties(one, other):
            if a == b:
                same += [self._said(caption, a)] if a else []
                continue
            self._add_wide(grid, Label(caption, role="caption"), space=6)
            missing = self.tr("not given")
            self._add_pair(grid, _value(a or missing, "strong"), _value(b or missing, "strong"))
        if same:
            self._add_heading(grid, self.tr("The same"))
        for line in same:
            self._add_wide(grid, _value(line, "muted"))

    def _properties(self, one: Registration, other: Registration) -> list[tuple[str, str, str]]:
        """What the two are compared by: a caption, and the words of each."""
        categories = [category_word(each.category, each.category_text) for each in (one, other)]
        return [
            (self.tr("Spelling in Latin letters"), one.latin_name, other.latin_name),
            (self.tr("Pronouns"), one.pronouns, other.pronouns),
            (self.tr("Organisation"), one.organisation, other.organisation),
            (self.tr("Category"), categories[0], categories[1]),
            (self.tr("E-mail"), *emails_compared(one.email, other.email)),
            (self.tr("Order"), one.order, other.order),
            (self.tr("Days of the ticket"), days_text(one.valid_days), days_text(other.valid_days)),
            (self.tr("Workshops"), ", ".join(one.workshops), ", ".join(other.workshops)),
        ]

    def _said(self, caption: str, value: str) -> str:
        #: What both entries have in common, such as "Order: R00160"
        line = self.tr("{caption}: {value}").replace("{caption}", caption)
        return line.replace("{value}", isolated(value))

    def _add_heading(self, grid: QGridLayout, text: str) -> None:
        self._add_wide(grid, Label(text, role="lead"), space=10)

    def _add_wide(self, grid: QGridLayout, widget: QWidget, space: int = 0) -> None:
        if space:
            grid.setRowMinimumHeight(grid.rowCount(), space)
        grid.addWidget(widget, grid.rowCount(), 0, 1, 2)

    def _add_pair(self, grid: QGridLayout, one: QWidget, other: QWidget) -> None:
        if self._is_stacked:
            self._add_wide(grid, one)
            self._add_wide(grid, other)
        else:
            row = grid.rowCount()
            grid.addWidget(one, row, 0)
            grid.addWidget(other, row, 1)


def _value(text: str, role: str) -> Label:
    label = Label(role=role, wraps=True)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    label.setText(text)
    return label
