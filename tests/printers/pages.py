"""What is on a printed page, as a scanner reads it."""

from __future__ import annotations

import subprocess
from pathlib import Path

import zxingcpp
from PySide6.QtGui import QImage


def rendered(pdf: Path, dpi: int = 203) -> list[QImage]:
    """The pages of a PDF."""
    out = pdf.with_suffix("")
    subprocess.run(["pdftoppm", "-r", str(dpi), "-gray", str(pdf), str(out)], check=True, timeout=600)
    return [QImage(str(page)) for page in sorted(pdf.parent.glob(f"{out.name}-*.pgm"))]


def codes_in(image: QImage) -> list[str]:
    """The texts of the QR codes in a picture."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    formats = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    return [found.text for found in zxingcpp.read_barcodes(grey, formats=formats)]
