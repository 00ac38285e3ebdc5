"""Serves a hub until it is told to end."""

from __future__ import annotations

import asyncio
import logging
import os
import socket
import ssl
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

import uvicorn
from sqlalchemy import create_engine
from sqlalchemy.engine import Engine

from smc_desk.adapters.hub.certificate import Certificate, certificate_of
from smc_desk.adapters.hub.relay import Relay
from smc_desk.adapters.hub.service import service
from smc_desk.adapters.store.connect import engine_for
from smc_desk.domain.trust import Invitation

log = logging.getLogger(__name__)

Ended = Callable[[Callable[[], object]], None]
"""Gets what ends the hub, and calls it when that is wanted."""


def engine_of(database: str, key: bytes) -> Engine:
    """The engine of a file, encrypted with the key, or of a PostgreSQL database."""
    if "://" in database:
        return create_engine(database, pool_pre_ping=True)
    return engine_for(Path(database), key)


def listen(address: str, port: int) -> socket.socket:
    """Take a port. From now on desks are kept waiting, not refused."""
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM)
    if sys.platform != "win32":
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listening.bind((address, port))
    listening.listen()
    return listening


def serve(
    engine: Engine,
    invitation: Invitation | None,
    listening: socket.socket,
    seed: bytes,
    ready: Callable[[str], None],
    ended: Ended | None = None,
) -> None:
    """Serve until the process is told to end.

    Args:
        seed: 32 secret bytes of the certificate; b"" for plain HTTP.
        ready: Gets the fingerprint once desks can come.
        ended: Told how to end it; without one a signal does.
    """
    relay = Relay(engine, invitation)
    certificate = certificate_of(seed) if seed else None
    config = uvicorn.Config(
        service(relay), log_config=None, lifespan="off", ws="none", timeout_graceful_shutdown=1
    )
    config.load()
    if certificate is not None:
        config.ssl = _context(certificate)
    try:
        asyncio.run(_serve(uvicorn.Server(config), listening, certificate, ready, ended))
    finally:
        relay.close()


async def _serve(
    server: uvicorn.Server,
    listening: socket.socket,
    certificate: Certificate | None,
    ready: Callable[[str], None],
    ended: Ended | None,
) -> None:
    loop = asyncio.get_running_loop()
    if ended is not None:
        ended(partial(loop.call_soon_threadsafe, setattr, server, "should_exit", True))
    ready(certificate.fingerprint if certificate else "")
    await server.serve([listening])


def _context(certificate: Certificate) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    # `ssl` reads keys from files alone; it is there for the blink of an eye, for this account only.
    handle, name = tempfile.mkstemp(prefix="smc-desk-")
    try:
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(certificate.key + certificate.certificate)
        context.load_cert_chain(name)
    finally:
        Path(name).unlink()
    return context
