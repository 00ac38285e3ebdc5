"""The list of people by keyboard: search, narrow down, choose, and what stands there when nobody does."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QToolButton
from pytestqt.qtbot import QtBot

from smc_desk.domain.changes import Changes
from smc_desk.domain.people import Category, PersonRow, RegistrationStatus, Settlement
from smc_desk.ui.models.paged import Column, PeopleVerbs
from smc_desk.ui.people_table import PeopleTable
from smc_desk.ui.screens.people import PeopleScreen
from smc_desk.ui.theme import Mode, Theme
from smc_desk.ui.widgets.label import Label
from smc_desk.ui.widgets.person_delegate import PersonRole
from smc_desk.ui.widgets.search_field import SearchField
from smc_desk.ui.work import Work
from tests.ui.conftest import Grab, Themed

NAMES = {
    "a": "Anaïs Nguyễn-Désilèt",
    "b": "محمد عبد الرحمن الشريف",
    "c": "남궁 서연",
    "d": "Suharti",
    "e": "Maria Antonieta Conceição dos Anjos Vasconcelos de Albuquerque Cavalcanti Figueiredo",
}
Show = Callable[..., PeopleScreen]


def row(id_: str) -> PersonRow:
    return PersonRow(
        id=id_,
        code=id_,
        name=NAMES.get(id_, id_),
        latin_name=NAMES.get(id_, id_),
        pronouns="",
        organisation="",
        country="",
        category=Category.STUDENT,
        category_text="",
        order="",
        status=RegistrationStatus.CONFIRMED,
        settlement=Settlement.SETTLED,
        roles=(),
        valid_days=(),
    )


class List:
    """Five people, of whom two are expected."""

    def __init__(self) -> None:
        self.names = dict(NAMES)
        self.asked: list[tuple[str, str]] = []

    def list_ids(self, text: str, filter_by: str) -> list[str]:
        self.asked.append((text, filter_by))
        chosen = [id_ for id_, name in self.names.items() if text.lower() in name.lower()]
        return [id_ for id_ in chosen if filter_by != "expected" or id_ in "bd"]

    @property
    def verbs(self) -> PeopleVerbs:
        return PeopleVerbs(self.list_ids, lambda ids: [row(id_) for id_ in ids])


@pytest.fixture
def work(qtbot: QtBot) -> Work:
    return Work(is_inline=True)


@pytest.fixture
def people() -> List:
    return List()


@pytest.fixture
def show(qtbot: QtBot, work: Work, theme: Theme, people: List) -> Show:
    def make(width: int = 1200, *, theme: Theme = theme) -> PeopleScreen:
        screen = PeopleScreen(work=work, theme=theme, verbs=people.verbs)
        qtbot.addWidget(screen)
        screen.resize(width, 640)
        with qtbot.waitExposed(screen):
            screen.show()
        screen.activateWindow()
        screen.take_focus()
        qtbot.waitUntil(lambda: field_of(screen).hasFocus())
        return screen

    return make


def field_of(screen: PeopleScreen) -> SearchField:
    return screen.findChildren(SearchField)[0]


def table_of(screen: PeopleScreen) -> PeopleTable:
    return screen.findChildren(PeopleTable)[0]


def button(screen: PeopleScreen, text: str) -> QAbstractButton:
    return next(b for b in screen.findChildren(QAbstractButton) if b.text() == text)


def listed(screen: PeopleScreen) -> list[str]:
    model = table_of(screen).model()
    return [model.index(at, 0).data(PersonRole.KEY) for at in range(model.rowCount())]


def said(screen: PeopleScreen) -> list[str]:
    return [label.text() for label in screen.findChildren(Label) if label.isVisible()]


def test_everybody_is_listed_and_counted(show: Show) -> None:
    screen = show()
    assert listed(screen) == list(NAMES)
    assert "5 on the list" in said(screen)


def test_a_name_typed_and_return_choose_the_best_answer(show: Show, qtbot: QtBot) -> None:
    screen = show()
    QTest.keyClicks(field_of(screen), "suh")
    assert listed(screen) == ["d"]
    assert "1 found" in said(screen)
    with qtbot.waitSignal(screen.person_chosen) as chosen:
        QTest.keyClick(field_of(screen), Qt.Key.Key_Return)
    assert chosen.args == ["d"]


def test_arrows_in_the_search_field_walk_the_list(show: Show, qtbot: QtBot) -> None:
    screen = show()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        QTest.keyClick(field_of(screen), key)
    assert field_of(screen).hasFocus()
    with qtbot.waitSignal(screen.person_chosen) as chosen:
        QTest.keyClick(field_of(screen), Qt.Key.Key_Return)
    assert chosen.args == ["b"]


def test_return_without_anybody_chosen_opens_nobody(show: Show) -> None:
    screen = show()
    chosen: list[str] = []
    screen.person_chosen.connect(chosen.append)
    QTest.keyClick(field_of(screen), Qt.Key.Key_Return)
    QTest.keyClicks(field_of(screen), "qqq")
    QTest.keyClick(field_of(screen), Qt.Key.Key_Return)
    assert chosen == []


def test_return_and_double_click_in_the_table_choose_once_each(show: Show, qtbot: QtBot) -> None:
    screen = show()
    table = table_of(screen)
    chosen: list[str] = []
    screen.person_chosen.connect(chosen.append)
    table.setFocus()
    table.setCurrentIndex(table.model().index(2, 0))
    QTest.keyClick(table, Qt.Key.Key_Return)
    spot = table.visualRect(table.model().index(3, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert chosen == ["c", "d"]


def test_letters_typed_in_the_table_go_on_searching(show: Show) -> None:
    screen = show()
    table_of(screen).setFocus()
    QTest.keyClicks(table_of(screen), "m")
    assert field_of(screen).text() == "m"
    assert field_of(screen).hasFocus()


def test_escape_in_the_table_goes_back_to_the_search_field(show: Show) -> None:
    screen = show()
    table_of(screen).setFocus()
    QTest.keyClick(table_of(screen), Qt.Key.Key_Escape)
    assert field_of(screen).hasFocus()


def test_a_filter_narrows_the_list_by_keyboard(show: Show, people: List) -> None:
    screen = show()
    first = button(screen, "Everybody")
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Right)
    QTest.keyClick(button(screen, "Expected"), Qt.Key.Key_Space)
    assert listed(screen) == ["b", "d"]
    assert people.asked[-1] == ("", "expected")
    assert "2 found" in said(screen)
    filters = [b.property("filter") for b in screen.findChildren(QToolButton)]
    assert filters == ["all", "expected", "inside", "unprinted", "problems"]


def test_nobody_found_leads_back_to_everybody(show: Show) -> None:
    screen = show()
    QTest.mouseClick(button(screen, "Expected"), Qt.MouseButton.LeftButton)
    QTest.keyClicks(field_of(screen), "qqq")
    again = button(screen, "Show everybody")
    assert again.isVisible()
    assert not table_of(screen).isVisible()
    again.setFocus()
    QTest.keyClick(again, Qt.Key.Key_Space)
    assert listed(screen) == list(NAMES)
    assert field_of(screen).text() == ""
    assert field_of(screen).hasFocus()
    assert table_of(screen).isVisible()


def test_without_a_list_the_way_to_one_is_shown(show: Show, people: List, work: Work, qtbot: QtBot) -> None:
    people.names.clear()
    screen = show()
    bring_in = button(screen, "Bring in a list")
    assert bring_in.isVisible()
    with qtbot.waitSignal(screen.bring_in_wanted):
        QTest.mouseClick(bring_in, Qt.MouseButton.LeftButton)
    people.names.update(NAMES)
    work.changed.emit(Changes(everything=True))
    assert table_of(screen).isVisible()
    assert "5 on the list" in said(screen)


def test_a_change_keeps_whoever_is_chosen(show: Show, people: List, work: Work) -> None:
    screen = show()
    table = table_of(screen)
    table.setCurrentIndex(table.model().index(3, 0))
    del people.names["a"]
    work.changed.emit(Changes(people=frozenset({"a"})))
    assert listed(screen) == ["b", "c", "d", "e"]
    assert table.currentIndex().row() == 2


def test_a_change_does_not_scroll_away_what_is_looked_at(show: Show, people: List, work: Work) -> None:
    people.names = {f"{letter}{at}": f"Person {at}" for at in range(90) for letter in "b"}
    screen = show()
    table = table_of(screen)
    table.setCurrentIndex(table.model().index(5, 0))
    table.verticalScrollBar().setValue(2_000)
    del people.names["b89"]
    work.changed.emit(Changes(people=frozenset({"b89"})))
    assert table.verticalScrollBar().value() == 2_000
    assert table.currentIndex().row() == 5


def test_a_hidden_screen_asks_for_nothing(show: Show, people: List, work: Work) -> None:
    screen = show()
    before = len(people.asked)
    screen.hide()
    work.changed.emit(Changes(people=frozenset({"a"})))
    assert len(people.asked) == before
    screen.show()
    assert len(people.asked) == before + 1


@pytest.mark.parametrize(
    ("width", "hidden"),
    [(1200, []), (880, [Column.BADGES]), (560, [Column.CATEGORY, Column.DAYS, Column.BADGES])],
)
def test_a_narrow_table_gives_up_columns_and_not_the_name(
    show: Show, width: int, hidden: list[Column]
) -> None:
    screen = show(width)
    table = table_of(screen)
    assert [column for column in Column if table.isColumnHidden(column)] == hidden
    used = sum(table.columnWidth(column) for column in Column if column not in hidden)
    assert used == table.viewport().width()
    assert table.columnWidth(Column.NAME) > 300


def test_every_control_has_a_name(show: Show) -> None:
    screen = show()
    assert table_of(screen).accessibleName() == "People"
    assert field_of(screen).accessibleName()
    assert [b for b in screen.findChildren(QAbstractButton) if b.isVisible() and not b.text()] == []


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK, Mode.CONTRAST])
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_chosen_row_is_marked_at_the_leading_edge(
    show: Show,
    themed: Themed,
    grab: Grab,
    qtbot: QtBot,
    mode: Mode,
    direction: Qt.LayoutDirection,
    scale: float,
) -> None:
    dressed = themed(mode, direction, scale)
    screen = show(theme=dressed)
    table = table_of(screen)
    qtbot.waitUntil(lambda: table.model().index(0, 0).data() == NAMES["a"])
    table.setCurrentIndex(table.model().index(1, 0))
    grab(screen, f"people-{mode}-{direction.name}-{scale:g}")
    rect = table.visualRect(table.model().index(1, Column.NAME))
    is_mirrored = direction == Qt.LayoutDirection.RightToLeft
    spot = QPoint(rect.right() - 1 if is_mirrored else rect.left() + 1, rect.center().y())
    picture = table.viewport().grab().toImage()
    assert picture.pixelColor(spot).name() == dressed.tokens.primary_ink.lower()
