"""Everything odd about a programme, the gravest first: where it is, what is done about it, and the choice."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from smc_desk.domain.programme_reading import Choices, Finding, Fix, Reading, Severity
from smc_desk.ui.bring_in.finding_words import (
    SEVERITIES,
    fix_sentence,
    place_word,
    rule_sentence,
    wanted_word,
)
from smc_desk.ui.bring_in.incoming import Incoming
from smc_desk.ui.bring_in.lines import LinesModel, LinesPane, LinesView, Sheet
from smc_desk.ui.bring_in.oddities import Oddity, gathered, with_group, with_rule, with_zone
from smc_desk.ui.bring_in.words import isolated, seen
from smc_desk.ui.bring_in.zone_field import ZoneField
from smc_desk.ui.theme import Theme
from smc_desk.ui.widgets.action_button import Action, ActionButton
from smc_desk.ui.widgets.label import Label

LARGE_TEXT = 1.5
LEAST = 150
"""Height of each of the two tables, at scale 1."""


class FindingsPanel(QWidget):
    """What is odd, and beside it the answer and its places.

    Signals:
        chosen: Other `Choices` for the source of the programme.
    """

    chosen = Signal(object)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the panel, without a programme yet."""
        super().__init__(parent)
        self._theme = theme
        self._choices, self._source = Choices(), ""
        self._model = LinesModel(self._sheet(), self)
        self._view = LinesView(theme=theme, accessible_name=self.tr("What is odd"))
        self._view.setModel(self._model)
        self._view.share_width([share for _, share in self._model.sheet.columns])
        self._view.selectionModel().currentChanged.connect(self._look)
        self._places = LinesPane(
            self._places_sheet(),
            theme=theme,
            accessible_name=self.tr("Where it is"),
            empty="",
            search=self.tr("Find a place, an item or a text"),
        )
        self._places.view.selectionModel().currentChanged.connect(self._look_at_place)
        self._done = Label(role="strong", wraps=True)
        self._zone = ZoneField(theme=theme)
        self._zone.chosen.connect(self._choose_zone)
        self._answer = ActionButton(Action("answer", "", role="primary"), theme=theme)
        self._answer.clicked.connect(self._choose)
        self._none = Label(self.tr("Nothing in it is odd."), role="hint", wraps=True)
        self._none.setContentsMargins(4, 12, 4, 0)
        self._lay_out()
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_incoming(self, incoming: Incoming) -> None:
        """Show what is odd about a programme; the chosen thing stays chosen while it is there."""
        reading: Reading = incoming.reading
        former = self._oddity() if reading.source == self._source else None
        self._source = reading.source
        self._choices = reading.choices
        self._zone.show_zones(incoming.zones)
        oddities = gathered(reading.findings)
        self._model.show(oddities)
        self._body.setVisible(bool(oddities))
        self._none.setVisible(not oddities)
        rules = [oddity.rule for oddity in oddities]
        is_first = former is None or former.rule not in rules or _waits(oddities)
        row = 0 if former is None or is_first else rules.index(former.rule)
        self._view.setCurrentIndex(self._model.index(row, 0))
        self._look()

    def take_focus(self) -> None:
        """Put the focus where the first choice is, else into the list."""
        if self._zone.isVisibleTo(self):
            self._zone.take_focus()
            self._scroll.ensureWidgetVisible(self._zone)
        else:
            self._view.setFocus()

    def _oddity(self) -> Oddity | None:
        found: Oddity | None = self._model.thing(self._view.currentIndex().row())
        return found

    def _finding(self) -> Finding | None:
        found: Finding | None = self._places.model.thing(self._places.view.currentIndex().row())
        return found

    @Slot()
    def _look(self) -> None:
        oddity = self._oddity()
        if oddity is None:
            return
        is_chosen = oddity.is_answered_by_rule and oddity.rule in self._choices.fixes
        self._done.setText(fix_sentence(oddity, is_chosen=is_chosen))
        self._places.show_lines(oddity.findings)
        self._places.view.setCurrentIndex(self._places.model.index(0, 0))
        self._zone.setVisible(oddity.has_zone)
        if oddity.has_zone:
            self._zone.propose(oddity.findings[0].proposal)
        self._offer(oddity)

    @Slot()
    def _look_at_place(self) -> None:
        oddity = self._oddity()
        if oddity is not None:
            self._offer(oddity)

    def _offer(self, oddity: Oddity) -> None:
        """Name what can be done about it."""
        finding = self._finding()
        text = ""
        if oddity.is_answered_by_rule:
            is_chosen = oddity.rule in self._choices.fixes
            is_open = is_chosen or not oddity.is_done or oddity.fix is Fix.READ_AS_DAYS
            text = self.tr("Take this back") if is_chosen else wanted_word(oddity.fix) if is_open else ""
        elif oddity.fix is Fix.MARK_GROUP and finding is not None and finding.key:
            is_group = finding.key in self._choices.groups
            form = self.tr("{name} is one person") if is_group else self.tr("{name} is a group")
            text = "" if finding.is_done and not is_group else form.replace("{name}", isolated(finding.value))
        self._answer.setVisible(bool(text))
        if text:
            self._answer.show_text(text)

    @Slot()
    def _choose(self) -> None:
        oddity, finding = self._oddity(), self._finding()
        if oddity is None:
            return
        if oddity.is_answered_by_rule:
            self.chosen.emit(with_rule(self._choices, oddity.rule))
        elif finding is not None and finding.key:
            self.chosen.emit(with_group(self._choices, finding.key))

    @Slot(str)
    def _choose_zone(self, zone: str) -> None:
        self.chosen.emit(with_zone(self._choices, zone))

    def _sheet(self) -> Sheet:
        def cells(oddity: Oddity) -> tuple[str, ...]:
            word = SEVERITIES[oddity.severity].said()
            return word, rule_sentence(oddity.rule), self.locale().toString(len(oddity.findings))

        columns = ((self.tr("How grave"), 28), (self.tr("What is odd"), 60), (self.tr("Places"), 12))
        return Sheet(columns, cells, lambda o: rule_sentence(o.rule), lambda o: SEVERITIES[o.severity])

    def _places_sheet(self) -> Sheet:
        def cells(finding: Finding) -> tuple[str, ...]:
            return (
                place_word(finding.place),
                seen(finding.about),
                seen(finding.value),
                seen(finding.proposal),
            )

        def searched(finding: Finding) -> str:
            return f"{finding.place} {finding.about} {finding.value} {finding.proposal}"

        columns = (
            (self.tr("Place"), 18),
            (self.tr("Item"), 36),
            (self.tr("In the file"), 26),
            (self.tr("Proposed"), 20),
        )
        return Sheet(columns, cells, searched)

    def _lay_out(self) -> None:
        answer = QHBoxLayout()
        answer.setSpacing(12)
        answer.addWidget(self._zone, 1)
        answer.addWidget(self._answer)
        answer.addStretch(1)
        details = QVBoxLayout()
        details.setSpacing(10)
        details.addWidget(self._done)
        details.addLayout(answer)
        details.addWidget(self._places, 1)
        self._body = QWidget()
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._body)
        self._both.setContentsMargins(0, 0, 0, 0)
        self._both.setSpacing(16)
        self._both.addWidget(self._view, 5)
        self._both.addLayout(details, 7)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 12, 0, 0)
        column.addWidget(self._body, 1)
        column.addWidget(self._none, 0, Qt.AlignmentFlag.AlignTop)
        self._scroll = scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    @Slot()
    def _restyle(self) -> None:
        is_large = self._theme.scale >= LARGE_TEXT
        directions = QBoxLayout.Direction
        self._both.setDirection(directions.TopToBottom if is_large else directions.LeftToRight)
        self._view.setMinimumHeight(self._theme.px(LEAST))
        self._places.setMinimumHeight(self._theme.px(LEAST))


def _waits(oddities: Sequence[Oddity]) -> bool:
    """Whether something has to be chosen before all else."""
    return any(oddity.severity is Severity.BLOCK for oddity in oddities)
