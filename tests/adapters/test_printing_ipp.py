"""What is asked of a print server is right IPP, and nothing it answers breaks the desk."""

import struct
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smc_desk.adapters.printing.cups import fault_in, options_for, state_of
from smc_desk.adapters.printing.ipp import Operation, Server, Tag, decoded, encoded
from smc_desk.domain.badges import PrintState
from smc_desk.domain.errors import PrinterFault


def attribute(tag: int, name: str, value: bytes) -> bytes:
    return struct.pack(">BH", tag, len(name)) + name.encode() + struct.pack(">H", len(value)) + value


HEAD = b"\x01\x01\x00\x00\x00\x00\x00\x01\x01" + attribute(Tag.CHARSET, "attributes-charset", b"utf-8")


def test_a_request_is_as_rfc_8010_has_it() -> None:
    wanted = encoded(
        Operation.GET_JOBS,
        {
            "printer-uri": (Tag.URI, "ipp://localhost/printers/A"),
            "requested-attributes": (Tag.KEYWORD, ["a", "bc"]),
        },
        {"page-ranges": (Tag.RANGE, (1, 1)), "copies": (Tag.INTEGER, 2)},
    )
    assert wanted == (
        b"\x01\x01\x00\x0a\x00\x00\x00\x01\x01"
        b"\x47\x00\x12attributes-charset\x00\x05utf-8"
        b"\x48\x00\x1battributes-natural-language\x00\x02en"
        b"\x45\x00\x0bprinter-uri\x00\x1aipp://localhost/printers/A"
        b"\x44\x00\x14requested-attributes\x00\x01a"
        b"\x44\x00\x00\x00\x02bc"
        b"\x02"
        b"\x33\x00\x0bpage-ranges\x00\x08\x00\x00\x00\x01\x00\x00\x00\x01"
        b"\x21\x00\x06copies\x00\x04\x00\x00\x00\x02"
        b"\x03"
    )


def test_an_answer_is_taken_apart_job_by_job() -> None:
    content = (
        HEAD
        + b"\x02" + attribute(Tag.INTEGER, "job-id", b"\x00\x00\x00\x07")
        + attribute(Tag.NAME, "job-name", "bädge".encode())
        + b"\x02" + attribute(Tag.ENUM, "job-state", b"\x00\x00\x00\x09")
        + attribute(0x13, "time-at-processing", b"")
        + attribute(Tag.BOOLEAN, "printer-is-accepting-jobs", b"\x01")
        + attribute(Tag.KEYWORD, "reasons", b"one") + attribute(Tag.KEYWORD, "", b"two")
        + b"\x03"
    )  # fmt: skip
    assert decoded(content) == (
        0,
        [
            {"job-id": [7], "job-name": ["bädge"]},
            {
                "job-state": [9], "time-at-processing": [None],
                "printer-is-accepting-jobs": [True], "reasons": ["one", "two"],
            },
        ],
    )  # fmt: skip


@given(st.binary(max_size=80), st.booleans())
def test_no_answer_is_more_than_unreadable(content: bytes, is_begun_well: bool) -> None:
    with suppress(OSError):
        decoded((HEAD if is_begun_well else b"") + content)


def test_a_server_that_is_not_there_cannot_be_reached(tmp_path_factory: pytest.TempPathFactory) -> None:
    for place in ("127.0.0.1:9", str(tmp_path_factory.mktemp("no") / "cups.sock")):
        with pytest.raises((ConnectionRefusedError, FileNotFoundError)):
            Server(place).ask(Operation.CUPS_GET_PRINTERS, "/", {})


@pytest.mark.parametrize(
    ("state", "reasons", "accepts", "fault"),
    [
        (3, ["none"], True, None),
        (3, ["media-empty-error"], True, None),
        (3, ["none"], False, PrinterFault.PAUSED),
        (4, ["media-empty-warning"], True, PrinterFault.OUT_OF_PAPER),
        (4, ["media-needed"], True, PrinterFault.OUT_OF_PAPER),
        (4, ["door-open-report"], True, PrinterFault.OPEN),
        (4, ["media-empty-error", "cover-open-error"], True, PrinterFault.OUT_OF_PAPER),
        (4, ["offline-report"], True, PrinterFault.OFFLINE),
        (4, ["toner-low-warning"], True, None),
        (4, ["media-jam-warning"], True, PrinterFault.PAUSED),
        (5, ["paused"], True, PrinterFault.PAUSED),
        (5, ["paused", "offline-report"], True, PrinterFault.OFFLINE),
        (5, ["none"], True, PrinterFault.PAUSED),
    ],
)
def test_a_printer_s_reasons_become_a_fault(
    state: int, reasons: list[str], accepts: bool, fault: PrinterFault | None
) -> None:
    printer: dict[str, list[Any]] = {
        "printer-state": [state],
        "printer-state-reasons": reasons,
        "printer-is-accepting-jobs": [accepts],
    }
    assert fault_in(printer) is fault


def test_a_job_ends_confirmed_or_failed() -> None:
    known = {state: state_of({"job-state": [state]}) for state in range(3, 10)}
    assert known == {
        3: PrintState.SENT, 4: PrintState.SENT, 5: PrintState.SENT, 6: PrintState.SENT,
        7: PrintState.FAILED, 8: PrintState.FAILED, 9: PrintState.CONFIRMED,
    }  # fmt: skip


def test_a_printer_gets_its_own_name_of_the_paper_and_both_sides_where_it_can() -> None:
    office = {
        "media-supported": [
            "iso_a4_210x297mm",
            "na_letter_8.5x11in",
            "iso_a6_105x148mm",
            "custom_min_10x10mm",
        ],
        "sides-supported": ["one-sided", "two-sided-short-edge"],
    }
    assert options_for(office, 148, 105) == {
        "print-scaling": (Tag.KEYWORD, "auto-fit"),
        "media": (Tag.KEYWORD, "iso_a6_105x148mm"),
        "sides": (Tag.KEYWORD, "two-sided-short-edge"),
    }
    assert options_for(office, 215.9, 279.4)["media"] == (Tag.KEYWORD, "na_letter_8.5x11in")
    assert options_for({}, 102, 76) == {
        "print-scaling": (Tag.KEYWORD, "auto-fit"),
        "page-ranges": (Tag.RANGE, (1, 1)),
    }
