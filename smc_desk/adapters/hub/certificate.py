"""The hub's own certificate: Ed25519, signed by itself, the same as long as its key is.

Nobody has to believe what stands in it. Who pairs with a hub learns its fingerprint, and compares that before
a byte of ours is sent, so that also a computer whose clock is wrong can connect.
"""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass

from nacl.signing import SigningKey

_ED25519 = bytes.fromhex("300506032b6570")
_NAME = bytes.fromhex("0603550403")
_PKCS8 = bytes.fromhex("302e020100300506032b657004220420")
_BEGIN, _END = "200101000000Z", "20991231235959Z"


@dataclass(frozen=True, slots=True)
class Certificate:
    """What a server shows, and the key to it, both as PEM."""

    certificate: str
    key: str
    fingerprint: str


def certificate_of(seed: bytes) -> Certificate:
    """The certificate of a hub.

    Args:
        seed: 32 secret bytes.
    """
    key = SigningKey(seed)
    public = bytes(key.verify_key)
    name = _tagged(0x30, _tagged(0x31, _tagged(0x30, _NAME + _tagged(0x0C, b"SMC Desk hub"))))
    signed = _tagged(
        0x30,
        _tagged(0xA0, _tagged(0x02, b"\x02"))
        + _tagged(0x02, b"\x01" + hashlib.sha256(public).digest()[:8])
        + _ED25519
        + name
        + _tagged(0x30, _tagged(0x17, _BEGIN.encode()) + _tagged(0x18, _END.encode()))
        + name
        + _tagged(0x30, _ED25519 + _tagged(0x03, b"\x00" + public)),
    )
    whole = _tagged(0x30, signed + _ED25519 + _tagged(0x03, b"\x00" + key.sign(signed).signature))
    return Certificate(_pem("CERTIFICATE", whole), _pem("PRIVATE KEY", _PKCS8 + seed), fingerprint_of(whole))


def fingerprint_of(certificate: bytes) -> str:
    """What tells a certificate from all others, as hexadecimal digits."""
    return hashlib.sha256(certificate).hexdigest()


def _tagged(tag: int, content: bytes) -> bytes:
    length = len(content)
    if length < 0x80:
        return bytes([tag, length]) + content
    size = length.to_bytes((length.bit_length() + 7) // 8, "big")
    return bytes([tag, 0x80 | len(size)]) + size + content


def _pem(kind: str, content: bytes) -> str:
    text = base64.encodebytes(content).decode().replace("\n", "")
    lines = "\n".join(text[at : at + 64] for at in range(0, len(text), 64))
    return f"-----BEGIN {kind}-----\n{lines}\n-----END {kind}-----\n"
