"""The rooms with what they have, and what of it has failed today.

Before something is marked as failed, every session and person it affects is listed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QVBoxLayout, QWidget

from smc_desk.domain.conflict_rules import features_of
from smc_desk.domain.programme import Room
from smc_desk.domain.programme_changes import SetFeature
from smc_desk.ui.panels.fields import Notice
from smc_desk.ui.plan.told_lines import Told, ToldDelegate, ToldLines, ToldRole
from smc_desk.ui.plan.words import feature_word, room_text
from smc_desk.ui.theme import Theme, Tone
from smc_desk.ui.widgets.action_button import Action, ActionButton
from smc_desk.ui.widgets.card import Card
from smc_desk.ui.widgets.label import Label


class RoomsCard(Card):
    """A list of rooms; below it the features of the chosen one.

    Signals:
        asked: `SetFeature` that staff think of: now it is to be said whom it affects.
        wanted: `SetFeature` that is to be made.
        left: None.
    """

    asked = Signal(object)
    wanted = Signal(object)
    left = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Show no room.

        Args:
            theme: The theme.
            parent: As in Qt.
        """
        super().__init__(title=self.tr("Rooms"), parent=parent)
        self._theme = theme
        self._rooms: tuple[Room, ...] = ()
        self._change: SetFeature | None = None
        self._model = ToldLines(self)
        self._list = QListView()
        self._list.setModel(self._model)
        self._list.setItemDelegate(ToldDelegate(theme=theme, parent=self))
        self._list.setResizeMode(QListView.ResizeMode.Adjust)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(self.tr("Rooms"))
        self._head = Label(role="strong", wraps=True)
        self._features = QVBoxLayout()
        self._features.setSpacing(8)
        self._parts: list[QWidget] = []
        self._buttons: dict[str, SetFeature] = {}
        self._affected = Notice(theme=theme)
        self._go = ActionButton(Action("go", self.tr("Mark it"), role="primary"), theme=theme)
        leave = ActionButton(Action("leave", self.tr("Close")), theme=theme)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._go)
        row.addWidget(leave)
        row.addStretch(1)
        self.body.addWidget(self._list, 1)
        self.body.addWidget(self._head)
        self.body.addLayout(self._features)
        self.body.addWidget(self._affected)
        self.body.addLayout(row)
        self._list.selectionModel().currentChanged.connect(self._show_features)
        self._go.clicked.connect(self._want)
        leave.clicked.connect(self.left)
        self._forget()

    def show_rooms(self, rooms: Sequence[Room]) -> None:
        """Show them as they are now; the chosen one stays so."""
        chosen = self._chosen()
        self._rooms = tuple(rooms)
        tones = {True: Tone.WARNING, False: Tone.NEUTRAL}
        self._model.show_lines([Told(tones[bool(r.lost)], room_text(r), r.name) for r in self._rooms])
        self.choose(chosen.name if chosen is not None else "")

    def choose(self, name: str) -> None:
        """Choose a room, the first where there is none of this name."""
        names = [room.name for room in self._rooms]
        if names:
            row = names.index(name) if name in names else 0
            self._list.setCurrentIndex(self._model.index(row))
        self._show_features()

    def take_focus(self) -> None:
        """To the list."""
        self._list.setFocus()

    def show_affected(self, change: SetFeature, sentence: str) -> None:
        """Say whom a change affects; it is made by a further button."""
        self._change = change
        tone = Tone.WARNING if change.is_lost else Tone.INFO
        self._affected.say(tone, f"{_act_text(change)}. {sentence}")
        self._go.show()
        self._go.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _chosen(self) -> Room | None:
        name = str(self._list.currentIndex().data(ToldRole.KEY) or "")
        return next((room for room in self._rooms if room.name == name), None)

    @Slot(QModelIndex)
    def _show_features(self, _index: QModelIndex | None = None) -> None:
        self._forget()
        while self._parts:
            part = self._parts.pop()
            self._features.removeWidget(part)
            part.hide()
            part.deleteLater()
        room = self._chosen()
        self._head.setVisible(room is not None)
        if room is None:
            return
        self._head.setText(room.name)
        self._buttons = {}
        for feature in _features(room):
            change = SetFeature(room.name, feature, feature not in room.lost)
            button = ActionButton(Action(feature, _act_text(change)), theme=self._theme)
            button.clicked.connect(self._ask)
            self._buttons[feature] = change
            self._put(button)
        if not self._buttons:
            self._put(Label(self.tr("Nothing is known that could fail here."), role="small", wraps=True))

    def _put(self, part: QWidget) -> None:
        self._parts.append(part)
        self._features.addWidget(part)
        part.show()

    def _forget(self) -> None:
        self._change = None
        self._affected.clear()
        self._go.hide()

    @Slot()
    def _ask(self) -> None:
        button = self.sender()
        if isinstance(button, ActionButton):
            self.asked.emit(self._buttons[button.action_id])

    @Slot()
    def _want(self) -> None:
        if self._change is not None:
            self.wanted.emit(self._change)


def _features(room: Room) -> list[str]:
    """What may fail: all it has, its booths together."""
    planned = features_of(replace(room, lost=())) - set(room.booth_languages)
    return sorted({*planned, *room.lost}, key=feature_word)


def _act_text(change: SetFeature) -> str:
    said = (
        QCoreApplication.translate("RoomsCard", "{feature}: out of order")
        if change.is_lost
        else QCoreApplication.translate("RoomsCard", "{feature}: works again")
    )
    word = feature_word(change.feature)
    return said.replace("{feature}", word[:1].upper() + word[1:])
