"""What the keys of a scanner mean: when a run of keys is a scan, and what text it stands for.

A keyboard-wedge scanner is a keyboard to the computer. Two things give it away: no hand types so fast, and it
presses the keys of the US layout whatever the desk's own layout is. Both are judged here, without
widgets: `scanner.py` hands in what Qt says of each key. This module must not know who has the focus, and
reads no clock of its own: gaps come from the events' own stamps.
"""

import re
import unicodedata
from collections import deque
from collections.abc import Callable
from ctypes import wintypes
from dataclasses import dataclass, field
from statistics import median
from typing import Final

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QEvent
from PySide6.QtGui import QKeyEvent

_EVDEV_ROWS = (
    (2, "1234567890-=", "!@#$%^&*()_+"),
    (16, "qwertyuiop[]", "QWERTYUIOP{}"),
    (30, "asdfghjkl;'`", 'ASDFGHJKL:"~'),
    (43, "\\zxcvbnm,./", "|ZXCVBNM<>?"),
    (57, " ", " "),
)
"""Keys of a US keyboard by Linux evdev code; Windows' scan codes (set 1) of these keys are the same numbers.

https://github.com/torvalds/linux/blob/master/include/uapi/linux/input-event-codes.h
"""

_MAC_PLAIN = "asdfhgzxcv\0bqweryt123465=97-80]ou[ip\0lj'k;\\,/nm.\0 `"
_MAC_SHIFTED = 'ASDFHGZXCV\0BQWERYT!@#$^%+(&_*)}OU{IP\0LJ"K:|<?NM>\0 ~'
"""The same keys in the order of macOS' virtual keys (`kVK_ANSI_A` = 0); a zero is a key without a sign."""

_X11_OFFSET = 8
_AIM = re.compile(r"\][A-Za-z][0-9A-Za-z]")
_KNOWN_STARTS = ("smc", "begin:", "mecard:", "http:", "https:", "{")


@dataclass(frozen=True, slots=True, kw_only=True)
class ScanTiming:
    """How fast is a scanner; all times in milliseconds between two keys.

    Attributes:
        min_length: Fewer characters are never a scan.
        median_below: The usual gap of a scanner stays below this; a quick typist's is 60 and more.
        break_after: A longer gap starts a new run of keys.
        settle_for: After Return wait this long for a second line, as in a contact card.
        silence_for: Without a key for so long a run is over; a hiccup inside a scan may be as long.
        min_length_bare: Fewer characters are no scan unless Return ends them.
        max_length: What comes after so many characters is dropped.
    """

    min_length: int = 6
    median_below: int = 35
    break_after: int = 50
    settle_for: int = 50
    silence_for: int = 80
    min_length_bare: int = 12
    max_length: int = 8192


@dataclass(slots=True)
class Burst:
    """A run of keys which came so close together that it may be a scan.

    Attributes:
        timing: How fast a scanner is.
        is_complete: Whether a text is all of a ticket's.
        last: When the last key was pressed.
        has_ended: Whether that was Return or Tab.
        length: How many characters came.
        ends: How often Return or Tab came.
        lead: How many of the first keys, none or one, are a person's who typed just when the scan began.
    """

    timing: ScanTiming
    is_complete: Callable[[str], bool]
    last: int = 0
    has_ended: bool = False
    length: int = 0
    ends: int = 0
    lead: int = 0
    _typed: list[str] = field(default_factory=list)
    _decoded: list[str] = field(default_factory=list)
    _gaps: list[int] = field(default_factory=list)
    _fast: int = 0
    _line: int = 0
    """Where the last line begins."""

    @property
    def is_fast(self) -> bool:
        """Whether the usual gap is a scanner's: more than half of them are short, so their median is."""
        return 2 * self._fast > len(self._gaps)

    @property
    def is_scan(self) -> bool:
        """Whether these keys, once ended by Return, are a scan."""
        return self.length >= self.timing.min_length and self.is_fast

    @property
    def is_running(self) -> bool:
        """Whether the keys are probably a scanner's, so that they may be kept from buttons and shortcuts."""
        return self.length > 3 and self.is_fast

    @property
    def is_ticket(self) -> bool:
        """Whether the text, by one reading or the other, is all of a ticket's."""
        return self._has_ticket(self.texts())

    @property
    def ends_in_ticket(self) -> bool:
        """Whether its last line is."""
        return self._has_ticket(self._texts_from(self._line)) if self._line else self.is_ticket

    def continues(self, stamp: int) -> bool:
        """Say whether a key with this stamp still belongs to the run."""
        gap = gap_between(self.last, stamp)
        if self.has_ended:
            return gap < self.timing.settle_for + 10
        return gap <= (self.timing.silence_for if self.is_scan else self.timing.break_after)

    def add(self, stamp: int, typed: str, decoded: str) -> None:
        """Take in a key which gives a character.

        Args:
            stamp: When it was pressed.
            typed: What the desk's keyboard layout makes of it.
            decoded: What the US layout makes of it.
        """
        self._tick(stamp)
        if self.has_ended:
            self._line = len(self._typed)
        self.has_ended = False
        self.length += 1
        if self.length <= self.timing.max_length:
            self._typed.append(typed)
            self._decoded.append(decoded)

    def end(self, stamp: int, mark: str) -> None:
        """Take in Return or Tab: the end, unless more follows."""
        self._tick(stamp)
        self.has_ended = True
        self.ends += 1
        self._typed.append(mark)
        self._decoded.append(mark)

    def skip(self, stamp: int) -> None:
        """Take in a key which gives no character, such as the F8 that some scanners send for a separator."""
        self._tick(stamp)

    def texts(self) -> tuple[str, str]:
        """Give the text as typed and as decoded by the places of the keys, the latter empty if the same."""
        whole = self._texts_from(0)
        is_late = self.length > self.timing.min_length and self._gaps[0] > 20
        if is_late and self._gaps[0] > 4 * median(self._gaps[1:]) and not self._has_ticket(whole):
            rest = self._texts_from(1)
            self.lead = int(self._has_ticket(rest))
            return rest if self.lead else whole
        self.lead = 0
        return whole

    def scans(self) -> list[tuple[str, str]]:
        """Give all of it as one scan, but a ticket behind something else, by another scanner, as its own."""
        if self._line and self.ends_in_ticket:
            return [self._texts_from(0, self._line), self._texts_from(self._line)]
        return [self.texts()]

    def is_whole(self) -> bool:
        """Say whether the run, now that it is over, is a scan."""
        if not self.is_scan:
            return False
        if self.ends or self.is_ticket:
            return True
        return self.length >= self.timing.min_length_bare and any(map(looks_like_code, self.texts()))

    def _has_ticket(self, texts: tuple[str, str]) -> bool:
        return any(self.is_complete(text) for text in texts if text)

    def _texts_from(self, start: int, end: int | None = None) -> tuple[str, str]:
        typed, decoded = (clean("".join(signs[start:end])) for signs in (self._typed, self._decoded))
        return typed, "" if decoded == typed else decoded

    def _tick(self, stamp: int) -> None:
        if self.length:
            gap = gap_between(self.last, stamp)
            self._gaps.append(gap)
            self._fast += gap < self.timing.median_below
        self.last = stamp


class RepeatFilter:
    """Tells a code read again from a new one: a camera reads the same code many times a second.

    One filter serves camera and scanner together, so that both may be live at once. A code stays a repeat for
    as long as it keeps being read.
    """

    def __init__(self, *, clock: Callable[[], float], hold_for: float = 3.0) -> None:
        """Start with nothing read.

        Args:
            clock: Seconds which never go back, such as `time.monotonic`.
            hold_for: Seconds for which the same code is not taken again.
        """
        self._clock = clock
        self._hold_for = hold_for
        self._read_at: dict[str, float] = {}

    def is_repeat(self, text: str) -> bool:
        """Note that a code was read, and say whether it was read a moment ago."""
        now, name = self._clock(), text.strip().casefold()
        self._read_at = {known: at for known, at in self._read_at.items() if now - at < self._hold_for}
        is_known = name in self._read_at
        self._read_at[name] = now
        return is_known


class MessageTimes(QAbstractNativeEventFilter):
    """When each key was pressed on Windows, where Qt stamps keys only when it handles them.

    https://github.com/qt/qtbase/blob/dev/src/plugins/platforms/windows/qwindowskeymapper.cpp hands no time to
    `handleExtendedKeyEvent`. Install it with `installNativeEventFilter`, and give `of` to the listener as
    `stamp`.
    """

    _KEY_MESSAGES: Final = frozenset((0x0100, 0x0104))  # WM_KEYDOWN, WM_SYSKEYDOWN
    _SCAN_CODE_MASK: Final = 0x1FF

    def __init__(self) -> None:
        """Start with no key."""
        super().__init__()
        self._pressed: deque[tuple[int, int]] = deque(maxlen=16384)
        self._last = 0

    def nativeEventFilter(
        self, eventType: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> tuple[bool, int]:
        """Note the time of a key message; it is never kept from anyone."""
        kind = eventType.data() if isinstance(eventType, QByteArray) else eventType
        if bytes(kind) == b"windows_generic_MSG":
            msg = wintypes.MSG.from_address(int(message))
            if msg.message in self._KEY_MESSAGES:
                self._pressed.append(((msg.lParam >> 16) & self._SCAN_CODE_MASK, msg.time & 0xFFFFFFFF))
        return False, 0

    def of(self, event: QKeyEvent) -> int:
        """Give the time of the message from which a key event was made, or that of the key before it."""
        if not self._pressed and not self._last:
            return event.timestamp()
        code = event.nativeScanCode()
        at = next((at for at, (pressed, _) in enumerate(self._pressed) if pressed == code), None)
        if at is not None:
            for _ in range(at):
                self._pressed.popleft()
            self._last = self._pressed[0][1]
            if event.type() == QEvent.Type.KeyPress:
                self._pressed.popleft()
        return self._last


def gap_between(earlier: int, later: int) -> int:
    """Measure between two stamps, also across the end of the 49 days after which X11's stamps start anew."""
    gap = (later - earlier) & 0xFFFFFFFF
    return min(gap, 0x100000000 - gap)


def us_character(platform: str, scan_code: int, virtual_key: int, is_shifted: bool) -> str:
    """Name the character which a US keyboard has on a key.

    Args:
        platform: Qt's name of the window system, such as `xcb`.
        scan_code: The key's number by hardware, as in `QKeyEvent.nativeScanCode()`.
        virtual_key: Its number by system, which on macOS is the only one.
        is_shifted: Whether Shift was held; Caps Lock is no matter, a scanner does not know of it.

    Returns:
        The character, or nothing where the key has none or is not known.
    """
    if platform == "cocoa":
        signs = _MAC_SHIFTED if is_shifted else _MAC_PLAIN
        return signs[virtual_key].strip("\0") if virtual_key < len(signs) else ""
    code = scan_code if platform == "windows" else scan_code - _X11_OFFSET
    for first, plain, shifted in _EVDEV_ROWS:
        if first <= code < first + len(plain):
            return (shifted if is_shifted else plain)[code - first]
    return ""


def clean(text: str) -> str:
    """Take off what scanners put around a code: control signs, marks of direction, AIM identifier."""
    kept = "".join(c for c in text if c in "\n\t" or unicodedata.category(c) not in ("Cc", "Cs"))
    kept = _strip_ends(kept)
    return _strip_ends(_AIM.sub("", kept, count=1)) if _AIM.match(kept) else kept


def looks_like_code(text: str) -> bool:
    """Say whether a text which came at a scanner's speed, but with no Return after it, reads like a code."""
    if not text or any(c.isspace() for c in text):
        return False
    has_both = any(c.isdigit() for c in text) and any(c.isalpha() for c in text)
    return has_both or text.casefold().startswith(_KNOWN_STARTS)


def _strip_ends(text: str) -> str:
    start, end = 0, len(text)
    while start < end and _is_blank(text[start]):
        start += 1
    while end > start and _is_blank(text[end - 1]):
        end -= 1
    return text[start:end]


def _is_blank(character: str) -> bool:
    return character.isspace() or unicodedata.category(character) == "Cf"
