"""The first step: what is in already, and a place to choose a file or to drop one."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from smc_desk.ui.bring_in.words import isolated
from smc_desk.ui.theme import Theme
from smc_desk.ui.widgets.action_button import Action, ActionButton
from smc_desk.ui.widgets.card import Card
from smc_desk.ui.widgets.label import Label
from smc_desk.usecases.see_status import Status

MARK = 44
LARGE_TEXT = 1.5
"""From this scale on the words need the room of the picture."""


class DropZone(QFrame):
    """A frame of dashes which says what can be brought in; it looks ready while a file is held above it."""

    asked = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the zone."""
        super().__init__(parent)
        self._theme, self._is_ready = theme, False
        self._mark = QLabel()
        self._mark.setProperty("role", "idle-mark")
        self._mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title = _centred("", "headline")
        self._button = ActionButton(
            Action("choose", self.tr("Choose a file"), role="primary", icon="file-up"),
            theme=theme,
            is_large=True,
        )
        self._button.clicked.connect(self.asked)
        kinds = (
            self.tr("The list of attendees: CSV or XLSX, as any portal or spreadsheet saves it."),
            self.tr("The programme: JSON, XML, calendar (ICS), CSV or XLSX."),
            self.tr("Nothing is written before you have seen what would change."),
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(32, 20, 32, 20)
        whole.setSpacing(6)
        whole.addStretch(2)
        whole.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignHCenter)
        whole.addSpacing(8)
        whole.addWidget(self._title)
        for kind in kinds:
            whole.addWidget(_centred(kind, "hint"))
        whole.addSpacing(14)
        whole.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        whole.addStretch(3)
        self.setFocusProxy(self._button)
        theme.changed.connect(self._restyle)
        self.show_ready(False)

    def show_ready(self, is_ready: bool) -> None:
        """Look ready to take the file which is held above it, or not."""
        self._is_ready = is_ready
        self._title.setText(
            self.tr("Let go, and the file is read")
            if is_ready
            else self.tr("Drop a file here, or choose one")
        )
        self._restyle()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground and dashes."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(theme.colour("primary_soft" if self._is_ready else "card"))
        painter.setPen(
            QPen(theme.colour("primary_ink" if self._is_ready else "line"), 2, Qt.PenStyle.DashLine)
        )
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 14, 14)
        painter.end()

    @Slot()
    def _restyle(self) -> None:
        icon = "download" if self._is_ready else "file-up"
        self._mark.setPixmap(self._theme.pixmap(icon, "primary_ink", MARK, self.devicePixelRatioF()))
        self._mark.setVisible(self._theme.scale < LARGE_TEXT)
        self.update()


def _centred(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return label


class ChoosePage(QWidget):
    """Choose a file; beside it, what the desk has.

    Signals:
        asked: A file is to be chosen.
        twins_asked: The likely duplicates are to be looked at.
    """

    asked = Signal()
    twins_asked = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the page; it does not know yet what is in."""
        super().__init__(parent)
        self.zone = DropZone(theme=theme)
        self.zone.asked.connect(self.asked)
        self._list = _Fact(self.tr("List of attendees"), "users", theme)
        self._programme = _Fact(self.tr("Programme"), "calendar-days", theme)
        self._twins = ActionButton(
            Action("twins", self.tr("Look at likely duplicates"), icon="copy"), theme=theme
        )
        self._twins.clicked.connect(self.twins_asked)
        self._twins_found = Label(wraps=True)
        self._card = Card(title=self.tr("On this desk now"))
        self._card.body.setSpacing(18)
        self._card.body.setContentsMargins(0, 8, 0, 0)
        for widget in (self._list, self._programme):
            self._card.body.addWidget(widget)
        self._card.body.addStretch(1)
        self._card.body.addWidget(self._twins_found)
        self._card.body.addWidget(self._twins)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(self.zone, 3)
        side = QScrollArea()
        side.setWidgetResizable(True)
        side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        side.setWidget(self._card)
        row.addWidget(side, 2)
        self.show_twins(0)

    def show_status(self, status: Status) -> None:
        """Say what is in."""
        if status.on_list:
            people = self.tr("%Ln people are on the list.", "", status.on_list)
            inside = self.tr("%Ln of them are checked in today.", "", status.inside)
            again = self.tr("A newer list keeps every check-in and every correction made at a desk.")
            self._list.say(people, f"{inside} {again}")
        else:
            self._list.say(self.tr("No list is in yet."), self.tr("Bring it in before the doors open."))
        if status.title:
            days = self.tr("%Ln days.", "", status.days)
            again = self.tr("Before a newer one comes in, you see what would change.")
            self._programme.say(isolated(status.title), f"{days} {again}")
        else:
            self._programme.say(
                self.tr("No programme is in yet."),
                self.tr("Rooms, sessions and speakers come with it; check-in works without it."),
            )

    def show_twins(self, count: int) -> None:
        """Offer the pairs which nobody has decided on yet."""
        self._twins.setVisible(count > 0)
        self._twins_found.setVisible(count > 0)
        self._twins_found.setText(self.tr("%Ln pairs may each be one person twice.", "", count))

    def take_focus(self) -> None:
        """Put the focus where the next step begins."""
        self.zone.setFocus()


class _Fact(QWidget):
    """An icon, what it is, and what the desk has of it."""

    def __init__(self, caption: str, icon: str, theme: Theme) -> None:
        super().__init__()
        self._theme, self._icon = theme, icon
        self._mark = QLabel()
        self._strong = Label(role="strong", wraps=True)
        self._more = Label(role="muted", wraps=True)
        text = QVBoxLayout()
        text.setSpacing(3)
        text.addWidget(Label(caption, role="caption"))
        text.addWidget(self._strong)
        text.addWidget(self._more)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(text, 1)
        theme.changed.connect(self._restyle)
        self.say("…", "")

    def say(self, strong: str, more: str) -> None:
        """Say what there is."""
        self._strong.setText(strong)
        self._more.setText(more)
        self._more.setVisible(bool(more))
        self._restyle()

    @Slot()
    def _restyle(self) -> None:
        self._mark.setPixmap(self._theme.pixmap(self._icon, "primary_ink", 22, self.devicePixelRatioF()))
        self._mark.setFixedSize(QSize(self._theme.px(22), self._theme.px(22)))
