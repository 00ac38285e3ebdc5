"""Facts on a stick: 21, a stick is a network. The same frames, the same checks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from smc_desk.adapters.hub.stick import read_bundle, write_bundle
from smc_desk.domain.errors import UserError, UserFault
from smc_desk.usecases.bundle import Imported, bring_in_parts, parts_of
from smc_desk.usecases.enrol_desk import invite
from tests.sync.desks import DeskAlone, symposium

Desks = tuple[DeskAlone, DeskAlone]


@pytest.fixture
def desks(tmp_path: Path) -> Iterator[Desks]:
    """Two desks that have the same symposium and no network."""
    one, other = symposium(tmp_path, ["Ada", "Bob"])
    other.store.close()
    other.store = other.opened()
    yield one, other
    one.store.close()
    other.store.close()


def export(desk: DeskAlone, path: Path) -> Path:
    """Write a desk's facts onto a stick."""
    write_bundle(path, invite(desk.store).secret, parts_of(desk.store, lambda *_: None, lambda: False))
    return path


def bring_in(desk: DeskAlone, path: Path) -> Imported:
    """Read a stick."""
    secret = invite(desk.store).secret
    return bring_in_parts(desk.store, str(path), read_bundle(path, secret), lambda *_: None)


def test_21_a_stick_brings_the_same_as_a_network(desks: Desks, tmp_path: Path) -> None:
    ada, bob = desks
    ada.add("p", "Zoë")
    for number in range(2500):
        ada.check_in(f"p{number}")
    bob.check_in("p")
    imported = bring_in(bob, export(ada, tmp_path / "stick"))
    assert (imported.is_whole, imported.missing, len(imported.received.accepted)) == (True, 0, 2501)
    again = bring_in(bob, export(ada, tmp_path / "stick"))
    assert (again.received.accepted, again.missing) == ((), 0)
    bring_in(ada, export(bob, tmp_path / "stick"))
    assert ada.digest == bob.digest


def test_a_file_that_was_cut_brings_its_whole_parts_and_says_what_is_missing(
    desks: Desks, tmp_path: Path
) -> None:
    ada, bob = desks
    for number in range(2500):
        ada.check_in(f"p{number}")
    path = export(ada, tmp_path / "stick")
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) * 2 // 3])
    cut = bring_in(bob, path)
    assert not cut.is_whole
    assert 0 < len(cut.received.accepted) == 2500 - cut.missing
    path.write_bytes(whole)
    assert bring_in(bob, path).missing == 0


def test_a_part_that_was_changed_is_not_taken(desks: Desks, tmp_path: Path) -> None:
    ada, bob = desks
    for number in range(1200):
        ada.check_in(f"p{number}")
    path = export(ada, tmp_path / "stick")
    whole = bytearray(path.read_bytes())
    whole[-3000] ^= 1
    path.write_bytes(whole)
    assert bring_in(bob, path).missing > 0


def test_nobody_else_can_read_a_stick(desks: Desks, tmp_path: Path) -> None:
    ada, _ = desks
    ada.add("p", "Zoë Quartz")
    path = export(ada, tmp_path / "stick")
    assert b"Quartz" not in path.read_bytes()
    eve = DeskAlone(tmp_path, "Eve")
    with pytest.raises(UserError) as error:
        bring_in(eve, path)
    eve.store.close()
    assert error.value.fault is UserFault.NOT_A_BUNDLE


def test_any_other_file_is_told(desks: Desks, tmp_path: Path) -> None:
    path = tmp_path / "photo.jpg"
    path.write_bytes(b"\xff\xd8" * 1000)
    with pytest.raises(UserError) as error:
        bring_in(desks[0], path)
    assert error.value.fault is UserFault.NOT_A_BUNDLE
