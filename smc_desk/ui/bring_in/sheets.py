"""How each table of an import shows its lines; hidden values are never in them, nor found by searching."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from smc_desk.domain.people import PersonRow
from smc_desk.domain.people_list import FieldNote, ListRow, NoteKind
from smc_desk.ui.bring_in.fields import HIDDEN, Hidden
from smc_desk.ui.bring_in.lines import Sheet
from smc_desk.ui.bring_in.words import BLANK, KINDS, Said, Sign, field_word, isolated, seen, value_word
from smc_desk.ui.texts import category_word, time_text
from smc_desk.usecases.import_attendees import FieldChange, ImportPlan, PersonChange

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Preview:
    """A plan with the names of those whom the file does not have.

    Attributes:
        rows: Id → the person as on the desk, of those who are not in `plan.rows`.
    """

    plan: ImportPlan
    rows: Mapping[str, PersonRow]


@dataclass(frozen=True, slots=True)
class Blank:
    """A row of the file with nothing in it."""

    row: int


@dataclass(frozen=True, slots=True)
class Change:
    """One changed field of somebody; None where only columns changed which the desk does not show."""

    person: PersonChange
    name: str
    field: FieldChange | None


@dataclass(frozen=True, slots=True)
class Somebody:
    """A person whom the file does not have, as far as the desk knows them."""

    code: str
    row: PersonRow | None


@dataclass(frozen=True, slots=True)
class Pair:
    """Two entries which may be one person: of each the name and the code."""

    one: tuple[str, str]
    other: tuple[str, str]
    reasons: tuple[str, ...]


def new_people(plan: ImportPlan) -> list[ListRow]:
    """The rows of those who are not on the desk yet."""
    return [row for row in plan.rows if row.registration.id in plan.new]


def changes_of(plan: ImportPlan) -> list[Change]:
    """Every changed field of everybody who is on the desk already."""
    names = {row.registration.id: row.registration.badge_name for row in plan.rows}
    return list(_changes(plan, names))


def _changes(plan: ImportPlan, names: Mapping[str, str]) -> Iterator[Change]:
    for person in plan.changed:
        name = names.get(person.person, "")
        for field in person.fields or (None,):
            yield Change(person, name, field)


def notes_of(plan: ImportPlan) -> list[FieldNote | Blank]:
    """Every note and every blank row, in the order of the file."""
    notes: list[FieldNote | Blank] = [*plan.notes, *(Blank(row) for row in plan.blank)]
    return sorted(notes, key=lambda note: note.row)


def vanished_of(preview: Preview) -> list[Somebody]:
    """Everybody on the desk whom the file does not have, first those who are checked in."""
    codes = {person: code for code, (person, _) in preview.plan.known.items()}
    people = [Somebody(codes.get(p, ""), preview.rows.get(p)) for p in preview.plan.vanished]
    return sorted(people, key=lambda somebody: somebody.row is None or somebody.row.in_at is None)


def pairs_of(preview: Preview) -> list[Pair]:
    """The likely duplicates, the likeliest first."""
    coming = {row.registration.id: row.registration for row in preview.plan.rows}

    def entry(person: str) -> tuple[str, str]:
        if person in coming:
            return coming[person].badge_name, coming[person].code
        row = preview.rows.get(person)
        return ("", "") if row is None else (row.name, row.code)

    return [Pair(entry(twin.a_id), entry(twin.b_id), twin.reasons) for twin in preview.plan.twins]


def unnamed(plan: ImportPlan) -> list[str]:
    """Ids whose names the plan itself does not hold."""
    coming = {row.registration.id for row in plan.rows}
    wanted = [person for twin in plan.twins for person in (twin.a_id, twin.b_id)]
    return list(dict.fromkeys(p for p in (*plan.vanished, *wanted) if p not in coming))


def new_sheet() -> Sheet:
    """Row, name, code, organisation and category of who is new."""

    def cells(row: ListRow) -> tuple[str, ...]:
        person = row.registration
        category = category_word(person.category, person.category_text)
        return (
            _number(row.row),
            seen(person.badge_name),
            isolated(person.code),
            seen(person.organisation),
            category,
        )

    def searched(row: ListRow) -> str:
        person = row.registration
        return f"{row.row} {person.badge_name} {person.latin_name} {person.code} {person.organisation}"

    return Sheet(
        (
            (translate("BringIn", "Row"), 7),
            (translate("BringIn", "Name"), 28),
            (translate("BringIn", "Code"), 12),
            (translate("BringIn", "Organisation"), 33),
            (translate("BringIn", "Category"), 20),
        ),
        cells,
        searched,
    )


def changes_sheet(hidden: Hidden) -> Sheet:
    """Row, name, code, field, old and new of what changed."""

    def cells(change: Change) -> tuple[str, ...]:
        person, field = change.person, change.field
        who = (_number(person.row), seen(change.name), isolated(person.code))
        if field is None:
            return (
                *who,
                Said(translate("BringIn", "Other columns")),
                "",
                Said(translate("BringIn", "kept, not shown at a desk")),
            )
        if hidden.hides_field(field.field):
            return (*who, field_word(field.field), Said(HIDDEN), Said(HIDDEN))
        return (*who, field_word(field.field), *_old_and_new(field.field, field.old, field.new))

    def searched(change: Change) -> str:
        person, field = change.person, change.field
        said = f"{person.row} {change.name} {person.code}"
        if field is None:
            return said
        shown = "" if hidden.hides_field(field.field) else f"{field.old} {field.new}"
        return f"{said} {field_word(field.field)} {shown}"

    return Sheet(
        (
            (translate("BringIn", "Row"), 7),
            (translate("BringIn", "Name"), 21),
            (translate("BringIn", "Code"), 11),
            (translate("BringIn", "Field"), 17),
            (translate("BringIn", "Before"), 22),
            (translate("BringIn", "After"), 22),
        ),
        cells,
        searched,
    )


def notes_sheet(hidden: Hidden) -> Sheet:
    """What happened, row, field, old and new of each note."""

    def sign(note: FieldNote | Blank) -> Sign:
        return BLANK if isinstance(note, Blank) else KINDS[note.kind]

    def cells(note: FieldNote | Blank) -> tuple[str, ...]:
        said = (sign(note).said(), _number(note.row))
        if isinstance(note, Blank):
            return (*said, field_word("row"), "", Said(translate("BringIn", "skipped")))
        if hidden.hides_field(note.field):
            return (*said, field_word(note.field), Said(HIDDEN), Said(HIDDEN))
        return (
            *said,
            field_word(note.field),
            seen(note.old) or Said(translate("BringIn", "(empty)")),
            _kept(note),
        )

    def searched(note: FieldNote | Blank) -> str:
        if isinstance(note, Blank):
            return str(note.row)
        shown = "" if hidden.hides_field(note.field) else f"{note.old} {note.new}"
        return f"{note.row} {field_word(note.field)} {shown}"

    return Sheet(
        (
            (translate("BringIn", "What happened"), 16),
            (translate("BringIn", "Row"), 8),
            (translate("BringIn", "Field"), 20),
            (translate("BringIn", "In the file"), 28),
            (translate("BringIn", "Comes in as"), 28),
        ),
        cells,
        searched,
        sign,
    )


def vanished_sheet() -> Sheet:
    """Name, code and organisation of whom the file does not have, and whether they came already."""

    def cells(somebody: Somebody) -> tuple[str, ...]:
        row = somebody.row
        if row is None:
            return "", isolated(somebody.code), "", ""
        came = (
            ""
            if row.in_at is None
            else translate("BringIn", "Checked in at {time}").replace("{time}", time_text(row.in_at))
        )
        return (
            seen(row.name),
            isolated(row.code),
            seen(row.organisation),
            came or Said(translate("BringIn", "Not in today")),
        )

    def searched(somebody: Somebody) -> str:
        row = somebody.row
        return somebody.code if row is None else f"{row.name} {row.latin_name} {row.code} {row.organisation}"

    return Sheet(
        (
            (translate("BringIn", "Name"), 32),
            (translate("BringIn", "Code"), 13),
            (translate("BringIn", "Organisation"), 33),
            (translate("BringIn", "Today"), 22),
        ),
        cells,
        searched,
    )


def pairs_sheet() -> Sheet:
    """Both entries and what agrees."""

    def entry(name: str, code: str) -> str:
        return f"{seen(name)} · {isolated(code)}" if name else isolated(code)

    def cells(pair: Pair) -> tuple[str, ...]:
        agrees = QLocale().createSeparatedList([field_word(reason) for reason in pair.reasons])
        return entry(*pair.one), entry(*pair.other), agrees

    def searched(pair: Pair) -> str:
        return " ".join((*pair.one, *pair.other))

    return Sheet(
        (
            (translate("BringIn", "One entry"), 32),
            (translate("BringIn", "Other entry"), 32),
            (translate("BringIn", "The same in both"), 36),
        ),
        cells,
        searched,
    )


def _old_and_new(field: str, old: str, new: str) -> tuple[str, str]:
    before, after = value_word(field, old), value_word(field, new)
    if before == after:
        after = _alike(after)
    return before or Said(translate("BringIn", "(empty)")), after or Said(translate("BringIn", "(empty)"))


def _kept(note: FieldNote) -> str:
    """What becomes of the text of a note."""
    if note.kind is NoteKind.REPEATED_CODE:
        return Said(translate("BringIn", "this row is not taken, the first one is"))
    if note.field == "row":
        return (
            Said(translate("BringIn", "kept beside the entry"))
            if note.old
            else Said(translate("BringIn", "the missing cells stay empty"))
        )
    if not note.new:
        return Said(translate("BringIn", "stays empty"))
    if note.new == note.old:
        return Said(translate("BringIn", "kept as it is"))
    return _alike(seen(note.new)) if seen(note.new) == seen(note.old) else seen(note.new)


def _alike(text: str) -> str:
    """A text which looks like the one before, but is not."""
    return translate("BringIn", "{text} (looks the same, written in another way)").replace("{text}", text)


def _number(number: int) -> str:
    return QLocale().toString(number)
