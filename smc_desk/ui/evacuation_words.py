"""The words of the paper that says who is where, in the language of the screens."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from smc_desk.domain.evacuation import EvacuationWords
from smc_desk.ui.paper_words import paper_words
from smc_desk.ui.texts import clock_text


def evacuation_words() -> EvacuationWords:
    """All of them."""
    translate = QCoreApplication.translate
    return EvacuationWords(
        title=translate("Evacuation", "Who is where"),
        hint=translate(
            "Evacuation", "Tick everybody who is safe. Tell the fire brigade who is missing, and where."
        ),
        elsewhere=translate("Evacuation", "In no room that is known"),
        in_all=_in_all,
        here=_here,
        nameless=_nameless,
        last_in=_last_in,
        made=_made,
        page=paper_words().page,
    )


def _in_all(count: int) -> str:
    return _counted(QCoreApplication.translate("Evacuation", "Inside in all: {count}"), count)


def _here(count: int) -> str:
    return _counted(QCoreApplication.translate("Evacuation", "People here: {count}"), count)


def _nameless(count: int) -> str:
    return _counted(QCoreApplication.translate("Evacuation", "Counted without a name: {count}"), count)


def _counted(said: str, count: int) -> str:
    return said.replace("{count}", QLocale().toString(count))


def _last_in(room: str) -> str:
    return QCoreApplication.translate("Evacuation", "last in {room}").replace("{room}", room)


def _made(at: datetime) -> str:
    locale = QLocale()
    date = locale.toString(QDate(at.year, at.month, at.day), QLocale.FormatType.ShortFormat)
    said = QCoreApplication.translate("Evacuation", "As of {date} at {time}")
    return said.replace("{date}", date).replace("{time}", clock_text(at))
