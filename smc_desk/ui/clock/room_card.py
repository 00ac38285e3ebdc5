"""One room on the lead's overview: what runs there, how long still, how late, whether its desk is heard."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from smc_desk.domain.timing_shown import Shown, Stage
from smc_desk.ui.clock.counts import Counts
from smc_desk.ui.clock.words import (
    digits_text,
    drift_text,
    drift_tone,
    icon_of,
    minutes_text,
    signal_text,
    time_of,
    tone_of,
)
from smc_desk.ui.theme import Theme, Tone
from smc_desk.ui.widgets.label import Label
from smc_desk.ui.widgets.pill import Pill
from smc_desk.usecases.see_timing import RoomLine

MINUTE = 60
_COUNTING = frozenset({Stage.RUNNING, Stage.PAUSED, Stage.HELD})


class RoomCard(QPushButton):
    """A room that can be opened; all of it is one button."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Make an empty card.

        Args:
            theme: The theme.
            parent: As in Qt.
        """
        super().__init__(parent)
        self.session = ""
        self.setProperty("role", "room")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._room = Label(role="title", elides=True)
        self._digits = Label(role="display")
        self._signal = Pill(theme=theme)
        self._drift = Pill(theme=theme)
        self._talk = Label(role="strong", elides=True)
        self._speaker = Label(elides=True)
        self._more = Label(role="muted", elides=True)
        self._lay_out()

    def show_line(self, line: RoomLine, now: Shown | None, speaker: str) -> None:
        """Show a room.

        Args:
            line: What is known of it.
            now: Its session at this instant, None where nothing more is planned.
            speaker: Who speaks, or speaks next.
        """
        self._room.setText(line.room)
        self.setEnabled(line.state is not None)
        self.session = line.state.plan.guid if line.state is not None else ""
        if line.state is None or now is None:
            self._signal.show_text(self.tr("Nothing more today"), tone=Tone.NEUTRAL, icon="check")
            self._digits.setText("")
            self._drift.hide()
            for label in (self._talk, self._speaker, self._more):
                label.setText("")
        else:
            self._show(line, now, speaker)
        self.setAccessibleName(self.spoken())

    def spoken(self) -> str:
        """All of it, for those who listen."""
        shown = (self._room, self._signal, self._digits, self._talk, self._speaker, self._drift, self._more)
        return ", ".join(part.text() for part in shown if part.text() and not part.isHidden())

    def sizeHint(self) -> QSize:
        """That of what is in it."""
        layout = self.layout()
        return super().sizeHint() if layout is None else layout.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Nothing of it is cut in height."""
        layout = self.layout()
        return super().minimumSizeHint() if layout is None else layout.totalMinimumSize()

    def _show(self, line: RoomLine, now: Shown, speaker: str) -> None:
        self._digits.setText(digits_text(now) if now.stage in _COUNTING else "")
        if now.stage in (Stage.BEFORE, Stage.WAITING) and now.next:
            self._show_waiting(now)
        else:
            self._signal.show_text(signal_text(now), tone=tone_of(now.signal), icon=icon_of(now.signal))
        self._drift.setVisible(now.stage is not Stage.BEFORE or now.drift.absolute_for > 0)
        drift = now.drift.absolute_for
        self._drift.show_text(drift_text(drift), tone=drift_tone(drift), icon="timer")
        assert line.state is not None
        self._talk.setText(now.title or line.state.plan.title)
        self._speaker.setText(speaker)
        self._more.setText(" · ".join(part for part in self._facts(line, now) if part))

    def _show_waiting(self, now: Shown) -> None:
        coming = now.next[0]
        is_due = now.shadow_for >= MINUTE
        at = now.at - timedelta(seconds=now.shadow_for) if is_due else coming.expected_at
        text = self.tr("Not started since {time}") if is_due else self.tr("Begins at {time}")
        tone = Tone.WARNING if is_due else Tone.NEUTRAL
        self._signal.show_text(text.replace("{time}", time_of(at, now.zone)), tone=tone, icon="clock")

    def _facts(self, line: RoomLine, now: Shown) -> tuple[str, ...]:
        heads = ""
        if now.heads is not None:
            heads = Counts().inside(now.heads)
        stale = line.stale_since(now.at)
        silent = ""
        if stale is not None:
            silence = (now.at - stale).total_seconds()
            silent = self.tr("No news for {time}").replace("{time}", minutes_text(silence))
        after = ""
        if line.after is not None:
            after = self.tr("then {title}").replace("{title}", line.after.title)
        return silent, heads, after

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._room, 1)
        head.addWidget(self._digits)
        state = QHBoxLayout()
        state.setSpacing(6)
        state.addWidget(self._signal)
        state.addWidget(self._drift)
        state.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 12, 16, 12)
        whole.setSpacing(6)
        whole.addLayout(head)
        whole.addLayout(state)
        for label in (self._talk, self._speaker, self._more):
            whole.addWidget(label)
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            part.setFocusPolicy(Qt.FocusPolicy.NoFocus)
