"""Have rooms, and where allowed times, proposed for the programme or a part of it; nothing is done by this.

What is proposed is one change, seen like any other before it is made with `change_programme`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from smc_desk.domain.assignment import Answer, Assigner, Explanation, Interim, Problem, explain, move_of
from smc_desk.domain.assignment_problem import Wishes, problem_of
from smc_desk.usecases.change_programme import Proposal, propose
from smc_desk.usecases.ports import Cancelled, Store
from smc_desk.usecases.see_programme import Plan, see_plan


@dataclass(frozen=True, slots=True)
class Assignment:
    """What is proposed.

    Attributes:
        proposal: The one change with what it would make wrong or right, and whom it touches.
    """

    plan: Plan
    problem: Problem
    answer: Answer
    proposal: Proposal

    def why(self, session: str) -> Explanation | None:
        """Why a session gets its place; None for one that is not in question."""
        for number, task in enumerate(self.problem.tasks):
            if task.session == session:
                return explain(self.problem, self.answer.taken, number)
        return None

    @property
    def moved(self) -> tuple[str, ...]:
        """Guids of the sessions that would be elsewhere."""
        tasks = zip(self.problem.tasks, self.answer.taken, strict=True)
        return tuple(task.session for task, taken in tasks if taken != task.now)


def assign_rooms(
    store: Store,
    assigner: Assigner,
    *,
    movable: Sequence[str] | None = None,
    starts: Mapping[str, Sequence[datetime]] | None = None,
    heads: Mapping[str, int] | None = None,
    seconds: float = 60.0,
    tell: Callable[[Interim], None],
    cancelled: Cancelled,
) -> Assignment | None:
    """The best plan that is found in the time given, or until it is cancelled.

    Args:
        movable: Guids of the sessions in question; None for all that are not pinned.
        starts: Session → times it may begin at instead.
        heads: Session → people expected.

    Returns:
        None where no programme is in, or nothing was found before it was cancelled.
    """
    plan = see_plan(store)
    if plan is None:
        return None
    wishes = Wishes(
        movable=None if movable is None else frozenset(movable),
        starts=starts or {},
        heads=heads or {},
        published=plan.published,
    )
    problem = problem_of(plan.programme, plan.circumstances, wishes)
    answer = assigner(problem, seconds=seconds, tell=tell, cancelled=cancelled)
    if answer is None:
        return None
    change = move_of(problem, answer.taken)
    return Assignment(plan, problem, answer, propose(plan.programme, change, plan.circumstances))
