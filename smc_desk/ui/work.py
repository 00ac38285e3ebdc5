"""The only place where work leaves the Qt thread, and where its results come back.

Lanes: *desk* (one thread, in order: everything a person at the desk waits for), *query* (two threads; of
the requests of one kind only the newest is answered), *print* (one thread: the spool), *long* (one thread:
imports, exports and the portal). A verb is a bound use case; what it returns reaches the screen on the Qt
thread, and the `Changes` in it reach everybody by `changed`. It must not know any use case.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Executor, ThreadPoolExecutor
from enum import Enum
from threading import Event, Lock
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

from smc_desk.domain.changes import Changes
from smc_desk.domain.errors import DeskError, StoreError

log = logging.getLogger(__name__)
T = TypeVar("T")
Told = Callable[[int, int], None]


class Lane(Enum):
    """Where work is done; the value is how many threads do it."""

    DESK = ("desk", 1)
    QUERY = ("query", 2)
    PRINT = ("print", 1)
    LONG = ("long", 1)


class Task:
    """Work that was asked for; whoever asked may cancel it."""

    def __init__(self, owner: QObject, lane: Lane) -> None:
        self.owner = owner
        self.lane = lane
        self._cancelled = Event()

    def cancel(self) -> None:
        """Ask the work to stop; it ends by `UserFault.CANCELLED`, and leaves nothing half done."""
        self._cancelled.set()

    def is_cancelled(self) -> bool:
        """Whether it was asked to stop; what long work calls again and again."""
        return self._cancelled.is_set()


class Work(QObject):
    """Runs verbs on lanes.

    Signals:
        changed: `Changes` of a verb, after its result was shown.
        failed: The `DeskError` of a verb whose screen does not answer for it, every `StoreError`, and the
            bug (any other exception) of any verb; logged already.
    """

    changed = Signal(object)
    failed = Signal(object)
    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None, *, is_inline: bool = False) -> None:
        """Start nothing yet.

        Args:
            is_inline: Do everything at once on the calling thread, for tests.
        """
        super().__init__(parent)
        self._is_inline = is_inline
        self._lanes: dict[Lane, Executor] = {}
        self._newest: dict[tuple[int, str], Task] = {}
        self._lock = Lock()
        self._is_shut = False
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        owner: QObject,
        verb: Callable[[], T],
        then: Callable[[T], None],
        *,
        lane: Lane = Lane.DESK,
        otherwise: Callable[[DeskError], None] | None = None,
        newest_of: str = "",
    ) -> Task:
        """Do a verb on a lane.

        Args:
            owner: Nothing is delivered once this object is deleted.
            then: Gets the result, on the Qt thread.
            otherwise: Gets a `DeskError`, on the Qt thread; without it `failed` tells.
            newest_of: A kind of request of which only the newest is done and answered.
        """
        task = Task(owner, lane)
        return self._start(task, verb, then, otherwise, newest_of)

    def run_long(
        self,
        owner: QObject,
        verb: Callable[[Told, Callable[[], bool]], T],
        then: Callable[[T], None],
        *,
        progress: Callable[[int, int], None],
        lane: Lane = Lane.LONG,
        otherwise: Callable[[DeskError], None] | None = None,
    ) -> Task:
        """Do a verb that tells how far it is and can be stopped by `Task.cancel`.

        Args:
            verb: Is called with (progress, cancelled).
            progress: Gets (done, total), on the Qt thread; only the last of many is told.
        """
        task = Task(owner, lane)
        tell = _Progress(self._post, task, progress)
        return self._start(task, lambda: verb(tell, task.is_cancelled), then, otherwise, "")

    def shut(self) -> None:
        """Let the running verbs end, drop those that wait, and deliver nothing any more."""
        self._is_shut = True
        with self._lock:
            lanes, self._lanes = list(self._lanes.values()), {}
        for lane in lanes:
            lane.shutdown(wait=True, cancel_futures=True)

    def _start(
        self,
        task: Task,
        verb: Callable[[], Any],
        then: Callable[[Any], None],
        otherwise: Callable[[DeskError], None] | None,
        newest_of: str,
    ) -> Task:
        kind = (id(task.owner), newest_of)
        if newest_of:
            self._newest[kind] = task

        def stale() -> bool:
            return bool(newest_of) and self._newest.get(kind) is not task

        def work() -> None:
            if not stale():
                self._post(self._done(task, verb, then, otherwise, stale))

        if self._is_inline:
            work()
        elif not self._is_shut:
            self._lane(task.lane).submit(work)
        return task

    def _done(
        self,
        task: Task,
        verb: Callable[[], Any],
        then: Callable[[Any], None],
        otherwise: Callable[[DeskError], None] | None,
        stale: Callable[[], bool],
    ) -> Callable[[], None]:
        """Do the verb here; what is returned tells the screen, there."""
        try:
            result = verb()
        except DeskError as error:
            known = error
            log.info("%s lane: %s", task.lane.value[0], error)
            return lambda: self._tell(task, known, otherwise)
        except Exception as error:
            bug = error
            log.exception("a verb failed on the %s lane", task.lane.value[0])
            return lambda: self.failed.emit(bug)

        def show() -> None:
            if not stale() and _is_alive(task.owner):
                then(result)
            changes = result if isinstance(result, Changes) else getattr(result, "changes", None)
            if isinstance(changes, Changes) and changes:
                self.changed.emit(changes)

        return show

    def _tell(self, task: Task, error: DeskError, otherwise: Callable[[DeskError], None] | None) -> None:
        is_answered = otherwise is not None and _is_alive(task.owner)
        if isinstance(error, StoreError) or not is_answered:
            self.failed.emit(error)
        if otherwise is not None and is_answered:
            otherwise(error)

    def _lane(self, lane: Lane) -> Executor:
        with self._lock:
            if lane not in self._lanes:
                name, threads = lane.value
                self._lanes[lane] = ThreadPoolExecutor(threads, thread_name_prefix=name)
            return self._lanes[lane]

    def _post(self, show: Callable[[], None]) -> None:
        if self._is_inline:
            show()
        elif not self._is_shut:
            self._arrived.emit(show)

    @Slot(object)
    def _deliver(self, show: Callable[[], None]) -> None:
        if not self._is_shut:
            show()


def _is_alive(owner: QObject) -> bool:
    alive: bool = shiboken6.isValid(owner)
    return alive


class _Progress:
    """Tells the Qt thread how far work is, with never more than one message on its way."""

    def __init__(
        self,
        post: Callable[[Callable[[], None]], None],
        task: Task,
        progress: Callable[[int, int], None],
    ) -> None:
        self._post = post
        self._task = task
        self._progress = progress
        self._last = (0, 0)
        self._is_on_way = False

    def __call__(self, done: int, total: int) -> None:
        self._last = (done, total)
        if not self._is_on_way:
            self._is_on_way = True
            self._post(self._tell)

    def _tell(self) -> None:
        self._is_on_way = False
        if _is_alive(self._task.owner):
            self._progress(*self._last)
