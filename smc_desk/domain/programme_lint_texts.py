"""Texts of a schedule: markup taken out, wrong letters named or repaired, missing and private keys named."""

from __future__ import annotations

import html
import re

from smc_desk.domain.programme_reading import Choices, Finding, Fix, RawItem, Rule, Severity

LONGEST_TEXT = 2_000
_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,2000}>|<!--.{0,2000}?-->", re.DOTALL)
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,31});")
_ESCAPED_TWICE = re.compile(r"&lt;/?[a-zA-Z]|&amp;(?:#\d{1,7}|[a-zA-Z]{2,31});")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_MISREAD = re.compile("[\u00c2-\u00c5\u00d0\u00d1\u00e2][\u0080-\u00bf\u0152-\u2122]")


def plain(text: str) -> str:
    """A text on one line, without tags, entities and signs that cannot be seen."""
    if "<" in text or "&" in text:
        for _ in range(2):
            text = html.unescape(_TAG.sub(" ", text))
        text = _TAG.sub(" ", text)
    if not text.isprintable():
        text = "".join(c if c.isprintable() or c in _JOINERS else " " for c in text)
    return " ".join(text.split())[:LONGEST_TEXT].strip()


_JOINERS = "\u200c\u200d"
"""Change how letters join in names of several scripts, and so are kept."""


def repaired(text: str) -> str:
    """A text which was read in the wrong encoding once or twice, as it was meant; else as it is."""
    for _ in range(2):
        if not _MISREAD.search(text):
            break
        try:
            text = text.encode("cp1252").decode("utf-8")
        except UnicodeError:
            break
    return text


def is_misread(text: str) -> bool:
    """Whether a text was read in the wrong encoding, and it is certain how to repair it."""
    return not text.isascii() and repaired(text) != text


def markup_of(texts: tuple[str, ...]) -> str:
    """What is in texts beside plain words: names of kinds, parted by commas."""
    found = {
        "html": any(_TAG.search(t) or _ENTITY.search(t) for t in texts),
        "escaped twice": any(_ESCAPED_TWICE.search(t) for t in texts),
        "markdown": any("](http" in t or "**" in t for t in texts),
        "line ends": any("\r" in t for t in texts),
        "control characters": any(_CONTROL.search(t) for t in texts),
    }
    return ", ".join(kind for kind, is_there in found.items() if is_there)


def text_findings(item: RawItem, choices: Choices) -> list[Finding]:
    """What is odd about the texts and keys of an item."""
    about = plain(item.title)
    found = []
    markup = markup_of((item.title, *item.texts))
    if markup:
        found.append(
            Finding(Rule.MARKUP, Severity.INFO, item.place, markup, Fix.SHOW_PLAIN, about, is_done=True)
        )
    for text in (item.title, item.room, item.track, *(p.name for p in item.people)):
        if is_misread(text):
            is_done = Rule.MOJIBAKE in choices.fixes
            severity = Severity.INFO if is_done else Severity.WARN
            found.append(
                Finding(Rule.MOJIBAKE, severity, item.place, text[:200], Fix.REPAIR_TEXT, about,
                        repaired(text)[:200], is_done=is_done)
            )  # fmt: skip
    for rule, keys in ((Rule.MISSING, item.missing), (Rule.UNKNOWN_KEY, item.unknown)):
        found += [Finding(rule, Severity.INFO, item.place, key, Fix.LEAVE_EMPTY, about, is_done=True)
                  for key in keys]  # fmt: skip
    found += [Finding(Rule.PRIVATE, Severity.WARN, item.place, key, Fix.LEAVE_OUT, about, is_done=True)
              for key in item.private]  # fmt: skip
    return found
