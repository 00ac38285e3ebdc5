"""A desk's way to a hub. Whatever comes back instead of an answer, nothing is removed here.

The hub's certificate is compared with the fingerprint that was learned when the desk was paired, before
anything is sent.
"""

from __future__ import annotations

import hmac
import http.client
import ssl
import threading
from collections.abc import Callable, Mapping, Sequence
from typing import Any
from urllib.parse import urlsplit

from smc_desk.adapters.hub.certificate import fingerprint_of
from smc_desk.adapters.hub.contract import (
    ENTER,
    HELLO,
    MARK,
    SYNC,
    TYPE,
    WAIT,
    WAIT_FOR,
    challenge_words,
    read_answer,
)
from smc_desk.domain.errors import LinkError, LinkFault
from smc_desk.domain.sync import Frame, Vector, pack, plain_frames, plain_vector, unpack
from smc_desk.usecases.exchange import Answer

PATIENCE = 10.0
_FAULTS = {401: LinkFault.NOT_ENROLLED, 403: LinkFault.NOT_ENROLLED, 429: LinkFault.BUSY, 503: LinkFault.BUSY}


class Hub:
    """One connection to a hub; fulfils `smc_desk.usecases.exchange.Peer`.

    Args:
        address: "https://host:port", or "http://" on this computer alone.
        origin: This desk's incarnation.
        vouch: Signs with its key.
        introduction: The facts that enrolled it, for a hub that does not know them yet.
        fingerprint: Of the hub's certificate; needed for https.
    """

    def __init__(
        self,
        address: str,
        origin: str,
        symposium: str,
        vouch: Callable[[bytes], bytes],
        introduction: Callable[[], Sequence[Frame]],
        fingerprint: str = "",
        patience: float = PATIENCE,
    ) -> None:
        self.address = address
        self._place = urlsplit(address)
        self._origin, self._symposium = origin, symposium
        self._vouch, self._introduction = vouch, introduction
        self._fingerprint = fingerprint
        self._patience = patience
        self._connection: http.client.HTTPConnection | None = None
        self._using = threading.Lock()
        self._pass = ""

    def sync(self, have: Vector, frames: Sequence[Frame]) -> Answer:
        """Give a batch and get one."""
        return self._answer(SYNC, {"have": plain_vector(have), "facts": plain_frames(frames)})

    def wait(self, have: Vector) -> Answer:
        """Get what is new as soon as it is there; after a while an answer without facts."""
        return self._answer(WAIT, {"have": plain_vector(have)}, WAIT_FOR)

    def hello(self) -> Mapping[str, Any]:
        """What the hub says of itself."""
        with self._using:
            said: Mapping[str, Any] = self._ask(HELLO, {})
        return said

    def close(self) -> None:
        """Hang up."""
        with self._using:
            self._hang_up()

    def _answer(self, path: str, values: Any, longer: float = 0.0) -> Answer:
        with self._using:
            if not self._pass:
                self._enter()
            try:
                said = self._ask(path, values, longer)
            except LinkError as error:
                if error.fault is not LinkFault.NOT_ENROLLED:
                    raise
                self._enter()  # the hub may be another one since, with other passes
                said = self._ask(path, values, longer)
        try:
            return read_answer(said)
        except ValueError as error:
            raise self._fault(LinkFault.NOT_A_HUB, error) from error

    def _enter(self) -> None:
        self._pass = ""
        hello = self._ask(HELLO, {})
        if hello.get("symposium") != self._symposium:
            raise self._fault(LinkFault.OTHER_SYMPOSIUM, "")
        challenge = self._ask(ENTER, {"origin": self._origin})["challenge"]
        words = challenge_words(self._symposium, self._origin, challenge)
        said = self._ask(
            ENTER,
            {
                "origin": self._origin,
                "challenge": challenge,
                "proof": self._vouch(words).hex(),
                "facts": plain_frames(self._introduction()),
            },
        )
        self._pass = str(said["pass"])

    def _ask(self, path: str, values: Any, longer: float = 0.0) -> Any:
        headers = {"Content-Type": TYPE}
        if self._pass:
            headers["Authorization"] = f"Bearer {self._pass}"
        body = pack(values)
        try:
            with self._sent(path, body, headers, self._patience + longer) as response:
                data = response.read()
        except TimeoutError as error:
            self._hang_up()
            raise self._fault(LinkFault.TOO_SLOW, error) from error
        except (OSError, http.client.HTTPException) as error:
            self._hang_up()
            raise self._fault(LinkFault.UNREACHABLE, error) from error
        if MARK not in response.headers:
            self._hang_up()
            raise self._fault(LinkFault.NOT_A_HUB, f"status {response.status}")
        try:
            said = unpack(data)
        except ValueError as error:
            raise self._fault(LinkFault.NOT_A_HUB, error) from error
        if response.status != 200:
            fault = _FAULTS.get(response.status, LinkFault.FAILED)
            raise self._fault(fault, f"status {response.status} {said}")
        return said

    def _sent(
        self, path: str, body: bytes, headers: Mapping[str, str], patience: float
    ) -> http.client.HTTPResponse:
        """Ask on the open connection; once more on a new one where the hub has hung up meanwhile."""
        if self._connection is not None:
            try:
                return self._asked(self._connection, path, body, headers, patience)
            except (ConnectionError, http.client.RemoteDisconnected, http.client.CannotSendRequest):
                self._hang_up()
        self._connection = self._connected()
        return self._asked(self._connection, path, body, headers, patience)

    def _asked(
        self,
        connection: http.client.HTTPConnection,
        path: str,
        body: bytes,
        headers: Mapping[str, str],
        patience: float,
    ) -> http.client.HTTPResponse:
        if connection.sock is not None:
            connection.sock.settimeout(patience)
        connection.request("POST", path, body, dict(headers))
        return connection.getresponse()

    def _connected(self) -> http.client.HTTPConnection:
        host, port = self._place.hostname or "", self._place.port
        if self._place.scheme != "https":
            plain = http.client.HTTPConnection(host, port, timeout=self._patience)
            plain.connect()
            return plain
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.minimum_version = ssl.TLSVersion.TLSv1_3
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE  # its fingerprint is compared instead, right below
        secure = http.client.HTTPSConnection(host, port, timeout=self._patience, context=context)
        try:
            secure.connect()
            shown = fingerprint_of(secure.sock.getpeercert(binary_form=True) or b"")
        except BaseException:
            secure.close()
            raise
        if not hmac.compare_digest(shown, self._fingerprint):
            secure.close()
            raise self._fault(LinkFault.OTHER_KEY, shown)
        return secure

    def _hang_up(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _fault(self, fault: LinkFault, detail: object) -> LinkError:
        return LinkError(fault, self.address, str(detail))
