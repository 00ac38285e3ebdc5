"""The three parts of the editor: what is on the badge, the badge, and what can be said of a field."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from smc_desk.domain.badge_drafts import head_of
from smc_desk.domain.badge_editing import Guide
from smc_desk.domain.badge_layouts import Layout, Show, Side
from smc_desk.domain.badges import Badge
from smc_desk.ui.layouts.canvas import BadgeCanvas, Marks
from smc_desk.ui.layouts.fault_list import FaultList
from smc_desk.ui.layouts.field_form import FieldForm
from smc_desk.ui.layouts.field_list import BADGE, FieldList
from smc_desk.ui.layouts.page_form import PageForm
from smc_desk.ui.layouts.sample_choice import SampleChoice
from smc_desk.ui.layouts.words import field_word
from smc_desk.ui.panels.fields import Field
from smc_desk.ui.theme import Theme
from smc_desk.ui.widgets.card import Card
from smc_desk.ui.widgets.label import Label

LARGE_TEXT = 1.5
"""From this scale on there are two columns instead of three."""


class Workbench(QWidget):
    """Places the parts, and shows a layout in all of them.

    Attributes:
        canvas: The badge.
        fields: What is on it.
        faults: What is wrong.
        field_form: Of the chosen field.
        page_form: Of the badge itself.
        samples: Whose badge is shown.
    """

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Place the parts."""
        super().__init__(parent)
        self._theme = theme
        self.canvas = BadgeCanvas(theme=theme)
        self.fields = FieldList(theme=theme)
        self.faults = FaultList(theme=theme)
        self.field_form, self.page_form = FieldForm(theme=theme), PageForm(theme=theme)
        self.samples = SampleChoice()
        self._where = Label(role="strong", elides=True)
        self._hint = Label(
            self.tr("Drag a box, or move it with the arrow keys: Shift in larger steps, Ctrl for its size."),
            role="small",
            wraps=True,
        )
        self._list_card = Card(margin=12)
        self._list_card.body.addWidget(self.fields, 1)
        self._centre = Card(margin=12)
        body = self._centre.body
        body.addWidget(self.canvas, 1)
        body.addWidget(self._where)
        body.addWidget(self._hint)
        body.addWidget(self.faults)
        body.addWidget(Field(self.tr("Shown with"), self.samples, theme=theme))
        self._scroll = QScrollArea()
        inner = self._inner()
        self._scroll.setWidget(inner)
        inner.setAutoFillBackground(False)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._form_card = Card(margin=12)
        self._form_card.body.addWidget(self._scroll)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(12)
        theme.changed.connect(self._place)
        self._place()

    @property
    def place_text(self) -> str:
        """Where the chosen field is, in words."""
        return self._where.text()

    def canvas_numbers(self) -> list[int]:
        """The fields with a box, in the order in which they are gone through."""
        return self.canvas.numbers()

    def show_layout(
        self, layout: Layout, side: Side, number: int, faulty: frozenset[int], guides: tuple[Guide, ...]
    ) -> None:
        """Show a layout everywhere."""
        words = [field_word(layout, at) for at in range(len(layout.fields))]
        head = head_of(layout, number) if number != BADGE else BADGE
        marks = Marks(words, faulty, _hollow(layout, self.samples.badges()[:1]), guides)
        self.canvas.show_layout(layout, side, head, marks)
        self.fields.show_fields(layout, side, number, faulty)
        self._where.setText(self._said(layout, number, head, words))
        self.canvas.setAccessibleDescription(f"{self._where.text()} {self._hint.text()}")
        if number == BADGE:
            self.page_form.show_layout(layout, side)
        else:
            self.field_form.show_field(layout, number)
        self.page_form.setVisible(number == BADGE)
        self.field_form.setVisible(number != BADGE)

    def _said(self, layout: Layout, number: int, head: int, words: list[str]) -> str:
        box = layout.fields[head].box if head != BADGE else None
        if box is None:
            return ""
        said = QCoreApplication.translate(
            "Layouts", "{what}: {across} mm across, {down} mm down, {width} × {height} mm"
        )
        locale = self.locale()
        for name, length in (
            ("across", box.left), ("down", box.top), ("width", box.width), ("height", box.height),
        ):  # fmt: skip
            said = said.replace("{" + name + "}", locale.toString(length, "f", 1))
        return said.replace("{what}", words[number])

    def _inner(self) -> QWidget:
        """The form keeps off the scroll bar."""
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(2, 2, 10, 2)
        column.addWidget(self.page_form)
        column.addWidget(self.field_form)
        return inner

    @Slot()
    def _place(self) -> None:
        theme, grid = self._theme, self._grid
        is_wide = theme.scale < LARGE_TEXT
        for card in (self._list_card, self._centre, self._form_card):
            grid.removeWidget(card)
        self._hint.setVisible(is_wide)
        self._where.setVisible(is_wide)
        if is_wide:
            grid.addWidget(self._list_card, 0, 0)
            grid.addWidget(self._centre, 0, 1)
            grid.addWidget(self._form_card, 0, 2)
        else:
            grid.addWidget(self._centre, 0, 0, 2, 1)
            grid.addWidget(self._list_card, 0, 1)
            grid.addWidget(self._form_card, 1, 1)
        for column, share in enumerate((0, 1, 0) if is_wide else (3, 2, 0)):
            grid.setColumnStretch(column, share)
        grid.setRowStretch(0, 1)
        grid.setRowStretch(1, 0 if is_wide else 2)
        width = theme.px(228) if is_wide else 0
        self._list_card.setMinimumWidth(width)
        form = theme.px(286) if is_wide else 0
        self._form_card.setMinimumWidth(form)
        self._form_card.setMaximumWidth(form or 16777215)


def _hollow(layout: Layout, shown: tuple[Badge, ...]) -> frozenset[int]:
    """The boxes in which this badge has nothing, so that their names are shown instead."""
    return frozenset(
        number
        for number, one in enumerate(layout.fields)
        if any(not one.is_for(badge) or (one.show is Show.ROLES and not badge.marks) for badge in shown)
    )
