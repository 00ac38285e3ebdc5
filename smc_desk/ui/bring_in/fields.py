"""Fields of a list: which column each belongs to, and which are never shown while a list comes in.

Money, and diet and access needs, stay out of sight on purpose: a lead sees that such a column is there and
that something in it changed, never what. It must not know a widget.
"""

from __future__ import annotations

from collections.abc import Mapping as Dictionary
from collections.abc import Sequence

from smc_desk.domain.headers import folded
from smc_desk.domain.mapping import Column, Mapping, guess

HIDDEN = "•••"
"""Stands for every value which is not shown."""

COLUMN_OF: Dictionary[str, Column] = {column.value: column for column in Column} | {
    "status": Column.ORDER_STATUS,
    "photo": Column.PHOTO_CONSENT,
    "accepted_conduct": Column.CONDUCT,
    "workshops_waiting": Column.WORKSHOPS_WAITLIST,
    "category_text": Column.CATEGORY,
    "tier": Column.FEE_TIER,
    "due": Column.AMOUNT_DUE,
    "paid": Column.AMOUNT_PAID,
    "state": Column.PAYMENT_STATUS,
    "access": Column.ACCESS_NEEDS,
}
"""Names of fields as plans and notes have them."""

MONEY = frozenset(
    {Column.FEE_TIER, Column.AMOUNT_DUE, Column.AMOUNT_PAID, Column.CURRENCY, Column.PAYMENT_STATUS}
)
CARE = frozenset({Column.DIET, Column.ACCESS_NEEDS})

_WORDS = frozenset({"fee", "fees", "due", "paid", "pago", "paye", "total", "tier", "cost", "tax", "food"})
_BEGINNINGS = (
    *(
        "scholar",
        "bursar",
        "grant",
        "beca",
        "bourse",
        "bolsa",
        "subsid",
        "subvenc",
        "subvent",
        "ayuda",
        "aide",
    ),
    *("price", "amount", "payment", "payer", "discount", "voucher", "coupon", "refund", "donat", "invoice"),
    *("cuota", "tarif", "importe", "monto", "precio", "pagad", "descuent", "factur", "montant", "prix"),
    *("paiement", "remise", "valor", "preco", "taxa", "pagament", "desconto", "fatura", "moneda", "currenc"),
    *("diet", "allerg", "alerg", "aliment", "regime", "restricc", "restric"),
    *(
        "access",
        "acces",
        "acess",
        "disab",
        "discapac",
        "handicap",
        "deficien",
        "wheelchair",
        "health",
        "medic",
    ),
    *("salud", "sante", "saude"),
)
"""How words begin which tell of money or of somebody's needs, without accents, in four languages."""


class Hidden:
    """Which columns and fields of one list are not shown.

    Args:
        headers: Of the list.
        mapping: What they mean; one that tells of money stays hidden whatever it is made to mean.
    """

    def __init__(self, headers: Sequence[str], mapping: Mapping) -> None:
        self._columns = {i for i, header in enumerate(headers) if is_telling(header)}
        self._columns |= {i for column, i in mapping.pairs if column in MONEY | CARE}
        self._fields = {column for column, i in mapping.pairs if i in self._columns} | MONEY | CARE

    def hides_column(self, index: int) -> bool:
        """Whether the values of a column of the file are not shown."""
        return index in self._columns

    def hides_field(self, name: str) -> bool:
        """Whether the values of a field, or of a column which means nothing to a desk, are not shown."""
        column = COLUMN_OF.get(name)
        return is_telling(name) if column is None else column in self._fields

    @property
    def is_any(self) -> bool:
        """Whether anything of the file is hidden."""
        return bool(self._columns)


def is_telling(header: str) -> bool:
    """Whether a header speaks of money, or of diet and access needs."""
    words = folded(header).split()
    if any(word in _WORDS or word.startswith(_BEGINNINGS) for word in words):
        return True
    return any(column in MONEY | CARE for column, _ in guess((header,)).pairs)
