"""Every text of the app is there in every language, whole, and the app can be put into each of them."""

from __future__ import annotations

import ast
import logging
import re
import shutil
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from runpy import run_path
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QKeySequence, QTextLayout
from PySide6.QtWidgets import QApplication

from smc_desk import resources
from smc_desk.domain.people import Role
from smc_desk.ui.languages import LANGUAGES, OWN_NAMES, Language, language_for, load_language
from smc_desk.ui.texts import role_word
from smc_desk.ui.theme import Text, Theme
from tests.ui.translations import HERE, PLACE, messages, read, speaking

SCRIPT = run_path(str(HERE / "make_translations.py"))
SOURCES = Path(__file__).resolve().parents[2] / "smc_desk"
FORMS = {"ar": 6, "en": 2, "es": 2, "fr": 2, "ht": 1, "pt_BR": 2}
WORDED = (0, 1, 2)
"""Arabic forms in which the number is said by the word itself."""
KEPT = re.compile(r"\bF\d\b|[↑↓•@&]|\b(?:CSV|XLSX|JSON|PDF|QR|SMC Desk|schedule\.json)\b")
MARKS = {"؟": "?", "؛": ";", "،": ","}
TEXT_AT = {"tr": 0, "translate": 1, "QT_TRANSLATE_NOOP": 1}
"""Which argument of a call is the text."""
EACH_FILE = pytest.mark.parametrize("file", sorted(FORMS))
EACH_LANGUAGE = pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: str(language.tag))

N = TypeVar("N", bound=ast.AST)


def nodes(kind: type[N]) -> Iterator[N]:
    """Everything of a kind in the sources of the screens."""
    for path in chain.from_iterable((SOURCES / part).rglob("*.py") for part in ("compose", "ui")):
        yield from (node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, kind))


def test_every_language_of_the_settings_has_its_file() -> None:
    assert {language.file for language in LANGUAGES} == set(FORMS) == set(SCRIPT["LANGUAGES"])
    assert dict(OWN_NAMES)["ht"] == "Kreyòl ayisyen"


@EACH_FILE
def test_the_files_are_what_the_script_makes_of_the_sources(file: str, tmp_path: Path) -> None:
    made, kept = tmp_path / f"{file}.ts", HERE / f"{file}.ts"
    shutil.copyfile(kept, made)
    SCRIPT["update"](made)
    changed = {each.name for each in read(made)} ^ {each.name for each in messages(file)}
    assert changed == set(), "run resources/translations/make_translations.py"
    assert made.read_text("utf-8") == kept.read_text("utf-8")
    SCRIPT["release"](made, made.with_suffix(".qm"))
    assert made.with_suffix(".qm").read_bytes() == kept.with_suffix(".qm").read_bytes()


@EACH_FILE
def test_no_text_is_without_its_translation(file: str) -> None:
    assert [each.name for each in messages(file) if not each.is_finished or not all(each.forms)] == []
    assert {len(each.forms) for each in messages(file) if each.is_count} == {FORMS[file]}


@EACH_FILE
def test_what_is_filled_in_and_what_is_never_translated_stays(file: str) -> None:
    faulty = []
    for each in messages(file):
        for at, form in enumerate(each.forms):
            is_worded = file == "ar" and each.is_count and at in WORDED and "%" not in form
            wanted = [] if is_worded else sorted(PLACE.findall(each.source))
            is_key = each.context == "QShortcut"
            keeps = is_key or sorted(KEPT.findall(each.source)) == sorted(KEPT.findall(form))
            if not keeps or sorted(PLACE.findall(form)) != wanted:
                faulty.append(form)
    assert faulty == []


@EACH_FILE
def test_a_translation_begins_and_ends_like_its_text(file: str) -> None:
    faulty = []
    for each in messages(file):
        for form in each.forms:
            ends = {MARKS.get(text[-1], text[-1]) for text in (each.source, form)}
            is_other = len(ends) > 1 and not ends.isdisjoint(".:?…")
            if is_other or form != form.strip() or "  " in form:
                faulty.append(form)
    assert faulty == []


def test_the_translators_get_every_text() -> None:
    """Qt's tool reads a source as text: it sees no alias, and nothing within an f-string."""
    known = {each.source for each in messages("es")}
    found = set()
    for call in nodes(ast.Call):
        at = TEXT_AT.get(ast.unparse(call.func).rpartition(".")[2], len(call.args))
        text = call.args[at] if at < len(call.args) else None
        if isinstance(text, ast.Constant):
            found.add(str(text.value))
    assert found - known == set()


def test_a_count_is_worded_in_no_class_that_others_build_on() -> None:
    """PySide asks the bases of a class for a text only until it is another one, and a count always is."""
    classes = list(nodes(ast.ClassDef))
    bases = {ast.unparse(base) for node in classes for base in node.bases}
    counting = {
        node.name
        for node in classes
        for call in ast.walk(node)
        if isinstance(call, ast.Call) and getattr(call.func, "attr", "") == "tr" and len(call.args) > 2
    }
    assert counting
    assert counting & bases == set()


@pytest.mark.parametrize(
    ("wanted", "preferred", "tag"),
    [
        ("es", ["fr-FR"], "es"),
        ("", ["de-DE", "pt-PT", "fr"], "pt-BR"),
        ("", ["ar-Arab-EG", "en"], "ar"),
        ("", ["C"], "en"),
        ("tlh", ["ht-HT"], "ht"),
        ("", [], "en"),
    ],
)
def test_the_language_is_the_wanted_one_or_that_of_the_computer(
    wanted: str, preferred: list[str], tag: str
) -> None:
    assert language_for(wanted, preferred).tag == tag


def test_a_language_brings_its_direction_its_numbers_and_the_texts_of_qt(qapp: QApplication) -> None:
    with speaking(qapp, "ar"):
        assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
        assert QLocale().toString(1250) == "1,250"
    with speaking(qapp, "es"):
        assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight
        assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancelar"
        assert QKeySequence("Shift+F8").toString(QKeySequence.SequenceFormat.NativeText) == "Mayús+F8"


def test_one_language_takes_the_place_of_the_other(qapp: QApplication) -> None:
    with speaking(qapp, "es"):
        assert load_language(qapp, "fr").tag == "fr"
        assert role_word(Role.HELP) == "Poste d’aide"
        load_language(qapp, "en")
        assert role_word(Role.HELP) == "Help desk"


def test_the_manner_of_this_computer_is_kept_if_it_is_of_the_same_language(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    for system, tag, expected in (("es-MX", "es", "es_MX"), ("ar-EG", "ar", "ar_AE"), ("de", "fr", "fr_FR")):
        monkeypatch.setattr(QLocale, "system", lambda name=system: QLocale(name))
        with speaking(qapp, tag):
            assert QLocale().name() == expected


def test_without_its_texts_the_app_speaks_english_and_says_so(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(resources, "path", lambda *_: tmp_path)
    with caplog.at_level(logging.WARNING), speaking(qapp, "fr"):
        assert role_word(Role.LEAD) == "Lead"
    assert [record.getMessage() for record in caplog.records] == ["the texts of fr are missing"]


@EACH_LANGUAGE
def test_every_translation_is_found(language: Language, qapp: QApplication) -> None:
    with speaking(qapp, language.tag):
        for each in messages(language.file):
            patterns = [re.sub("%L?n", ".+", re.escape(form)) for form in each.forms]
            for number in (0, 1, 2, 3, 11, 100) if each.is_count else (-1,):
                said = QCoreApplication.translate(each.context, each.source, each.comment, number)
                assert any(re.fullmatch(pattern, said) for pattern in patterns), each.name


def test_one_person_is_one_person(qapp: QApplication) -> None:
    with speaking(qapp, "en"):
        text = "%Ln people are on the list."
        said = [QCoreApplication.translate("ChoosePage", text, "", count) for count in (1, 2)]
    assert said == ["1 person is on the list.", "2 people are on the list."]


@EACH_LANGUAGE
def test_our_own_fonts_have_every_letter(language: Language, theme: Theme) -> None:
    texts = chain.from_iterable(each.forms for each in messages(language.file))
    letters = "".join(sorted(set("".join((language.own_name, *texts)))))
    layout = QTextLayout(letters, theme.font(Text.BODY))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    runs = layout.glyphRuns()
    assert {run.rawFont().familyName() for run in runs} <= {"Inter", "Noto Sans", "Noto Sans Arabic"}
    assert all(0 not in run.glyphIndexes() for run in runs)
