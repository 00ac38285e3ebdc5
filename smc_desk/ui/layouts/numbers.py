"""A field for a length or a size, which the wheel changes only where staff are."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QDoubleSpinBox, QSizePolicy, QWidget


class Number(QDoubleSpinBox):
    """One number with its unit."""

    def __init__(
        self,
        *,
        least: float,
        most: float,
        step: float,
        decimals: int = 1,
        unit: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Make the field."""
        super().__init__(parent)
        self.setDecimals(decimals)
        self.setRange(least, most)
        self.setSingleStep(step)
        self.setSuffix(f" {unit}" if unit else "")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def minimumSizeHint(self) -> QSize:
        """It widens no form."""
        return QSize(70, super().minimumSizeHint().height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the form, unless the focus is here."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def show_value(self, value: float) -> None:
        """Show a value; what is just being typed stays as it is, if it means the same."""
        if abs(self.value() - value) > 10 ** -self.decimals() / 2:
            was_blocked = self.blockSignals(True)
            self.setValue(value)
            self.blockSignals(was_blocked)
