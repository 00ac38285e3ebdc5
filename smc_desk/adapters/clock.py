"""The computer's clock."""

from __future__ import annotations

from datetime import UTC, datetime


class SystemClock:
    """Fulfils `smc_desk.usecases.ports.Clock`."""

    def now(self) -> datetime:
        """This instant, UTC."""
        return datetime.now(UTC)
