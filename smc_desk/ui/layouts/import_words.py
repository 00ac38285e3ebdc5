"""Words for what came of a badge's layout that another system made."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from smc_desk.domain.badge_imports import ImportNote, ImportNoteKind
from smc_desk.domain.badge_layouts import Show
from smc_desk.ui.bring_in.words import isolated
from smc_desk.ui.layouts.words import show_word
from smc_desk.ui.texts import QT_TRANSLATE_NOOP

NOTES: Mapping[ImportNoteKind, str] = {
    ImportNoteKind.PRIVATE: QT_TRANSLATE_NOOP(
        "LayoutImport", "“{what}” is left out: it never stands on a badge here."
    ),
    ImportNoteKind.UNKNOWN: QT_TRANSLATE_NOOP(
        "LayoutImport", "“{what}” is left out: there is no field for it here."
    ),
    ImportNoteKind.PLACEHOLDERS: QT_TRANSLATE_NOOP(
        "LayoutImport", "“{what}” is left out: it has values among its words."
    ),
    ImportNoteKind.PICTURE: QT_TRANSLATE_NOOP("LayoutImport", "The picture “{what}” is left out."),
    ImportNoteKind.BACKGROUND: QT_TRANSLATE_NOOP(
        "LayoutImport", "The picture in the background is left out. Print on paper that has it already."
    ),
    ImportNoteKind.NAME_PART: QT_TRANSLATE_NOOP(
        "LayoutImport", "“{what}” is left out: a name is never split here."
    ),
    ImportNoteKind.TWICE: QT_TRANSLATE_NOOP(
        "LayoutImport", "“{what}” was there twice. Now it is there once."
    ),
    ImportNoteKind.UNREADABLE: QT_TRANSLATE_NOOP(
        "LayoutImport", "A part of the file cannot be read. It is left out."
    ),
    ImportNoteKind.ANOTHER_CODE: QT_TRANSLATE_NOOP(
        "LayoutImport", "The QR code held “{what}”. Here it holds the badge’s own code."
    ),
    ImportNoteKind.TURNED: QT_TRANSLATE_NOOP("LayoutImport", "“{what}” was turned. Now it stands upright."),
    ImportNoteKind.MOVED: QT_TRANSLATE_NOOP(
        "LayoutImport", "“{what}” was too small or beyond the edge. Look at its place."
    ),
    ImportNoteKind.OVERLAPS: QT_TRANSLATE_NOOP(
        "LayoutImport", "“{what}” lies over another field. Move one of them."
    ),
    ImportNoteKind.FONT: QT_TRANSLATE_NOOP("LayoutImport", "Slanted letters are upright now."),
    ImportNoteKind.ADDED: QT_TRANSLATE_NOOP(
        "LayoutImport", "“{what}” was missing and is added. Move it where you want it."
    ),
    ImportNoteKind.SIZE_ASSUMED: QT_TRANSLATE_NOOP(
        "LayoutImport", "The file does not say how large a badge is. {what} mm are taken; measure one."
    ),
}


def note_sentence(note: ImportNote) -> str:
    """What a person has to know, with a field of ours by its own word."""
    ours = {show.value: show for show in Show}
    what = show_word(ours[note.about]) if note.about in ours else note.about
    said = QCoreApplication.translate("LayoutImport", NOTES[note.kind])
    return said.replace("{what}", isolated(what))
