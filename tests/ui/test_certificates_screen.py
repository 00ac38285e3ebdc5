"""Certificates by keyboard: for everybody who came or for one person, and whether a number is one of ours."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from smc_desk.domain.certificates import CertificatePaper
from smc_desk.domain.changes import Changes
from smc_desk.domain.errors import UserError, UserFault
from smc_desk.domain.people import Category, PersonRow, Registration, RegistrationStatus, Settlement
from smc_desk.ui.screens.certificates import CertificatesScreen, CertificatesVerbs
from smc_desk.ui.theme import Mode, Theme
from smc_desk.ui.work import Work
from smc_desk.usecases.certify import Checked, Issue
from smc_desk.usecases.ports import Cancelled, Progress
from tests.ui.conftest import Grab, Themed

ROOM = (1366 - 92 - 48, 768 - 64 - 38)
LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


def row(id_: str, name: str) -> PersonRow:
    return PersonRow(
        id=id_, code=id_.upper() * 7, name=name, latin_name="", pronouns="", organisation="", country="",
        category=Category.STUDENT, category_text="", order="", status=RegistrationStatus.CONFIRMED,
        settlement=Settlement.SETTLED, roles=(), valid_days=(),
    )  # fmt: skip


class Desk:
    """A symposium to which 412 people came."""

    def __init__(self) -> None:
        self.issue = Issue("Symposium", "Jacmel", "")
        self.told: list[tuple[str, str]] = []
        self.made: list[tuple[Sequence[str] | None, CertificatePaper, Path]] = []
        self.people = [row("a", "Ana Paz"), row("b", "Ana Ríos")]
        self.checked = Checked(Registration("a", "AAAAAAA", badge_name="Ana Paz"))
        self.fault: Exception | None = None
        self.count = 412

    def write(
        self,
        codes: Sequence[str] | None,
        paper: CertificatePaper,
        out: Path,
        progress: Progress,
        cancelled: Cancelled,
    ) -> int:
        self.made.append((codes, paper, out))
        progress(1, 2)
        if self.fault is not None:
            raise self.fault
        return self.count if codes is None else len(codes)

    def set_issue(self, place: str, issuer: str) -> Changes:
        self.told.append((place, issuer))
        return Changes()

    @property
    def verbs(self) -> CertificatesVerbs:
        return CertificatesVerbs(
            count=lambda: self.count,
            find=lambda text: [one for one in self.people if text.casefold() in one.name.casefold()],
            see_issue=lambda: self.issue,
            set_issue=self.set_issue,
            write=self.write,
            check=lambda _number: self.checked,
        )


Show = Callable[[], CertificatesScreen]


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def show(qtbot: QtBot, theme: Theme, desk: Desk) -> Show:
    def make() -> CertificatesScreen:
        screen = CertificatesScreen(
            work=Work(is_inline=True),
            theme=theme,
            verbs=desk.verbs,
            choose_file=lambda *_: "/media/usb/c.pdf",
        )
        qtbot.addWidget(screen)
        screen.resize(*ROOM)
        with qtbot.waitExposed(screen):
            screen.show()
        screen.activateWindow()
        screen.take_focus()
        qtbot.waitUntil(lambda: line(screen, "For whom").hasFocus())
        return screen

    return make


def line(screen: QWidget, name: str) -> QLineEdit:
    return next(b for b in screen.findChildren(QLineEdit) if b.accessibleName() == name)


def press(screen: QWidget, text: str) -> None:
    button = next(b for b in screen.findChildren(QAbstractButton) if b.text() == text)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)


def said(screen: QWidget) -> str:
    return "\n".join(label.text() for label in screen.findChildren(QLabel) if label.isVisible())


def test_everybody_who_came_gets_one(show: Show, desk: Desk) -> None:
    screen = show()
    assert "412 people came so far." in said(screen)
    press(screen, "Make one PDF")
    assert desk.made == [(None, CertificatePaper.A4, Path("/media/usb/c.pdf"))]
    assert "412 certificates are in one PDF" in said(screen)


def test_one_person_is_found_by_name_and_chosen_by_keyboard(show: Show, desk: Desk) -> None:
    screen = show()
    field = line(screen, "For whom")
    QTest.keyClicks(field, "ana")
    QTest.keyClick(field, Qt.Key.Key_Down)
    people = next(v for v in screen.findChildren(QListView) if v.accessibleName() == "People found")
    assert people.hasFocus()
    QTest.keyClick(people, Qt.Key.Key_Down)
    QTest.keyClick(people, Qt.Key.Key_Return)
    assert field.text() == "Ana Ríos"
    assert not people.isVisible()
    assert "Only this person" in said(screen)
    press(screen, "Make one PDF")
    assert desk.made[0][0] == ("BBBBBBB",)
    assert "1 certificate" in said(screen)


def test_a_name_that_means_nobody_yet_makes_none(show: Show, desk: Desk) -> None:
    screen = show()
    QTest.keyClicks(line(screen, "For whom"), "ana")
    press(screen, "Make one PDF")
    assert desk.made == []
    assert "Choose somebody below" in said(screen)
    line(screen, "For whom").clear()
    QTest.keyClicks(line(screen, "For whom"), "zoltan")
    assert "Nobody is found" in said(screen)


def test_place_and_issuer_are_told_when_they_are_whole(show: Show, desk: Desk) -> None:
    screen = show()
    assert line(screen, "Place").text() == "Jacmel"
    issuer = line(screen, "Issued by")
    issuer.setFocus()
    QTest.keyClicks(issuer, "The Consortium")
    assert desk.told == []
    QTest.keyClick(issuer, Qt.Key.Key_Tab)
    assert desk.told == [("Jacmel", "The Consortium")]


def test_the_other_paper_can_be_chosen(show: Show, desk: Desk) -> None:
    screen = show()
    paper = next(b for b in screen.findChildren(QComboBox) if b.accessibleName() == "Paper")
    paper.setFocus()
    QTest.keyClick(paper, Qt.Key.Key_Down)
    press(screen, "Make one PDF")
    assert desk.made[0][1] is CertificatePaper.LETTER


@pytest.mark.parametrize(
    ("fault", "sentence"),
    [
        (
            UserError(UserFault.CANNOT_WRITE, {"path": "/media/usb/c.pdf"}),
            "Choose a folder you may write to.",
        ),
        (UserError(UserFault.CANCELLED), "There is no PDF."),
    ],
)
def test_what_did_not_work_is_said(show: Show, desk: Desk, fault: UserError, sentence: str) -> None:
    desk.fault = fault
    screen = show()
    press(screen, "Make one PDF")
    assert sentence in said(screen)


def test_where_nobody_came_none_is_made(show: Show, desk: Desk) -> None:
    desk.count = 0
    screen = show()
    press(screen, "Make one PDF")
    assert "Nobody came yet" in said(screen)


@pytest.mark.parametrize(
    ("checked", "sentence"),
    [
        (Checked(Registration("a", "A", badge_name="Ana Paz")), "It is the one of \u2068Ana Paz\u2069."),
        (Checked(None), "Not one of ours"),
        (Checked(None, is_misread=True), "Not a number of a certificate"),
    ],
)
def test_a_number_is_answered_in_words(show: Show, desk: Desk, checked: Checked, sentence: str) -> None:
    desk.checked = checked
    screen = show()
    number = line(screen, "Number of the certificate")
    number.setFocus()
    QTest.keyClicks(number, "SMCC2345")
    QTest.keyClick(number, Qt.Key.Key_Return)
    assert sentence in said(screen)


def test_escape_goes_back(show: Show, qtbot: QtBot) -> None:
    screen = show()
    with qtbot.waitSignal(screen.left):
        QTest.keyClick(screen, Qt.Key.Key_Escape)


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK, Mode.CONTRAST])
@pytest.mark.parametrize("direction", [LEFT, RIGHT])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_screen_can_be_looked_at(
    themed: Themed, grab: Grab, desk: Desk, mode: Mode, direction: Qt.LayoutDirection, scale: float
) -> None:
    theme = themed(mode, direction, scale)
    screen = CertificatesScreen(
        work=Work(is_inline=True), theme=theme, verbs=desk.verbs, choose_file=lambda *_: "/media/usb/c.pdf"
    )
    window = QWidget()
    whole = QVBoxLayout(window)
    whole.setContentsMargins(24, 18, 24, 20)
    whole.addWidget(screen)
    window.resize(1366 - 92, 768 - 64)
    side = "rtl" if direction == RIGHT else "ltr"
    grab(window, f"certificates-{mode}-{side}-{scale:g}-idle")
    number = line(screen, "Number of the certificate")
    number.setText("SMCC7K2M9QXT")
    QTest.keyClick(number, Qt.Key.Key_Return)
    QTest.keyClicks(line(screen, "For whom"), "ana")
    QApplication.processEvents()
    grab(window, f"certificates-{mode}-{side}-{scale:g}-found")
    cut = [
        each.text()
        for each in window.findChildren(QAbstractButton)
        if each.isVisible() and each.width() < each.minimumSizeHint().width()
    ]
    assert cut == []
