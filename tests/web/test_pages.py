"""The pages for phones and lobby screens: who gets in, and what a real browser makes of them."""

from __future__ import annotations

import json
import socket
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from typing import Any

import pytest

from smc_desk.adapters.web.server import WebPages, new_code
from smc_desk.domain.errors import UserError, UserFault
from tests.browser import Page, browser, browser_path

HERE = "127.0.0.1"
needs_browser = pytest.mark.skipif(browser_path() is None, reason="no Chromium on this computer")


@pytest.fixture
def pages() -> Iterator[WebPages]:
    serving = WebPages(0, HERE)
    yield serving
    serving.close()


def state(*rooms: dict[str, Any]) -> dict[str, Any]:
    return {
        "language": "en",
        "direction": "ltr",
        "title": "Symposium",
        "zone": "America/Chicago",
        "words": {"next": "Next", "lost": "No news from the desk for {time}"},
        "rooms": list(rooms),
    }


def running(seconds: float, **more: Any) -> dict[str, Any]:
    return {
        "room": "Ceiba Hall",
        "session": "Opening",
        "talk": "Ten years of heat",
        "speaker": "سامي منصور",
        "word": "Talk",
        "state": "running",
        "at": time.time() * 1000,
        "remaining": seconds * 1000,
        "length": 900_000,
        "signals": [{"left": 120_000, "tone": "warning", "word": "Two minutes"}],
        **more,
    }


def address(pages: WebPages, code: str = "") -> str:
    return f"http://{HERE}:{pages.port}/" + (f"?code={code}" if code else "")


def status_of(url: str) -> int:
    try:
        with urllib.request.urlopen(url, timeout=10) as answer:
            return int(answer.status)
    except urllib.error.HTTPError as error:
        return error.code


@pytest.fixture(scope="module")
def page() -> Iterator[Page]:
    with browser() as opened:
        yield opened


def test_nobody_gets_in_without_the_code(pages: WebPages) -> None:
    assert status_of(address(pages)) == 403
    assert status_of(address(pages, "WRONGONE")) == 403
    assert status_of(address(pages) + "state") == 403
    assert status_of(address(pages) + "pages.js") == 403


def test_codes_are_hard_to_guess_and_have_no_letters_that_look_alike() -> None:
    codes = {new_code() for _ in range(200)}
    assert len(codes) == 200
    assert not set("".join(codes)) & set("01OIL")


def test_a_port_that_is_taken_is_said_so() -> None:
    with socket.socket() as taken:
        taken.bind((HERE, 0))
        taken.listen()
        with pytest.raises(UserError) as refused:
            WebPages(taken.getsockname()[1], HERE)
    assert refused.value.fault is UserFault.PORT_TAKEN


def test_the_server_ends_with_the_desk(pages: WebPages) -> None:
    port = pages.port
    pages.close()
    assert not pages.is_running
    with pytest.raises(OSError, match=r".*"):
        socket.create_connection((HERE, port), 2).close()


@needs_browser
def test_the_address_of_the_qr_opens_the_rooms(pages: WebPages, page: Page) -> None:
    pages.show(state(running(300, next=[{"time": "11:25", "title": "Who decides?"}])))
    page.call("Page.navigate", url=address(pages, pages.code))
    page.wait_for("document.querySelectorAll('.room').length === 1")
    text = page.run("document.body.innerText")
    assert "Ceiba Hall" in text
    assert "Next 11:25 Who decides?" in text
    assert pages.code not in page.run("location.href")


@needs_browser
@pytest.mark.parametrize("wrong_by", [0, 3_600_000, -86_400_000])
def test_the_clock_is_the_desks_although_the_phones_is_wrong(
    pages: WebPages, page: Page, wrong_by: int
) -> None:
    wrong = page.call(
        "Page.addScriptToEvaluateOnNewDocument",
        source=f"{{ const right = Date.now; Date.now = () => right() + {wrong_by}; }}",
    )
    pages.show(state(running(300)))
    page.call("Page.navigate", url=address(pages, pages.code))
    page.wait_for("state !== null && document.querySelectorAll('.room').length === 1")
    errors = [abs(page.run("deskNow()") - time.time() * 1000) for _ in range(10)]
    page.call("Page.removeScriptToEvaluateOnNewDocument", identifier=wrong["identifier"])
    assert min(errors) <= 100


@needs_browser
def test_the_speakers_clock_warns_by_word_and_shape_and_counts_on_over_time(
    pages: WebPages, page: Page
) -> None:
    pages.show(state(running(119)))
    page.call("Page.navigate", url=address(pages, pages.code))
    page.wait_for("document.querySelectorAll('.room').length === 1")
    page.run("location.hash = encodeURIComponent('Ceiba Hall')")
    page.wait_for("!document.getElementById('clock').hidden")
    assert page.run("document.getElementById('word').textContent") == "△ Two minutes"
    pages.show(state(running(0.5)))
    page.wait_for("document.getElementById('digits').textContent === '+0:01'")
    assert page.run("document.getElementById('clock').classList.contains('over')")


@needs_browser
def test_a_lost_link_is_said_and_the_clock_goes_on(page: Page) -> None:
    serving = WebPages(0, HERE)
    try:
        serving.show(state(running(300)))
        page.call("Page.navigate", url=address(serving, serving.code))
        page.wait_for("document.querySelectorAll('.room').length === 1")
        before = page.run("document.querySelector('.left').textContent")
    finally:
        serving.close()
    page.wait_for("!document.getElementById('lost').hidden")
    page.wait_for(f"document.querySelector('.left').textContent !== {json.dumps(before)}")
    assert "No news from the desk" in page.run("document.getElementById('lost').textContent")


@needs_browser
def test_a_page_follows_the_desk_within_150_ms(pages: WebPages, page: Page) -> None:
    pages.show(state(running(300)))
    page.call("Page.navigate", url=address(pages, pages.code))
    page.wait_for("document.querySelectorAll('.room').length === 1")
    page.run(
        "window.seen = {}; const draw0 = draw; draw = () => { draw0();"
        " const heads = document.querySelector('.heads').textContent;"
        " if (heads && !seen[heads]) seen[heads] = deskNow(); };"
    )
    told = {}
    for number in range(20):
        told[str(number)] = time.time() * 1000
        pages.show(state(running(300, heads=str(number))))
        page.wait_for(f"seen['{number}']")
    took = sorted(page.run("seen")[number] - at for number, at in told.items())
    assert took[len(took) // 2] <= 150
