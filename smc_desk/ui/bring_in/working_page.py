"""What is seen while a file is read, compared or written: how far it is, and a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smc_desk.ui.theme import Theme
from smc_desk.ui.widgets.card import Card
from smc_desk.ui.widgets.label import Label
from smc_desk.ui.widgets.progress_panel import ProgressPanel

WIDTH = 560


class WorkingPage(QWidget):
    """A card in the middle with a bar and a button to stop.

    Signals:
        cancelled: Stop, and leave everything as it is.
    """

    cancelled = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the page."""
        super().__init__(parent)
        self._theme = theme
        self._title = Label(role="title", wraps=True)
        self._safe = Label(role="muted", wraps=True)
        self._panel = ProgressPanel(cancel_text=self.tr("Stop"))
        self._panel.cancelled.connect(self._stop)
        self._card = Card(margin=28)
        self._card.body.setSpacing(12)
        for widget in (self._title, self._panel, self._safe):
            self._card.body.addWidget(widget)
        whole = QVBoxLayout(self)
        whole.addStretch(2)
        whole.addWidget(self._card, 0, Qt.AlignmentFlag.AlignHCenter)
        whole.addStretch(3)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self._restyle)
        self._restyle()

    def begin(self, title: str, safe: str) -> None:
        """Say what is going on.

        Args:
            title: What is done.
            safe: What stopping leaves behind.
        """
        self._title.setText(title)
        self._safe.setText(safe)
        self.setAccessibleName(title)
        self._panel.show_progress(self.tr("One moment …"))

    @Slot(int, int)
    def show_progress(self, done: int, total: int) -> None:
        """Say how far it is, in rows."""
        locale = self.locale()
        said = self.tr("{done} of {total} rows").replace("{done}", locale.toString(done))
        self._panel.show_progress(said.replace("{total}", locale.toString(total)), done, total)

    def take_focus(self) -> None:
        """Take the focus itself, so that no key stops the work by accident."""
        self.setFocus()

    @Slot()
    def _stop(self) -> None:
        self._title.setText(self.tr("Stopping …"))
        self.cancelled.emit()

    @Slot()
    def _restyle(self) -> None:
        self._card.setFixedWidth(round(WIDTH * min(self._theme.scale, 1.6)))
