"""Rows of a list as they come in, made ready for the desk, with a note for every field changed or in doubt.

Nothing is dropped: the raw row stays beside what was understood of it. Names are kept as given, never split
and never put into another case. It must not know files or the store.

Most cells are clean, and a list may have 20,000 rows: a row is tested whole first, and only a row that is not
clean is looked at cell by cell (25 µs a row of 42 columns, `docs/performance.md`).
"""

from __future__ import annotations

import collections.abc
import hashlib
import unicodedata
from collections.abc import Callable, Sequence
from operator import itemgetter
from typing import Any

from smc_desk.domain import list_values as values_of
from smc_desk.domain.bulk import mould
from smc_desk.domain.headers import Column, folded
from smc_desk.domain.list_values import FORMULA, Reading, Readings, neutral, tidy
from smc_desk.domain.list_words import TITLES
from smc_desk.domain.mapping import Mapping
from smc_desk.domain.people import Care, Category, Payment, Registration, RegistrationStatus, Settlement
from smc_desk.domain.people_list import FieldNote, ListRow, NoteKind
from smc_desk.domain.tickets import SIGNED, code_from

RULES = "1"
"""Enters every digest: with other rules of cleaning every row counts as changed."""

SEPARATOR = "|~|"
"""Printable, so that a whole row can be tested at once."""
ISO_LENGTH = len("2026-04-30T09:00:00Z")
_COLUMNS = tuple(Column)
_WEIGHT = (
    NoteKind.TIDIED,
    NoteKind.FILLED_IN,
    NoteKind.NEUTRALISED,
    NoteKind.DOUBTFUL,
    NoteKind.MISSING,
    NoteKind.UNREADABLE,
    NoteKind.REPEATED_CODE,
)


def clean(
    values: Sequence[str], mapping: Mapping, headers: Sequence[str], row: int
) -> tuple[ListRow, list[FieldNote]]:
    """One row alone, for a preview; a whole list goes through one `Cleaner`."""
    return Cleaner(mapping, headers).clean(values, row)


def settle(state: str, due: int, paid: int, status: RegistrationStatus, pending: bool) -> Settlement:
    """Whether there is money left to settle, from what the list says.

    Args:
        state: paid, unpaid, partial, waived, free, refunded, another word or "".
        due: Hundredths.
        paid: Hundredths.
        status: State of the entry: of a cancelled one nothing is asked.
        pending: The list says that payment is still to come.
    """
    if state in ("paid", "waived", "free") or status is RegistrationStatus.CANCELLED:
        return Settlement.SETTLED
    if state in ("unpaid", "partial") or pending or paid < due:
        return Settlement.OPEN
    return Settlement.SETTLED


class Cleaner:
    """Cleans the rows of one list.

    Args:
        mapping: What the columns mean.
        headers: The header row.
        known: Ticket code → registration id.
        fresh: Gives the id of a code that is not known.
    """

    def __init__(
        self,
        mapping: Mapping,
        headers: Sequence[str],
        known: collections.abc.Mapping[str, str] | None = None,
        fresh: Callable[[], str] = str,
    ) -> None:
        at = dict(mapping.pairs)
        self._width = len(headers)
        self._pick = itemgetter(*(at.get(c, -1) for c in Column))
        self._keys = unique_keys(headers)
        self._known, self._fresh = known or {}, fresh
        self._seed = hashlib.blake2b(
            f"{RULES}{sorted((c.value, i) for c, i in at.items())}".encode(), digest_size=10
        )
        self._made: dict[str, str] = {}
        self._registration = mould(Registration)
        self._payment, self._care, self._row = mould(Payment), mould(Care), mould(ListRow)
        self._fills_names = Column.BADGE_NAME in at
        self._wants_email = Column.EMAIL in at
        self._wants_instant = Column.REGISTERED_AT in at
        self._free: Readings[str] = Readings(values_of.free_text)
        self._organisation: Readings[str] = Readings(values_of.organisation_of)
        self._where, self._what, self._ticket, self._speech, self._rest = self._groups(frozenset(at))

    def _groups(self, has: frozenset[Column]) -> tuple[_Group, ...]:
        """Readings for the columns from `SHOWS_ORGANISATION` to `WORKSHOPS_WAITLIST`, in `Column`'s order."""
        read_languages = values_of.languages_reader()
        language = values_of.one_language(read_languages)
        free, amount, parts = values_of.free_text, values_of.amount_of, values_of.parts_of
        conduct = values_of.yes_of if Column.CONDUCT in has else values_of.not_no
        return (
            _Group(Column.SHOWS_ORGANISATION, (values_of.not_no, values_of.country_reader())),
            _Group(Column.CATEGORY, (values_of.category_reading, free, values_of.roles_reader())),
            _TicketGroup(
                Column.TICKET_TYPE,
                (free, values_of.days_of, free, amount, amount, free, values_of.payment_reader(),
                 values_of.status_reader()),
                knows_paid=Column.AMOUNT_PAID in has,
            ),
            _Group(Column.LANGUAGES, (read_languages, language, language)),
            _Group(
                Column.DIET,
                (free, free, values_of.photo_of, conduct, parts, parts),
            ),
        )  # fmt: skip

    def clean(self, values: Sequence[str], row: int) -> tuple[ListRow, list[FieldNote]]:
        """One row and everything to be said about it."""
        notes: list[FieldNote] = []
        note = notes.append
        joined = SEPARATOR.join(values)
        width = len(values)
        cells = [*values, ""]
        if width != self._width:
            cells = self._ragged(values, row, notes)
        picked = self._pick(cells)
        if not is_plain(joined):
            picked = self._tidied(picked, row, notes)
        (code, token, order, place, badge, latin, native, given, family, name_order, certificate, pronouns,
         email) = picked[:13]  # fmt: skip
        (shows, country), where = self._where[picked[14:16]]
        (category, profession, roles), what = self._what[picked[16:19]]
        (ticket, days, tier, due, paid, currency, payment, status,
         settlement), money = self._ticket[picked[19:27]]  # fmt: skip
        (languages, desk_language, interpretation), speech = self._speech[picked[27:30]]
        (diet, access, photo, conduct, workshops, waiting), rest = self._rest[picked[30:36]]
        guardian, registered, updated, remarks = picked[36:]

        if badge:
            if not badge.isascii() and values_of.has_symbols(badge):
                old, badge = badge, values_of.without_symbols(badge)
                note(FieldNote(row, "badge_name", NoteKind.TIDIED, old, badge))
            if badge and (
                badge.isupper()
                or badge.islower()
                or "." in badge
                or "," in badge
                or '"' in badge
                or badge[0] in FORMULA
                or badge.partition(" ")[0].lower() in TITLES
            ):
                if values_of.is_doubtful_name(badge):
                    note(FieldNote(row, "badge_name", NoteKind.DOUBTFUL, badge, badge))
        if not badge:
            badge = self._filled_in(latin, native, given, family, name_order, row, notes)
        if email:
            email, kind, new = values_of.email_of(email)
            if kind:
                note(FieldNote(row, "email", kind, picked[12], new))
        elif self._wants_email:
            note(FieldNote(row, "email", NoteKind.MISSING, "", ""))
        position = int(place) if place.isdigit() and place.isascii() and len(place) < 7 else 0
        if place and not position:
            note(FieldNote(row, "order_position", NoteKind.UNREADABLE, place, "0"))
        if not code:
            code = self._made_code(order, position, email, badge, latin, row, notes)
        elif (
            len(code) == 7 and not code.isupper() and code.isascii() and code.isalnum() and not code.isdigit()
        ):
            code = code.upper()
            note(FieldNote(row, "code", NoteKind.TIDIED, picked[0], code))

        organisation, kind, new = self._organisation[picked[13]]
        if kind:
            note(FieldNote(row, "organisation", kind, picked[13], new))
        if pronouns:
            pronouns, kind, new = self._free[pronouns]
            if kind:
                note(FieldNote(row, "pronouns", kind, picked[11], new))
        if where or what or money or speech or rest:
            for doubts in (where, what, money, speech, rest):
                notes.extend(FieldNote(row, *doubt) for doubt in doubts)
        if registered[10:11] != "T" or len(registered) != ISO_LENGTH or updated[10:11] != "T":
            self._instants(registered, updated, row, notes)
        if remarks and remarks[0] in FORMULA and (kept := neutral(remarks)) != remarks:
            note(FieldNote(row, "notes", NoteKind.NEUTRALISED, remarks, kept))

        category_text = picked[16] if category is Category.OTHER else ""
        person = self._known.get(code) or self._fresh()
        digest = self._seed.copy()
        digest.update(joined.encode("utf-8", "surrogatepass"))
        return self._row(
            row,
            self._registration(
                person, code, order, position, badge, latin, native, certificate, pronouns, email,
                organisation, shows, country, category, category_text, profession, roles, ticket, days,
                status, settlement, languages, desk_language, interpretation, photo, conduct, workshops,
                waiting, guardian, False,
            ),
            self._payment(person, tier, due, paid, currency, payment),
            self._care(person, diet, access),
            "" if token.startswith(f"{SIGNED}{code}:") else token,
            digest.hexdigest(),
            self._keys if width <= self._width else self._keys_of(width),
            values,
        ), notes if len(notes) < 2 else joined_notes(notes)  # fmt: skip

    def _keys_of(self, width: int) -> tuple[str, ...]:
        return (*self._keys, *(f"column {i + 1}" for i in range(self._width, width)))

    def _ragged(self, values: Sequence[str], row: int, notes: list[FieldNote]) -> list[str]:
        """A row shorter or longer than the headers: filled up, its surplus kept raw, and noted."""
        surplus = " | ".join(values[self._width :])
        kind = NoteKind.DOUBTFUL if len(values) > self._width else NoteKind.MISSING
        if kind is NoteKind.MISSING or surplus.strip(" |"):
            notes.append(FieldNote(row, "row", kind, surplus, surplus))
        return [*values[: self._width], *[""] * (self._width - len(values)), ""]

    def _tidied(self, picked: tuple[str, ...], row: int, notes: list[FieldNote]) -> tuple[str, ...]:
        cells = list(picked)
        for i, text in enumerate(picked):
            if not text or (
                text.isascii() and text.isprintable() and "  " not in text and text == text.strip()
            ):
                continue
            column = _COLUMNS[i]
            if column is Column.NOTES:
                continue
            kept = tidy(text, ", " if column is Column.ORGANISATION else " ")
            if kept != text:
                cells[i] = kept
                notes.append(FieldNote(row, column.value, NoteKind.TIDIED, text, kept))
        return tuple(cells)

    def _filled_in(
        self, latin: str, native: str, given: str, family: str, order: str, row: int, notes: list[FieldNote]
    ) -> str:
        """A name for the badge where the list gives none; never the certificate's: it may be a legal name."""
        if given and family:
            family_first = folded(order).startswith(("family", "apellido", "nom de famille", "sobrenome"))
            gap = "" if family_first and _is_unspaced(family) and _is_unspaced(given) else " "
            name = f"{family}{gap}{given}" if family_first else f"{given} {family}"
        else:
            name = latin or native or given or family
        if not name:
            notes.append(FieldNote(row, "badge_name", NoteKind.MISSING, "", ""))
        elif self._fills_names:
            notes.append(FieldNote(row, "badge_name", NoteKind.FILLED_IN, "", name))
        return name

    def _made_code(
        self, order: str, position: int, email: str, badge: str, latin: str, row: int, notes: list[FieldNote]
    ) -> str:
        """A code for an entry without one: always the same for one order and position, else e-mail and name.

        A second entry of the same identity gets another code, so that none is lost.
        """
        identity = (
            f"{order}\x1f{position}"
            if order and position
            else "\x1f".join((order, email, folded(badge or latin)))
        )
        turn = 0
        while True:
            code = code_from(
                hashlib.sha256(f"{identity}\x1f{turn}".encode("utf-8", "surrogatepass")).digest()
            )
            if code not in self._made:
                break
            turn += 1
        self._made[code] = identity
        notes.append(FieldNote(row, "code", NoteKind.FILLED_IN, "", code))
        return code

    def _instants(self, registered: str, updated: str, row: int, notes: list[FieldNote]) -> None:
        kind = values_of.instant_kind(registered)
        if kind and self._wants_instant:
            notes.append(FieldNote(row, "registered_at", kind, registered, registered))
        kind = values_of.instant_kind(updated) if updated else None
        if kind:
            notes.append(FieldNote(row, "updated_at", kind, updated, updated))


_Doubts = tuple[tuple[str, NoteKind, str, str], ...]
_Reader = Callable[[str], Reading[Any]]


class _Group(dict[tuple[str, ...], tuple[tuple[Any, ...], _Doubts]]):
    """What neighbouring cells say together, remembered: they repeat, so most cost one look-up."""

    def __init__(self, first: Column, readers: Sequence[_Reader]) -> None:
        super().__init__()
        at = _COLUMNS.index(first)
        self._names = [c.value for c in _COLUMNS[at : at + len(readers)]]
        self._readers = readers

    def __missing__(self, texts: tuple[str, ...]) -> tuple[tuple[Any, ...], _Doubts]:
        readings = [read(text) for read, text in zip(self._readers, texts, strict=True)]
        doubts = tuple(
            (name, kind, text, new)
            for name, text, (_, kind, new) in zip(self._names, texts, readings, strict=True)
            if kind
        )
        found = self[texts] = self._together(texts, tuple(r[0] for r in readings), doubts)
        return found

    def _together(
        self, texts: tuple[str, ...], values: tuple[Any, ...], doubts: _Doubts
    ) -> tuple[tuple[Any, ...], _Doubts]:
        del texts
        return values, doubts


class _TicketGroup(_Group):
    """Ticket, money and state, from which follows whether anything is left to settle.

    Where the list has no column of what was paid, nothing is taken to be open unless it says so.
    """

    def __init__(self, first: Column, readers: Sequence[_Reader], *, knows_paid: bool) -> None:
        super().__init__(first, readers)
        self._knows_paid = knows_paid

    def _together(
        self, texts: tuple[str, ...], values: tuple[Any, ...], doubts: _Doubts
    ) -> tuple[tuple[Any, ...], _Doubts]:
        ticket, days, tier, due, paid, currency, payment, (status, pending) = values
        if not texts[4] and (payment == "paid" or not (payment or pending or self._knows_paid)):
            paid = due
        elif payment == "paid" and paid < due:
            doubts = (*doubts, ("amount_paid", NoteKind.DOUBTFUL, texts[4], texts[4]))
        settlement = settle(payment, due, paid, status, pending)
        return (ticket, days, tier, due, paid, currency, payment, status, settlement), doubts


def is_plain(joined: str) -> bool:
    """Whether no cell of a row can need tidying: nothing unseen, no odd white space, composed.

    Args:
        joined: The row's cells with `SEPARATOR` between them.
    """
    if "  " in joined or " |~|" in joined or "|~| " in joined or joined[:1] == " " or joined[-1:] == " ":
        return False
    return joined.isprintable() and (joined.isascii() or unicodedata.is_normalized("NFC", joined))


def unique_keys(headers: Sequence[str]) -> tuple[str, ...]:
    """Names for the columns of the raw row: the headers, numbered where blank or repeated."""
    keys: dict[str, None] = {}
    for i, header in enumerate(headers, 1):
        name = header.strip() or f"column {i}"
        keys[f"{name} ({i})" if name in keys else name] = None
    return tuple(keys)


def joined_notes(notes: list[FieldNote]) -> list[FieldNote]:
    """One note a field: the text of the file, the text kept, and the graver kind."""
    found: dict[str, FieldNote] = {}
    for n in notes:
        former = found.get(n.field)
        if former is not None:
            kind = max(former.kind, n.kind, key=_WEIGHT.index)
            n = FieldNote(n.row, n.field, kind, former.old, n.new)
        found[n.field] = n
    return list(found.values())


def _is_unspaced(name: str) -> bool:
    """Whether a name is in a script written without spaces (Han, Hangul, kana)."""
    return bool(name) and all("\u3040" <= c <= "\u9fff" or "\uac00" <= c <= "\ud7a3" for c in name)
