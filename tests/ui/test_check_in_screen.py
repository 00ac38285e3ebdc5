"""The check-in desk at work: arrivals by scan, code and name, on a real store, by keys alone."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView
from pytestqt.qtbot import QtBot

from smc_desk.adapters.store.store import SqliteStore
from smc_desk.domain.admission import Found, Verdict
from smc_desk.domain.errors import PrinterFault, StoreError, StoreFault
from smc_desk.domain.people import Category, Registration, Role, Settlement
from smc_desk.domain.settings import AutoPrint
from smc_desk.ui.desk.verdict_words import VERDICTS
from smc_desk.ui.sounds import Cue
from smc_desk.ui.theme import Theme
from smc_desk.ui.work import Work
from smc_desk.usecases.edit_person import correct_person
from smc_desk.usecases.run_spool import SpoolResult
from tests.desk import Clock
from tests.ui.desk_at_work import KEY, DeskAtWork, is_plain, open_desk, signed
from tests.ui.scanning import listening


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, demo: SqliteStore, clock: Clock) -> DeskAtWork:
    """A desk of the help role on the first morning."""
    return open_desk(qtbot, theme, demo, clock, role=Role.HELP)


def word(verdict: Verdict) -> str:
    return VERDICTS[verdict].word


def with_status(desk: DeskAtWork, suits: Callable[[Registration], bool]) -> Registration:
    return desk.person(lambda p: p.status.value == "confirmed" and p.is_valid_on(1) and suits(p))


def test_a_normal_arrival_takes_no_click_from_scan_to_badge(desk: DeskAtWork) -> None:
    person = desk.anybody()
    said = desk.scan(signed(person.code))
    assert (said.word, said.name) == ("Welcome", person.badge_name)
    assert said.chips[0].text == "Badge is printing"
    assert desk.sounds.heard == [Cue.ADMITTED]
    assert desk.has_focus_in_field()
    assert len(desk.badge_codes(person)) == 1
    assert desk.lines[0][0] == person.badge_name


def test_the_next_scan_replaces_the_answer(desk: DeskAtWork) -> None:
    first = desk.anybody()
    desk.scan(first.code)
    other = desk.person(lambda p: is_plain(p) and p.id != first.id and p.id not in desk.twins())
    assert desk.scan(other.code).name == other.badge_name
    assert first.badge_name not in desk.card.accessibleName()


def test_a_second_scan_says_when_and_where_and_prints_nothing(desk: DeskAtWork) -> None:
    desk.store.name_desk("North desk")
    person = desk.anybody()
    desk.scan(person.code)
    desk.clock.move(minutes=40)
    said = desk.scan(person.code)
    assert said.word == word(Verdict.ALREADY_IN)
    assert "here at North desk" in said.note
    assert desk.sounds.heard == [Cue.ADMITTED, Cue.ATTENTION]
    assert len(desk.badge_codes(person)) == 1


def every_case(desk: DeskAtWork) -> Iterator[tuple[Verdict, str]]:
    """A code for each verdict, in an order in which it is true; may change the store on the way."""
    people, twins = desk.people(), desk.twins()

    def code(suits: Callable[[Registration], bool], *, twin: bool = False) -> str:
        return next(p.code for p in people if suits(p) and (p.id in twins) is twin)

    def valid(p: Registration) -> bool:
        return p.status.value == "confirmed" and p.is_valid_on(1)

    def settled(p: Registration) -> bool:
        return valid(p) and p.settlement is Settlement.SETTLED

    plain = code(is_plain)
    yield Verdict.ADMITTED, signed(plain)
    yield Verdict.ALREADY_IN, plain
    yield Verdict.ASK_CONDUCT, code(lambda p: settled(p) and not p.accepted_conduct and not p.is_minor)
    yield Verdict.MAYBE_DUPLICATE, code(is_plain, twin=True)
    yield Verdict.TO_SETTLE, code(lambda p: valid(p) and p.settlement is Settlement.OPEN)
    yield Verdict.GUARDIAN_NEEDED, code(lambda p: settled(p) and p.is_minor and bool(p.guardian))
    yield Verdict.GUARDIAN_MISSING, code(lambda p: settled(p) and p.is_minor and not p.guardian)
    yield Verdict.NOT_TODAY, code(lambda p: p.status.value == "confirmed" and not p.is_valid_on(1))
    yield Verdict.CANCELLED, code(lambda p: p.status.value == "cancelled" and p.is_valid_on(1))
    yield Verdict.WAITLIST, code(lambda p: p.status.value == "waitlist" and p.is_valid_on(1))
    yield Verdict.BAD_SIGNATURE, f"SMC1:{plain}:00000000"
    yield Verdict.NOT_LISTED, signed("ZZZZZZZ")
    yield Verdict.UNKNOWN, "another-portals-code-4711"
    yield Verdict.NOT_A_TICKET, "not a ticket"
    yield Verdict.MISREAD_CODE, plain[:-1] + ("2" if plain[-1] != "2" else "3")
    person = desk.person(lambda p: p.code == plain)
    badge = desk.badge_codes(person)[0]
    desk.bound.verbs().transfer(person.id, "Somebody Else", "", "")
    yield Verdict.BADGE_VOID, badge
    leader = next(p for p in people if is_plain(p) and _has_friend(p, people, twins))
    desk.bound.verbs().collect_group(leader.id)
    friend = next(p for p in people if _is_friend(p, leader, twins))
    yield Verdict.WITH_LEADER, friend.code
    desk.clock.move(days=1)
    yield Verdict.ADMITTED_AGAIN, friend.code


def _has_friend(person: Registration, people: list[Registration], twins: set[str]) -> bool:
    return any(_is_friend(other, person, twins) for other in people)


def _is_friend(person: Registration, leader: Registration, twins: set[str]) -> bool:
    """Whether somebody's badge is collected by that leader, and they may come on both days."""
    in_group = person.order == leader.order and person.id != leader.id
    return in_group and is_plain(person) and person.is_valid_on(2) and person.id not in twins


def test_every_verdict_is_reached_by_a_real_scan_and_looks_like_no_other(desk: DeskAtWork) -> None:
    seen: dict[Verdict, tuple[str, str]] = {}
    for verdict, code in every_case(desk):
        said = desk.scan(code)
        assert said.word == word(verdict), code
        assert desk.has_focus_in_field()
        seen[verdict] = (said.word, said.icon)
    assert set(seen) == set(Verdict)
    assert len(set(seen.values())) == 18


def test_a_scanner_is_answered_whatever_was_half_typed(desk: DeskAtWork, qtbot: QtBot) -> None:
    person = desk.anybody()
    with listening() as hands:
        listener_scans = hands.scans
        hands.type("Ann")
        hands.scan(signed(person.code))
        qtbot.waitUntil(lambda: len(listener_scans) == 1)
        desk.screen.scan(*listener_scans[0])
    assert desk.outcome.name == person.badge_name
    assert desk.field.text() == "Ann"
    assert desk.has_focus_in_field()


def test_a_typed_code_is_an_arrival(desk: DeskAtWork) -> None:
    person = desk.anybody()
    desk.write(person.code.lower())
    desk.press(KEY.Key_Return)
    assert desk.outcome.name == person.badge_name
    assert desk.field.text() == ""
    assert desk.card.shown is not None
    assert desk.card.shown.result.found is Found.CODE


def test_a_misread_code_lists_who_may_be_meant_and_stays_to_be_corrected(desk: DeskAtWork) -> None:
    person = desk.person(lambda p: is_plain(p) and p.id not in desk.twins() and "Z" in p.code[:6])
    at = person.code.index("Z")
    desk.write(person.code[:at] + "2" + person.code[at + 1 :])
    desk.press(KEY.Key_Return)
    assert desk.outcome.word == word(Verdict.MISREAD_CODE)
    assert person.badge_name in [name for name, _, _ in desk.lines]
    assert desk.field.selectedText() == desk.field.text() != ""
    while not desk.lines:
        desk.press(KEY.Key_Down)
    for _ in range([line[0] for line in desk.lines].index(person.badge_name) + 1):
        desk.press(KEY.Key_Down)
    desk.press(KEY.Key_Return)
    assert desk.outcome.name == person.badge_name


def test_a_person_is_found_by_a_part_of_the_name_and_chosen_by_keys(desk: DeskAtWork) -> None:
    counts = Counter(word for p in desk.people() for word in p.latin_name.split())
    person = desk.person(
        lambda p: (
            is_plain(p)
            and p.id not in desk.twins()
            and p.latin_name.isascii()
            and any(counts[each] == 1 and len(each) > 4 for each in p.latin_name.split())
        )
    )
    part = next(each for each in person.latin_name.split() if counts[each] == 1 and len(each) > 4)
    desk.write(part)
    assert person.badge_name in [line[0] for line in desk.lines]
    row = [line[0] for line in desk.lines].index(person.badge_name)
    for _ in range(row + 1):
        desk.press(KEY.Key_Down)
    desk.press(KEY.Key_Return)
    assert (desk.outcome.word, desk.outcome.name) == ("Welcome", person.badge_name)
    assert desk.field.text() == ""
    assert desk.has_focus_in_field()


def namesakes(desk: DeskAtWork) -> list[Registration]:
    names = Counter(p.badge_name for p in desk.people() if is_plain(p))
    name = next(name for name, count in names.items() if count == 2 and name.isascii())
    return [p for p in desk.people() if p.badge_name == name]


def test_two_people_of_one_name_can_be_told_apart(desk: DeskAtWork) -> None:
    people = namesakes(desk)
    desk.write(people[0].badge_name)
    lines = [line for line in desk.lines if line[0] == people[0].badge_name]
    assert len(lines) == len(people)
    assert len({line[1] for line in lines}) == len(people)
    for person in people:
        assert any(person.code in line[1] + line[2] for line in lines)
    assert "compare" in desk.seen_texts()


def test_the_marked_person_is_shown_in_full(desk: DeskAtWork) -> None:
    person = namesakes(desk)[0]
    desk.write(person.badge_name)
    desk.press(KEY.Key_Down)
    shown = desk.seen_texts()
    assert person.order in shown
    assert person.country in shown


def test_return_never_guesses_among_several(desk: DeskAtWork) -> None:
    people = namesakes(desk)
    desk.write(people[0].badge_name)
    desk.press(KEY.Key_Return)
    assert desk.card.outcome is None
    assert "Choose one" in desk.hint
    desk.press(KEY.Key_Down)
    desk.press(KEY.Key_Return)
    assert desk.outcome.name == people[0].badge_name


def test_a_name_that_nobody_has_leads_to_the_walk_in(desk: DeskAtWork) -> None:
    desk.write("Xqwzykj Bvvkq")
    desk.press(KEY.Key_Return)
    assert "F7" in desk.hint
    desk.press(KEY.Key_F7)
    assert desk.field.text() == ""
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.property("text") == "Xqwzykj Bvvkq"


def test_escape_goes_back_step_by_step(desk: DeskAtWork) -> None:
    desk.scan(desk.anybody().code)
    desk.press(KEY.Key_F2)
    assert not desk.has_focus_in_field()
    desk.press(KEY.Key_Escape)
    assert desk.has_focus_in_field()
    desk.write("Ma")
    desk.press(KEY.Key_Escape)
    assert desk.field.text() == ""
    assert desk.card.outcome is not None
    desk.press(KEY.Key_Escape)
    assert desk.card.outcome is None


def test_a_recent_check_in_is_opened_by_keys_and_admits_nobody(desk: DeskAtWork) -> None:
    person = desk.anybody()
    desk.scan(person.code)
    desk.press(KEY.Key_Escape)
    desk.press(KEY.Key_Down)
    desk.press(KEY.Key_Return)
    assert desk.outcome.word == word(Verdict.ALREADY_IN)
    assert desk.sounds.heard == [Cue.ADMITTED]


def test_an_entry_opened_elsewhere_is_checked_in_by_one_key(desk: DeskAtWork) -> None:
    person = desk.anybody()
    desk.screen.open_person(person.id)
    assert desk.outcome.word == "Not checked in yet"
    with desk.store.read() as tx:
        assert tx.check_ins.inside(1) == 0
    desk.press(KEY.Key_F8)
    assert desk.outcome.word == "Welcome"


def test_a_click_on_a_hit_chooses_it(desk: DeskAtWork, qtbot: QtBot) -> None:
    person = desk.anybody()
    desk.write(person.code)
    view = next(v for v in desk.screen.findChildren(QListView) if v.isVisible())
    middle = view.visualRect(view.model().index(0, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(middle))
    assert desk.outcome.name == person.badge_name
    assert desk.has_focus_in_field()


def test_a_desk_that_prints_nothing_by_itself_says_so(desk: DeskAtWork) -> None:
    desk.set_auto_print(AutoPrint.NEVER)
    person = desk.anybody()
    said = desk.scan(person.code)
    assert said.word == "Welcome"
    assert desk.badge_codes(person) == []


def test_the_printer_tile_and_the_card_tell_a_fault_and_its_end(desk: DeskAtWork) -> None:
    person = desk.anybody()
    desk.scan(person.code)
    desk.screen.show_spool(SpoolResult(fault=PrinterFault.OUT_OF_PAPER, printer="Zebra", waiting=1))
    assert "Out of paper" in desk.seen_texts()
    assert desk.outcome.chips[0].text == "Badge waits"
    desk.screen.show_spool(SpoolResult(printed=("x",), printer="Zebra"))
    assert "Out of paper" not in desk.seen_texts()
    assert desk.outcome.chips[0].text == "Badge is printing"


def test_the_figures_follow_each_arrival(desk: DeskAtWork) -> None:
    desk.scan(desk.anybody().code)
    desk.clock.move(seconds=30)
    desk.scan(
        desk.person(lambda p: is_plain(p) and p.id not in desk.twins() and not desk.badge_codes(p)).code
    )
    said = desk.seen_texts()
    assert "Checked in: 2 of " in said
    assert "Badges waiting: 2" in said
    assert "Arrivals, 5 min: 1" in said


def test_another_role_is_offered_other_acts_at_once(desk: DeskAtWork) -> None:
    person = with_status(desk, lambda p: p.settlement is Settlement.OPEN)
    desk.scan(person.code)
    assert "Settle it here" in desk.buttons
    desk.set_role(Role.DESK)
    assert "Settle it here" not in desk.buttons
    assert "help desk" in desk.outcome.next_step
    desk.press(KEY.Key_F8)
    assert "cannot be done here" in desk.hint
    assert desk.has_focus_in_field()


def test_a_key_without_a_person_says_what_to_do(desk: DeskAtWork) -> None:
    for key in (KEY.Key_F2, KEY.Key_F4, KEY.Key_F5, KEY.Key_F6, KEY.Key_F8, KEY.Key_F9):
        desk.press(key)
        assert desk.hint == "Scan a ticket or choose a person first."
        assert desk.has_focus_in_field()


def test_the_menu_has_all_acts_and_goes_with_its_person(desk: DeskAtWork) -> None:
    first = desk.anybody()
    desk.scan(first.code)
    desk.press(KEY.Key_F9)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    texts = [entry.text() for entry in menu.actions()]
    assert any("Headset" in text for text in texts)
    assert all("\t" in text for text in texts)
    other = desk.person(lambda p: is_plain(p) and p.id != first.id)
    desk.scan(other.code)
    assert QApplication.activePopupWidget() is None


def test_a_desk_that_knows_nobody_asks_for_a_list(
    qtbot: QtBot, theme: Theme, store: SqliteStore, clock: Clock
) -> None:
    desk = open_desk(qtbot, theme, store, clock)
    assert desk.outcome.word == "No list yet"
    with qtbot.waitSignal(desk.screen.bring_in_wanted):
        desk.press(KEY.Key_F8)
    desk.scan("ABCDEFG")
    assert desk.outcome.word != "No list yet"
    desk.press(KEY.Key_Escape)
    assert desk.outcome.word == "No list yet"


def test_what_another_screen_corrects_is_shown_nowhere_in_its_old_form(desk: DeskAtWork) -> None:
    person = desk.anybody()
    desk.scan(person.code)
    desk.work.run(
        desk.window,
        lambda: correct_person(desk.store, person.id, {"badge_name": "Ola Nordmann", "latin_name": ""}),
        lambda _: None,
    )
    assert desk.outcome.name == "Ola Nordmann"
    assert person.badge_name not in desk.seen_texts()


def test_a_full_disk_is_said_on_the_card_and_no_sound_says_yes(desk: DeskAtWork) -> None:
    def fail() -> None:
        raise StoreError(StoreFault.FULL)

    desk.scan(desk.anybody().code)
    desk.bound.before = fail
    said = desk.scan("5T8KYM4")
    assert said.word == "Nothing was saved"
    assert "disk" in said.next_step
    assert desk.sounds.heard[-1] is Cue.ERROR
    assert desk.has_focus_in_field()


def test_an_answer_that_takes_long_leaves_no_other_person_on_the_card(
    qtbot: QtBot, theme: Theme, demo: SqliteStore, clock: Clock
) -> None:
    work, go = Work(), threading.Event()
    desk = open_desk(qtbot, theme, demo, clock, work=work)
    first, other = [p for p in desk.people() if is_plain(p) and p.id not in desk.twins()][:2]
    desk.screen.scan(first.code)
    qtbot.waitUntil(lambda: desk.card.shown is not None and desk.outcome.name == first.badge_name)
    desk.bound.before = lambda: go.wait(5)
    desk.screen.scan(other.code)
    assert desk.outcome.name == first.badge_name
    qtbot.waitUntil(lambda: desk.outcome.word == "One moment …")
    assert first.badge_name not in desk.card.accessibleName()
    go.set()
    qtbot.waitUntil(lambda: desk.outcome.name == other.badge_name)
    work.shut()


def test_return_pressed_twice_asks_once(qtbot: QtBot, theme: Theme, demo: SqliteStore, clock: Clock) -> None:
    work, go = Work(), threading.Event()
    desk = open_desk(qtbot, theme, demo, clock, work=work)
    person = desk.anybody()
    desk.bound.before = lambda: go.wait(5)
    desk.write(person.code)
    desk.press(KEY.Key_Return)
    desk.press(KEY.Key_Return)
    go.set()
    qtbot.waitUntil(lambda: desk.card.shown is not None)
    assert desk.outcome.word == "Welcome"
    assert desk.field.text() == ""
    asked: list[int] = []
    work.run(desk.window, lambda: 1, asked.append)
    qtbot.waitUntil(lambda: asked == [1])
    assert desk.outcome.word == "Welcome"
    work.shut()


def test_return_behind_a_name_that_is_still_looked_for_waits_for_it(
    qtbot: QtBot, theme: Theme, demo: SqliteStore, clock: Clock
) -> None:
    work = Work()
    desk = open_desk(qtbot, theme, demo, clock, work=work)
    names = Counter(p.latin_name for p in desk.people())
    person = desk.person(
        lambda p: (
            is_plain(p) and p.id not in desk.twins() and names[p.latin_name] == 1 and p.latin_name.isascii()
        )
    )
    desk.write(person.latin_name)
    desk.press(KEY.Key_Return)
    qtbot.waitUntil(lambda: desk.card.shown is not None or bool(desk.hint))
    assert desk.outcome.name == person.badge_name
    work.shut()


def test_the_answer_is_what_assistive_technology_reads(desk: DeskAtWork) -> None:
    person = desk.anybody()
    desk.scan(person.code)
    said = QAccessible.queryAccessibleInterface(desk.card).text(QAccessible.Text.Name)
    for part in ("Welcome", person.badge_name, "Hand over the badge"):
        assert part in said


def test_minors_and_staff_are_told_apart_in_the_recent_list(desk: DeskAtWork) -> None:
    person = desk.person(lambda p: is_plain(p) and p.category is Category.ORGANISER and not p.roles)
    desk.scan(person.code)
    assert desk.lines[0][2] == "Organiser"
