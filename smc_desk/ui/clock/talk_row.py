"""One talk in the chair's list: when, who, how to say the name, and how far it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from smc_desk.domain.timing_acts import ActKind, SpeakerState
from smc_desk.domain.timing_shown import digits_of
from smc_desk.domain.timing_talk import TalkRun, TalkState
from smc_desk.ui.clock.words import speaker_word, talk_word, time_of
from smc_desk.ui.theme import Theme, Tone, restyle
from smc_desk.ui.widgets.label import Label
from smc_desk.ui.widgets.pill import Pill
from smc_desk.usecases.see_timing import SpeakerPresence

_TONES = {
    TalkState.RUNNING: (Tone.SUCCESS, "play"),
    TalkState.PAUSED: (Tone.WARNING, "pause"),
    TalkState.DONE: (Tone.NEUTRAL, "check"),
    TalkState.ABSENT: (Tone.DANGER, "circle-slash"),
    TalkState.LATE: (Tone.WARNING, "clock"),
    TalkState.WITHDRAWN: (Tone.NEUTRAL, "ban"),
}
_MISSING = (TalkState.ABSENT, TalkState.LATE, TalkState.WITHDRAWN)


@dataclass(frozen=True, slots=True)
class Who:
    """Those who give a talk.

    Attributes:
        name: As the programme has it.
        presence: What the registration desk knows of the first of them, None for nothing.
    """

    name: str
    presence: SpeakerPresence | None = None


class TalkRow(QWidget):
    """A row with a menu.

    Signals:
        asked: Guid of the talk, a kind of act, and its value.
        replacement_asked: Guid of a talk whose speaker is to be another.
    """

    asked = Signal(str, object, str)
    replacement_asked = Signal(str)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Make an empty row.

        Args:
            theme: The theme.
            parent: As in Qt.
        """
        super().__init__(parent)
        self._theme = theme
        self._run: TalkRun | None = None
        self._zone = "UTC"
        self._others: Mapping[str, str] = {}
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("role", "talk-row")
        self._time = Label(role="muted")
        self._name = Label(role="strong", wraps=True)
        self._say = Label(role="small", elides=True)
        self._title = Label(role="small", elides=True)
        self._seen = Label(role="small", elides=True)
        self._state = Pill(theme=theme)
        self._more = QToolButton()
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more.setMenu(QMenu(self))
        self._more.menu().aboutToShow.connect(self._fill_menu)
        theme.changed.connect(self._restyle)
        self._lay_out()
        self._restyle()

    def show_talk(
        self, run: TalkRun, who: Who, others: Mapping[str, str], *, is_current: bool, zone: str
    ) -> None:
        """Show a talk.

        Args:
            run: As it goes.
            who: Who gives it.
            others: Guid → what to call a talk it may be swapped with.
            is_current: Whether it is on stage or next.
            zone: Time zone of the place.
        """
        self._run, self._others, self._zone = run, others, zone
        begins = run.started_at or run.planned_at
        self._time.setText(time_of(begins, zone) if begins is not None else "—")
        name = run.speaker_name or who.name or run.plan.title
        self._name.setText(name)
        seen = who.presence
        said = [seen.transcription, seen.pronouns] if seen is not None and not run.speaker_name else []
        self._say.setText(" · ".join(part for part in said if part))
        self._say.setVisible(bool(self._say.text()))
        self._title.setText(run.plan.title)
        self._title.setVisible(name != run.plan.title)
        self._seen.setText(self._seen_text(run, seen))
        self._show_state(run)
        self._more.setAccessibleName(self.tr("More about {name}").replace("{name}", name))
        self.setAccessibleName(
            ", ".join(
                part.text()
                for part in (self._time, self._name, self._say, self._title, self._seen, self._state)
                if part.text() and not part.isHidden()
            )
        )
        restyle(self, current=is_current)

    def _show_state(self, run: TalkRun) -> None:
        self._state.setVisible(run.state in _TONES)
        if run.state in _TONES:
            tone, icon = _TONES[run.state]
            text = talk_word(run.state)
            if run.state is TalkState.DONE and run.last_at is not None:
                _over, minutes, seconds = digits_of(run.elapsed(run.last_at))
                text = f"{text} · {minutes}:{seconds:02d}"
            self._state.show_text(text, tone=tone, icon=icon)

    def _seen_text(self, run: TalkRun, seen: SpeakerPresence | None) -> str:
        if run.speaker is not SpeakerState.UNKNOWN:
            return speaker_word(run.speaker)
        if seen is None:
            return ""
        if seen.checked_in_at is not None:
            here = self.tr("At the desk since {time}")
            return here.replace("{time}", time_of(seen.checked_in_at, self._zone))
        return self.tr("Not at the registration desk yet")

    def _lay_out(self) -> None:
        lines = QVBoxLayout()
        lines.setSpacing(1)
        for label in (self._name, self._say, self._title, self._seen):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            lines.addWidget(label)
        self._time.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.MinimumExpanding)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 8, 4, 8)
        row.setSpacing(10)
        row.addWidget(self._time)
        row.addLayout(lines, 1)
        row.addWidget(self._state, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._more, 0, Qt.AlignmentFlag.AlignTop)

    @Slot()
    def _restyle(self) -> None:
        self._more.setIcon(self._theme.icon("ellipsis", "muted", 18))

    @Slot()
    def _fill_menu(self) -> None:
        menu = self._more.menu()
        menu.clear()
        run = self._run
        if run is None:
            return
        for state in (
            SpeakerState.IN_ROOM,
            SpeakerState.READY,
            SpeakerState.SLIDES_IN,
            SpeakerState.BY_VIDEO,
        ):
            self._offer(menu, speaker_word(state), ActKind.SPEAKER_STATE, state.value)
        menu.addSeparator()
        if run.state in _MISSING:
            self._offer(menu, self.tr("Comes after all"), ActKind.EXPECTED)
        elif not run.state.is_on and run.state is not TalkState.DONE:
            self._offer(menu, self.tr("Absent"), ActKind.ABSENT)
            self._offer(menu, self.tr("Late: goes last"), ActKind.LATE)
            self._offer(menu, self.tr("Withdrawn"), ActKind.WITHDRAWN)
        menu.addSeparator()
        if self._others and not run.spans:
            swap = menu.addMenu(self.tr("Swap with"))
            for guid, name in self._others.items():
                self._offer(swap, name, ActKind.SWAPPED, guid)
        replace = menu.addAction(self.tr("Somebody else speaks …"))
        replace.triggered.connect(self._ask_replacement)

    def _offer(self, menu: QMenu, text: str, kind: ActKind, value: str = "") -> None:
        action: QAction = menu.addAction(text)
        action.setData((kind, value))
        action.triggered.connect(self._ask)

    @Slot()
    def _ask(self) -> None:
        action = self.sender()
        if isinstance(action, QAction) and self._run is not None:
            kind, value = action.data()
            self.asked.emit(self._run.guid, kind, value)

    @Slot()
    def _ask_replacement(self) -> None:
        if self._run is not None:
            self.replacement_asked.emit(self._run.guid)
