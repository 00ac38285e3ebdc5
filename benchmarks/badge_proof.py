"""Every badge of some lists, in every layout, judged by what its PDF really draws.

    python -m benchmarks.badge_proof [list.csv …] [--layout a6 …] [--codes]

Lists are attendees as the demonstration has them, which is taken where none is named. The file is read back:
no letter without a glyph, no line cut, none beyond the badge, no two lines over each other, nothing in the
white round a code; then how large names are. With `--codes` every front is drawn at 203 dots an inch as well
and its code read as it comes, blurred, turned and through a stain on a tenth of it, which takes minutes.
"""

from __future__ import annotations

import argparse
import io
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from smc_desk.adapters.badges.fonts import ensure_gui
from smc_desk.adapters.badges.layouts import Layouts
from smc_desk.adapters.badges.maker import ReportlabBadges
from smc_desk.adapters.badges.pdf import write_pages
from smc_desk.domain.badge_sheets import has_two_pages
from smc_desk.domain.badges import Badge
from tests.adapters.badge_harm import HARMS, printed, share_read
from tests.adapters.badge_proof import proof_of
from tests.adapters.badge_stage import badges_of, words

LEAST = 24.0
"""Points of a name on an A6 badge."""
ENOUGH = 0.95
"""Share of codes to be read after any harm."""


def judge(name: str, badges: Sequence[Badge], layouts: Sequence[str]) -> int:
    """Print a row for each layout; gives how many faults there are."""
    maker, faults = ReportlabBadges(words()), 0
    for layout_id in layouts:
        layout = Layouts().find(layout_id)
        start, out = time.process_time(), io.BytesIO()
        write_pages(maker.with_layout(layout).pages(badges), out)
        proof = proof_of(out.getvalue(), badges, layout)
        sizes = sorted(size for size in proof.sizes if size)
        small = sum(size < LEAST for size in sizes)
        print(
            f"{name:16}{layout_id:14}{len(badges):7}{len(proof.faults):8}{sizes[0]:9.1f}"
            f"{sizes[len(sizes) // 2]:8.1f}{small:8}{time.process_time() - start:8.1f} s"
        )
        for fault in proof.faults[:20]:
            print("   ", fault, file=sys.stderr)
        faults += len(proof.faults)
    return faults


def read_codes(name: str, badges: Sequence[Badge], layouts: Sequence[str]) -> int:
    """Print a row for each layout: the share of codes read after each harm; gives how many are too few."""
    maker, short = ReportlabBadges(words()), 0
    codes = frozenset(badge.code for badge in badges)
    for layout_id in layouts:
        engine = maker.with_layout(Layouts().find(layout_id))
        with tempfile.TemporaryDirectory() as folder:
            pdf = Path(folder) / "badges.pdf"
            engine.write(badges, pdf, lambda _done, _total: None, lambda: False)
            pages = list(printed(pdf, codes, fronts=has_two_pages(engine.layout)))
            shares = {harm: share_read(pages, HARMS[harm]) for harm in HARMS}
        print(f"{name:16}{layout_id:14}{len(badges):7}" + "".join(f"{shares[harm]:9.1%}" for harm in HARMS))
        short += shares["as it comes"] < 1 or min(shares.values()) < ENOUGH
    return short


def main(argv: Sequence[str] | None = None) -> int:
    """Print the tables; 1 where anything is wrong."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("lists", nargs="*", type=Path, help="attendees.csv; the demonstration's without one")
    parser.add_argument("--layout", nargs="+", default=[], help="only these layouts")
    parser.add_argument("--codes", action="store_true", help="draw the pages too and read their codes")
    arguments = parser.parse_args(argv)
    layouts = arguments.layout or sorted(choice.id for choice in Layouts().names())
    app = ensure_gui()
    print(f"{'list':16}{'layout':14}{'badges':>7}{'faults':>8}{'least pt':>9}{'median':>8}{'< 24 pt':>8}")
    lists = [(path.parent.name, badges_of(path)) for path in arguments.lists]
    lists = lists or [("demonstration", badges_of())]
    faults = sum(judge(name, badges, layouts) for name, badges in lists)
    if arguments.codes:
        print("\ncodes read, drawn at 203 dots an inch: " + "; ".join(HARMS))
        faults += sum(read_codes(name, badges, layouts) for name, badges in lists)
    del app
    return int(bool(faults))


if __name__ == "__main__":
    sys.exit(main())
