"""How long and how large 1,000 badges are, against the least reportlab can do for pages like these.

    python -m benchmarks.badges [number of badges]

Three floors, measured in the same run, best of some rounds, reportlab's slow packing as text switched off:

* *empty pages*: reportlab's own cost for two pages a badge, with nothing on them;
* *bare reportlab*: the same two pages and texts, unshaped, in one font, in fixed places, the same code by
  `qrcode` with its mask fixed; every name that is not Latin comes out wrong there;
* *with qrcode as it comes*: the same, with the mask weighed by `qrcode` itself and one rectangle a module.

Each kind runs in its own process, so that its memory can be told.
"""

from __future__ import annotations

import csv
import io
import json
import resource
import subprocess
import sys
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
KINDS = ("empty pages", "bare reportlab", "with qrcode as it comes", "SMC Desk")


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
    """Milliseconds and bytes of a badge, and the process's most memory in MB, for one kind."""
    app = ensure_gui()
    rl_config.useA85 = 0  # reportlab at its fastest
    badges = people(count)
    pdfmetrics.registerFont(TTFont("Bare", str(resources.path("fonts", "Inter-Bold.ttf"))))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    best, size = float("inf"), 0
    for _ in range(ROUNDS):
        out = io.BytesIO()
        start = time.perf_counter()
        if kind == "empty pages":
            empty_pages(badges, out)
        elif kind == "SMC Desk":
            # A new maker each round: nothing is remembered from the round before.
            write_pages(ReportlabBadges(words()).pages(badges), out)
        else:
            bare(badges, out, careless=kind != "bare reportlab")
        best, size = min(best, time.perf_counter() - start), len(out.getvalue())
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    del app
    return {"ms": best / count * 1e3, "bytes": size / count, "peak": peak, "more": peak - before}


def main(count: int) -> None:
    """Print the table."""
    found = {}
    for kind in KINDS:
        command = [sys.executable, "-m", "benchmarks.badges", str(count), kind]
        done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
        found[kind] = json.loads(done.stdout)
    floor = found["bare reportlab"]
    print(f"{count} badges, two pages each, best of {ROUNDS} rounds; ratios against bare reportlab\n")
    print(f"{'':26}{'ms/badge':>9}{'ratio':>7}{'bytes/badge':>13}{'ratio':>7}{'peak MB':>9}{'of it PDF':>11}")
    for kind, one in found.items():
        ratios = one["ms"] / floor["ms"], one["bytes"] / floor["bytes"]
        print(
            f"{kind:26}{one['ms']:9.2f}{ratios[0]:7.2f}{one['bytes']:13.0f}{ratios[1]:7.2f}"
            f"{one['peak']:9.0f}{one['more']:11.0f}"
        )


if __name__ == "__main__":
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000
    if len(sys.argv) > 2:
        print(json.dumps(measure(sys.argv[2], wanted)))
    else:
        main(wanted)
