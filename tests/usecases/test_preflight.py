"""Everybody's badge looked at before paper is spent, by the real engine on the real store."""

import time
from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication

from smc_desk.adapters.badges.fonts import ensure_gui
from smc_desk.adapters.badges.maker import ReportlabBadges
from smc_desk.adapters.store.store import SqliteStore
from smc_desk.domain.badge_doubts import BadgeDoubt, DoubtKind
from smc_desk.domain.errors import UserError, UserFault
from smc_desk.domain.people import Category, Registration
from smc_desk.usecases.choose_badges import BY_NAME, Whose, choose_badges
from smc_desk.usecases.preflight import preflight
from tests.adapters.badge_stage import words
from tests.desk import Clock


@pytest.fixture(scope="module", autouse=True)
def gui(qapp: QGuiApplication) -> QGuiApplication:
    return ensure_gui()


@pytest.fixture(scope="module")
def maker() -> ReportlabBadges:
    return ReportlabBadges(words())


@pytest.fixture
def people(demo: SqliteStore, clock: Clock) -> list[Registration]:
    return choose_badges(demo, clock, Whose(), BY_NAME)


def test_of_the_whole_list_only_badges_that_read_the_same_have_to_be_looked_at(
    demo: SqliteStore, clock: Clock, maker: ReportlabBadges, people: list[Registration]
) -> None:
    told: list[tuple[int, int]] = []
    found = preflight(demo, clock, maker, people, lambda *at: told.append(at), lambda: False)
    assert {doubts for _, doubts in found} == {(BadgeDoubt(DoubtKind.SAME_NAME),)}
    assert 10 < len(found) < 30
    assert told[0] == (0, 885)
    assert told[-1] == (885, 885)


def test_who_has_a_badge_with_a_doubt_is_named_with_it(
    demo: SqliteStore, clock: Clock, maker: ReportlabBadges, people: list[Registration]
) -> None:
    names = ["", "Noé 🌱", "\U0001e6c0 Ana", "Llanfair" * 6, "Pneumono ultra " * 60, "Ana"]
    some = [replace(person, badge_name=name) for person, name in zip(people, names, strict=False)]
    found = preflight(demo, clock, maker, some, lambda *_: None, lambda: False)
    assert [row.id for row, _ in found] == [person.id for person in some[:-1]]
    assert [[doubt.kind for doubt in doubts] for _, doubts in found] == [
        [DoubtKind.NO_NAME],
        [DoubtKind.LEFT_OUT],
        [DoubtKind.MISSING_GLYPHS],
        [DoubtKind.BROKEN_NAME],
        [DoubtKind.CUT_NAME, DoubtKind.SMALL_NAME],
    ]


def test_a_look_at_everybody_takes_seconds_and_can_be_stopped(
    demo: SqliteStore, clock: Clock, maker: ReportlabBadges, people: list[Registration]
) -> None:
    asked: list[int] = []

    def cancelled() -> bool:
        asked.append(1)
        return len(asked) == 3

    with pytest.raises(UserError) as caught:
        preflight(demo, clock, maker, people, lambda *_: None, cancelled)
    assert caught.value.fault is UserFault.CANCELLED
    start = time.process_time()
    preflight(demo, clock, maker, people, lambda *_: None, lambda: False)
    assert time.process_time() - start < 10


def test_what_the_list_lacks_is_named_after_what_the_badge_lacks(
    demo: SqliteStore, clock: Clock, maker: ReportlabBadges, people: list[Registration]
) -> None:
    one, other, third = people[:3]
    some = [
        replace(one, badge_name="Zoé " + "Llanfair" * 6),
        replace(other, badge_name="Ana", category=Category.OTHER, category_text="", roles=()),
        replace(one, id=third.id, badge_name="Llanfair" * 6 + ", Zoe"),
    ]
    found = preflight(demo, clock, maker, some, lambda *_: None, lambda: False)
    assert [(row.id, [doubt.kind for doubt in doubts]) for row, doubts in found] == [
        (one.id, [DoubtKind.BROKEN_NAME, DoubtKind.SAME_NAME]),
        (other.id, [DoubtKind.NO_ROLE]),
        (third.id, [DoubtKind.BROKEN_NAME, DoubtKind.SAME_NAME]),
    ]
