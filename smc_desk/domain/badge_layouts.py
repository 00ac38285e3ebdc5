"""How badges are described: which fields, in which boxes, on what paper.

One description serves the PDF, the screen, the printer and the label. Nothing here knows how a text is drawn
or how a description is kept in a file. Lengths are millimetres from the top left corner of a badge's side,
sizes of letters are points.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from types import MappingProxyType

from smc_desk.domain.badges import Badge, RoleMark
from smc_desk.domain.errors import DeskError


class Show(Enum):
    """What a field shows."""

    NAME = "name"
    TRANSCRIPTION = "transcription"
    PRONOUNS = "pronouns"
    ORGANISATION = "organisation"
    SYMPOSIUM = "symposium"
    WORDS = "words"
    CODE_TEXT = "code-text"
    ROLES = "roles"
    PHOTO = "photo"
    CODE = "code"
    TRAINING = "training"
    BAND = "band"

    @property
    def is_text(self) -> bool:
        """Whether it is a text that may stand under another one."""
        return self in TEXTS


TEXTS = frozenset(
    {
        Show.NAME,
        Show.TRANSCRIPTION,
        Show.PRONOUNS,
        Show.ORGANISATION,
        Show.SYMPOSIUM,
        Show.WORDS,
        Show.CODE_TEXT,
    }
)


class Side(Enum):
    """One side of a badge."""

    FRONT = "front"
    BACK = "back"


class Back(Enum):
    """What is on the back: badges turn round on their lanyards."""

    NONE = "none"
    SAME = "same"
    OWN = "own"


class Fold(Enum):
    """Where a sheet with both sides is folded: at the badge's side, or at its top."""

    NONE = "none"
    SIDE = "side"
    TOP = "top"


class Align(Enum):
    """Where lines stand in their box; the start is where the script begins."""

    START = "start"
    CENTRE = "centre"
    END = "end"


class Level(Enum):
    """Where lines stand in a box that is higher than they need."""

    TOP = "top"
    MIDDLE = "middle"
    BOTTOM = "bottom"


class Order(Enum):
    """How badges follow each other on sheets that are cut.

    `STACK`: piles cut from the stack of sheets and laid on each other are in order. `ROWS`: each sheet is.
    """

    STACK = "stack"
    ROWS = "rows"


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in millimetres."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Its far edge across."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return self.top + self.height

    def moved(self, across: float, down: float) -> Box:
        """The same box elsewhere."""
        return replace(self, left=self.left + across, top=self.top + down)


@dataclass(frozen=True, slots=True)
class Look:
    """How the letters of a field look, and how small they may become.

    Attributes:
        size: The largest, where there is room.
        floor: Below it somebody has to look at the badge first.
        least: Never smaller; what then has no room is cut, and somebody is told.
        lines: At most.
        colour: "ink", "quiet", "white", or "#rrggbb".
    """

    size: float
    floor: float
    least: float
    lines: int = 1
    bold: bool = False
    colour: str = "ink"


LOOKS = MappingProxyType(
    {
        Show.NAME: Look(66, 24, 12, lines=5, bold=True),
        Show.TRANSCRIPTION: Look(22, 12, 12, lines=2, bold=True),
        Show.PRONOUNS: Look(16, 10, 10, colour="quiet"),
        Show.ORGANISATION: Look(16, 10, 10, lines=3, colour="quiet"),
        Show.SYMPOSIUM: Look(10.5, 7, 7, colour="quiet"),
        Show.WORDS: Look(14, 8, 8, lines=2, bold=True),
        Show.CODE_TEXT: Look(7.5, 5, 5, colour="quiet"),
        Show.ROLES: Look(19, 7, 7, bold=True),
        Show.PHOTO: Look(14, 7, 7, bold=True),
        Show.CODE: Look(0, 0, 0),
        Show.TRAINING: Look(15, 7, 7, bold=True, colour="white"),
        Show.BAND: Look(0, 0, 0),
    }
)
"""How each field looks where a description does not say it."""


@dataclass(frozen=True, slots=True)
class Field:
    """One thing a badge shows.

    Attributes:
        box: Its place; None where it stands under another text, in that one's box.
        under: The text it stands under; the first text of a box is as large as the others leave.
        gap: White above it where it stands under another.
        words: The text itself, for `WORDS`.
        roles: Only on badges with one of these marks; `NONE` means those without any.
        tickets: Only on badges of one of these ticket types.
        overlaps: It lies over or under another field on purpose.
    """

    show: Show
    box: Box | None = None
    look: Look = LOOKS[Show.WORDS]
    under: Show | None = None
    gap: float = 2.6
    align: Align = Align.START
    level: Level = Level.TOP
    side: Side = Side.FRONT
    words: str = ""
    roles: tuple[RoleMark, ...] = ()
    tickets: tuple[str, ...] = ()
    overlaps: bool = False

    def is_for(self, badge: Badge) -> bool:
        """Whether it stands on this badge."""
        if self.show is Show.TRAINING and not badge.training:
            return False
        marks = badge.marks or (RoleMark.NONE,)
        return (not self.roles or any(mark in self.roles for mark in marks)) and (
            not self.tickets or badge.ticket_type in self.tickets
        )


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet that takes more than one badge, or takes it turned.

    Attributes:
        left: White before the first badge; None puts the badges in the middle.
        top: White above the first badge; None puts the badges in the middle.
        across: White between two badges side by side.
        down: White between two badges one above the other.
        turned: Badges lie on their side, as on a roll that is narrower than they are wide.
        marks: Whether lines show where to cut.
    """

    width: float
    height: float
    columns: int = 1
    rows: int = 1
    left: float | None = None
    top: float | None = None
    across: float = 0.0
    down: float = 0.0
    turned: bool = False
    marks: bool = False
    order: Order = Order.STACK

    @property
    def places(self) -> int:
        """How many badges it takes."""
        return self.columns * self.rows


@dataclass(frozen=True, slots=True)
class Layout:
    """A badge's description.

    Attributes:
        id: Name of its file without the ending.
        name: What people call it.
        like: The layout whose fields and measures it has, "" where it has its own.
        fields: In the order in which they are drawn.
        paper: None where each side has a page of its own size, or both share a sheet that is folded.
    """

    id: str
    name: str
    width: float
    height: float
    fields: tuple[Field, ...]
    back: Back = Back.NONE
    fold: Fold = Fold.NONE
    paper: Paper | None = None
    like: str = ""

    @property
    def sides(self) -> tuple[Side, ...]:
        """The sides that are printed."""
        return (Side.FRONT,) if self.back is Back.NONE else (Side.FRONT, Side.BACK)

    def of_side(self, side: Side) -> tuple[Field, ...]:
        """The fields of one side; where both are alike, the front's."""
        wanted = Side.FRONT if self.back is not Back.OWN else side
        return tuple(one for one in self.fields if one.side is wanted)

    def followers(self, head: Field) -> tuple[Field, ...]:
        """The texts in a text's box, from top to bottom, without the first."""
        found: list[Field] = []
        above = {head.show}
        for one in self.of_side(head.side):
            if one.box is None and one.under in above:
                found.append(one)
                above.add(one.show)
        return tuple(found)

    @property
    def floor(self) -> float:
        """Points below which a name is too small to be printed without a look at it."""
        return next((one.look.floor for one in self.fields if one.show is Show.NAME), 0.0)

    def with_field(self, number: int, new: Field | None) -> Layout:
        """Another field in the place of one; None takes it away, a number beyond the last one adds it."""
        kept = [*self.fields[:number], *((new,) if new else ()), *self.fields[number + 1 :]]
        return replace(self, fields=tuple(kept))


def new_field(show: Show, box: Box | None = None, under: Show | None = None) -> Field:
    """A field as it looks where nothing more is said."""
    return Field(show, box, LOOKS[show], under)


class LayoutFault(Enum):
    """What is wrong with a description."""

    UNREADABLE = "unreadable"
    NOT_TOML = "not_toml"
    UNKNOWN_KEY = "unknown_key"
    MISSING_KEY = "missing_key"
    WRONG_VALUE = "wrong_value"
    UNKNOWN_FIELD = "unknown_field"
    UNKNOWN_LAYOUT = "unknown_layout"
    NO_NAME = "no_name"
    NO_CODE = "no_code"
    NO_TRAINING = "no_training"
    TWICE = "twice"
    NO_PLACE = "no_place"
    NOT_ABOVE = "not_above"
    OUTSIDE = "outside"
    OVERLAP = "overlap"
    TOO_SMALL = "too_small"
    SIZES = "sizes"
    OFF_PAPER = "off_paper"


@dataclass(frozen=True, slots=True)
class LayoutProblem:
    """One thing that is wrong, and what helps to put it right.

    Attributes:
        line: Of the file, counted from 1; 0 where there is no file.
        number: Of the field, counted from 0; None where it is about the whole.
        key: The word before the equals sign.
        given: What stands there.
        wanted: What could stand there: values, a number of millimetres, another field.
    """

    fault: LayoutFault
    number: int | None = None
    key: str = ""
    given: str = ""
    wanted: str = ""
    line: int = 0


@dataclass(frozen=True, slots=True)
class LayoutChoice:
    """A layout that can be chosen, or a file that would be one if it were right.

    Attributes:
        own: Whether it lies in the symposium's own folder.
        problems: Why it cannot be chosen; none where it can.
    """

    id: str
    name: str
    own: bool = False
    problems: tuple[LayoutProblem, ...] = ()


@dataclass(eq=False)
class LayoutError(DeskError):
    """A description cannot be used.

    Attributes:
        file: Where it lies, "" where it is in no file.
        problems: By line.
    """

    file: str
    problems: tuple[LayoutProblem, ...]

    def __str__(self) -> str:
        found = (f"line {p.line}: {p.fault.value} {p.key} {p.given} ({p.wanted})" for p in self.problems)
        return f"layout {self.file}: " + "; ".join(found)
