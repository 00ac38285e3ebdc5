"""What can be said of a layout as a whole: the size of its badges and what is on their back."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from smc_desk.domain.badge_drafts import with_back, with_page
from smc_desk.domain.badge_layout_rules import LARGEST_PAGE, SMALLEST_PAGE
from smc_desk.domain.badge_layouts import Back, Layout, Side
from smc_desk.ui.layouts import words
from smc_desk.ui.layouts.numbers import Number
from smc_desk.ui.panels.fields import Choice, Field
from smc_desk.ui.theme import Theme
from smc_desk.ui.widgets.label import Label


class PageForm(QWidget):
    """The form of the badge itself.

    Signals:
        changed: (the layout with what was changed, the kind of the step).
        side_chosen: The side to work on.
    """

    changed = Signal(object, str)
    side_chosen = Signal(object)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the form, empty."""
        super().__init__(parent)
        self._layout: Layout | None = None
        mm = QCoreApplication.translate("Layouts", "mm")
        self._width = Number(least=SMALLEST_PAGE, most=LARGEST_PAGE, step=1, unit=mm)
        self._height = Number(least=SMALLEST_PAGE, most=LARGEST_PAGE, step=1, unit=mm)
        self._back, self._side = Choice(), Choice()
        for back, text in words.BACKS.items():
            self._back.addItem(words.told(text), back)
        for side, text in ((Side.FRONT, self.tr("The front")), (Side.BACK, self.tr("The back"))):
            self._side.addItem(text, side)
        self._side_field = Field(self.tr("Work on"), self._side, theme=theme)
        sizes = QGridLayout()
        sizes.setSpacing(8)
        sizes.addWidget(Field(self.tr("Width"), self._width, theme=theme), 0, 0)
        sizes.addWidget(Field(self.tr("Height"), self._height, theme=theme), 0, 1)
        self._paper = Label(role="small", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(Label(self.tr("The badge itself"), role="title"))
        column.addLayout(sizes)
        column.addWidget(Field(self.tr("On the back"), self._back, theme=theme))
        column.addWidget(self._side_field)
        column.addWidget(self._paper)
        column.addStretch(1)
        self._width.valueChanged.connect(self._resize)
        self._height.valueChanged.connect(self._resize)
        self._back.activated.connect(self._turn)
        self._side.activated.connect(self._choose_side)

    def take_focus(self) -> None:
        """Begin with the width."""
        self._width.setFocus()

    def show_layout(self, layout: Layout, side: Side) -> None:
        """Show a layout; nothing is told."""
        self._layout = layout
        self._width.show_value(layout.width)
        self._height.show_value(layout.height)
        self._back.setCurrentIndex(self._back.findData(layout.back))
        self._side.setCurrentIndex(self._side.findData(side))
        self._side_field.setVisible(layout.back is Back.OWN)
        places = layout.paper.places if layout.paper is not None else 1
        self._paper.setText(self.tr("%Ln badges lie on a sheet.", "", places) if places > 1 else "")
        self._paper.setVisible(places > 1)

    @Slot()
    def _resize(self) -> None:
        if self._layout is not None:
            layout = with_page(self._layout, self._width.value(), self._height.value())
            self.changed.emit(layout, "page")

    @Slot()
    def _turn(self) -> None:
        if self._layout is not None:
            self.changed.emit(with_back(self._layout, self._back.currentData()), "")

    @Slot()
    def _choose_side(self) -> None:
        self.side_chosen.emit(self._side.currentData())
