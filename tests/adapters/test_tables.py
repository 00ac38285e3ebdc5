"""Lists are read from any text and any workbook; what is no list is refused with its reason."""

from __future__ import annotations

import datetime
import io
import zipfile
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from smc_desk import resources
from smc_desk.adapters.files import tables, workbooks
from smc_desk.adapters.files.mappings import FILE, SavedMappings
from smc_desk.adapters.files.tables import read_table
from smc_desk.domain.errors import UserError, UserFault
from smc_desk.domain.mapping import Column, guess

ROWS = [
    ["Código", "Nombre", "País"],
    ["A1", "Zoë Peña “Ñ”", "MX"],
    ["A2", "João d’Ávila, Jr", "BR"],
    ["A3", "Li", "US"],
]


def _text(delimiter: str, end: str = "\r\n") -> str:
    return end.join(delimiter.join(f'"{c}"' if delimiter in c else c for c in row) for row in ROWS) + end


def _fault(path: Path) -> UserError:
    with pytest.raises(UserError) as error:
        read_table(path)
    return error.value


def test_the_demo_is_read_whole() -> None:
    table = read_table(resources.path("demo", "attendees.csv"))
    assert len(table.headers) == 42
    assert len(table.rows) == 918
    assert (table.encoding, table.delimiter, table.first_row) == ("utf-8", ",", 2)
    assert len(table.digest) == 64


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252", "mac_roman"]
)
def test_any_delimiter_and_encoding_is_found(tmp_path: Path, delimiter: str, encoding: str) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(_text(delimiter).encode(encoding))
    table = read_table(path)
    assert list(table.headers) == ROWS[0]
    assert [list(r) for r in table.rows] == ROWS[1:]
    assert table.delimiter == delimiter


@pytest.mark.parametrize(
    ("encoding", "names"),
    [
        ("cp1251", ["Шевченко Соломія Юріївна", "Наталья Соколова", "Дмитрий Абдрахманов", "Ганна Щербак"]),
        ("cp1256", ["محمد الخطيب", "فاطمة النجار", "عبد الرحمن منصور", "إيمان الشريف"]),
        ("gb18030", ["王秀英", "李建国在社区医院工作", "张静怡", "陈思远来自北京大学"]),
    ],
)
def test_other_encodings_are_guessed_from_the_language(
    tmp_path: Path, encoding: str, names: list[str]
) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(("Name,Country\r\n" + "".join(f"{name},XX\r\n" for name in names * 9)).encode(encoding))
    assert [row[0] for row in read_table(path).rows[:4]] == names


@pytest.mark.parametrize("end", ["\r\n", "\n", "\r"])
def test_any_end_of_line_and_quoted_ones_are_read(tmp_path: Path, end: str) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(f'name,notes{end}Ana,"one{end}two, ""three"""{end}Li,x{end}'.encode())
    assert [list(r) for r in read_table(path).rows] == [["Ana", f'one{end}two, "three"'], ["Li", "x"]]


def test_blank_short_and_long_rows_come_out_too(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("a;b;c\n\n1;2;3\n;;\n1\n1;2;3;4\n", encoding="utf-8")
    assert [list(r) for r in read_table(path).rows] == [
        [],
        ["1", "2", "3"],
        ["", "", ""],
        ["1"],
        ["1", "2", "3", "4"],
    ]


def test_headers_are_found_below_a_title_and_the_line_of_excel(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("sep=;\nList of 2026;;;\n\ncode;name;country;mail\n1;Ana;MX;a\n", encoding="utf-8")
    table = read_table(path)
    assert table.headers == ("code", "name", "country", "mail")
    assert table.first_row == 5
    assert [list(r) for r in table.rows] == [["1", "Ana", "MX", "a"]]


def test_one_column_is_a_list(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Full name\nAna Li\n", encoding="utf-8")
    assert read_table(path).headers == ("Full name",)


def test_a_workbook_shows_what_a_person_sees(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.title = "Empty"
    sheet = book.create_sheet("People")
    sheet.append(["Name", "Code", "Price", "Born", "At", "Paid", "Zip"])
    sheet.append(
        [
            "Zoë",
            12,
            60.5,
            datetime.date(2026, 4, 30),
            datetime.datetime.fromisoformat("2026-04-30T09:05"),
            True,
            "007",
        ]
    )
    sheet.append([None] * 7)
    sheet.append(["Li", 12345678901, 0.1, None, None, False, " x\ny "])
    book.create_sheet("More").append(["x"])
    path = tmp_path / "list.xlsx"
    book.save(path)
    table = read_table(path)
    assert (table.sheet, table.other_sheets) == ("People", ("Empty", "More"))
    assert [list(r) for r in table.rows] == [
        ["Zoë", "12", "60.5", "2026-04-30", "2026-04-30 09:05:00", "TRUE", "007"],
        [""] * 7,
        ["Li", "12345678901", "0.1", "", "", "FALSE", " x\ny "],
    ]


def test_what_is_no_list_is_refused_with_its_reason(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "x.csv"
    assert _fault(path).fault is UserFault.FILE_NOT_FOUND
    assert _fault(tmp_path).fault is UserFault.FILE_UNREADABLE
    for data, fault in (
        (b"", UserFault.FILE_EMPTY),
        (b"\r\n \r\n", UserFault.FILE_EMPTY),
        (b"\xef\xbb\xbf", UserFault.FILE_EMPTY),
        (b"%PDF-1.7\n...", UserFault.NOT_A_LIST),
        (bytes(range(256)) * 40, UserFault.NOT_A_LIST),
        (b"\x00" * 4000, UserFault.NOT_A_LIST),
        (b"\xff\xfea\x00\x00\xd8", UserFault.FILE_UNREADABLE),
        (b'name,code\nAna,"A1\nLi,A2\n', UserFault.FILE_UNREADABLE),
        (b"PK\x03\x04 broken", UserFault.FILE_UNREADABLE),
        (workbooks.OLD_WORKBOOK + bytes(600), UserFault.NOT_A_LIST),
    ):
        path.write_bytes(data)
        assert _fault(path).fault is fault, data[:20]
    path.write_bytes(workbooks.OLD_WORKBOOK + bytes(600) + "EncryptedPackage".encode("utf-16-le"))
    assert _fault(path).data["why"] == "password"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("hello.txt", "hello")
    assert _fault(path).fault is UserFault.NOT_A_LIST
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", bytes(5000))
    monkeypatch.setattr(workbooks, "LARGEST_UNPACKED", 1000)
    assert _fault(path).fault is UserFault.FILE_TOO_LARGE
    monkeypatch.setattr(tables, "LARGEST", 3)
    assert _fault(path).fault is UserFault.FILE_TOO_LARGE


@given(st.binary(max_size=300))
@hypothesis_settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)
def test_no_file_brings_anything_but_a_table_or_a_reason(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "any"
    for start in (b"", b"PK\x03\x04", b"\xff\xfe", b"name,code\n"):
        path.write_bytes(start + data)
        try:
            read_table(path)
        except UserError:
            continue


def test_a_large_workbook_cut_short_is_unreadable(tmp_path: Path) -> None:
    book, whole = openpyxl.Workbook(), io.BytesIO()
    book.active.append(["Name"])
    book.save(whole)
    path = tmp_path / "cut.xlsx"
    path.write_bytes(whole.getvalue()[:-200])
    assert _fault(path).fault is UserFault.FILE_UNREADABLE


def test_a_mapping_is_kept_per_source(tmp_path: Path) -> None:
    saved = SavedMappings(tmp_path / "data")
    headers = ["Who", "E-mail"]
    assert saved.find(headers) == guess(headers)
    saved.save(guess(headers).corrected(Column.BADGE_NAME, 0), headers)
    assert SavedMappings(tmp_path / "data").find(headers).index(Column.BADGE_NAME) == 0
    assert saved.find(["Name"]) == guess(["Name"])
    assert [p.name for p in (tmp_path / "data").iterdir()] == [FILE]


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"sources": 3}', '{"sources": {"x": {"code": 1}}}', "[" * 100_000]
)
def test_a_spoilt_file_of_mappings_means_none(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE).write_text(text, encoding="utf-8")
    assert SavedMappings(tmp_path).find(["Name"]) == guess(["Name"])
