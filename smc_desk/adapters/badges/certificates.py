"""Certificates of attendance, set as badges are: every name whole and in its own script.

A page across, its texts in the middle; where its language runs from right to left, so do its columns.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import BinaryIO

from PySide6.QtGui import QImage

from smc_desk.adapters.badges.badge_signs import code_block
from smc_desk.adapters.badges.doubts import doubts_about
from smc_desk.adapters.badges.elements import Block, Box, LaidOut, Line, Shape, rounded
from smc_desk.adapters.badges.legible import legible, runs_right_to_left
from smc_desk.adapters.badges.pages import Face, Page
from smc_desk.adapters.badges.pdf import write_pages, write_whole_pdf
from smc_desk.adapters.badges.preview import preview
from smc_desk.adapters.badges.shaping import Shaper
from smc_desk.adapters.badges.signs import BLUE, QUIET_INK
from smc_desk.adapters.badges.texts import Text, TextSetter
from smc_desk.domain.badge_doubts import BadgeDoubt
from smc_desk.domain.badge_layouts import Align, Level, Look
from smc_desk.domain.certificates import Certificate, CertificatePaper, CertificateWords

MARGIN = 24.0
CODE = 30.0
FLOOR = 20.0
"""Points below which somebody looks at a name first."""
_FRAME = 9.0
_GAP = 6.0
_TITLE = Look(32, 18, 14, lines=2, bold=True)
_SAID = Look(15, 10, 9, lines=2, colour="quiet")
_NAME = Look(46, FLOOR, 14, lines=3, bold=True)
_SYMPOSIUM = Look(22, 12, 11, lines=2, bold=True)
_LABEL = Look(10.5, 8, 7, lines=2, colour="quiet")
_VALUE = Look(14, 9, 8, lines=3, bold=True)
_NUMBER = Look(13, 9, 8, bold=True)


class ReportlabCertificates:
    """Certificates in one language. One object serves every thread."""

    def __init__(
        self,
        words: CertificateWords,
        paper: CertificatePaper = CertificatePaper.A4,
        shaper: Shaper | None = None,
    ) -> None:
        self._words = words
        self._width, self._height = paper.size
        self._texts = TextSetter(shaper or Shaper())

    def lay_out(self, certificate: Certificate) -> LaidOut:
        """A page, ready to be drawn; the same certificate always comes out the same."""
        sheet = _Sheet(self._texts)
        self._put_frame(sheet)
        self._put_statement(sheet, certificate)
        leftward = runs_right_to_left(self._words.title)
        self._put_facts(sheet, certificate, leftward)
        self._put_foot(sheet, certificate, leftward)
        missing = "".join(dict.fromkeys(sheet.missing))
        return LaidOut(
            self._width,
            self._height,
            tuple(sheet.blocks),
            sheet.name_size,
            missing,
            sheet.left_out,
            sheet.is_broken,
            tuple(sheet.cut),
        )

    def write(
        self,
        certificates: Iterable[Certificate],
        out: Path,
        progress: Callable[[int, int], None],
        cancelled: Callable[[], bool],
    ) -> int:
        """Write certificates as one PDF, a page each.

        Returns:
            How many are in the file; there is no file for none.

        Raises:
            UserError: `CANCELLED`, or `CANNOT_WRITE` with the path; the file is then as it was before.
        """
        wanted = [(self, one) for one in certificates]
        return write_certificates(wanted, out, self._words.title, progress, cancelled)

    def put(self, certificate: Certificate, out: BinaryIO) -> None:
        """Write one certificate into an open file."""
        write_pages([self.page(certificate)], out, title=self._words.title)

    def doubts(self, certificate: Certificate) -> tuple[BadgeDoubt, ...]:
        """What may be wrong with a certificate."""
        return doubts_about([self.lay_out(certificate)], FLOOR)

    def preview(self, certificate: Certificate, width: int, ratio: float = 1.0) -> QImage:
        """A page as an image `width` pixels wide, of `ratio` real pixels each."""
        return preview(self.lay_out(certificate), width, ratio)

    def page(self, certificate: Certificate) -> Page:
        """The page it is printed on."""
        laid = self.lay_out(certificate)
        return Page(laid.width, laid.height, (Face(laid, 0.0, 0.0),))

    def _put_frame(self, sheet: _Sheet) -> None:
        edge = (_FRAME, _FRAME, self._width - _FRAME, self._height - _FRAME)
        middle = self._width / 2
        bar = rounded((middle - 14, 41.6, middle + 14, 42.8), 0.6, BLUE)
        frame = rounded(edge, 3.0, stroke=BLUE, width=0.7)
        sheet.blocks.append(Block("frame", frame.box, (frame, bar)))

    def _put_statement(self, sheet: _Sheet, certificate: Certificate) -> None:
        """Title, name and symposium, one below the other."""
        left, right = MARGIN, self._width - MARGIN
        sheet.put((left, 16.0, right, 39.0), Level.BOTTOM, Text("title", self._words.title, _TITLE))
        statement = (
            Text("certifies", self._words.certifies, _SAID),
            Text("name", certificate.name, _NAME, 4.0, is_name=True),
            Text("attended", self._words.attended, _SAID, 5.0),
            Text("symposium", certificate.symposium, _SYMPOSIUM, 4.0),
        )
        sheet.put((left, 46.0, right, self._height - 86.0), Level.MIDDLE, *statement)

    def _put_facts(self, sheet: _Sheet, certificate: Certificate, leftward: bool) -> None:
        """What is known, in columns beside each other; what is not takes no room."""
        words = self._words
        facts = [
            ("dates", words.dates, certificate.dates),
            ("place", words.place, certificate.place),
            ("role", words.role, certificate.role),
            ("hours", words.hours, certificate.hours),
        ]
        known = [fact for fact in facts if legible(fact[2])[0]]
        width = (self._width - 2 * MARGIN + _GAP) / max(1, len(known))
        top = self._height - 80.0
        for number, (name, label, value) in enumerate(reversed(known) if leftward else known):
            left = MARGIN + number * width
            texts = Text(f"{name}-label", label, _LABEL), Text(name, value, _VALUE, 1.4)
            sheet.put((left, top, left + width - _GAP, top + 24.0), Level.TOP, *texts)

    def _put_foot(self, sheet: _Sheet, certificate: Certificate, leftward: bool) -> None:
        """The line to sign on at the one end, the number at the other."""
        foot = self._height - 18.0
        near, far = (MARGIN, MARGIN + 96.0), (self._width - MARGIN - CODE, self._width - MARGIN)
        said = (far[0] - 76.0, far[0] - 4.0)
        if leftward:
            near, far, said = self._mirrored(near), self._mirrored(far), self._mirrored(said)
        rule = Shape(((near[0], foot - 14.0), (near[1], foot - 14.0)), stroke=QUIET_INK, width=0.3)
        sheet.blocks.append(Block("rule", rule.box, (rule,)))
        signed = (
            Text("issuer", certificate.issuer, _VALUE),
            Text("signature", self._words.signature, _LABEL, 1.0),
        )
        sheet.put((near[0], foot - 12.6, near[1], foot), Level.TOP, *signed, align=Align.START)
        sheet.blocks.append(code_block(certificate.number, (far[0], foot - CODE, far[1], foot)))
        number = (
            Text("number-label", self._words.number, _LABEL),
            Text("number", certificate.number, _NUMBER, 1.4),
        )
        sheet.put((said[0], foot - 14.0, said[1], foot), Level.BOTTOM, *number, align=Align.END)

    def _mirrored(self, edges: tuple[float, float]) -> tuple[float, float]:
        return (self._width - edges[1], self._width - edges[0])


def write_certificates(
    wanted: Sequence[tuple[ReportlabCertificates, Certificate]],
    out: Path,
    title: str,
    progress: Callable[[int, int], None],
    cancelled: Callable[[], bool],
) -> int:
    """Write certificates, each in the language of its own, as one PDF.

    Returns:
        How many are in the file; there is no file for none.

    Raises:
        UserError: `CANCELLED`, or `CANNOT_WRITE` with the path; the file is then as it was before.
    """
    pages = (maker.page(one) for maker, one in wanted)
    return write_whole_pdf(pages, out, len(wanted), progress, cancelled, title)


class _Sheet:
    """A page while it is laid out."""

    def __init__(self, setter: TextSetter) -> None:
        self._setter = setter
        self.blocks: list[Block] = []
        self.missing, self.left_out = "", ""
        self.cut: list[str] = []
        self.name_size, self.is_broken = 0.0, False

    def put(self, box: Box, level: Level, *texts: Text, align: Align = Align.CENTRE) -> None:
        """Set texts one below the other."""
        placed, dropped = self._setter.set([self._legible(text) for text in texts], box, align, level)
        self.cut += dropped
        for one in placed:
            self.blocks.append(Block(one.text.name, one.box, one.lines))
            self.missing += "".join(line.shaped.missing for line in one.lines if isinstance(line, Line))
            if one.fit.is_cut:
                self.cut.append(one.text.name)
            if one.text.is_name:
                self.name_size, self.is_broken = one.fit.size, one.fit.is_broken

    def _legible(self, text: Text) -> Text:
        clean, left_out = legible(text.text)
        self.left_out += left_out
        return Text(text.name, clean, text.look, text.gap, text.is_name)
