"""Tables of the symposium's file, one metadata for SQLite and PostgreSQL.

The journal (`log`, `fact`, `fact_private`) is the truth; `portal_row` and the tables `put_list_rows` fills
are the portal's; all others are projections that can be rebuilt from both.

Every page a check-in touches is encrypted and written before anybody is told. So there are three: the end of
the log, the person's place in `door`, and the badges that wait. Only short rows are kept without row ids: in
an index tree a long row spills to a page of its own.

`portal_row`, `payment`, `care` and the index `search` carry the number `n` of their registration, whose
`digest` is of its row in the list, and NULL for who is on none.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Column,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    text,
)

VERSION = 1

LONGEST_LOG = 10**9
"""Facts a log may hold: the third fact of log 7 is `fact.n` 7000000003, so a log needs no index."""

metadata = MetaData()


def _text(name: str) -> Column[str]:
    return Column(name, Text, nullable=False, server_default=text("''"))


def _number(name: str, default: int = 0) -> Column[int]:
    return Column(name, BigInteger, nullable=False, server_default=text(str(default)))


symposium = Table("symposium", metadata, Column("key", Text, primary_key=True), _text("value"))

log = Table(
    "log",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("origin", Text, nullable=False),
    Column("stream", Text, nullable=False),
    UniqueConstraint("origin", "stream"),
)
fact = Table(
    "fact",
    metadata,
    Column("n", BigInteger().with_variant(Integer, "sqlite"), primary_key=True),
    Column("id", Text, nullable=False),
    Column("stream", Text, nullable=False),
    Column("hlc", BigInteger, nullable=False),
    Column("kind", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("payload", LargeBinary, nullable=False),
    Column("signature", LargeBinary, nullable=False),
    Column("hash", LargeBinary, nullable=False),
    _number("received_at"),
    _number("sent_at"),
    Index("fact_subject", "stream", "subject", sqlite_where=text("stream <> 'checkin'")),
)
fact_private = Table(
    "fact_private",
    metadata,
    Column("id", Text, primary_key=True),
    Column("salt", LargeBinary, nullable=False),
    Column("body", Text),
    _number("erased_at"),
    sqlite_with_rowid=False,
)
device = Table(
    "device",
    metadata,
    Column("origin", Text, primary_key=True),
    Column("public_key", LargeBinary, nullable=False),
    _text("label"),
    _number("enrolled_at"),
    _text("roles"),
    _text("former"),
    _text("upto"),
)
fork = Table(
    "fork",
    metadata,
    Column("origin", Text, primary_key=True),
    Column("stream", Text, primary_key=True),
    Column("seq", BigInteger, primary_key=True),
    Column("hash", LargeBinary, primary_key=True),
    Column("payload", LargeBinary, nullable=False),
    Column("signature", LargeBinary, nullable=False),
    _number("seen_at"),
)
parked = Table(
    "parked",
    metadata,
    Column("origin", Text, primary_key=True),
    Column("stream", Text, primary_key=True),
    Column("seq", BigInteger, primary_key=True),
    Column("payload", LargeBinary, nullable=False),
    Column("signature", LargeBinary, nullable=False),
    Column("salt", LargeBinary),
    Column("body", Text),
    _number("seen_at"),
)

registration = Table(
    "registration",
    metadata,
    Column("n", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("code", Text, nullable=False, unique=True),
    _text("order_code"),
    _number("order_position"),
    _text("badge_name"),
    _text("latin_name"),
    _text("native_name"),
    _text("certificate_name"),
    _text("pronouns"),
    _text("email"),
    _text("organisation"),
    _number("shows_organisation", 1),
    _text("country"),
    _text("category"),
    _text("category_text"),
    _text("profession"),
    _text("roles"),
    _text("ticket_type"),
    _text("valid_days"),
    _text("status"),
    _text("settlement"),
    _text("languages"),
    _text("desk_language"),
    _text("interpretation"),
    _text("photo"),
    _number("accepted_conduct", 1),
    _text("workshops"),
    _text("workshops_waiting"),
    _text("guardian"),
    _number("walk_in"),
    _text("token"),
    _text("sort_name"),
    Column("digest", Text),
    _number("vanished"),
    _number("transferred_at"),
    Index("registration_email", text("email COLLATE NOCASE")),
    Index("registration_order", "order_code"),
    Index("registration_token", "token", sqlite_where=text("token <> ''")),
)
portal_row = Table(
    "portal_row",
    metadata,
    Column("n", Integer, primary_key=True),
    _number("headers"),
    _text("cells"),
    _text("base"),
)
list_headers = Table("list_headers", metadata, Column("n", Integer, primary_key=True), _text("names"))
payment = Table(
    "payment",
    metadata,
    Column("n", Integer, primary_key=True),
    _text("tier"),
    _number("due"),
    _number("paid"),
    _text("currency"),
    _text("state"),
)
care = Table(
    "care",
    metadata,
    Column("n", Integer, primary_key=True),
    _text("diet"),
    _text("access"),
)
merged = Table(
    "merged",
    metadata,
    Column("id", Text, primary_key=True),
    Column("kept", Text, nullable=False),
    sqlite_with_rowid=False,
)
twin = Table(
    "twin",
    metadata,
    Column("one", Text, primary_key=True),
    Column("other", Text, primary_key=True),
    _number("apart"),
    Index("twin_other", "other"),
    sqlite_with_rowid=False,
)
door = Table(
    "door",
    metadata,
    Column("person", Text, primary_key=True),
    Column("fact", Text, primary_key=True),
    Column("hlc", BigInteger, nullable=False),
    Column("origin", Text, nullable=False),
    Column("at", BigInteger, nullable=False),
    _text("operator"),
    Column("day", Integer),
    Column("badge", Text),
    _number("number"),
    _text("group_code"),
    Column("state", Text),
    _text("printer"),
    _text("fault"),
    Index("door_open", "fact", sqlite_where=text("state IN ('waiting', 'sending', 'failed')")),
    Index("door_badge", "badge", sqlite_where=text("state IN ('sent', 'confirmed', 'voided')")),
    sqlite_with_rowid=False,
)
undone = Table("undone", metadata, Column("fact", Text, primary_key=True), sqlite_with_rowid=False)
voided = Table("voided", metadata, Column("badge", Text, primary_key=True), sqlite_with_rowid=False)
settled = Table("settled", metadata, Column("fact", Text, primary_key=True), sqlite_with_rowid=False)
loan = Table(
    "loan",
    metadata,
    Column("number", Text, primary_key=True),
    Column("person", Text, nullable=False),
    Column("at", BigInteger, nullable=False),
    _number("hlc"),
    _text("origin"),
)
presence = Table(
    "presence",
    metadata,
    Column("session", Text, primary_key=True),
    Column("fact", Text, primary_key=True),
    _text("room"),
    _text("person"),
    Column("way", Text, nullable=False),
    _number("day"),
    _number("number"),
    Column("at", BigInteger, nullable=False),
    Column("hlc", BigInteger, nullable=False),
    Column("origin", Text, nullable=False),
    _text("replaces"),
    _text("operator"),
    Index("presence_person", "person", "at", sqlite_where=text("person <> ''")),
    sqlite_with_rowid=False,
)
programme = Table(
    "programme",
    metadata,
    Column("id", Integer, primary_key=True),
    _text("title"),
    _text("first_day"),
    _number("days", 1),
    _text("zone"),
    _text("document"),
)
programme_base = Table(
    "programme_base",
    metadata,
    Column("id", Integer, primary_key=True),
    _text("document"),
    _text("known"),
)
word = Table("word", metadata, Column("word", Text, primary_key=True), sqlite_with_rowid=False)
former_name = Table(
    "former_name",
    metadata,
    Column("person", Text, primary_key=True),
    Column("name", Text, primary_key=True),
    sqlite_with_rowid=False,
)

FULL_TEXT = (
    "CREATE VIRTUAL TABLE search USING fts5(names, rest, content='', contentless_delete=1, "
    "tokenize='ascii', prefix='1 2', detail=column)"
)
