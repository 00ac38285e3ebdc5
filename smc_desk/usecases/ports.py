"""What the use cases need from outside, as Protocols; adapters fulfil them, tests may too."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path
from typing import Protocol

from smc_desk.domain.admission import CheckIn, Standing
from smc_desk.domain.attendance import Movement
from smc_desk.domain.badge_doubts import BadgeDoubt
from smc_desk.domain.badges import Badge, Print, PrintState
from smc_desk.domain.clashes import Clash
from smc_desk.domain.errors import PrinterFault
from smc_desk.domain.facts import Deed, Fact, Stream, Told
from smc_desk.domain.paper_list import PaperList
from smc_desk.domain.people import Care, Payment, PersonRow, Registration
from smc_desk.domain.people_list import ListRow
from smc_desk.domain.printing import PrintNews
from smc_desk.domain.programme import Calendar, Programme
from smc_desk.domain.sync import MOST_FACTS, Frame, Log, Mark, Received, Vector
from smc_desk.domain.trust import Device

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


class Clock(Protocol):
    """Where the time comes from."""

    def now(self) -> datetime:
        """This instant, aware, UTC."""
        ...


class Noise(Protocol):
    """Where random bytes come from."""

    def __call__(self, count: int, /) -> bytes:
        """`count` random bytes."""
        ...


class People(Protocol):
    """The list of registrations, with the desk's corrections on top."""

    def by_id(self, person: str) -> Registration | None: ...

    def by_code(self, code: str) -> Registration | None:
        """By ticket code or the opaque text of its QR code; merged entries lead to the kept one."""
        ...

    def by_badge(self, badge_code: str) -> tuple[Registration, bool] | None:
        """The bearer of a badge, and whether that badge still holds."""
        ...

    def standing(self, person: str, day: int) -> Standing: ...

    def of_order(self, order: str) -> list[Registration]:
        """All of one order by position."""
        ...

    def rows(self, ids: Sequence[str], day: int) -> list[PersonRow]:
        """Lines for a list, in the order of `ids`."""
        ...

    def ids(self, text: str, filter_by: str, day: int) -> list[str]:
        """Ids for a list by name. `filter_by`: all, expected, inside, unprinted, problems."""
        ...

    def search(self, text: str, limit: int) -> list[str]:
        """Ids of the people a typed text may mean, best first."""
        ...

    def same_name(self, name: str, limit: int) -> list[str]:
        """Ids of people whose name is as good as equal to `name`."""
        ...

    def code_is_free(self, code: str) -> bool: ...

    def payment(self, person: str) -> Payment: ...

    def care(self, person: str) -> Care: ...

    def transferred_at(self, person: str) -> int | None:
        """Epoch milliseconds of the last transfer of this ticket."""
        ...

    def known_rows(self) -> dict[str, tuple[str, str]]:
        """Ticket code → (registration id, digest of its row at the last import)."""
        ...

    def base_rows(self, ids: Sequence[str]) -> list[ListRow]: ...

    def put_list_rows(self, rows: Sequence[ListRow]) -> None:
        """Insert or replace the portal's rows; the desk's corrections stay on top."""
        ...

    def mark_vanished(self, ids: Sequence[str]) -> None: ...

    def set_twins(self, twins: Sequence[tuple[str, str]]) -> None:
        """Replace the pairs offered for merging."""
        ...

    def twins(self) -> list[tuple[str, str]]:
        """Pairs of entries that are likely one person, and neither merged nor said to be two."""
        ...


class CheckIns(Protocol):
    """Who came when."""

    def recent(self, limit: int) -> list[tuple[CheckIn, str]]:
        """The latest check-ins with their registration ids, newest first."""
        ...

    def by_fact(self, fact: str) -> tuple[CheckIn, str] | None: ...

    def inside(self, day: int) -> int: ...

    def expected(self, day: int) -> int:
        """Confirmed registrations whose ticket is good for that day."""
        ...

    def on_list(self) -> int:
        """Entries on the list, whatever their state."""
        ...

    def by_category(self, day: int) -> dict[str, tuple[int, int]]:
        """Category → (in, expected)."""
        ...

    def per_minute(self, since_ms: int, until_ms: int) -> list[int]:
        """Check-ins in each minute from `since_ms` on."""
        ...


class Prints(Protocol):
    """The spool."""

    def of(self, person: str) -> list[Print]:
        """A person's prints, the newest first."""
        ...

    def by_id(self, print_id: str) -> Print | None: ...

    def in_state(self, *states: PrintState) -> list[Print]:
        """Prints in any of these states, the oldest first."""
        ...

    def count(self, *states: PrintState) -> int: ...

    def move(self, print_id: str, state: PrintState, *, printer: str = "", fault: str = "") -> None:
        """Put a print into another state (state of this desk's own printer, not a fact)."""
        ...

    def settle(self, badge_code: str, state: PrintState, *, fault: str = "") -> Print | None:
        """Note what became of a print that was handed over, and which it is; None for any other."""
        ...

    def labels_left(self, printer: str) -> int | None:
        """Labels in a printer, None where nobody has counted them."""
        ...

    def set_labels_left(self, printer: str, count: int | None) -> None: ...

    def use_labels(self, printer: str, count: int) -> None:
        """Count labels down, not below none; where nobody counts them, nothing happens."""
        ...


class Loans(Protocol):
    """Interpretation headsets lent by badge."""

    def out(self) -> list[tuple[str, str, int]]:
        """(number of the headset, registration id, epoch milliseconds) of all that are out."""
        ...

    def holder(self, number: str) -> str | None:
        """Registration id of who has that headset."""
        ...

    def of(self, person: str) -> list[str]: ...


class Attendance(Protocol):
    """What was noted at the doors of sessions, in no order; `domain.attendance.holding` says what counts."""

    def of_session(self, session: str) -> list[Movement]:
        """What was noted of a session, and of the people in it elsewhere since it began."""
        ...

    def of_person(self, person: str) -> list[Movement]: ...

    def of_day(self, day: int) -> list[Movement]: ...

    def all(self) -> list[Movement]: ...


class Programmes(Protocol):
    """The imported programme."""

    def calendar(self) -> Calendar: ...

    def title(self) -> str: ...

    def languages(self) -> tuple[str, ...]:
        """Languages with an interpretation channel in any room."""
        ...

    def get(self) -> Programme | None: ...

    def replace(self, programme: Programme) -> None: ...


class Journal(Protocol):
    """Facts, append-only."""

    def append(self, deed: Deed) -> Fact:
        """Number, chain and sign a deed, keep its private part apart, apply it."""
        ...

    def unsent(self) -> int:
        """Facts the portal has not acknowledged."""
        ...

    def facts(self) -> Iterable[Fact]: ...

    def told(self, stream: Stream, subject: str = "") -> list[Told]:
        """Facts of a stream with their private part, in the order that is the same on every desk.

        Args:
            subject: Only those about this one; "" for all. Not for the stream of check-ins.
        """
        ...


class Exchange(Protocol):
    """Facts from and for other desks."""

    def vector(self, streams: frozenset[str] | None = None) -> dict[Log, Mark]:
        """How far every log is here, or those of some streams."""
        ...

    def missing(self, have: Vector, reader: Device, most: int = MOST_FACTS) -> list[Frame]:
        """Frames which another desk lacks, as far as its roles get them; the smallest backlog first.

        Where it knows something else by a number that is known here too, the fact with that number is among
        them, so that it sees the fork.
        """
        ...

    def receive(self, frames: Sequence[Frame]) -> Received:
        """Take what may be taken, with its effect; park what its desk is not enrolled for."""
        ...

    def digest(self) -> str:
        """A hash of the projection, equal on desks that know the same."""
        ...

    def devices(self) -> dict[str, Device]:
        """Every incarnation this desk knows, by its id."""
        ...

    def here(self) -> Device:
        """This desk's own incarnation."""
        ...

    def symposium(self) -> str:
        """Which symposium the facts are of."""
        ...


class Clashes(Protocol):
    """What does not go together, as it follows from the facts."""

    def open(self) -> list[Clash]:
        """All that nobody has dealt with, the most urgent first."""
        ...


class SymposiumValues(Protocol):
    """Values of the symposium as a whole."""

    def get(self, key: str) -> str: ...

    def set(self, key: str, value: str) -> None: ...


class Tx(Protocol):
    """One transaction."""

    @property
    def people(self) -> People: ...
    @property
    def check_ins(self) -> CheckIns: ...
    @property
    def prints(self) -> Prints: ...
    @property
    def loans(self) -> Loans: ...
    @property
    def programme(self) -> Programmes: ...
    @property
    def attendance(self) -> Attendance: ...
    @property
    def journal(self) -> Journal: ...
    @property
    def exchange(self) -> Exchange: ...
    @property
    def clashes(self) -> Clashes: ...
    @property
    def symposium(self) -> SymposiumValues: ...


class Store(Protocol):
    """The symposium's file."""

    def write(self) -> AbstractContextManager[Tx]:
        """One write transaction: durable when the block ends, undone if it raises."""
        ...

    def read(self) -> AbstractContextManager[Tx]:
        """A view that does not change while it is held."""
        ...


class BadgePrinter(Protocol):
    """Every printer of this computer, and the folder of PDFs."""

    def names(self) -> tuple[str, ...]: ...

    def fault(self, printer: str) -> PrinterFault | None: ...

    def send(self, printer: str, badge: Badge, job: str) -> PrintState:
        """Print; CONFIRMED when it is certain that it came out, else SENT. Raises PrinterError."""
        ...

    def busy(self) -> tuple[str, ...]:
        """Printers that have a badge under way of which they will tell."""
        ...

    def news(self) -> tuple[PrintNews, ...]:
        """What has become of badges under way."""
        ...

    def call_back(self, printer: str) -> PrintNews | None:
        """Take the badge under way on a printer back, if that can be done."""
        ...

    def outcome(self, known: Print) -> PrintNews | None:
        """What has become of a print handed over before, None where no more is known than is written."""
        ...


class BadgeMaker(Protocol):
    """Badges as a PDF."""

    def write(self, badges: Iterable[Badge], out: Path, progress: Progress, cancelled: Cancelled) -> int: ...

    def doubts(self, badge: Badge) -> tuple[BadgeDoubt, ...]: ...


class PaperListMaker(Protocol):
    """The list on paper as a PDF."""

    def write(self, paper: PaperList, out: Path, progress: Progress, cancelled: Cancelled) -> int: ...
