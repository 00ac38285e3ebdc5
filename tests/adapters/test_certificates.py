"""Certificates: whole names in every script, columns in the order of the language, a number that is read."""

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QGuiApplication, QImage

from smc_desk.adapters.badges.certificates import ReportlabCertificates
from smc_desk.adapters.badges.elements import LaidOut
from smc_desk.adapters.badges.fonts import ensure_gui
from smc_desk.adapters.badges.pages import Face, Page
from smc_desk.domain.badge_doubts import DoubtKind
from smc_desk.domain.certificates import Certificate, CertificatePaper, CertificateWords
from smc_desk.domain.errors import UserError, UserFault
from tests.adapters.badge_scripts import NAMES
from tests.adapters.badge_stage import badges_of, faults_of, lines_of, page_faults, rendered
from tests.printers.pages import codes_in

ENGLISH = CertificateWords(
    title="Certificate of attendance",
    certifies="This is to certify that",
    attended="took part in",
    dates="Dates",
    place="Place",
    role="Role",
    hours="Hours attended",
    number="Number to verify this certificate",
    signature="For the organisers",
)
ARABIC = CertificateWords(
    title="شهادة حضور",
    certifies="نشهد بأن",
    attended="شارك في",
    dates="التواريخ",
    place="المكان",
    role="الدور",
    hours="ساعات الحضور",
    number="رقم التحقق من الشهادة",
    signature="عن المنظمين",
)
ANA = Certificate(
    name="María de los Ángeles Núñez Ávila",
    symposium="Symposium of Social Medicine 2026",
    dates="30 April – 2 May 2026",
    place="Port-au-Prince, Haiti",
    number="SMCC7K2M9QXT",
    role="Presented “Community midwives in the highlands” and chaired a session",
    hours="18.5 hours",
    issuer="Social Medicine Consortium",
)


@pytest.fixture(scope="module")
def english(qapp: QGuiApplication) -> ReportlabCertificates:
    ensure_gui()
    return ReportlabCertificates(ENGLISH)


def faults(laid: LaidOut) -> list[str]:
    blocks = tuple(block for block in laid.blocks if block.name != "frame")
    return faults_of(replace(laid, blocks=blocks))


def left_of(laid: LaidOut, name: str) -> float:
    return lines_of(laid, name)[0].box[0]


@pytest.mark.parametrize("paper", CertificatePaper)
@pytest.mark.parametrize("words", [ENGLISH, ARABIC], ids=["English", "Arabic"])
def test_a_certificate_shows_everything_in_its_place(
    words: CertificateWords, paper: CertificatePaper, qapp: QGuiApplication, tmp_path: Path
) -> None:
    ensure_gui()
    engine = ReportlabCertificates(words, paper)
    laid = engine.lay_out(ANA)
    assert (laid.width, laid.height) == paper.size
    assert faults(laid) == []
    assert engine.doubts(ANA) == ()
    pdf = tmp_path / "certificate.pdf"
    assert engine.write([ANA], pdf, lambda _done, _total: None, lambda: False) == 1
    (picture,) = rendered(pdf, 150)
    assert codes_in(QImage(str(picture))) == [ANA.number]
    page = Page(laid.width, laid.height, (Face(laid, 0.0, 0.0),))
    assert page_faults(Image.open(picture), page) == []


@pytest.mark.parametrize("script", NAMES)
def test_a_name_of_any_script_is_whole(script: str, english: ReportlabCertificates) -> None:
    one = replace(ANA, name=NAMES[script][0])
    assert english.doubts(one) == ()
    assert faults(english.lay_out(one)) == []


def test_every_name_of_the_list_has_room(english: ReportlabCertificates) -> None:
    names = {badge.name for badge in badges_of() if badge.name.strip(" \u00a0🌱✨")}
    kinds = {doubt.kind for name in names for doubt in english.doubts(replace(ANA, name=name))}
    assert kinds <= {DoubtKind.LEFT_OUT}
    assert [found for name in names if (found := faults(english.lay_out(replace(ANA, name=name))))] == []


def test_what_is_not_known_takes_no_room(english: ReportlabCertificates) -> None:
    names = {block.name for block in english.lay_out(replace(ANA, hours="", issuer="")).blocks}
    assert "hours" not in names
    assert "hours-label" not in names
    assert {"dates", "place", "role", "signature", "number"} <= names
    alone = english.lay_out(replace(ANA, hours="", role="", place=""))
    left, _, right, _ = lines_of(alone, "dates")[0].box
    assert (left + right) / 2 == pytest.approx(297 / 2, abs=0.2)


def test_columns_follow_the_language(english: ReportlabCertificates) -> None:
    order = ("dates", "place", "role", "hours")
    there = english.lay_out(ANA)
    assert all(left_of(there, a) < left_of(there, b) for a, b in pairwise(order))
    back = ReportlabCertificates(ARABIC).lay_out(ANA)
    assert all(left_of(back, a) > left_of(back, b) for a, b in pairwise(order))
    assert left_of(there, "issuer") < left_of(there, "number")
    assert left_of(back, "issuer") > left_of(back, "number")


def test_a_name_that_is_missing_or_too_long_has_a_doubt(english: ReportlabCertificates) -> None:
    assert [doubt.kind for doubt in english.doubts(replace(ANA, name=" "))] == [DoubtKind.NO_NAME]
    kinds = {doubt.kind for doubt in english.doubts(replace(ANA, name="Pneumono ultra " * 60))}
    assert DoubtKind.CUT_NAME in kinds


def test_many_are_written_in_their_order_or_none_at_all(
    english: ReportlabCertificates, tmp_path: Path
) -> None:
    pdf = tmp_path / "all.pdf"
    assert english.write([], pdf, lambda _done, _total: None, lambda: False) == 0
    told: list[tuple[int, int]] = []
    many = [replace(ANA, number=f"SMCC{number:08}") for number in range(5)]
    assert english.write(many, pdf, lambda *at: told.append(at), lambda: False) == 5
    assert told == [(number, 5) for number in range(1, 6)]
    read = [codes_in(QImage(str(page))) for page in rendered(pdf, 100)]
    assert read == [[one.number] for one in many]
    before = pdf.read_bytes()
    with pytest.raises(UserError) as caught:
        english.write(many, pdf, lambda _done, _total: None, lambda: True)
    assert caught.value.fault is UserFault.CANCELLED
    assert pdf.read_bytes() == before
    assert english.preview(ANA, 400).width() == 400
