"""What holds for every panel: its keys, its names, its room; and that it can be looked at."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QKeySequence, QShortcut, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from smc_desk.ui.panels.fields import Choice, NameEdit
from smc_desk.ui.panels.panel import Panel
from smc_desk.ui.theme import Mode, Theme
from smc_desk.ui.widgets.action_button import ActionButton
from smc_desk.ui.widgets.fit_label import FitLabel
from tests.ui.conftest import Grab, Themed
from tests.ui.panel_stage import PANELS, correct, focus, group, open_panel, press, settle, transfer

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
LOOKS = [
    pytest.param(mode, direction, scale, id=f"{mode}-{'rtl' if direction == RIGHT else 'ltr'}-{scale:g}")
    for mode, direction, scale in (
        (Mode.LIGHT, LEFT, 1.0),
        (Mode.DARK, LEFT, 1.0),
        (Mode.LIGHT, RIGHT, 1.0),
        (Mode.CONTRAST, RIGHT, 1.0),
        (Mode.LIGHT, LEFT, 2.0),
    )
]
INCOMPLETE = {
    *("correct", "correct-minor", "walk-in", "walk-in-pays", "transfer", "reason", "reason-along"),
    *("headset", "headset-held", "headsets", "same-person"),
}
"""Panels in which something is missing yet."""
every_panel = pytest.mark.parametrize("name", PANELS)


def controls(panel: Panel) -> Iterator[QWidget]:
    """What staff can reach or use."""
    kinds = QAbstractButton | QLineEdit | QComboBox | QAbstractSpinBox | QAbstractItemView
    for child in panel.findChildren(QWidget):
        if isinstance(child, kinds) and child.isVisible() and child.focusProxy() is None:
            yield child


def main_button(panel: Panel) -> ActionButton:
    return next(
        b for b in panel.findChildren(ActionButton) if b.isVisible() and b.property("role") == "primary"
    )


@every_panel
@pytest.mark.parametrize(("mode", "direction", "scale"), LOOKS)
def test_a_panel_fits_its_column_and_can_be_looked_at(
    themed: Themed, grab: Grab, name: str, mode: Mode, direction: Qt.LayoutDirection, scale: float
) -> None:
    panel = PANELS[name](themed(mode, direction, scale))
    panel.resize(380, 600)
    side = "rtl" if direction == RIGHT else "ltr"
    picture = QImage(str(grab(panel, f"panel-{name}-{mode}-{side}-{scale:g}")))
    assert (picture.width(), picture.height()) == (380, 600)
    scroll = panel.findChild(QScrollArea)
    assert scroll is not None
    page = scroll.widget()
    assert page is not None
    assert page.minimumSizeHint().width() <= scroll.viewport().width()
    assert [label.text() for label in panel.findChildren(FitLabel) if not label.is_whole] == []
    narrow = [
        label.text()
        for label in panel.findChildren(QLabel)
        if label.isVisible()
        and not isinstance(label, FitLabel)
        and label.height() < label.heightForWidth(label.width())
    ]
    assert narrow == []


@every_panel
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_every_control_has_a_name_and_can_be_hit(
    qtbot: QtBot, themed: Themed, name: str, scale: float
) -> None:
    panel = PANELS[name](themed(scale=scale))
    _window = open_panel(qtbot, panel)
    buddies = {label.buddy() for label in panel.findChildren(QLabel)}
    found = list(controls(panel))
    assert len(found) >= 2
    assert [each for each in found if not each.accessibleName() and each not in buddies] == []
    # The words of a choice may be hit as well as its circle.
    assert [each.accessibleName() for each in found if min(each.width(), each.height()) < 24] == []
    assert panel.accessibleName()


@every_panel
def test_escape_closes_and_control_return_submits(qtbot: QtBot, theme: Theme, name: str) -> None:
    panel = PANELS[name](theme)
    window = open_panel(qtbot, panel)
    # A window may have the same keys for itself.
    for key in ("Esc", "Ctrl+Return"):
        QShortcut(QKeySequence(key), window).activated.connect(window.close)
    with qtbot.waitSignal(panel.closed):
        press(Qt.Key.Key_Escape)
    submits: list[object] = []
    panel.submitted.connect(submits.append)
    panel.closed.connect(lambda: submits.append("closed"))
    press(Qt.Key.Key_Return, ctrl=True)
    assert (len(submits) == 1) is (name not in INCOMPLETE)
    assert window.isVisible()


@every_panel
def test_tab_goes_through_the_form_and_then_to_the_buttons(qtbot: QtBot, theme: Theme, name: str) -> None:
    panel = PANELS[name](theme)
    _window = open_panel(qtbot, panel, height=1000)
    reached = [each for each in controls(panel) if not isinstance(each, QToolButton)]
    reached.sort(key=lambda each: each.mapTo(panel, QPoint(0, 0)).y())
    last = reached[-1]
    reached[0].setFocus()
    seen: list[QWidget] = []
    for _ in range(30):
        seen.append(focus())
        if focus() is last:
            break
        press(Qt.Key.Key_Tab)
    # Of a group of choices Tab reaches the chosen one.
    assert seen == [each for each in reached if each in seen]
    assert {type(each) for each in reached} == {type(each) for each in seen}
    assert seen[-1] is last


@every_panel
def test_the_main_button_submits_by_mouse_and_shows_its_key(qtbot: QtBot, theme: Theme, name: str) -> None:
    panel = PANELS[name](theme)
    _window = open_panel(qtbot, panel)
    button = main_button(panel)
    assert button.accessibleDescription() == "Ctrl+Enter"
    assert button.height() >= 44
    assert button.width() >= button.sizeHint().width()


def test_nothing_is_submitted_while_it_is_being_done(qtbot: QtBot, theme: Theme) -> None:
    panel = group(theme)
    _window = open_panel(qtbot, panel)
    submits: list[object] = []
    panel.submitted.connect(submits.append)
    assert main_button(panel).hasFocus()
    panel.set_busy(True)
    assert not main_button(panel).isEnabled()
    assert panel.hasFocus()
    press(Qt.Key.Key_Return, ctrl=True)
    assert submits == []
    panel.set_busy(False)
    assert main_button(panel).hasFocus()
    press(Qt.Key.Key_Return)
    assert submits == [None]


def test_an_error_is_shown_until_the_next_attempt(qtbot: QtBot, theme: Theme) -> None:
    panel = transfer(theme)
    _window = open_panel(qtbot, panel)
    sentence = (
        "The disk of this computer is full, so nothing more can be saved. Free some space, then try again."
    )
    panel.show_error(sentence)
    shown = next(label for label in panel.findChildren(QLabel) if label.text() == sentence)
    assert shown.isVisible()
    qtbot.waitUntil(lambda: shown.height() >= shown.heightForWidth(shown.width()))
    press(Qt.Key.Key_Return, ctrl=True)
    assert not shown.isVisible()


def test_page_keys_scroll_what_has_no_controls(qtbot: QtBot, themed: Themed) -> None:
    panel = group(themed(scale=2.0))
    _window = open_panel(qtbot, panel)
    scroll = panel.findChild(QScrollArea)
    assert scroll is not None
    press(Qt.Key.Key_PageDown)
    assert scroll.verticalScrollBar().value() > 0
    press(Qt.Key.Key_PageUp)
    assert scroll.verticalScrollBar().value() == 0


def test_the_key_leaves_the_button_when_text_is_large(
    qtbot: QtBot, themed: Themed, qapp: QApplication
) -> None:
    theme = themed()
    panel = transfer(theme)
    _window = open_panel(qtbot, panel)
    wide = main_button(panel).sizeHint().width()
    theme.apply(qapp, Mode.LIGHT, 1.5)
    assert main_button(panel).sizeHint().width() < wide * 1.5
    assert main_button(panel).isVisible()


def turn_wheel(widget: QWidget) -> None:
    middle = QPointF(widget.rect().center())
    event = QWheelEvent(
        middle,
        QPointF(widget.mapToGlobal(middle.toPoint())),
        QPoint(0, 0),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


def test_the_wheel_changes_nothing_on_its_way(qtbot: QtBot, theme: Theme) -> None:
    panel, money = correct(theme), settle(theme)
    _windows = [open_panel(qtbot, each) for each in (panel, money)]
    for choice in panel.findChildren(Choice):
        before = choice.currentText()
        turn_wheel(choice)
        assert choice.currentText() == before
    amount = next(edit for edit in money.findChildren(QLineEdit) if edit.accessibleName() == "Amount")
    turn_wheel(amount)
    assert amount.text() == "34.50"


@pytest.mark.parametrize("direction", [LEFT, RIGHT])
@pytest.mark.parametrize(("text", "is_mirrored"), [("Anaïs", False), ("محمد", True)])
def test_a_name_stands_where_its_script_begins(
    qtbot: QtBot, themed: Themed, direction: Qt.LayoutDirection, text: str, is_mirrored: bool
) -> None:
    field = NameEdit(theme=themed(direction=direction))
    qtbot.addWidget(field)
    field.resize(340, 44)
    with qtbot.waitExposed(field):
        field.show()
    field.show_text(text)
    field.grab()  # where the text stands is reckoned in painting
    start = field.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle).center().x()
    assert (start > 170) is is_mirrored


@pytest.mark.parametrize("text", ["Anaïs", "محمد", "ပန်းချီ အောင်", "ณัฐวุฒิ", "남궁"])
def test_letters_of_every_script_stay_in_the_field(qtbot: QtBot, theme: Theme, text: str) -> None:
    field = NameEdit(theme=theme)
    qtbot.addWidget(field)
    field.resize(340, 44)
    field.show_text(text)
    with qtbot.waitExposed(field):
        field.show()
    field.clearFocus()
    picture = field.grab().toImage()
    inside = range(4, picture.width() - 4)
    inked = [
        y
        for y in range(2, picture.height() - 2)
        if any(picture.pixelColor(x, y).lightness() < 120 for x in inside)
    ]
    assert min(inked) > 4
    assert max(inked) < picture.height() - 5
