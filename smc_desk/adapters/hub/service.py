"""The hub as an ASGI app. It takes and gives facts and knows nothing of what they mean.

Every answer carries a mark, so that a desk never takes the page of a captive portal for one.
"""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Awaitable, Callable
from typing import Any

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from smc_desk.adapters.hub.contract import (
    ENTER,
    HELLO,
    LARGEST_BODY,
    MARK,
    SYNC,
    TYPE,
    VERSION,
    WAIT,
    WAIT_FOR,
    challenge_words,
    holder_of,
    pass_of,
    plain_answer,
)
from smc_desk.adapters.hub.relay import Relay
from smc_desk.adapters.store.trust import is_signed
from smc_desk.domain.facts import Stream
from smc_desk.domain.sync import Frame, Refused, Vector, open_frame, pack, read_frames, read_vector, unpack
from smc_desk.domain.trust import Device
from smc_desk.usecases.exchange import Answer

SECRET = "secret"
LOOK_AGAIN = 0.2
"""Seconds after which a desk that waits looks again, for facts which another process of this hub took."""


class Bell:
    """Wakes those who wait for news. It belongs to one loop."""

    def __init__(self) -> None:
        self._rung = asyncio.Event()

    def ring(self) -> None:
        """There is news."""
        self._rung.set()
        self._rung = asyncio.Event()

    async def heard(self, most: float) -> None:
        """Wait for news, or for so long."""
        try:
            await asyncio.wait_for(self._rung.wait(), most)
        except TimeoutError:
            return


class _Said(Exception):
    """A request that cannot be answered, with the status that says so."""

    def __init__(self, status: int, why: str) -> None:
        super().__init__(why)
        self.status = status


def service(relay: Relay) -> Starlette:
    """The app of a hub."""
    secret = bytes.fromhex(relay.note(SECRET, secrets.token_hex(32)))
    bell = Bell()

    async def hello(_values: Any, _request: Request) -> Any:
        return {"symposium": relay.symposium, **await run_in_threadpool(relay.digest)}

    async def enter(values: Any, _request: Request) -> Any:
        origin, challenge = str(values["origin"]), str(values.get("challenge", ""))
        if not challenge:
            fresh = secrets.token_hex(16)
            return {"challenge": pass_of(secret, "challenge", fresh)}
        if holder_of(secret, challenge) != "challenge":
            raise _Said(401, "challenge")
        device = await run_in_threadpool(relay.device, origin)
        if device is None or not device.roles:
            # It brings the fact that enrolled it: others may not have been here since.
            await run_in_threadpool(relay.receive, _about_devices(relay, read_frames(values["facts"])))
            device = await run_in_threadpool(relay.device, origin)
        words = challenge_words(relay.symposium, origin, challenge)
        if device is None or not device.roles or device.is_revoked:
            raise _Said(403, "not enrolled")
        if not is_signed(device.key, words, bytes.fromhex(values["proof"])):
            raise _Said(403, "not signed")
        return {"pass": pass_of(secret, origin, secrets.token_hex(8))}

    async def sync(values: Any, request: Request) -> Any:
        reader = await _reader(relay, secret, request)
        have, frames = read_vector(values["have"]), read_frames(values["facts"])
        answer = await run_in_threadpool(relay.sync, reader, have, frames)
        if frames:
            bell.ring()
        return plain_answer(answer)

    async def wait(values: Any, request: Request) -> Any:
        reader = await _reader(relay, secret, request)
        have = read_vector(values["have"])
        return plain_answer(await _news(relay, bell, reader, have))

    return Starlette(
        routes=[
            Route(path, _answering(answer), methods=["POST"])
            for path, answer in ((HELLO, hello), (ENTER, enter), (SYNC, sync), (WAIT, wait))
        ]
    )


async def _news(relay: Relay, bell: Bell, reader: Device, have: Vector) -> Answer:
    loop = asyncio.get_running_loop()
    end = loop.time() + WAIT_FOR
    while True:
        vector, frames = await run_in_threadpool(relay.lacking, have, reader)
        left = end - loop.time()
        if frames or left <= 0:
            return Answer(frames, vector)
        await bell.heard(min(left, LOOK_AGAIN))


async def _reader(relay: Relay, secret: bytes, request: Request) -> Device:
    shown = request.headers.get("Authorization", "").removeprefix("Bearer ")
    origin = holder_of(secret, shown)
    if not origin:
        raise _Said(401, "no pass")
    device = await run_in_threadpool(relay.device, origin)
    if device is None or not device.roles or device.is_revoked:
        raise _Said(403, "not enrolled")
    return device


def _about_devices(relay: Relay, frames: list[Frame]) -> list[Frame]:
    """Only facts of operations are taken from whoever is not known yet."""
    opened = ((frame, open_frame(frame, relay.symposium)) for frame in frames)
    return [
        frame for frame, one in opened if not isinstance(one, Refused) and one.fact.stream == Stream.OPS.value
    ]


def _answering(
    answer: Callable[[Any, Request], Awaitable[Any]],
) -> Callable[[Request], Awaitable[Response]]:
    async def endpoint(request: Request) -> Response:
        try:
            values = unpack(await _body(request))
            said, status = await answer(values, request), 200
        except _Said as error:
            said, status = {"error": str(error)}, error.status
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            said, status = {"error": f"not understood: {type(error).__name__}"}, 400
        return Response(pack(said), status, {MARK: VERSION}, TYPE)

    return endpoint


async def _body(request: Request) -> bytes:
    whole = bytearray()
    async for part in request.stream():
        whole += part
        if len(whole) > LARGEST_BODY:
            raise _Said(413, "too large")
    return bytes(whole)
