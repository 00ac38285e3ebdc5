"""Work leaves the Qt thread and its results come back to it, in order, and only to the living."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from smc_desk.domain.changes import Changes
from smc_desk.domain.errors import DeskError, StoreError, StoreFault, UserError, UserFault
from smc_desk.ui.work import Lane, Told, Work


@pytest.fixture
def work(qtbot: QtBot) -> Iterator[Work]:
    work = Work()
    yield work
    work.shut()


def test_a_verb_runs_elsewhere_and_is_answered_on_the_qt_thread(work: Work, qtbot: QtBot) -> None:
    threads: list[str] = []

    def verb() -> int:
        threads.append(threading.current_thread().name)
        return 7

    answers: list[tuple[int, bool]] = []
    work.run(work, verb, lambda n: answers.append((n, threading.current_thread() is threading.main_thread())))
    qtbot.waitUntil(lambda: answers == [(7, True)])
    assert threads[0].startswith("desk")


def test_the_desk_lane_keeps_the_order(work: Work, qtbot: QtBot) -> None:
    answers: list[int] = []
    for n in range(200):
        work.run(work, lambda n=n: n, answers.append)  # type: ignore[misc]
    qtbot.waitUntil(lambda: len(answers) == 200)
    assert answers == list(range(200))


def test_of_one_kind_of_request_only_the_newest_is_answered(work: Work, qtbot: QtBot) -> None:
    go = threading.Event()
    asked: list[int] = []
    answers: list[int] = []

    def verb(n: int) -> int:
        asked.append(n)
        go.wait(5)
        return n

    for n in range(20):
        work.run(work, lambda n=n: verb(n), answers.append, lane=Lane.QUERY, newest_of="search")  # type: ignore[misc]
    go.set()
    qtbot.waitUntil(lambda: answers == [19])
    assert len(asked) <= 3


def test_nothing_reaches_a_screen_that_is_gone(work: Work, qtbot: QtBot) -> None:
    go = threading.Event()
    owner = QObject()
    answers: list[object] = []
    work.run(owner, lambda: go.wait(5), answers.append)
    owner.deleteLater()
    qtbot.waitUntil(lambda: not _is_alive(owner))
    go.set()
    seen: list[object] = []
    work.run(work, lambda: 1, seen.append)
    qtbot.waitUntil(lambda: seen == [1])
    assert answers == []


def _is_alive(thing: QObject) -> bool:
    alive: bool = shiboken6.isValid(thing)
    return alive


def test_changes_are_told_after_the_result_was_shown(work: Work, qtbot: QtBot) -> None:
    order: list[object] = []
    changes = Changes(check_ins=True)
    work.changed.connect(order.append)
    work.run(work, lambda: changes, lambda _: order.append("shown"))
    qtbot.waitUntil(lambda: len(order) == 2)
    assert order == ["shown", changes]


def test_an_expected_error_reaches_who_asked(work: Work, qtbot: QtBot) -> None:
    def verb() -> None:
        raise UserError(UserFault.NAME_MISSING)

    errors: list[DeskError] = []
    work.run(work, verb, lambda _: None, otherwise=errors.append)
    qtbot.waitUntil(lambda: len(errors) == 1)
    assert errors[0].fault is UserFault.NAME_MISSING  # type: ignore[attr-defined]
    with qtbot.waitSignal(work.failed) as told:
        work.run(work, verb, lambda _: None)
    assert isinstance(told.args, list)
    assert isinstance(told.args[0], UserError)


def test_an_error_of_the_store_reaches_who_asked_and_the_window(work: Work, qtbot: QtBot) -> None:
    def verb() -> None:
        raise StoreError(StoreFault.FULL)

    errors: list[DeskError] = []
    with qtbot.waitSignal(work.failed):
        work.run(work, verb, lambda _: None, otherwise=errors.append)
    assert len(errors) == 1


def test_a_bug_is_logged_and_told_and_ends_nothing(
    work: Work, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    def verb() -> int:
        return 1 // 0

    with caplog.at_level(logging.ERROR), qtbot.waitSignal(work.failed):
        work.run(work, verb, lambda _: None, otherwise=lambda _: None)
    seen: list[int] = []
    work.run(work, lambda: 1, seen.append)
    qtbot.waitUntil(lambda: seen == [1])
    assert "ZeroDivisionError" in caplog.text


def test_long_work_tells_how_far_it_is_and_can_be_stopped(work: Work, qtbot: QtBot) -> None:
    told: list[tuple[int, int]] = []
    errors: list[DeskError] = []

    def verb(progress: Told, cancelled: object) -> None:
        n = 0
        while not cancelled():  # type: ignore[operator]
            n += 1
            progress(n, 0)
        raise UserError(UserFault.CANCELLED)

    task = work.run_long(
        work, verb, lambda _: None, progress=lambda *p: told.append(p), otherwise=errors.append
    )
    qtbot.waitUntil(lambda: len(told) > 3)
    task.cancel()
    qtbot.waitUntil(lambda: len(errors) == 1)
    assert told == sorted(told)


def test_inline_work_of_a_living_screen_is_answered(qtbot: QtBot) -> None:
    work, owner, seen = Work(is_inline=True), QObject(), list[int]()
    work.run(owner, lambda: 3, seen.append)
    assert seen == [3]


def test_after_the_end_nothing_is_started(qtbot: QtBot) -> None:
    work = Work()
    seen: list[int] = []
    work.shut()
    work.run(work, lambda: 3, seen.append)
    assert seen == []
