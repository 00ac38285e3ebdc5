"""Logs of sessions as files, and the record as PDF, CSV and JSON."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from datetime import UTC, timedelta
from pathlib import Path

import pytest

from smc_desk import resources
from smc_desk.adapters.badges.fonts import ensure_gui
from smc_desk.adapters.store.store import SqliteStore
from smc_desk.adapters.timing.clocks import SystemClocks
from smc_desk.adapters.timing.report_files import write_csv, write_json
from smc_desk.adapters.timing.session_log import read_session_log
from smc_desk.compose.timing_report import write_record
from smc_desk.domain.errors import UserError, UserFault
from smc_desk.domain.timing_log import LogLine, Presence
from smc_desk.domain.timing_record import Record
from smc_desk.domain.timing_talk import TalkState
from smc_desk.usecases.replay_timing import Finished, Sounded, replay

LOG = Path(__file__).resolve().parents[1] / "data" / "timing" / "session_log.csv"


@pytest.fixture(scope="module")
def lines() -> list[LogLine]:
    return read_session_log(LOG)


@pytest.fixture(scope="module")
def record(lines: list[LogLine]) -> Record:
    return replay(lines)[1]


@pytest.fixture
def gui() -> object:
    return ensure_gui()


def test_every_talk_of_the_log_comes_out_as_it_was(lines: list[LogLine]) -> None:
    happenings, record = replay(lines)
    finished = {one.talk.guid: one for one in happenings if isinstance(one, Finished)}
    assert len(finished) == len(record.talks) == len(lines) == 188
    for line in lines:
        talk = finished[line.talk].talk
        if line.presence is Presence.NO:
            assert (talk.state, talk.noted_at, talk.drift_for) == (TalkState.ABSENT, line.started_at, None)
            continue
        printed = line.planned_at + timedelta(minutes=line.talk_minutes + line.questions_minutes)
        assert talk.started_at is not None
        assert talk.ended_at is not None
        assert talk.drift_for is not None
        assert abs((talk.started_at - line.started_at).total_seconds()) <= 1
        assert abs((talk.ended_at - line.ended_at).total_seconds()) <= 1
        assert abs(talk.drift_for - (line.ended_at - printed).total_seconds()) <= 1
        assert abs(talk.phases[0].actual_for - line.talk_for) <= 1
        assert abs(sum(p.actual_for for p in talk.phases[1:]) - line.questions_for) <= 1
    assert sum(one.talk.state is TalkState.ABSENT for one in finished.values()) == 5


def test_signals_come_in_the_order_of_time(lines: list[LogLine]) -> None:
    happenings, _ = replay(lines)
    instants = [one.at for one in happenings]
    assert instants == sorted(instants)
    assert sum(isinstance(one, Sounded) for one in happenings) > 700


def test_a_known_programme_gives_titles_and_guids(lines: list[LogLine], demo: SqliteStore) -> None:
    _, record = replay(lines, demo)
    assert all(talk.title for talk in record.talks)
    assert all(len(session.guid) == 36 for session in record.sessions)


def test_buffers_are_suggested_for_each_shape(record: Record) -> None:
    shapes = {one.shape: one for one in record.suggestions()}
    assert {"15+5", "12+8", "12+6", "3", "80+10"} <= set(shapes)
    assert shapes["3"].buffer_for == 90
    assert shapes["15+5"].buffer_for == 0


def test_the_record_is_a_table(record: Record, tmp_path: Path) -> None:
    out = tmp_path / "record.csv"
    assert write_csv(record, out) == 188
    with out.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 188
    assert rows[0]["talk_guid"] == record.talks[0].guid


def test_a_title_is_no_formula(record: Record, tmp_path: Path) -> None:
    session = record.sessions[0]
    talks = (replace(session.talks[0], title="=1+1"),)
    write_csv(Record((replace(session, talks=talks),)), tmp_path / "a.csv")
    assert "'=1+1" in (tmp_path / "a.csv").read_text(encoding="utf-8")


def test_the_record_is_json_by_guid(record: Record, tmp_path: Path) -> None:
    out = tmp_path / "record.json"
    write_json(record, out)
    known = json.loads(out.read_text(encoding="utf-8"))
    session = record.sessions[0]
    talk = known["sessions"][session.guid]["talks"][session.talks[0].guid]
    assert talk["drift_seconds"] == session.talks[0].drift_for
    assert known["suggestions"]


@pytest.mark.usefixtures("gui")
def test_the_report_is_a_pdf_of_every_script(lines: list[LogLine], demo: SqliteStore, tmp_path: Path) -> None:
    _, record = replay(lines[:20], demo)
    out = tmp_path / "record.pdf"
    assert write_record(record, out, "Kővári Symposium", UTC) == 20
    pdf = out.read_bytes()
    assert pdf.startswith(b"%PDF")
    again = tmp_path / "again.pdf"
    write_record(record, again, "Kővári Symposium", UTC)
    assert again.read_bytes() == pdf


@pytest.mark.usefixtures("gui")
def test_a_report_without_any_talk_is_a_page(tmp_path: Path) -> None:
    write_record(Record(()), tmp_path / "none.pdf", "", UTC)
    assert (tmp_path / "none.pdf").read_bytes().startswith(b"%PDF")


def test_a_folder_that_is_not_there_is_one_fault(record: Record, tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        write_csv(record, tmp_path / "none" / "record.csv")
    assert caught.value.fault is UserFault.CANNOT_WRITE


def test_another_table_is_no_log() -> None:
    with pytest.raises(UserError) as caught:
        read_session_log(resources.path("demo", "attendees.csv"))
    assert caught.value.fault is UserFault.NOT_A_LIST


def test_a_time_without_its_offset_names_its_row(tmp_path: Path) -> None:
    text = LOG.read_text(encoding="utf-8").replace("09:04:20-05:00", "09:04:20", 1)
    (tmp_path / "log.csv").write_text(text, encoding="utf-8")
    with pytest.raises(UserError) as caught:
        read_session_log(tmp_path / "log.csv")
    assert (caught.value.fault, caught.value.data["row"]) == (UserFault.BAD_TIME, "2")


def test_both_clocks_go_forward_together() -> None:
    read = SystemClocks()
    first, second = read(), read()
    assert first.run == second.run
    assert second.tick >= first.tick
    assert second.at >= first.at
