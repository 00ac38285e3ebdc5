"""A banner: a lasting notice above the work, such as a fault of the printer; it never takes the focus."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from smc_desk.ui.theme import Theme, Tone, restyle
from smc_desk.ui.widgets.action_button import Action, ActionButton
from smc_desk.ui.widgets.label import Label

ICONS = {
    Tone.SUCCESS: "circle-check",
    Tone.WARNING: "triangle-alert",
    Tone.DANGER: "octagon-x",
    Tone.INFO: "info",
    Tone.NEUTRAL: "info",
}
"""Each tone has a shape of its own, for those who do not see the colour."""


class Banner(QFrame):
    """One sentence with its shape, up to two buttons, perhaps a cross; hidden without a notice."""

    action_chosen = Signal(str)
    dismissed = Signal()

    def __init__(self, *, theme: Theme, dismiss_text: str = "", parent: QWidget | None = None) -> None:
        """Make the banner.

        Args:
            theme: The theme.
            dismiss_text: The accessible name of the cross.
            parent: As in Qt.
        """
        super().__init__(parent)
        self._theme, self._tone = theme, Tone.INFO
        self.setProperty("role", "banner")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._mark = QLabel()
        self._sentence = Label(wraps=True)
        self._sentence.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        self._cross = QToolButton()
        self._cross.setAccessibleName(dismiss_text or self.tr("Dismiss"))
        self._cross.setToolTip(self._cross.accessibleName())
        self._cross.clicked.connect(self._dismiss)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(12)
        row.addWidget(self._mark)
        row.addWidget(self._sentence, 1)
        row.addLayout(self._buttons)
        row.addWidget(self._cross)
        theme.changed.connect(self._restyle)
        self.hide()

    def show_notice(
        self, tone: Tone, sentence: str, *, actions: Sequence[Action] = (), can_dismiss: bool = True
    ) -> None:
        """Say something until it is dismissed or cleared.

        Args:
            tone: What it means.
            sentence: In plain words.
            actions: At most two.
            can_dismiss: Whether the cross is there.
        """
        self._tone = tone
        self._sentence.setText(sentence)
        self.setAccessibleName(sentence)
        self._cross.setVisible(can_dismiss)
        self._empty()
        for action in actions[:2]:
            button = ActionButton(action, theme=self._theme)
            button.clicked.connect(self._choose)
            self._buttons.addWidget(button)
        self._restyle()
        self.show()

    def clear(self) -> None:
        """Take the notice away."""
        self._empty()
        self.hide()

    def _empty(self) -> None:
        while (item := self._buttons.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    @Slot()
    def _choose(self) -> None:
        button = self.sender()
        if isinstance(button, ActionButton):
            self.action_chosen.emit(button.action_id)

    @Slot()
    def _dismiss(self) -> None:
        self.clear()
        self.dismissed.emit()

    @Slot()
    def _restyle(self) -> None:
        ink, ratio = f"{self._tone}_ink", self.devicePixelRatioF()
        self._mark.setPixmap(self._theme.pixmap(ICONS[self._tone], ink, 20, ratio))
        side = self._theme.px(18)
        self._cross.setIconSize(QSize(side, side))
        self._cross.setIcon(self._theme.icon("x", ink, 18))
        restyle(self, tone=self._tone.value)
