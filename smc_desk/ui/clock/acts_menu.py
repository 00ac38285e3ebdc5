"""What a chair does seldom, as a menu: only what can be done now is in it."""

from __future__ import annotations

from PySide6.QtCore import Signal, SignalInstance, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from smc_desk.domain.timing import TEMPLATES, Overrun
from smc_desk.domain.timing_acts import Act, ActKind, FaultKind
from smc_desk.domain.timing_shown import Shown, Stage
from smc_desk.domain.timing_state import SessionState
from smc_desk.ui.clock.words import fault_word, minutes_text, overrun_word, template_word

MINUTE = 60
BEGAN_AGO = (1, 2, 3, 5, 10)
"""Minutes offered to whoever forgot to press the button."""
_ON = (Stage.RUNNING, Stage.PAUSED)


class ActsMenu(QMenu):
    """Filled anew each time it opens.

    Signals:
        asked: An `Act` that is to be done.
        reset_asked: The talk is to begin anew, for which a reason is wanted.
        end_asked: A fixed end is to be chosen.
        chair_asked: Somebody else chairs, whose name is wanted.
        lengths_asked: Lengths are to be set for the talks to come.
        gong_switched: Whether the gong is to be heard.
        gong_tested: It is to be heard once.
    """

    asked = Signal(object)
    reset_asked = Signal()
    end_asked = Signal()
    chair_asked = Signal()
    lengths_asked = Signal()
    gong_switched = Signal(bool)
    gong_tested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now: Shown | None = None
        self._state: SessionState | None = None
        self._has_gong = False
        self.aboutToShow.connect(self.fill)

    def show_now(self, now: Shown, state: SessionState) -> None:
        """Know what can be done."""
        self._now, self._state = now, state

    def show_gong(self, *, is_on: bool) -> None:
        """Say whether the gong is heard."""
        self._has_gong = is_on

    @Slot()
    def fill(self) -> None:
        """Offer what can be done now."""
        self.clear()
        now, state = self._now, self._state
        if now is None or state is None:
            return
        self._add_time(now)
        self.addSeparator()
        self._add_talks(state)
        self.addSeparator()
        self._add_room(now)
        self.addSeparator()
        gong = self.addAction(self.tr("Gong at each signal"))
        gong.setCheckable(True)
        gong.setChecked(self._has_gong)
        gong.triggered.connect(self.gong_switched)
        self.addAction(self.tr("Test the gong")).triggered.connect(self.gong_tested)

    def _add_time(self, now: Shown) -> None:
        if now.stage in (Stage.BEFORE, Stage.WAITING):
            ago = self.addMenu(self.tr("It began some minutes ago"))
            choices = list(BEGAN_AGO)
            if now.shadow_for >= MINUTE:
                choices = sorted({*choices, round(now.shadow_for / MINUTE)})
            for minutes in choices:
                seconds = minutes * MINUTE
                self._offer(ago, minutes_text(seconds), Act(ActKind.BEGAN_AGO, seconds=seconds))
        if now.stage in _ON:
            self._offer(self, self.tr("End the talk now"), Act(ActKind.NEXT_TALK))
            self._ask(self.tr("End at a fixed time …"), self.end_asked)
            self._ask(self.tr("Begin this talk anew …"), self.reset_asked)
        self._offer(self, self.tr("Back to the talk before"), Act(ActKind.PREVIOUS))
        if now.stage not in (Stage.HELD, Stage.CLOSED):
            self._offer(self, self.tr("Hold the session: nothing counts"), Act(ActKind.HOLD))

    def _add_talks(self, state: SessionState) -> None:
        if any(not run.spans for run in state.talks):
            lengths = self.addMenu(self.tr("Length of the talks to come"))
            has_begun = any(run.spans for run in state.talks)
            for template in TEMPLATES:
                if template.preset is state.preset or not has_begun:
                    self._offer(lengths, template_word(template), Act(ActKind.TEMPLATE, value=template.name))
            lengths.addSeparator()
            lengths.addAction(self.tr("Own lengths …")).triggered.connect(self.lengths_asked)
        overruns = self.addMenu(self.tr("When a talk runs over"))
        for overrun in Overrun:
            act = Act(ActKind.OVERRUN, value=overrun.value)
            action = self._offer(overruns, overrun_word(overrun), act)
            action.setCheckable(True)
            action.setChecked(overrun is state.overrun)
        self._ask(self.tr("Somebody else chairs …"), self.chair_asked)

    def _add_room(self, now: Shown) -> None:
        if now.is_black:
            self._offer(self, self.tr("Show the speaker’s clock"), Act(ActKind.LIGHT_UP))
        else:
            self._offer(self, self.tr("Black out the speaker’s clock"), Act(ActKind.BLACK_OUT))
        if now.fault is not None:
            self._offer(self, self.tr("It works again"), Act(ActKind.FAULT_OVER))
        else:
            faults = self.addMenu(self.tr("Something does not work"))
            for kind in FaultKind:
                self._offer(faults, fault_word(kind), Act(ActKind.FAULT, value=kind.value))

    def _ask(self, text: str, asked: SignalInstance) -> None:
        self.addAction(text).triggered.connect(asked)

    def _offer(self, menu: QMenu, text: str, act: Act) -> QAction:
        action = menu.addAction(text)
        action.setData(act)
        action.triggered.connect(self._choose)
        return action

    @Slot()
    def _choose(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.asked.emit(action.data())
