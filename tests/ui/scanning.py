"""A person and a scanner at the keys, for the tests of what listens to them."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from smc_desk.ui.scan_codes import RepeatFilter
from smc_desk.ui.scanner import ScanListener

CODE = "SMC1AZQW9BCDEFGHIJKLMNOP234567"
TOKEN = re.compile(r"SMC1[A-Z0-9]{16,}", re.IGNORECASE)
KEY, MODIFIER, KIND = Qt.Key, Qt.KeyboardModifier, QEvent.Type
US_ROWS = {10: "1234567890-=", 24: "qwertyuiop[]", 38: "asdfghjkl;'`", 51: "\\zxcvbnm,./", 65: " "}
US_SHIFTED = {10: "!@#$%^&*()_+", 24: "QWERTYUIOP{}", 38: 'ASDFGHJKL:"~', 51: "|ZXCVBNM<>?"}
"""Characters by the X11 number of the first key of each row."""


def us_key(sign: str) -> tuple[int, bool]:
    """Name the X11 key on which a US keyboard has a character, and whether it needs Shift."""
    for rows, is_shifted in ((US_ROWS, False), (US_SHIFTED, True)):
        for first, signs in rows.items():
            if sign in signs:
                return first + signs.index(sign), is_shifted
    return 0, False


@dataclass
class Hands:
    """Types and scans into whichever window is in front; `at` is when the next key is pressed."""

    at: int = 1000
    scans: list[tuple[str, str]] = field(default_factory=list)
    returns: int = 0

    def count_return(self) -> None:
        """Note that a field took Return for a person's."""
        self.returns += 1

    def press(
        self,
        key: int,
        text: str = "",
        *,
        code: int = 0,
        modifiers: Qt.KeyboardModifier = MODIFIER.NoModifier,
        is_repeat: bool = False,
    ) -> None:
        """Press and release one key."""
        window = QGuiApplication.focusWindow()
        assert window is not None
        for kind in (KIND.ShortcutOverride, KIND.KeyPress, KIND.KeyRelease):
            event = QKeyEvent(kind, key, modifiers, code, 0, 0, text, is_repeat)
            event.setTimestamp(self.at)
            event.ignore()
            QCoreApplication.sendEvent(window, event)

    def type(self, text: str, gap: int = 90, keys: str = "") -> None:
        """Type a text, each key `gap` after the one before.

        Args:
            text: What the keyboard layout makes of it.
            gap: Milliseconds.
            keys: The characters which a US keyboard has on the keys, if others.
        """
        for sign, us_sign in zip(text, keys or text, strict=True):
            self.at += gap
            if sign == "\n":
                self.press(KEY.Key_Return, "\r")
                continue
            code, is_shifted = us_key(us_sign)
            modifiers = MODIFIER.ShiftModifier if is_shifted else MODIFIER.NoModifier
            self.press(ord(sign.upper()[0]), sign, code=code, modifiers=modifiers)

    def scan(self, text: str, end: str = "\n", keys: str = "", gap: int = 5) -> None:
        """Scan a code some time after whatever was typed before."""
        self.at += 300
        self.type(text, gap, keys)
        if end:
            self.type(end, gap)


def is_ticket(text: str) -> bool:
    """Say whether a text is all of a ticket's."""
    return TOKEN.fullmatch(text) is not None


@contextmanager
def listening() -> Iterator[Hands]:
    """Listen to the whole app, as on a desk with X11."""
    hands, app = Hands(), QApplication.instance()
    assert isinstance(app, QApplication)
    repeats = RepeatFilter(clock=lambda: hands.at / 1000)
    listener = ScanListener(is_complete=is_ticket, repeats=repeats, platform="xcb")
    listener.scanned.connect(lambda text, decoded: hands.scans.append((text, decoded)))
    app.installEventFilter(listener)
    try:
        yield hands
    finally:
        app.removeEventFilter(listener)
        listener.deleteLater()


def show(qtbot: QtBot, *widgets: QWidget) -> QWidget:
    """Show a window with these things in it, and give the focus to the first."""
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    for widget in widgets:
        layout.addWidget(widget)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    widgets[0].setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is widgets[0])
    return window
