"""Starts SMC Desk: `smc-desk` and `python -m smc_desk`."""

from __future__ import annotations

import sys

from smc_desk.cli.parser import WINDOWS, parse


def main() -> int:
    """Open the window, or do what the command line asks.

    Returns:
        The exit code.
    """
    given = parse(sys.argv[1:])
    # Only one of the two is loaded: the window needs no database to be painted, a command no window.
    if given.command in WINDOWS:
        from smc_desk.compose.opening import open_window

        return open_window(given.data, is_demo=given.command == "demo")
    from smc_desk.compose.terminal import run_command

    return run_command(given)


if __name__ == "__main__":
    raise SystemExit(main())
