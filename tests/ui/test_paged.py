"""The list of people: any number of them, asked for by the page, and never in the midst of painting."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from smc_desk.domain.changes import Changes
from smc_desk.domain.errors import StoreError, StoreFault
from smc_desk.domain.people import Category, PersonRow, RegistrationStatus, Settlement
from smc_desk.ui.models.paged import KEPT_ROWS, PAGE, PLACEHOLDER, Column, PagedPeople, PeopleVerbs
from smc_desk.ui.theme import Tone
from smc_desk.ui.widgets.person_delegate import PersonRole
from smc_desk.ui.work import Work


def person(
    id_: str,
    name: str = "",
    *,
    latin: str = "",
    status: RegistrationStatus = RegistrationStatus.CONFIRMED,
    settlement: Settlement = Settlement.SETTLED,
    in_at: int | None = None,
    badges: int = 0,
) -> PersonRow:
    return PersonRow(
        id=id_,
        code=id_.upper(),
        name=name or f"Person {id_}",
        latin_name=latin or name,
        pronouns="she/her",
        organisation="École Polytechnique",
        country="",
        category=Category.OTHER,
        category_text="Traditional healer",
        order="",
        status=status,
        settlement=settlement,
        roles=(),
        valid_days=(1,),
        in_at=in_at,
        badges=badges,
    )


class List:
    """A list which notes what it is asked."""

    def __init__(self, count: int = 0) -> None:
        self.ids = [f"p{at}" for at in range(count)]
        self.people: dict[str, PersonRow] = {}
        self.asked: list[tuple[str, str]] = []
        self.pages: list[list[str]] = []
        self.is_broken = False

    def list_ids(self, text: str, filter_by: str) -> list[str]:
        self.asked.append((text, filter_by))
        return list(self.ids)

    def rows_of(self, ids: list[str]) -> list[PersonRow]:
        self.pages.append(ids)
        if self.is_broken:
            raise StoreError(StoreFault.LOCKED)
        return [self.people.get(id_) or person(id_) for id_ in ids if id_ not in ("gone",)]

    @property
    def verbs(self) -> PeopleVerbs:
        return PeopleVerbs(self.list_ids, self.rows_of)


@pytest.fixture
def inline(qtbot: QtBot) -> Work:
    return Work(is_inline=True)


@pytest.fixture
def work(qtbot: QtBot) -> Iterator[Work]:
    work = Work()
    yield work
    work.shut()


def text(model: PagedPeople, row: int, column: Column = Column.NAME) -> str:
    return str(model.index(row, column).data())


def shown(qtbot: QtBot, model: PagedPeople, row: int, column: Column = Column.NAME) -> str:
    """The text of a cell, once it has come."""
    text(model, row)
    qtbot.waitUntil(lambda: text(model, row) != PLACEHOLDER)
    return text(model, row, column)


def test_the_model_passes_the_tester_while_its_list_comes_changes_and_goes(
    inline: Work, qtbot: QtBot
) -> None:
    some = List(PAGE + 50)
    model = PagedPeople(work=inline, verbs=some.verbs)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.search("")
    assert shown(qtbot, model, PAGE + 49) == f"Person p{PAGE + 49}"
    some.ids = some.ids[:3]
    inline.changed.emit(Changes(everything=True))
    assert shown(qtbot, model, 2) == "Person p2"
    some.ids = []
    model.search("zz")
    assert model.rowCount() == 0
    del tester


def test_a_hundred_thousand_people_take_little(inline: Work, qtbot: QtBot) -> None:
    everybody = List(100_000)
    model = PagedPeople(work=inline, verbs=everybody.verbs)
    with qtbot.waitSignal(model.listed) as listed:
        model.search("")
    assert listed.args == [100_000]
    assert (model.rowCount(), model.columnCount()) == (100_000, len(Column))
    for row in range(0, 100_000, 5_000):
        assert shown(qtbot, model, row) == f"Person p{row}"
    assert len(model._rows) <= KEPT_ROWS
    assert len(everybody.pages) == 20


def test_a_row_which_is_not_there_yet_is_a_placeholder_and_data_asks_nobody(
    inline: Work, qtbot: QtBot
) -> None:
    everybody = List(1_000)
    model = PagedPeople(work=inline, verbs=everybody.verbs)
    model.search("")
    for row in range(50):
        assert text(model, row) == PLACEHOLDER
        assert model.index(row, Column.STATUS).data() is None
    assert everybody.pages == []
    with qtbot.waitSignal(model.dataChanged):
        pass
    assert everybody.pages == [everybody.ids[:PAGE]]
    assert text(model, 49) == "Person p49"


def test_who_scrolls_fast_waits_for_the_page_in_sight_only(work: Work, qtbot: QtBot) -> None:
    everybody = List(100_000)
    model = PagedPeople(work=work, verbs=everybody.verbs)
    with qtbot.waitSignal(model.listed):
        model.search("")
    for row in range(0, 100_000, PAGE):
        text(model, row)
    assert shown(qtbot, model, 99_999) == "Person p99999"
    assert len(everybody.pages) <= 4
    assert everybody.pages[0][-1] == "p99999"


def test_each_cell_says_what_it_shows(inline: Work, qtbot: QtBot) -> None:
    some = List()
    some.people = {
        "a": person("a", "남궁 서연", latin="Namgung Seo-yeon", in_at=1_764_058_500_000, badges=1),
        "b": person("b", status=RegistrationStatus.CANCELLED),
        "c": person("c", settlement=Settlement.OPEN),
        "d": person("d", status=RegistrationStatus.WAITLIST),
        "e": person("e"),
    }
    some.ids = [*some.people, "gone"]
    model = PagedPeople(work=inline, verbs=some.verbs)
    model.search("")
    assert shown(qtbot, model, 0) == "남궁 서연"
    name = model.index(0, Column.NAME)
    assert name.data(PersonRole.DETAIL) == "Namgung Seo-yeon · she/her · École Polytechnique"
    assert name.data(Qt.ItemDataRole.AccessibleTextRole).startswith("남궁 서연, Namgung Seo-yeon")
    assert name.data(PersonRole.KEY) == "a"
    assert text(model, 0, Column.CATEGORY) == "Traditional healer"
    assert text(model, 0, Column.DAYS) == "Day 1"
    assert text(model, 0, Column.STATUS).startswith("In since ")
    assert text(model, 0, Column.BADGES) == "1 made"
    assert text(model, 4, Column.BADGES) == ""
    states = [text(model, row, Column.STATUS) for row in range(1, 5)]
    assert states == ["Cancelled", "To the help desk", "On the waiting list", "Expected"]
    tones = [model.index(row, Column.STATUS).data(PersonRole.TONE) for row in range(5)]
    assert tones == [Tone.SUCCESS, Tone.DANGER, Tone.WARNING, Tone.WARNING, Tone.NEUTRAL]
    heads = [model.headerData(at, Qt.Orientation.Horizontal) for at in range(model.columnCount())]
    assert heads == ["Name", "Category", "Ticket for", "Today", "Badge"]


def test_somebody_who_is_gone_stays_a_placeholder_and_is_asked_for_once(inline: Work, qtbot: QtBot) -> None:
    some = List()
    some.ids = ["gone", "a"]
    model = PagedPeople(work=inline, verbs=some.verbs)
    model.search("")
    assert shown(qtbot, model, 1) == "Person a"
    assert text(model, 0) == PLACEHOLDER
    qtbot.waitUntil(lambda: not model._soon.isActive())
    assert len(some.pages) == 1


def test_a_changed_person_is_looked_up_again_and_meanwhile_shown_as_before(
    inline: Work, qtbot: QtBot
) -> None:
    some = List(3)
    model = PagedPeople(work=inline, verbs=some.verbs)
    model.search("")
    assert shown(qtbot, model, 1, Column.STATUS) == "Expected"
    some.people["p1"] = person("p1", in_at=1_764_058_500_000)
    resets: list[bool] = []
    model.modelReset.connect(lambda: resets.append(True))
    inline.changed.emit(Changes(people=frozenset({"p1"}), check_ins=True))
    assert text(model, 1, Column.STATUS) == "Expected"
    qtbot.waitUntil(lambda: text(model, 1, Column.STATUS).startswith("In since"))
    assert resets == []
    assert some.asked == [("", "all")] * 2


def test_who_leaves_a_filter_takes_no_other_row_along(inline: Work, qtbot: QtBot) -> None:
    some = List(3)
    model = PagedPeople(work=inline, verbs=some.verbs)
    model.search("", "expected")
    assert shown(qtbot, model, 2) == "Person p2"
    some.ids = ["p0", "p2"]
    inline.changed.emit(Changes(people=frozenset({"p1"})))
    assert [text(model, row) for row in range(model.rowCount())] == ["Person p0", "Person p2"]
    assert some.asked[-1] == ("", "expected")
    assert model.row_of("p2") == 1
    assert model.row_of("p1") is None


def test_nobody_looking_means_nothing_is_asked_until_somebody_does(inline: Work, qtbot: QtBot) -> None:
    some = List(3)
    model = PagedPeople(work=inline, verbs=some.verbs)
    model.search("")
    model.watch(False)
    for who in ("p0", "p1"):
        inline.changed.emit(Changes(people=frozenset({who})))
    assert len(some.asked) == 1
    model.watch(True)
    assert len(some.asked) == 2
    model.watch(True)
    assert len(some.asked) == 2


def test_changes_of_no_person_ask_for_nothing(inline: Work) -> None:
    some = List(3)
    model = PagedPeople(work=inline, verbs=some.verbs)
    model.search("")
    inline.changed.emit(Changes(programme=True, loans=True))
    assert len(some.asked) == 1
    inline.changed.emit(Changes(everything=True))
    assert len(some.asked) == 2


def test_a_page_which_failed_is_asked_for_again_when_it_is_in_sight(inline: Work, qtbot: QtBot) -> None:
    some = List(3)
    model = PagedPeople(work=inline, verbs=some.verbs)
    model.search("")
    some.is_broken = True
    with qtbot.waitSignal(inline.failed):
        text(model, 0)
    assert len(some.pages) == 1
    some.is_broken = False
    assert shown(qtbot, model, 0) == "Person p0"


def test_who_changed_while_their_page_was_on_its_way_is_looked_up_once_more(work: Work, qtbot: QtBot) -> None:
    some = List(3)
    is_read, go = threading.Event(), threading.Event()

    def slow(ids: list[str]) -> list[PersonRow]:
        rows = some.rows_of(ids)
        is_read.set()
        assert go.wait(5)
        return rows

    model = PagedPeople(work=work, verbs=PeopleVerbs(some.list_ids, slow))
    with qtbot.waitSignal(model.listed):
        model.search("")
    text(model, 0)
    qtbot.waitUntil(is_read.is_set)
    some.people["p0"] = person("p0", "Suharti")
    work.changed.emit(Changes(people=frozenset({"p0"})))
    go.set()
    qtbot.waitUntil(lambda: text(model, 0) == "Suharti")


def test_of_several_searches_the_newest_is_shown(work: Work, qtbot: QtBot) -> None:
    def list_ids(text: str, _filter_by: str) -> list[str]:
        return [text]

    model = PagedPeople(work=work, verbs=PeopleVerbs(list_ids, List().rows_of))
    for at in range(1, 8):
        model.search("Suharti"[:at])
    qtbot.waitUntil(lambda: model.rowCount() == 1 and model.id_at(0) == "Suharti")
