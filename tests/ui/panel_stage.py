"""The people whom the panels are shown in tests, every panel filled, and how one is opened."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from smc_desk.domain.admission import Verdict
from smc_desk.domain.people import Category, Payment, PersonRow, PhotoConsent, Registration
from smc_desk.ui.panels.correct import CorrectPanel
from smc_desk.ui.panels.group import GroupPanel
from smc_desk.ui.panels.headset import HeadsetPanel
from smc_desk.ui.panels.headsets import HeadsetsPanel
from smc_desk.ui.panels.merge import MergePanel
from smc_desk.ui.panels.panel import Panel
from smc_desk.ui.panels.reason import ReasonPanel
from smc_desk.ui.panels.reprint import ReprintPanel
from smc_desk.ui.panels.same_person import SamePersonPanel
from smc_desk.ui.panels.settle import SettlePanel
from smc_desk.ui.panels.transfer import TransferPanel
from smc_desk.ui.panels.walk_in import WalkInPanel
from smc_desk.ui.theme import Theme
from smc_desk.usecases.check_in import CheckInResult
from smc_desk.usecases.collect_group import GroupResult
from smc_desk.usecases.lend import Lending, LoanBack, LoanOut, LoanResult

ANAIS = Registration(
    id="p1",
    code="BF843ZU",
    order="R00160",
    badge_name="Anaïs Nguyễn-Désilèt",
    latin_name="Anais Nguyen",
    pronouns="she/her",
    email="anais@example.org",
    organisation="École Polytechnique",
    category=Category.STUDENT,
    photo=PhotoConsent.ASK,
    interpretation="es",
    workshops=("W01",),
)
ANA = Registration(
    id="p2",
    code="5T8KYM4",
    order="R00255",
    badge_name="Anais Nguyen",
    email="ana@example.org",
    organisation="École Polytechnique",
    category=Category.ACADEMIC,
)
MOHAMMED = Registration(
    id="p3",
    code="MUFC9MS",
    order="R00160",
    badge_name="محمد عبد الرحمن الشريف",
    latin_name="Mohammed al-Sharif",
    pronouns="he/him",
    organisation="جامعة القاهرة",
    category=Category.MINOR,
    guardian="BF843ZU",
)
MARIA = Registration(
    id="p4",
    code="7QFC9MS",
    order="R00160",
    badge_name="Maria Antonieta Conceição dos Anjos Vasconcelos de Albuquerque Cavalcanti Figueiredo",
    pronouns="ela/dela",
    organisation="Universidade de São Paulo",
    category=Category.COMMUNITY,
)
SEOYEON = Registration(
    id="p5", code="8QFC9MS", order="R00160", badge_name="남궁 서연", category=Category.COMMUNITY
)
LEFT_TO_PAY = Payment("p4", tier="pay-what-you-can", due=6000, paid=2550, currency="USD", state="partial")


def row_of(person: Registration, in_at: int | None = None) -> PersonRow:
    """Somebody as a line of a list."""
    return PersonRow(
        id=person.id,
        code=person.code,
        name=person.badge_name,
        latin_name=person.latin_name,
        pronouns=person.pronouns,
        organisation=person.organisation,
        country=person.country,
        category=person.category,
        category_text=person.category_text,
        order=person.order,
        status=person.status,
        settlement=person.settlement,
        roles=person.roles,
        valid_days=person.valid_days,
        in_at=in_at,
    )


def focus() -> QWidget:
    """Where the keys go."""
    found = QApplication.focusWidget()
    assert found is not None
    return found


def press(*keys: Qt.Key, ctrl: bool = False) -> None:
    """Press keys one after the other, each where the focus is then."""
    held = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
    for key in keys:
        QTest.keyClick(focus(), key, held)


def type_in(text: str) -> None:
    """Type ASCII letters where the focus is."""
    QTest.keyClicks(focus(), text)


def open_panel(qtbot: QtBot, panel: Panel, width: int = 380, height: int = 600) -> QWidget:
    """Show a panel in a window, with the focus where it begins; the window must be kept."""
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(panel)
    window.resize(width, height)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    panel.take_focus()
    return window


def walk_in(theme: Theme) -> WalkInPanel:
    panel = WalkInPanel(theme=theme)
    panel.set_days(3)
    panel.start("Anais Nguyen")
    panel.show_likely([row_of(ANAIS, 1_777_500_000_000), row_of(ANA)])
    return panel


def correct(theme: Theme, person: Registration = ANAIS) -> CorrectPanel:
    panel = CorrectPanel(theme=theme)
    panel.show_person(person)
    return panel


def transfer(theme: Theme) -> TransferPanel:
    panel = TransferPanel(theme=theme)
    panel.show_person(MARIA)
    return panel


def merge(theme: Theme, one: Registration = ANAIS, other: Registration = ANA) -> MergePanel:
    panel = MergePanel(theme=theme)
    panel.show_pair(one, other)
    return panel


def group(theme: Theme) -> GroupPanel:
    panel = GroupPanel(theme=theme)
    panel.show_group([ANAIS, MOHAMMED, MARIA, SEOYEON])
    return panel


def group_done(theme: Theme) -> GroupPanel:
    panel = group(theme)
    panel.show_result(
        GroupResult(
            CheckInResult(Verdict.ADMITTED, person=ANAIS),
            printed=(ANAIS,),
            must_come=((MOHAMMED, Verdict.GUARDIAN_NEEDED), (MARIA, Verdict.TO_SETTLE)),
        )
    )
    return panel


def reprint(theme: Theme) -> ReprintPanel:
    panel = ReprintPanel(theme=theme)
    panel.show_person(ANAIS)
    return panel


def reason(theme: Theme) -> ReasonPanel:
    panel = ReasonPanel(theme=theme)
    panel.ask(
        "Undo the check-in",
        "The reason is kept in the journal.",
        "Take it back",
        ["The wrong person was chosen", "Came in by mistake"],
    )
    return panel


def settle(theme: Theme, payment: Payment = LEFT_TO_PAY) -> SettlePanel:
    panel = SettlePanel(theme=theme)
    panel.show_payment(MARIA, payment)
    return panel


def headset(theme: Theme, loan: LoanResult | None = None) -> HeadsetPanel:
    panel = HeadsetPanel(theme=theme)
    panel.show_loan(loan or LoanResult(Lending.LEND, ANAIS, "es"))
    return panel


def headset_held(theme: Theme) -> HeadsetPanel:
    return headset(theme, LoanResult(Lending.HAS_ONE, MOHAMMED, "ar", ("17", "203")))


def headsets(theme: Theme) -> HeadsetsPanel:
    panel = HeadsetsPanel(theme=theme)
    panel.show_out([LoanOut("17", MOHAMMED, 1_777_500_000_000), LoanOut("203", MARIA, 1_777_500_000_000)])
    panel.show_back(LoanBack("8", ANAIS))
    return panel


def same_person(theme: Theme) -> SamePersonPanel:
    panel = SamePersonPanel(theme=theme)
    panel.show_person(ANAIS)
    panel.show_found("Anais Nguyen", [row_of(ANAIS), row_of(ANA), row_of(MOHAMMED)])
    return panel


def reason_along(theme: Theme) -> ReasonPanel:
    panel = reason(theme)
    panel.offer_along(
        [
            ("P 09:41", "Z."),
            ("12.50 USD 09:41", "Y " * 40),
        ]
    )
    return panel


def walk_in_pays(theme: Theme) -> WalkInPanel:
    panel = walk_in(theme)
    panel.offer_payment("USD")
    return panel


PANELS: dict[str, Callable[[Theme], Panel]] = {
    "walk-in": walk_in,
    "correct": correct,
    "correct-minor": lambda theme: correct(theme, MOHAMMED),
    "transfer": transfer,
    "merge": merge,
    "merge-long": lambda theme: merge(theme, MOHAMMED, MARIA),
    "group": group,
    "group-done": group_done,
    "reprint": reprint,
    "reason": reason,
    "settle": settle,
    "headset": headset,
    "headset-held": headset_held,
    "headsets": headsets,
    "same-person": same_person,
    "reason-along": reason_along,
    "walk-in-pays": walk_in_pays,
}
"""Every panel, filled."""
