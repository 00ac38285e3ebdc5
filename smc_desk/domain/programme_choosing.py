"""Which changes of a new import go together, so that no choice leaves a talk without its session."""

from __future__ import annotations

from smc_desk.domain.programme_merge import Change, ChangeKind, Merge, Part


def held_together(seen: Merge, chosen: frozenset[str]) -> frozenset[str]:
    """The chosen changes, with those they need and without those that would break others.

    A new talk brings its new session along; a session does not leave while one of its talks stays.
    """
    sessions = {change.guid: change for change in seen.changes if change.part is Part.SESSION}
    talks = [change for change in seen.changes if change.part is Part.TALK and change.key in chosen]
    changed = {talk.guid: field.theirs for talk in talks for field in talk.fields if field.name == "session"}
    session_of = {talk.guid: talk.session for talk in seen.theirs.talks}
    needed = {session_of[talk.guid] for talk in talks if talk.kind is ChangeKind.NEW} | {*changed.values()}
    gone = {talk.guid for talk in talks if _leaves(talk)}
    held = {changed.get(talk.guid, talk.session) for talk in seen.mine.talks if talk.guid not in gone}
    wanted = {change.key for guid, change in sessions.items()
              if guid in needed and change.kind is ChangeKind.NEW}  # fmt: skip
    broken = {change.key for guid, change in sessions.items() if guid in held and _leaves(change)}
    return (chosen | wanted) - broken


def _leaves(change: Change) -> bool:
    """Whether the file has it no longer and nothing keeps it."""
    return change.kind is ChangeKind.CANCELLED and not change.fields and not change.has_traces
