"""Every dirt of a real list is mended or noted, and nothing is lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smc_desk.domain.cleaning import Cleaner, clean, settle, unique_keys
from smc_desk.domain.list_values import amount_of, days_of, email_of, neutral, tidy
from smc_desk.domain.mapping import Column, guess
from smc_desk.domain.people import Category, PhotoConsent, RegistrationStatus, Settlement
from smc_desk.domain.people_list import FieldNote, ListRow, NoteKind

HEADERS = [c.value for c in Column]
BASE = {
    "code": "5T8KYM4",
    "token": "SMC1:5T8KYM4:062aeb91",
    "order": "R1",
    "order_position": "1",
    "badge_name": "Taras Hnatiuk",
    "latin_name": "Taras Hnatiuk",
    "email": "taras@example.org",
    "organisation": "Clinic",
    "shows_organisation": "yes",
    "country": "UA",
    "category": "student",
    "valid_days": "1;2;3",
    "amount_due": "60",
    "amount_paid": "60",
    "payment_status": "paid",
    "order_status": "confirmed",
    "registered_at": "2026-04-15T19:17:38Z",
    "photo_consent": "yes",
    "conduct": "yes",
}
MAPPING = guess(HEADERS)


def _clean(**cells: str) -> tuple[ListRow, dict[str, FieldNote]]:
    row, notes = clean([{**BASE, **cells}.get(h, "") for h in HEADERS], MAPPING, HEADERS, 7)
    assert len({n.field for n in notes}) == len(notes)
    assert all(n.row == 7 for n in notes)
    return row, {n.field: n for n in notes}


def test_our_own_names_of_columns_are_found() -> None:
    assert len(MAPPING.pairs) == len(HEADERS)


def test_a_clean_row_has_no_notes_and_keeps_its_raw_cells() -> None:
    row, notes = _clean()
    assert notes == {}
    assert row.registration.badge_name == "Taras Hnatiuk"
    assert row.registration.category is Category.STUDENT
    assert row.registration.valid_days == (1, 2, 3)
    assert (row.payment.due, row.payment.paid, row.payment.state) == (6000, 6000, "paid")
    assert row.raw["badge_name"] == "Taras Hnatiuk"
    assert len(row.raw) == len(HEADERS)
    assert row.registration.id == ""
    assert not row.registration.walk_in


@pytest.mark.parametrize(
    ("given_name", "kept", "kind"),
    [
        ("Võ  Văn Đức", "Võ Văn Đức", NoteKind.TIDIED),
        (" Ana ", "Ana", NoteKind.TIDIED),
        ("Ana\u00a0", "Ana", NoteKind.TIDIED),
        ("Ana\u200b", "Ana", NoteKind.TIDIED),
        ("\u200fليلى حداد", "ليلى حداد", NoteKind.TIDIED),
        ("Ana\nLucía", "Ana Lucía", NoteKind.TIDIED),
        ("Zoe\u0308 Harris", "Zoë Harris", NoteKind.TIDIED),
        ("Ana 👩🏾‍⚕️", "Ana", NoteKind.TIDIED),
        ("Ana ☮", "Ana", NoteKind.TIDIED),
        ("Ana ❤️ Li", "Ana Li", NoteKind.TIDIED),
        ("ANA LI", "ANA LI", NoteKind.DOUBTFUL),
        ("ana li", "ana li", NoteKind.DOUBTFUL),
        ("Dr. Ana Li, MD, MPH", "Dr. Ana Li, MD, MPH", NoteKind.DOUBTFUL),
        ("Li, Ana", "Li, Ana", NoteKind.DOUBTFUL),
        ('Ana "Coco" Li', 'Ana "Coco" Li', NoteKind.DOUBTFUL),
        ("=cmd|'/c calc'!A1", "=cmd|'/c calc'!A1", NoteKind.DOUBTFUL),
        ("-", "-", NoteKind.DOUBTFUL),
    ],
)
def test_names_are_tidied_but_never_put_into_another_case(given_name: str, kept: str, kind: NoteKind) -> None:
    row, notes = _clean(badge_name=given_name)
    assert row.registration.badge_name == kept
    assert row.raw["badge_name"] == given_name
    assert notes["badge_name"] == FieldNote(7, "badge_name", kind, given_name, kept)


@pytest.mark.parametrize(
    "name", ["نوری‌زاده", "V. நித்யா", "D'Andre O’Brien", "Jean-Robert", "Li", "JP", "王伟"]
)
def test_names_that_only_look_odd_are_left_alone(name: str) -> None:
    row, notes = _clean(badge_name=name)
    assert row.registration.badge_name == name
    assert "badge_name" not in notes or name == "JP"


@pytest.mark.parametrize(
    ("cells", "name"),
    [
        ({"given_names": "Ana", "family_names": "Li"}, "Ana Li"),
        ({"given_names": "Văn Đức", "family_names": "Võ", "name_order": "family-first"}, "Võ Văn Đức"),
        ({"given_names": "伟", "family_names": "王", "name_order": "family-first"}, "王伟"),
        ({"latin_name": "Layla"}, "Layla"),
        ({"latin_name": "", "native_name": "ليلى"}, "ليلى"),
    ],
)
def test_an_empty_badge_name_is_filled_in_but_never_from_the_legal_name(
    cells: dict[str, str], name: str
) -> None:
    row, notes = _clean(badge_name=" ", certificate_name="Legal Name", **cells)
    assert row.registration.badge_name == name
    assert notes["badge_name"].kind is NoteKind.FILLED_IN
    row, notes = _clean(badge_name="", latin_name="", certificate_name="Legal Name")
    assert row.registration.badge_name == ""
    assert notes["badge_name"].kind is NoteKind.MISSING


@pytest.mark.parametrize(
    ("text", "kept", "kind"),
    [
        (" ANA@Example.ORG", "ana@example.org", NoteKind.TIDIED),
        ("ana at example.org", "ana@example.org", NoteKind.DOUBTFUL),
        ("ana@example.rog", "ana@example.rog", NoteKind.DOUBTFUL),
        ("ana@example.nte", "ana@example.nte", NoteKind.DOUBTFUL),
        ("nothing", "nothing", NoteKind.DOUBTFUL),
        ("", "", NoteKind.MISSING),
    ],
)
def test_addresses_are_mended_where_sure_and_noted_otherwise(text: str, kept: str, kind: NoteKind) -> None:
    row, notes = _clean(email=text)
    assert row.registration.email == kept
    assert notes["email"] == FieldNote(7, "email", kind, text, kept)


def test_other_fields_are_understood_in_four_languages() -> None:
    row, notes = _clean(
        country="México",
        valid_days="1, 2",
        amount_due="60,00",
        order_status="cancelada",
        payment_status="remboursé",
        photo_consent="não",
        conduct="Sí",
        languages="Español, Kreyòl",
        shows_organisation="non",
        roles="Ponente; chair",
        category="étudiante",
        interpretation="no",
    )
    r = row.registration
    assert (r.country, r.valid_days, r.status) == ("MX", (1, 2), RegistrationStatus.CANCELLED)
    assert (r.photo, r.accepted_conduct, r.shows_organisation) == (PhotoConsent.NO, True, False)
    assert (r.languages, r.roles, r.category) == (("es", "ht"), ("speaker", "chair"), Category.STUDENT)
    assert (row.payment.due, row.payment.state, r.settlement) == (6000, "refunded", Settlement.SETTLED)
    assert r.interpretation == ""
    assert {n.field: n.kind for n in notes.values()} == dict.fromkeys(
        ("country", "valid_days", "amount_due", "languages"), NoteKind.TIDIED
    )


def test_what_is_not_sure_is_kept_and_noted() -> None:
    row, notes = _clean(
        country="Atlantis",
        category="Friend of the house",
        order_status="maybe",
        payment_status="sometime",
        valid_days="Thursday",
        amount_due="much",
        order_position="x",
        registered_at="15/04/2026 19:17",
    )
    r = row.registration
    assert (r.country, r.category, r.category_text) == ("Atlantis", Category.OTHER, "Friend of the house")
    assert (r.status, r.valid_days, row.payment.due) == (RegistrationStatus.CONFIRMED, (), 0)
    assert {n.field: n.kind for n in notes.values()} == {
        "country": NoteKind.DOUBTFUL,
        "category": NoteKind.DOUBTFUL,
        "order_status": NoteKind.DOUBTFUL,
        "payment_status": NoteKind.DOUBTFUL,
        "registered_at": NoteKind.DOUBTFUL,
        "valid_days": NoteKind.UNREADABLE,
        "amount_due": NoteKind.UNREADABLE,
        "order_position": NoteKind.UNREADABLE,
    }


def test_organisations_lose_line_breaks_and_what_means_none() -> None:
    row, notes = _clean(organisation='Co-op\n"Building B"')
    assert row.registration.organisation == 'Co-op, "Building B"'
    assert notes["organisation"].kind is NoteKind.TIDIED
    for none in ("—", "n/a", "-"):
        row, notes = _clean(organisation=none)
        assert row.registration.organisation == ""
        assert notes["organisation"] == FieldNote(7, "organisation", NoteKind.TIDIED, none, "")


@pytest.mark.parametrize("text", ["=SUM(1;1) x", "@organiser: ask", "+1 guest??", "-1+2", "＝1+1", "\t=1"])
def test_formula_text_is_neutralised_in_free_text(text: str) -> None:
    row, notes = _clean(notes=text, organisation=text.strip(), diet=text.strip())
    assert notes["notes"] == FieldNote(7, "notes", NoteKind.NEUTRALISED, text, "'" + text)
    assert row.registration.organisation == "'" + text.strip()
    assert row.care.diet == "'" + text.strip()
    assert row.raw["notes"] == text
    assert "notes" not in _clean(notes="-")[1]


@pytest.mark.parametrize(
    ("state", "due", "paid", "status", "open_"),
    [
        ("paid", 6000, 6000, "confirmed", False),
        ("unpaid", 6000, 0, "confirmed", True),
        ("partial", 6000, 3000, "confirmed", True),
        ("waived", 6000, 0, "confirmed", False),
        ("free", 0, 0, "confirmed", False),
        ("", 6000, 3000, "confirmed", True),
        ("", 0, 0, "confirmed", False),
        ("refunded", 6000, 0, "cancelled", False),
        ("refunded", 6000, 0, "confirmed", True),
    ],
)
def test_money_is_settled_or_open(state: str, due: int, paid: int, status: str, open_: bool) -> None:
    found = settle(state, due, paid, RegistrationStatus(status), False)
    assert (found is Settlement.OPEN) is open_


def test_a_list_without_a_column_of_payments_asks_nobody_for_money() -> None:
    headers = ["Attendee name", "Price", "Order status"]
    mapping = guess(headers)
    assert (
        clean(["Ana Li", "60", "paid"], mapping, headers, 2)[0].registration.settlement is Settlement.SETTLED
    )
    assert (
        clean(["Ana Li", "60", "pending"], mapping, headers, 2)[0].registration.settlement is Settlement.OPEN
    )


def test_codes_are_made_the_same_again_and_none_is_lost() -> None:
    headers = ["Name", "Email"]
    rows = [["Ana Li", "ana@example.org"], ["Ana  LI ", "ANA@example.org"], ["Ana Li", "other@example.org"]]

    def codes() -> list[str]:
        cleaner = Cleaner(guess(headers), headers)
        return [cleaner.clean(r, i)[0].registration.code for i, r in enumerate(rows, 2)]

    assert codes() == codes()
    assert len(set(codes())) == 3
    assert all(len(c) == 7 for c in codes())


def test_short_and_long_rows_are_noted_and_kept_whole() -> None:
    headers = ["Name", "Email", "Code"]
    row, notes = clean(["Ana Li"], guess(headers), headers, 2)
    assert {n.field: n.kind for n in notes}["row"] is NoteKind.MISSING
    assert row.raw == {"Name": "Ana Li"}
    row, notes = clean(["Ana Li", "a@example.org", "X1", "more"], guess(headers), headers, 2)
    assert [(n.field, n.kind, n.old) for n in notes] == [("row", NoteKind.DOUBTFUL, "more")]
    assert row.raw["column 4"] == "more"


def test_a_digest_changes_with_any_cell_and_with_the_mapping() -> None:
    headers = ["Name", "Other", "Code"]
    mapping = guess(headers)
    one = clean(["Ana", "x", "C1"], mapping, headers, 2)[0].digest
    assert one == clean(["Ana", "x", "C1"], mapping, headers, 9)[0].digest
    assert one != clean(["Ana", "y", "C1"], mapping, headers, 2)[0].digest
    assert one != clean(["Ana", "x", "C1"], mapping.corrected(Column.NOTES, 1), headers, 2)[0].digest


def test_repeated_headers_keep_all_their_cells() -> None:
    assert unique_keys(["a", "", "a"]) == ("a", "column 2", "a (3)")


@pytest.mark.parametrize(
    ("text", "hundredths"),
    [
        ("60", 6000),
        ("60,00", 6000),
        ("60.5", 6050),
        ("1.234,50", 123450),
        ("1,234.50", 123450),
        ("1 234,5", 123450),
        ("$ 60", 6000),
        ("60 USD", 6000),
        ("1,234", 123400),
        ("", 0),
        ("€ 12,90", 1290),
        ("12\u00a0000", 1200000),
    ],
)
def test_amounts_are_read_as_hundredths(text: str, hundredths: int) -> None:
    assert amount_of(text)[0] == hundredths


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("1;2", (1, 2)),
        ("1,2", (1, 2)),
        ("2; 1", (1, 2)),
        ("1-3", (1, 2, 3)),
        ("Day 1", (1,)),
        ("días 1 y 2", (1, 2)),
        ("", ()),
        ("0", ()),
        ("99", ()),
        ("Saturday", ()),
    ],
)
def test_days_are_read(text: str, days: tuple[int, ...]) -> None:
    assert days_of(text)[0] == days


@given(st.text())
def test_tidying_twice_changes_nothing(text: str) -> None:
    assert tidy(tidy(text)) == tidy(text)


@given(st.text())
def test_neutral_text_never_begins_like_a_formula(text: str) -> None:
    kept = neutral(text)
    assert kept.endswith(text)
    assert len(kept.strip()) < 2 or kept[0] not in "=+-@\t\r"


@given(st.text())
def test_no_cell_stops_the_reading(text: str) -> None:
    amount_of(text)
    days_of(text)
    email_of(text)


@given(st.lists(st.text(), min_size=0, max_size=len(HEADERS) + 3))
def test_no_row_stops_the_cleaning_and_all_cells_stay(cells: list[str]) -> None:
    row, notes = clean(cells, MAPPING, HEADERS, 3)
    assert list(row.raw.values()) == cells
    assert all(n.row == 3 for n in notes)
    assert row.registration.code
