"""Rooms and times by HiGHS. Why this solver: docs/decisions/0011-room-assignment.md."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterable, Sequence

import highspy
import numpy as np

from smc_desk.domain.assignment import Answer, Choice, Interim, Problem

HALF = 0.5
ASKED_EVERY = 0.1
"""Seconds between two looks at whether somebody cancelled."""
NEARLY = 1e-6
"""Costs are whole numbers: a bound this much above one means the next."""


def assign(
    problem: Problem,
    *,
    seconds: float,
    tell: Callable[[Interim], None],
    cancelled: Callable[[], bool],
) -> Answer | None:
    """Fulfils `smc_desk.domain.assignment.Assigner`."""
    begun = time.monotonic()
    if not problem.tasks:
        return Answer((), 0, 0)
    model = _Model(problem)
    solver = _Silent()
    solver.setOptionValue("time_limit", max(seconds - (time.monotonic() - begun), NEARLY))
    solver.setOptionValue("mip_rel_gap", 0.0)
    solver.setOptionValue("mip_abs_gap", 1 - NEARLY)
    solver.setOptionValue("random_seed", 1)
    solver.passModel(model.lp)
    watch = _Watch(begun, tell, cancelled)
    solver.cbMipImprovingSolution.subscribe(watch.improved)
    solver.cbMipInterrupt.subscribe(watch.asked)
    if cancelled():
        return None
    solver.run()
    info = solver.getInfo()
    found = []
    if info.primal_solution_status == highspy.SolutionStatus.kSolutionStatusFeasible:
        found.append(model.taken(solver.getSolution().col_value))
    now = tuple(task.now if task.now >= 0 else len(task.options) - 1 for task in problem.tasks)
    if problem.is_allowed(now):
        # Where it was cancelled early the plan as it is may be the best there is. The solver is not begun
        # with it: HiGHS 1.16 may then return it in place of the better one whose cost it tells.
        found.append(now)
    if not found:
        return None
    taken = min(found, key=problem.cost)
    cost = problem.cost(taken)
    return Answer(taken, cost, min(_whole(info.mip_dual_bound), cost), time.monotonic() - begun)


def _whole(bound: float) -> int:
    return math.ceil(bound - NEARLY) if math.isfinite(bound) else 0


class _Silent(highspy.Highs):
    """Says nothing on standard output, which belongs to the command line."""

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]

    def enableCallbacks(self) -> None:
        """Part of its construction, which would print a banner."""
        self.silent()
        super().enableCallbacks()  # type: ignore[no-untyped-call]


class _Watch:
    """Tells of every better answer, and stops the solver where somebody cancelled."""

    def __init__(self, begun: float, tell: Callable[[Interim], None], cancelled: Callable[[], bool]) -> None:
        self._begun = begun
        self._tell = tell
        self._cancelled = cancelled
        self._asked_at = begun

    def improved(self, event: highspy.HighsCallbackEvent) -> None:
        """The solver has something better."""
        cost = event.data_out.objective_function_value
        seconds = time.monotonic() - self._begun
        self._tell(Interim(seconds, round(cost), _whole(event.data_out.mip_dual_bound)))

    def asked(self, event: highspy.HighsCallbackEvent) -> None:
        """The solver asks, very often, whether to stop."""
        now = time.monotonic()
        if event.data_in is not None and now - self._asked_at >= ASKED_EVERY:
            self._asked_at = now
            event.data_in.user_interrupt = self._cancelled()


class _Model:
    """The question as columns and rows.

    A column for each option, and one for each thing that costs beyond them. Those need not be told to be
    whole numbers: they are as soon as the options are.
    """

    def __init__(self, problem: Problem) -> None:
        self._problem = problem
        self._columns: dict[Choice, int] = {}
        self._costs: list[float] = []
        self._lower: list[float] = []
        self._upper: list[float] = []
        self._starts: list[int] = [0]
        self._index: list[int] = []
        self._value: list[float] = []
        for number, task in enumerate(problem.tasks):
            for index, option in enumerate(task.options):
                self._columns[number, index] = self._column(option.cost)
        self._options = len(self._costs)
        self._rows()
        self.lp = self._lp()

    def _rows(self) -> None:
        problem = self._problem
        for number, task in enumerate(problem.tasks):
            self._row(1, 1, self._of((number, index) for index in range(len(task.options))))
        for clique in problem.at_most_one:
            self._row(-math.inf, 1, self._of(clique))
        for pair in problem.pairs:
            both = self._column(pair.cost)
            self._row(-math.inf, 1, [*self._of((*pair.one, *pair.other)), (both, -1)])
        for crowd in problem.crowds:
            self._row(-math.inf, 1, [*self._of(crowd.choices), (self._column(crowd.cost), -1)])
        for spread in problem.spreads:
            used = [self._column(0) for _ in spread.groups]
            for column, group in zip(used, spread.groups, strict=True):
                of_task: dict[int, list[Choice]] = {}
                for choice in group:
                    of_task.setdefault(choice[0], []).append(choice)
                # By task, of which at most one option is taken: as tight as it can be.
                for choices in of_task.values():
                    self._row(-math.inf, 0, [*self._of(choices), (column, -1)])
            beyond = self._column(spread.cost)
            self._row(-math.inf, 1, [*((column, 1) for column in used), (beyond, -1)])

    def _of(self, choices: Iterable[Choice]) -> list[tuple[int, int]]:
        return [(self._columns[choice], 1) for choice in choices]

    def _column(self, cost: int) -> int:
        self._costs.append(float(cost))
        return len(self._costs) - 1

    def _row(self, least: float, most: float, terms: Iterable[tuple[int, int]]) -> None:
        for column, factor in terms:
            self._index.append(column)
            self._value.append(float(factor))
        self._starts.append(len(self._index))
        self._lower.append(least)
        self._upper.append(most)

    def _lp(self) -> highspy.HighsLp:
        lp = highspy.HighsLp()
        count = len(self._costs)
        lp.num_col_, lp.num_row_ = count, len(self._lower)
        lp.col_cost_ = np.array(self._costs)
        lp.col_lower_ = np.zeros(count)
        lp.col_upper_ = np.array([1.0] * self._options + [math.inf] * (count - self._options))
        lp.row_lower_, lp.row_upper_ = np.array(self._lower), np.array(self._upper)
        lp.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
        lp.a_matrix_.start_ = np.array(self._starts)
        lp.a_matrix_.index_ = np.array(self._index)
        lp.a_matrix_.value_ = np.array(self._value)
        whole, any_ = highspy.HighsVarType.kInteger, highspy.HighsVarType.kContinuous
        lp.integrality_ = [whole] * self._options + [any_] * (count - self._options)
        return lp

    def taken(self, values: Sequence[float]) -> tuple[int, ...]:
        """The options that have been taken."""
        return tuple(
            next(index for index in range(len(task.options)) if values[self._columns[number, index]] > HALF)
            for number, task in enumerate(self._problem.tasks)
        )
