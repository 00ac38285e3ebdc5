"""The building blocks: names fit, pages turn, keys work, and everything has a name."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage, QStandardItem, QStandardItemModel
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from smc_desk.ui.theme import Mode, Theme, Tone
from smc_desk.ui.widgets.action_button import Action, ActionButton
from smc_desk.ui.widgets.banner import Banner
from smc_desk.ui.widgets.card import Card
from smc_desk.ui.widgets.fit_label import FitLabel
from smc_desk.ui.widgets.label import Label
from smc_desk.ui.widgets.person_delegate import PersonDelegate, PersonRole, initials
from smc_desk.ui.widgets.pill import Pill
from smc_desk.ui.widgets.progress_panel import ProgressPanel
from smc_desk.ui.widgets.result_card import Chip, Outcome, ResultCard
from smc_desk.ui.widgets.search_field import SearchField
from smc_desk.ui.widgets.sidebar import Place, Sidebar
from smc_desk.ui.widgets.stat_tile import StatTile
from tests.ui.conftest import Grab, Themed

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
NAMES = [
    "Anaïs Nguyễn-Désilèt",
    "محمد عبد الرحمن الشريف",
    "남궁 서연",
    "ณัฐวุฒิ ใจดี",
    "Maria Antonieta Conceição dos Anjos Vasconcelos de Albuquerque Cavalcanti Figueiredo",
    "Suharti",
    "Ọláyínká Adébáyọ̀",
    "ပန်းချီ အောင်",
]
WELCOME = Outcome(
    tone=Tone.SUCCESS,
    icon="circle-check",
    word="Welcome",
    name=NAMES[0],
    details="she/her · Speaker · École Polytechnique",
    chips=(Chip("Badge printing", "printer"), Chip("Dinner", "utensils")),
    next_step="Hand over the badge and a lanyard.",
    note="Checked in 08:12 at North desk",
    actions=(Action("again", "Reprint badge", "F6", "primary"), Action("undo", "Undo", "Ctrl+Z")),
)
LOOKS = [
    pytest.param(mode, direction, scale, id=f"{mode}-{'rtl' if direction == RIGHT else 'ltr'}-{scale:g}")
    for mode in (Mode.LIGHT, Mode.DARK, Mode.CONTRAST)
    for direction in (LEFT, RIGHT)
    for scale in (1.0, 2.0)
]


def inked(image: QImage, ground: str) -> tuple[int, int, int, int]:
    """The first and last column and row which differ from the ground."""
    spots = [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).name() != ground
    ]
    columns, rows = [x for x, _ in spots], [y for _, y in spots]
    return min(columns), max(columns), min(rows), max(rows)


def on_ground(qtbot: QtBot, widget: QWidget, theme: Theme, width: int, height: int) -> tuple[QWidget, QImage]:
    """Show a widget alone on the surface, as large as asked for, and take its picture.

    Its window must be kept, else both are gone.
    """
    frame = QWidget()
    qtbot.addWidget(frame)
    frame.setStyleSheet(f"background: {theme.tokens.surface}")
    row = QVBoxLayout(frame)
    row.setContentsMargins(0, 0, 0, 0)
    widget.setMinimumSize(width, height)
    row.addWidget(widget)
    frame.resize(width, height)
    with qtbot.waitExposed(frame):
        frame.show()
    return frame, frame.grab().toImage()


def people(names: list[str]) -> QStandardItemModel:
    model = QStandardItemModel()
    for at, name in enumerate(names):
        item = QStandardItem(name)
        item.setData(f"{at} min · North", PersonRole.DETAIL)
        item.setData("Attendee", PersonRole.PILL)
        item.setData(Tone.INFO, PersonRole.TONE)
        model.appendRow(item)
    return model


def desk(theme: Theme, outcome: Outcome | None = WELCOME) -> QWidget:
    """The whole desk at 1366 by 768, with every widget."""
    window = QWidget()
    window.resize(1366, 768)
    rail = Sidebar(
        [
            Place("check-in", "Check-in", "scan-line", "Ctrl+1"),
            Place("people", "People", "users"),
            Place("settings", "Settings", "settings", is_at_end=True),
        ],
        theme=theme,
        accessible_name="Screens",
        brand="SMC",
    )
    rail.show_current("check-in")
    rail.show_count("people", "3", "3 people wait")
    banner = Banner(theme=theme, dismiss_text="Dismiss")
    banner.show_notice(Tone.DANGER, "The printer is out of paper.", actions=[Action("retry", "Try again")])
    tiles = QHBoxLayout()
    tiles.addWidget(StatTile(theme=theme, caption="Checked in", value="342", note="of 500", progress=0.684))
    tiles.addWidget(StatTile(theme=theme, caption="Arrivals", value="27", trend=[2, 3, 9, 14, 27]))
    tiles.addWidget(
        StatTile(theme=theme, caption="Badges", value="3", foot="Ready", icon="printer", tone=Tone.SUCCESS)
    )
    card = ResultCard(theme=theme, idle_title="Ready to scan", idle_hint="Hold a ticket before the scanner.")
    if outcome is not None:
        card.show_outcome(outcome)
    view = QListView()
    view.setAccessibleName("Recent")
    model = people(NAMES)
    model.setParent(view)
    view.setModel(model)
    view.setItemDelegate(PersonDelegate(theme=theme, parent=view))
    view.setCurrentIndex(model.index(2, 0))
    recent = Card(title="Recent", holds_rows=True)
    recent.body.addWidget(view)
    field = SearchField(theme=theme, placeholder="Scan a ticket, or type a name")
    panel = ProgressPanel(text="Printing", cancel_text="Cancel")
    panel.show_progress("Printing 3 of 9", 3, 9)
    centre = QVBoxLayout()
    centre.addWidget(card, 1)
    centre.addWidget(field)
    below = QHBoxLayout()
    below.addLayout(centre, 5)
    below.addWidget(recent, 2)
    main = QVBoxLayout()
    main.setContentsMargins(24, 20, 24, 20)
    main.setSpacing(14)
    main.addWidget(Pill("Offline", theme=theme, tone=Tone.WARNING, icon="cloud-off", is_large=True))
    main.addWidget(banner)
    main.addLayout(tiles)
    main.addLayout(below, 1)
    main.addWidget(panel)
    whole = QHBoxLayout(window)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.addWidget(rail)
    whole.addLayout(main, 1)
    return window


@pytest.mark.parametrize(("mode", "direction", "scale"), LOOKS)
def test_the_whole_desk_can_be_looked_at(
    themed: Themed, grab: Grab, mode: Mode, direction: Qt.LayoutDirection, scale: float
) -> None:
    window = desk(themed(mode, direction, scale))
    side = "rtl" if direction == RIGHT else "ltr"
    picture = QImage(str(grab(window, f"desk-{mode}-{side}-{scale:g}")))
    assert picture.width() >= 1366
    buttons = [button for button in window.findChildren(ActionButton) if button.isVisible()]
    assert [button.text() for button in buttons if button.width() < button.sizeHint().width()] == []


def nodes(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield node
    for at in range(node.childCount()):
        child = node.child(at)
        if child is not None and child.isValid():
            yield from nodes(child)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_every_control_has_a_name_and_can_be_hit(themed: Themed, grab: Grab, scale: float) -> None:
    window = desk(themed(scale=scale))
    grab(window, "walk")
    roles = {
        QAccessible.Role.Button,
        QAccessible.Role.PushButton,
        QAccessible.Role.CheckBox,
        QAccessible.Role.RadioButton,
        QAccessible.Role.EditableText,
        QAccessible.Role.List,
        QAccessible.Role.ProgressBar,
    }
    found = [node for node in nodes(QAccessible.queryAccessibleInterface(window)) if node.role() in roles]
    assert len(found) >= 9
    unnamed = [node.role() for node in found if not node.text(QAccessible.Text.Name)]
    assert unnamed == []
    small = [
        control.accessibleName() or type(control).__name__
        for control in window.findChildren(QWidget)
        if isinstance(control, QAbstractButton | QLineEdit)
        and control.isVisible()
        and min(control.width(), control.height()) < 24
    ]
    assert small == []


def test_main_actions_are_large_enough_for_a_finger(theme: Theme, grab: Grab) -> None:
    card = ResultCard(theme=theme, idle_title="Ready", idle_hint="Scan")
    card.show_outcome(WELCOME)
    card.resize(800, 400)
    grab(card, "actions")
    assert [b.height() for b in card.findChildren(ActionButton) if b.height() < 44] == []


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("width", [240, 420, 800])
def test_a_name_is_whole_and_never_clipped(qtbot: QtBot, theme: Theme, name: str, width: int) -> None:
    label = FitLabel(name, theme=theme, least=12)
    _frame, picture = on_ground(qtbot, label, theme, width, 200)
    assert label.is_whole
    assert label.toolTip() == ""
    first, last, top, bottom = inked(picture, theme.tokens.surface.lower())
    assert 0 <= first <= 4
    assert last < width
    assert top > 0
    assert bottom < 199


def test_a_name_is_broken_only_to_make_it_larger(qtbot: QtBot, theme: Theme) -> None:
    short, long = FitLabel("Suharti", theme=theme), FitLabel(NAMES[4], theme=theme)
    _frames = [on_ground(qtbot, label, theme, 800, 200) for label in (short, long)]
    assert short.shown_lines == ("Suharti",)
    assert len(long.shown_lines) == 2
    assert " ".join(long.shown_lines) == NAMES[4]
    assert long.shown_px > 30


def test_a_name_takes_a_third_line_before_letters_are_left_out(qtbot: QtBot, theme: Theme) -> None:
    label = FitLabel(NAMES[4], theme=theme)
    _frame, _ = on_ground(qtbot, label, theme, 420, 200)
    assert len(label.shown_lines) == 3
    assert " ".join(label.shown_lines) == NAMES[4]


def test_a_name_without_room_keeps_both_its_ends_and_a_tool_tip(qtbot: QtBot, theme: Theme) -> None:
    label = FitLabel(NAMES[4], theme=theme)
    _frame, _ = on_ground(qtbot, label, theme, 260, 60)
    assert not label.is_whole
    shown = "".join(label.shown_lines)
    assert "…" in shown
    assert shown.startswith("Maria")
    assert shown.endswith("o")
    assert label.toolTip() == NAMES[4]
    assert QAccessible.queryAccessibleInterface(label).text(QAccessible.Text.Name) == NAMES[4]


@pytest.mark.parametrize("make", [lambda _, n: Label(n), lambda t, n: FitLabel(n, theme=t)])
@pytest.mark.parametrize("name", ["Suharti", "محمد"])
@pytest.mark.parametrize("direction", [LEFT, RIGHT])
def test_text_stands_at_the_leading_edge_of_the_page(
    qtbot: QtBot,
    themed: Themed,
    make: Callable[[Theme, str], QWidget],
    name: str,
    direction: Qt.LayoutDirection,
) -> None:
    theme = themed(direction=direction)
    _frame, picture = on_ground(qtbot, make(theme, name), theme, 600, 120)
    first, last, _, _ = inked(picture, theme.tokens.surface.lower())
    assert (599 - last if direction == RIGHT else first) <= 4


def test_a_label_without_room_tells_the_rest_in_its_tool_tip(qtbot: QtBot, theme: Theme) -> None:
    label = Label("Zebra ZD421 · 192 labels left", elides=True)
    _frame, _ = on_ground(qtbot, label, theme, 80, 30)
    assert label.toolTip() == "Zebra ZD421 · 192 labels left"


def test_the_card_says_all_of_an_outcome(theme: Theme, grab: Grab) -> None:
    card = ResultCard(theme=theme, idle_title="Ready", idle_hint="Scan a ticket")
    assert card.accessibleName() == "Ready. Scan a ticket"
    card.show_outcome(WELCOME)
    grab(card, "card")
    for part in (WELCOME.word, WELCOME.name, WELCOME.next_step, WELCOME.note):
        assert part in card.accessibleName()
    card.show_idle()
    assert card.outcome is None
    assert card.accessibleName() == "Ready. Scan a ticket"


def test_the_card_tells_which_action_was_chosen(qtbot: QtBot, theme: Theme) -> None:
    card = ResultCard(theme=theme, idle_title="Ready", idle_hint="Scan")
    qtbot.addWidget(card)
    card.show_outcome(WELCOME)
    undo = next(b for b in card.findChildren(ActionButton) if b.text() == "Undo")
    with qtbot.waitSignal(card.action_chosen) as chosen:
        QTest.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert chosen.args == ["undo"]


@pytest.mark.parametrize("tone", Tone)
def test_an_outcome_has_its_ground_and_white_text(theme: Theme, grab: Grab, tone: Tone) -> None:
    card = ResultCard(theme=theme, idle_title="Ready", idle_hint="Scan")
    card.resize(800, 400)
    card.show_outcome(Outcome(tone=tone, icon="info", word="Word", name="Suharti", details="Speaker"))
    picture = QImage(str(grab(card, f"card-{tone}")))
    assert picture.pixelColor(QPoint(400, 8)).name() == theme.tokens.tone(tone).solid.lower()
    names = card.findChildren(FitLabel)
    assert names[0].palette().color(names[0].foregroundRole()).name() == theme.tokens.on_solid.lower()


def test_motion_is_short_and_can_be_off(qtbot: QtBot, themed: Themed) -> None:
    still, moving = themed(), Theme(has_motion=True)
    cards = [ResultCard(theme=theme, idle_title="Ready", idle_hint="Scan") for theme in (still, moving)]
    for card in cards:
        qtbot.addWidget(card)
        card.show_outcome(WELCOME)
    assert cards[0].property("flash") == 0.0
    qtbot.waitUntil(lambda: cards[1].property("flash") == 0.0, timeout=500)


def test_the_banner_is_hidden_until_it_has_a_notice_and_can_be_put_away(qtbot: QtBot, theme: Theme) -> None:
    banner = Banner(theme=theme, dismiss_text="Dismiss")
    qtbot.addWidget(banner)
    assert banner.isHidden()
    banner.show_notice(Tone.WARNING, "The disk is almost full.", actions=[Action("open", "Show")])
    assert not banner.isHidden()
    assert banner.accessibleName() == "The disk is almost full."
    with qtbot.waitSignal(banner.action_chosen) as chosen:
        QTest.mouseClick(banner.findChildren(ActionButton)[0], Qt.MouseButton.LeftButton)
    assert chosen.args == ["open"]
    cross = next(b for b in banner.findChildren(QAbstractButton) if b.accessibleName() == "Dismiss")
    with qtbot.waitSignal(banner.dismissed):
        QTest.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert banner.isHidden()


def test_the_rail_goes_to_one_place_by_mouse_and_by_keys(qtbot: QtBot, theme: Theme) -> None:
    places = [Place("a", "First", "users"), Place("b", "Second", "printer")]
    rail = Sidebar(places, theme=theme, accessible_name="Screens")
    qtbot.addWidget(rail)
    with qtbot.waitExposed(rail):
        rail.show()
    rail.show_current("a")
    first, second = rail.findChildren(QAbstractButton)
    with qtbot.waitSignal(rail.chosen) as chosen:
        QTest.mouseClick(second, Qt.MouseButton.LeftButton)
    assert chosen.args == ["b"]
    assert (first.isChecked(), second.isChecked()) == (False, True)
    with qtbot.waitSignal(rail.chosen) as chosen:
        QTest.keyClick(first, Qt.Key.Key_Space)
    assert chosen.args == ["a"]
    rail.show_count("b", "3", "3 badges wait")
    assert second.accessibleName() == "Second, 3 badges wait"


def test_the_search_field_tells_steps_and_is_emptied_by_escape(qtbot: QtBot, theme: Theme) -> None:
    field = SearchField(theme=theme, placeholder="Type a name")
    qtbot.addWidget(field)
    field.setText("Suh")
    steps: list[int] = []
    field.stepped.connect(steps.append)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown):
        QTest.keyClick(field, key)
    assert steps == [1, -1, 10]
    with qtbot.waitSignal(field.submitted) as submitted:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert submitted.args == ["Suh"]
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""


@pytest.mark.parametrize(
    "step",
    [
        "Look whether there is a place. If so, admit them with a reason.",
        "اسأل عن الاسم واكتبه. إن لم تجد أحدًا فأجرِ تسجيلًا جديدًا.",
        "احتفظ بهذه الشارة، فقد استُبدلت. اسأل عن الاسم واضغط F8.",
    ],
)
def test_what_to_do_next_is_never_cut_in_large_text(qtbot: QtBot, themed: Themed, step: str) -> None:
    direction = Qt.LayoutDirection.RightToLeft if "\u0600" <= step[0] <= "\u06ff" else LEFT
    card = ResultCard(theme=themed(direction=direction, scale=2.0), idle_title="Ready", idle_hint="Scan")
    qtbot.addWidget(card)
    card.setFixedSize(788, 488)
    with qtbot.waitExposed(card):
        card.show()
    for word in ("Welcome", "Registered twice?"):
        outcome = replace(WELCOME, word=word, name="محمد عبد الرحمن", next_step=step, chips=())
        card.show_outcome(outcome)
        qtbot.waitUntil(lambda: not cut_in(card))


def cut_in(card: ResultCard) -> list[str]:
    """The labels of a card that have less height than their words need."""
    labels = [label for label in card.findChildren(QLabel) if label.isVisible() and label.text()]
    return [
        label.text()
        for label in labels
        if not isinstance(label, FitLabel) and label.height() < label.heightForWidth(label.width())
    ]


@pytest.mark.parametrize("text", ["محمد منصور", "မြင့်မြင့်", "Ọlájídé"])
def test_letters_of_every_script_stand_inside_the_search_field(qtbot: QtBot, theme: Theme, text: str) -> None:
    field = SearchField(theme=theme, placeholder="Type a name")
    qtbot.addWidget(field)
    field.resize(600, field.sizeHint().height())
    with qtbot.waitExposed(field):
        field.show()
    field.setText(text)
    picture = field.grab().toImage()
    paper = picture.pixelColor(field.width() // 2 + 260, field.height() // 2)
    rows = [
        y
        for y in range(4, field.height() - 4)
        if any(picture.pixelColor(x, y) != paper for x in range(60, field.width() - 20))
    ]
    above, below = rows[0], field.height() - 1 - rows[-1]
    assert min(above, below) >= 4
    assert abs(above - below) <= field.height() // 3
    field.setText("Suh")
    assert field.textMargins().bottom() == 0


def test_progress_can_be_cancelled_once(qtbot: QtBot, theme: Theme) -> None:
    panel = ProgressPanel(text="Printing", cancel_text="Cancel")
    qtbot.addWidget(panel)
    cancelled: list[bool] = []
    panel.cancelled.connect(lambda: cancelled.append(True))
    button = panel.findChildren(QAbstractButton)[0]
    for _ in range(2):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert cancelled == [True]


def test_a_tile_says_what_it_counts(qtbot: QtBot, theme: Theme) -> None:
    tile = StatTile(theme=theme, caption="Checked in", value="1", note="of 500", progress=0.002)
    qtbot.addWidget(tile)
    assert tile.accessibleName() == "Checked in: 1 of 500"
    tile.show_stat("2", note="of 500", progress=0.004)
    assert tile.accessibleName() == "Checked in: 2 of 500"


def test_the_current_row_is_marked_also_without_focus(qtbot: QtBot, theme: Theme) -> None:
    view = QListView()
    qtbot.addWidget(view)
    model = people(NAMES)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, view)
    view.setModel(model)
    view.setItemDelegate(PersonDelegate(theme=theme, parent=view))
    view.resize(360, 400)
    view.setCurrentIndex(model.index(1, 0))
    with qtbot.waitExposed(view):
        view.show()
    picture = view.grab().toImage()
    rect = view.visualRect(model.index(1, 0))
    assert picture.pixelColor(rect.x() + 4, rect.center().y()).name() == theme.tokens.primary_ink.lower()
    other = view.visualRect(model.index(2, 0))
    assert picture.pixelColor(other.x() + 4, other.center().y()).name() == theme.tokens.card.lower()


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Anaïs Nguyễn-Désilèt", "AN"),
        ("Suharti", "S"),
        ("محمد عبد الرحمن", "م"),
        ("남궁 서연", "남"),
        ("王小明", "王"),
        ("श्रीकृष्ण गुप्ता", "श्"),
        ("şule çağlayan", "ŞÇ"),
        ("Володимир Їжак", "ВЇ"),
        ("  ", ""),
        ("", ""),
    ],
)
def test_initials_are_letters_of_the_name(name: str, expected: str) -> None:
    assert initials(name) == expected
