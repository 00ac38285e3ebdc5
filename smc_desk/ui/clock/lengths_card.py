"""Lengths and warnings of talks as the chair wants them, in place of the list of talks."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QWidget

from smc_desk.domain.timing import PhaseKind, Preset, own_template
from smc_desk.domain.timing_acts import Act, ActKind
from smc_desk.domain.timing_state import SessionState
from smc_desk.ui.panels.fields import Field
from smc_desk.ui.theme import Theme
from smc_desk.ui.widgets.action_button import Action, ActionButton
from smc_desk.ui.widgets.card import Card
from smc_desk.ui.widgets.label import Label

MINUTE = 60
LONGEST = 240
"""Minutes of a part."""


class LengthsCard(Card):
    """A form of minutes for the talks that have not begun.

    Signals:
        asked: The `Act` that is to be done.
        left: Nothing is to be changed.
    """

    asked = Signal(object)
    left = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the form.

        Args:
            theme: The theme.
            parent: As in Qt.
        """
        super().__init__(title=self.tr("Length of the talks to come"), parent=parent)
        self._theme = theme
        self._kind, self._preset = PhaseKind.TALK, Preset.CONGRESS
        self._talk = self._add(self.tr("Talk, in minutes"), least=1)
        self._questions = self._add(self.tr("Questions, in minutes"))
        self._change = self._add(self.tr("Change of speakers, in minutes"))
        self._first = self._add(self.tr("First warning, minutes before the end"))
        self._last = self._add(self.tr("Last warning, minutes before the end"))
        hint = self.tr("0 is for none. Talks that have begun stay as they are.")
        self.body.addWidget(Label(hint, role="muted", wraps=True))
        self.body.addStretch(1)
        use = ActionButton(Action("use", self.tr("Use these"), role="primary"), theme=theme)
        leave = ActionButton(Action("leave", self.tr("Leave it as it is")), theme=theme)
        row = QHBoxLayout()
        row.addWidget(use, 1)
        row.addWidget(leave, 1)
        self.body.addLayout(row)
        use.clicked.connect(self._use)
        leave.clicked.connect(self.left)

    def show_state(self, state: SessionState) -> None:
        """Begin with what the next talk has."""
        run = next((one for one in state.talks if not one.spans), None)
        if run is None:
            return
        self._kind, self._preset = run.phases[0].kind, state.preset
        minutes = [round(phase.length_for / MINUTE) for phase in run.phases]
        warned = [round(warning / MINUTE) for warning in run.phases[0].warnings_for]
        for spin, value in zip((self._talk, self._questions, self._change), (*minutes, 0, 0), strict=False):
            spin.setValue(value)
        self._first.setValue(warned[0] if warned else 0)
        self._last.setValue(warned[-1] if len(warned) > 1 else 0)

    def take_focus(self) -> None:
        """To the first field."""
        self._talk.setFocus()
        self._talk.selectAll()

    def _add(self, caption: str, least: int = 0) -> QSpinBox:
        spin = QSpinBox()
        spin.setRange(least, LONGEST)
        self.body.addWidget(Field(caption, spin, theme=self._theme))
        return spin

    @Slot()
    def _use(self) -> None:
        template = own_template(
            self._talk.value(),
            self._questions.value(),
            self._change.value(),
            kind=self._kind,
            warnings=[spin.value() for spin in (self._first, self._last) if spin.value()],
        )
        self.asked.emit(Act(ActKind.TEMPLATE, phases=template.phases, preset=self._preset))
