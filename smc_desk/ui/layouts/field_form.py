"""What can be said of one field of a layout: where it stands, how large its letters are, on whose badges."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QVBoxLayout, QWidget

from smc_desk.domain.badge_drafts import COLOURS, heads_for, stand_under
from smc_desk.domain.badge_layouts import Align, Box, Layout, Level, Show
from smc_desk.domain.badge_layouts import Field as BadgeField
from smc_desk.domain.badges import RoleMark
from smc_desk.ui.layouts import words
from smc_desk.ui.layouts.numbers import Number
from smc_desk.ui.panels.fields import Choice, Field, LineEdit
from smc_desk.ui.texts import role_mark_word
from smc_desk.ui.theme import Theme
from smc_desk.ui.widgets.label import Label

OWN_BOX = "box"
INKS = ("ink", "quiet", "white")
LONGEST_WORDS = 120


class FieldForm(QWidget):
    """The form of the chosen field.

    Signals:
        changed: (the layout with what was changed, the kind of the step).
    """

    changed = Signal(object, str)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the form, empty."""
        super().__init__(parent)
        self._layout: Layout | None = None
        self._number = -1
        mm = QCoreApplication.translate("Layouts", "mm")
        pt = QCoreApplication.translate("Layouts", "pt")
        self._title = Label(role="title", wraps=True)
        self._words, self._tickets = LineEdit(), LineEdit()
        self._words.setMaxLength(LONGEST_WORDS)
        self._stands, self._align, self._level = Choice(), Choice(), Choice()
        self._colour, self._roles = Choice(), Choice()
        self._box = [Number(least=-500, most=1200, step=0.5, unit=mm) for _ in range(4)]
        self._gap = Number(least=0, most=50, step=0.5, unit=mm)
        self._size = Number(least=4, most=200, step=1, unit=pt)
        self._floor = Number(least=4, most=200, step=1, unit=pt)
        self._lines = Number(least=1, most=9, step=1, decimals=0)
        self._bold = QCheckBox(self.tr("Bold"))
        self._overlaps = QCheckBox(self.tr("May lie over others"))
        self._fields: dict[QWidget, Field] = {}
        boxes = QWidget()
        grid = QGridLayout(boxes)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        names = (self.tr("Across"), self.tr("Down"), self.tr("Width"), self.tr("Height"))
        for at, (box, name) in enumerate(zip(self._box, names, strict=True)):
            grid.addWidget(Field(name, box, theme=theme), at // 2, at % 2)
        letters = QWidget()
        pair = QGridLayout(letters)
        pair.setContentsMargins(0, 0, 0, 0)
        pair.setSpacing(8)
        for at, (number, name) in enumerate(
            ((self._size, self.tr("Largest letters")), (self._floor, self.tr("Warn below")))
        ):
            pair.addWidget(Field(name, number, theme=theme), 0, at)
        self._boxes, self._letters = boxes, letters
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._title)
        for control, caption, hint in (
            (self._words, self.tr("Words"), ""),
            (self._stands, self.tr("Stands"), ""),
            (boxes, "", ""),
            (self._gap, self.tr("White above it"), ""),
            (letters, "", ""),
            (self._lines, self.tr("Lines at most"), ""),
            (self._bold, "", ""),
            (self._align, self.tr("In its box, across"), ""),
            (self._level, self.tr("In its box, down"), ""),
            (self._colour, self.tr("Colour"), ""),
            (self._roles, self.tr("On the badges of"), ""),
            (
                self._tickets,
                self.tr("Only for these ticket types"),
                self.tr("As on the list, with commas between them; empty means all."),
            ),
            (self._overlaps, "", ""),
        ):
            if caption:
                field = self._fields[control] = Field(caption, control, theme=theme, hint=hint)
                column.addWidget(field)
            else:
                column.addWidget(control)
        column.addStretch(1)
        self._connect()

    def take_focus(self) -> None:
        """Begin with the first thing that can be said."""
        first = self._words if self._fields[self._words].isVisibleTo(self) else self._box[0]
        first.setFocus()

    def show_field(self, layout: Layout, number: int) -> None:
        """Show a field of a layout; nothing is told."""
        is_other = number != self._number
        self._layout, self._number = layout, number
        field = layout.fields[number]
        self._title.setText(words.show_word(field.show))
        if is_other or self._words.text() != field.words:
            self._words.show_text(field.words)
        # What is being typed stays as it is while it means the same: "day," is on its way to "day, student".
        if is_other or _parted(self._tickets.text()) != field.tickets:
            self._tickets.show_text(", ".join(field.tickets))
        for shown, length in zip(self._box, _lengths(field.box), strict=True):
            shown.show_value(length)
        look = field.look
        for control, value in (
            (self._gap, field.gap), (self._size, look.size), (self._floor, look.floor),
            (self._lines, look.lines),
        ):  # fmt: skip
            control.show_value(value)
        self._bold.setChecked(look.bold)
        self._overlaps.setChecked(field.overlaps)
        self._fill_choices(layout, field)
        self._show_what_applies(field)

    def _fill_choices(self, layout: Layout, field: BadgeField) -> None:
        own = self.tr("In a box of its own")
        under = self.tr("Under: {what}")
        heads = heads_for(layout, self._number)
        stands = [(OWN_BOX, own), *((h.value, under.replace("{what}", words.show_word(h))) for h in heads)]
        current = OWN_BOX if field.box is not None or field.under is None else field.under.value
        _fill(self._stands, stands, current)
        _fill(
            self._align,
            [(one.value, words.told(text)) for one, text in words.ALIGNS.items()],
            field.align.value,
        )
        _fill(
            self._level,
            [(one.value, words.told(text)) for one, text in words.LEVELS.items()],
            field.level.value,
        )
        inks = COLOURS if field.show is Show.BAND else INKS
        colours = [(ink, words.told(words.COLOURS[ink])) for ink in inks]
        _fill(self._colour, colours, field.look.colour)
        marks = [(mark.value, role_mark_word(mark)) for mark in RoleMark if mark is not RoleMark.NONE]
        everybody, nobody = self.tr("Everybody"), self.tr("Everybody without a role")
        roles = ",".join(mark.value for mark in field.roles)
        known = [("", everybody), (RoleMark.NONE.value, nobody), *marks]
        if len(field.roles) > 1:
            said = (role_mark_word(mark) or nobody for mark in field.roles)
            known.append((roles, self.locale().createSeparatedList(list(said))))
        _fill(self._roles, known, roles)

    def _show_what_applies(self, field: BadgeField) -> None:
        is_text, has_box, show = field.show.is_text, field.box is not None, field.show
        has_letters = is_text or show in (Show.ROLES, Show.PHOTO, Show.TRAINING)
        for widget, applies in (
            (self._fields[self._words], show is Show.WORDS),
            (self._fields[self._stands], is_text),
            (self._boxes, has_box),
            (self._fields[self._gap], not has_box),
            (self._letters, has_letters),
            (self._fields[self._lines], is_text),
            (self._bold, is_text),
            (self._fields[self._align], has_box and (is_text or show in (Show.ROLES, Show.PHOTO))),
            (self._fields[self._level], has_box and is_text),
            (self._fields[self._colour], is_text or show is Show.BAND),
            (self._overlaps, has_box),
        ):
            widget.setVisible(applies)

    def _connect(self) -> None:
        for number in (*self._box, self._gap, self._size, self._floor, self._lines):
            number.valueChanged.connect(self._change)
        for box in (self._bold, self._overlaps):
            box.clicked.connect(self._change)
        for choice in (self._align, self._level, self._colour, self._roles):
            choice.activated.connect(self._change)
        for edit in (self._words, self._tickets):
            edit.textEdited.connect(self._change)
        self._stands.activated.connect(self._place)

    @Slot()
    def _change(self) -> None:
        if self._layout is None:
            return
        field = self._layout.fields[self._number]
        new = replace(
            field,
            box=field.box and Box(*_values(self._box)),
            gap=self._gap.value(),
            words=self._words.text() if field.show is Show.WORDS else field.words,
            align=Align(self._align.currentData()),
            level=Level(self._level.currentData()),
            roles=tuple(RoleMark(value) for value in str(self._roles.currentData()).split(",") if value),
            tickets=_parted(self._tickets.text()),
            overlaps=self._overlaps.isChecked(),
            look=self._look(field),
        )
        layout = self._layout.with_field(self._number, new)
        sender = self.sender()
        kind = f"form-{self._number}-{id(sender)}" if isinstance(sender, (Number, LineEdit)) else ""
        self.changed.emit(layout, kind)

    def _look(self, field: BadgeField) -> Any:
        """Sizes follow each other, whichever of them was changed."""
        look = replace(field.look, colour=str(self._colour.currentData()))
        if not self._letters.isVisibleTo(self):
            return look
        size, floor = self._size.value(), self._floor.value()
        if size < floor:
            size, floor = (size, size) if self.sender() is self._size else (floor, floor)
        least = min(look.least, floor)
        return replace(
            look,
            size=size,
            floor=floor,
            least=least,
            lines=round(self._lines.value()) if field.show.is_text else look.lines,
            bold=self._bold.isChecked() if field.show.is_text else look.bold,
        )

    @Slot()
    def _place(self) -> None:
        if self._layout is not None:
            value = str(self._stands.currentData())
            head = None if value == OWN_BOX else Show(value)
            self.changed.emit(stand_under(self._layout, self._number, head), "")


def _lengths(box: Box | None) -> tuple[float, float, float, float]:
    return (box.left, box.top, box.width, box.height) if box is not None else (0.0, 0.0, 0.0, 0.0)


def _values(numbers: Sequence[Number]) -> list[float]:
    return [number.value() for number in numbers]


def _fill(choice: QComboBox, known: list[tuple[str, str]], current: str) -> None:
    """Show what can be chosen; what is set but not among it stands for itself."""
    if current not in [value for value, _ in known]:
        known = [*known, (current, current)]
    if known != [(choice.itemData(at), choice.itemText(at)) for at in range(choice.count())]:
        choice.clear()
        for value, text in known:
            choice.addItem(text, value)
    choice.setCurrentIndex([value for value, _ in known].index(current))


def _parted(text: str) -> tuple[str, ...]:
    """Words with commas between them."""
    return tuple(dict.fromkeys(word.strip() for word in text.split(",") if word.strip()))
