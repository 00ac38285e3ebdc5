"""What this desk is set to, on cards; whatever is chosen holds at once, there is nothing to save or cancel.

It keeps no settings: it shows those it is given and tells `changed`; whoever built it keeps them in a file,
dresses the window and turns the sound up.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from smc_desk.domain.people import Role
from smc_desk.domain.settings import AutoPrint, Settings
from smc_desk.ui.badges.printers_form import PrintersForm, PrintersVerbs
from smc_desk.ui.camera import CameraDevice
from smc_desk.ui.panels.fields import Choice, Field, LineEdit
from smc_desk.ui.texts import role_word
from smc_desk.ui.theme import Mode, Theme
from smc_desk.ui.widgets.action_button import Action, ActionButton
from smc_desk.ui.widgets.card import Card
from smc_desk.ui.widgets.scrolled import scrolled
from smc_desk.ui.work import Work

LONGEST_DESK = 40
LONGEST_INITIALS = 4
TEXT_SCALES = (100, 125, 150, 175, 200)
VOLUMES = (0, 25, 50, 80, 100)
CARD_WIDTH = 420
"""Two cards beside each other need this each, at scale 1."""


@dataclass(frozen=True, slots=True)
class SettingsVerbs:
    """What the screen asks for.

    Attributes:
        printers: What is asked about printers, off the Qt thread.
        cameras: The webcams; asked on the Qt thread, which alone may know them.
        test_sound: Plays a sound as loud as it is set, and says whether there is anything to play it.
    """

    printers: PrintersVerbs
    cameras: Callable[[], Sequence[CameraDevice]]
    test_sound: Callable[[], bool]


class SettingsScreen(QWidget):
    """Shows the settings, and tells of each change.

    Signals:
        changed: All `Settings`, with the one that was just chosen.
    """

    changed = Signal(object)

    def __init__(
        self,
        *,
        work: Work,
        theme: Theme,
        verbs: SettingsVerbs,
        settings: Settings,
        languages: Sequence[tuple[str, str]] = (),
        parent: QWidget | None = None,
    ) -> None:
        """Make the screen.

        Args:
            work: The lanes.
            theme: The theme.
            verbs: What the screen asks for.
            settings: Those which hold.
            languages: Tag and own name of each language of the screens.
            parent: As in Qt.
        """
        super().__init__(parent)
        self._work, self._theme, self._verbs = work, theme, verbs
        self._settings, self._languages = settings, tuple(languages)
        self._cameras: tuple[CameraDevice, ...] = ()
        self._desk = LineEdit()
        self._desk.setMaxLength(LONGEST_DESK)
        self._operator = LineEdit()
        self._operator.setMaxLength(LONGEST_INITIALS)
        self._role, self._auto_print = Choice(), Choice()
        self._printers = PrintersForm(work=work, theme=theme, verbs=verbs.printers, settings=settings)
        self._look, self._text_scale, self._language = Choice(), Choice(), Choice()
        self._sound, self._camera = Choice(), Choice()
        self._reduce_motion = QCheckBox(self.tr("Keep things still: nothing slides or flashes"))
        test = Action("test", self.tr("Try the sound"), icon="volume-2")
        self._test = ActionButton(test, theme=theme)
        self._sound_field = Field(self.tr("Sound"), self._sound, theme=theme)
        self._camera_field = Field(self.tr("Camera for scanning"), self._camera, theme=theme)
        self._cards = [self._desk_card(), self._badge_card(), self._look_card(), self._scan_card()]
        page = QWidget()
        self._grid = QGridLayout(page)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(14)
        self._columns = 0
        self._scroll = scrolled(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        self._place()
        self.show_settings(settings)
        self._connect()
        theme.changed.connect(self._place)

    def take_focus(self) -> None:
        """Begin at the first field."""
        self._desk.setFocus()

    def show_settings(self, settings: Settings) -> None:
        """Show settings which were changed elsewhere; nothing is told."""
        self._settings = settings
        self._desk.show_text(settings.desk)
        self._operator.show_text(settings.operator)
        self._reduce_motion.setChecked(settings.reduce_motion)
        self._printers.show_settings(settings)
        self._fill_all()

    def showEvent(self, event: QShowEvent) -> None:
        """Look which printers and cameras there are now."""
        super().showEvent(event)
        self._printers.refresh()
        self._cameras = tuple(self._verbs.cameras())
        self._camera_field.show_hint(
            self.tr("It reads codes beside the hand scanner.")
            if self._cameras
            else self.tr("No camera was found; the hand scanner needs none.")
        )
        self._fill_all()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column of cards or two."""
        super().resizeEvent(event)
        self._place()

    def _desk_card(self) -> Card:
        return self._card(
            self.tr("This desk"),
            Field(
                self.tr("Name of this desk"),
                self._desk,
                theme=self._theme,
                hint=self.tr("As you call it among yourselves, such as North entrance."),
            ),
            Field(
                self.tr("Your initials"),
                self._operator,
                theme=self._theme,
                hint=self.tr("Kept with everything done here; change them when somebody else takes over."),
            ),
            Field(
                self.tr("Who stands here"),
                self._role,
                theme=self._theme,
                hint=self.tr(
                    "The help desk may settle what is open; only a lead may admit a minor without a guardian."
                ),
            ),
        )

    def _badge_card(self) -> Card:
        return self._card(
            self.tr("Badges"),
            Field(
                self.tr("Printing"),
                self._auto_print,
                theme=self._theme,
                hint=self.tr("A second badge is never printed by itself."),
            ),
            self._printers,
        )

    def _look_card(self) -> Card:
        return self._card(
            self.tr("Screen"),
            Field(self.tr("Look"), self._look, theme=self._theme),
            Field(self.tr("Size of the text"), self._text_scale, theme=self._theme),
            Field(
                self.tr("Language"),
                self._language,
                theme=self._theme,
                hint=self.tr("Another language is there when SMC Desk is next started."),
            ),
            self._reduce_motion,
        )

    def _scan_card(self) -> Card:
        sound = QWidget()
        row = QHBoxLayout(sound)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._sound_field, 1)
        row.addWidget(self._test, 0, Qt.AlignmentFlag.AlignBottom)
        return self._card(self.tr("Scanning"), sound, self._camera_field)

    @staticmethod
    def _card(title: str, *parts: QWidget) -> Card:
        card = Card(title=title)
        card.body.setSpacing(14)
        for part in parts:
            card.body.addWidget(part)
        card.body.addStretch(1)
        return card

    def _connect(self) -> None:
        self._desk.editingFinished.connect(self._name_desk)
        self._operator.editingFinished.connect(self._name_operator)
        for box in self._boxes():
            box.activated.connect(self._choose)
        self._reduce_motion.clicked.connect(self._choose)
        self._printers.changed.connect(self._take_printers)
        self._test.clicked.connect(self._try_sound)

    def _boxes(self) -> dict[QComboBox, str]:
        """Each choice and the setting which it is for."""
        return {
            self._role: "role",
            self._auto_print: "auto_print",
            self._look: "look",
            self._text_scale: "text_scale",
            self._language: "language",
            self._sound: "sound",
            self._camera: "camera",
        }

    def _fill_all(self) -> None:
        words: Mapping[QComboBox, Sequence[tuple[Any, str]]] = {
            self._role: [(role, role_word(role)) for role in Role],
            self._auto_print: [
                (AutoPrint.ONCE, self.tr("A badge comes out at the first check-in")),
                (AutoPrint.NEVER, self.tr("Only when it is asked for")),
            ],
            self._look: [
                (Mode.SYSTEM.value, self.tr("As this computer")),
                (Mode.LIGHT.value, self.tr("Light")),
                (Mode.DARK.value, self.tr("Dark")),
                (Mode.CONTRAST.value, self.tr("High contrast")),
            ],
            self._text_scale: [(scale / 100, self._percent(scale)) for scale in TEXT_SCALES],
            self._language: [("", self.tr("As this computer")), *self._languages],
            self._sound: [
                (volume / 100, self._percent(volume) if volume else self.tr("Silent")) for volume in VOLUMES
            ],
            self._camera: [("", self.tr("None")), *((each.id, each.name) for each in self._cameras)],
        }
        for box, setting in self._boxes().items():
            self._fill(box, words[box], getattr(self._settings, setting))

    def _fill(self, box: QComboBox, choices: Sequence[tuple[Any, str]], chosen: object) -> None:
        """Show the choices; one that is set but not there now stays, and says so."""
        shown = list(choices)
        if chosen not in [value for value, _ in shown]:
            shown.append((chosen, self._missing(box, chosen)))
        if shown != [(box.itemData(at), box.itemText(at)) for at in range(box.count())]:
            box.clear()
            for value, text in shown:
                box.addItem(text, value)
        box.setCurrentIndex([value for value, _ in shown].index(chosen))

    def _missing(self, box: QComboBox, chosen: object) -> str:
        if isinstance(chosen, float):
            return self._percent(round(chosen * 100))
        name = self.tr("the camera chosen before") if box is self._camera else str(chosen)
        return self.tr("{name} (not there now)").replace("{name}", name)

    def _percent(self, hundredths: int) -> str:
        return self.tr("{number}%").replace("{number}", self.locale().toString(hundredths))

    @Slot()
    def _place(self) -> None:
        columns = 2 if self.width() >= self._theme.px(2 * CARD_WIDTH) else 1
        if columns == self._columns:
            return
        self._columns = columns
        for card in self._cards:
            self._grid.removeWidget(card)
        for at, card in enumerate(self._cards):
            self._grid.addWidget(card, at // columns, at % columns)
        self._grid.setColumnStretch(1, columns - 1)
        self._grid.setColumnStretch(0, 1)
        self._grid.setRowStretch(len(self._cards), 1)

    def _change(self, settings: Settings) -> None:
        if settings != self._settings:
            self._settings = settings
            self._printers.show_settings(settings)
            self.changed.emit(settings)

    @Slot(object)
    def _take_printers(self, chosen: Settings) -> None:
        self._settings = chosen
        self.changed.emit(chosen)

    @Slot()
    def _name_desk(self) -> None:
        """A desk has a name: without one it keeps the one it had."""
        name = self._desk.line or self._settings.desk
        self._desk.show_text(name)
        self._change(replace(self._settings, desk=name))

    @Slot()
    def _name_operator(self) -> None:
        initials = self._operator.line.upper()
        self._operator.show_text(initials)
        self._change(replace(self._settings, operator=initials))

    @Slot()
    def _choose(self) -> None:
        chosen = {setting: box.currentData() for box, setting in self._boxes().items()}
        self._change(replace(self._settings, **chosen, reduce_motion=self._reduce_motion.isChecked()))

    @Slot()
    def _try_sound(self) -> None:
        is_heard = self._verbs.test_sound()
        self._sound_field.show_hint(
            ""
            if is_heard
            else self.tr("This computer plays no sound. Every answer is also seen by word, shape and colour.")
        )
