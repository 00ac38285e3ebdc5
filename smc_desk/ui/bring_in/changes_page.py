"""The third step: what would change, counted and line by line, before anything is written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from smc_desk.ui.bring_in.fields import Hidden
from smc_desk.ui.bring_in.lines import LinesPane, Sheet
from smc_desk.ui.bring_in.sheets import (
    Preview,
    changes_of,
    changes_sheet,
    new_people,
    new_sheet,
    notes_of,
    notes_sheet,
    pairs_of,
    pairs_sheet,
    vanished_of,
    vanished_sheet,
)
from smc_desk.ui.theme import Theme, Tone
from smc_desk.ui.widgets.action_button import Action, ActionButton
from smc_desk.ui.widgets.label import Label
from smc_desk.ui.widgets.stat_tile import StatTile
from smc_desk.usecases.import_attendees import ImportCounts, ImportPlan

LARGE_TEXT = 1.5
"""From this scale on there is no room for tiles; the tabs have the counts as well."""


@dataclass(frozen=True, slots=True)
class _Tab:
    """A table of the page.

    Attributes:
        title: Without its count.
        empty: What to say where it has no line.
        search: What may be looked for.
    """

    title: str
    empty: str
    sheet: Sheet
    lines: Sequence[Any]
    search: str = ""


class ChangesPage(QWidget):
    """Tiles with the counts, a tab for each table, and the large button.

    Signals:
        confirmed: Bring it in.
        returned: Back to the columns, or to the report once it is in.
        cancelled: Leave everything as it is.
    """

    confirmed = Signal()
    returned = Signal()
    cancelled = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the page, without a plan yet."""
        super().__init__(parent)
        self._theme = theme
        self._tiles = QWidget()
        row = QHBoxLayout(self._tiles)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        captions = (
            self.tr("New"),
            self.tr("Changed"),
            self.tr("Unchanged"),
            self.tr("Not in the file"),
            self.tr("Repeated rows"),
            self.tr("Blank rows"),
        )
        self._stats = [StatTile(theme=theme, caption=caption, foot="…") for caption in captions]
        for tile in self._stats:
            row.addWidget(tile, 1)
        self._tabs = QTabWidget()
        self._tabs.setAccessibleName(self.tr("What would change"))
        self._say = Label(role="muted", wraps=True)
        self._confirm = ActionButton(
            Action("confirm", "", role="primary", icon="check"), theme=theme, is_large=True
        )
        self._confirm.clicked.connect(self.confirmed)
        self._back = ActionButton(Action("back", self.tr("Back to the columns")), theme=theme)
        self._back.clicked.connect(self.returned)
        self._cancel = ActionButton(Action("cancel", self.tr("Cancel"), role="quiet"), theme=theme)
        self._cancel.clicked.connect(self.cancelled)
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
        whole.addWidget(self._tabs, 1)
        whole.addLayout(foot)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_preview(self, preview: Preview, hidden: Hidden) -> None:
        """Show what a plan would do.

        Args:
            preview: The plan.
            hidden: What of the file is not shown.
        """
        plan = preview.plan
        self._show_counts(plan.counts)
        while (former := self._tabs.widget(0)) is not None:
            self._tabs.removeTab(0)
            former.deleteLater()
        first = None
        for tab in self._contents(preview, hidden):
            pane = LinesPane(
                tab.sheet,
                theme=self._theme,
                accessible_name=tab.title,
                empty=tab.empty,
                search=tab.search,
            )
            pane.show_lines(tab.lines)
            at = self._tabs.addTab(pane, f"{tab.title} ({self.locale().toString(len(tab.lines))})")
            first = at if first is None and tab.lines else first
        self._tabs.setCurrentIndex(first or 0)
        _rename(self._confirm, self._question(plan))
        self.ask()

    def ask(self) -> None:
        """Ask whether to bring it in: nothing is written yet."""
        self._is_asking(True)
        _rename(self._back, self.tr("Back to the columns"))
        self._say.setText(self.tr("Nothing is written yet."))

    def look_back(self) -> None:
        """Show again what was brought in."""
        self._is_asking(False)
        _rename(self._back, self.tr("Back to the report"))
        self._say.setText(self.tr("This is what was brought in."))

    def take_focus(self) -> None:
        """Put the focus on the large button, or on the way back."""
        (self._back if self._confirm.isHidden() else self._confirm).setFocus()

    def _is_asking(self, is_asking: bool) -> None:
        self._confirm.setVisible(is_asking)
        self._cancel.setVisible(is_asking)

    def _question(self, plan: ImportPlan) -> str:
        if plan.rows:
            return self.tr("Bring in %Ln people", "", len(plan.rows))
        return self.tr("Bring in this list")

    def _contents(self, preview: Preview, hidden: Hidden) -> tuple[_Tab, ...]:
        plan = preview.plan
        return (
            _Tab(
                self.tr("Changes"),
                self.tr("Nobody who is on this desk already would change."),
                changes_sheet(hidden),
                changes_of(plan),
            ),
            _Tab(
                self.tr("New"),
                self.tr("Everybody in the file is on this desk already."),
                new_sheet(),
                new_people(plan),
            ),
            _Tab(
                self.tr("Not in the file"),
                self.tr("Everybody on this desk is in the file."),
                vanished_sheet(),
                vanished_of(preview),
            ),
            _Tab(
                self.tr("Notes"),
                self.tr("Every field was clear; nothing was tidied."),
                notes_sheet(hidden),
                notes_of(plan),
                self.tr("Find a row, a field or a text"),
            ),
            _Tab(
                self.tr("Likely duplicates"),
                self.tr("Nobody seems to be on the list twice."),
                pairs_sheet(),
                pairs_of(preview),
            ),
        )

    def _show_counts(self, counts: ImportCounts) -> None:
        says = (
            (counts.new, self.tr("added"), "user-plus", Tone.SUCCESS),
            (counts.changed, self.tr("updated"), "pencil", Tone.INFO),
            (counts.unchanged, self.tr("stay as they are"), "check", Tone.NEUTRAL),
            (counts.vanished, self.tr("kept and marked"), "circle-question-mark", Tone.WARNING),
            (counts.repeated, self.tr("not taken"), "copy", Tone.WARNING),
            (counts.blank, self.tr("skipped"), "minus", Tone.NEUTRAL),
        )
        for tile, (count, foot, icon, tone) in zip(self._stats, says, strict=True):
            tile.show_stat(
                self.locale().toString(count),
                foot=foot if count else self.tr("none"),
                icon=icon if count else "",
                tone=tone if count else Tone.NEUTRAL,
            )

    @Slot()
    def _restyle(self) -> None:
        self._tiles.setVisible(self._theme.scale < LARGE_TEXT)


def _rename(button: ActionButton, text: str) -> None:
    button.setText(text)
    button.setAccessibleName(text)
