"""The words of the list on paper, in the language of the screens."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from smc_desk.domain.paper_list import PaperWords
from smc_desk.ui.texts import clock_text


def paper_words() -> PaperWords:
    """All of them."""
    translate = QCoreApplication.translate
    return PaperWords(
        title=translate("PaperList", "List on paper"),
        hint=translate(
            "PaperList",
            "Tick who comes. By the first letter of the name as on the badge. Later scan the codes of those"
            " who are ticked, at the desk.",
        ),
        printed=_printed,
        page=_page,
    )


def _printed(at: datetime, count: int) -> str:
    locale = QLocale()
    said = QCoreApplication.translate("PaperList", "Printed on {date} at {time} · {count} people")
    date = locale.toString(QDate(at.year, at.month, at.day), QLocale.FormatType.ShortFormat)
    told = said.replace("{date}", date).replace("{time}", clock_text(at))
    return told.replace("{count}", locale.toString(count))


def _page(number: int, count: int) -> str:
    locale = QLocale()
    said = QCoreApplication.translate("PaperList", "Page {page} of {pages}")
    return said.replace("{page}", locale.toString(number)).replace("{pages}", locale.toString(count))
