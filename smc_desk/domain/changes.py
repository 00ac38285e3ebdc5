"""What a use case changed, so that those who show it can look again."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Changes:
    """Which nouns changed. `everything` is for an import or another symposium.

    Attributes:
        people: Ids of the registrations concerned.
        check_ins: The count of people inside may have moved.
        prints: The spool may have moved.
        programme: Days, rooms or sessions.
        timing: Guids of the sessions whose clock was touched.
        loans: Headsets lent or taken back.
        attendance: Something was noted at the door of a session.
        everything: Look again at all of it.
    """

    people: frozenset[str] = field(default=frozenset())
    check_ins: bool = False
    prints: bool = False
    programme: bool = False
    timing: frozenset[str] = field(default=frozenset())
    loans: bool = False
    attendance: bool = False
    everything: bool = False

    @staticmethod
    def none() -> Changes:
        """Nothing changed."""
        return Changes()

    def __or__(self, other: Changes) -> Changes:
        return Changes(
            people=self.people | other.people,
            check_ins=self.check_ins or other.check_ins,
            prints=self.prints or other.prints,
            programme=self.programme or other.programme,
            timing=self.timing | other.timing,
            loans=self.loans or other.loans,
            attendance=self.attendance or other.attendance,
            everything=self.everything or other.everything,
        )

    def __bool__(self) -> bool:
        return self != Changes()
