"""The entry a screen speaks of, or a clear refusal."""

from __future__ import annotations

from smc_desk.domain.errors import UserError, UserFault
from smc_desk.domain.people import Registration
from smc_desk.usecases.ports import Tx


def known_person(tx: Tx, person: str) -> Registration:
    """The registration of an id.

    Raises:
        UserError: UNKNOWN_PERSON where it is not on the list.
    """
    registration = tx.people.by_id(person)
    if registration is None:
        raise UserError(UserFault.UNKNOWN_PERSON)
    return registration
