"""People on the symposium's list, as a registration desk may see them.

Money lives apart (`Payment`), and so do diet and access needs (`Care`): a screen that is not meant
to show them never holds them.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Category(Enum):
    """Why somebody takes part; other categories of a list come in as `OTHER` with their own text."""

    HEALTH_PROFESSIONAL = "health-professional"
    STUDENT = "student"
    COMMUNITY = "community"
    LIVED_EXPERIENCE = "lived-experience"
    ACADEMIC = "academic"
    VOLUNTEER = "volunteer"
    ORGANISER = "organiser"
    INTERPRETER = "interpreter"
    PRESS = "press"
    MINOR = "minor"
    OTHER = "other"

    @staticmethod
    def of(text: str) -> Category:
        """The category a list's word stands for."""
        wanted = "-".join(text.strip().lower().replace("_", " ").split())
        return next((c for c in Category if c.value == wanted), Category.OTHER)


class RegistrationStatus(Enum):
    """Whether an entry of the list gives the right to come."""

    CONFIRMED = "confirmed"
    CANCELLED = "cancelled"
    WAITLIST = "waitlist"
    MERGED = "merged"


class Settlement(Enum):
    """What the desk may know of money: whether there is anything left to settle."""

    SETTLED = "settled"
    OPEN = "open"
    DEFERRED = "deferred"


class PhotoConsent(Enum):
    """Whether somebody may be photographed. No answer means: ask."""

    YES = "yes"
    ASK = "ask"
    NO = "no"

    @staticmethod
    def of(text: str) -> PhotoConsent:
        """The choice a list's word stands for."""
        return {"yes": PhotoConsent.YES, "no": PhotoConsent.NO}.get(text.strip().lower(), PhotoConsent.ASK)


class Role(Enum):
    """Who stands at this desk: what they may see and override."""

    DESK = "desk"
    HELP = "help"
    LEAD = "lead"

    def includes(self, other: Role) -> bool:
        """Whether this role may do what `other` may."""
        order = (Role.DESK, Role.HELP, Role.LEAD)
        return order.index(self) >= order.index(other)


@dataclass(frozen=True, slots=True)
class Registration:
    """One entry of the list with everything the desk needs, and nothing it must not show.

    Attributes:
        id: Random, ours; what facts refer to.
        code: Ticket code as on the list.
        order: Order the ticket was bought in; position counts from 1.
        badge_name: What is printed and shown, as given, NFC, never split.
        latin_name: Transcription to read it aloud; may equal the badge name.
        native_name: The name in its own script, where the list has both.
        valid_days: Days of the symposium (1 = first) the ticket is good for; empty = all.
        guardian: Ticket code of a minor's guardian.
        interpretation: Language tag the person needs an interpreter for, or "".
        walk_in: Registered at a desk, not by the portal.
    """

    id: str
    code: str
    order: str = ""
    order_position: int = 0
    badge_name: str = ""
    latin_name: str = ""
    native_name: str = ""
    certificate_name: str = ""
    pronouns: str = ""
    email: str = ""
    organisation: str = ""
    shows_organisation: bool = True
    country: str = ""
    category: Category = Category.OTHER
    category_text: str = ""
    profession: str = ""
    roles: tuple[str, ...] = ()
    ticket_type: str = ""
    valid_days: tuple[int, ...] = ()
    status: RegistrationStatus = RegistrationStatus.CONFIRMED
    settlement: Settlement = Settlement.SETTLED
    languages: tuple[str, ...] = ()
    desk_language: str = ""
    interpretation: str = ""
    photo: PhotoConsent = PhotoConsent.ASK
    accepted_conduct: bool = True
    workshops: tuple[str, ...] = ()
    workshops_waiting: tuple[str, ...] = ()
    guardian: str = ""
    walk_in: bool = False

    @property
    def is_minor(self) -> bool:
        """Whether a guardian must be there."""
        return self.category is Category.MINOR

    def is_valid_on(self, day: int) -> bool:
        """Whether the ticket is good for a day; the evening before counts as the first day."""
        return not self.valid_days or max(day, 1) in self.valid_days


@dataclass(frozen=True, slots=True)
class Payment:
    """Money of one registration; for the help role alone.

    Attributes:
        tier: Fee tier in the list's word.
        due: Hundredths of the currency.
        paid: Hundredths of the currency.
        state: The list's word (paid, unpaid, partial, waived, refunded).
    """

    registration: str
    tier: str = ""
    due: int = 0
    paid: int = 0
    currency: str = ""
    state: str = ""

    @property
    def left(self) -> int:
        """Hundredths still to settle."""
        return max(0, self.due - self.paid)


@dataclass(frozen=True, slots=True)
class Care:
    """Diet and access needs of one registration; health data, for those who act on them, deleted first."""

    registration: str
    diet: str = ""
    access: str = ""


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A line of a list or a search: enough to tell two people of one name apart.

    Attributes:
        at: Instant of their check-in today as epoch milliseconds, or None.
    """

    id: str
    code: str
    name: str
    latin_name: str
    pronouns: str
    organisation: str
    country: str
    category: Category
    category_text: str
    order: str
    status: RegistrationStatus
    settlement: Settlement
    roles: tuple[str, ...]
    valid_days: tuple[int, ...]
    in_at: int | None = None
    badges: int = 0
