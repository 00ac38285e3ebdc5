"""The editor of a layout: its fields, the badge they lie on, and what can be said of each.

It keeps nothing: it tells `save_wanted`, and is told what came of it. Pictures come from the engine by
`drawing_wanted`; what is wrong with the layout is known here at once.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smc_desk.domain.badge_drafts import Draft, add_field, head_of, remove_field
from smc_desk.domain.badge_editing import REACH, Guide, move_field, size_field
from smc_desk.domain.badge_layout_rules import problems_of
from smc_desk.domain.badge_layouts import Back, Layout, Show, Side
from smc_desk.ui.bring_in.words import isolated
from smc_desk.ui.layouts.canvas import Drag
from smc_desk.ui.layouts.drawing import Drawing, Drawn
from smc_desk.ui.layouts.editor_head import EditorHead
from smc_desk.ui.layouts.fault_list import FaultLine
from smc_desk.ui.layouts.field_list import BADGE
from smc_desk.ui.layouts.words import doubt_sentence, field_word, problem_sentence
from smc_desk.ui.layouts.workbench import Workbench
from smc_desk.ui.theme import Theme, Tone
from smc_desk.ui.widgets.action_button import Action
from smc_desk.ui.widgets.banner import Banner
from smc_desk.usecases.keep_layouts import SampleBadge

SAVE, LEAVE = "save", "leave"


class LayoutEditor(QWidget):
    """Shows one draft.

    Signals:
        drawing_wanted: A `Drawing`.
        save_wanted: The `Layout` to be kept.
        left: Back to the list; nothing unsaved is lost unknowingly.
    """

    drawing_wanted = Signal(object)
    save_wanted = Signal(object)
    left = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the editor, empty."""
        super().__init__(parent)
        self._draft: Draft | None = None
        self._side, self._number = Side.FRONT, BADGE
        self._guides: tuple[Guide, ...] = ()
        self._before: Draft | None = None
        self._drags = 0
        self._drawn: Drawn | None = None
        self._leaves = False
        self._banner = Banner(theme=theme)
        self._head = EditorHead(theme=theme)
        self._bench = Workbench(theme=theme)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addWidget(self._head)
        whole.addWidget(self._banner)
        whole.addWidget(self._bench, 1)
        self._connect()

    @property
    def layout_now(self) -> Layout | None:
        """The layout as it is on the screen."""
        return self._draft.layout if self._draft else None

    def take_focus(self) -> None:
        """Begin on the badge, where arrow keys go from field to field."""
        self._bench.canvas.setFocus()

    def show_samples(self, samples: Sequence[SampleBadge]) -> None:
        """Show whose badges can be looked at."""
        self._bench.samples.show_samples(samples)
        self._draw()

    def edit(self, layout: Layout, kept: Layout | None) -> None:
        """Begin.

        Args:
            layout: What to begin with.
            kept: What lies in its file, None for a copy that has none yet.
        """
        self._draft = Draft(layout, kept)
        self._side, self._drawn, self._before, self._leaves = Side.FRONT, None, None, False
        self._number = next((n for n, f in enumerate(layout.fields) if f.show is Show.NAME), BADGE)
        self._banner.clear()
        self._head.show_name(layout.name)
        self._show()

    def show_drawn(self, drawn: Drawn) -> None:
        """Show what the engine has drawn."""
        if self._draft is not None and drawn.drawing.side is self._side:
            self._bench.canvas.show_image(drawn.image)
            self._drawn = drawn
            if drawn.drawing.layout == self._draft.layout:
                self._show_faults()

    def show_saved(self, layout: Layout) -> None:
        """Say that the layout lies in its file."""
        if self._draft is None:
            return
        self._draft = self._draft.saved(layout)
        if self._leaves:
            self.left.emit()
            return
        said = self.tr("{name} is saved.").replace("{name}", isolated(layout.name))
        self._banner.show_notice(Tone.SUCCESS, said)
        self._announce(said)
        self._show()

    def show_failure(self, sentence: str) -> None:
        """Say why it was not saved."""
        self._leaves = False
        self._banner.show_notice(Tone.DANGER, sentence)
        self._announce(sentence)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    @Slot()
    def leave(self) -> None:
        """Go back to the list; ask first where something would be lost."""
        if self._draft is None or self._draft.is_saved:
            self.left.emit()
            return
        said = self.tr("{name} has changes which are not saved yet.")
        said = said.replace("{name}", isolated(self._draft.layout.name))
        actions = (
            Action(SAVE, self.tr("Save and go back"), icon="check"),
            Action(LEAVE, self.tr("Go back without them"), icon="x"),
        )
        self._banner.show_notice(Tone.WARNING, said, actions=actions)
        self._banner.findChildren(type(self._head.save))[0].setFocus()
        self._announce(said)

    def _connect(self) -> None:
        bench, head = self._bench, self._head
        canvas = bench.canvas
        head.back.clicked.connect(self.leave)
        head.undo.clicked.connect(self._undo)
        head.redo.clicked.connect(self._redo)
        head.save.clicked.connect(self._save)
        head.named.connect(self._rename)
        for keys, slot in (
            (QKeySequence.StandardKey.Undo, self._undo),
            (QKeySequence.StandardKey.Redo, self._redo),
            (QKeySequence.StandardKey.Save, self._save),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)
        canvas.chosen.connect(self._choose)
        canvas.grabbed.connect(self._grab)
        canvas.dragged.connect(self._drag)
        canvas.dropped.connect(self._drop)
        canvas.nudged.connect(self._nudge)
        canvas.stepped.connect(self._step)
        canvas.removed.connect(self._remove)
        canvas.resized.connect(self._draw)
        bench.fields.chosen.connect(self._choose)
        bench.fields.added.connect(self._add)
        bench.fields.removed.connect(self._remove)
        bench.faults.field_chosen.connect(self._choose)
        bench.field_form.changed.connect(self._change)
        bench.page_form.changed.connect(self._change)
        bench.page_form.side_chosen.connect(self._turn)
        bench.samples.activated.connect(self._draw)
        self._banner.action_chosen.connect(self._answer)

    @Slot(object, str)
    def _change(self, layout: Layout, kind: str = "") -> None:
        if self._draft is not None:
            self._draft = self._draft.changed(layout, kind)
            self._show()

    def _show(self) -> None:
        """Show the draft as it is now, and wish for its picture."""
        draft = self._draft
        if draft is None:
            return
        layout = draft.layout
        if layout.back is not Back.OWN:
            self._side = Side.FRONT
        if self._number >= len(layout.fields) or (
            self._number >= 0 and layout.fields[self._number] not in layout.of_side(self._side)
        ):
            self._number = BADGE
        self._head.show_draft(draft)
        self._bench.show_layout(layout, self._side, self._number, self._faulty(), self._guides)
        self._show_faults()
        self._draw()

    def _faulty(self) -> frozenset[int]:
        layout = self._draft.layout if self._draft else None
        found = problems_of(layout) if layout is not None else ()
        return frozenset(problem.number for problem in found if problem.number is not None)

    def _show_faults(self) -> None:
        draft, drawn = self._draft, self._drawn
        if draft is None:
            return
        lines = [
            FaultLine(
                problem_sentence(one, draft.layout), Tone.DANGER, BADGE if one.number is None else one.number
            )
            for one in problems_of(draft.layout)
        ]
        if drawn is not None and drawn.drawing.layout == draft.layout:
            name = next((n for n, f in enumerate(draft.layout.fields) if f.show is Show.NAME), BADGE)
            lines += [FaultLine(doubt_sentence(*one), Tone.WARNING, name) for one in drawn.doubted()]
        self._bench.faults.show_lines(lines)

    @Slot()
    def _draw(self) -> None:
        badges = self._bench.samples.badges()
        if self._draft is not None and badges:
            canvas = self._bench.canvas
            wish = Drawing(
                self._draft.layout, badges, canvas.picture_width, self.devicePixelRatioF(), self._side
            )
            self.drawing_wanted.emit(wish)

    @Slot(int)
    def _choose(self, number: int) -> None:
        if self._draft is not None and number != self._number:
            self._number, self._guides = number, ()
            self._show()
            if number != BADGE:
                self._announce(field_word(self._draft.layout, number))

    @Slot(int)
    def _step(self, by: int) -> None:
        numbers = self._bench.canvas_numbers()
        if numbers:
            at = numbers.index(self._number) + by if self._number in numbers else (0 if by > 0 else -1)
            self._choose(numbers[at % len(numbers)])

    @Slot(object)
    def _turn(self, side: Side) -> None:
        self._side, self._number, self._drawn = side, BADGE, None
        self._show()

    @Slot()
    def _grab(self) -> None:
        self._before = self._draft
        self._drags += 1

    @Slot(object)
    def _drag(self, drag: Drag) -> None:
        if self._before is None:
            return
        act = size_field if drag.is_sizing else move_field
        reach = REACH if drag.snaps else 0.0
        edited = act(self._before.layout, drag.number, drag.across, drag.down, reach)
        self._guides = edited.guides
        self._draft = self._before.changed(edited.layout)
        self._show()

    @Slot(bool)
    def _drop(self, is_kept: bool) -> None:
        if not is_kept and self._before is not None:
            self._draft = self._before
        self._before, self._guides = None, ()
        self._show()

    @Slot(float, float, bool)
    def _nudge(self, across: float, down: float, is_sizing: bool) -> None:
        """A text that stands under another one moves with the box it stands in."""
        if self._draft is None or self._number == BADGE:
            return
        layout = self._draft.layout
        number = head_of(layout, self._number)
        act, kind = (size_field, "size") if is_sizing else (move_field, "move")
        self._change(act(layout, number, across, down).layout, f"{kind}-{number}")
        self._announce(self._bench.place_text)

    @Slot(object)
    def _add(self, show: Show) -> None:
        if self._draft is None:
            return
        words = self.tr("Welcome")
        layout, self._number = add_field(self._draft.layout, show, self._side, words)
        self._change(layout)
        self.take_focus()

    @Slot()
    def _remove(self) -> None:
        if self._draft is not None and self._number != BADGE:
            layout, number = self._draft.layout, self._number
            said = self.tr("{what} is removed.").replace("{what}", field_word(layout, number))
            self._number = BADGE
            self._change(remove_field(layout, number))
            self._announce(said)

    @Slot(str)
    def _rename(self, name: str) -> None:
        if self._draft is not None:
            self._change(replace(self._draft.layout, name=name), "name")

    @Slot()
    def _undo(self) -> None:
        if self._draft is not None and not self._bench.canvas.is_dragging:
            self._draft = self._draft.undone()
            self._head.show_name(self._draft.layout.name)
            self._show()

    @Slot()
    def _redo(self) -> None:
        if self._draft is not None and not self._bench.canvas.is_dragging:
            self._draft = self._draft.redone()
            self._head.show_name(self._draft.layout.name)
            self._show()

    @Slot()
    def _save(self) -> None:
        if self._draft is None:
            return
        if problems_of(self._draft.layout):
            self.show_failure(
                self.tr("It cannot be saved yet. Put right what is marked below; nothing is lost.")
            )
            self._bench.faults.setFocus()
            return
        name = " ".join(self._draft.layout.name.split())
        self.save_wanted.emit(replace(self._draft.layout, name=name))

    @Slot(str)
    def _answer(self, action: str) -> None:
        self._banner.clear()
        if action == LEAVE:
            self.left.emit()
        elif action == SAVE:
            self._leaves = True
            self._save()

    def _announce(self, said: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))
