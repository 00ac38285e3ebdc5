"""Programmes for tests: small ones by hand, any by hypothesis, crowded so that much is wrong with them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from hypothesis import strategies as st

from smc_desk.domain.conflicts import Circumstances, Printed
from smc_desk.domain.programme import CANCELLED, Programme, Room, Session, Speaker, Talk

DAY = datetime(2026, 4, 30, 8, 0, tzinfo=UTC)
ROOMS = ("Ash", "Birch", "Cedar")
STEP = 5


def at(minutes: int) -> datetime:
    """An instant of the day, in minutes after eight."""
    return DAY + timedelta(minutes=minutes)


def room(name: str, **parts: object) -> Room:
    """A room."""
    return replace(Room(f"room-{name}", name, 50), **parts)  # type: ignore[arg-type]


def session(guid: str, where: str, starts: int, ends: int, **parts: object) -> Session:
    """A session, times in minutes after eight."""
    made = Session(guid, guid.upper(), f"Title of {guid}", "paper", where, at(starts), at(ends))
    return replace(made, **parts)  # type: ignore[arg-type]


def talk(guid: str, of: Session, starts: int, minutes: int, *people: str, **parts: object) -> Talk:
    """A talk in a session's room."""
    made = Talk(
        guid, guid.upper(), f"Title of {guid}", of.room, at(starts), minutes, session=of.guid, people=people
    )
    return replace(made, **parts)  # type: ignore[arg-type]


def programme(*items: Session | Talk, rooms: tuple[Room, ...] = (), people: str = "") -> Programme:
    """A programme; `people` are the guids of its people, apart by spaces, each with a ticket."""
    return Programme(
        "Test",
        date(2026, 4, 30),
        1,
        "UTC",
        rooms or tuple(room(name) for name in ROOMS),
        tuple(one for one in items if isinstance(one, Session)),
        tuple(one for one in items if isinstance(one, Talk)),
        people=tuple(Speaker(guid, f"Name of {guid}", f"T-{guid}") for guid in people.split()),
    )


minutes = st.integers(0, 24).map(lambda steps: steps * STEP)
lengths = st.integers(0, 12).map(lambda steps: steps * STEP)
names = st.sampled_from([*ROOMS, ROOMS[0], ""])
folk = st.lists(st.sampled_from(["ann", "bo", "cy", "team"]), max_size=2, unique=True).map(tuple)
features = st.lists(st.sampled_from(["step_free", "hearing_loop", "projector", "recording"]), max_size=2)
languages = st.lists(st.sampled_from(["es", "fr"]), max_size=2, unique=True).map(tuple)
windows = st.lists(st.tuples(minutes, lengths).map(lambda w: (at(w[0]), at(w[0] + w[1]))), max_size=2)


@st.composite
def rooms(draw: st.DrawFn, name: str) -> Room:
    """A room of a name."""
    return Room(
        f"room-{name}",
        name,
        draw(st.sampled_from([0, 20, 40])),
        step_free=draw(st.booleans()),
        hearing_loop=draw(st.booleans()),
        booth_languages=draw(languages),
        fire_limit=draw(st.sampled_from([0, 25, 45])),
        recording=draw(st.sampled_from(["", "record_by_default", "recording_forbidden"])),
        equipment=draw(st.sampled_from([(), ("projector",)])),
        is_quiet=draw(st.booleans()),
        opens=tuple(draw(windows)),
        lost=draw(st.sampled_from([(), ("step_free",), ("interpretation", "projector"), ("es",)])),
    )


@st.composite
def sessions(draw: st.DrawFn, guid: str) -> Session:
    """A session of a guid."""
    starts = draw(minutes)
    return Session(
        guid,
        guid,
        guid,
        draw(st.sampled_from(["paper", "openspace", "workshop"])),
        draw(names),
        at(starts),
        at(starts + draw(lengths)),
        chair_people=draw(folk),
        chairs=draw(st.sampled_from([(), ("T-ann",), ("T-new",)])),
        interpretation=draw(languages),
        overflow_room=draw(st.sampled_from(["", "", "Birch", "Nowhere"])),
        seats=draw(st.sampled_from([0, 20])),
        signed_up=draw(st.sampled_from([0, 19, 21, 41])),
        held_seats=draw(st.sampled_from([0, 2])),
        needs=tuple(draw(features)),
        state=draw(st.sampled_from(["", "", "", CANCELLED])),
        is_overflow_open=draw(st.booleans()),
    )


@st.composite
def talks(draw: st.DrawFn, guid: str, of: Session) -> Talk:
    """A talk of a guid, mostly within its session."""
    starts = draw(st.one_of(st.just(of.starts_at), minutes.map(at)))
    return Talk(
        guid,
        guid,
        guid,
        draw(st.one_of(st.just(of.room), names)),
        starts,
        draw(lengths),
        session=of.guid,
        people=draw(folk),
        speakers=draw(st.sampled_from([(), ("T-bo",), ("T-new",)])),
        state=draw(st.sampled_from(["", "", CANCELLED])),
    )


@st.composite
def programmes(draw: st.DrawFn, most: int = 7) -> Programme:
    """Any programme of a few sessions."""
    made = [draw(sessions(f"s{number}")) for number in range(draw(st.integers(0, most)))]
    given = [
        draw(talks(f"{one.guid}-t{number}", one)) for one in made for number in range(draw(st.integers(0, 2)))
    ]
    return Programme(
        "Any",
        date(2026, 4, 30),
        1,
        "UTC",
        tuple(draw(rooms(name)) for name in ROOMS),
        tuple(made),
        tuple(given),
        people=(
            Speaker("ann", "Ann", "T-ann"),
            Speaker("bo", "Bo", "T-bo"),
            Speaker("cy", "Cy"),
            Speaker("team", "Team", is_group=True),
        ),
    )


@st.composite
def circumstances(draw: st.DrawFn, of: Programme) -> Circumstances:
    """Anything that may be known beside a programme."""
    guids = [one.guid for one in of.sessions]
    some = st.sampled_from(guids or ["none"])
    printed = st.builds(Printed, names, minutes.map(at), minutes.map(at))
    as_planned = {one.guid: Printed(one.room, one.starts_at, one.ends_at) for one in of.sessions}
    needed = st.sets(st.sampled_from(["step_free", "hearing_loop"]), max_size=2).map(frozenset)
    return Circumstances(
        heads=draw(st.dictionaries(some, st.sampled_from([18, 20, 26, 46, 90]), max_size=3)),
        signed_up=draw(st.dictionaries(some, st.sampled_from([("T-x",), ("T-x", "T-ann")]), max_size=3)),
        access=draw(st.dictionaries(st.sampled_from(["T-x", "T-ann", "T-bo", "T-new"]), needed, max_size=3)),
        walks=draw(
            st.sampled_from([{}, {("Ash", "Birch"): 5}, {("Birch", "Ash"): 10, ("Ash", "Cedar"): 25}])
        ),
        building=tuple(draw(windows)),
        printed=draw(st.one_of(st.just(as_planned), st.dictionaries(some, printed, max_size=3))),
        may_be_twice=draw(st.sampled_from([frozenset[str](), frozenset({"ann"}), frozenset({"T-new"})])),
        wants_chairs=draw(st.sampled_from([None, True, False])),
    )
