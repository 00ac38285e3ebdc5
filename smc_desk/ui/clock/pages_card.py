"""The clocks in a browser: off until somebody turns it on; then an address, a code, and both as a QR."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from smc_desk.ui.theme import Theme
from smc_desk.ui.widgets.action_button import Action, ActionButton
from smc_desk.ui.widgets.card import Card
from smc_desk.ui.widgets.label import Label

QUIET = 4
"""Modules of white around a QR code (ISO/IEC 18004)."""
SIDE = 168


@dataclass(frozen=True, slots=True)
class PagesShown:
    """Where the pages are.

    Attributes:
        address: Of this computer on the local network.
        code: Lets a device in.
        modules: The QR code of both, rows of dark (True) and light.
    """

    address: str
    code: str
    modules: tuple[tuple[bool, ...], ...]


class QrPicture(QWidget):
    """A QR code, always dark on white, whatever the theme."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Show nothing.

        Args:
            theme: The theme.
            parent: As in Qt.
        """
        super().__init__(parent)
        self._theme = theme
        self._modules: Sequence[Sequence[bool]] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_modules(self, modules: Sequence[Sequence[bool]], accessible_name: str) -> None:
        """Show a code."""
        self._modules = modules
        self.setAccessibleName(accessible_name)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Whole pixels for each module."""
        count = len(self._modules) + 2 * QUIET
        side = max(1, self._theme.px(SIDE) // count) * count
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the modules."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        side = self.width() / (len(self._modules) + 2 * QUIET)
        for row, modules in enumerate(self._modules):
            for column, is_dark in enumerate(modules):
                if is_dark:
                    place = QRectF((column + QUIET) * side, (row + QUIET) * side, side, side)
                    painter.fillRect(place, Qt.GlobalColor.black)
        painter.end()


class PagesCard(Card):
    """Turns the pages on and off.

    Signals:
        asked: Whether they are to be on.
    """

    asked = Signal(bool)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Say that they are off.

        Args:
            theme: The theme.
            parent: As in Qt.
        """
        super().__init__(title=self.tr("In a browser"), parent=parent)
        self._is_on = False
        self._text = Label(wraps=True)
        self._address = Label(role="strong")
        self._address.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._picture = QrPicture(theme=theme)
        self._switch = ActionButton(Action("switch", "", icon="qr-code"), theme=theme)
        self._switch.clicked.connect(self._toggle)
        lines = QVBoxLayout()
        lines.addWidget(self._text)
        lines.addWidget(self._address)
        lines.addStretch(1)
        lines.addWidget(self._switch, 0, Qt.AlignmentFlag.AlignLeading)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addLayout(lines, 1)
        row.addWidget(self._picture)
        self.body.addLayout(row)
        self.show_pages(None)

    def show_pages(self, pages: PagesShown | None) -> None:
        """Say where the pages are; None for off."""
        self._is_on = pages is not None
        self._picture.setVisible(self._is_on)
        self._address.setVisible(self._is_on)
        if pages is None:
            self._text.setText(
                self.tr(
                    "Phones, tablets and lobby screens on the same network can show the clocks. They can"
                    " change nothing."
                )
            )
            self._switch.show_text(self.tr("Turn on"))
            return
        self._text.setText(
            self.tr("Scan the code, or type the address. Both need the same network as this desk.")
        )
        self._address.setText(f"{pages.address}\n{pages.code}")
        self._picture.show_modules(pages.modules, self.tr("QR code of the address"))
        self._switch.show_text(self.tr("Turn off"))

    @Slot()
    def _toggle(self) -> None:
        self.asked.emit(not self._is_on)
