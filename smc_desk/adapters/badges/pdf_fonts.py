"""Fonts in a PDF, with the glyphs that are used, addressed by Qt's numbers."""

from __future__ import annotations

from collections.abc import Iterable

from reportlab.pdfbase import pdfdoc

from smc_desk.adapters.badges.shaping import EM, Face
from smc_desk.adapters.badges.truetype import subset


def embed(doc: pdfdoc.PDFDocument, face: Face, name: str, glyphs: Iterable[int]) -> None:
    """Add a font with some glyphs, under a name that every drawing of the document knows."""
    tag = "".join(chr(65 + int(digit)) for digit in f"{int(name[1:]):06d}")
    base = f"{tag}+{''.join(c for c in face.name if c.isalnum() or c == '-')}"
    file = pdfdoc.PDFStream()
    file.content = subset(face.tables, glyphs)
    file.dictionary["Length1"] = len(file.content)
    file.filters = [pdfdoc.PDFZCompress]
    descriptor = pdfdoc.PDFDictionary(
        {
            "Type": pdfdoc.PDFName("FontDescriptor"),
            "FontName": pdfdoc.PDFName(base),
            "Flags": 4,
            "FontBBox": pdfdoc.PDFArray([-1000, -1000, 3000, 2000]),
            "ItalicAngle": 0,
            "Ascent": 1000,
            "Descent": -300,
            "CapHeight": 730,
            "StemV": 120,
            "FontFile2": doc.Reference(file, f"file-{name}"),
        }
    )
    widths: list[object] = []
    for glyph in sorted(glyphs):
        widths += [glyph, pdfdoc.PDFArray([face.advance(glyph)])]
    descendant = pdfdoc.PDFDictionary(
        {
            "Type": pdfdoc.PDFName("Font"),
            "Subtype": pdfdoc.PDFName("CIDFontType2"),
            "BaseFont": pdfdoc.PDFName(base),
            "CIDSystemInfo": pdfdoc.PDFDictionary(
                {
                    "Registry": pdfdoc.PDFString("Adobe"),
                    "Ordering": pdfdoc.PDFString("Identity"),
                    "Supplement": 0,
                }
            ),
            "FontDescriptor": doc.Reference(descriptor, f"descriptor-{name}"),
            "DW": EM,
            "W": pdfdoc.PDFArray(widths),
            "CIDToGIDMap": pdfdoc.PDFName("Identity"),
        }
    )
    font = pdfdoc.PDFDictionary(
        {
            "Type": pdfdoc.PDFName("Font"),
            "Subtype": pdfdoc.PDFName("Type0"),
            "BaseFont": pdfdoc.PDFName(base),
            "Encoding": pdfdoc.PDFName("Identity-H"),
            "DescendantFonts": pdfdoc.PDFArray([doc.Reference(descendant, f"descendant-{name}")]),
        }
    )
    doc.idToObject["BasicFonts"].dict[name] = doc.Reference(font, name)
