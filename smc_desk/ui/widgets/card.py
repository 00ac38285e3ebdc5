"""A card: a frame with rounded corners on the surface of a screen, perhaps with a heading."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from smc_desk.ui.widgets.label import Label


class Card(QFrame):
    """A frame which holds what belongs together; add to its `body`.

    Attributes:
        body: The layout for the content.
        head: The row of the heading, where a button may be added at the end; empty without a title.
    """

    def __init__(
        self, *, title: str = "", margin: int = 16, holds_rows: bool = False, parent: QWidget | None = None
    ) -> None:
        """Make the card.

        Args:
            title: Its heading.
            margin: Between its edge and the content.
            holds_rows: Whether the content is a list, whose rows keep a margin of their own.
            parent: As in Qt.
        """
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setAccessibleName(title)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        whole = QVBoxLayout(self)
        side = margin // 2 if holds_rows else margin
        self.head.setContentsMargins(margin - side, 0, margin - side, 0)
        whole.setContentsMargins(side, margin, side, margin if not holds_rows else side)
        whole.setSpacing(8)
        if title:
            self.head.addWidget(Label(title, role="title"), 1)
        whole.addLayout(self.head)
        whole.addLayout(self.body, 1)
