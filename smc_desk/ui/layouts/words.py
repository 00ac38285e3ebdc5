"""Words for layouts: what a field shows, what is wrong with a layout, whom it is looked at with."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from smc_desk.domain.badge_doubts import BadgeDoubt
from smc_desk.domain.badge_layouts import Align, Back, Layout, LayoutFault, LayoutProblem, Level, Show
from smc_desk.domain.badge_samples import SampleKind
from smc_desk.domain.badges import Badge
from smc_desk.ui.badges.words import DOUBTS
from smc_desk.ui.bring_in.words import isolated, seen
from smc_desk.ui.texts import QT_TRANSLATE_NOOP

SHOWS: Mapping[Show, str] = {
    Show.NAME: QT_TRANSLATE_NOOP("Layouts", "Name"),
    Show.TRANSCRIPTION: QT_TRANSLATE_NOOP("Layouts", "Name in Latin letters"),
    Show.PRONOUNS: QT_TRANSLATE_NOOP("Layouts", "Pronouns"),
    Show.ORGANISATION: QT_TRANSLATE_NOOP("Layouts", "Organisation"),
    Show.SYMPOSIUM: QT_TRANSLATE_NOOP("Layouts", "Symposium"),
    Show.WORDS: QT_TRANSLATE_NOOP("Layouts", "Words of your own"),
    Show.CODE_TEXT: QT_TRANSLATE_NOOP("Layouts", "Code in letters"),
    Show.ROLES: QT_TRANSLATE_NOOP("Layouts", "Roles"),
    Show.PHOTO: QT_TRANSLATE_NOOP("Layouts", "Photo choice"),
    Show.CODE: QT_TRANSLATE_NOOP("Layouts", "QR code"),
    Show.TRAINING: QT_TRANSLATE_NOOP("Layouts", "Mark of a rehearsal"),
    Show.BAND: QT_TRANSLATE_NOOP("Layouts", "Coloured band"),
}
SAMPLES: Mapping[SampleKind, str] = {
    SampleKind.LONGEST_NAME: QT_TRANSLATE_NOOP("Layouts", "Longest name"),
    SampleKind.LEFTWARD_NAME: QT_TRANSLATE_NOOP("Layouts", "Arabic or Hebrew name"),
    SampleKind.SINGLE_NAME: QT_TRANSLATE_NOOP("Layouts", "Single name"),
    SampleKind.LONGEST_WORD: QT_TRANSLATE_NOOP("Layouts", "Longest word"),
    SampleKind.LONGEST_ORGANISATION: QT_TRANSLATE_NOOP("Layouts", "Longest organisation"),
    SampleKind.MOST_ROLES: QT_TRANSLATE_NOOP("Layouts", "Most roles"),
}
ALIGNS: Mapping[Align, str] = {
    Align.START: QT_TRANSLATE_NOOP("Layouts", "Where the script begins"),
    Align.CENTRE: QT_TRANSLATE_NOOP("Layouts", "In the middle"),
    Align.END: QT_TRANSLATE_NOOP("Layouts", "Where the script ends"),
}
LEVELS: Mapping[Level, str] = {
    Level.TOP: QT_TRANSLATE_NOOP("Layouts", "At the top"),
    Level.MIDDLE: QT_TRANSLATE_NOOP("Layouts", "Half-way down"),
    Level.BOTTOM: QT_TRANSLATE_NOOP("Layouts", "At the bottom"),
}
BACKS: Mapping[Back, str] = {
    Back.NONE: QT_TRANSLATE_NOOP("Layouts", "Nothing"),
    Back.SAME: QT_TRANSLATE_NOOP("Layouts", "The same as on the front"),
    Back.OWN: QT_TRANSLATE_NOOP("Layouts", "Something else"),
}
COLOURS: Mapping[str, str] = {
    "ink": QT_TRANSLATE_NOOP("Layouts", "Black"),
    "quiet": QT_TRANSLATE_NOOP("Layouts", "Grey"),
    "white": QT_TRANSLATE_NOOP("Layouts", "White"),
    "#0072b2": QT_TRANSLATE_NOOP("Layouts", "Blue"),
    "#d55e00": QT_TRANSLATE_NOOP("Layouts", "Red"),
    "#009e73": QT_TRANSLATE_NOOP("Layouts", "Green"),
    "#e69f00": QT_TRANSLATE_NOOP("Layouts", "Orange"),
    "#56b4e9": QT_TRANSLATE_NOOP("Layouts", "Light blue"),
    "#cc79a7": QT_TRANSLATE_NOOP("Layouts", "Pink"),
    "#000000": QT_TRANSLATE_NOOP("Layouts", "Full black"),
}
PROBLEMS: Mapping[LayoutFault, str] = {
    LayoutFault.UNREADABLE: QT_TRANSLATE_NOOP("Layouts", "The file cannot be read as text."),
    LayoutFault.NOT_TOML: QT_TRANSLATE_NOOP(
        "Layouts", "This is not written as TOML. Look at its quotes, brackets and equals signs."
    ),
    LayoutFault.UNKNOWN_KEY: QT_TRANSLATE_NOOP(
        "Layouts", "Nothing is called “{key}” here. Possible: {wanted}."
    ),
    LayoutFault.MISSING_KEY: QT_TRANSLATE_NOOP("Layouts", "“{key}” is missing. Add a line for it."),
    LayoutFault.WRONG_VALUE: QT_TRANSLATE_NOOP("Layouts", "“{key}” cannot be {given}. Possible: {wanted}."),
    LayoutFault.UNKNOWN_FIELD: QT_TRANSLATE_NOOP(
        "Layouts", "No field is called {given}. Possible: {wanted}."
    ),
    LayoutFault.UNKNOWN_LAYOUT: QT_TRANSLATE_NOOP("Layouts", "There is no layout {given}."),
    LayoutFault.NO_NAME: QT_TRANSLATE_NOOP("Layouts", "The front shows no name. Add it."),
    LayoutFault.NO_CODE: QT_TRANSLATE_NOOP("Layouts", "There is no QR code. Add it."),
    LayoutFault.NO_TRAINING: QT_TRANSLATE_NOOP(
        "Layouts", "The front has no mark of a rehearsal. Add it; only rehearsals print it."
    ),
    LayoutFault.TWICE: QT_TRANSLATE_NOOP("Layouts", "{what} is there twice. Remove one of them."),
    LayoutFault.NO_PLACE: QT_TRANSLATE_NOOP("Layouts", "{what} has no place. Give it a box of its own."),
    LayoutFault.NOT_ABOVE: QT_TRANSLATE_NOOP(
        "Layouts", "{what} stands under something that is not here. Give it a box of its own."
    ),
    LayoutFault.OUTSIDE: QT_TRANSLATE_NOOP("Layouts", "{what} reaches {wanted} mm beyond the edge."),
    LayoutFault.OVERLAP: QT_TRANSLATE_NOOP("Layouts", "{what} lies {given} mm over {other}."),
    LayoutFault.TOO_SMALL: QT_TRANSLATE_NOOP(
        "Layouts", "The box of {what} is too small: it needs {wanted} mm."
    ),
    LayoutFault.SIZES: QT_TRANSLATE_NOOP(
        "Layouts", "The largest letters of {what} are smaller than the smallest ones."
    ),
    LayoutFault.OFF_PAPER: QT_TRANSLATE_NOOP(
        "Layouts", "The badges need {wanted} mm, but the sheet has {given} mm."
    ),
}
NO_WORDS = QT_TRANSLATE_NOOP("Layouts", "Your own words are empty. Type them, or remove the field.")
NO_TITLE = QT_TRANSLATE_NOOP("Layouts", "The layout has no name. Type one at the top.")


def told(text: str) -> str:
    """A word or sentence of this module in the language of the screens."""
    return QCoreApplication.translate("Layouts", text)


def show_word(show: Show) -> str:
    """What a field shows."""
    return told(SHOWS[show])


def field_word(layout: Layout, number: int) -> str:
    """A field by name; words of one's own say themselves."""
    field = layout.fields[number]
    is_said = field.show is Show.WORDS and field.words.strip()
    return isolated(" ".join(field.words.split())) if is_said else show_word(field.show)


def sample_word(kind: SampleKind, badge: Badge) -> str:
    """An example: why it is one, and who."""
    return f"{told(SAMPLES[kind])}: {isolated(badge.name)}"


def problem_sentence(problem: LayoutProblem, layout: Layout | None = None) -> str:
    """What is wrong, and what to do.

    Args:
        problem: What.
        layout: Whose fields are meant; without it they are called as in the file.
    """
    line = _line(problem) if problem.line else ""
    if layout is not None and problem.fault is LayoutFault.MISSING_KEY:
        return told(NO_WORDS if problem.key == "words" else NO_TITLE)
    known = {show.value: show_word(show) for show in Show}
    if layout is not None and problem.number is not None:
        what = field_word(layout, problem.number)
    else:
        what = QCoreApplication.translate("Layouts", "This field")
    sentence = told(PROBLEMS[problem.fault])
    for name, value in {
        "what": what,
        "other": known.get(problem.wanted, problem.wanted),
        "key": problem.key,
        "given": _number(problem.given),
        "wanted": _number(problem.wanted),
    }.items():
        sentence = sentence.replace("{" + name + "}", value)
    return line + sentence


def fault_sentence(chosen: str, used: str, problem: LayoutProblem) -> str:
    """The layout that is set cannot be used, and what badges have meanwhile.

    Args:
        chosen: Id of the one that is set.
        used: Name of the other one.
        problem: What is wrong first.
    """
    said = QCoreApplication.translate(
        "Layouts", "{file} cannot be used, so badges have the layout {name} meanwhile. {why}"
    )
    said = said.replace("{file}", isolated(f"{chosen}.toml")).replace("{name}", isolated(used))
    return said.replace("{why}", problem_sentence(problem))


def doubt_sentence(badge: Badge, doubt: BadgeDoubt) -> str:
    """What may be wrong with somebody's badge."""
    said = QCoreApplication.translate("Badges", DOUBTS[doubt.kind])
    return f"{isolated(badge.name)}: {said.replace('{characters}', seen(doubt.characters))}"


def size_text(layout: Layout) -> str:
    """Width and height of a badge."""
    locale = QLocale()
    said = QCoreApplication.translate("Layouts", "{width} × {height} mm")
    said = said.replace("{width}", locale.toString(layout.width, "f", -128))
    return said.replace("{height}", locale.toString(layout.height, "f", -128))


def _line(problem: LayoutProblem) -> str:
    said = QCoreApplication.translate("Layouts", "Line {line}:")
    return said.replace("{line}", QLocale().toString(problem.line)) + " "


def _number(text: str) -> str:
    """A length as the language writes it; what is none stays, apart from its surroundings."""
    try:
        return QLocale().toString(float(text), "f", 1)
    except ValueError:
        return isolated(text) if text else text
