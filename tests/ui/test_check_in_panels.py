"""What takes more than a scan at the check-in desk: each by keys, with the old nowhere and the focus back."""

from __future__ import annotations

import logging
import threading

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from smc_desk.adapters.store.store import SqliteStore
from smc_desk.domain.admission import Verdict
from smc_desk.domain.errors import StoreError, StoreFault
from smc_desk.domain.people import Category, Registration, RegistrationStatus, Role, Settlement
from smc_desk.ui.desk.verdict_words import COLLECTED, OUTDATED, REPRINTED, VERDICTS
from smc_desk.ui.panels.panel import Panel
from smc_desk.ui.theme import Theme
from smc_desk.ui.work import Lane, Work
from smc_desk.usecases.edit_person import Settle
from tests.desk import Clock
from tests.ui.desk_at_work import CTRL, KEY, SHIFT, DeskAtWork, is_plain, open_desk

IN = VERDICTS[Verdict.ADMITTED].word


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, demo: SqliteStore, clock: Clock) -> DeskAtWork:
    """A desk of the help role on the first morning."""
    return open_desk(qtbot, theme, demo, clock)


def panel(desk: DeskAtWork) -> Panel | None:
    """The panel that is open."""
    return next((each for each in desk.screen.findChildren(Panel) if each.isVisible()), None)


def submit(desk: DeskAtWork) -> None:
    desk.press(KEY.Key_Return, CTRL)


def control(desk: DeskAtWork, name: str) -> QWidget:
    """A control of the open panel by its accessible name."""
    opened = panel(desk)
    assert opened is not None
    return next(each for each in opened.findChildren(QWidget) if each.accessibleName().startswith(name))


def rename(desk: DeskAtWork, name: str) -> None:
    """Put another name into the first field of the panel."""
    desk.press(KEY.Key_A, CTRL)
    desk.write(name)


def owing(desk: DeskAtWork) -> Registration:
    return desk.person(
        lambda p: (
            p.status is RegistrationStatus.CONFIRMED
            and p.is_valid_on(1)
            and p.settlement is Settlement.OPEN
            and p.accepted_conduct
            and not p.is_minor
            and p.id not in desk.twins()
        )
    )


def leader(desk: DeskAtWork) -> Registration:
    """Somebody who may collect the badges of at least two others."""
    people = [p for p in desk.people() if is_plain(p) and p.id not in desk.twins()]
    return next(p for p in people if sum(other.order == p.order for other in people) > 2)


def test_a_walk_in_is_registered_by_name_and_category_alone(desk: DeskAtWork, qtbot: QtBot) -> None:
    desk.press(KEY.Key_F7)
    desk.write("Zoë van der Berg")
    desk.press(KEY.Key_Tab)
    category = QApplication.focusWidget()
    assert isinstance(category, QComboBox)
    QTest.keyClicks(category, "Comm")
    submit(desk)
    assert (desk.outcome.word, desk.outcome.name) == (IN, "Zoë van der Berg")
    assert panel(desk) is None
    assert desk.has_focus_in_field()
    person = desk.person(lambda p: p.walk_in)
    assert person.category is Category.COMMUNITY
    assert len(desk.badge_codes(person)) == 1


def test_a_walk_in_who_is_on_the_list_is_found_while_the_name_is_typed(
    desk: DeskAtWork, qtbot: QtBot
) -> None:
    person = desk.anybody()
    desk.press(KEY.Key_F7)
    desk.write(person.badge_name)
    qtbot.waitUntil(lambda: any(line[0] == person.badge_name for line in desk.lines))
    desk.press(KEY.Key_Down)
    desk.press(KEY.Key_Return)
    assert (desk.outcome.word, desk.outcome.name) == (IN, person.badge_name)
    assert panel(desk) is None
    assert desk.has_focus_in_field()


def test_what_goes_wrong_is_said_in_the_panel_with_all_that_was_typed(desk: DeskAtWork) -> None:
    def fail() -> None:
        raise StoreError(StoreFault.FULL)

    desk.scan(desk.anybody().code)
    desk.press(KEY.Key_F2)
    rename(desk, "Ola Nordmann")
    desk.bound.before = fail
    submit(desk)
    assert panel(desk) is not None
    assert "disk of this computer is full" in desk.seen_texts()
    desk.bound.before = object
    submit(desk)
    assert panel(desk) is None
    assert desk.outcome.name == "Ola Nordmann"


def test_a_name_corrected_before_printing_is_printed_once_and_right(desk: DeskAtWork) -> None:
    person = desk.person(
        lambda p: (
            not p.accepted_conduct
            and p.settlement is Settlement.SETTLED
            and p.is_valid_on(1)
            and not p.is_minor
        )
    )
    desk.scan(person.code)
    desk.press(KEY.Key_F2)
    rename(desk, "Ola Nordmann")
    submit(desk)
    assert desk.outcome.word == VERDICTS[Verdict.ASK_CONDUCT].word
    assert desk.outcome.name == "Ola Nordmann"
    desk.press(KEY.Key_F8)
    assert (desk.outcome.word, desk.outcome.name) == (IN, "Ola Nordmann")
    assert len(desk.badge_codes(person)) == 1
    assert person.badge_name not in desk.seen_texts()


def test_a_name_corrected_after_the_check_in_leads_to_a_new_badge_and_stands_nowhere(
    desk: DeskAtWork,
) -> None:
    person = desk.person(lambda p: is_plain(p) and p.id not in desk.twins() and len(p.badge_name) > 8)
    desk.write(person.code)
    desk.press(KEY.Key_Return)
    old = desk.badge_codes(person)[0]
    desk.press(KEY.Key_F2)
    rename(desk, "Ola Nordmann")
    submit(desk)
    assert desk.outcome.word == OUTDATED.word
    assert desk.buttons[0] == "Print corrected badge"
    assert person.badge_name not in desk.seen_texts()
    assert person.latin_name not in desk.seen_texts()
    desk.press(KEY.Key_F6)
    assert desk.outcome.word == REPRINTED.word
    assert panel(desk) is None
    assert len(desk.badge_codes(person)) == 2
    assert desk.scan(old).word == VERDICTS[Verdict.BADGE_VOID].word
    desk.press(KEY.Key_Escape)
    desk.write("Ola Nord")
    assert [line[0] for line in desk.lines] == ["Ola Nordmann"]
    assert person.badge_name not in desk.seen_texts()


def test_a_correction_that_is_not_on_the_badge_needs_no_new_one(desk: DeskAtWork) -> None:
    desk.scan(desk.anybody().code)
    desk.press(KEY.Key_F2)
    choice = control(desk, "Interpretation")
    assert isinstance(choice, QComboBox)
    choice.setCurrentIndex(choice.findData("es"))
    submit(desk)
    assert desk.outcome.word == IN
    assert "Spanish" in [chip.text for chip in desk.outcome.chips]


def test_a_ticket_is_handed_on_before_the_check_in(desk: DeskAtWork) -> None:
    person = desk.person(lambda p: is_plain(p) and p.id not in desk.twins() and len(p.badge_name) > 8)
    desk.screen.open_person(person.id)
    desk.press(KEY.Key_F4)
    desk.write("Nina Berg")
    submit(desk)
    assert (desk.outcome.word, desk.outcome.name) == (IN, "Nina Berg")
    assert person.badge_name not in desk.seen_texts()
    assert desk.has_focus_in_field()
    assert desk.scan(person.code).word == VERDICTS[Verdict.ALREADY_IN].word
    assert "Transferred" in desk.outcome.note


def test_a_ticket_handed_on_after_the_check_in_asks_for_a_new_badge(desk: DeskAtWork) -> None:
    person = desk.anybody()
    desk.scan(person.code)
    old = desk.badge_codes(person)[0]
    desk.press(KEY.Key_F4)
    desk.write("Nina Berg")
    submit(desk)
    assert desk.outcome.word == OUTDATED.word
    desk.press(KEY.Key_F6)
    assert desk.outcome.word == REPRINTED.word
    assert desk.outcome.name == "Nina Berg"
    assert desk.scan(old).word == VERDICTS[Verdict.BADGE_VOID].word


def twin_pair(desk: DeskAtWork) -> tuple[Registration, Registration]:
    with desk.store.read() as tx:
        pairs = [(tx.people.by_id(one), tx.people.by_id(other)) for one, other in tx.people.twins()]
    return next((a, b) for a, b in pairs if a and b and is_plain(a) and is_plain(b))


def test_two_entries_of_one_person_become_one_and_one_badge_prints(desk: DeskAtWork) -> None:
    one, other = twin_pair(desk)
    desk.scan(one.code)
    assert desk.outcome.word == VERDICTS[Verdict.MAYBE_DUPLICATE].word
    desk.press(KEY.Key_F8)
    assert panel(desk) is not None
    submit(desk)
    assert desk.outcome.word == IN
    assert desk.has_focus_in_field()
    assert desk.scan(one.code).word == desk.scan(other.code).word == VERDICTS[Verdict.ALREADY_IN].word
    assert len(desk.badge_codes(one)) + len(desk.badge_codes(other)) == 1


def test_two_people_who_look_like_one_stay_two_and_are_not_asked_again(desk: DeskAtWork) -> None:
    one, other = twin_pair(desk)
    desk.scan(one.code)
    desk.press(KEY.Key_F8)
    desk.press(KEY.Key_Return)
    assert (desk.outcome.word, desk.outcome.name) == (IN, one.badge_name)
    assert desk.scan(other.code).word == IN


def test_a_likely_duplicate_may_be_admitted_as_is(desk: DeskAtWork) -> None:
    one, _ = twin_pair(desk)
    desk.scan(one.code)
    desk.press(KEY.Key_F8, SHIFT)
    assert (desk.outcome.word, desk.outcome.name) == (IN, one.badge_name)


def test_a_leader_collects_the_badges_of_the_order_by_one_act_sorted(desk: DeskAtWork) -> None:
    person = leader(desk)
    desk.scan(person.code)
    desk.press(KEY.Key_F5)
    submit(desk)
    assert desk.outcome.word == COLLECTED.word
    opened = panel(desk)
    assert opened is not None
    members = [p for p in desk.people() if p.order == person.order and is_plain(p) and p.id != person.id]
    assert all(len(desk.badge_codes(member)) == 1 for member in members)
    desk.press(KEY.Key_Escape)
    assert panel(desk) is None
    assert desk.has_focus_in_field()
    assert desk.scan(members[0].code).word == VERDICTS[Verdict.WITH_LEADER].word


def test_a_lost_badge_is_printed_again_with_a_reason_and_the_old_one_is_void(desk: DeskAtWork) -> None:
    person = desk.anybody()
    desk.scan(person.code)
    old = desk.badge_codes(person)[0]
    desk.scan(person.code)
    desk.press(KEY.Key_F6)
    assert panel(desk) is not None
    submit(desk)
    assert desk.outcome.word == REPRINTED.word
    assert desk.has_focus_in_field()
    said = desk.scan(old)
    assert said.word == VERDICTS[Verdict.BADGE_VOID].word
    desk.press(KEY.Key_F8)
    assert desk.outcome.word == VERDICTS[Verdict.ALREADY_IN].word
    assert desk.scan(desk.badge_codes(person)[0]).word == VERDICTS[Verdict.ALREADY_IN].word


def test_a_check_in_is_undone_with_a_reason_only(desk: DeskAtWork) -> None:
    person = desk.anybody()
    desk.scan(person.code)
    desk.press(KEY.Key_Z, CTRL)
    submit(desk)
    assert panel(desk) is not None
    desk.write("Scanned the wrong ticket")
    submit(desk)
    assert desk.outcome.word == "Not checked in yet"
    assert desk.lines == []
    assert desk.has_focus_in_field()
    with desk.store.read() as tx:
        assert tx.check_ins.inside(1) == 0
    assert desk.scan(person.code).word == IN


def test_an_older_check_in_is_undone_from_the_recent_list(desk: DeskAtWork) -> None:
    first, other = [p for p in desk.people() if is_plain(p) and p.id not in desk.twins()][:2]
    desk.scan(first.code)
    desk.clock.move(minutes=1)
    desk.scan(other.code)
    desk.press(KEY.Key_Down)
    desk.press(KEY.Key_Down)
    desk.press(KEY.Key_Z, CTRL)
    assert first.badge_name in desk.seen_texts()
    desk.write("It was somebody else")
    submit(desk)
    assert desk.outcome.name == first.badge_name
    assert [line[0] for line in desk.lines] == [other.badge_name]


def test_text_in_the_field_is_undone_before_any_check_in(desk: DeskAtWork) -> None:
    desk.scan(desk.anybody().code)
    desk.write("Mar")
    desk.press(KEY.Key_Z, CTRL)
    assert panel(desk) is None


def test_what_is_open_is_settled_and_then_the_badge_prints(desk: DeskAtWork) -> None:
    person = owing(desk)
    desk.scan(person.code)
    assert desk.badge_codes(person) == []
    desk.press(KEY.Key_F8)
    assert panel(desk) is not None
    submit(desk)
    assert (desk.outcome.word, desk.outcome.name) == (IN, person.badge_name)
    assert desk.again(person).settlement is Settlement.SETTLED
    assert len(desk.badge_codes(person)) == 1


def test_a_desk_without_the_help_role_never_sees_money(desk: DeskAtWork) -> None:
    desk.set_role(Role.DESK)
    desk.scan(owing(desk).code)
    desk.press(KEY.Key_F8)
    assert panel(desk) is None
    assert "USD" not in desk.seen_texts()


def test_a_headset_is_lent_and_taken_back_at_the_desk(desk: DeskAtWork) -> None:
    person = desk.person(lambda p: is_plain(p) and p.interpretation == "es" and p.id not in desk.twins())
    desk.scan(person.code)
    desk.press(KEY.Key_H, CTRL)
    desk.write("17")
    submit(desk)
    assert desk.hint == "Headset 17 is lent out."
    assert "Headsets out: 1" in desk.seen_texts()
    assert desk.has_focus_in_field()
    desk.press(KEY.Key_H, CTRL)
    desk.press(KEY.Key_Return)
    assert desk.hint == "Headset 17 is back."
    assert "Headsets out" not in desk.seen_texts()


def test_headsets_come_back_by_number_with_nobody_on_the_card(desk: DeskAtWork) -> None:
    one, other = [p for p in desk.people() if is_plain(p) and p.id not in desk.twins()][:2]
    for person, number in ((one, "17"), (other, "18")):
        desk.bound.verbs().lend(person.id, number)
    desk.press(KEY.Key_H, CTRL)
    assert "Still out: 2" in desk.seen_texts()
    desk.write("17")
    desk.press(KEY.Key_Return)
    assert one.badge_name in desk.seen_texts()
    assert "Still out: 1" in desk.seen_texts()
    desk.write("99")
    desk.press(KEY.Key_Return)
    assert "Headset 99 is not lent out" in desk.seen_texts()
    desk.screen.scan("18", "")
    assert "No headset is out." in desk.seen_texts()
    assert panel(desk) is not None


def test_a_ticket_scanned_while_headsets_come_back_is_an_arrival(desk: DeskAtWork) -> None:
    person = desk.anybody()
    desk.press(KEY.Key_H, CTRL)
    assert desk.scan(person.code).word == IN


def test_the_number_of_a_headset_may_be_scanned(desk: DeskAtWork) -> None:
    person = desk.person(lambda p: is_plain(p) and p.interpretation == "es" and p.id not in desk.twins())
    desk.scan(person.code)
    desk.press(KEY.Key_H, CTRL)
    desk.screen.scan("HS-17", "")
    assert desk.hint == "Headset HS-17 is lent out."
    desk.press(KEY.Key_H, CTRL)
    desk.screen.scan("hs-17", "")
    assert desk.hint == "Headset HS-17 is back."


def test_any_two_entries_are_compared_and_merged_and_nobody_is_admitted(
    desk: DeskAtWork, qtbot: QtBot
) -> None:
    one, other = [p for p in desk.people() if is_plain(p) and p.id not in desk.twins()][:2]
    desk.screen.open_person(one.id)
    desk.press(KEY.Key_D, CTRL)
    rename(desk, other.code)
    qtbot.waitUntil(lambda: any(line[0] == other.badge_name for line in desk.lines))
    desk.press(KEY.Key_Down)
    desk.press(KEY.Key_Return)
    opened = panel(desk)
    assert opened is not None
    assert opened.accessibleName() == "One person or two?"
    submit(desk)
    assert desk.outcome.word == "Not checked in yet"
    merged = {desk.again(person).status for person in (one, other)}
    assert RegistrationStatus.MERGED in merged
    with desk.store.read() as tx:
        assert tx.check_ins.inside(1) == 0
    assert desk.scan(one.code).word == IN
    assert desk.scan(other.code).word == VERDICTS[Verdict.ALREADY_IN].word


def test_a_payment_goes_back_with_its_check_in_unless_it_was_theirs(desk: DeskAtWork) -> None:
    person = owing(desk)
    for keeps in (True, False):
        desk.scan(person.code)
        if desk.outcome.word != IN:
            desk.press(KEY.Key_F8)
            submit(desk)
        desk.press(KEY.Key_Z, CTRL)
        box = next(
            each for each in desk.screen.findChildren(QCheckBox) if "collected" in each.accessibleName()
        )
        if keeps:
            box.click()
        desk.press(KEY.Key_Down)
        submit(desk)
        expected = Settlement.SETTLED if keeps else Settlement.OPEN
        assert desk.again(person).settlement is expected


def test_a_desk_without_money_is_told_that_something_stays_settled(desk: DeskAtWork) -> None:
    person = owing(desk)
    desk.scan(person.code)
    desk.press(KEY.Key_F8)
    submit(desk)
    desk.set_role(Role.DESK)
    desk.press(KEY.Key_Z, CTRL)
    assert "tell the help desk" in desk.seen_texts()
    assert "collected" not in desk.seen_texts()


def test_a_walk_in_pays_at_the_help_desk_and_nowhere_else(desk: DeskAtWork) -> None:
    desk.press(KEY.Key_F7)
    desk.write("Zoë van der Berg")
    category, payment = control(desk, "Category"), control(desk, "Payment")
    assert isinstance(category, QComboBox)
    assert isinstance(payment, QComboBox)
    category.setCurrentIndex(category.findData(Category.COMMUNITY))
    payment.setCurrentIndex(payment.findData(Settle.COLLECT))
    amount = control(desk, "Amount")
    assert isinstance(amount, QLineEdit)
    amount.setFocus()
    desk.write("12,5")
    submit(desk)
    assert desk.outcome.word == IN
    person = desk.person(lambda p: p.walk_in)
    paid = desk.bound.verbs().payment_of(person.id)
    assert (paid.paid, paid.left, paid.currency) == (1250, 0, "USD")
    desk.set_role(Role.DESK)
    desk.press(KEY.Key_F7)
    assert not control(desk, "Payment").isVisible()


def test_a_refusal_is_overridden_with_a_reason_by_those_who_may(desk: DeskAtWork) -> None:
    person = desk.person(lambda p: p.status is RegistrationStatus.CANCELLED and p.is_valid_on(1))
    desk.set_role(Role.DESK)
    desk.scan(person.code)
    desk.press(KEY.Key_F8)
    assert panel(desk) is None
    desk.set_role(Role.HELP)
    desk.press(KEY.Key_F8)
    desk.press(KEY.Key_Return)
    assert desk.outcome.word == VERDICTS[Verdict.CANCELLED].word
    desk.write("Comes after all")
    submit(desk)
    assert (desk.outcome.word, desk.outcome.name) == (IN, person.badge_name)


def test_a_panel_about_one_person_goes_when_another_is_scanned(desk: DeskAtWork) -> None:
    first, other = [p for p in desk.people() if is_plain(p) and p.id not in desk.twins()][:2]
    desk.scan(first.code)
    desk.press(KEY.Key_F2)
    desk.scan(other.code)
    assert panel(desk) is None
    assert first.badge_name not in [
        edit for edit in desk.seen_texts().split("\n") if edit == first.badge_name
    ]
    assert desk.has_focus_in_field()


def test_a_half_typed_walk_in_survives_a_scan_and_a_search(desk: DeskAtWork) -> None:
    desk.press(KEY.Key_F7)
    desk.write("Zoë van der Berg")
    desk.scan(desk.anybody().code)
    assert panel(desk) is not None
    assert not desk.has_focus_in_field()
    desk.press(KEY.Key_F3)
    desk.write("Mar")
    assert panel(desk) is None
    desk.press(KEY.Key_Escape)
    assert panel(desk) is not None
    assert "Zoë van der Berg" in desk.seen_texts()


def test_what_was_asked_for_one_person_never_opens_over_another(
    qtbot: QtBot, theme: Theme, demo: SqliteStore, clock: Clock
) -> None:
    work, go = Work(), threading.Event()
    desk = open_desk(qtbot, theme, demo, clock, work=work)
    first, other = [p for p in desk.people() if is_plain(p) and p.order and p.id not in desk.twins()][:2]
    desk.screen.scan(first.code)
    qtbot.waitUntil(lambda: desk.card.shown is not None)
    desk.bound.before_reading = lambda: go.wait(5)
    desk.press(KEY.Key_F5)
    desk.screen.scan(other.code)
    qtbot.waitUntil(lambda: desk.outcome.name == other.badge_name)
    go.set()
    done: list[int] = []
    work.run(desk.window, lambda: 1, done.append, lane=Lane.QUERY)
    work.run(desk.window, lambda: 1, done.append, lane=Lane.QUERY)
    qtbot.waitUntil(lambda: len(done) == 2)
    assert panel(desk) is None
    work.shut()


def test_a_bug_leaves_the_panel_usable(desk: DeskAtWork, caplog: pytest.LogCaptureFixture) -> None:
    def fail() -> None:
        raise ZeroDivisionError

    desk.scan(desk.anybody().code)
    desk.press(KEY.Key_F2)
    rename(desk, "Ola Nordmann")
    desk.bound.before = fail
    with caplog.at_level(logging.ERROR):
        submit(desk)
    assert [record.levelname for record in caplog.records] == ["ERROR"]
    desk.bound.before = object
    submit(desk)
    assert desk.outcome.name == "Ola Nordmann"
