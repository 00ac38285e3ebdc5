"""Every error has a sentence that helps, and every enum which is shown has its words."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import Any

import pytest

from smc_desk.domain.badges import PrintState, ReprintReason, RoleMark
from smc_desk.domain.errors import (
    DeskError,
    PrinterError,
    PrinterFault,
    StoreError,
    StoreFault,
    UserError,
    UserFault,
)
from smc_desk.domain.people import Category, PhotoConsent, RegistrationStatus, Role
from smc_desk.ui.texts import (
    bug_sentence,
    category_word,
    days_text,
    photo_word,
    print_word,
    printer_word,
    reprint_word,
    role_mark_word,
    role_word,
    sentence_of,
    status_word,
)

ERRORS: list[DeskError] = [
    *(StoreError(fault) for fault in StoreFault),
    *(StoreError(fault, "/home/desk/store.db") for fault in StoreFault),
    *(UserError(fault) for fault in UserFault),
    *(UserError(fault, {"path": "/tmp/list.csv", "number": "12"}) for fault in UserFault),
    *(PrinterError(fault) for fault in PrinterFault),
    *(PrinterError(fault, "Zebra ZD421") for fault in PrinterFault),
    DeskError(),
]


@pytest.mark.parametrize("error", ERRORS, ids=str)
def test_every_error_has_a_whole_sentence(error: DeskError) -> None:
    sentence = sentence_of(error)
    assert sentence.endswith(".")
    assert sentence[0].isupper() or sentence.startswith(("/tmp/list.csv", "list.csv"))
    assert "{" not in sentence
    assert "  " not in sentence


@pytest.mark.parametrize("fault", StoreFault)
def test_a_fault_of_the_store_says_what_is_safe(fault: StoreFault) -> None:
    sentence = sentence_of(StoreError(fault, "/home/desk"))
    assert any(safe in sentence for safe in ("stays saved", "Nothing is lost", "Delete nothing", "bring the"))


@pytest.mark.parametrize("fault", PrinterFault)
def test_a_fault_of_a_printer_says_that_the_badges_are_kept(fault: PrinterFault) -> None:
    sentence = sentence_of(PrinterError(fault, "Zebra"))
    assert "badges wait" in sentence.lower() or "badge is kept" in sentence.lower()


def test_a_bug_says_that_what_was_saved_stays() -> None:
    assert "What was saved stays saved" in bug_sentence()


@pytest.mark.parametrize(
    ("error", "says"),
    [
        (UserError(UserFault.FILE_UNREADABLE, {"path": "/a/b.xlsx", "why": "password"}), "password"),
        (UserError(UserFault.NOT_ALLOWED, {"role": "lead"}), "Call a lead"),
        (UserError(UserFault.NOT_ALLOWED, {"role": "help"}), "help desk"),
        (UserError(UserFault.TOO_LATE, {"what": "import"}), "nothing was brought in"),
        (UserError(UserFault.TOO_LATE), "another day"),
        (UserError(UserFault.ALREADY_LENT, {"number": "12"}), "Headset 12"),
        (UserError(UserFault.FILE_EMPTY, {"path": "/a/list.csv"}), "list.csv is empty"),
        (UserError(UserFault.FILE_EMPTY), "The file is empty"),
        (PrinterError(PrinterFault.OPEN), "The folder of PDF files"),
    ],
    ids=str,
)
def test_what_an_error_carries_makes_its_sentence_exact(error: DeskError, says: str) -> None:
    assert says in sentence_of(error)


def test_a_path_with_braces_is_left_as_it_is() -> None:
    assert "/a/{file}.csv" in sentence_of(UserError(UserFault.FILE_NOT_FOUND, {"path": "/a/{file}.csv"}))


@pytest.mark.parametrize(
    ("words", "members"),
    [
        (category_word, Category),
        (role_word, Role),
        (status_word, RegistrationStatus),
        (reprint_word, ReprintReason),
        (print_word, PrintState),
        (photo_word, PhotoConsent),
    ],
)
def test_every_member_has_a_word_of_its_own(words: Callable[[Any], str], members: type[Enum]) -> None:
    said = [words(member) for member in members]
    assert all(said)
    assert len(set(said)) == len(said)


def test_a_role_mark_has_a_word_unless_there_is_none() -> None:
    assert role_mark_word(RoleMark.NONE) == ""
    assert all(role_mark_word(mark) for mark in RoleMark if mark is not RoleMark.NONE)


def test_another_category_is_called_as_the_list_calls_it() -> None:
    assert category_word(Category.OTHER, "Traditional healer") == "Traditional healer"
    assert category_word(Category.OTHER) == "Other"
    assert category_word(Category.PRESS, "Journalist") == "Press"


def test_days_are_told_by_number() -> None:
    assert days_text(()) == "All days"
    assert days_text((2,)) == "Day 2"
    assert days_text((1, 3)).startswith("Days 1")


def test_no_printer_is_the_folder() -> None:
    assert printer_word("Zebra") == "Zebra"
    assert "folder" in printer_word("").lower()
