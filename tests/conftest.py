"""What holds for every test: no screen needed, nothing of the user's touched, nothing left behind.

A test fails if it leaves a living thread or a top-level widget, or if something was logged at WARNING or
above that it did not expect. A test which expects such a record says so, and looks at it:

    with caplog.at_level(logging.WARNING):
        ...
"""

import gc
import logging
import os
import shutil
import sys
import tempfile
import threading
from collections.abc import Generator, Iterator
from pathlib import Path

# Before any Qt import: without a screen Qt does not raise but ends the interpreter.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Tests never see the keys, settings and lists of whoever runs them.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
os.environ["SMC_DESK_PASSPHRASE"] = ""
os.environ["XDG_CONFIG_HOME"] = os.environ["XDG_DATA_HOME"] = tempfile.mkdtemp(prefix="smc-desk-tests-")

import pytest
from hypothesis import settings

from smc_desk.adapters.store.store import SqliteStore
from tests.desk import Clock, bring_in_demo, copy_of, open_store

settings.register_profile("desk", deadline=None, print_blob=True)
settings.register_profile("ci", settings.get_profile("desk"), derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "desk")


def pytest_unconfigure() -> None:
    """Take the folders of the tests away."""
    shutil.rmtree(os.environ["XDG_CONFIG_HOME"], ignore_errors=True)


PASSED = pytest.StashKey[bool]()
GRACE_FOR = 2.0
"""Seconds in which a thread that was told to stop may still end."""
QT_OWNED = frozenset({"QTipLabel"})
"""Top-level widgets which Qt itself keeps for the whole life of the application."""


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Note whether the test itself passed: a failed one keeps its widgets alive in its traceback."""
    report = yield
    if call.when == "call":
        item.stash[PASSED] = report.passed
    return report


class _Unexpected(logging.Handler):
    """Keeps what was logged at WARNING or above, unless the test expects that level."""

    def __init__(self, caplog: pytest.LogCaptureFixture) -> None:
        super().__init__(logging.WARNING)
        self._caplog = caplog
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        if self._caplog.handler.level != record.levelno:
            self.lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def _nothing_unexpected_is_logged(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    unexpected = _Unexpected(caplog)
    root = logging.getLogger()
    root.addHandler(unexpected)
    yield
    root.removeHandler(unexpected)
    if unexpected.lines:
        pytest.fail("logged, but not expected:\n" + "\n".join(unexpected.lines), pytrace=False)


@pytest.fixture(autouse=True)
def _nothing_is_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    threads = set(threading.enumerate())
    widgets = set(_top_level_widgets())
    yield
    if not request.node.stash.get(PASSED, False):
        return
    living = [thread for thread in threading.enumerate() if thread not in threads]
    for thread in living:
        thread.join(GRACE_FOR)
    living = [thread for thread in living if thread.is_alive()]
    left = [widget for widget in _top_level_widgets() if widget not in widgets]
    if left:
        del left
        gc.collect()
        left = [widget for widget in _top_level_widgets() if widget not in widgets]
    faults = [f"thread still alive: {thread.name}" for thread in living]
    faults += [f"widget left over: {widget!r}" for widget in left]
    if faults:
        pytest.fail("\n".join(faults), pytrace=False)


def _top_level_widgets() -> list[object]:
    """The widgets which stand alone, after Qt has deleted those it was asked to; none if Qt is not loaded."""
    if "PySide6.QtWidgets" not in sys.modules:
        return []
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    if not isinstance(QCoreApplication.instance(), QApplication):
        return []
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return [w for w in QApplication.topLevelWidgets() if w.metaObject().className() not in QT_OWNED]


@pytest.fixture
def clock() -> Clock:
    """A clock that stands still until it is moved."""
    return Clock()


@pytest.fixture
def store(tmp_path: Path, clock: Clock) -> Iterator[SqliteStore]:
    """An empty store."""
    store = open_store(tmp_path / "symposium", clock)
    yield store
    store.close()


@pytest.fixture(scope="session")
def demo_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo symposium, closed; only to be copied."""
    folder = tmp_path_factory.mktemp("demo") / "symposium"
    store = open_store(folder)
    bring_in_demo(store)
    store.close()
    return folder


@pytest.fixture
def demo(demo_folder: Path, tmp_path: Path, clock: Clock) -> Iterator[SqliteStore]:
    """A store with the demo symposium, of this test alone."""
    store = open_store(copy_of(demo_folder, tmp_path / "symposium"), clock)
    yield store
    store.close()
