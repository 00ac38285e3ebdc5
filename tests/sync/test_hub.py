"""A hub as a process, on SQLite and on PostgreSQL, spoken to over sockets."""

from __future__ import annotations

import os
import signal
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from smc_desk.adapters.hub.relay import Relay
from smc_desk.adapters.hub.server import HubProcess
from smc_desk.domain.clashes import ClashKind
from smc_desk.domain.errors import LinkError, LinkFault
from smc_desk.domain.sync import Vector
from smc_desk.domain.trust import DeskRole
from smc_desk.usecases.enrol_desk import invite, revoke
from smc_desk.usecases.exchange import exchange
from smc_desk.usecases.see_conflicts import see_clashes
from tests.sync.desks import KEY, DeskAlone, hub_of, symposium
from tests.sync.postgres import Postgres

Start = Callable[[DeskAlone], HubProcess]


@pytest.fixture(params=["sqlite", "postgresql"])
def start(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Start]:
    """Starts the hub of a desk; always on the same database."""
    hubs: list[HubProcess] = []
    postgres = Postgres() if request.param == "postgresql" else None
    database = postgres.url if postgres else str(tmp_path / "hub.db")

    def started(desk: DeskAlone) -> HubProcess:
        hubs.append(HubProcess(database, invite(desk.store), key=KEY, seed=KEY))
        return hubs[-1]

    yield started
    for hub in hubs:
        hub.close()
    if postgres:
        postgres.close()


@pytest.fixture
def desks(tmp_path: Path) -> Iterator[list[DeskAlone]]:
    """Three desks of one symposium."""
    desks = symposium(tmp_path, ["Ada", "Bob", "Cai"])
    yield desks
    for desk in desks:
        desk.store.close()


def bring_up(desk: DeskAlone, hub: HubProcess) -> int:
    """Let a desk exchange all with a hub; gives how many facts came."""
    link = hub_of(desk, hub.address, hub.fingerprint)
    try:
        return len(exchange(desk.store, link).received.accepted)
    finally:
        link.close()


def test_one_ticket_at_two_desks_counts_once_and_both_desks_show_it(
    desks: list[DeskAlone], start: Start
) -> None:
    ada, bob, _ = desks
    ada.add("p", "Ana")
    hub = start(ada)
    bring_up(ada, hub)
    bring_up(bob, hub)
    ada.check_in("p")
    bob.check_in("p")
    for desk in (ada, bob, ada):
        bring_up(desk, hub)
    assert ada.digest == bob.digest
    for desk in (ada, bob):
        with desk.store.read() as tx:
            assert tx.check_ins.inside(1) == 1
        (shown,) = see_clashes(desk.store)
        assert shown.conflict.kind is ClashKind.TWO_CHECK_INS
        assert shown.person is not None
        assert shown.person.badge_name == "Ana"


def test_killed_in_the_middle_again_and_again_the_hub_has_everything_once(
    desks: list[DeskAlone], start: Start
) -> None:
    for desk in desks:
        for number in range(700):
            desk.check_in(f"{desk.name}{number}")
    for delay in (0.05, 0.15, 0.3):
        hub = start(desks[0])
        killer = threading.Timer(delay, os.kill, (hub.pid, signal.SIGKILL))
        killer.start()
        for desk in desks:
            with suppress(LinkError):
                bring_up(desk, hub)
        killer.join()
    hub = start(desks[0])
    for desk in (*desks, *desks):
        bring_up(desk, hub)
    assert len({desk.digest for desk in desks}) == 1
    with desks[0].store.read() as tx:
        assert tx.check_ins.inside(1) == 2100


def test_who_waits_hears_at_once_what_another_desk_did(desks: list[DeskAlone], start: Start) -> None:
    ada, bob, _ = desks
    hub = start(ada)
    bring_up(ada, hub)
    bring_up(bob, hub)
    heard: list[int] = []
    link = hub_of(bob, hub.address, hub.fingerprint)

    def listen(have: Vector) -> None:
        heard.append(len(link.wait(have).frames))

    thread = threading.Thread(target=listen, args=(bob.vector(),))
    thread.start()
    ada.check_in("p")
    bring_up(ada, hub)
    thread.join(10)
    link.close()
    assert heard == [1]


def test_a_revoked_desk_gets_nothing_any_more(desks: list[DeskAlone], start: Start) -> None:
    ada, bob, _ = desks
    hub = start(ada)
    bring_up(bob, hub)
    revoke(ada.store, bob.device.origin)
    bring_up(ada, hub)
    with pytest.raises(LinkError) as error:
        bring_up(bob, hub)
    assert error.value.fault is LinkFault.NOT_ENROLLED


def test_a_desk_brings_its_own_enrolment_to_a_hub_that_never_heard_of_it(
    desks: list[DeskAlone], start: Start
) -> None:
    ada, bob, _ = desks
    bob.check_in("p")
    hub = start(ada)
    bring_up(bob, hub)
    assert bring_up(ada, hub) == 1


def test_a_chair_gets_only_its_streams_from_the_hub(tmp_path: Path, start: Start) -> None:
    ada, chair = symposium(tmp_path, ["Ada", "Chair"], lambda _: DeskRole.CHAIR)
    ada.add("p", "Ana")
    ada.check_in("p")
    hub = start(ada)
    bring_up(ada, hub)
    bring_up(chair, hub)
    assert {fact.stream for fact in chair.facts} == {"ops"}
    for desk in (ada, chair):
        desk.store.close()


def test_a_hub_with_another_certificate_gets_nothing(desks: list[DeskAlone], tmp_path: Path) -> None:
    ada, *_ = desks
    with HubOnce(tmp_path, ada) as hub:
        link = hub_of(ada, hub.address, "0" * 64)
        with pytest.raises(LinkError) as error:
            link.hello()
        link.close()
    assert error.value.fault is LinkFault.OTHER_KEY


def test_a_hub_of_another_symposium_gets_nothing(desks: list[DeskAlone], tmp_path: Path) -> None:
    eve = DeskAlone(tmp_path, "Eve")
    with HubOnce(tmp_path, eve) as hub, pytest.raises(LinkError) as error:
        bring_up(desks[0], hub)
    eve.store.close()
    assert error.value.fault is LinkFault.OTHER_SYMPOSIUM


class HubOnce:
    """A hub on SQLite for one test."""

    def __init__(self, folder: Path, desk: DeskAlone) -> None:
        self._hub = HubProcess(str(folder / "once.db"), invite(desk.store), key=KEY, seed=KEY)

    def __enter__(self) -> HubProcess:
        return self._hub

    def __exit__(self, *_: object) -> None:
        self._hub.close()


PORTAL = (
    b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 29\r\n\r\n<html>Log in to the Wi-Fi!</h>"
)


@pytest.mark.parametrize(
    ("says", "fault"),
    [
        (PORTAL, LinkFault.NOT_A_HUB),
        (PORTAL.replace(b"200 OK", b"502 Bad Gateway"), LinkFault.NOT_A_HUB),
        (b"SMC-2.0-ssh\r\n", LinkFault.UNREACHABLE),
        (b"", LinkFault.UNREACHABLE),
        (PORTAL.replace(b"text/html", b"x\r\nSMC-Desk: 1"), LinkFault.NOT_A_HUB),
        (None, LinkFault.TOO_SLOW),
    ],
)
def test_whatever_answers_instead_of_a_hub_is_told_and_nothing_is_lost(
    desks: list[DeskAlone], says: bytes | None, fault: LinkFault
) -> None:
    ada, *_ = desks
    ada.check_in("p")
    before = ada.vector()
    done = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as server:
        thread = threading.Thread(target=_say, args=(server, says, done))
        thread.start()
        link = hub_of(ada, f"http://127.0.0.1:{server.getsockname()[1]}", patience=0.3)
        with pytest.raises(LinkError) as error:
            exchange(ada.store, link)
        link.close()
        done.set()
        thread.join()
    assert error.value.fault is fault
    assert ada.vector() == before


def _say(server: socket.socket, says: bytes | None, done: threading.Event) -> None:
    connection, _ = server.accept()
    with connection:
        connection.recv(65536)
        if says is None:
            done.wait(10)
        else:
            connection.sendall(says)


def test_nobody_there_is_told(desks: list[DeskAlone]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    link = hub_of(desks[0], f"http://127.0.0.1:{port}")
    with pytest.raises(LinkError) as error:
        exchange(desks[0].store, link)
    assert error.value.fault is LinkFault.UNREACHABLE


@pytest.mark.slow
def test_a_reader_misses_nothing_while_several_processes_write_to_one_postgresql(
    desks: list[DeskAlone],
) -> None:
    """Who reads on from the last number it saw missed every third fact here; who says how far it is, none."""
    postgres = Postgres()
    hubs = [HubProcess(postgres.url, invite(desks[0].store), seed=KEY) for _ in range(2)]
    for desk in desks:
        for number in range(300):
            desk.check_in(f"{desk.name}{number}")
    threads = [
        threading.Thread(target=bring_up, args=(desk, hubs[number % 2])) for number, desk in enumerate(desks)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for desk in desks:
        bring_up(desk, hubs[0])
    engine = create_engine(postgres.url)
    with engine.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM fact WHERE stream = 'checkin'")).scalar() == 900
    engine.dispose()
    for hub in hubs:
        hub.close()
    postgres.close()
    assert len({desk.digest for desk in desks}) == 1


@pytest.mark.slow
def test_postgresql_killed_in_the_middle_loses_nothing_acknowledged(desks: list[DeskAlone]) -> None:
    postgres = Postgres()
    hub = HubProcess(postgres.url, invite(desks[0].store), seed=KEY)
    for desk in desks:
        for number in range(500):
            desk.check_in(f"{desk.name}{number}")
    for desk in desks:
        killer = threading.Timer(0.1, postgres.kill)
        killer.start()
        with suppress(LinkError):
            bring_up(desk, hub)
        killer.join()
        postgres.start()
    for desk in (*desks, *desks):
        bring_up(desk, hub)
    hub.close()
    postgres.close()
    with desks[0].store.read() as tx:
        assert tx.check_ins.inside(1) == 1500
    assert len({desk.digest for desk in desks}) == 1


def test_a_database_of_another_symposium_is_refused(desks: list[DeskAlone], tmp_path: Path) -> None:
    engine = create_engine(f"sqlite:///{tmp_path / 'plain.db'}", connect_args={"isolation_level": None})
    Relay(engine, invite(desks[0].store)).close()
    eve = DeskAlone(tmp_path, "Eve")
    with pytest.raises(ValueError, match="another symposium"):
        Relay(engine, invite(eve.store))
    engine.dispose()
    eve.store.close()
