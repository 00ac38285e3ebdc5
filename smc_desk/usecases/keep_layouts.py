"""The layouts there are and the one in use; examples to look at them with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from smc_desk.domain.badge_layouts import Layout, LayoutChoice, LayoutProblem
from smc_desk.domain.badge_samples import SampleKind, made_up, samples_of
from smc_desk.domain.badges import Badge
from smc_desk.usecases.choose_badges import BY_NAME, Whose, choose_badges
from smc_desk.usecases.order_badge import badge_for
from smc_desk.usecases.ports import Clock, Store
from smc_desk.usecases.preflight import SPECIMEN


class LayoutFolder(Protocol):
    """Where layouts lie: the app's own, and those of the symposium."""

    def names(self) -> tuple[LayoutChoice, ...]: ...

    def find(self, layout_id: str) -> Layout:
        """Raises LayoutError."""
        ...

    def save(self, layout: Layout) -> object: ...

    def remove(self, layout_id: str) -> bytes:
        """Take one out of the symposium's folder; returns what its file held."""
        ...

    def put_back(self, layout_id: str, held: bytes) -> None: ...

    def free_id(self, name: str) -> str: ...

    def place(self) -> str:
        """Where the symposium's layouts lie."""
        ...


@dataclass(frozen=True, slots=True)
class LayoutShelf:
    """Every layout, and what badges are made with.

    Attributes:
        chosen: Id of the one that is set.
        used: Id of the one the next badge has: another one where something is wrong with the chosen one.
        problems: What is wrong with the chosen one.
        place: The folder of the symposium's layouts.
    """

    choices: tuple[LayoutChoice, ...]
    chosen: str
    used: str
    problems: tuple[LayoutProblem, ...] = ()
    place: str = ""


@dataclass(frozen=True, slots=True)
class LayoutStandIn:
    """What serves while the layout that is set cannot be used.

    Attributes:
        chosen: Id of the one that is set.
        used: Name of the one which badges have meanwhile.
        problem: What is wrong first.
    """

    chosen: str
    used: str
    problem: LayoutProblem


@dataclass(frozen=True, slots=True)
class SampleBadge:
    """A badge to look at a layout with.

    Attributes:
        is_real: Whether its bearer is on the list.
    """

    kind: SampleKind
    badge: Badge
    is_real: bool = True


@dataclass(frozen=True, slots=True)
class Removed:
    """A layout that was deleted, to be brought back as it was."""

    id: str
    name: str
    held: bytes


def see_layouts(
    folder: LayoutFolder, chosen: str, used: str, problems: Sequence[LayoutProblem]
) -> LayoutShelf:
    """Every layout there is, the app's own first."""
    choices = sorted(folder.names(), key=lambda choice: (choice.own, choice.name.casefold()))
    return LayoutShelf(tuple(choices), chosen, used, tuple(problems), folder.place())


def copy_layout(folder: LayoutFolder, layout_id: str, name: str) -> Layout:
    """A layout like another one, not kept yet.

    Args:
        name: What people are to call it.

    Raises:
        LayoutError: The other one cannot be used.
    """
    return replace(folder.find(layout_id), id=folder.free_id(name), name=name, like="")


def keep_layout(folder: LayoutFolder, layout: Layout) -> Layout:
    """Keep a layout in the symposium's folder, never in the place of one of the app's own.

    Raises:
        LayoutError: Something is wrong with it.
        UserError: CANNOT_WRITE; what lay there is as it was.
    """
    is_own = all(choice.own for choice in folder.names() if choice.id == layout.id)
    kept = replace(layout, id=layout.id if is_own else folder.free_id(layout.name), like="")
    folder.save(kept)
    return kept


def delete_layout(folder: LayoutFolder, choice: LayoutChoice) -> Removed:
    """Delete a layout of the symposium's folder; what is returned brings it back."""
    return Removed(choice.id, choice.name, folder.remove(choice.id))


def bring_back(folder: LayoutFolder, removed: Removed) -> None:
    """Put a deleted layout back as it was, also one that was wrong."""
    folder.put_back(removed.id, removed.held)


def sample_badges(store: Store, clock: Clock) -> list[SampleBadge]:
    """Badges that show best whether a layout is good, of real people where there is a list."""
    found = samples_of(choose_badges(store, clock, Whose(), BY_NAME))
    with store.read() as tx:
        if found:
            return [SampleBadge(one.kind, badge_for(tx, one.person, SPECIMEN)) for one in found]
        return [SampleBadge(one.kind, badge_for(tx, one.person, SPECIMEN), False) for one in made_up()]
