"""Two entries which may be one person, side by side, for a person to decide. Nothing is merged by itself."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    SignalInstance,
    Slot,
)
from PySide6.QtWidgets import QHBoxLayout, QListView, QVBoxLayout, QWidget

from smc_desk.domain.people import Registration
from smc_desk.ui.bring_in.lines import LinesModel, LinesView, Sheet
from smc_desk.ui.bring_in.remark import Remark
from smc_desk.ui.bring_in.words import Said, Sign, field_word, isolated, seen
from smc_desk.ui.comparing import emails_compared
from smc_desk.ui.texts import QT_TRANSLATE_NOOP, category_word, days_text, status_word
from smc_desk.ui.theme import Theme, Tone
from smc_desk.ui.widgets.action_button import Action, ActionButton
from smc_desk.ui.widgets.card import Card
from smc_desk.ui.widgets.label import Label
from smc_desk.ui.widgets.person_delegate import PersonDelegate, PersonRole

Twins = tuple[Registration, Registration]
Index = QModelIndex | QPersistentModelIndex
SAME = Sign(QT_TRANSLATE_NOOP("Signs", "The same"), "check", Tone.SUCCESS)
OWN = Sign(QT_TRANSLATE_NOOP("Signs", "Each has its own"), "minus", Tone.NEUTRAL)
OTHER = Sign(QT_TRANSLATE_NOOP("Signs", "Different"), "triangle-alert", Tone.WARNING)


class PairsModel(QAbstractListModel):
    """One line for each pair: the name of the first, the codes of both."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Be empty until `show`."""
        super().__init__(parent)
        self._pairs: list[Twins] = []

    @property
    def pairs(self) -> list[Twins]:
        """All of them."""
        return self._pairs

    def show(self, pairs: Sequence[Twins]) -> None:
        """Show other pairs."""
        self.beginResetModel()
        self._pairs = list(pairs)
        self.endResetModel()

    def pair(self, row: int) -> Twins | None:
        """The pair in a row, or None."""
        return self._pairs[row] if 0 <= row < len(self._pairs) else None

    def rowCount(self, parent: Index | None = None) -> int:
        """As in Qt."""
        return 0 if parent is not None and parent.isValid() else len(self._pairs)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What the delegate of people asks for."""
        if not index.isValid():
            return None
        one, other = self._pairs[index.row()]
        codes = f"{isolated(one.code)} · {isolated(other.code)}"
        if role == Qt.ItemDataRole.DisplayRole:
            return one.badge_name
        if role == PersonRole.DETAIL:
            return codes
        if role == PersonRole.KEY:
            return one.id
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{one.badge_name}, {codes}"
        return None


class TwinsPanel(Card):
    """The pairs, what is the same in the chosen one and what not, and the two answers.

    Signals:
        merge_chosen: Two ids are one person.
        apart_chosen: Two ids are two people.
    """

    merge_chosen = Signal(str, str)
    apart_chosen = Signal(str, str)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the panel, without pairs yet."""
        super().__init__(parent=parent)
        self._theme = theme
        self._title = Label(role="title")
        self._model = PairsModel(self)
        self._list = QListView()
        self._list.setUniformItemSizes(True)
        self._list.setModel(self._model)
        self._list.setItemDelegate(PersonDelegate(theme=theme, parent=self._list))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(self.tr("Likely duplicates"))
        self._list.selectionModel().currentChanged.connect(self._compare)
        self._model.modelReset.connect(self._choose_again)
        self._lines = LinesModel(self._sheet(), self)
        self._view = LinesView(theme=theme, accessible_name=self.tr("Both entries compared"))
        self._view.setModel(self._lines)
        self._view.share_width((38, 31, 31))
        self._sure = ActionButton(Action("sure", self.tr("Yes, one person"), role="danger"), theme=theme)
        self._sure.clicked.connect(self._merge_them)
        self._not_yet = ActionButton(Action("not-yet", self.tr("Not yet")), theme=theme)
        self._not_yet.clicked.connect(self._stop_asking)
        self._merge = ActionButton(Action("merge", self.tr("Merge"), role="primary"), theme=theme)
        self._merge.clicked.connect(self._ask)
        self._apart = ActionButton(Action("apart", self.tr("Two people")), theme=theme)
        self._apart.clicked.connect(self._keep_apart)
        self._row = 0
        self._lay_out()

    def show_pairs(self, pairs: Sequence[Twins]) -> None:
        """Show the pairs which wait for an answer; the chosen one stays chosen while it is among them."""
        if self._model.rowCount() and list(pairs) == self._model.pairs:
            self.set_busy(False)
            return
        chosen = self._pair()
        former = max(0, self._list.currentIndex().row())
        self._row = pairs.index(chosen) if chosen in pairs else former
        self._title.setText(self.tr("Likely duplicates (%Ln)", "", len(pairs)))
        self._model.show(pairs)

    def take_focus(self) -> None:
        """Put the focus into the list of pairs."""
        self._list.setFocus()

    def set_busy(self, is_busy: bool) -> None:
        """Take no second answer while one is written."""
        for button in (self._merge, self._apart):
            button.setEnabled(not is_busy and self._pair() is not None)

    def _pair(self) -> Twins | None:
        return self._model.pair(self._list.currentIndex().row())

    @Slot()
    def _choose_again(self) -> None:
        last = self._model.rowCount() - 1
        self._list.setCurrentIndex(self._model.index(min(self._row, last), 0))
        self._compare()

    @Slot()
    def _compare(self) -> None:
        pair = self._pair()
        self._is_asking(False)
        self._lines.show(() if pair is None else _compared(*pair))
        self.set_busy(False)

    @Slot()
    def _ask(self) -> None:
        self._is_asking(True)
        self._not_yet.setFocus()

    @Slot()
    def _stop_asking(self) -> None:
        self._is_asking(False)
        self.take_focus()

    @Slot()
    def _merge_them(self) -> None:
        self._decide(self.merge_chosen)

    @Slot()
    def _keep_apart(self) -> None:
        self._decide(self.apart_chosen)

    def _decide(self, chosen: SignalInstance) -> None:
        pair = self._pair()
        self._stop_asking()
        if pair is not None:
            self.set_busy(True)
            chosen.emit(pair[0].id, pair[1].id)

    def _is_asking(self, is_asking: bool) -> None:
        self._question.setVisible(is_asking)
        self._answers.setVisible(not is_asking)

    def _sheet(self) -> Sheet:
        def cells(line: tuple[str, str, str]) -> tuple[str, ...]:
            name, one, other = line
            return field_word(name), one, other

        def sign(line: tuple[str, str, str]) -> Sign:
            name, one, other = line
            if one == other:
                return SAME
            return OWN if name in ("code", "order") else OTHER

        field = QCoreApplication.translate("BringIn", "Field")
        columns = ((field, 38), (self.tr("One entry"), 31), (self.tr("Other entry"), 31))
        return Sheet(columns, cells, " ".join, sign)

    def _lay_out(self) -> None:
        hint = Label(
            self.tr("Is it one person on the list twice? Look, then decide; nothing is merged by itself."),
            role="muted",
            wraps=True,
        )
        self._answers = _row(self._merge, self._apart)
        self._question = QWidget()
        question = QVBoxLayout(self._question)
        question.setContentsMargins(0, 0, 0, 0)
        question.addWidget(
            Remark(
                Tone.WARNING,
                self.tr("Both codes will lead to one entry. This cannot be taken back."),
                theme=self._theme,
            )
        )
        question.addWidget(_row(self._sure, self._not_yet))
        compared = QVBoxLayout()
        compared.setSpacing(10)
        compared.addWidget(self._view, 1)
        compared.addWidget(self._question)
        compared.addWidget(self._answers)
        both = QHBoxLayout()
        both.setSpacing(12)
        both.addWidget(self._list, 3)
        both.addLayout(compared, 6)
        self.body.addWidget(self._title)
        self.body.addWidget(hint)
        self.body.addLayout(both, 1)
        self._is_asking(False)


def _row(*buttons: ActionButton) -> QWidget:
    """Buttons beside each other, at the leading edge."""
    widget = QWidget()
    row = QHBoxLayout(widget)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(12)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return widget


def _compared(one: Registration, other: Registration) -> list[tuple[str, str, str]]:
    """Field, one text, other text: what tells two people apart, and nothing of money or needs."""

    def said(p: Registration) -> dict[str, str]:
        return {
            "badge_name": seen(p.badge_name),
            "code": isolated(p.code),
            "organisation": seen(p.organisation),
            "country": p.country,
            "category": category_word(p.category, p.category_text),
            "ticket_type": seen(p.ticket_type),
            "valid_days": days_text(p.valid_days),
            "order": isolated(p.order) if p.order else "",
            "status": status_word(p.status),
        }

    ones, others = said(one), said(other)
    lines = [(name, ones[name], others[name]) for name in ones]
    a, b = emails_compared(one.email, other.email)
    lines.insert(2, ("email", Said(a), Said(b)))
    return lines
