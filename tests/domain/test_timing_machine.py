"""Whatever is done in whatever order, and whatever the computer goes through, no second is lost."""

from __future__ import annotations

from hypothesis import settings

from tests.domain.timing_machine import ClockMachine

TestAnyOrderOfActs = ClockMachine.TestCase
TestAnyOrderOfActs.settings = settings(max_examples=15, stateful_step_count=25, deadline=None)
