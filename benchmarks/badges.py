"""How long, how large and how hungry 1,000 badges are, against the least reportlab can do for such pages.

    python -m benchmarks.badges [number of badges]

Three floors, measured in the same run, best of some rounds, reportlab's slow packing as text switched off:

* *empty pages*: reportlab's own cost for two pages a badge, with nothing on them;
* *bare reportlab*: the same two pages and texts, unshaped, in one font, in fixed places, the same code made
  in the same way; every name that is not Latin comes out wrong there;
* *with qrcode as it comes*: the same, with all of the code made by `qrcode` and one rectangle a module.

Then the first badge of an engine that is warm, and of one that is not, what 100 badges take, and what 100,
1,000 and 5,000 badges need of memory beyond what one needed. Each figure comes from a process of its own;
times are those of its processor, so that other work on the computer counts as little as it can.
"""

from __future__ import annotations

import csv
import io
import json
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import qrcode
from reportlab import rl_config
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from smc_desk import resources
from smc_desk.adapters.badges import qr
from smc_desk.adapters.badges.fonts import ensure_gui
from smc_desk.adapters.badges.maker import ReportlabBadges
from smc_desk.adapters.badges.pdf import write_pages
from smc_desk.adapters.badges.words import BadgeWords
from smc_desk.domain.badges import Badge, RoleMark, badge_of
from smc_desk.domain.people import Category, PhotoConsent, Registration
from smc_desk.domain.tickets import badge_code_from

ROOT = Path(__file__).resolve().parents[1]
SIZE = (148 * mm, 105 * mm)
ROUNDS = 5
BATCHES = (100, 1_000, 5_000)
FIRST, MEMORY = "first badge", "memory"
OURS, ONCE = "SMC Desk", "SMC Desk once"
KINDS = ("empty pages", "bare reportlab", "with qrcode as it comes", OURS)


def people(count: int) -> list[Badge]:
    """Badges of the demonstration's people, from the beginning again when there are no more."""
    with resources.path("demo", "attendees.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    badges = []
    for number in range(count):
        row = rows[number % len(rows)]
        person = Registration(
            id=row["ticket_code"],
            code=row["ticket_code"],
            badge_name=row["badge_name"] + (" II" if number >= len(rows) else ""),
            latin_name=row["name_latin"],
            pronouns=row["pronouns"],
            organisation=row["affiliation"],
            category=Category.of(row["category"]),
            roles=tuple(filter(None, row["roles"].split(";"))),
            photo=PhotoConsent.of(row["photo_consent"]),
        )
        code = badge_code_from((number * 2654435761 % 2**64).to_bytes(8, "big"))
        badges.append(badge_of(person, code, "Symposium of Social Medicine"))
    return badges


def words() -> BadgeWords:
    """Words in English."""
    roles = [mark for mark in RoleMark if mark is not RoleMark.NONE]
    return BadgeWords(
        {mark: mark.value.capitalize() for mark in roles},
        {mark: mark.value[0].upper() for mark in roles},
        {PhotoConsent.YES: "Photos OK", PhotoConsent.ASK: "Ask first", PhotoConsent.NO: "No photos"},
        "TRAINING",
    )


def empty_pages(badges: list[Badge], out: io.BytesIO) -> None:
    """Two pages a badge with nothing on them."""
    canvas = Canvas(out, pagesize=SIZE, pageCompression=1)
    for _ in badges:
        for _ in range(2):
            canvas.showPage()
    canvas.save()


def bare(badges: list[Badge], out: io.BytesIO, *, careless: bool = False) -> None:
    """The same texts and code by reportlab alone, its content written once for both pages."""
    canvas = Canvas(out, pagesize=SIZE, pageCompression=1)
    for number, badge in enumerate(badges):
        form = f"b{number}"
        canvas.beginForm(form)
        lines = [badge.symposium, *badge.name.split(" ", 1), badge.transcription, badge.pronouns]
        lines += [badge.organisation, badge.photo.value, badge.code, *(mark.value for mark in badge.marks)]
        for at, line in enumerate(filter(None, lines)):
            size = 40 if at in (1, 2) else 14
            width = pdfmetrics.stringWidth(line, "Bare", size)
            canvas.setFont("Bare", size * min(1, 130 * mm / max(width, 1)))
            canvas.drawString(9 * mm, (95 - 11 * at) * mm, line)
        canvas.roundRect(9 * mm, 11 * mm, 40 * mm, 9 * mm, 1 * mm, stroke=1, fill=0)
        if careless:
            code = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_H, border=0)
            code.add_data(badge.code)
            code.make()
            for y, row in enumerate(code.modules):
                for x, module in enumerate(row):
                    if module:
                        canvas.rect((115 + x) * mm, (35 - y) * mm, mm, mm, stroke=0, fill=1)
        else:
            rows = qr.matrix(badge.code)
            white = "1" * (-len(rows) % 8)
            digits = (len(rows) + len(white)) // 4
            lines = ("".join("01"[not module] for module in row) + white for row in rows)
            bits = "".join(f"{int(line, 2):0{digits}x}" for line in lines)
            canvas.addLiteral(
                f"q {24 * mm} 0 0 {24 * mm} {115 * mm} {12 * mm} cm "
                f"BI /W {len(rows)} /H {len(rows)} /IM true /BPC 1 /F /AHx ID {bits}> EI Q"
            )
        canvas.endForm()
        for _ in range(2):
            canvas.doForm(form)
            canvas.showPage()
    canvas.save()


def measure(kind: str, count: int) -> dict[str, float]:
    """Milliseconds and bytes of a badge, and the process's most memory in MB, for one kind.

    `ONCE` is a single round in a fresh process, as somebody else's code is measured.
    """
    app = ensure_gui()
    rl_config.useA85 = 0  # reportlab at its fastest
    badges = people(count)
    pdfmetrics.registerFont(TTFont("Bare", str(resources.path("fonts", "Inter-Bold.ttf"))))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    best, size = float("inf"), 0
    for _ in range(1 if kind == ONCE else ROUNDS):
        out = io.BytesIO()
        start = time.process_time()
        if kind == "empty pages":
            empty_pages(badges, out)
        elif kind in (OURS, ONCE):
            # A new maker each round: nothing is remembered from the round before.
            write_pages(ReportlabBadges(words()).pages(badges), out)
        else:
            bare(badges, out, careless=kind != "bare reportlab")
        best, size = min(best, time.process_time() - start), len(out.getvalue())
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    del app
    return {"ms": best / count * 1e3, "bytes": size / count, "peak": peak, "more": peak - before}


def measure_first() -> dict[str, float]:
    """Milliseconds for the very first badge of a process, and for single ones once the engine is warm."""
    app = ensure_gui()
    badges = people(51)
    took = []
    maker = ReportlabBadges(words())
    for badge in badges:
        start = time.process_time()
        maker.put(badge, io.BytesIO())
        took.append((time.process_time() - start) * 1e3)
    del app
    return {"cold": took[0], "median": statistics.median(took[1:]), "worst": max(took[1:])}


def measure_memory(count: int) -> dict[str, float]:
    """MB of a batch beyond one badge, at its most."""
    app = ensure_gui()
    badges = people(count)
    maker = ReportlabBadges(words())
    maker.put(badges[0], io.BytesIO())
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    with tempfile.TemporaryDirectory() as folder:
        maker.write(badges, Path(folder) / "badges.pdf", lambda _done, _total: None, lambda: False)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    del app
    return {"more": peak - before}


def child(kind: str, count: int) -> dict[str, float]:
    """A figure from a process of its own."""
    command = [sys.executable, "-m", "benchmarks.badges", str(count), kind]
    done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    return dict(json.loads(done.stdout))


def main(count: int) -> None:
    """Print the tables."""
    found = {kind: child(kind, count) for kind in KINDS}
    floor = found["bare reportlab"]
    print(f"{count} badges, two pages each, best of {ROUNDS} rounds; ratios against bare reportlab\n")
    print(f"{'':26}{'ms/badge':>9}{'ratio':>7}{'bytes/badge':>13}{'ratio':>7}{'peak MB':>9}{'of it PDF':>11}")
    for kind, one in found.items():
        ratios = one["ms"] / floor["ms"], one["bytes"] / floor["bytes"]
        print(
            f"{kind:26}{one['ms']:9.2f}{ratios[0]:7.2f}{one['bytes']:13.0f}{ratios[1]:7.2f}"
            f"{one['peak']:9.0f}{one['more']:11.0f}"
        )
    first = child(FIRST, 1)
    print(
        f"\nOne badge as a PDF: {first['median']:.0f} ms (at most {first['worst']:.0f}) with a warm engine,"
        f" {first['cold']:.0f} ms the very first"
    )
    hundred = {kind: child(kind, 100)["ms"] for kind in ("bare reportlab", OURS)}
    print("100 badges: " + ", ".join(f"{kind} {ms:.2f} ms a badge" for kind, ms in hundred.items()))
    batches = ", ".join(f"{batch:,}: {child(MEMORY, batch)['more']:.0f} MB" for batch in BATCHES)
    print(f"Memory of a batch beyond one badge: {batches}")


if __name__ == "__main__":
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000
    asked = sys.argv[2] if len(sys.argv) > 2 else ""
    if asked == FIRST:
        print(json.dumps(measure_first()))
    elif asked == MEMORY:
        print(json.dumps(measure_memory(wanted)))
    elif asked:
        print(json.dumps(measure(asked, wanted)))
    else:
        main(wanted)
