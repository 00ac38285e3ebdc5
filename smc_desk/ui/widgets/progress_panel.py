"""A progress panel: what is going on, how far it is, and a button to stop it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from smc_desk.ui.widgets.label import Label


class ProgressPanel(QWidget):
    """Label, bar and cancel button; without a known end the bar only moves."""

    cancelled = Signal()

    def __init__(self, *, text: str = "", cancel_text: str = "", parent: QWidget | None = None) -> None:
        """Make the panel.

        Args:
            text: What is going on.
            cancel_text: On the button; without it there is no button.
            parent: As in Qt.
        """
        super().__init__(parent)
        self._label = Label(text, wraps=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(text)
        self._cancel = QPushButton(cancel_text or self.tr("Cancel"))
        self._cancel.setAccessibleName(self._cancel.text())
        self._cancel.clicked.connect(self._stop)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._bar, 1)
        row.addWidget(self._cancel)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(self._label)
        whole.addLayout(row)
        self._cancel.setVisible(bool(cancel_text))  # not before it has a parent: it would be a window

    def show_progress(self, text: str, done: int = 0, total: int = 0) -> None:
        """Say how far it is.

        Args:
            text: What is going on.
            done: So much of `total`.
            total: 0 if nobody knows.
        """
        self._label.setText(text)
        self._bar.setAccessibleName(text)
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    @Slot()
    def _stop(self) -> None:
        self._cancel.setEnabled(False)
        self.cancelled.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Let it be cancelled, each time anew."""
        self._cancel.setEnabled(True)
        super().showEvent(event)
