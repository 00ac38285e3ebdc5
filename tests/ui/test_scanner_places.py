"""A scan leaves no trace in whatever has the focus."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QDate, QItemSelectionModel, QStringListModel, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QCompleter,
    QDateEdit,
    QDialog,
    QDoubleSpinBox,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.scanning import CODE, KEY, KIND, Hands, listening, show

DIGITS = "123456789012345"


@pytest.fixture
def hands(qapp: QApplication) -> Iterator[Hands]:
    """Listen to the whole app."""
    with listening() as hands:
        yield hands


@pytest.mark.parametrize("code", [CODE, DIGITS])
def test_number_keeps_its_value(qtbot: QtBot, hands: Hands, code: str) -> None:
    box, fine = QSpinBox(value=42), QDoubleSpinBox(value=1.5)
    window = show(qtbot, box, fine)
    for spin in (box, fine):
        spin.setFocus()
        hands.scan(code)
        hands.at += 5000
        qtbot.wait(100)
    assert (box.value(), box.text(), fine.value()) == (42, "42", 1.5)
    assert len(hands.scans) == 2
    window.close()


@pytest.mark.parametrize("code", [CODE, DIGITS])
def test_date_keeps_its_value(qtbot: QtBot, hands: Hands, code: str) -> None:
    date = QDate(2026, 11, 24)
    edit = QDateEdit(date)
    window = show(qtbot, edit)
    edit.setSelectedSection(QDateEdit.Section.YearSection)
    hands.scan(code)
    qtbot.waitUntil(lambda: len(hands.scans) == 1)
    assert edit.date() == date
    window.close()


def test_choice_that_may_be_typed_keeps_its_text(qtbot: QtBot, hands: Hands) -> None:
    combo = QComboBox(editable=True)
    combo.addItems(["Speaker", "Volunteer", "SMC1"])
    combo.setEditText("Vo")
    activated: list[int] = []
    combo.activated.connect(activated.append)
    window = show(qtbot, combo)
    hands.scan(CODE)
    assert (combo.currentText(), combo.count(), activated) == ("Vo", 3, [])
    assert len(hands.scans) == 1
    window.close()


def test_choice_stays_chosen(qtbot: QtBot, hands: Hands) -> None:
    combo = QComboBox()
    combo.addItems(["Attendee", "Speaker", "Quiet room"])
    window = show(qtbot, combo)
    hands.scan(CODE)
    assert combo.currentText() == "Attendee"
    assert len(hands.scans) == 1
    window.close()


def test_line_with_a_completer_shows_no_list(qtbot: QtBot, hands: Hands) -> None:
    edit = QLineEdit("An")
    completer = QCompleter(["Anna", "Andrea", "SMC"])
    edit.setCompleter(completer)
    window = show(qtbot, edit)
    hands.scan(CODE)
    assert edit.text() == "An"
    assert QApplication.activePopupWidget() is None
    window.close()
    completer.deleteLater()


@pytest.mark.parametrize("mask", ["", "00-00;_"])
def test_line_with_limits_keeps_its_text(qtbot: QtBot, hands: Hands, mask: str) -> None:
    edit = QLineEdit(inputMask=mask, maxLength=5)
    edit.setText("12-3")
    edit.setCursorPosition(4)
    window = show(qtbot, edit)
    hands.scan(DIGITS)
    qtbot.waitUntil(lambda: len(hands.scans) == 1)
    assert edit.text() == "12-3"
    window.close()


@pytest.mark.parametrize("kind", [QPlainTextEdit, QTextEdit])
@pytest.mark.parametrize("code", [CODE, "BEGIN:VCARD\nFN:Ana\nEND:VCARD"])
def test_note_keeps_text_and_selection(
    qtbot: QtBot, hands: Hands, kind: type[QPlainTextEdit] | type[QTextEdit], code: str
) -> None:
    edit = kind()
    edit.setPlainText("vegetarian,\nbadge reprinted")
    window = show(qtbot, edit)
    cursor = edit.textCursor()
    cursor.setPosition(20)
    cursor.setPosition(4, QTextCursor.MoveMode.KeepAnchor)
    edit.setTextCursor(cursor)
    hands.scan(code)
    qtbot.waitUntil(lambda: len(hands.scans) == 1)
    assert edit.toPlainText() == "vegetarian,\nbadge reprinted"
    assert (edit.textCursor().anchor(), edit.textCursor().position()) == (20, 4)
    assert not edit.document().isUndoAvailable()
    window.close()


def test_list_keeps_its_current_row_and_selection(qtbot: QtBot, hands: Hands) -> None:
    view = QListView()
    model = QStringListModel(["Anna", "Mona", "Samuel", "Smita"])
    view.setModel(model)
    view.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
    window = show(qtbot, view)
    chosen = view.selectionModel()
    chosen.select(model.index(1), QItemSelectionModel.SelectionFlag.Select)
    chosen.setCurrentIndex(model.index(0), QItemSelectionModel.SelectionFlag.Select)
    hands.scan(CODE)
    assert view.currentIndex().row() == 0
    assert sorted(index.row() for index in view.selectedIndexes()) == [0, 1]
    assert len(hands.scans) == 1
    window.close()


def test_button_is_not_pressed_by_spaces_or_return(qtbot: QtBot, hands: Hands) -> None:
    pressed: list[bool] = []
    button = QPushButton("Print")
    button.setAutoDefault(True)
    button.clicked.connect(pressed.append)
    window = show(qtbot, button)
    hands.scan("ABCDEF GH  IJ K")
    qtbot.waitUntil(lambda: len(hands.scans) == 1)
    assert pressed == []
    window.close()


def test_endless_rubbish_is_cut_and_the_next_scan_is_whole(qtbot: QtBot, hands: Hands) -> None:
    window = show(qtbot, QPushButton("Print"))
    hands.scan("x1" * 10_000)
    hands.scan(CODE)
    assert [len(text) for text, _ in hands.scans] == [8192, len(CODE)]
    window.close()


def test_scan_over_a_dialog_is_heard_and_the_dialog_stays(qtbot: QtBot, hands: Hands) -> None:
    window = show(qtbot, QLineEdit())
    dialog = QDialog(window)
    name, button = QLineEdit("Zo"), QPushButton("Save")
    layout = QVBoxLayout(dialog)
    layout.addWidget(name)
    layout.addWidget(button)
    button.setDefault(True)
    button.clicked.connect(dialog.accept)
    dialog.setModal(True)
    dialog.open()
    name.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is name)
    hands.scan(CODE)
    assert len(hands.scans) == 1
    assert (name.text(), dialog.isVisible()) == ("Zo", True)
    hands.type("e\n", 100)
    assert (name.text(), dialog.isVisible()) == ("Zoe", False)
    window.close()


def test_scan_is_heard_where_nothing_has_the_focus(qtbot: QtBot, hands: Hands) -> None:
    edit = QLineEdit()
    window = show(qtbot, edit)
    edit.clearFocus()
    hands.scan(CODE)
    assert (len(hands.scans), edit.text()) == (1, "")
    window.close()


def test_field_that_is_gone_before_the_scan_ends_is_no_matter(qtbot: QtBot, hands: Hands) -> None:
    edit, other = QLineEdit(), QLineEdit("Anna")
    window = show(qtbot, edit, other)
    hands.scan(CODE[:8], end="")
    edit.setParent(None)
    edit.deleteLater()
    qtbot.wait(1)
    other.setFocus()
    hands.type(CODE[8:] + "\n", 5)
    assert hands.scans == [(CODE, "")]
    assert other.text() == "Anna"
    window.close()


def test_keys_without_a_stamp_are_typing(qtbot: QtBot, hands: Hands) -> None:
    edit = QLineEdit()
    window = show(qtbot, edit)
    edit.returnPressed.connect(hands.count_return)
    QTest.keyClicks(edit, CODE)
    QTest.keyClick(edit, KEY.Key_Return)
    assert (edit.text(), hands.returns, hands.scans) == (CODE, 1, [])
    window.close()


class Overriding(QWidget):
    """Counts the keys on which it is asked for shortcuts."""

    def __init__(self) -> None:
        super().__init__()
        self.asked = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def event(self, event: object) -> bool:
        self.asked += getattr(event, "type", lambda: None)() == KIND.ShortcutOverride
        return super().event(event)  # type: ignore[arg-type]


def test_keys_inside_a_scan_are_kept_from_shortcuts(qtbot: QtBot, hands: Hands) -> None:
    widget = Overriding()
    window = show(qtbot, widget)
    hands.scan(CODE)
    assert len(hands.scans) == 1
    assert widget.asked <= 8  # Qt asks twice for each key which a program makes
    window.close()
