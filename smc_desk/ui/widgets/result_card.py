"""The result card: the answer to a scan, to be read at a glance from two metres.

Outcome as word, shape and ground; the name as large as it can be; one plain sentence saying what to do next.
"""

from dataclasses import dataclass

from PySide6.QtCore import Property, QEasingCurve, QEvent, QPropertyAnimation, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLayout, QSizePolicy, QVBoxLayout, QWidget

from smc_desk.ui.theme import Theme, Tone, restyle
from smc_desk.ui.widgets.action_button import Action, ActionButton
from smc_desk.ui.widgets.fit_label import FitLabel
from smc_desk.ui.widgets.label import Label
from smc_desk.ui.widgets.pill import Pill

RADIUS = 18.0
MOVES_FOR = 140
"""Milliseconds."""
LARGE_TEXT = 1.5
"""From this scale on there is no room for chips beside the word."""


@dataclass(frozen=True, slots=True)
class Chip:
    """A state in a word or two.

    Attributes:
        text: The words.
        icon: The name of an icon before them.
    """

    text: str
    icon: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """All that the card shows of one scan, worded.

    Attributes:
        tone: Its ground.
        icon: The name of its shape.
        word: What happened, e.g. "Welcome".
        name: Of the person, as given; none if nobody was found.
        details: Pronouns, category, organisation.
        chips: States, e.g. of the badge.
        next_step: One plain sentence.
        note: When and where, small.
        actions: What may be done, most likely first.
    """

    tone: Tone
    icon: str
    word: str
    name: str = ""
    details: str = ""
    chips: tuple[Chip, ...] = ()
    next_step: str = ""
    note: str = ""
    actions: tuple[Action, ...] = ()


SMALLER_STEPS = ("lead", "strong")
"""Roles of what to do next where there is no room for its own."""


class ResultCard(QFrame):
    """Shows an outcome, or a friendly hint while nobody stands before the desk."""

    action_chosen = Signal(str)

    def __init__(
        self,
        *,
        theme: Theme,
        idle_title: str,
        idle_hint: str,
        idle_icon: str = "scan-line",
        parent: QWidget | None = None,
    ) -> None:
        """Make the card, idle.

        Args:
            theme: The theme.
            idle_title: What the desk is ready for.
            idle_hint: How to begin.
            idle_icon: The name of the icon above.
            parent: As in Qt.
        """
        super().__init__(parent)
        self._theme, self._idle_icon = theme, idle_icon
        self._idle_name = f"{idle_title}. {idle_hint}"
        self._outcome: Outcome | None = None
        self._flash = 0.0
        self._motion = QPropertyAnimation(self, b"flash", self)
        self._motion.setDuration(MOVES_FOR)
        self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._mark, self._idle_mark = QLabel(), QLabel()
        self._word = Label(role="headline", wraps=True)
        self._name = FitLabel(theme=theme)
        self._details = Label(role="details", wraps=True)
        self._step_mark = QLabel()
        self._step = Label(role="next-step", wraps=True)
        self._note = Label(wraps=True)
        self._chip_row, self._actions = QWidget(self), QHBoxLayout()
        self._chip_row.hide()
        self._chips = QHBoxLayout(self._chip_row)
        self._head, self._column = QHBoxLayout(), QVBoxLayout()
        self._idle = self._make_idle(idle_title, idle_hint)
        self._shown = self._make_shown()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._idle)
        whole.addWidget(self._shown)
        theme.changed.connect(self._restyle)
        self.show_idle()

    @property
    def outcome(self) -> Outcome | None:
        """What is shown; nothing while idle."""
        return self._outcome

    def show_outcome(self, outcome: Outcome) -> None:
        """Show the answer to a scan."""
        self._outcome = outcome
        # With nobody to name, the word itself is what must be read from afar.
        for label, text in (
            (self._word, outcome.word if outcome.name else ""),
            (self._name, outcome.name or outcome.word),
            (self._details, outcome.details),
            (self._step, outcome.next_step),
            (self._note, outcome.note),
        ):
            label.setText(text)
            label.setVisible(bool(text))
        self._step_mark.setVisible(bool(outcome.next_step))
        self._chip_row.setVisible(bool(outcome.chips))
        _clear(self._chips)
        for chip in outcome.chips:
            self._chips.addWidget(
                Pill(
                    chip.text,
                    theme=self._theme,
                    tone=outcome.tone,
                    icon=chip.icon,
                    is_large=True,
                    is_on_solid=True,
                )
            )
        _clear(self._actions)
        for action in outcome.actions:
            button = ActionButton(action, theme=self._theme)
            button.clicked.connect(self._choose)
            self._actions.addWidget(button)
            button.show()  # a layout does so later only, and takes no account of it until then
        said = (outcome.word, outcome.name, outcome.details, outcome.next_step, outcome.note)
        self.setAccessibleName(". ".join(part for part in said if part))
        self._idle.hide()
        self._shown.show()
        self._restyle()
        self._move()

    def show_idle(self) -> None:
        """Wait for the next person."""
        self._outcome = None
        self._motion.stop()
        self.setAccessibleName(self._idle_name)
        self._shown.hide()
        self._idle.show()
        self._restyle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show more or less, as there is room."""
        super().resizeEvent(event)
        self._make_room()

    def changeEvent(self, event: QEvent) -> None:
        """Turn the arrow when the page turns."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and self._outcome is not None:
            self._restyle()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground: the tone with its shape, or a plain card while idle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self._outcome is None:
            painter.setPen(QPen(self._theme.colour("border"), 2))
            painter.setBrush(self._theme.colour("card"))
            painter.drawRoundedRect(edge, RADIUS, RADIUS)
        else:
            self._paint_outcome(painter, self._outcome, edge)
        painter.end()

    def _paint_outcome(self, painter: QPainter, outcome: Outcome, edge: QRectF) -> None:
        colours = self._theme.tokens.tone(outcome.tone)
        path = QPainterPath()
        path.addRoundedRect(edge, RADIUS, RADIUS)
        painter.fillPath(path, _mix(QColor(colours.solid), QColor(colours.deep), self._flash))
        # The shape once more, huge and darker than the ground, so that text over it only gains contrast.
        side = round(self.height() * 0.92 / self._theme.scale)
        drawn = self._theme.pixmap(outcome.icon, f"{outcome.tone}_deep", side, self.devicePixelRatioF())
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        width = drawn.width() / drawn.devicePixelRatio()
        start = -0.22 * width if is_mirrored else self.width() - 0.78 * width
        painter.save()
        painter.setClipPath(path)
        painter.setOpacity(0.42)
        painter.drawPixmap(round(start), round(self.height() * 0.16), drawn)
        painter.restore()
        if self._theme.tokens.border == self._theme.tokens.text:
            painter.setPen(QPen(self._theme.colour("border"), 2))
            painter.drawPath(path)

    def _make_idle(self, title: str, hint: str) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(32, 32, 32, 32)
        column.setSpacing(8)
        column.addStretch(1)
        self._idle_mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._idle_mark.setProperty("role", "idle-mark")
        column.addWidget(self._idle_mark, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(12)
        for text, role in ((title, "headline"), (hint, "hint")):
            label = QLabel(text)
            label.setProperty("role", role)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addStretch(1)
        return page

    def _make_shown(self) -> QWidget:
        page = QWidget()
        self._chips.setSpacing(8)
        self._chips.setContentsMargins(0, 0, 0, 0)
        self._actions.setSpacing(8)
        head, column = self._head, self._column
        head.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._word)
        words.addWidget(self._note)
        head.addWidget(self._mark)
        head.addLayout(words, 1)
        step = QHBoxLayout()
        step.setSpacing(10)
        step.addWidget(self._step_mark)
        step.addWidget(self._step, 1)
        page.setLayout(column)
        column.setSpacing(0)
        column.addLayout(head)
        column.addSpacing(8)
        column.addStretch(3)
        column.addWidget(self._name)
        column.addSpacing(10)
        column.addWidget(self._details)
        column.addSpacing(8)
        column.addStretch(4)
        column.addLayout(step)
        column.addSpacing(16)
        foot = QHBoxLayout()
        foot.addLayout(self._actions)
        foot.addStretch(1)
        column.addLayout(foot)
        return page

    def _place_chips(self) -> None:
        """At the end of the head; with large text in a row of their own, below the details."""
        if self._theme.scale < LARGE_TEXT:
            self._head.addWidget(self._chip_row)
            self._chips.setContentsMargins(0, 0, 0, 0)
        else:
            below = self._column.indexOf(self._details) + 1
            self._column.insertWidget(below, self._chip_row, 0, Qt.AlignmentFlag.AlignLeading)
            self._chips.setContentsMargins(0, 12, 0, 12)

    def _make_room(self) -> None:
        """Where large text leaves no room, let the details go first, then the small print: it says why.

        What to do next is never cut: in a script of high lines it is set smaller instead.
        """
        outcome = self._outcome
        if outcome is None or self._theme.scale < LARGE_TEXT:
            return
        for child in self._shown.findChildren(QWidget):
            child.ensurePolished()  # else new buttons are as high as without a style sheet
        droppable = ((self._details, outcome.details), (self._note, outcome.note))
        restyle(self._step, role="next-step")
        for label, text in droppable:
            label.setVisible(bool(text))
        for label, _ in droppable:
            if self._is_too_full():
                label.hide()
        for role in SMALLER_STEPS:
            if self._is_too_full():
                restyle(self._step, role=role)

    def _is_too_full(self) -> bool:
        for row in (*self._column.findChildren(QLayout), self._column):
            row.invalidate()  # else the rows in it answer for the texts before
        return self._column.minimumHeightForWidth(self.width()) > self.height()

    def _move(self) -> None:
        """A short breath from dark to light: also the same outcome twice is seen to be new."""
        self._motion.stop()
        if not self._theme.has_motion:
            self._set_flash(0.0)
            return
        self._motion.setStartValue(1.0)
        self._motion.setEndValue(0.0)
        self._motion.start()

    def _get_flash(self) -> float:
        return self._flash

    def _set_flash(self, value: float) -> None:
        self._flash = value
        self.update()

    flash = Property(float, _get_flash, _set_flash)

    @Slot()
    def _choose(self) -> None:
        button = self.sender()
        if isinstance(button, ActionButton):
            self.action_chosen.emit(button.action_id)

    @Slot()
    def _restyle(self) -> None:
        ratio = self.devicePixelRatioF()
        self._idle_mark.setPixmap(self._theme.pixmap(self._idle_icon, "primary_ink", 48, ratio))
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        arrow = "arrow-left" if is_mirrored else "arrow-right"
        self._step_mark.setPixmap(self._theme.pixmap(arrow, "on_solid", 20, ratio))
        is_large = self._theme.scale >= LARGE_TEXT
        self._note.set_elides(is_large)
        edge = 12 if is_large else 24
        self._column.setContentsMargins(28, edge, 28, edge)
        if self._outcome is None:
            restyle(self, solid="false", tone="")
        else:
            side = 36 if self._outcome.name else 56
            self._mark.setPixmap(self._theme.pixmap(self._outcome.icon, "on_solid", side, ratio))
            self._place_chips()
            restyle(self, solid="true", tone=self._outcome.tone.value)
            self._make_room()
        self.update()


def _clear(layout: QHBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def _mix(one: QColor, other: QColor, share: float) -> QColor:
    return QColor.fromRgbF(
        one.redF() + (other.redF() - one.redF()) * share,
        one.greenF() + (other.greenF() - one.greenF()) * share,
        one.blueF() + (other.blueF() - one.blueF()) * share,
    )
