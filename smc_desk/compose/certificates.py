"""Certificates of attendance, each in its bearer's language; the engine is loaded when it is first needed."""

from __future__ import annotations

import os
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from smc_desk.compose.desk import Desk
from smc_desk.domain.certificates import CertificatePaper
from smc_desk.domain.changes import Changes
from smc_desk.domain.people import PersonRow
from smc_desk.usecases import certify
from smc_desk.usecases.certify import Attendance, Checked, Issue
from smc_desk.usecases.ports import Cancelled, Progress

if TYPE_CHECKING:
    from smc_desk.adapters.badges.certificates import ReportlabCertificates
    from smc_desk.ui.certificate_words import CertificateLanguage


class Certificates:
    """The verbs of the screen of certificates, and of the command line."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def see_issue(self) -> Issue:
        """What stands on every certificate."""
        return certify.see_issue(self._desk.store)

    def set_issue(self, place: str, issuer: str) -> Changes:
        """Say where the symposium takes place and who issues certificates."""
        return certify.set_issue(self._desk.store, place, issuer)

    def count(self) -> int:
        """How many people came."""
        return len(certify.those_who_came(self._desk.store, os.urandom))

    def find(self, text: str) -> list[PersonRow]:
        """The people a typed text may mean, best first."""
        return self._desk.find(text, 20)

    def write(
        self,
        codes: Sequence[str] | None,
        paper: CertificatePaper,
        out: Path,
        progress: Progress,
        cancelled: Cancelled,
    ) -> int:
        """Write certificates as one PDF.

        Args:
            codes: Ticket codes; None for everybody who came.

        Returns:
            How many there are.

        Raises:
            UserError: UNKNOWN_PERSON, CANNOT_WRITE or CANCELLED.
        """
        from smc_desk.adapters.badges.certificates import ReportlabCertificates, write_certificates
        from smc_desk.adapters.badges.shaping import Shaper
        from smc_desk.ui.certificate_words import CertificateLanguage, language_of

        shaper = Shaper()

        @cache
        def of_language(tag: str) -> tuple[CertificateLanguage, ReportlabCertificates]:
            language = CertificateLanguage(tag)
            return language, ReportlabCertificates(language.words(), paper, shaper)

        issue, wanted = self.see_issue(), []
        for known in self._known(codes):
            language, maker = of_language(language_of(known.person))
            wanted.append((maker, language.certificate(known, issue)))
        title = of_language(self._desk.settings.language)[0].words().title
        return write_certificates(wanted, out, title, progress, cancelled)

    def check(self, number: str) -> Checked:
        """Whose certificate has this number."""
        return certify.check_certificate(self._desk.store, number)

    def _known(self, codes: Sequence[str] | None) -> list[Attendance]:
        store = self._desk.store
        if codes is None:
            return certify.those_who_came(store, os.urandom)
        return certify.attendances_of(store, os.urandom, codes)
