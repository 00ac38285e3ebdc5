"""Of arrivals only what people show and say is read; a bad file is refused with its place."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from smc_desk import resources
from smc_desk.adapters.files.arrivals import read_arrivals
from smc_desk.domain.errors import UserError, UserFault
from smc_desk.domain.rehearsal import Arrival, Lane

HEAD = "seq,arrived_at,lane,shows,scan_text,says,remark\n"


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """Where a test writes its arrivals."""
    return tmp_path / "arrivals.csv"


def test_the_demo_is_read_whole() -> None:
    arrivals = read_arrivals(resources.path("demo", "arrivals.csv"))
    assert [arrival.seq for arrival in arrivals] == list(range(1, 890))
    first = arrivals[0]
    assert first.at == datetime(2026, 4, 29, 22, 6, 9, tzinfo=UTC)
    assert first.scanned == " SMC1:BF843ZU:65e4e799\r\n"
    assert {arrival.lane for arrival in arrivals} == set(Lane)
    assert sum(arrival.wears_badge for arrival in arrivals) == 70
    assert sum(arrival.says_code for arrival in arrivals) > 29
    assert sum(bool(arrival.walk_in_name) for arrival in arrivals) == 45
    assert {arrival.walk_in_category for arrival in arrivals} > {"community", "student"}
    assert any(arrival.group and arrival.lane is Lane.GROUP for arrival in arrivals)
    assert any(arrival.new_name and "instead" in arrival.remark for arrival in arrivals)
    assert any(arrival.new_pronouns == "remove" for arrival in arrivals)


def test_what_was_expected_of_the_desk_is_not_read(source: Path) -> None:
    head, row = HEAD.strip(), "7,2026-04-30T09:00:00+02:00,help,name-only,,Ana,"
    source.write_text(f"{head},case,expected,truth_code,other_code\n{row},unpaid,refuse,AAAAAA2,BBBBBB6\n")
    at = datetime(2026, 4, 30, 7, tzinfo=UTC)
    assert read_arrivals(source) == [Arrival(7, at, Lane.HELP, says="Ana")]


def test_other_delimiters_blank_rows_and_missing_cells_are_no_trouble(source: Path) -> None:
    source.write_text(
        "ARRIVED_AT;Scan_Text;Says;Lane\n\n2026-04-30T09:00:00Z;;Ana;the other\n2026-04-30T09:01:00Z\n"
    )
    at = datetime(2026, 4, 30, 9, tzinfo=UTC)
    assert read_arrivals(source) == [Arrival(3, at, says="Ana"), Arrival(4, at.replace(minute=1))]


@pytest.mark.parametrize(
    "time", ["", "soon", "2026-04-30T09:00:00", "9999-12-31T23:00:00-05:00", "0001-01-01T00:00+05:00"]
)
def test_a_time_that_is_no_instant_is_refused_with_its_row(source: Path, time: str) -> None:
    source.write_text(f"{HEAD}1,2026-04-30T09:00:00Z,,,,Ana,\n2,{time},,,,Eva,\n")
    with pytest.raises(UserError) as refused:
        read_arrivals(source)
    assert refused.value.fault is UserFault.BAD_TIME
    assert refused.value.data == {"path": str(source), "row": "3", "what": "arrivals"}


def test_a_list_of_people_is_no_list_of_arrivals() -> None:
    with pytest.raises(UserError) as refused:
        read_arrivals(resources.path("demo", "attendees.csv"))
    assert refused.value.fault is UserFault.NOT_ARRIVALS
    assert refused.value.data["columns"] == "arrived_at, scan_text, says"


def test_a_file_that_is_not_there_is_refused(source: Path) -> None:
    with pytest.raises(UserError) as refused:
        read_arrivals(source)
    assert refused.value.fault is UserFault.FILE_NOT_FOUND
