"""Notices of printers and prints: what is the matter, who prints meanwhile, whose badge it is."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from smc_desk.compose.print_notices import ELSEWHERE, SEE_PRINTS, PrintNotices
from smc_desk.domain.badges import Print, PrintState
from smc_desk.domain.changes import Changes
from smc_desk.domain.errors import PrinterFault
from smc_desk.domain.people import Category, PersonRow, RegistrationStatus, Settlement
from smc_desk.domain.printing import PrinterState
from smc_desk.ui.desk.figures import Figures
from smc_desk.ui.notices import Notices
from smc_desk.ui.spool import Spool, SpoolVerbs
from smc_desk.ui.theme import Theme
from smc_desk.ui.work import Work
from smc_desk.usecases.run_spool import NamedPrint, SpoolResult

ZEBRA, OTHER = "Zebra", "zpl://10.0.0.7:9100"


def named(name: str) -> NamedPrint:
    person = PersonRow(
        id=name, code="ABCDEF2", name=name, latin_name="", pronouns="", organisation="", country="",
        category=Category.STUDENT, category_text="", order="", status=RegistrationStatus.CONFIRMED,
        settlement=Settlement.SETTLED, roles=(), valid_days=(),
    )  # fmt: skip
    return NamedPrint(Print(f"print-{name}", "SMCB", name, 1, PrintState.SENDING), person)


class Window:
    """Notices over a spool that a test lets speak."""

    def __init__(self, theme: Theme, owner: QWidget) -> None:
        self.owner = owner
        work = Work(owner, is_inline=True)
        self.answers: list[bool] = []
        self.went: list[str] = []
        verbs = SpoolVerbs(SpoolResult, list, self._settle)
        self.spool = Spool(work=work, verbs=verbs, parent=work)
        self.notices = Notices(theme=theme, parent=owner)
        self.given = PrintNotices(
            spool=self.spool,
            notices=self.notices,
            show_way_out=lambda: self.went.append("way out"),
            show_prints=lambda: self.went.append("prints"),
            parent=work,
        )

    def _settle(self, _ids: object, came_out: bool) -> Changes:
        self.answers.append(came_out)
        return Changes()

    def told(self, result: SpoolResult) -> str:
        """What is said after a step of the spool."""
        self.spool.told.emit(result)
        return self.sentence

    @property
    def sentence(self) -> str:
        return self.notices.shown.sentence if self.notices.shown else ""

    @property
    def actions(self) -> list[str]:
        return [action.id for action in self.notices.shown.actions] if self.notices.shown else []


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> Window:
    owner = QWidget()
    qtbot.addWidget(owner)
    return Window(theme, owner)


def test_a_fault_that_holds_up_badges_comes_with_the_way_out(window: Window) -> None:
    ill = (PrinterState(ZEBRA, PrinterFault.OPEN),)
    said = window.told(SpoolResult(fault=PrinterFault.OPEN, printer=ZEBRA, waiting=2, printers=ill))
    assert "Zebra is open. The badges wait" in said
    assert window.actions == [ELSEWHERE]
    window.notices.action_chosen.emit(ELSEWHERE)
    assert window.went == ["way out"]
    assert window.told(SpoolResult(printer=ZEBRA, printers=(PrinterState(ZEBRA),))) == ""


def test_a_fault_of_one_of_two_says_who_prints_meanwhile(window: Window) -> None:
    both = (PrinterState(ZEBRA, PrinterFault.OUT_OF_PAPER), PrinterState(OTHER))
    said = window.told(SpoolResult(printer=OTHER, printers=both))
    assert said == (
        "Zebra is out of paper. Label printer 10.0.0.7 prints meanwhile. Fill it when there is time."
    )


@pytest.mark.parametrize("fault", list(PrinterFault))
def test_every_fault_of_one_of_two_has_a_remedy(window: Window, fault: PrinterFault) -> None:
    both = (PrinterState(ZEBRA), PrinterState(OTHER, fault))
    said = window.told(SpoolResult(printer=ZEBRA, printers=both))
    assert "Zebra prints meanwhile" in said
    assert "{" not in said


def test_prints_given_up_are_told_until_somebody_has_dealt_with_them(window: Window) -> None:
    assert "Badges the printer gave up: 2." in window.told(SpoolResult(failed=2))
    assert window.actions == [SEE_PRINTS]
    window.notices.action_chosen.emit(SEE_PRINTS)
    assert window.went == ["prints"]
    assert window.told(SpoolResult()) == ""


def test_the_question_names_the_people_and_goes_when_it_is_answered_elsewhere(window: Window) -> None:
    window.spool.asked.emit((named("Ana Paz"), named("남궁 서연")))
    assert "\u2068Ana Paz\u2069" in window.sentence
    assert "\u2068남궁 서연\u2069" in window.sentence
    window.spool.asked.emit(tuple(named(f"Person {number}") for number in range(9)))
    assert "5 more" in window.sentence
    assert "Person 4" not in window.sentence
    window.spool.asked.emit(())
    assert window.sentence == ""


def test_the_tile_of_the_desk_says_which_of_two_printers_needs_somebody(qtbot: QtBot, theme: Theme) -> None:
    figures = Figures(theme=theme)
    qtbot.addWidget(figures)
    both = (PrinterState(ZEBRA, PrinterFault.OUT_OF_PAPER), PrinterState(OTHER))
    figures.show_spool(SpoolResult(printer=OTHER, printers=both))
    texts = [label.text() for label in figures.findChildren(QLabel)]
    assert any("Out of paper; Label printer 10.0.0.7 prints" in text for text in texts)
    figures.show_spool(SpoolResult(printer=ZEBRA, printers=(PrinterState(ZEBRA),)))
    texts = [label.text() for label in figures.findChildren(QLabel)]
    assert any("Ready · Zebra" in text for text in texts)
