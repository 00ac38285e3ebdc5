"""Laid-out badges painted by Qt: on an image for the screen, or on a printer's page."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QTransform

from smc_desk.adapters.badges.elements import LaidOut, Line, Matrix, Shape
from smc_desk.adapters.badges.fit import MM
from smc_desk.adapters.badges.pages import Page
from smc_desk.adapters.badges.shaping import EM


def paint_page(painter: QPainter, page: Page, scale: float) -> None:
    """Paint a page with its top left corner at the origin.

    Args:
        scale: Units of the painter in a millimetre.
    """
    for face in page.faces:
        a, b, c, d, e, f = face.matrix
        painter.save()
        painter.setTransform(QTransform(a, b, c, d, e * scale, f * scale), combine=True)
        paint(painter, face.laid, scale)
        painter.restore()
    painter.save()
    painter.scale(scale, scale)
    for cut in page.cuts:
        _paint_shape(painter, cut)
    painter.restore()


def paint(painter: QPainter, laid: LaidOut, scale: float) -> None:
    """Paint one side of a badge with its top left corner at the origin.

    Args:
        scale: Units of the painter in a millimetre.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(scale, scale)
    for element in laid.elements:
        if isinstance(element, Line):
            _paint_line(painter, element)
        elif isinstance(element, Shape):
            _paint_shape(painter, element)
        else:
            _paint_matrix(painter, element, scale)
    painter.restore()


def preview(laid: LaidOut, width: int, ratio: float = 1.0) -> QImage:
    """One side of a badge as an image.

    Args:
        width: In pixels of the screen as the app counts them.
        ratio: Real pixels for each of these.
    """
    pixels = max(1, round(width * ratio))
    image = _paper(pixels, laid.width, laid.height)
    painter = QPainter(image)
    paint(painter, laid, pixels / laid.width)
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image


def preview_page(page: Page, width: int, ratio: float = 1.0) -> QImage:
    """A page as an image, as `preview` makes one of a side."""
    pixels = max(1, round(width * ratio))
    image = _paper(pixels, page.width, page.height)
    painter = QPainter(image)
    paint_page(painter, page, pixels / page.width)
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image


def _paper(pixels: int, width: float, height: float) -> QImage:
    image = QImage(pixels, max(1, round(pixels * height / width)), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    return image


def _paint_line(painter: QPainter, line: Line) -> None:
    size = line.size / EM / MM
    whole = QPainterPath()
    whole.setFillRule(Qt.FillRule.WindingFill)
    for run in line.shaped.runs:
        for glyph, x, y in run.glyphs:
            placed = QTransform(size, 0, 0, size, line.x + x * size, line.baseline - y * size)
            outline = placed.map(run.face.outlines[glyph])
            # Glyph by glyph: two that overlap, as joined letters do, must not erase each other.
            outline.setFillRule(Qt.FillRule.WindingFill)
            whole.addPath(outline)
    painter.fillPath(whole, QColor(line.colour))


def _paint_shape(painter: QPainter, shape: Shape) -> None:
    points = [QPointF(x, y) for x, y in shape.points]
    path = QPainterPath(points[0])
    if shape.is_curved:
        for at in range(1, len(points) - 2, 3):
            path.cubicTo(points[at], points[at + 1], points[at + 2])
    else:
        for point in points[1:]:
            path.lineTo(point)
    path.closeSubpath()
    if shape.fill:
        painter.fillPath(path, QColor(shape.fill))
    if shape.stroke:
        painter.strokePath(path, QPen(QColor(shape.stroke), shape.width))


def _paint_matrix(painter: QPainter, matrix: Matrix, scale: float) -> None:
    """Modules as whole pixels: no grey edge, no hairline between two of them."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    count = len(matrix.rows)
    edges = [round(at * matrix.side / count * scale) / scale for at in range(count + 1)]
    for row, modules in enumerate(matrix.rows):
        top, height = matrix.y + edges[row], edges[row + 1] - edges[row]
        column = 0
        while column < count:
            end = column
            while end < count and modules[end]:
                end += 1
            if end > column:
                left = matrix.x + edges[column]
                box = QRectF(left, top, matrix.x + edges[end] - left, height)
                painter.fillRect(box, Qt.GlobalColor.black)
            column = end + 1
    painter.restore()
