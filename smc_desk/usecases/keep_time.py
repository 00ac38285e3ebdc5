"""The chair's clock over the store: what is done is written down, and the state is what follows from it.

Nothing is kept between two calls, so that a desk that was killed in mid-talk goes on where it was.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum

from smc_desk.domain.changes import Changes
from smc_desk.domain.facts import Deed, Kind, Stream
from smc_desk.domain.timing import SessionPlan, plan_of
from smc_desk.domain.timing_acts import NEEDS_REASON, Act, ActKind, Entry, entry_of
from smc_desk.domain.timing_clock import ReadClocks
from smc_desk.domain.timing_fold import state_of
from smc_desk.domain.timing_repair import Advice, Neighbour, advise, neighbours_of
from smc_desk.domain.timing_shown import early_for
from smc_desk.domain.timing_state import SessionState
from smc_desk.usecases.ports import Store, Tx
from smc_desk.usecases.record import changes_of

_NEW = "new"
_ALWAYS_WRITTEN = frozenset({ActKind.UNDO, ActKind.CLOCKS, ActKind.HEADS})
"""Acts that say something even where they change nothing: who counts again finds the same number."""


class Refusal(Enum):
    """Why something was not done; nothing was written then."""

    EARLY = "early"
    """It is not time yet: START_EARLY says that it is meant."""
    REASON_MISSING = "reason_missing"
    NOTHING_TO_UNDO = "nothing_to_undo"
    NO_EFFECT = "no_effect"


@dataclass(frozen=True, slots=True)
class ActResult:
    """What came of an act.

    Attributes:
        state: The session's clock now.
        refusal: Why nothing was done, None where it was.
        early_for: Seconds until the talk may begin, for EARLY.
    """

    state: SessionState
    refusal: Refusal | None = None
    early_for: float = 0.0
    changes: Changes = field(default_factory=Changes)


def find_plan(store: Store, session: str) -> SessionPlan | None:
    """A session's plan by its guid or code, or by the guid or code of one of its talks."""
    with store.read() as tx:
        programme = tx.programme.get()
    if programme is None:
        return None
    of_talk = next((talk.session for talk in programme.talks if session in (talk.guid, talk.code)), "")
    wanted = {session, of_talk} - {""}
    for one in programme.sessions:
        if one.guid in wanted or one.code == session:
            return plan_of(programme, one)
    return None


def see_neighbours(store: Store, session: str) -> tuple[Neighbour, ...]:
    """Sessions that a delay of this one may touch."""
    with store.read() as tx:
        programme = tx.programme.get()
    found = next((one for one in programme.sessions if one.guid == session), None) if programme else None
    return neighbours_of(programme, found) if programme is not None and found is not None else ()


def see_state(store: Store, plan: SessionPlan) -> SessionState:
    """A session's clock as everything that was done says."""
    with store.read() as tx:
        return state_of(plan, _entries(tx, plan.guid))


def do_act(store: Store, read: ReadClocks, plan: SessionPlan, act: Act) -> ActResult:
    """Do something at a session's clock, or say why not.

    Args:
        act: An UNDO without a `ref` takes back the latest act that holds.
    """
    with store.write() as tx:
        known, now = _entries(tx, plan.guid), read()
        before = state_of(plan, known)
        if act.kind is ActKind.UNDO and not act.ref:
            act = replace(act, ref=before.entries[-1] if before.entries else "")
        refused = _refused(before, [*known, Entry(_NEW, act, now)], act)
        if refused is not None:
            return refused
        refs = (act.ref,) if act.ref else ()
        deed = Deed(Kind.TIMED, plan.guid, act.body(now), act.private(), refs)
        tx.journal.append(deed)
        return ActResult(state_of(plan, _entries(tx, plan.guid)), changes=changes_of(deed))


def note_clocks(store: Store, read: ReadClocks, state: SessionState) -> ActResult:
    """Write down what both clocks show, where this computer's are new here or the wall clock was corrected.

    To be called when a clock is opened, and again and again while it is: with it a desk knows of a correction
    even if it was killed and started again just before or after.
    """
    now, line = read(), state.timeline
    if line.last_at is None or (now.run in line.runs and not line.moment(now).shift):
        return ActResult(state, Refusal.NO_EFFECT)
    with store.write() as tx:
        deed = Deed(Kind.TIMED, state.plan.guid, Act(ActKind.CLOCKS).body(now))
        tx.journal.append(deed)
        return ActResult(state_of(state.plan, _entries(tx, state.plan.guid)), changes=changes_of(deed))


def ask_advice(store: Store, read: ReadClocks, state: SessionState) -> Advice:
    """How a delay might be made up for; nothing is done."""
    return advise(state, read(), see_neighbours(store, state.plan.guid))


def entries_by_session(tx: Tx) -> dict[str, list[Entry]]:
    """Everything that was done at any clock."""
    found: dict[str, list[Entry]] = {}
    for told in tx.journal.told(Stream.TIMING):
        entry = entry_of(told)
        if entry is not None:
            found.setdefault(told.fact.subject, []).append(entry)
    return found


def _entries(tx: Tx, session: str) -> list[Entry]:
    told = tx.journal.told(Stream.TIMING, session)
    return [entry for one in told if (entry := entry_of(one)) is not None]


def _refused(before: SessionState, entries: list[Entry], act: Act) -> ActResult | None:
    if act.kind in NEEDS_REASON and not act.text.strip():
        return ActResult(before, Refusal.REASON_MISSING)
    if act.kind is ActKind.UNDO and act.ref not in before.entries:
        return ActResult(before, Refusal.NOTHING_TO_UNDO)
    if act.kind is ActKind.START:
        early = early_for(before, act.talk, entries[-1].reading)
        if early:
            return ActResult(before, Refusal.EARLY, early)
    if act.kind in _ALWAYS_WRITTEN:
        return None
    # Compared without and with the act, both at the same instant of the same clocks.
    nothing = Entry(_NEW, Act(ActKind.CLOCKS), entries[-1].reading)
    without = state_of(before.plan, [*entries[:-1], nothing])
    after = replace(state_of(before.plan, entries), entries=without.entries)
    return ActResult(before, Refusal.NO_EFFECT) if after == without else None
