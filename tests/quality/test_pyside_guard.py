"""The installed PySide6 survives a long day at a desk.

PySide6 6.12.0 takes one reference too many from `None` and `True` at each call, and Python 3.11 aborts after
some hundred signals; a short test never sees it. See docs/decisions/0002-reproducible-install.md.
"""

import subprocess
import sys

A_LONG_DAY = """
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QLabel

class Sender(QObject):
    told = Signal(int)

app = QApplication([])
sender, label, heard = Sender(), QLabel(), []
sender.told.connect(heard.append)
for number in range(2_000):
    sender.told.emit(number)
for number in range(20_000):
    label.setText(str(number % 7))
assert len(heard) == 2_000
"""


def test_two_thousand_signals_and_twenty_thousand_calls_survive() -> None:
    done = subprocess.run(
        [sys.executable, "-c", A_LONG_DAY], capture_output=True, text=True, check=False, timeout=120
    )
    assert done.returncode == 0, done.stderr
