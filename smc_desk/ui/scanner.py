"""Scans from a keyboard-wedge scanner, whatever has the focus and whatever the keyboard layout.

The listener sees each key of the app before its receiver does. Keys which come faster than a hand can type
are a scan: it is announced, the Return behind it goes nowhere, and the field in which the characters landed
gets its former text, cursor and selection back. The characters are let in at first since nobody can know at
the first key; only what is no editor (a button, a table) is spared them from the fourth key on. This module
must not know what a ticket is, nor what a screen does with a scan.

Times are those of the key events, when the key was pressed, never those of their handling: a window which was
busy for 150 ms handles ten keys at once and would otherwise cut a scan in two. Keys without a stamp (0), as
`QTest` gives them to a widget, are never a scan.
"""

from collections.abc import Callable
from typing import Final, Protocol

import shiboken6
from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QTextCursor, QWindow
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from smc_desk.ui.scan_codes import Burst, RepeatFilter, ScanTiming, gap_between, us_character

_KINDS: Final = frozenset((QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride))
_END_KEYS: Final[dict[int, str]] = {Qt.Key.Key_Return: "\n", Qt.Key.Key_Enter: "\n", Qt.Key.Key_Tab: "\t"}
_END_SIGNS: Final = {"\r": "\n", "\n": "\n", "\t": "\t"}
_SILENT: Final = frozenset(
    (
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
        Qt.Key.Key_ScrollLock,
        Qt.Key.Key_Mode_switch,
        Qt.Key.Key_unknown,
    )
)
_ALT_GR: Final = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier  # as Windows says it
_HELD: Final = _ALT_GR | Qt.KeyboardModifier.MetaModifier
_GRACE_FOR: Final = 30
"""Milliseconds in which keys that were pressed in time may still come: a busy machine hands them on late."""


class ScanListener(QObject):
    """Tells scans from typing for the whole app; install it on the application with `installEventFilter`.

    Signals:
        scanned: The text as the desk's layout typed it, and the text by the places of the keys on a US
            keyboard, which is empty if it is the same. Either may be the right one: try them in this order.
    """

    scanned = Signal(str, str)

    def __init__(
        self,
        *,
        is_complete: Callable[[str], bool],
        repeats: RepeatFilter,
        timing: ScanTiming | None = None,
        platform: str | None = None,
        stamp: Callable[[QKeyEvent], int] = QKeyEvent.timestamp,
        parent: QObject | None = None,
    ) -> None:
        """Wait for keys.

        Args:
            is_complete: Whether a text is all of a ticket's, so that nothing need be waited for after Return.
            repeats: Tells codes read twice, also those which the camera read.
            timing: How fast a scanner is.
            platform: Qt's name of the window system; the running one if left out.
            stamp: When a key was pressed, in milliseconds; on Windows `MessageTimes.of`.
            parent: Owner.
        """
        super().__init__(parent)
        self._is_complete = is_complete
        self._repeats = repeats
        self._timing = timing or ScanTiming()
        self._platform = QGuiApplication.platformName() if platform is None else platform
        self._stamp = stamp
        self._burst: Burst | None = None
        self._places: list[tuple[int, QWidget, Place]] = []
        self._target: QWidget | None = None
        self._scan_ended_at: int | None = None
        self._is_held = False
        self._kept_keys: set[int] = set()
        self._seen: dict[QEvent.Type, tuple[tuple[int, int, int], int, bool]] = {}
        self._is_settling = False
        self._quiet = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._quiet.timeout.connect(self._on_quiet)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at each key once, on its way to window, widget and the widget's parents."""
        if event.type() not in _KINDS or not isinstance(event, QKeyEvent):
            return False
        address = shiboken6.getCppPointer(watched)[0]
        stroke = (event.timestamp(), event.key(), event.nativeScanCode())
        former, former_address, answer = self._seen.get(event.type(), (None, 0, False))
        # The same key on its further way: a window comes first, a widget's parents after it.
        if stroke != former or address == former_address or isinstance(watched, QWindow):
            answer = self._answer(event)
        self._seen[event.type()] = stroke, address, answer
        if answer:
            event.accept()
        return answer

    def _answer(self, event: QKeyEvent) -> bool:
        """Look at a key; true if nobody else shall get it."""
        match event.type():
            case QEvent.Type.KeyPress:
                is_kept = self._press(event)
                if is_kept:
                    self._kept_keys.add(event.key())
                return is_kept
            case QEvent.Type.KeyRelease:
                is_kept = event.key() in self._kept_keys
                self._kept_keys.discard(event.key())
                return is_kept
        return self._overrides_shortcuts(event)

    def _press(self, event: QKeyEvent) -> bool:
        """Take in a key; true if nobody else shall get it."""
        stamp = self._stamp(event)
        if event.key() in _SILENT and not event.text():
            return False
        if stamp == 0 or self._is_repeating(event, stamp):
            self._finish()
            return False
        if self._burst is not None and not self._burst.continues(stamp):
            self._finish()
        mark = _end_mark(event)
        if mark is not None:
            return self._end(stamp, mark)
        self._scan_ended_at = None
        decoded = self._decode(event)
        if not decoded:
            return self._skip(stamp)
        return self._add(stamp, event.text(), decoded)

    def _add(self, stamp: int, typed: str, decoded: str) -> bool:
        target = _receiver()
        if self._burst is None:
            self._burst = Burst(self._timing, self._is_complete)
        burst = self._burst
        if target is not None and (burst.length < 2 or target is not self._target):
            if place := place_of(target):
                self._places.append((burst.length, target, place))
        self._target = target
        burst.add(stamp, typed, decoded)
        self._wait(self._timing.silence_for)
        return burst.is_running and not is_editor(target)

    def _end(self, stamp: int, mark: str) -> bool:
        burst = self._burst
        if burst is None:
            is_tail = self._is_tail(stamp)
            self._scan_ended_at = stamp if is_tail else None
            return is_tail
        if not burst.is_scan:
            self._forget()
            return False
        burst.end(stamp, mark)
        if burst.ends_in_ticket:
            self._finish()
        else:
            self._wait(self._timing.settle_for)
        return True

    def _skip(self, stamp: int) -> bool:
        burst = self._burst
        if burst is None or not burst.is_running:
            self._finish()
            return False
        burst.skip(stamp)
        self._wait(self._timing.silence_for)
        return True

    def _overrides_shortcuts(self, event: QKeyEvent) -> bool:
        """Keep keys inside a scan from the shortcuts, which are asked before the key itself comes."""
        burst, is_end = self._burst, _end_mark(event) is not None
        if event.key() in _SILENT or event.isAutoRepeat():
            return False
        if burst is None:
            return is_end and self._is_tail(self._stamp(event))
        if not burst.continues(self._stamp(event)):
            return False
        return burst.is_scan if is_end else burst.is_running

    def _is_tail(self, stamp: int) -> bool:
        """Say whether Return is the second half of CR LF behind a scan which has been announced."""
        ended_at = self._scan_ended_at
        return ended_at is not None and gap_between(ended_at, stamp) <= self._timing.settle_for

    def _is_repeating(self, event: QKeyEvent, stamp: int) -> bool:
        """Say whether a key is being held down.

        Repeats start a quarter of a second after the key. One that comes sooner is a double letter of a
        scanner so fast that X11 saw the same time on release and press, from which Qt takes it for a repeat.
        """
        if not event.isAutoRepeat():
            self._is_held = False
        elif not self._is_held:
            self._is_held = self._burst is None or not self._burst.continues(stamp)
        return self._is_held

    def _decode(self, event: QKeyEvent) -> str:
        """Name the US key, or else what was typed; nothing for keys which give no character."""
        typed, modifiers = event.text(), event.modifiers()
        held = modifiers & _HELD
        if held and (held != _ALT_GR or not typed):
            return ""
        if typed and (typed < " " or typed == "\x7f"):
            return ""  # Escape, Backspace, Delete, separators
        is_shifted = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        return (
            us_character(self._platform, event.nativeScanCode(), event.nativeVirtualKey(), is_shifted)
            or typed
        )

    def _wait(self, milliseconds: int) -> None:
        self._is_settling = False
        self._quiet.start(milliseconds)

    @Slot()
    def _on_quiet(self) -> None:
        """Decide that no key follows, but first let in those which are on their way to a busy window."""
        if self._is_settling:
            self._finish()
        else:
            self._is_settling = True
            self._quiet.start(_GRACE_FOR)

    def _finish(self) -> None:
        """Close the run of keys: announce it if it is a scan, else leave the keys where they went."""
        burst, places = self._burst, self._places
        self._forget()
        if burst is None or not burst.is_whole():
            return
        if burst.has_ended:
            self._scan_ended_at = burst.last
        scans = burst.scans()
        restored: set[int] = set()
        for position, widget, place in places:
            if position >= burst.lead and id(widget) not in restored and shiboken6.isValid(widget):
                restored.add(id(widget))
                place.restore()
        for typed, decoded in scans:
            self._announce(typed, decoded)

    def _announce(self, typed: str, decoded: str) -> None:
        is_better = bool(decoded) and self._is_complete(decoded) and not self._is_complete(typed)
        if (typed or decoded) and not self._repeats.is_repeat(decoded if is_better or not typed else typed):
            self.scanned.emit(typed, decoded)

    def _forget(self) -> None:
        self._quiet.stop()
        self._burst, self._places, self._target = None, [], None


class Place(Protocol):
    """What a widget held before the first key of a scan."""

    def restore(self) -> None:
        """Put it back."""


class _LinePlace:
    def __init__(self, edit: QLineEdit) -> None:
        self._edit, self._text, self._is_modified = edit, edit.text(), edit.isModified()
        self._start, self._length = edit.selectionStart(), edit.selectionLength()
        self._cursor = edit.cursorPosition()

    def restore(self) -> None:
        """Put the text back as if typed, so that a search follows it; undo never brings back the code."""
        edit = self._edit
        if edit.text() != self._text:
            if not edit.inputMask() and not isinstance(edit.parent(), QAbstractSpinBox):
                edit.selectAll()
                edit.insert(self._text)
            edit.setText(self._text)
            edit.setModified(self._is_modified)
            completer = edit.completer()
            if completer is not None and (popup := completer.popup()) is not None:
                popup.hide()
        if self._start < 0:
            edit.setCursorPosition(self._cursor)
        elif self._cursor == self._start:
            edit.setSelection(self._start + self._length, -self._length)
        else:
            edit.setSelection(self._start, self._length)


class _DocumentPlace:
    def __init__(self, edit: QTextEdit | QPlainTextEdit) -> None:
        cursor = edit.textCursor()
        self._edit, self._anchor, self._position = edit, cursor.anchor(), cursor.position()
        self._start, self._taken = cursor.selectionStart(), cursor.selection()
        self._rest = edit.document().characterCount() - (cursor.selectionEnd() - cursor.selectionStart())

    def restore(self) -> None:
        """Take out what came in, put back what it replaced, and leave no way to undo back to the code."""
        document = self._edit.document()
        cursor = QTextCursor(document)
        came = document.characterCount() - self._rest
        if came > 0 and not self._edit.isReadOnly():
            cursor.setPosition(self._start)
            cursor.setPosition(self._start + came, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            cursor.insertFragment(self._taken)
            document.clearUndoRedoStacks()
        cursor.setPosition(self._anchor)
        cursor.setPosition(self._position, QTextCursor.MoveMode.KeepAnchor)
        self._edit.setTextCursor(cursor)


class _ChoicePlace:
    def __init__(self, combo: QComboBox) -> None:
        self._combo, self._index = combo, combo.currentIndex()

    def restore(self) -> None:
        self._combo.setCurrentIndex(self._index)


class _ViewPlace:
    def __init__(self, view: QAbstractItemView, chosen: QItemSelectionModel) -> None:
        self._view, self._current = view, QPersistentModelIndex(view.currentIndex())
        self._had_current = self._current.isValid()
        self._selection = QItemSelection(chosen.selection())

    def restore(self) -> None:
        chosen = self._view.selectionModel()
        if self._had_current and not self._current.isValid():
            return  # the table was filled anew
        chosen.select(self._selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        chosen.setCurrentIndex(self._current, QItemSelectionModel.SelectionFlag.NoUpdate)


def place_of(widget: QWidget) -> Place | None:
    """Remember what a widget holds, if keys can change it."""
    match widget:
        case QLineEdit():
            return _LinePlace(widget)
        case QTextEdit() | QPlainTextEdit():
            return _DocumentPlace(widget)
        case QComboBox():
            line = widget.lineEdit()
            return _ChoicePlace(widget) if line is None else _LinePlace(line)
        case QAbstractSpinBox():
            inner = widget.findChild(QLineEdit)
            return _LinePlace(inner) if inner else None
        case QAbstractItemView():
            if (chosen := widget.selectionModel()) is not None:
                return _ViewPlace(widget, chosen)
    return None


def is_editor(widget: QWidget | None) -> bool:
    """Say whether a person may be typing text into a widget."""
    if isinstance(widget, QComboBox):
        return widget.isEditable()
    return isinstance(widget, QLineEdit | QTextEdit | QPlainTextEdit | QAbstractSpinBox)


def _end_mark(event: QKeyEvent) -> str | None:
    return _END_KEYS.get(event.key()) or _END_SIGNS.get(event.text())


def _receiver() -> QWidget | None:
    popup = QApplication.activePopupWidget()
    if popup is None:
        return QApplication.focusWidget()
    inner = popup.focusWidget()
    if inner is None:
        return popup
    return inner
