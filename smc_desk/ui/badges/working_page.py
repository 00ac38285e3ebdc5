"""What is seen while all badges are checked or written: how far it is, and a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smc_desk.ui.widgets.label import Label
from smc_desk.ui.widgets.progress_panel import ProgressPanel


class WorkingPage(QWidget):
    """A bar, and a button to stop.

    Signals:
        cancelled: Stop.
    """

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the page."""
        super().__init__(parent)
        self._title = Label(role="title", wraps=True)
        self._panel = ProgressPanel(cancel_text=self.tr("Stop"))
        self._panel.cancelled.connect(self._stop)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 12, 24, 12)
        whole.setSpacing(10)
        whole.addStretch(2)
        whole.addWidget(self._title)
        whole.addWidget(self._panel)
        whole.addStretch(3)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def begin(self, title: str) -> None:
        """Say what is going on."""
        self._title.setText(title)
        self.setAccessibleName(title)
        self._panel.show_progress(self.tr("One moment …"))

    @Slot(int, int)
    def show_progress(self, done: int, total: int) -> None:
        """Say how far it is."""
        locale = self.locale()
        said = self.tr("{done} of {total}").replace("{done}", locale.toString(done))
        self._panel.show_progress(said.replace("{total}", locale.toString(total)), done, total)

    @Slot()
    def _stop(self) -> None:
        self._title.setText(self.tr("Stopping …"))
        self.setFocus()
        self.cancelled.emit()
