"""The result card as the desk uses it: it words an answer, sounds it, says it aloud, offers what may be done.

It shows at any time either an answer, or that one is on its way, or that the desk is ready.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPoint, QTimer, Signal, Slot
from PySide6.QtWidgets import QMenu, QWidget

from smc_desk.domain.errors import DeskError
from smc_desk.domain.settings import Settings
from smc_desk.ui.desk.acts import Act, act_words, acts_of, button_of, key_text
from smc_desk.ui.desk.announce import announce
from smc_desk.ui.desk.answers import Answer, answer_of, empty_outcome, fault_answer, waiting_outcome
from smc_desk.ui.desk.shown import Shown
from smc_desk.ui.sounds import Sounds
from smc_desk.ui.theme import Theme
from smc_desk.ui.widgets.result_card import LARGE_TEXT, Outcome, ResultCard

SLOW_AFTER = 300
"""Milliseconds after which the former answer is taken off the card: it may belong to somebody else."""
FEW_BUTTONS, BUTTONS = 1, 3
"""How many have room beside "More", with large text and without."""
EMPTY = (Act.BRING_IN, Act.WALK_IN)


class AnswerCard(ResultCard):
    """Shows a `Shown`.

    Signals:
        act_chosen: An `Act`, by its button or from the menu.
    """

    act_chosen = Signal(object)

    def __init__(
        self, *, theme: Theme, sounds: Sounds, settings: Settings, parent: QWidget | None = None
    ) -> None:
        """Make the card, ready.

        Args:
            theme: The theme.
            sounds: Plays the cues.
            settings: Of this desk.
            parent: As in Qt.
        """
        super().__init__(
            theme=theme,
            idle_title=self.tr("Ready to scan"),
            idle_hint=self.tr("Hold a ticket before the scanner or the camera, or type a name below."),
            parent=parent,
        )
        self._sounds, self._settings = sounds, settings
        self._about: Shown | None = None
        self._printer_works = True
        self._is_list_empty = False
        self._is_stopped = False
        self._slow = QTimer(self, singleShot=True, interval=SLOW_AFTER)
        self._slow.timeout.connect(self._show_waiting)
        self._awaited = 0
        self._menu: QMenu | None = None
        self._place_chips()  # else their row belongs to nobody until there is an answer
        self.action_chosen.connect(self._choose_act)
        theme.changed.connect(self._say_anew)

    @property
    def shown(self) -> Shown | None:
        """What is on the card; nothing while no answer is."""
        return self._about

    @property
    def acts(self) -> tuple[Act, ...]:
        """All that may be done about it."""
        if self._about is None:
            return EMPTY if self._is_list_empty else ()
        return acts_of(self._about, self._settings.role)

    @property
    def is_expecting(self) -> bool:
        """Whether an answer is on its way."""
        return self._awaited > 0

    def expect(self) -> None:
        """Wait for an answer; if that takes long, the former one goes."""
        self._awaited += 1
        self._slow.start()

    def stop_expecting(self, *, all_of_them: bool = False) -> None:
        """Note that an answer is here, or that no more will come."""
        self._awaited = 0 if all_of_them else max(0, self._awaited - 1)
        if self._awaited:
            self._slow.start()
        else:
            self._slow.stop()

    def show_shown(self, shown: Shown) -> None:
        """Show an answer, with its sound."""
        self._settle(shown)
        self._present(self._answer(shown))

    def show_again(self, shown: Shown) -> None:
        """Show the same answer with what has changed since, in silence."""
        self._about = shown
        outcome = self._fitting(self._answer(shown).outcome)
        if outcome != self.outcome:
            self.show_outcome(outcome)

    def show_fault(self, error: DeskError) -> None:
        """Show that there is no answer, and why."""
        self._settle(None)
        self._present(fault_answer(error))

    def stop(self, error: DeskError) -> None:
        """Where nobody is shown, say that nothing can be saved, in silence."""
        if self._about is None and not self.is_expecting:
            self._is_stopped = True
            self.show_outcome(self._fitting(fault_answer(error).outcome))

    def go_on(self) -> None:
        """Be ready again, after `stop`."""
        if self._is_stopped:
            self.rest()

    def rest(self) -> None:
        """Be ready for the next person."""
        self._settle(None)
        if self._is_list_empty:
            self.show_outcome(self._fitting(empty_outcome()))
        else:
            self.show_idle()

    def set_list_empty(self, is_empty: bool) -> None:
        """Say how to begin, as long as the desk knows nobody."""
        was_empty, self._is_list_empty = self._is_list_empty, is_empty
        if was_empty != is_empty and self._about is None and not self.is_expecting:
            self.rest()

    def apply_settings(self, settings: Settings) -> None:
        """Follow this desk's settings."""
        self._settings = settings
        self._say_anew()

    def set_printer_works(self, works: bool) -> None:
        """Say of a badge that was ordered now whether it comes out now."""
        if works != self._printer_works:
            self._printer_works = works
            self._say_anew()

    def open_menu(self) -> None:
        """Open a menu with all that may be done, and its keys."""
        self._close_menu()
        menu = self._menu = QMenu(self)
        menu.setAccessibleName(act_words(Act.MORE))
        for act in self.acts:
            entry = menu.addAction(f"{act_words(act, self._about)}\t{key_text(act)}")
            entry.triggered.connect(partial(self.act_chosen.emit, act))
        menu.setActiveAction(menu.actions()[0])
        menu.popup(self.mapToGlobal(QPoint(24, self.height() - 24 - menu.sizeHint().height())))

    def _close_menu(self) -> None:
        """A menu is about whom it was opened for, and about nobody else."""
        menu, self._menu = self._menu, None
        if menu is not None:
            menu.close()
            menu.deleteLater()

    def _answer(self, shown: Shown) -> Answer:
        is_brief = self._theme.scale >= LARGE_TEXT
        return answer_of(shown, self._settings, printer_works=self._printer_works, is_brief=is_brief)

    @Slot()
    def _say_anew(self) -> None:
        if self._about is not None:
            self.show_again(self._about)

    def _settle(self, shown: Shown | None) -> None:
        self._close_menu()
        self._about, self._is_stopped = shown, False

    def _present(self, answer: Answer) -> None:
        self.show_outcome(self._fitting(answer.outcome))
        if answer.cue is not None:
            self._sounds.play(answer.cue)
        announce(self, self.accessibleName(), is_urgent=True)

    def _fitting(self, outcome: Outcome) -> Outcome:
        """Leave as many buttons as there is room for; the menu has all of them."""
        is_large = self._theme.scale >= LARGE_TEXT
        most = FEW_BUTTONS if is_large else BUTTONS
        actions = outcome.actions
        if len(actions) > most + 1:
            actions = (*actions[:most], button_of(Act.MORE))
        return replace(outcome, actions=actions)

    @Slot()
    def _show_waiting(self) -> None:
        self._close_menu()
        self._about = None
        self.show_outcome(waiting_outcome())

    @Slot(str)
    def _choose_act(self, act: str) -> None:
        self.act_chosen.emit(Act(act))
