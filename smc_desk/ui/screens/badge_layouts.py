"""Badge layouts: which one the badges have, and an editor for those of the symposium.

It keeps no settings: it tells `layout_chosen`, and whoever built it does the rest. It knows its verbs, never
a file; what is drawn is drawn on a lane.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from smc_desk.domain.badge_imports import ImportedLayout
from smc_desk.domain.badge_layouts import Layout, LayoutChoice, LayoutError
from smc_desk.domain.errors import DeskError
from smc_desk.ui.bring_in.words import isolated
from smc_desk.ui.layouts.chooser import LayoutChooser
from smc_desk.ui.layouts.drawing import Drawing, Drawn
from smc_desk.ui.layouts.editor import LayoutEditor
from smc_desk.ui.layouts.editor_head import back_icon
from smc_desk.ui.layouts.import_words import note_sentence
from smc_desk.ui.layouts.words import fault_sentence, problem_sentence
from smc_desk.ui.texts import sentence_of
from smc_desk.ui.theme import Theme, Tone
from smc_desk.ui.widgets.action_button import Action, ActionButton
from smc_desk.ui.widgets.banner import Banner
from smc_desk.ui.widgets.label import Label
from smc_desk.ui.work import Lane, Work
from smc_desk.usecases.keep_layouts import LayoutShelf, Removed, SampleBadge

UNDO = "undo"

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class LayoutsVerbs:
    """What this screen can have done.

    Attributes:
        see: Every layout, and the one in use.
        samples: Whose badges a layout is looked at with.
        find: A layout by its id.
        copy: (id, name) → a layout like that one, not kept yet.
        save: Keep a layout; it comes back as it is kept.
        delete: Delete a layout of the symposium.
        bring_back: Undo that.
        draw: A picture, and what may be wrong with the badges.
        bring_in: Keep a layout of pretix as one of ours.
    """

    see: Callable[[], LayoutShelf]
    samples: Callable[[], Sequence[SampleBadge]]
    find: Callable[[str], Layout]
    copy: Callable[[str, str], Layout]
    save: Callable[[Layout], Layout]
    delete: Callable[[LayoutChoice], Removed]
    bring_back: Callable[[Removed], Removed]
    draw: Callable[[Drawing], Drawn]
    bring_in: Callable[[Path], ImportedLayout]


class BadgeLayoutsScreen(QWidget):
    """The list of layouts, and the editor in its place.

    Signals:
        layout_chosen: The id of the layout which the next badge is to have.
        left: Back to where one came from.
    """

    layout_chosen = Signal(str)
    left = Signal()

    def __init__(
        self,
        *,
        work: Work,
        theme: Theme,
        verbs: LayoutsVerbs,
        choose_file: Callable[[QWidget], str],
        parent: QWidget | None = None,
    ) -> None:
        """Make the screen; it looks for the first time when it is shown.

        Args:
            work: Where verbs are run.
            theme: The theme.
            verbs: What can be done.
            choose_file: Asks for a layout of pretix; "" for none.
            parent: As in Qt.
        """
        super().__init__(parent)
        self._work, self._verbs, self._choose_file = work, verbs, choose_file
        self._shelf: LayoutShelf | None = None
        self._removed: Removed | None = None
        self._is_warned = False
        back = Action("back", self.tr("Back"), role="quiet", icon=back_icon(self))
        self._back = ActionButton(back, theme=theme)
        from_pretix = Action("pretix", self.tr("From pretix …"), icon="file-down")
        self._bring_in = ActionButton(from_pretix, theme=theme)
        self._banner = Banner(theme=theme)
        self._chooser, self._editor = LayoutChooser(theme=theme), LayoutEditor(theme=theme)
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()

    def take_focus(self) -> None:
        """Go on in the editor, or begin in the list."""
        page = self._pages.currentWidget()
        (self._editor if page is self._editor else self._chooser).take_focus()

    @Slot()
    def refresh(self) -> None:
        """Look at the layouts again; a file may have been changed by hand."""
        self._work.run(self, self._verbs.see, self._show_shelf, lane=Lane.QUERY, newest_of="shelf")

    def showEvent(self, event: QShowEvent) -> None:
        """Look at what changed meanwhile."""
        super().showEvent(event)
        self.refresh()
        self._work.run(self, self._verbs.samples, self._show_samples, lane=Lane.QUERY, newest_of="samples")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._back)
        head.addWidget(Label(self.tr("Badge layouts"), role="title"), 1)
        head.addWidget(self._bring_in)
        chooser = QWidget()
        column = QVBoxLayout(chooser)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._banner)
        column.addWidget(self._chooser, 1)
        self._list_page = chooser
        self._pages.addWidget(chooser)
        self._pages.addWidget(self._editor)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)

    def _connect(self) -> None:
        chooser, editor = self._chooser, self._editor
        self._back.clicked.connect(self.left)
        self._bring_in.clicked.connect(self._ask_for_file)
        self._banner.action_chosen.connect(self._undo)
        chooser.looked_at.connect(self._find)
        chooser.use_wanted.connect(self._use)
        chooser.change_wanted.connect(self._change)
        chooser.delete_wanted.connect(self._delete)
        chooser.drawing_wanted.connect(self._draw)
        editor.drawing_wanted.connect(self._draw_draft)
        editor.save_wanted.connect(self._save)
        editor.left.connect(self._leave_editor)

    def _show_shelf(self, shelf: LayoutShelf, current: str = "") -> None:
        self._shelf = shelf
        self._chooser.show_shelf(shelf, current)
        if self._is_warned and not shelf.problems:
            self._banner.clear()
        self._is_warned = bool(shelf.problems)
        if shelf.problems:
            used = next((one.name for one in shelf.choices if one.id == shelf.used), shelf.used)
            said = fault_sentence(shelf.chosen, used, shelf.problems[0])
            self._banner.show_notice(Tone.WARNING, said, can_dismiss=False)

    @Slot()
    def _ask_for_file(self) -> None:
        file = self._choose_file(self)
        if file:
            self._run(partial(self._verbs.bring_in, Path(file)), self._show_brought_in)

    def _show_brought_in(self, brought: ImportedLayout) -> None:
        """The layout is looked at; what it could not keep is told, to be changed in the editor."""
        verb, then = self._verbs.see, partial(self._show_shelf, current=brought.layout.id)
        self._work.run(self, verb, then, lane=Lane.QUERY, newest_of="shelf")
        said = self.tr("{name} was brought in.").replace("{name}", isolated(brought.layout.name))
        notes = " ".join(note_sentence(note) for note in brought.notes)
        self._say(Tone.WARNING if notes else Tone.SUCCESS, f"{said} {notes}".rstrip())
        self._chooser.take_focus()

    def _show_samples(self, samples: Sequence[SampleBadge]) -> None:
        self._chooser.show_samples(samples)
        self._editor.show_samples(samples)

    @Slot(object)
    def _find(self, choice: LayoutChoice) -> None:
        verb = partial(self._verbs.find, choice.id)
        then = self._chooser.show_layout
        self._work.run(self, verb, then, lane=Lane.QUERY, otherwise=self._warn, newest_of="find")

    @Slot(object)
    def _draw(self, drawing: Drawing) -> None:
        verb, then = partial(self._verbs.draw, drawing), self._chooser.show_drawn
        self._work.run(self, verb, then, lane=Lane.QUERY, newest_of="picture")

    @Slot(object)
    def _draw_draft(self, drawing: Drawing) -> None:
        verb, then = partial(self._verbs.draw, drawing), self._editor.show_drawn
        self._work.run(self, verb, then, lane=Lane.QUERY, newest_of="draft")

    @Slot(str)
    def _use(self, layout_id: str) -> None:
        self.layout_chosen.emit(layout_id)
        # On the desk's lane, where settings are kept: after them.
        self._work.run(self, self._verbs.see, self._show_shelf, newest_of="shelf")
        said = self.tr("From the next badge on, all badges have the layout {name}.")
        self._say(Tone.SUCCESS, said.replace("{name}", isolated(self._name_of(layout_id))))
        self._chooser.take_focus()

    @Slot(object)
    def _change(self, choice: LayoutChoice) -> None:
        self._banner.clear()
        if choice.own:
            self._run(partial(self._verbs.find, choice.id), self._edit_own)
        else:
            name = self.tr("{name}, ours").replace("{name}", choice.name)
            self._run(partial(self._verbs.copy, choice.id, name), self._edit_copy)

    def _edit_own(self, layout: Layout) -> None:
        self._edit(layout, layout)

    def _edit_copy(self, layout: Layout) -> None:
        self._edit(layout, None)

    def _edit(self, layout: Layout, kept: Layout | None) -> None:
        self._pages.setCurrentWidget(self._editor)
        self._editor.edit(layout, kept)
        self._editor.take_focus()

    @Slot(object)
    def _save(self, layout: Layout) -> None:
        self._work.run(self, partial(self._verbs.save, layout), self._show_saved, otherwise=self._fail_save)

    def _show_saved(self, layout: Layout) -> None:
        self._editor.show_saved(layout)
        verb, then = self._verbs.see, partial(self._show_shelf, current=layout.id)
        self._work.run(self, verb, then, lane=Lane.QUERY, newest_of="shelf")

    def _fail_save(self, error: DeskError) -> None:
        self._editor.show_failure(_sentence(error))

    @Slot()
    def _leave_editor(self) -> None:
        self._pages.setCurrentWidget(self._list_page)
        self._chooser.take_focus()

    @Slot(object)
    def _delete(self, choice: LayoutChoice) -> None:
        if self._shelf is not None and choice.id in (self._shelf.used, self._shelf.chosen):
            said = self.tr("{name} is in use. Use another layout first, then delete this one.")
            self._say(Tone.INFO, said.replace("{name}", isolated(choice.name)))
            return
        self._run(partial(self._verbs.delete, choice), self._show_deleted)

    def _show_deleted(self, removed: Removed) -> None:
        self._removed = removed
        said = self.tr("{name} is deleted.").replace("{name}", isolated(removed.name))
        undo = Action(UNDO, self.tr("Bring it back"), icon="undo-2")
        self._say(Tone.INFO, said, undo)
        self.refresh()
        self._chooser.take_focus()

    @Slot(str)
    def _undo(self, action: str) -> None:
        if action == UNDO and self._removed is not None:
            removed, self._removed = self._removed, None
            self._run(partial(self._verbs.bring_back, removed), self._show_back)

    def _show_back(self, removed: Removed) -> None:
        said = self.tr("{name} is back.").replace("{name}", isolated(removed.name))
        self._say(Tone.SUCCESS, said)
        verb, then = self._verbs.see, partial(self._show_shelf, current=removed.id)
        self._work.run(self, verb, then, lane=Lane.QUERY, newest_of="shelf")
        self._chooser.take_focus()

    def _run(self, verb: Callable[[], T], then: Callable[[T], None]) -> None:
        self._work.run(self, verb, then, otherwise=self._warn)

    def _warn(self, error: DeskError) -> None:
        self._say(Tone.WARNING, _sentence(error))
        self.refresh()

    def _say(self, tone: Tone, said: str, *actions: Action) -> None:
        self._banner.show_notice(tone, said, actions=actions)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def _name_of(self, layout_id: str) -> str:
        choices = self._shelf.choices if self._shelf else ()
        return next((one.name for one in choices if one.id == layout_id), layout_id)


def _sentence(error: DeskError) -> str:
    """A layout that is wrong says where."""
    if isinstance(error, LayoutError) and error.problems:
        return problem_sentence(error.problems[0])
    return sentence_of(error)
