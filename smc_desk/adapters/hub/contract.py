"""What a hub and its desks say to each other: addresses, and the forms of requests and answers.

A desk shows who it is by signing a challenge; what it signs can never be taken for a fact. It then gets a
pass that holds for all processes of the hub.
"""

from __future__ import annotations

import hashlib
import hmac
from typing import Any

from smc_desk.domain.sync import Log, plain_frames, plain_vector, read_frames, read_vector
from smc_desk.usecases.exchange import Answer

ENTER, SYNC, WAIT, HELLO = "/v1/enter", "/v1/sync", "/v1/wait", "/v1/hello"
MARK = "SMC-Desk"
"""A header of every answer of a hub; a captive portal has none of it."""
VERSION = "1"
TYPE = "application/gzip"
WAIT_FOR = 20.0
"""Seconds after which a question for news is answered with none."""
LARGEST_BODY = 4 << 20


def challenge_words(symposium: str, origin: str, challenge: str) -> bytes:
    """What a desk signs to be let in."""
    return f"smc-desk enter {symposium} {origin} {challenge}".encode()


def pass_of(secret: bytes, origin: str, challenge: str) -> str:
    """What a desk shows with every request."""
    seal = hmac.new(secret, f"{origin} {challenge}".encode(), hashlib.sha256).hexdigest()
    return f"{origin}.{challenge}.{seal}"


def holder_of(secret: bytes, shown: str) -> str:
    """Whose pass it is, "" for none."""
    origin, _, rest = shown.partition(".")
    challenge = rest.partition(".")[0]
    return origin if hmac.compare_digest(pass_of(secret, origin, challenge).encode(), shown.encode()) else ""


def plain_answer(answer: Answer) -> dict[str, Any]:
    """An answer as JSON values."""
    return {
        "facts": plain_frames(answer.frames),
        "vector": plain_vector(answer.vector),
        "forks": sorted(f"{log.origin}/{log.stream}" for log in answer.forked),
        "more": answer.has_more,
    }


def read_answer(values: Any) -> Answer:
    """The reverse of `plain_answer`.

    Raises:
        ValueError: It is none.
    """
    try:
        return Answer(
            read_frames(values["facts"]),
            read_vector(values["vector"]),
            frozenset(Log(*name.split("/", 1)) for name in values["forks"]),
            bool(values["more"]),
        )
    except (KeyError, TypeError) as error:
        raise ValueError(str(error)) from error
