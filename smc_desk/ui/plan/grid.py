"""Where things stand on a timetable: rooms across, time down. Arithmetic alone; it knows no Qt."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

STEP = 5
"""Minutes a session can be moved by."""
HOUR = 60
EDGE = 12.0
"""Pixels above the first hour, so that its number is seen."""
GAP = 3.0
"""Pixels between a card and the edges of its place."""


@dataclass(frozen=True, slots=True)
class Item:
    """Something with a room and a time.

    Attributes:
        starts: Minutes since the beginning of the day; `ends` likewise.
    """

    key: str
    room: str
    starts: int
    ends: int


@dataclass(frozen=True, slots=True)
class Box:
    """A place on the paper, in pixels from its leading top corner."""

    x: float
    y: float
    width: float
    height: float

    def holds(self, x: float, y: float) -> bool:
        """Whether a point is within."""
        return self.x <= x < self.x + self.width and self.y <= y < self.y + self.height


@dataclass(frozen=True, slots=True)
class Scale:
    """How large things are drawn, in pixels."""

    axis: float
    head: float
    column: float
    minute: float


class Grid:
    """The day's paper. Those who share a room and a time stand side by side in its column."""

    def __init__(self, rooms: Sequence[str], items: Iterable[Item], hours: tuple[int, int], scale: Scale):
        """Place everything.

        Args:
            rooms: The columns, in order.
            items: What has a room among them.
            hours: First and last minute to be shown at least; it is widened to whole hours around the items.
            scale: How large.
        """
        self.rooms = tuple(rooms)
        self.scale = scale
        self._column = {room: at for at, room in enumerate(self.rooms)}
        known = [item for item in items if item.room in self._column]
        first = min([hours[0], *(item.starts for item in known)])
        last = max([hours[1], *(item.ends for item in known)])
        self.first = first // HOUR * HOUR
        self.last = -(-last // HOUR) * HOUR
        self.boxes = self._placed(known)

    @property
    def width(self) -> float:
        """Of the whole paper."""
        return self.scale.axis + len(self.rooms) * self.scale.column

    @property
    def height(self) -> float:
        """Of the whole paper."""
        return self.y_of(self.last) + EDGE

    def y_of(self, minute: float) -> float:
        """How far down a minute of the day is."""
        return self.scale.head + EDGE + (minute - self.first) * self.scale.minute

    def x_of(self, room: str) -> float:
        """Where a room's column begins."""
        return self.scale.axis + self._column[room] * self.scale.column

    def place(self, room: str, starts: float, ends: float) -> Box:
        """The whole width of a room's column, between two minutes."""
        top = self.y_of(starts)
        return Box(self.x_of(room), top, self.scale.column, self.y_of(ends) - top)

    def room_at(self, x: float) -> str:
        """The room whose column is nearest, "" where there is none."""
        if not self.rooms:
            return ""
        at = int((x - self.scale.axis) // self.scale.column)
        return self.rooms[min(max(at, 0), len(self.rooms) - 1)]

    def minute_at(self, y: float) -> int:
        """The nearest minute that a session may begin at."""
        exact = self.first + (y - self.scale.head - EDGE) / self.scale.minute
        return min(max(round(exact / STEP) * STEP, self.first), self.last)

    def key_at(self, x: float, y: float) -> str:
        """What stands at a point, "" for nothing."""
        return next((key for key, box in self.boxes.items() if box.holds(x, y)), "")

    def hours(self) -> range:
        """The minutes at which a whole hour begins."""
        return range(self.first, self.last + 1, HOUR)

    def beside(self, key: str, across: int) -> str:
        """The nearest card in the next columns to one side.

        Args:
            key: From which card.
            across: 1 for the columns after it, -1 for those before it.
        """
        here = self.boxes[key]
        middle = here.y + here.height / 2
        ahead = [
            (abs(box.x - here.x), abs(box.y + box.height / 2 - middle), other)
            for other, box in self.boxes.items()
            if (box.x - here.x) * across > 0 and box.y < here.y + here.height and box.y + box.height > here.y
        ]
        if not ahead:
            ahead = [
                (abs(box.y + box.height / 2 - middle), abs(box.x - here.x), other)
                for other, box in self.boxes.items()
                if (box.x - here.x) * across > 0
            ]
        return min(ahead)[2] if ahead else key

    def along(self, key: str, down: int) -> str:
        """The next card of the same column, later or earlier; past its end, the card itself."""
        here = self.boxes[key]
        left = self.room_at(here.x + GAP)
        column = [
            (abs(box.y - here.y), abs(box.x - here.x), other)
            for other, box in self.boxes.items()
            if self.room_at(box.x + GAP) == left and (box.y, box.x) != (here.y, here.x)
            if ((box.y, box.x) > (here.y, here.x)) == (down > 0)
        ]
        return min(column)[2] if column else key

    def _placed(self, items: list[Item]) -> dict[str, Box]:
        boxes: dict[str, Box] = {}
        for room in self.rooms:
            here = sorted((i for i in items if i.room == room), key=lambda i: (i.starts, -i.ends, i.key))
            for crowd in _crowds(here):
                boxes.update(self._side_by_side(crowd))
        return boxes

    def _side_by_side(self, crowd: list[Item]) -> dict[str, Box]:
        lanes: list[int] = []
        lane_of: dict[str, int] = {}
        for item in crowd:
            free = next((lane for lane, until in enumerate(lanes) if until <= item.starts), len(lanes))
            if free == len(lanes):
                lanes.append(item.ends)
            lanes[free] = max(item.ends, item.starts + 1)
            lane_of[item.key] = free
        width = self.scale.column / len(lanes)
        boxes = {}
        for item in crowd:
            whole = self.place(item.room, item.starts, max(item.ends, item.starts + STEP))
            boxes[item.key] = Box(
                whole.x + lane_of[item.key] * width + GAP,
                whole.y + 1,
                width - 2 * GAP,
                max(whole.height - 2, 1.0),
            )
        return boxes


def _crowds(items: list[Item]) -> Iterable[list[Item]]:
    """Runs of items of one room that overlap one another."""
    crowd: list[Item] = []
    until = 0
    for item in items:
        if crowd and item.starts >= until:
            yield crowd
            crowd = []
        crowd.append(item)
        until = max(until, item.ends) if len(crowd) > 1 else item.ends
    if crowd:
        yield crowd
