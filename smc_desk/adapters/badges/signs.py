"""The shapes and colours of role marks and of the photo choice.

Told apart by shape and letter or word first, by colour second (Okabe–Ito), and still in grey. No word here.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from smc_desk.adapters.badges.elements import Box, Shape, polygon, rounded
from smc_desk.domain.badges import RoleMark
from smc_desk.domain.people import PhotoConsent

INK = "#111111"
QUIET_INK = "#4a4a4a"
PAPER = "#ffffff"
BLUE = "#0072b2"
VERMILION = "#d55e00"
GREEN = "#009e73"
PURPLE = "#cc79a7"
ORANGE = "#e69f00"
SKY = "#56b4e9"
YELLOW = "#f0e442"


@dataclass(frozen=True, slots=True)
class Sign:
    """A role's shape.

    Attributes:
        draw: Makes the shape in a box.
        letter: Colour of the letter in it.
        centre: Where the letter's middle is, as a share of the height.
        share: Size of the letter as a share of the usual one.
    """

    draw: Callable[[Box], Shape]
    letter: str
    centre: float = 0.5
    share: float = 1.0


def sign_of(mark: RoleMark) -> Sign:
    """The shape of a role, as its bearers are looked for: helpers stand out from guests."""
    signs = {
        RoleMark.SPEAKER: Sign(lambda box: rounded(box, (box[2] - box[0]) / 2, BLUE), PAPER),
        RoleMark.CHAIR: Sign(lambda box: rounded(_inset(box, 0.05), 0.9, VERMILION), PAPER),
        RoleMark.ORGANISER: Sign(lambda box: polygon(box, 6, 30, INK), PAPER),
        RoleMark.VOLUNTEER: Sign(lambda box: polygon(box, 4, 0, GREEN), PAPER, share=0.85),
        RoleMark.INTERPRETER: Sign(lambda box: _bubble(box, PURPLE), INK, centre=0.42, share=0.95),
        RoleMark.PRESS: Sign(lambda box: polygon(box, 3, 0, SKY), INK, centre=0.66, share=0.8),
        RoleMark.MINOR: Sign(lambda box: polygon(box, 5, 180, YELLOW), INK, centre=0.46),
    }
    return signs[mark]


@dataclass(frozen=True, slots=True)
class PhotoLook:
    """How a photo choice looks: dark, middle and light in grey, and each with its own picture."""

    fill: str
    stroke: str
    text: str


def photo_look(photo: PhotoConsent) -> PhotoLook:
    """The colours of a photo choice."""
    return {
        PhotoConsent.YES: PhotoLook(PAPER, BLUE, BLUE),
        PhotoConsent.ASK: PhotoLook(ORANGE, ORANGE, INK),
        PhotoConsent.NO: PhotoLook(INK, INK, PAPER),
    }[photo]


def camera(box: Box, photo: PhotoConsent) -> tuple[Shape, ...]:
    """A camera: as it is, with an empty lens for a question mark, or struck through."""
    look = photo_look(photo)
    left, top, right, bottom = box
    width, height = right - left, bottom - top
    body = rounded((left, top + 0.2 * height, right, bottom), 0.12 * height, look.text)
    hump = Shape(
        (
            (left + 0.3 * width, top + 0.22 * height),
            (left + 0.38 * width, top),
            (left + 0.62 * width, top),
            (left + 0.7 * width, top + 0.22 * height),
        ),
        look.text,
    )
    x, y = left + width / 2, top + 0.6 * height
    lens = _disc(x, y, 0.28 * height, look.fill)
    if photo is PhotoConsent.YES:
        return (body, hump, lens, _disc(x, y, 0.15 * height, look.text))
    if photo is PhotoConsent.ASK:
        return (body, hump, _disc(x, y, 0.34 * height, look.fill))
    return (
        body,
        hump,
        lens,
        _bar(left - 0.02 * width, bottom, right + 0.02 * width, top, 0.2 * height, look.fill),
        _bar(left - 0.1 * width, bottom + 0.08 * height, right + 0.1 * width, top - 0.08 * height,
             0.1 * height, look.text),
    )  # fmt: skip


def _inset(box: Box, share: float) -> Box:
    by = (box[2] - box[0]) * share
    return (box[0] + by, box[1] + by, box[2] - by, box[3] - by)


def _disc(x: float, y: float, radius: float, fill: str) -> Shape:
    return rounded((x - radius, y - radius, x + radius, y + radius), radius, fill)


def _bar(x1: float, y1: float, x2: float, y2: float, width: float, fill: str) -> Shape:
    length = ((x2 - x1) ** 2 + (y2 - y1) ** 2) ** 0.5
    dx, dy = -(y2 - y1) / length * width / 2, (x2 - x1) / length * width / 2
    return Shape(((x1 + dx, y1 + dy), (x2 + dx, y2 + dy), (x2 - dx, y2 - dy), (x1 - dx, y1 - dy)), fill)


def _bubble(box: Box, fill: str) -> Shape:
    left, top, right, bottom = box
    floor = top + 0.8 * (bottom - top)
    plain = rounded((left, top, right, floor), 0.16 * (right - left), fill)
    edge, back = left + 0.6 * (right - left), left + 0.3 * (right - left)
    tail = (left + 0.22 * (right - left), bottom)
    corners = [(edge, floor), tail, (back, floor)]
    lower_right = 13  # points up to where the lower edge begins; it runs from right to left
    points = plain.points
    inserted = tuple(corner for corner in corners for _ in range(3))
    return Shape((*points[:lower_right], *inserted, *points[lower_right:]), fill, is_curved=True)
