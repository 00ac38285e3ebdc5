"""Fetches a released schedule from the REST interface of a pretalx server.

The token goes to the one server named and nowhere else: no answer is followed to another address.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from typing import Any
from urllib.parse import quote, urlsplit

from smc_desk.adapters.programmes.pretalx import read_rest
from smc_desk.domain.errors import UserError, UserFault
from smc_desk.domain.programme_lint import reading_of
from smc_desk.domain.programme_reading import Choices, NotAProgramme, Reading

PATIENCE = 30
"""Seconds to wait for an answer."""
LARGEST = 50 * 1024 * 1024
MOST_PAGES = 100
_EXPANDED = "?expand=slots.submission.speakers,slots.room"


@dataclass(frozen=True, slots=True)
class Pretalx:
    """An event on a server.

    Attributes:
        url: Of the server, such as ``https://pretalx.example.org``.
        event: Its short name there.
        token: Of the interface, "" for what everybody may see.
    """

    url: str
    event: str
    token: str = ""

    def read(self, choices: Choices) -> Reading:
        """The schedule released last.

        Raises:
            UserError: FILE_UNREADABLE where the server cannot be reached or refuses, with ``why``;
                NOT_A_PROGRAMME where its answer is no schedule.
        """
        try:
            return reading_of(read_rest(self.document()), choices)
        except NotAProgramme as error:
            about = {"path": self.url, "at": str(error)}
            raise UserError(UserFault.NOT_A_PROGRAMME, about) from error

    def document(self, release: str = "latest") -> dict[str, Any]:
        """The schedule with the event, its rooms, tracks and types beside.

        Args:
            release: Number of a release, or ``latest``.
        """
        return {
            **self._get(f"schedules/{quote(release, safe='')}/{_EXPANDED}"),
            "event": self._get(""),
            "rooms": self._all("rooms/"),
            "tracks": self._all("tracks/"),
            "submission_types": self._all("submission-types/"),
        }

    def _all(self, path: str) -> list[Any]:
        """A list from all its pages."""
        found: list[Any] = []
        for page in range(1, MOST_PAGES + 1):
            answer = self._get(f"{path}?page={page}&page_size=250")
            results = answer.get("results")
            found += results if isinstance(results, list) else []
            if not answer.get("next"):
                break
        return found

    def _get(self, path: str) -> dict[str, Any]:
        address = urlsplit(self.url)
        if address.scheme not in ("http", "https") or not address.hostname:
            raise self._refusal("address")
        kind = HTTPSConnection if address.scheme == "https" else HTTPConnection
        headers = {"Accept": "application/json"}
        if self.token:
            headers["Authorization"] = f"Token {self.token}"
        where = f"{address.path.rstrip('/')}/api/events/{quote(self.event, safe='')}/{path}"
        connection = kind(address.hostname, address.port, timeout=PATIENCE)
        try:
            connection.request("GET", where, headers=headers)
            answer = connection.getresponse()
            data = answer.read(LARGEST + 1)
        except (OSError, HTTPException, ValueError) as error:
            raise self._refusal("unreachable") from error
        finally:
            connection.close()
        if answer.status in (401, 403):
            raise self._refusal("unauthorised")
        if answer.status != 200 or len(data) > LARGEST:
            raise self._refusal(str(answer.status))
        try:
            document = json.loads(data)
        except (ValueError, RecursionError) as error:
            raise self._refusal("answer") from error
        if not isinstance(document, dict):
            raise self._refusal("answer")
        return document

    def _refusal(self, why: str) -> UserError:
        return UserError(UserFault.FILE_UNREADABLE, {"path": self.url, "why": why})
