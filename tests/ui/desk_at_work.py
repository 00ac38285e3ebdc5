"""A check-in screen over the demo symposium, worked as a volunteer does: by scans and keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from smc_desk.adapters.store.store import SqliteStore
from smc_desk.domain.people import Registration, RegistrationStatus, Role, Settlement
from smc_desk.domain.settings import AutoPrint, Settings
from smc_desk.domain.tickets import signature_of
from smc_desk.ui.desk.answer_card import AnswerCard
from smc_desk.ui.screens.check_in import CheckInScreen
from smc_desk.ui.sounds import Cue, Sounds
from smc_desk.ui.theme import Theme
from smc_desk.ui.widgets.action_button import ActionButton
from smc_desk.ui.widgets.person_delegate import PersonRole
from smc_desk.ui.widgets.result_card import Outcome
from smc_desk.ui.widgets.search_field import SearchField
from smc_desk.ui.work import Work
from tests.desk import LABEL, Clock
from tests.ui.desk_verbs import BoundDesk

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
C = TypeVar("C", bound=QObject)
W = TypeVar("W", bound=QWidget)
PLAIN = Qt.KeyboardModifier.NoModifier


class HeardSounds(Sounds):
    """Keeps what was to be played."""

    def __init__(self) -> None:
        super().__init__(is_muted=True)
        self.heard: list[Cue] = []

    def play(self, cue: Cue) -> None:
        self.heard.append(cue)


@dataclass
class DeskAtWork:
    """A screen, and hands to work it."""

    screen: CheckInScreen
    window: QWidget
    store: SqliteStore
    clock: Clock
    bound: BoundDesk
    work: Work
    sounds: HeardSounds

    @property
    def card(self) -> AnswerCard:
        return self._child(AnswerCard)

    @property
    def outcome(self) -> Outcome:
        """What the card says."""
        said = self.card.outcome
        assert said is not None
        return said

    @property
    def field(self) -> SearchField:
        return self._child(SearchField)

    @property
    def hint(self) -> str:
        """The sentence above the search field, "" for none."""
        texts = [label.text() for label in self._visible(QLabel) if label.parent() is self.screen]
        return next((text for text in texts if text.endswith(".")), "")

    @property
    def buttons(self) -> list[str]:
        """What can be clicked on the card; a layout shows its new buttons a moment later."""
        QCoreApplication.processEvents()
        return [button.text() for button in self.card.findChildren(ActionButton) if button.isVisible()]

    @property
    def lines(self) -> list[tuple[str, str, str]]:
        """Name, second line and pill of everybody in the list that is seen."""
        view = next(iter(self._visible(QListView)), None)
        if view is None:
            return []
        model = view.model()
        rows = [model.index(row, 0) for row in range(model.rowCount())]
        roles = (Qt.ItemDataRole.DisplayRole, PersonRole.DETAIL, PersonRole.PILL)
        return [(str(i.data(roles[0])), str(i.data(roles[1])), str(i.data(roles[2]))) for i in rows]

    def scan(self, code: str) -> Outcome:
        """Scan a ticket or badge code."""
        self.screen.scan(code, "")
        return self.outcome

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
        """Press a key where the focus is."""
        target = QApplication.focusWidget()
        assert target is not None
        QTest.keyClick(target, key, modifiers)

    def write(self, text: str) -> None:
        """Type where the focus is, as a person does."""
        target = QApplication.focusWidget()
        assert isinstance(target, QLineEdit)
        if text.isascii():
            QTest.keyClicks(target, text)
        else:
            target.insert(text)

    def has_focus_in_field(self) -> bool:
        """Whether the next letter goes into the search field."""
        return QApplication.focusWidget() is self.field

    def person(self, suits: Callable[[Registration], bool]) -> Registration:
        """Somebody on the list."""
        return next(person for person in self.people() if suits(person))

    def people(self) -> list[Registration]:
        """Everybody on the list."""
        with self.store.read() as tx:
            found = (tx.people.by_id(person) for person in tx.people.ids("", "all", 1))
            return [person for person in found if person is not None]

    def anybody(self) -> Registration:
        """Somebody with nothing to ask or to settle."""
        twins = self.twins()
        return self.person(lambda p: is_plain(p) and p.id not in twins)

    def twins(self) -> set[str]:
        """Ids of all who may be on the list twice."""
        with self.store.read() as tx:
            return {person for pair in tx.people.twins() for person in pair}

    def badge_codes(self, person: Registration) -> list[str]:
        """The codes of somebody's badges, the newest first."""
        with self.store.read() as tx:
            return [print_.badge_code for print_ in tx.prints.of(person.id)]

    def again(self, person: Registration) -> Registration:
        """The entry as it is now."""
        with self.store.read() as tx:
            found = tx.people.by_id(person.id)
        assert found is not None
        return found

    def set_role(self, role: Role) -> None:
        """Let somebody else stand here."""
        self._apply(replace(self.bound.settings, role=role))

    def set_auto_print(self, auto_print: AutoPrint) -> None:
        """Print badges at check-in, or not."""
        self._apply(replace(self.bound.settings, auto_print=auto_print))

    def seen_texts(self) -> str:
        """All that can be read anywhere on the screen, also by assistive technology and in tool tips."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        widgets = [self.screen, *self.screen.findChildren(QWidget)]
        texts = [
            widget.accessibleName() + widget.accessibleDescription() + widget.toolTip() for widget in widgets
        ]
        texts += [label.text() for label in self.screen.findChildren(QLabel)]
        texts += [edit.text() for edit in self.screen.findChildren(QLineEdit)]
        texts += [" ".join(line) for line in self.lines]
        return "\n".join(texts)

    def _apply(self, settings: Settings) -> None:
        self.bound.settings = settings
        self.screen.apply_settings(settings)

    def _child(self, kind: type[C]) -> C:
        found = self.screen.findChild(kind)
        assert isinstance(found, kind)
        return found

    def _visible(self, kind: type[W]) -> list[W]:
        return [widget for widget in self.screen.findChildren(kind) if widget.isVisible()]


def is_plain(person: Registration) -> bool:
    """Whether an entry is admitted on the first day without a question."""
    return (
        person.status is RegistrationStatus.CONFIRMED
        and person.settlement is Settlement.SETTLED
        and person.is_valid_on(1)
        and not person.is_minor
        and person.accepted_conduct
    )


def signed(code: str, key: str = LABEL) -> str:
    """The text of a ticket's QR code."""
    return f"SMC1:{code}:{signature_of(code, key)}"


def open_desk(
    qtbot: QtBot,
    theme: Theme,
    store: SqliteStore,
    clock: Clock,
    *,
    role: Role = Role.HELP,
    work: Work | None = None,
) -> DeskAtWork:
    """A screen in a window of its own, with the focus; verbs are done at once unless lanes are given."""
    bound = BoundDesk(store, clock, Settings(desk="North desk", role=role))
    lanes, sounds = work or Work(is_inline=True), HeardSounds()
    screen = CheckInScreen(
        work=lanes, theme=theme, sounds=sounds, verbs=bound.verbs(), settings=bound.settings
    )
    window = QWidget()
    qtbot.addWidget(window)
    lanes.setParent(window)
    layout = QVBoxLayout(window)
    layout.addWidget(screen)
    window.resize(1274, 704)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    desk = DeskAtWork(screen, window, store, clock, bound, lanes, sounds)
    qtbot.waitUntil(desk.has_focus_in_field)
    return desk
