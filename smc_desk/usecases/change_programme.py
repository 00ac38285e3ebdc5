"""Change the programme: first see all it would do, then do it with a fact; another fact takes it back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum

from smc_desk.domain.change_bodies import from_body
from smc_desk.domain.changes import Changes
from smc_desk.domain.conflict_checker import Checker
from smc_desk.domain.conflicts import Circumstances, Conflict, Level
from smc_desk.domain.facts import Deed, Kind, Told
from smc_desk.domain.programme import Programme
from smc_desk.domain.programme_changes import Change, Note
from smc_desk.domain.programme_touches import Touches, touches
from smc_desk.usecases.ports import Clock, Store, Tx
from smc_desk.usecases.record import changes_of
from smc_desk.usecases.see_programme import changes_told, circumstances_of, published_of


class Refusal(Enum):
    """Why the programme was not changed; nothing was written then."""

    NO_PROGRAMME = "no_programme"
    REASON_MISSING = "reason_missing"
    """It makes a conflict that is only made with a reason."""
    NO_EFFECT = "no_effect"
    NOTHING_TO_UNDO = "nothing_to_undo"
    NOTHING_TO_REDO = "nothing_to_redo"


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a change would do.

    Attributes:
        before: The programme as it is; `after` as it would be.
        conflicts: All there are as it is.
        new: Conflicts that it would make, the gravest first; `gone` those it would end.
    """

    change: Change
    before: Programme
    after: Programme
    conflicts: tuple[Conflict, ...]
    new: tuple[Conflict, ...]
    gone: tuple[Conflict, ...]
    touches: Touches

    @property
    def conflicts_after(self) -> tuple[Conflict, ...]:
        """All there would be."""
        gone = set(self.gone)
        left = [one for one in self.conflicts if one not in gone]
        return tuple(sorted([*left, *self.new], key=lambda one: one.order))

    @property
    def blocking(self) -> tuple[Conflict, ...]:
        """Those of the new ones for which a reason is needed."""
        return tuple(one for one in self.new if one.level is Level.BLOCK)

    @property
    def has_effect(self) -> bool:
        """Whether anything would be other than before."""
        return isinstance(self.change, Note) or self.before != self.after


@dataclass(frozen=True, slots=True)
class ChangeResult:
    """What came of it.

    Attributes:
        refusal: Why nothing was done, None where it was.
        fact: Id of the fact, "" where nothing was done.
    """

    refusal: Refusal | None = None
    proposal: Proposal | None = None
    fact: str = ""
    changes: Changes = field(default_factory=Changes)


def propose(programme: Programme, change: Change, circumstances: Circumstances | None = None) -> Proposal:
    """See what a change would do; nothing is done."""
    checker = Checker(programme, circumstances)
    conflicts = checker.conflicts
    after = change.applied(programme)
    difference = checker.look(after)
    touched = touches(programme, after, circumstances)
    return Proposal(change, programme, after, conflicts, difference.new, difference.gone, touched)


def propose_change(store: Store, change: Change) -> Proposal | None:
    """See what a change would do to the programme of the store; None where none is in."""
    with store.read() as tx:
        return _proposed(tx, change)


def change_programme(store: Store, clock: Clock, change: Change, reason: str = "") -> ChangeResult:
    """Change the programme, or say why not.

    Args:
        reason: Needed where the change makes a conflict that blocks; kept apart as it may name people.
    """
    with store.write() as tx:
        return _changed(tx, clock, change, reason)


def undo_change(store: Store, clock: Clock, reason: str = "") -> ChangeResult:
    """Take back the latest change that holds."""
    with store.write() as tx:
        done, _ = _stacks(changes_told(tx))
        if not done:
            return ChangeResult(Refusal.NOTHING_TO_UNDO)
        back = from_body(done[-1].body.get("undo") or {})
        if back is None:
            return ChangeResult(Refusal.NOTHING_TO_UNDO)
        return _changed(tx, clock, back, reason, step="undo", of=done[-1].fact.id)


def redo_change(store: Store, clock: Clock, reason: str = "") -> ChangeResult:
    """Do again what was taken back last, if nothing else was done since."""
    with store.write() as tx:
        _, undone = _stacks(changes_told(tx))
        again = from_body(undone[-1].body, undone[-1].private) if undone else None
        if again is None:
            return ChangeResult(Refusal.NOTHING_TO_REDO)
        return _changed(tx, clock, again, reason, step="redo", of=undone[-1].fact.id)


@dataclass(frozen=True, slots=True)
class Steps:
    """How many changes could be taken back, and how many done again."""

    undo: int
    redo: int


def see_steps(store: Store) -> Steps:
    """What undo and redo would find."""
    with store.read() as tx:
        done, undone = _stacks(changes_told(tx))
    return Steps(len(done), len(undone))


def _proposed(tx: Tx, change: Change) -> Proposal | None:
    programme = tx.programme.get()
    if programme is None:
        return None
    return propose(programme, change, circumstances_of(tx, programme, published_of(tx, programme)))


def _changed(
    tx: Tx, clock: Clock, change: Change, reason: str, *, step: str = "", of: str = ""
) -> ChangeResult:
    proposal = _proposed(tx, change)
    if proposal is None:
        return ChangeResult(Refusal.NO_PROGRAMME)
    if not proposal.has_effect:
        return ChangeResult(Refusal.NO_EFFECT, proposal)
    if proposal.blocking and not reason.strip():
        return ChangeResult(Refusal.REASON_MISSING, proposal)
    body = {
        **change.to_body(),
        "undo": change.inverse(proposal.before).to_body(),
        "at": clock.now().isoformat(),
        "blocking": sorted({one.rule.value for one in proposal.blocking}),
    }
    if step:
        body |= {"step": step, "of": of}
    private = {**change.to_private(), **({"reason": reason.strip()} if reason.strip() else {})}
    deed = Deed(Kind.PROGRAMME_CHANGED, change.subject, body, private, (of,) if of else ())
    tx.programme.replace(proposal.after)
    fact = tx.journal.append(deed)
    return ChangeResult(None, proposal, fact.id, changes_of(deed))


def _stacks(told: Sequence[Told]) -> tuple[list[Told], list[Told]]:
    """Changes that hold, and those taken back, each the latest last."""
    done: list[Told] = []
    undone: list[Told] = []
    for one in told:
        step, of = one.body.get("step", ""), one.body.get("of", "")
        from_, to = (done, undone) if step == "undo" else (undone, done)
        if not step:
            done.append(one)
            undone.clear()
            continue
        for known in [known for known in from_ if known.fact.id == of]:
            from_.remove(known)
            to.append(known)
    return done, undone
