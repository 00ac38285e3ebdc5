"""What a new programme would change here and what both sides changed, before anything is written."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smc_desk.domain.programme_merge import Change, ChangeKind, FieldChange, Merge
from smc_desk.ui.bring_in.lines import LinesModel, LinesPane, LinesView, Sheet
from smc_desk.ui.bring_in.programme_words import (
    CONFLICT,
    KINDS,
    Values,
    part_word,
    programme_field_word,
    sign_of,
)
from smc_desk.ui.bring_in.words import Said, Sign, seen
from smc_desk.ui.theme import Theme
from smc_desk.ui.widgets.action_button import Action, ActionButton
from smc_desk.ui.widgets.label import Label
from smc_desk.ui.widgets.stat_tile import StatTile

LARGE_TEXT = 1.5
FIELDS = 150
"""Height of what is compared, at scale 1."""


class MergePage(QWidget):
    """Counts, every change with what is done about it, the values compared, and the large button.

    Of what only the file changed the file is taken, of what both changed this desk's stays, until somebody
    says otherwise.

    Signals:
        confirmed: Bring in what is chosen.
        returned: Back to the programme.
        cancelled: Leave everything as it is.
    """

    confirmed = Signal()
    returned = Signal()
    cancelled = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the page, without a comparison yet."""
        super().__init__(parent)
        self._theme = theme
        self._merge: Merge | None = None
        self._values: Values | None = None
        self._chosen: frozenset[str] = frozenset()
        self._signs: tuple[Sign, ...] = (*KINDS.values(), CONFLICT)
        self._stats = [StatTile(theme=theme, caption=sign.said(), foot="…") for sign in self._signs]
        self._tiles = QWidget()
        row = QHBoxLayout(self._tiles)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for tile in self._stats:
            row.addWidget(tile, 1)
        self._pane = LinesPane(
            self._sheet(),
            theme=theme,
            accessible_name=self.tr("What would change"),
            empty=self.tr("The programme of this desk is the same already. Nothing would change."),
            search=self.tr("Find a title"),
        )
        self._pane.view.selectionModel().currentChanged.connect(self._look)
        self._pane.model.modelReset.connect(self._look)
        self._pane.view.activated.connect(self._turn)
        self._fields = LinesModel(self._fields_sheet(), self)
        self._compared = LinesView(theme=theme, accessible_name=self.tr("Both compared"))
        self._compared.setModel(self._fields)
        self._compared.share_width([share for _, share in self._fields.sheet.columns])
        self._done = Label(role="strong", wraps=True)
        self._turned = ActionButton(Action("turn", ""), theme=theme)
        self._turned.clicked.connect(self._turn)
        self._all_theirs = ActionButton(Action("theirs", ""), theme=theme)
        self._all_theirs.clicked.connect(self._take_all)
        self._say = Label(role="muted", wraps=True)
        self._confirm = ActionButton(
            Action("confirm", "", role="primary", icon="check"), theme=theme, is_large=True
        )
        self._confirm.clicked.connect(self.confirmed)
        self._back = ActionButton(Action("back", self.tr("Back to the programme")), theme=theme)
        self._back.clicked.connect(self.returned)
        self._cancel = ActionButton(Action("cancel", self.tr("Cancel"), role="quiet"), theme=theme)
        self._cancel.clicked.connect(self.cancelled)
        self._lay_out()
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def chosen(self) -> frozenset[str]:
        """Keys of the changes that are to be written."""
        return self._chosen

    def show_merge(self, seen_import: Merge) -> None:
        """Show what would change; the conflicts first."""
        self._merge, self._chosen = seen_import, seen_import.proposed
        self._values = Values.of(seen_import)
        self._show_counts(seen_import)
        changes = [*seen_import.conflicts, *(c for c in seen_import.changes if not c.is_conflict)]
        self._pane.show_lines(changes)
        self._pane.view.setCurrentIndex(self._pane.model.index(0, 0))
        for widget in (self._below, self._confirm):
            widget.setVisible(bool(changes))
        self._all_theirs.setVisible(len(seen_import.conflicts) > 1)
        self._ask()
        self._look()

    def take_focus(self) -> None:
        """Put the focus on the conflicts, on the large button, or on the way back."""
        if self._confirm.isHidden():
            self._back.setFocus()
        elif self._merge is not None and self._merge.conflicts:
            self._pane.view.setFocus()
        else:
            self._confirm.setFocus()

    def _change(self) -> Change | None:
        found: Change | None = self._pane.model.thing(self._pane.view.currentIndex().row())
        return found

    @Slot()
    def _look(self) -> None:
        change = self._change()
        self._below.setEnabled(change is not None)
        self._fields.show(() if change is None else change.fields)
        self._compared.setVisible(bool(change is not None and change.fields))
        if change is None:
            self._done.setText("")
            return
        is_taken = change.key in self._chosen
        self._done.setText(self._sentence(change, is_taken=is_taken))
        self._turned.show_text(self.tr("Keep this desk’s") if is_taken else self.tr("Take the file’s"))

    @Slot()
    def _turn(self) -> None:
        """Choose the other side for the change."""
        change = self._change()
        if change is not None:
            self._choose(self._chosen ^ {change.key})

    @Slot()
    def _take_all(self) -> None:
        """Take the file for every conflict, or keep the desk's again."""
        if self._merge is not None:
            keys = frozenset(change.key for change in self._merge.conflicts)
            self._choose(self._chosen - keys if keys <= self._chosen else self._chosen | keys)

    def _choose(self, chosen: frozenset[str]) -> None:
        self._chosen = chosen
        self._pane.model.say_again()
        self._look()
        self._ask()

    def _ask(self) -> None:
        if self._merge is None:
            return
        keys = frozenset(change.key for change in self._merge.conflicts)
        taken = len(self._chosen)
        self._confirm.show_text(self.tr("Bring in %Ln changes", "", taken))
        self._all_theirs.show_text(
            self.tr("Keep this desk’s for all conflicts")
            if keys <= self._chosen
            else self.tr("Take the file’s for all conflicts")
        )
        kept = len(keys - self._chosen)
        self._say.setText(
            self.tr("Nothing is written yet. %Ln conflicts stay as they are on this desk.", "", kept)
            if kept
            else self.tr("Nothing is written yet.")
        )

    def _sentence(self, change: Change, *, is_taken: bool) -> str:
        if not is_taken:
            if change.is_conflict:
                return self.tr("This desk changed it too. What this desk has stays.")
            return self.tr("It stays as it is on this desk.")
        if change.kind is ChangeKind.CANCELLED and not change.fields and change.has_traces:
            return self.tr("It is marked as cancelled and kept: people came, signed up, or it was timed.")
        if change.kind is ChangeKind.CANCELLED and not change.fields:
            return self.tr("It is not in the file any more, and is taken off the programme.")
        if change.kind is ChangeKind.NEW:
            return self.tr("It comes in as the file has it.")
        return self.tr("What the file says is taken.")

    def _sheet(self) -> Sheet:
        def cells(change: Change) -> tuple[str, ...]:
            is_taken = change.key in self._chosen
            done = self.tr("the file’s is taken") if is_taken else self.tr("this desk’s stays")
            fields = self.locale().createSeparatedList(
                list(dict.fromkeys(programme_field_word(field.name) for field in change.fields))
            )
            return (
                sign_of(change).said(),
                part_word(change.part),
                seen(change.title) or Said(self.tr("no title")),
                fields,
                done,
            )

        columns = (
            (self.tr("What happened"), 20),
            (self.tr("What"), 10),
            (self.tr("Title"), 34),
            (self.tr("What differs"), 18),
            (self.tr("What is done"), 18),
        )
        return Sheet(columns, cells, lambda change: change.title, sign_of)

    def _fields_sheet(self) -> Sheet:
        def cells(field: FieldChange) -> tuple[str, ...]:
            words = self._values
            if words is None:
                return "", "", "", ""
            values = (words.said(field.name, value) for value in (field.base, field.mine, field.theirs))
            return (programme_field_word(field.name), *values)

        columns = (
            ("", 19),
            (self.tr("When last brought in"), 27),
            (self.tr("On this desk"), 27),
            (self.tr("In the file"), 27),
        )
        return Sheet(columns, cells, lambda field: field.name)

    def _show_counts(self, seen_import: Merge) -> None:
        feet = (
            self.tr("added"),
            self.tr("other room or time"),
            self.tr("updated"),
            self.tr("not in the file"),
            self.tr("you choose"),
        )
        counts: Sequence[int] = [*map(seen_import.count, KINDS), len(seen_import.conflicts)]
        for tile, sign, count, foot in zip(self._stats, self._signs, counts, feet, strict=True):
            if count:
                tile.show_stat(self.locale().toString(count), foot=foot, icon=sign.icon, tone=sign.tone)
            else:
                tile.show_stat(self.locale().toString(count), foot=self.tr("none"))

    def _lay_out(self) -> None:
        answer = QHBoxLayout()
        answer.setSpacing(12)
        answer.addWidget(self._done, 1)
        answer.addWidget(self._turned)
        answer.addWidget(self._all_theirs)
        self._below = QWidget()
        below = QVBoxLayout(self._below)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(10)
        below.addLayout(answer)
        below.addWidget(self._compared)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self._cancel)
        foot.addWidget(self._back)
        foot.addWidget(self._say, 1)
        foot.addWidget(self._confirm)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addWidget(self._tiles)
        whole.addWidget(self._pane, 1)
        whole.addWidget(self._below, 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(foot)

    @Slot()
    def _restyle(self) -> None:
        is_large = self._theme.scale >= LARGE_TEXT
        self._tiles.setVisible(not is_large)
        self._compared.setFixedHeight(self._theme.px(FIELDS if not is_large else FIELDS // 2))
