"""Which layout the badges have: a list, and the chosen one with somebody's badge in it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePath

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListView,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from smc_desk.domain.badge_layouts import Fold, Layout, LayoutChoice
from smc_desk.ui.bring_in.words import isolated
from smc_desk.ui.layouts.choice_list import ChoiceDelegate, ChoiceModel
from smc_desk.ui.layouts.drawing import Drawing, Drawn
from smc_desk.ui.layouts.fault_list import FaultLine, FaultList
from smc_desk.ui.layouts.picture import Picture
from smc_desk.ui.layouts.sample_choice import SampleChoice
from smc_desk.ui.layouts.words import doubt_sentence, problem_sentence, size_text
from smc_desk.ui.panels.fields import Field
from smc_desk.ui.theme import Theme, Tone
from smc_desk.ui.widgets.action_button import Action, ActionButton
from smc_desk.ui.widgets.card import Card
from smc_desk.ui.widgets.label import Label
from smc_desk.usecases.keep_layouts import LayoutShelf, SampleBadge

LARGE_TEXT = 1.5


class LayoutChooser(QWidget):
    """The list, and beside it what is chosen there.

    Signals:
        looked_at: The `LayoutChoice` whose description is wanted.
        drawing_wanted: A `Drawing`.
        use_wanted: The id of the layout for the next badge.
        change_wanted: The `LayoutChoice` to be changed, or a copy of it.
        delete_wanted: The `LayoutChoice` to be deleted.
    """

    looked_at = Signal(object)
    drawing_wanted = Signal(object)
    use_wanted = Signal(str)
    change_wanted = Signal(object)
    delete_wanted = Signal(object)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the page, empty."""
        super().__init__(parent)
        self._theme = theme
        self._shelf = LayoutShelf((), "", "")
        self._layout: Layout | None = None
        self._model = ChoiceModel(self)
        self._list = QListView()
        self._list.setModel(self._model)
        self._list.setItemDelegate(ChoiceDelegate(theme=theme, parent=self))
        self._list.setAccessibleName(self.tr("Badge layouts"))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._place = Label(role="small", wraps=True)
        self._title = Label(role="title", elides=True)
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._measures = Label(role="muted")
        self._picture = Picture(theme=theme)
        self._faults, self._doubts = FaultList(theme=theme, rows=0), FaultList(theme=theme, rows=2)
        self._samples = SampleChoice()
        self._samples_field = Field(self.tr("Looked at with"), self._samples, theme=theme)
        use = Action("use", self.tr("Use this layout"), role="primary", icon="check")
        self._use = ActionButton(use, theme=theme)
        self._change = ActionButton(Action("change", self.tr("Change"), icon="pencil"), theme=theme)
        self._copy = ActionButton(Action("copy", self.tr("Change a copy"), icon="copy"), theme=theme)
        self._delete = ActionButton(Action("delete", self.tr("Delete"), icon="trash-2"), theme=theme)
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()

    def take_focus(self) -> None:
        """Begin in the list."""
        self._list.setFocus()

    def show_samples(self, samples: Sequence[SampleBadge]) -> None:
        """Show whose badges can be looked at."""
        self._samples.show_samples(samples)
        is_real = all(sample.is_real for sample in samples)
        self._samples_field.show_hint(
            "" if is_real else self.tr("Nobody is on the list yet; these names are made up.")
        )
        self._draw()

    def show_shelf(self, shelf: LayoutShelf, current: str = "") -> None:
        """Show the layouts there are now.

        Args:
            shelf: All of them.
            current: The id of the one to look at; that of before, or the one in use.
        """
        former = self._current()
        wanted = current or (former.id if former else "") or shelf.used
        self._shelf = shelf
        self._model.show_shelf(shelf)
        row = self._model.row_of(wanted)
        row = row if row >= 0 else max(self._model.row_of(shelf.used), 0)
        self._list.selectionModel().setCurrentIndex(
            self._model.index(row), QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        said = self.tr("Layouts of your own lie in {folder}.").replace("{folder}", isolated(shelf.place))
        self._place.setText(said if shelf.place else "")
        self._place.setToolTip(shelf.place)
        self._look()

    def show_layout(self, layout: Layout) -> None:
        """Show a layout that was asked for."""
        current = self._current()
        if current is not None and current.id == layout.id:
            self._layout = layout
            self._measures.setText(size_text(layout))
            self._draw()

    def show_drawn(self, drawn: Drawn) -> None:
        """Show the picture that was asked for."""
        if self._layout is not drawn.drawing.layout:
            return
        who = self._samples.currentText()
        self._picture.show_image(drawn.image, f"{self._layout.name}. {who}")
        sentences = dict.fromkeys(doubt_sentence(*each) for each in drawn.doubted())
        self._doubts.show_lines([FaultLine(sentence, Tone.WARNING) for sentence in sentences])

    def _lay_out(self) -> None:
        self._list_card = Card(holds_rows=True)
        self._list_card.body.addWidget(self._list, 1)
        self._list_card.body.addWidget(self._place)
        card = Card()
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._title, 1)
        head.addWidget(self._measures)
        good, bad = QWidget(), QWidget()
        column = QVBoxLayout(good)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._picture, 1)
        column.addWidget(self._doubts)
        column.addWidget(self._samples_field)
        wrong = QVBoxLayout(bad)
        wrong.setContentsMargins(0, 0, 0, 0)
        wrong.setSpacing(10)
        self._bad_hint = Label(wraps=True)
        wrong.addWidget(self._bad_hint)
        wrong.addWidget(self._faults, 1)
        self._pages.addWidget(good)
        self._pages.addWidget(bad)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        for button in (self._use, self._change, self._copy):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self._delete)
        card.body.addLayout(head)
        card.body.addWidget(self._pages, 1)
        card.body.addLayout(buttons)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(14)
        whole.addWidget(self._list_card, 4)
        whole.addWidget(card, 9)

    def _connect(self) -> None:
        self._list.selectionModel().currentChanged.connect(self._go)
        self._list.activated.connect(self._choose)
        self._samples.activated.connect(self._draw)
        self._picture.resized.connect(self._draw)
        self._use.clicked.connect(self._choose)
        self._change.clicked.connect(self._edit)
        self._copy.clicked.connect(self._edit)
        self._delete.clicked.connect(self._remove)
        self._theme.changed.connect(self._list.doItemsLayout)

    def _current(self) -> LayoutChoice | None:
        return self._model.choice(self._list.currentIndex().row())

    @Slot(QModelIndex, QModelIndex)
    def _go(self, _new: QModelIndex, _old: QModelIndex) -> None:
        self._look()

    def _look(self) -> None:
        choice = self._current()
        if choice is None:
            return
        self._layout = None
        self._title.setText(choice.name)
        self._measures.setText("")
        is_good = not choice.problems
        self._pages.setCurrentIndex(0 if is_good else 1)
        is_used = choice.id == self._shelf.used
        self._use.setVisible(is_good and not is_used)
        self._change.setVisible(is_good and choice.own)
        self._copy.setVisible(is_good and not choice.own)
        self._delete.setVisible(choice.own)
        if is_good:
            self.looked_at.emit(choice)
            return
        file = isolated(PurePath(f"{choice.id}.toml").name)
        hint = self.tr("{file} cannot be used as it is. Put these lines right, then come back to this page.")
        self._bad_hint.setText(hint.replace("{file}", file))
        self._faults.show_lines([FaultLine(problem_sentence(one), Tone.DANGER) for one in choice.problems])

    @Slot()
    def _draw(self) -> None:
        layout, badges = self._layout, self._samples.badges()
        if layout is None or not badges or not self._picture.width():
            return
        paper = layout.paper
        is_page = layout.fold is not Fold.NONE or (paper is not None and paper.places > 1)
        width = self._picture.width()
        if not is_page:
            width = min(width, round(self._picture.height() * layout.width / layout.height))
        if paper is not None and paper.places > 1:
            badges = (badges * paper.places)[: paper.places]
        drawing = Drawing(layout, badges, max(width, 1), self.devicePixelRatioF(), is_page=is_page)
        self.drawing_wanted.emit(drawing)

    @Slot()
    def _choose(self) -> None:
        choice = self._current()
        if choice is not None and not choice.problems and choice.id != self._shelf.used:
            self.use_wanted.emit(choice.id)

    @Slot()
    def _edit(self) -> None:
        choice = self._current()
        if choice is not None:
            self.change_wanted.emit(choice)

    @Slot()
    def _remove(self) -> None:
        choice = self._current()
        if choice is not None:
            self.delete_wanted.emit(choice)
