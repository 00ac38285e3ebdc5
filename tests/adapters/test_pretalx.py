"""The schedule of a real pretalx server, by its REST interface and by each of its exports.

Where `SMC_PEERS` names a folder with `pretalx/start` and `pretalx/stop`, the server is started there; the
first start takes minutes.
"""

from __future__ import annotations

import json
import os
import socket
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import pytest

from smc_desk.adapters.portal.pretalx import Pretalx
from smc_desk.adapters.programmes.pretalx import read_rest
from smc_desk.adapters.programmes.read import read_programme
from smc_desk.domain.errors import UserError, UserFault
from smc_desk.domain.programme import Programme
from smc_desk.domain.programme_lint import reading_of
from smc_desk.domain.programme_merge import ChangeKind, Part, applied, merge
from smc_desk.domain.programme_reading import Choices

PEERS = os.environ.get("SMC_PEERS", "")
SLOW_START = 600


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Any]]:
    """What the server says of itself."""
    folder = Path(PEERS) / "pretalx"
    if not PEERS or not (folder / "start").exists():
        pytest.skip("SMC_PEERS names no folder with a pretalx server")
    work = os.environ.get("SMC_PRETALX_WORK") or str(tmp_path_factory.mktemp("pretalx"))
    done = subprocess.run(
        [folder / "start", work], capture_output=True, text=True, timeout=SLOW_START, check=False
    )
    if done.returncode:
        pytest.skip(f"pretalx does not start: {done.stderr.strip().splitlines()[-1:]}")
    yield json.loads(done.stdout)
    subprocess.run([folder / "stop", work], capture_output=True, timeout=60, check=True)


def _export(address: str, folder: Path) -> Programme:
    path = folder / "export"
    with urlopen(address, timeout=60) as answer:
        path.write_bytes(answer.read())
    return read_programme(path).programme


def _seen(programme: Programme) -> set[tuple[object, ...]]:
    """What every form says of the talks."""
    return {(t.room, t.starts_at, t.duration_for) for t in programme.talks}


def test_the_schedule_is_read_by_the_interface(server: dict[str, Any]) -> None:
    reading = Pretalx(server["url"], server["event"], server["api_token"]).read(Choices())
    programme = reading.programme
    assert (len(programme.talks), len(programme.rooms)) == (server["scheduled"], server["rooms"])
    assert (programme.title, programme.zone, programme.version) == (
        "SMC Symposium 2027",
        "Europe/Zurich",
        "v1.1",
    )
    assert {room.capacity for room in programme.rooms} == {420, 120, 80}
    assert {talk.track for talk in programme.talks} == {"Physics", "Médecine", "情報"}
    assert server["cancelled_code"] not in {talk.code for talk in programme.talks}
    assert reading.is_ready
    assert "people.example" not in repr(reading)


def test_every_export_has_the_same_talks(server: dict[str, Any], tmp_path: Path) -> None:
    by_interface = Pretalx(server["url"], server["event"]).read(Choices()).programme
    forms = {
        name: _export(server[name], tmp_path)
        for name in ("schedule_json", "schedule_xml", "schedule_ics", "widget_json")
    }
    for programme in forms.values():
        assert _seen(programme) == _seen(by_interface)
    people = {name: len(forms[name].people) for name in ("schedule_json", "schedule_xml", "widget_json")}
    assert set(people.values()) == {len(by_interface.people)}


def test_the_release_before_shows_what_was_moved_and_cancelled(server: dict[str, Any]) -> None:
    portal = Pretalx(server["url"], server["event"], server["api_token"])
    before, after = (
        reading_of(read_rest(portal.document(release)), Choices()).programme for release in ("1", "latest")
    )
    assert (before.version, after.version) == ("v1.0", "v1.1")
    seen = merge(before, before, after)
    codes = {talk.guid: talk.code for talk in before.talks}
    changed = {(codes[c.guid], c.kind) for c in seen.changes if c.part is Part.TALK}
    assert changed == {
        (server["moved_code"], ChangeKind.MOVED),
        (server["cancelled_code"], ChangeKind.CANCELLED),
    }
    joined = applied(seen, seen.proposed)
    assert (joined.talks, joined.sessions) == (after.talks, after.sessions)


@pytest.mark.parametrize(
    ("event", "token", "why"), [("smc2027", "wrong", "unauthorised"), ("nope", "", "404")]
)
def test_a_refusal_says_why(server: dict[str, Any], event: str, token: str, why: str) -> None:
    with pytest.raises(UserError) as error:
        Pretalx(server["url"], event, token).read(Choices())
    assert (error.value.fault, error.value.data["why"]) == (UserFault.FILE_UNREADABLE, why)


def test_a_server_that_is_not_there_is_said_so() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{free.getsockname()[1]}"
    for url, why in ((address, "unreachable"), ("file:///etc/passwd", "address")):
        with pytest.raises(UserError) as error:
            Pretalx(url, "smc").read(Choices())
        assert error.value.data["why"] == why
