"""A day of desks that lose each other, played from a seed: the same seed is always the same day.

Three desks and a hub on real stores. They write, exchange a little or all, lose batches, get them twice and
shuffled, are sent tampered ones; clocks jump; files are copied and put back. At the end all meet, and then
nothing that is on any disk may be missing anywhere, and all must know the same.
"""

from __future__ import annotations

import random
import shutil
from dataclasses import dataclass, field, replace
from pathlib import Path

from smc_desk.domain.facts import Fact, Kind
from smc_desk.domain.sync import Frame, Private, Received
from smc_desk.usecases.exchange import receive
from tests.sync.desks import DeskAlone, meet, symposium

STEPS = 60
NAMES = ("Hub", "Ada", "Bob", "Cai")
PEOPLE = tuple(f"p{number}" for number in range(6))
JUMPS = (-86_400, -60, 60, 86_400)


@dataclass
class Tally:
    """What happened in a schedule, and what must not have."""

    written: int = 0
    delivered: int = 0
    restored: int = 0
    tampered: int = 0
    forks: int = 0
    faults: list[str] = field(default_factory=list)


class Day:
    """One schedule.

    Args:
        reuses_numbers: Restore what is outside the file too, so that numbers are used again.
    """

    def __init__(self, folder: Path, seed: int, *, reuses_numbers: bool = False) -> None:
        self._chance = random.Random(seed)
        self._folder = folder
        self._reuses_numbers = reuses_numbers
        self.desks = symposium(folder, NAMES)
        self.hub = self.desks[0]
        self.tally = Tally()
        self._genuine: dict[bytes, str] = {}
        self._sent: list[list[Frame]] = []
        self._copies: dict[str, Path] = {}
        self._checked: dict[str, list[Fact]] = {}
        self._bearers: list[str] = []

    def play(self, steps: int = STEPS) -> Tally:
        """Play it to the end; gives what happened."""
        try:
            for _ in range(steps):
                self._step()
            self._meet_all()
            self._look()
        finally:
            for desk in self.desks:
                desk.store.close()
        return self.tally

    def _step(self) -> None:
        desk = self._chance.choice(self.desks[1:])
        roll = self._chance.random()
        if roll < 0.45:
            self._write(desk)
        elif roll < 0.65:
            self._pull_some(desk)
        elif roll < 0.72:
            self._send_again(desk)
        elif roll < 0.78:
            self._tamper(desk)
        elif roll < 0.84:
            desk.time.move(seconds=self._chance.choice(JUMPS))
        elif roll < 0.89:
            self._copy(desk)
        elif roll < 0.95:
            self._put_back(desk)
        else:
            self._meet(self.hub, desk)

    def _write(self, desk: DeskAlone) -> None:
        person, other = self._chance.sample(PEOPLE, 2)
        roll = self._chance.random()
        mine = self._checked.setdefault(desk.name, [])
        if roll < 0.4:
            mine.append(desk.check_in(person, self._chance.choice((1, 2))))
        elif roll < 0.5 and mine:
            one = self._chance.choice(mine)
            desk.do(Kind.CHECK_IN_UNDONE, one.subject, {"day": 1}, refs=(one.id,))
        elif roll < 0.6:
            self._bearers.append(person)
            desk.do(Kind.BADGE_MADE, person, {"badge": f"B{len(self._bearers)}", "number": 1})
        elif roll < 0.65 and self._bearers:
            number = self._chance.randrange(len(self._bearers))
            desk.do(Kind.BADGE_VOIDED, self._bearers[number], {"badge": f"B{number + 1}"})
        elif roll < 0.75:
            desk.add(person, f"{person} of {desk.name}")
        elif roll < 0.9:
            desk.correct(person, badge_name=f"{person}/{self._chance.randint(0, 99)}")
        elif roll < 0.94:
            desk.do(Kind.PEOPLE_MERGED, person, {"other": other})
        else:
            kind = self._chance.choice((Kind.LOAN_OUT, Kind.LOAN_BACK))
            desk.do(kind, person, {"number": self._chance.choice("12")})
        self.tally.written += 1
        self._learn(desk)

    def _learn(self, desk: DeskAlone) -> None:
        """Note what this desk has truly signed."""
        for fact in desk.facts:
            self._genuine.setdefault(fact.hash, desk.name)

    def _pull_some(self, desk: DeskAlone) -> None:
        """One batch that may be cut or lost on the way, in either direction."""
        giver, taker = self._chance.sample((self.hub, desk), 2)
        with giver.store.read() as tx:
            frames = tx.exchange.missing(taker.vector(), taker.device, self._chance.randint(1, 9))
        self._sent.append(frames)
        if self._chance.random() < 0.7:
            self._receive(taker, frames)

    def _send_again(self, desk: DeskAlone) -> None:
        if self._sent:
            frames = list(self._chance.choice(self._sent))
            self._chance.shuffle(frames)
            self._receive(desk, frames)
            self._receive(desk, frames)

    def _tamper(self, desk: DeskAlone) -> None:
        frames = list(self._chance.choice(self._sent)) if self._sent else []
        if not frames:
            return
        at = self._chance.randrange(len(frames))
        frames[at] = self._tampered(frames[at])
        self._receive(desk, frames)
        self.tally.tampered += 1

    def _tampered(self, frame: Frame) -> Frame:
        kind = self._chance.randrange(3)
        if kind == 0:
            return replace(frame, payload=frame.payload.replace(b'"w":"2026', b'"w":"2027'))
        if kind == 1:
            return replace(frame, signature=frame.signature[::-1])
        return replace(frame, private=Private(b"salt", '{"badge_name":"Eve"}'))

    def _receive(self, desk: DeskAlone, frames: list[Frame]) -> Received:
        received, _ = receive(desk.store, frames)
        self.tally.delivered += len(frames)
        self.tally.forks += len(received.forks)
        return received

    def _copy(self, desk: DeskAlone) -> None:
        desk.store.close()
        copy = self._folder / f"{desk.name}-copy"
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(desk.folder, copy)
        shutil.copy2(desk.guard, copy / "guard")
        self._copies[desk.name] = copy
        desk.store = desk.opened()

    def _put_back(self, desk: DeskAlone) -> None:
        copy = self._copies.get(desk.name)
        if copy is None:
            return
        desk.store.close()
        shutil.rmtree(desk.folder)
        shutil.copytree(copy, desk.folder)
        if self._reuses_numbers:
            shutil.copy2(copy / "guard", desk.guard)
        desk.store = desk.opened()
        self.tally.restored += 1
        self._learn(desk)

    def _meet(self, one: DeskAlone, other: DeskAlone) -> None:
        self.tally.forks += len(meet(one, other).received.forks)

    def _meet_all(self) -> None:
        for _ in range(2):
            for desk in self.desks[1:]:
                self._meet(desk, self.hub)
                self._meet(self.hub, desk)

    def _look(self) -> None:
        """At the end: all the same, nothing lost, nothing that was not signed."""
        sets = [{fact.hash: fact for fact in desk.facts} for desk in self.desks]
        everything = {chained for one in sets for chained in one}
        for desk, one in zip(self.desks, sets, strict=True):
            if missing := everything - one.keys():
                self.tally.faults.append(f"{desk.name} lacks {len(missing)} facts")
            if false := one.keys() - self._genuine.keys():
                self.tally.faults.append(f"{desk.name} took {len(false)} facts that nobody signed")
        if len({desk.digest for desk in self.desks}) > 1:
            self.tally.faults.append("the desks do not know the same")


def play(folder: Path, seed: int, *, reuses_numbers: bool = False) -> Tally:
    """Play one schedule in a folder of its own, which is taken away again."""
    place = folder / f"seed-{seed}"
    place.mkdir()
    try:
        return Day(place, seed, reuses_numbers=reuses_numbers).play()
    finally:
        shutil.rmtree(place)
