"""The invariants of syncing, each with a test named after it, where one machine can show it.

Not here: 2, acknowledged means on the disk (`tests/adapters/test_store.py` kills the desk); 15, a failed
upload removes nothing (`test_hub.py`); 21, a stick is a network (`test_bundle.py`); power cuts, which need a
file system of their own; and what people do with what they are shown.
"""

from __future__ import annotations

import itertools
import json
import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from nacl.signing import SigningKey

from smc_desk.adapters.store.rebuild import rebuild
from smc_desk.adapters.store.trust import is_signed
from smc_desk.domain.clashes import ClashKind, Decision
from smc_desk.domain.facts import FURTHEST_AHEAD_MS, NO_HASH, Deed, Kind, Stream, hash_of, payload_of
from smc_desk.domain.sync import Frame, Log, Mark, Opened, Private, Reason, judge, open_frame
from smc_desk.domain.trust import DeskRole
from smc_desk.usecases.enrol_desk import enrol, invite, revoke
from smc_desk.usecases.exchange import receive
from smc_desk.usecases.see_conflicts import see_clashes, settle_clash
from tests.sync.desks import DeskAlone, meet, symposium

Desks = tuple[DeskAlone, DeskAlone]


@pytest.fixture
def desks(tmp_path: Path) -> Iterator[Desks]:
    """Two desks of one symposium."""
    one, other = symposium(tmp_path, ["Ada", "Bob"])
    yield one, other
    one.store.close()
    other.store.close()


def kinds_of_clashes(desk: DeskAlone) -> list[ClashKind]:
    """What a desk's inbox shows."""
    return [shown.conflict.kind for shown in see_clashes(desk.store)]


def test_1_facts_are_only_added(desks: Desks) -> None:
    ada, bob = desks
    first = ada.check_in("p")
    ada.do(Kind.CHECK_IN_UNDONE, "p", {"day": 1}, refs=(first.id,))
    meet(ada, bob)
    assert [fact.payload for fact in bob.facts if fact.id == first.id] == [first.payload]
    assert [fact.kind for fact in bob.facts][-2:] == [Kind.CHECKED_IN.value, Kind.CHECK_IN_UNDONE.value]


def test_3_a_batch_and_its_effect_are_kept_together_or_not_at_all(
    desks: Desks, monkeypatch: pytest.MonkeyPatch
) -> None:
    ada, bob = desks
    ada.check_in("p")
    frames, before = ada.frames(bob.vector()), bob.digest

    def fail(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    with monkeypatch.context() as patch:
        patch.setattr("smc_desk.adapters.store.exchange.apply", fail)
        with pytest.raises(ZeroDivisionError):
            receive(bob.store, frames)
    assert bob.digest == before
    assert not ada.vector().keys() <= bob.vector().keys()
    receive(bob.store, frames)
    assert bob.digest == ada.digest


def test_4_the_signed_bytes_are_passed_on_as_they_are(desks: Desks) -> None:
    ada, bob = desks
    ada.add("p", "Zoë \u202b محمد ☕")
    meet(ada, bob)
    assert [(f.payload, f.signature) for f in ada.facts] == [(f.payload, f.signature) for f in bob.facts]
    assert {frame.private for frame in ada.frames()} == {frame.private for frame in bob.frames()}


def test_5_a_log_is_one_incarnation_in_one_stream_without_a_gap(desks: Desks) -> None:
    ada, bob = desks
    for desk, person in itertools.product(desks, ("p", "q")):
        desk.check_in(person)
        desk.add(person, "Ana")
    meet(ada, bob)
    heads: dict[Log, Mark] = {}
    for fact in sorted(bob.facts, key=lambda fact: fact.seq):
        log = Log(fact.origin, fact.stream)
        seq, chained = heads.get(log, Mark(0, NO_HASH))
        assert (fact.seq, fact.envelope()["p"]) == (seq + 1, chained.hex())
        heads[log] = Mark(fact.seq, fact.hash)
    assert heads == bob.vector()


def test_6_a_restored_file_goes_on_as_a_new_incarnation_that_the_former_vouches_for(desks: Desks) -> None:
    ada, bob = desks
    bob.check_in("p")
    meet(bob, ada)
    former = bob.device
    bob.store.close()
    bob.guard.unlink()
    bob.store = bob.opened()
    assert bob.device.origin != former.origin
    assert (bob.device.former, bob.device.roles) == (former.origin, former.roles)
    bob.check_in("q")
    meet(bob, ada)
    assert ada.digest == bob.digest


def test_6_a_file_copied_to_another_computer_is_parked_until_somebody_enrols_it(desks: Desks) -> None:
    ada, bob = desks
    meet(ada, bob)
    bob.store.close()
    bob.seed, kept = b"another computer".ljust(32, b"-"), bob.seed
    bob.guard.rename(bob.guard.with_suffix(".elsewhere"))
    bob.store = bob.opened()
    assert not bob.device.roles
    bob.check_in("p")
    received = meet(ada, bob).received
    assert {log.origin for log in received.parked} == {bob.device.origin}
    assert ClashKind.PARKED in kinds_of_clashes(ada)
    assert kept != bob.seed
    enrol(ada.store, bob.device, DeskRole.DESK, "Bob again")
    meet(ada, bob)
    assert ClashKind.PARKED not in kinds_of_clashes(ada)
    assert ada.digest == bob.digest


def test_7_only_the_contiguous_chained_signed_continuation_is_taken(desks: Desks) -> None:
    ada, bob = desks
    for person in "pqrs":
        ada.check_in(person)
    frames = ada.frames(bob.vector())
    gap, _ = receive(bob.store, frames[2:])
    assert (gap.accepted, list(gap.gaps.values())) == ((), [1])
    swapped = [replace(frames[0], signature=frames[1].signature), *frames[1:]]
    refused, _ = receive(bob.store, swapped)
    assert refused.accepted == ()
    whole, _ = receive(bob.store, frames)
    assert len(whole.accepted) == 4
    assert ada.digest == bob.digest


def test_7_a_private_part_must_be_what_the_fact_was_signed_with(desks: Desks) -> None:
    ada, bob = desks
    ada.add("p", "Ana")
    (frame,) = ada.frames(bob.vector())
    assert frame.private is not None
    false = replace(frame, private=Private(frame.private.salt, '{"badge_name":"Eve"}'))
    received, _ = receive(bob.store, [false])
    assert [one.reason for one in received.refused] == [Reason.BAD_PRIVATE]
    assert bob.frames(ada.vector()) == []


def test_8_any_order_and_any_number_of_times_leads_to_the_same(desks: Desks) -> None:
    ada, bob = desks
    ada.add("p", "Ana")
    first = ada.check_in("p")
    bob.check_in("p")
    ada.do(Kind.CHECK_IN_UNDONE, "p", {"day": 1}, refs=(first.id,))
    frames = [*ada.frames(bob.vector()), *bob.frames(ada.vector())]
    chance = random.Random(8)
    for _ in range(10):
        chance.shuffle(frames)
        for desk in desks:
            receive(desk.store, frames)
    assert ada.vector() == bob.vector()
    assert ada.digest == bob.digest


def test_9_the_same_number_with_another_hash_is_a_fork_that_both_see(desks: Desks, tmp_path: Path) -> None:
    ada, bob = desks
    meet(ada, bob)
    twin = DeskAlone(tmp_path, "Bob2")
    twin.store.close()
    bob.store.close()
    (twin.folder / "symposium.db").write_bytes((bob.folder / "symposium.db").read_bytes())
    twin.guard.write_bytes(bob.guard.read_bytes())
    twin.seed = bob.seed
    bob.store, twin.store = bob.opened(), twin.opened()
    bob.check_in("p")
    twin.check_in("q")
    meet(bob, ada)
    assert meet(twin, ada).received.forks
    assert meet(ada, twin).received.forks
    assert ClashKind.FORK in kinds_of_clashes(ada)
    before = ada.vector()
    twin.check_in("r")
    meet(twin, ada)
    assert ada.vector() == before
    was = twin.device.origin
    twin.open_again()
    assert (twin.device.former, twin.device.roles) == (was, frozenset({DeskRole.DESK}))
    twin.check_in("s")
    meet(twin, ada)
    assert "s" in {fact.subject for fact in ada.facts}
    twin.store.close()


def test_10_no_clock_decides_what_is_exchanged(desks: Desks) -> None:
    ada, bob = desks
    ada.time.move(days=-20_000)
    ada.check_in("p")
    bob.time.move(days=400)
    bob.check_in("q")
    meet(ada, bob)
    assert ada.digest == bob.digest
    assert ClashKind.CLOCK in kinds_of_clashes(ada)


def test_11_the_projection_can_be_made_anew_from_the_set(desks: Desks) -> None:
    ada, bob = desks
    ada.add("p", "Ana")
    bob.add("q", "ANA")
    bob.check_in("q")
    meet(ada, bob)
    ada.do(Kind.PEOPLE_MERGED, "p", {"other": "q"})
    bob.correct("q", badge_name="Anna")
    bob.do(Kind.BADGE_MADE, "q", {"badge": "B1", "number": 1})
    ada.do(Kind.LOAN_OUT, "p", {"number": "7"})
    meet(ada, bob)
    before = ada.digest
    with ada.store.write():
        rebuild(ada.store._writer)
    assert ada.digest == before == bob.digest


def test_12_the_first_check_in_holds_on_every_desk_and_the_other_is_listed(desks: Desks) -> None:
    ada, bob = desks
    ada.time.move(minutes=5)
    ada.check_in("p")
    first = bob.check_in("p")
    meet(ada, bob)
    for desk in desks:
        with desk.store.read() as tx:
            today = tx.people.standing("p", 1).today
            assert today is not None
            assert (today.fact, tx.check_ins.inside(1)) == (first.id, 1)
        (shown,) = see_clashes(desk.store)
        assert shown.conflict.kind is ClashKind.TWO_CHECK_INS
        assert [side.side.holds for side in shown.sides] == [True, False]
        assert {side.side.operator for side in shown.sides} == {"Ad", "Bo"}


def test_12_what_somebody_decides_is_decided_on_every_desk(desks: Desks) -> None:
    ada, bob = desks
    ada.check_in("p")
    bob.check_in("p")
    meet(ada, bob)
    settle_clash(bob.store, see_clashes(bob.store)[0].conflict, Decision.SAME_PERSON)
    meet(ada, bob)
    assert see_clashes(ada.store) == see_clashes(bob.store) == []


def test_13_what_was_done_is_taken_whatever_speaks_against_it(desks: Desks) -> None:
    ada, bob = desks
    first = ada.check_in("p")
    meet(ada, bob)
    ada.do(Kind.CHECK_IN_UNDONE, "p", {"day": 1}, refs=(first.id,))
    bob.check_in("p")
    assert not meet(ada, bob).received.refused
    assert ClashKind.UNDONE_ELSEWHERE in kinds_of_clashes(ada)
    assert ada.digest == bob.digest


def test_14_a_clock_that_is_ahead_moves_no_other_by_more_than_five_minutes(desks: Desks) -> None:
    ada, bob = desks
    bob.time.move(days=1)
    bob.check_in("p")
    meet(ada, bob)
    after = ada.check_in("q")
    now_ms = int(ada.time.now().timestamp() * 1000)
    assert after.at_ms <= now_ms + FURTHEST_AHEAD_MS
    ada.open_again()
    assert ada.check_in("r").at_ms <= now_ms + FURTHEST_AHEAD_MS + 1000


def test_16_a_chair_gets_no_people_and_no_private_parts_of_others(tmp_path: Path) -> None:
    ada, chair = symposium(tmp_path, ["Ada", "Chair"], lambda _: DeskRole.CHAIR)
    ada.add("p", "Ana")
    ada.check_in("p")
    ada.do(Kind.TIMED, "talk", {"act": "note"}, private={"note": "Ana is late"})
    chair.do(Kind.TIMED, "talk", {"act": "note"}, private={"note": "mine"})
    meet(ada, chair)
    meet(chair, ada)
    assert {fact.stream for fact in chair.facts} == {"timing", "ops"}
    with chair.store.read() as tx:
        private = [dict(one.private) for one in tx.journal.told(Stream.TIMING)]
        assert sorted(private, key=str) == [{"note": "mine"}, {}]
    with ada.store.read() as tx:
        assert len(list(filter(None, (one.private for one in tx.journal.told(Stream.TIMING))))) == 2
    for desk in (ada, chair):
        desk.store.close()


def test_16_a_chair_may_not_write_what_it_does_not_get(tmp_path: Path) -> None:
    ada, chair = symposium(tmp_path, ["Ada", "Chair"], lambda _: DeskRole.CHAIR)
    chair.check_in("p")
    received, _ = receive(ada.store, chair_frames(chair))
    assert [log.stream for log in received.parked] == ["checkin"]
    for desk in (ada, chair):
        desk.store.close()


def chair_frames(chair: DeskAlone) -> list[Frame]:
    """All a desk holds, whatever its role gets."""
    with chair.store.read() as tx:
        return tx.exchange.missing({}, replace(chair.device, roles=frozenset({DeskRole.ORGANISER})))


def test_17_no_name_is_in_what_is_signed(desks: Desks) -> None:
    ada, bob = desks
    ada.add("p", "Kővári Zsófia")
    meet(ada, bob)
    assert all(b"Zs" not in fact.payload for fact in bob.facts)
    with bob.store.read() as tx:
        person = tx.people.by_id("p")
    assert person is not None
    assert person.badge_name == "Kővári Zsófia"


def test_18_two_changes_of_one_field_that_did_not_know_each_other_are_shown(desks: Desks) -> None:
    ada, bob = desks
    ada.add("p", "Ana")
    meet(ada, bob)
    ada.correct("p", badge_name="Anna")
    bob.time.move(seconds=30)
    bob.correct("p", badge_name="Anne", pronouns="she")
    meet(ada, bob)
    (shown,) = see_clashes(ada.store)
    assert shown.conflict.kind is ClashKind.TWO_EDITS
    assert [side.side.values["badge_name"] for side in shown.sides] == ["Anna", "Anne"]
    ada.time.move(seconds=60)
    ada.correct("p", badge_name="Ánna")
    meet(ada, bob)
    assert see_clashes(bob.store) == []
    assert ada.digest == bob.digest


def test_18_changes_of_different_fields_are_no_conflict(desks: Desks) -> None:
    ada, bob = desks
    ada.add("p", "Ana")
    meet(ada, bob)
    ada.correct("p", badge_name="Anna")
    bob.correct("p", pronouns="she")
    meet(ada, bob)
    assert see_clashes(ada.store) == []
    with bob.store.read() as tx:
        person = tx.people.by_id("p")
    assert person is not None
    assert (person.badge_name, person.pronouns) == ("Anna", "she")


def test_19_nobody_is_believed_who_was_not_enrolled(tmp_path: Path) -> None:
    ada, eve = DeskAlone(tmp_path, "Ada"), DeskAlone(tmp_path, "Eve")
    eve.store.join(invite(ada.store))
    eve.check_in("p")
    with eve.store.write() as tx:
        body = {"key": eve.device.key.hex(), "role": "organiser"}
        tx.journal.append(Deed(Kind.DEVICE_ENROLLED, eve.device.origin, body))
    before = ada.digest
    received, _ = receive(ada.store, chair_frames(eve))
    assert received.accepted == ()
    assert ada.digest == before
    for desk in (ada, eve):
        desk.store.close()


def test_20_what_a_revoked_desk_wrote_before_counts_and_what_it_writes_later_does_not(
    tmp_path: Path,
) -> None:
    ada, bob, cai = symposium(tmp_path, ["Ada", "Bob", "Cai"])
    bob.check_in("p")
    meet(ada, bob)
    revoke(ada.store, bob.device.origin)
    bob.check_in("q")
    meet(bob, cai)
    with cai.store.read() as tx:
        assert tx.check_ins.inside(1) == 2
    meet(ada, cai)
    for desk in (ada, cai):
        with desk.store.read() as tx:
            assert tx.check_ins.inside(1) == 1
        assert ClashKind.REVOKED in kinds_of_clashes(desk)
    assert ada.digest == cai.digest
    for desk in (ada, bob, cai):
        desk.store.close()


def test_22_kinds_of_a_later_version_are_kept_and_passed_on(desks: Desks, tmp_path: Path) -> None:
    ada, bob = desks
    frame = of_a_later_version(ada)
    meet(ada, bob)
    for desk in desks:
        received, _ = receive(desk.store, [frame])
        assert [fact.kind for fact in received.accepted] == ["moon.walk"]
    assert frame in bob.frames()
    assert ada.digest == bob.digest


def of_a_later_version(desk: DeskAlone) -> Frame:
    """A fact as a desk of a later version of this program would write it, enrolled by this one."""
    key, origin = SigningKey.generate(), "f" * 32
    with desk.store.write() as tx:
        symposium_id = tx.exchange.symposium()
        body = {"key": bytes(key.verify_key).hex(), "role": "desk"}
        tx.journal.append(Deed(Kind.DEVICE_ENROLLED, origin, body))
    payload = payload_of(
        {
            "v": 9, "id": "0" * 32, "ev": symposium_id, "o": origin, "st": "checkin", "s": 1,
            "p": NO_HASH.hex(), "t": 1 << 40, "w": "", "by": "", "k": "moon.walk", "a": "p", "new": [1, 2],
        }
    )  # fmt: skip
    return Frame(payload, key.sign(payload).signature)


def test_23_whoever_was_away_gets_everything_from_any_desk_that_lives(tmp_path: Path) -> None:
    hub, ada, bob, cai = symposium(tmp_path, ["Hub", "Ada", "Bob", "Cai"])
    ada.check_in("p")
    meet(ada, hub)
    meet(bob, hub)
    hub.store.close()
    cai.check_in("q")
    meet(cai, bob)
    assert {"p", "q"} <= {fact.subject for fact in cai.facts}
    meet(ada, bob)
    assert ada.digest == bob.digest == cai.digest
    for desk in (ada, bob, cai):
        desk.store.close()


def test_a_run_is_proved_by_its_last_signature_alone(desks: Desks) -> None:
    ada, _ = desks
    for number in range(20):
        ada.check_in(f"p{number}")
    asked = 0

    def verify(payload: bytes, signature: bytes) -> bool:
        nonlocal asked
        asked += 1
        return is_signed(ada.device.key, payload, signature)

    opened = [open_frame(frame, invite(ada.store).symposium) for frame in ada.frames()]
    run = [one for one in opened if isinstance(one, Opened) and one.log.stream == "checkin"]
    judged = judge(Mark(0, NO_HASH), run, lambda _: None, verify)
    assert (len(judged.accepted), asked) == (20, 1)


def test_the_hash_covers_payload_and_signature(desks: Desks) -> None:
    fact = desks[0].check_in("p")
    assert fact.hash == hash_of(fact.payload, fact.signature)
    assert json.loads(fact.payload)["a"] == "p"
