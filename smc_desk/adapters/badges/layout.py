"""The built-in badge: where everything stands, in what size.

From top to bottom: the name, as large as its room allows, then what explains it; below, in fixed places,
the role marks, the photo choice and the code. The block of the name begins where its script begins, left or
right. Laid out once; the PDF, the screen and the printer draw the same list of elements.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from smc_desk import resources
from smc_desk.adapters.badges import qr
from smc_desk.adapters.badges.elements import Block, Box, Element, LaidOut, Line, Matrix, rounded
from smc_desk.adapters.badges.fit import CAPITAL, MM, Fit, Room, fit_name, fit_text, fit_whole
from smc_desk.adapters.badges.legible import legible, runs_right_to_left
from smc_desk.adapters.badges.shaping import BOLD, EM, REGULAR, Shaped, Shaper
from smc_desk.adapters.badges.signs import INK, PAPER, QUIET_INK, VERMILION, camera, photo_look, sign_of
from smc_desk.adapters.badges.words import BadgeWords
from smc_desk.domain.badges import Badge, RoleMark
from smc_desk.domain.people import PhotoConsent


@dataclass(frozen=True, slots=True)
class Layout:
    """The measures of a badge in millimetres and points; what each means says resources/badges/a6.toml."""

    width: float
    height: float
    margin: float
    gap: float
    symposium_top: float
    symposium_size: float
    training_top: float
    training_height: float
    training_size: float
    text_top: float
    text_bottom: float
    name_size: float
    name_floor: float
    name_least: float
    name_lines: int
    name_gap: float
    line_height: float
    transcription_size: float
    transcription_least: float
    detail_size: float
    detail_least: float
    organisation_lines: int
    mark_top: float
    mark_side: float
    mark_size: float
    mark_gap: float
    mark_letter: float
    photo_top: float
    photo_height: float
    photo_size: float
    code_left: float
    code_top: float
    code_side: float
    code_text_size: float
    code_text_top: float

    @staticmethod
    def read(path: Path | None = None) -> Layout:
        """Read measures from a file; without one, the built-in A6 badge."""
        with (path or resources.path("badges", "a6.toml")).open("rb") as file:
            return Layout(**tomllib.load(file))


@dataclass(slots=True)
class _Sheet:
    """A badge while it is laid out."""

    blocks: list[Block] = field(default_factory=list)
    missing: str = ""
    left_out: str = ""
    cut: list[str] = field(default_factory=list)

    def put(self, name: str, box: Box, *elements: Element) -> None:
        self.blocks.append(Block(name, box, elements))
        for element in elements:
            if isinstance(element, Line):
                self.missing += element.shaped.missing

    def legible(self, text: str) -> str:
        clean, left_out = legible(text)
        self.left_out += left_out
        return clean if any(c.isalnum() for c in clean) else ""


class Composer:
    """Lays badges out; one for all badges of a run, since it remembers words."""

    def __init__(self, words: BadgeWords, layout: Layout | None = None, shaper: Shaper | None = None) -> None:
        self._words = words
        self._layout = layout or Layout.read()
        self._shaper = shaper or Shaper()
        self._fits: dict[tuple[str, float, float, int, int, bool], Fit] = {}

    @property
    def layout(self) -> Layout:
        """The measures in use."""
        return self._layout

    def lay_out(self, badge: Badge) -> LaidOut:
        """Lay a badge out; the same badge always comes out the same."""
        sheet, lay = _Sheet(), self._layout
        self._put_head(sheet, badge)
        name, fits = self._put_texts(sheet, badge)
        self._put_marks(sheet, badge.marks)
        self._put_photo(sheet, badge.photo)
        self._put_code(sheet, badge.code)
        return LaidOut(
            lay.width,
            lay.height,
            tuple(sheet.blocks),
            name.size if name else 0.0,
            "".join(dict.fromkeys(sheet.missing)),
            sheet.left_out,
            bool(name and name.is_broken),
            tuple(kind for kind, fit in fits if fit.is_cut),
        )

    def _put_head(self, sheet: _Sheet, badge: Badge) -> None:
        lay = self._layout
        right = lay.width - lay.margin
        if badge.training:
            text = self._shaper.shape(self._words.training, BOLD)
            width = min(text.width * lay.training_size / EM / MM + 6, right - lay.margin)
            box = (right - width, lay.training_top, right, lay.training_top + lay.training_height)
            line = self._centred(text, box, lay.training_size, PAPER, margin=3)
            frame = rounded((2.6, 2.6, lay.width - 2.6, lay.height - 2.6), 2.0, stroke=VERMILION, width=1.2)
            sheet.put("training", box, frame, rounded(box, 1.0, VERMILION), line)
            right = box[0] - lay.gap
        if symposium := sheet.legible(badge.symposium):
            top, size = lay.symposium_top, lay.symposium_size
            fit = self._fit(symposium, right - lay.margin, size, 7, 1, REGULAR, False)
            self._put_lines(sheet, "symposium", fit, top, QUIET_INK, False, right)

    def _put_texts(self, sheet: _Sheet, badge: Badge) -> tuple[Fit | None, list[tuple[str, Fit]]]:
        """The name and everything that follows it; what follows gives way until the name is large enough."""
        lay = self._layout
        name = sheet.legible(badge.name)
        leftward = runs_right_to_left(name)
        transcription, pronouns, organisation = (
            sheet.legible(text) for text in (badge.transcription, badge.pronouns, badge.organisation)
        )
        width = lay.width - 2 * lay.margin
        below: list[tuple[str, Fit]] = []
        fitted: Fit | None = None
        for share in (1.0, 0.85, 0.7):
            below = []
            if transcription:
                size = lay.transcription_size * share
                fit = self._fit(transcription, width, size, lay.transcription_least, 2, BOLD, False)
                below.append(("transcription", fit))
            if pronouns:
                fit = self._fit(
                    pronouns, width, lay.detail_size * share, lay.detail_least, 1, REGULAR, leftward
                )
                below.append(("pronouns", fit))
            if organisation:
                size, lines = lay.detail_size * share, lay.organisation_lines
                fit = self._fit(organisation, width, size, lay.detail_least, lines, REGULAR, False)
                below.append(("organisation", fit))
            height = lay.text_bottom - lay.text_top - sum(f.height + lay.gap for _, f in below)
            height -= lay.name_gap - lay.gap if below else 0
            if not name:
                break
            room = Room(
                width, height, lay.name_size, lay.name_floor, lay.name_least, lay.name_lines, lay.line_height
            )
            fitted = fit_name(name, partial(self._shaper.shape, weight=BOLD, leftward=leftward), room)
            if fitted.size > lay.name_floor and not fitted.is_broken:
                break
        top = lay.text_top
        fits = [("name", fitted), *below] if fitted else below
        for kind, fit in fits:
            colour = INK if kind in ("name", "transcription") else QUIET_INK
            self._put_lines(sheet, kind, fit, top, colour, leftward)
            top += fit.height + (lay.name_gap if kind == "name" else lay.gap)
        return fitted, fits

    def _put_lines(
        self, sheet: _Sheet, kind: str, fit: Fit, top: float, colour: str, leftward: bool, right: float = 0.0
    ) -> None:
        lay = self._layout
        left, right = lay.margin, right or lay.width - lay.margin
        lines = []
        for shaped, baseline in zip(fit.lines, fit.baselines, strict=True):
            scale = fit.size / EM / MM
            # By the ink, not by the white that a large letter carries at its side.
            x = right - shaped.ink[2] * scale if leftward else left - shaped.ink[0] * scale
            lines.append(Line(shaped, x, top + baseline, fit.size, colour))
        sheet.put(kind, (left, top, right, top + fit.height), *lines)

    def _put_marks(self, sheet: _Sheet, marks: tuple[RoleMark, ...]) -> None:
        """Shapes with letters, each with its word; the words share the width that is left."""
        lay = self._layout
        shown = [mark for mark in marks if mark is not RoleMark.NONE]
        if not shown:
            return
        words = [self._shaper.shape(self._words.roles[mark], BOLD) for mark in shown]
        room = lay.code_left - lay.margin - len(shown) * (lay.mark_side + lay.mark_gap) - lay.gap * len(shown)
        size = min(lay.mark_size, room / max(1.0, sum(w.width for w in words)) * EM * MM)
        left = lay.margin
        for mark, word in zip(shown, words, strict=True):
            box = (left, lay.mark_top, left + lay.mark_side, lay.mark_top + lay.mark_side)
            x = box[2] + lay.mark_gap
            right = x + word.width * size / EM / MM
            baseline = (box[1] + box[3]) / 2 + CAPITAL * size / EM / MM / 2
            line = Line(word, x, baseline, size, INK)
            sheet.put(f"mark-{mark.value}", (box[0], box[1], right, box[3]), *self._sign(mark, box), line)
            left = right + lay.gap * 1.4

    def _sign(self, mark: RoleMark, box: Box) -> tuple[Element, ...]:
        sign, lay = sign_of(mark), self._layout
        letter = self._shaper.shape(self._words.letters[mark], BOLD)
        size = lay.mark_letter * sign.share
        scale = size / EM / MM
        ink = letter.ink
        x = (box[0] + box[2]) / 2 - (ink[0] + ink[2]) / 2 * scale
        baseline = box[1] + (box[3] - box[1]) * sign.centre + (ink[1] + ink[3]) / 2 * scale
        return (sign.draw(box), Line(letter, x, baseline, size, sign.letter))

    def _put_photo(self, sheet: _Sheet, photo: PhotoConsent) -> None:
        lay, look = self._layout, photo_look(photo)
        text = self._shaper.shape(self._words.photo[photo], BOLD)
        top, bottom = lay.photo_top, lay.photo_top + lay.photo_height
        picture = (lay.margin + 3.0, top + 2.1, lay.margin + 3.0 + 7.4, bottom - 2.1)
        x = picture[2] + 3.0
        most = lay.code_left - lay.gap - 4.0 - x
        size = min(lay.photo_size, most / max(1.0, text.width) * EM * MM)
        right = x + text.width * size / EM / MM + 4.0
        frame = rounded(
            (lay.margin + 0.3, top + 0.3, right - 0.3, bottom - 0.3), 1.2, look.fill, look.stroke, 0.6
        )
        baseline = (top + bottom) / 2 + CAPITAL * size / EM / MM / 2
        elements: list[Element] = [frame, *camera(picture, photo), Line(text, x, baseline, size, look.text)]
        if photo is PhotoConsent.ASK:
            query = self._shaper.shape("?", BOLD)
            lens = (picture[0], picture[1] + 0.2 * (bottom - top - 4.2), picture[2], picture[3])
            elements.append(self._centred(query, lens, 9.5, look.text))
        sheet.put("photo", (lay.margin, top, right, bottom), *elements)

    def _put_code(self, sheet: _Sheet, code: str) -> None:
        lay = self._layout
        rows = qr.matrix(code)
        module = lay.code_side / (len(rows) + 2 * qr.QUIET)
        box = (lay.code_left, lay.code_top, lay.code_left + lay.code_side, lay.code_top + lay.code_side)
        inner = box[0] + module * qr.QUIET, box[1] + module * qr.QUIET
        sheet.put("code", box, Matrix(rows, *inner, module * len(rows)))
        text = self._shaper.shape(code, REGULAR)
        size = min(lay.code_text_size, lay.code_side / max(1.0, text.width) * EM * MM)
        label = (box[0], lay.code_text_top, box[2], lay.code_text_top + 3.2)
        sheet.put("code-text", label, self._centred(text, label, size, QUIET_INK))

    def _centred(self, text: Shaped, box: Box, size: float, colour: str, margin: float = 0.0) -> Line:
        size = min(size, (box[2] - box[0] - 2 * margin) / max(1.0, text.width) * EM * MM)
        scale = size / EM / MM
        x = (box[0] + box[2] - text.width * scale) / 2
        return Line(text, x, (box[1] + box[3]) / 2 + CAPITAL * scale / 2, size, colour)

    def _fit(
        self, text: str, width: float, size: float, least: float, lines: int, weight: int, leftward: bool
    ) -> Fit:
        key = (text, width, size, lines, weight, leftward)
        fit = self._fits.get(key)
        if fit is None:
            if len(self._fits) > 10_000:
                self._fits = {}
            least = min(least, size)
            steps = int((size - least) * 2)
            sizes = (*(size - step / 2 for step in range(steps)), least)
            shape = partial(self._shaper.shape, weight=weight, leftward=leftward)
            room = Room(width, 1000.0, size, least, least, lines, 1.18)
            one = Room(width, 1000.0, size, least, least, 1, 1.18)
            large = tuple(s for s in sizes if s >= 0.85 * size)
            fit = fit_whole(text, shape, one, large) or fit_text(text, shape, room, sizes)
            self._fits[key] = fit
        return fit
