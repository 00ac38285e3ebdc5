"""Reads a list from a file: text parted by any sign in any encoding, or a workbook.

It only finds cells; what they mean is for `smc_desk.domain.mapping` and `smc_desk.domain.cleaning`. Every row
of the file comes out, blank ones too, so that the import can account for each.
"""

from __future__ import annotations

import csv
import hashlib
import io
import re
from collections import Counter
from itertools import islice
from pathlib import Path

from smc_desk.adapters.files import workbooks
from smc_desk.adapters.files.rows import table_of
from smc_desk.adapters.files.whole import bytes_of
from smc_desk.domain.bulk import no_collection
from smc_desk.domain.errors import UserError, UserFault
from smc_desk.domain.tables import Table

LARGEST = 200 * 1024 * 1024
DELIMITERS = ",;\t|"
LONGEST_CELL = 1_000_000
_SAMPLE = 64 * 1024
_BOMS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_NO_TEXT = (
    b"%PDF",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"\x1f\x8b",
    b"SQLite format 3",
    b"Rar!",
    b"7z\xbc\xaf",
)
_LETTERS = frozenset("áéíóúüñçãõâêôàèìòùëïöäîûåøæœßýÁÉÍÓÚÜÑÇÃÕÂÊÔÀÈÌÒÙËÏÖÄÎÛÅØÆŒÝ¿¡«»“”‘’–—…ªº°€·•\u00a0")
_BEYOND = re.compile("[^\x00-\x7f]+")
_ALIKE = ("cp1252", "mac_roman", "cp850")
"""Encodings of Western European text, the commonest first."""


def read_table(path: Path) -> Table:
    """The first sheet or the whole text of a file, as cells.

    Raises:
        UserError: FILE_NOT_FOUND, FILE_UNREADABLE (also a workbook with a password: ``why=password``),
            FILE_EMPTY, FILE_TOO_LARGE, or NOT_A_LIST.
    """
    data = bytes_of(path, LARGEST)
    if not data:
        raise UserError(UserFault.FILE_EMPTY, {"path": str(path)})
    digest = hashlib.sha256(data).hexdigest()
    if data[:4] == b"PK\x03\x04" or data[:8] == workbooks.OLD_WORKBOOK:
        return workbooks.read_workbook(data, path, digest)
    text, encoding = decoded(data, path)
    return read_text(text, path, encoding=encoding, digest=digest)


def decoded(data: bytes, path: Path) -> tuple[str, str]:
    """The text in the bytes of a file, and the encoding it was read with."""
    about = {"path": str(path)}
    if data.startswith(_NO_TEXT):
        raise UserError(UserFault.NOT_A_LIST, about)
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            try:
                return data.decode(encoding), encoding
            except UnicodeDecodeError as error:
                raise UserError(UserFault.FILE_UNREADABLE, about) from error
    zeros = data[:_SAMPLE].count(0)
    if zeros:
        encoding = _utf16_without_mark(data[:_SAMPLE], zeros)
        try:
            text = data.decode(encoding) if encoding else ""
        except UnicodeDecodeError:
            text = ""
        if not text or not is_text(text):
            raise UserError(UserFault.NOT_A_LIST, about)
        return text, encoding
    try:
        text, encoding = data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        text, encoding = _guessed(data, path)
    if not is_text(text):
        raise UserError(UserFault.NOT_A_LIST, about)
    return text, encoding


def is_text(text: str) -> bool:
    """Whether the beginning of a text has hardly any control characters."""
    sample = text[:_SAMPLE]
    return len(re.findall(r"[\x00-\x08\x0e-\x1f\x7f\ufffd]", sample)) * 200 <= len(sample)


def _utf16_without_mark(sample: bytes, zeros: int) -> str:
    if zeros * 4 < len(sample):
        return ""
    return "utf-16-le" if sample[1::2].count(0) > sample[::2].count(0) else "utf-16-be"


def _guessed(data: bytes, path: Path) -> tuple[str, str]:
    """Not UTF-8: Western European where nearly all its letters are, else by the statistics of languages."""
    lines = [line for line in data.splitlines() if not line.isascii()]
    sample = b"\n".join(lines)[:_SAMPLE]
    shares = []
    for encoding in _ALIKE:
        try:
            text = sample.decode(encoding)
        except UnicodeDecodeError:
            continue
        beyond = [c for c in text if not c.isascii()]
        in_a_row = sum(len(run) - 1 for run in _BEYOND.findall(text)) / max(1, len(beyond))
        share = sum(c in _LETTERS for c in beyond) / max(1, len(beyond))
        shares.append((share if in_a_row < HALF else share * HALF, encoding))
    share, encoding = max(shares, key=lambda s: s[0], default=(0.0, ""))
    if share < ENOUGH:
        from charset_normalizer import from_bytes  # here: 40 ms, for the few lists in other encodings

        best = from_bytes(sample).best()
        encoding = best.encoding if best is not None else encoding
    try:
        return data.decode(encoding or "latin-1"), encoding or "latin-1"
    except (UnicodeDecodeError, LookupError):
        pass
    if share < ENOUGH / 2:
        raise UserError(UserFault.NOT_A_LIST, {"path": str(path)})
    return data.decode("latin-1"), "latin-1"


ENOUGH = 0.9
"""Share of a text's accented letters which must be Western European ones."""
HALF = 0.5
"""Accented letters that mostly follow one another are another script read wrongly."""


def read_text(text: str, path: Path, *, encoding: str = "", digest: str = "") -> Table:
    """Cells of a text; the sign between them is found by trying each."""
    about = {"path": str(path)}
    if text[:4].lower() == "sep=" and text[5:6] in ("\r", "\n"):
        delimiter, text = text[4], text[5:].lstrip("\r\n")
        skipped = 1
    else:
        delimiter, skipped = delimiter_of(text), 0
    if not text.strip():
        raise UserError(UserFault.FILE_EMPTY, about)
    if text.count('"') % 2:
        _refuse_open_quote(text, delimiter, path)
    csv.field_size_limit(LONGEST_CELL)
    try:
        with no_collection():
            rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    except csv.Error as error:
        raise UserError(UserFault.NOT_A_LIST, about) from error
    return table_of(rows, path, skipped, encoding=encoding, delimiter=delimiter, digest=digest)


def delimiter_of(text: str) -> str:
    """What parts the cells: the sign which cuts the first rows into the same number of cells most often."""
    sample = text[:_SAMPLE]
    best, most = ",", 0.0
    for delimiter in DELIMITERS:
        if delimiter not in sample:
            continue
        try:
            rows = list(islice(csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter), 30))
        except csv.Error:
            continue
        rows = [r for r in rows if any(c.strip() for c in r)]
        if len(rows) > 2 and len(text) > _SAMPLE:
            rows = rows[:-1]
        widths = Counter(map(len, rows))
        width, count = max(widths.items(), key=lambda w: (w[1], w[0]), default=(1, 0))
        score = (width > 1) * (count / max(1, len(rows))) * (1 + min(width, 40) / 40)
        if score > most:
            best, most = delimiter, score
    return best


def _refuse_open_quote(text: str, delimiter: str, path: Path) -> None:
    """A quotation mark that is never closed would swallow every row after it."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    row = 0
    try:
        for _ in reader:
            row += 1
    except csv.Error as error:
        if "unexpected end" in str(error):
            raise UserError(UserFault.FILE_UNREADABLE, {"path": str(path), "row": str(row + 1)}) from error
