"""Who gives a talk, in the words of the programme."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QLocale

from smc_desk.domain.timing_state import SessionState


def speakers_of(state: SessionState, talk: str, names: Mapping[str, str]) -> str:
    """Names of those who give a talk, or of whoever speaks instead; "" for nobody known.

    Args:
        state: The session.
        talk: Guid of the talk.
        names: Guid or ticket code → name in the programme.
    """
    run = state.talk(talk)
    if run is None:
        return ""
    if run.speaker_name:
        return run.speaker_name
    keys = run.plan.people or run.plan.speakers
    return QLocale().createSeparatedList([names[key] for key in keys if key in names])
