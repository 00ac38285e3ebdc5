"""A page in black and white, a pixel for each dot of a label printer's head.

Such a printer has no grey: what is dark is black, what is light is white with a black edge, so that a role's
shape and the photo choices stay apart. Modules of a code are whole dots, all of one size.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter

from smc_desk.adapters.badges.elements import Block, Element, LaidOut, Line, Matrix, Shape
from smc_desk.adapters.badges.pages import Page
from smc_desk.adapters.badges.preview import paint_page
from smc_desk.adapters.badges.qr import QUIET

BLACK, WHITE = "#000000", "#ffffff"
_INCH = 25.4
_DARK = 0.55
"""Share of white below which a colour is printed black."""
_EDGE = 0.9
"""Millimetres of the edge round a light shape."""
_ASK_EDGE = 1.5
"""Millimetres of the edge round "ask first", between the thin line of "yes" and the black of "no"."""


def raster(page: Page, dpi: float) -> QImage:
    """A page as an image of one bit a dot; a set bit is white."""
    scale = dpi / _INCH
    faces = tuple(replace(face, laid=_in_black(face.laid, scale)) for face in page.faces)
    grey = QImage(round(page.width * scale), round(page.height * scale), QImage.Format.Format_Grayscale8)
    grey.fill(Qt.GlobalColor.white)
    painter = QPainter(grey)
    paint_page(painter, replace(page, faces=faces), scale)
    painter.end()
    # First smooth, then cut at half: small letters come out rounder than drawn in two colours at once.
    flags = Qt.ImageConversionFlag.ThresholdDither
    mono = grey.convertToFormat(QImage.Format.Format_Mono, flags)
    if mono.color(0) != QColor(Qt.GlobalColor.black).rgba():
        mono.invertPixels()
        mono.setColorTable([QColor(BLACK).rgba(), QColor(WHITE).rgba()])
    mono.setDotsPerMeterX(round(dpi / _INCH * 1000))
    mono.setDotsPerMeterY(round(dpi / _INCH * 1000))
    return mono


def _in_black(laid: LaidOut, scale: float) -> LaidOut:
    blocks = tuple(
        Block(block.name, block.box, tuple(_plain(element, block, scale) for element in block.elements))
        for block in laid.blocks
    )
    return replace(laid, blocks=blocks)


def _plain(element: Element, block: Block, scale: float) -> Element:
    if isinstance(element, Line):
        return replace(element, colour=_black_or_white(element.colour))
    if isinstance(element, Matrix):
        return _whole_dots(element, block, scale)
    return _plain_shape(element, _ASK_EDGE if block.name == "photo" else _EDGE)


def _plain_shape(shape: Shape, edge: float) -> Shape:
    fill = _black_or_white(shape.fill) if shape.fill else ""
    stroke = BLACK if shape.stroke else ""
    if fill == WHITE and shape.fill.lower() != WHITE:
        return replace(shape, fill=fill, stroke=BLACK, width=edge)
    return replace(shape, fill=fill, stroke=stroke)


def _whole_dots(matrix: Matrix, block: Block, scale: float) -> Matrix:
    """The same code on the printer's dots: as large as whole dots allow, in the middle of its square."""
    count = len(matrix.rows)
    box = block.box
    side = box[2] - box[0]
    dots = max(1, int(side * scale / (count + 2 * QUIET)))
    inner = dots * count / scale
    left = round((box[0] + (side - inner) / 2) * scale) / scale
    top = round((box[1] + (side - inner) / 2) * scale) / scale
    return Matrix(matrix.rows, left, top, inner)


@lru_cache(maxsize=64)
def _black_or_white(colour: str) -> str:
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return BLACK if 0.299 * red + 0.587 * green + 0.114 * blue < _DARK else WHITE
