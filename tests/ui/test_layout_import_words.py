"""What could not be taken over of another system's layout is said in whole sentences."""

import pytest

from smc_desk.domain.badge_imports import ImportNote, ImportNoteKind
from smc_desk.ui.layouts.import_words import NOTES, note_sentence


def test_every_note_has_words() -> None:
    assert set(NOTES) == set(ImportNoteKind)


@pytest.mark.parametrize("kind", ImportNoteKind)
def test_a_note_is_a_sentence_without_gaps(kind: ImportNoteKind) -> None:
    said = note_sentence(ImportNote(kind, "seat"))
    assert said.endswith(".")
    assert "{" not in said


def test_a_field_of_ours_has_our_word_and_one_of_theirs_has_theirs() -> None:
    assert "QR code" in note_sentence(ImportNote(ImportNoteKind.ADDED, "code"))
    assert "attendee_country" in note_sentence(ImportNote(ImportNoteKind.PRIVATE, "attendee_country"))
