"""The pages as an ASGI app: a code lets a device in, then the state comes as server-sent events.

Nothing can be changed from a page. What is not known by the board is not to be had here: it gets no names
but those of the programme.
"""

from __future__ import annotations

import asyncio
import hmac
import secrets
import time
from collections.abc import AsyncIterator

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, RedirectResponse, Response, StreamingResponse
from starlette.routing import Route

from smc_desk import resources
from smc_desk.adapters.web.board import Board
from smc_desk.adapters.web.server import CODE

COOKIE = "smc-desk"
HEARTBEAT = 10.0
"""Seconds after which an unchanged state is sent again, so that a lost link is noticed."""
WRONG_CODE_COSTS = 1.0
"""Seconds a wrong code takes to be refused."""
FILES = {
    "/": ("index.html", "text/html; charset=utf-8"),
    "/pages.js": ("pages.js", "text/javascript; charset=utf-8"),
    "/pages.css": ("pages.css", "text/css; charset=utf-8"),
}
ENTRANCE = ("enter.html", "text/html; charset=utf-8")
HEADERS = {
    "Content-Security-Policy": "default-src 'self'; base-uri 'none'; form-action 'self'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
}


def pages(board: Board, code: str) -> Starlette:
    """The app.

    Args:
        board: What is shown.
        code: Lets a device in; part of the address in the QR.
    """
    pass_of_device = secrets.token_urlsafe(24)

    def is_let_in(request: Request) -> bool:
        shown = request.cookies.get(COOKIE, "")
        return hmac.compare_digest(shown.encode(), pass_of_device.encode())

    async def file(request: Request) -> Response:
        if not is_let_in(request):
            given = request.query_params.get(CODE, "")
            if hmac.compare_digest(given.strip().upper().encode(), code.encode()):
                answer = RedirectResponse(request.url.path, 303, HEADERS)
                answer.set_cookie(COOKIE, pass_of_device, httponly=True, samesite="strict")
                return answer
            if given:
                await asyncio.sleep(WRONG_CODE_COSTS)
            return _file(ENTRANCE, 403)
        return _file(FILES[request.url.path], 200)

    async def style(_request: Request) -> Response:
        return _file(FILES["/pages.css"], 200)

    async def now(_request: Request) -> Response:
        return JSONResponse({"now": time.time() * 1000}, headers=HEADERS)

    async def state(request: Request) -> Response:
        if not is_let_in(request):
            return Response(status_code=403, headers=HEADERS)
        headers = HEADERS | {"X-Accel-Buffering": "no"}
        return StreamingResponse(_events(board), media_type="text/event-stream", headers=headers)

    return Starlette(
        routes=[
            Route("/", file),
            Route("/pages.js", file),
            Route("/pages.css", style),
            Route("/now", now),
            Route("/state", state),
        ]
    )


async def _events(board: Board) -> AsyncIterator[str]:
    number = -1
    yield "retry: 1000\n\n"
    while True:
        number, text = await board.after(number, HEARTBEAT)
        yield f"data: {text}\n\n"


def _file(known: tuple[str, str], status: int) -> Response:
    name, kind = known
    return FileResponse(resources.path("web", name), status, HEADERS, kind)
