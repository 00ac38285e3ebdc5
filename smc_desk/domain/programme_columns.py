"""Which column of a programme kept as a list means what: guessed from its headers, corrected by a person."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum

from smc_desk.domain.headers import folded


class ProgrammeColumn(Enum):
    """What a column of a programme can mean."""

    TITLE = "title"
    DATE = "date"
    START = "start"
    END = "end"
    DURATION = "duration"
    ROOM = "room"
    SPEAKERS = "speakers"
    CHAIRS = "chairs"
    SESSION = "session"
    TRACK = "track"
    KIND = "kind"
    LANGUAGE = "language"
    CODE = "code"
    GUID = "guid"
    STATE = "state"


_SYNONYMS: dict[ProgrammeColumn, str] = {
    ProgrammeColumn.TITLE: "title|talk|talk title|presentation|titulo|titulo de la ponencia|ponencia|titre|"
    "intervention|titulo da palestra|palestra|vortrag|titel|tit",
    ProgrammeColumn.DATE: "date|day|fecha|dia|jour|data|datum|tag|dat",
    ProgrammeColumn.START: "start|starts|start time|begin|begins|from|starts at|time|inicio|hora|"
    "hora de inicio|debut|heure|heure de debut|beginn|uhrzeit|komanse|le|start date|starts on",
    ProgrammeColumn.END: "end|ends|end time|to|until|ends at|fin|hora de fin|heure de fin|fim|ende|bis",
    ProgrammeColumn.DURATION: "duration|minutes|length|duracion|minutos|duree|duracao|dauer|min",
    ProgrammeColumn.ROOM: "room|location|place|venue|hall|sala|salon|lugar|salle|lieu|raum|ort|saal|local",
    ProgrammeColumn.SPEAKERS: "speakers|speaker|speaker names|presenter|presenters|authors|author|ponentes|"
    "ponente|orador|oradores|intervenants|intervenant|palestrantes|palestrante|sprecher|referent|referenten",
    ProgrammeColumn.CHAIRS: "chairs|chair|moderator|moderators|moderador|moderadora|moderation|president|"
    "presidente|moderateur|moderatrice|convener|conveners|leitung",
    ProgrammeColumn.SESSION: "session|session title|sesion|seance|sessao|block|bloque|bloc|sitzung",
    ProgrammeColumn.TRACK: "track|theme|topic|stream|tema|eje|axe|eixo|thema",
    ProgrammeColumn.KIND: "type|kind|format|tipo|formato|genre|typ|session type|session format",
    ProgrammeColumn.LANGUAGE: "language|idioma|lengua|langue|lingua|sprache|lang",
    ProgrammeColumn.CODE: "code|id|number|no|nr|codigo|proposal id|session id|paper id",
    ProgrammeColumn.GUID: "guid|uuid|uid",
    ProgrammeColumn.STATE: "state|status|estado|etat|stand",
}
"""Folded headers, the best known first."""


def guess_columns(headers: Sequence[str], chosen: Mapping[str, str]) -> dict[ProgrammeColumn, int]:
    """Index of each column that was found.

    Args:
        headers: As they stand.
        chosen: Our name of a column → the header somebody said it is; "" for none.
    """
    names = [folded(header) for header in headers]
    found: dict[ProgrammeColumn, int] = {}
    for column in ProgrammeColumn:
        if column.value in chosen and chosen[column.value] in headers:
            found[column] = headers.index(chosen[column.value])
    for column, synonyms in _SYNONYMS.items():
        if column in found or column.value in chosen:
            continue
        for synonym in synonyms.split("|"):
            if synonym in names and names.index(synonym) not in found.values():
                found[column] = names.index(synonym)
                break
    return found
