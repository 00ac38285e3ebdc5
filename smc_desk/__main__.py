"""Starts SMC Desk: `smc-desk` and `python -m smc_desk`."""

from __future__ import annotations

import sys

from smc_desk.cli.commands import run
from smc_desk.compose import command_verbs


def main() -> int:
    """Run the command line.

    Returns:
        The exit code.
    """
    return run(command_verbs(), sys.argv[1:])


if __name__ == "__main__":
    raise SystemExit(main())
