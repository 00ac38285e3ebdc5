"""The tile that says how many of each category are here: the largest by name, all of them in its tip."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from smc_desk.domain.people import Category
from smc_desk.ui.texts import category_word
from smc_desk.ui.theme import Theme
from smc_desk.ui.widgets.card import Card
from smc_desk.ui.widgets.label import Label

SHOWN = 3
"""Categories with a line of their own; for more there is no height."""


class CategoryTile(Card):
    """Category, how many are in, how many are expected; the most expected first."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the tile, empty.

        Args:
            theme: The theme.
            parent: As in Qt.
        """
        super().__init__(margin=14, parent=parent)
        self._theme = theme
        self._caption = self.tr("By category")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.body.setSpacing(4)
        self.body.addWidget(Label(self._caption, role="caption"))
        rows = QGridLayout()
        rows.setVerticalSpacing(2)
        rows.setHorizontalSpacing(8)
        rows.setColumnStretch(0, 1)
        self._rows = [(Label(elides=True), Label(role="strong"), Label(role="muted")) for _ in range(SHOWN)]
        for at, row in enumerate(self._rows):
            for column, label in enumerate(row):
                rows.addWidget(label, at, column)
        self.body.addLayout(rows)
        self.body.addStretch(1)
        self.show_categories(())

    def show_categories(self, categories: Sequence[tuple[str, int, int]]) -> None:
        """Show other numbers.

        Args:
            categories: The list's word, how many are in, how many are expected.
        """
        ordered = sorted(categories, key=lambda each: -each[2])
        for at, labels in enumerate(self._rows):
            is_used = at < len(ordered)
            texts = self._texts(*ordered[at]) if is_used else ("", "", "")
            for label, text in zip(labels, texts, strict=True):
                label.setText(text)
                label.setVisible(is_used)
        lines = [self.tr("{0}: {1} {2}").format(*self._texts(*each)) for each in ordered]
        self.setToolTip("\n".join(lines))
        self.setAccessibleName(self._caption)
        self.setAccessibleDescription("; ".join(lines))

    def _texts(self, name: str, inside: int, expected: int) -> tuple[str, str, str]:
        locale = QLocale()
        of_all = self.tr("of {count}").format(count=locale.toString(expected))
        return category_word(Category.of(name), name), locale.toString(inside), of_all
