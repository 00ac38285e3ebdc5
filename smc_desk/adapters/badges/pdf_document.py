"""reportlab's PDF document, which writes what is finished instead of keeping it.

reportlab holds every page until the file is saved, and then once more as one string; here a page is in the
file as soon as it is drawn, and of the thousandth nothing is kept but its place.
"""

from __future__ import annotations

from array import array
from typing import BinaryIO

from reportlab.pdfbase import pdfdoc

_PAGES = "Pages"


class StreamedDocument(pdfdoc.PDFDocument):  # type: ignore[misc]
    """A document whose pages go straight into a file. The same pages always give the same bytes."""

    def __init__(self, out: BinaryIO, title: str) -> None:
        super().__init__(dummyoutline=1, compression=0, invariant=1)
        self._out = out
        self._at = 0
        self._places = array("Q", [0])
        self._pages = array("L")
        self.setTitle(title)
        self.setCreator("SMC Desk")
        self._write(pdfdoc.PDFFile(self._pdfVersion).format(self))
        self.Catalog.Outlines = None
        self.Catalog.Pages = _Kids(self._pages)
        self._tree = self._number(self.Reference(self.Catalog.Pages, _PAGES))
        self._fonts = self._number(pdfdoc.PDFObjectReference(pdfdoc.BasicFonts))

    def put_form(self, width: float, height: float, content: bytes) -> int:
        """Write a drawing that pages can show again and again, packed already; gives its number."""
        return self.put(
            f"<</Type/XObject/Subtype/Form/BBox[0 0 {width:.2f} {height:.2f}]"
            f"/Resources<</Font {self._fonts} 0 R>>/Filter/FlateDecode/Length {len(content)}>>".encode(),
            content,
        )

    def put_page(self, width: float, height: float, forms: dict[str, int], content: int) -> None:
        """Write a page that shows some drawings.

        Args:
            forms: Names in the content → numbers of drawings.
            content: Number of the page's content; alike pages share one.
        """
        named = "".join(f"/{name} {number} 0 R" for name, number in forms.items())
        page = self.put(
            f"<</Type/Page/Parent {self._tree} 0 R/MediaBox[0 0 {width:.2f} {height:.2f}]"
            f"/Resources<</XObject<<{named}>>>>/Contents {content} 0 R>>".encode()
        )
        self._pages.append(page)

    def put(self, dictionary: bytes, stream: bytes | None = None) -> int:
        """Write an object; gives its number."""
        self.objectcounter += 1
        number: int = self.objectcounter
        body = dictionary if stream is None else b"%b\nstream\n%b\nendstream" % (dictionary, stream)
        self._place(number)
        self._write(b"%d 0 obj\n%b\nendobj\n" % (number, body))
        return number

    def finish(self) -> None:
        """Write everything that had to wait: fonts, the tree of pages, where each object is."""
        catalog, info = self.Reference(self.Catalog), self.Reference(self.info)
        written = 0
        while written < len(self.numberToId):  # an object may ask for another while it is written
            for number, name in list(self.numberToId.items())[written:]:
                self._place(number)
                self._write(pdfdoc.PDFIndirectObject(name, self.idToObject[name]).format(self))
                written += 1
        start = self._at
        count = self.objectcounter + 1
        places = b"".join(b"%010d 00000 n \n" % place for place in self._places[1:])
        self._write(b"xref\n0 %d\n0000000000 65535 f \n%b" % (count, places))
        trailer = pdfdoc.PDFTrailer(startxref=start, Size=count, Root=catalog, Info=info, ID=self.ID())
        self._write(trailer.format(self))

    def _number(self, reference: pdfdoc.PDFObjectReference) -> int:
        number: int = self.idToObjectNumberAndVersion[reference.name][0]
        return number

    def _place(self, number: int) -> None:
        self._places.extend([0] * (number + 1 - len(self._places)))
        self._places[number] = self._at

    def _write(self, data: bytes) -> None:
        self._out.write(data)
        self._at += len(data)


class _Kids(pdfdoc.PDFObject):  # type: ignore[misc]
    """The tree of pages: one branch."""

    __RefOnly__ = 1

    def __init__(self, pages: array[int]) -> None:
        self._pages = pages

    def format(self, _document: pdfdoc.PDFDocument) -> bytes:
        kids = " ".join(f"{number} 0 R" for number in self._pages)
        return f"<</Type/Pages/Count {len(self._pages)}/Kids[{kids}]>>".encode()
