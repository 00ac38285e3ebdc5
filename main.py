"""Opens SMC Desk from a checkout: `python main.py`."""

from smc_desk.__main__ import main

if __name__ == "__main__":
    raise SystemExit(main())
