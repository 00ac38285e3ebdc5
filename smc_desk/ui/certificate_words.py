"""A certificate in the language of its bearer, whatever language the screens speak."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise

from PySide6.QtCore import QDate, QLocale, QTranslator

from smc_desk import resources
from smc_desk.domain.certificates import Certificate, CertificateWords
from smc_desk.domain.people import Category, Registration
from smc_desk.ui.languages import language_for
from smc_desk.ui.texts import CATEGORIES, QT_TRANSLATE_NOOP
from smc_desk.usecases.certify import Attendance, Issue

LONGEST_TITLE = 64
"""Of a talk, to be named on a certificate: a longer one would be cut off."""
TITLE = QT_TRANSLATE_NOOP("Certificates", "Certificate of attendance")
CERTIFIES = QT_TRANSLATE_NOOP("Certificates", "This is to certify that")
ATTENDED = QT_TRANSLATE_NOOP("Certificates", "took part in")
DATES = QT_TRANSLATE_NOOP("Certificates", "Dates")
PLACE = QT_TRANSLATE_NOOP("Certificates", "Place")
ROLE = QT_TRANSLATE_NOOP("Certificates", "Role")
HOURS = QT_TRANSLATE_NOOP("Certificates", "Hours attended")
NUMBER = QT_TRANSLATE_NOOP("Certificates", "Number to verify this certificate")
SIGNATURE = QT_TRANSLATE_NOOP("Certificates", "For the organisers")
PRESENTED = QT_TRANSLATE_NOOP("Certificates", "Presented “{title}”")
SPEAKER = QT_TRANSLATE_NOOP("Certificates", "Speaker")
CHAIR = QT_TRANSLATE_NOOP("Certificates", "Chair of a session")
ATTENDEE = QT_TRANSLATE_NOOP("Certificates", "Attendee")
_HELPING = frozenset({Category.VOLUNTEER, Category.ORGANISER, Category.INTERPRETER, Category.PRESS})
_WEEKDAY = re.compile("dddd[,\u060c]?\\s*")


def language_of(person: Registration) -> str:
    """The tag of somebody's language: the one they speak at the desk, else the first of theirs."""
    return language_for(person.desk_language or next(iter(person.languages), ""), ()).tag


class CertificateLanguage:
    """One language of certificates; serves every thread."""

    def __init__(self, tag: str) -> None:
        language = language_for(tag, ())
        self._locale = QLocale(language.locale)
        self._translator = QTranslator()
        self._translator.load(language.file, str(resources.path("translations")))

    def words(self) -> CertificateWords:
        """What stands on each."""
        return CertificateWords(
            title=self._say(TITLE),
            certifies=self._say(CERTIFIES),
            attended=self._say(ATTENDED),
            dates=self._say(DATES),
            place=self._say(PLACE),
            role=self._say(ROLE),
            hours=self._say(HOURS),
            number=self._say(NUMBER),
            signature=self._say(SIGNATURE),
        )

    def certificate(self, known: Attendance, issue: Issue) -> Certificate:
        """Somebody's; the name as they want it there."""
        person = known.person
        return Certificate(
            name=person.certificate_name or person.badge_name,
            symposium=issue.symposium,
            dates=self._dates(known.dates),
            place=issue.place,
            number=known.number,
            role=self._role(known),
            issuer=issue.issuer,
        )

    def _role(self, known: Attendance) -> str:
        roles = []
        if len(known.talks) == 1 and len(known.talks[0]) <= LONGEST_TITLE:
            roles.append(self._say(PRESENTED).replace("{title}", f"\u2068{known.talks[0]}\u2069"))
        elif known.talks or "speaker" in known.person.roles:
            roles.append(self._say(SPEAKER))
        if known.chaired or "chair" in known.person.roles:
            roles.append(self._say(CHAIR))
        if not roles and known.person.category in _HELPING:
            roles.append(self._say(CATEGORIES[known.person.category], "Words"))
        return " \u00b7 ".join(roles) or self._say(ATTENDEE)

    def _dates(self, dates: Sequence[date]) -> str:
        """Days in a row as the first and the last, others one by one."""
        if len(dates) > 2 and all(b - a == timedelta(days=1) for a, b in pairwise(dates)):
            return f"{self._date(dates[0])} \u2013 {self._date(dates[-1])}"
        return self._locale.createSeparatedList([self._date(at) for at in dates])

    def _date(self, at: date) -> str:
        pattern = _WEEKDAY.sub("", self._locale.dateFormat(QLocale.FormatType.LongFormat))
        return self._locale.toString(QDate(at.year, at.month, at.day), pattern)

    def _say(self, text: str, context: str = "Certificates") -> str:
        return self._translator.translate(context, text) or text
