"""Tables of a hub, the same on SQLite and PostgreSQL: facts as they were signed, and nothing made of them.

There is no number that counts all facts. Where several write at once such numbers become visible out of
order, and who reads on from the last one it saw misses some for good. A reader says how far it is in each
log.
"""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, LargeBinary, MetaData, Table, Text

metadata = MetaData()


def _key(name: str) -> Column[str]:
    return Column(name, Text, primary_key=True)


def _bytes(name: str) -> Column[bytes]:
    return Column(name, LargeBinary, nullable=False)


note = Table("note", metadata, _key("key"), Column("value", Text, nullable=False))
log = Table(
    "log",
    metadata,
    _key("origin"),
    _key("stream"),
    Column("seq", BigInteger, nullable=False),
    _bytes("hash"),
)
fact = Table(
    "fact",
    metadata,
    _key("origin"),
    _key("stream"),
    Column("seq", BigInteger, primary_key=True, autoincrement=False),
    Column("id", Text, nullable=False),
    Column("hlc", BigInteger, nullable=False),
    Column("kind", Text, nullable=False),
    Column("subject", Text, nullable=False),
    _bytes("payload"),
    _bytes("signature"),
    _bytes("hash"),
    Column("received_at", BigInteger, nullable=False),
)
fact_private = Table("fact_private", metadata, _key("id"), _bytes("salt"), Column("body", Text))
device = Table(
    "device",
    metadata,
    _key("origin"),
    _bytes("public_key"),
    Column("label", Text, nullable=False),
    Column("roles", Text, nullable=False),
    Column("former", Text, nullable=False),
    Column("upto", Text, nullable=False),
)
fork = Table(
    "fork",
    metadata,
    _key("origin"),
    _key("stream"),
    Column("seq", BigInteger, primary_key=True, autoincrement=False),
    Column("hash", LargeBinary, primary_key=True),
    _bytes("payload"),
    _bytes("signature"),
)
parked = Table(
    "parked",
    metadata,
    _key("origin"),
    _key("stream"),
    Column("seq", BigInteger, primary_key=True, autoincrement=False),
    _bytes("payload"),
    _bytes("signature"),
    Column("salt", LargeBinary),
    Column("body", Text),
)
