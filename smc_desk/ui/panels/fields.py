"""What the forms of panels are made of: a field with its name and error, a name, a choice, pronouns.

Nothing here knows what a form is for. A text field needs no help with its direction: Qt lets it follow what
is typed, so that an Arabic name stands right in an English form, and a Latin one left in an Arabic form.
"""

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from smc_desk.ui.theme import Text, Theme, Tone, restyle
from smc_desk.ui.widgets.banner import Banner
from smc_desk.ui.widgets.fit_label import FitLabel
from smc_desk.ui.widgets.label import Label
from smc_desk.ui.widgets.level import lowered_by
from smc_desk.usecases.edit_person import LONGEST_NAME

PRONOUNS = (
    "she/her",
    "he/him",
    "they/them",
    "ella",
    "él",
    "elle",
    "ela/dela",
    "ele/dele",
    "elu/delu",
    "il",
    "iel",
    "li",
)
"""Common ones in English, Spanish, French, Portuguese and Haitian Creole; never translated."""
STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
LARGE_TEXT = 1.5
"""From this scale on there is little room for anything but text."""
NAME_HEIGHT = 44
"""Of the field of a name, at scale 1."""


class Field(QWidget):
    """A control with its name above it, and below it what is wrong with what it holds."""

    def __init__(
        self, caption: str, control: QWidget, *, theme: Theme, hint: str = "", parent: QWidget | None = None
    ) -> None:
        """Make the field.

        Args:
            caption: The name of the control.
            control: In which staff type or choose.
            theme: The theme.
            hint: What to know before.
            parent: As in Qt.
        """
        super().__init__(parent)
        self._theme, self._control, self._hint_text = theme, control, hint
        label = Label(caption, role="caption", wraps=True)
        label.setBuddy(control)
        control.setAccessibleName(caption)
        self._hint = Label(role="small", wraps=True)
        self._mark, self._error = QLabel(), Label(role="error", wraps=True)
        self._fault = QWidget()
        row = QHBoxLayout(self._fault)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._error, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (label, control, self._hint, self._fault):
            column.addWidget(part)
        if isinstance(control, QLineEdit):
            control.textChanged.connect(self.clear_error)
        elif isinstance(control, QComboBox):
            control.currentTextChanged.connect(self.clear_error)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.show_hint(hint)
        self.clear_error()

    @property
    def error(self) -> str:
        """What is wrong, "" if nothing is."""
        return self._error.text()

    def show_hint(self, hint: str) -> None:
        """Say what to know; "" says nothing."""
        self._hint_text = hint
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._describe()

    def show_error(self, text: str) -> None:
        """Say what is wrong, until the field is changed.

        Args:
            text: A sentence which says what to do.
        """
        self._error.setText(text)
        self._fault.setVisible(bool(text))
        restyle(self._control, faulty="true" if text else "false")
        self._describe()

    @Slot()
    def clear_error(self) -> None:
        """Nothing is wrong any more."""
        self.show_error("")

    def _describe(self) -> None:
        self._control.setAccessibleDescription(self._error.text() or self._hint_text)

    @Slot()
    def _restyle(self) -> None:
        ratio = self.devicePixelRatioF()
        self._mark.setPixmap(self._theme.pixmap("triangle-alert", "danger_ink", 16, ratio))


class LineEdit(QLineEdit):
    """One line, no longer than an entry of the list may be; its letters of every script stand on one line.

    Signals:
        stepped: -1 for Up, 1 for Down, which have no other use here.
    """

    stepped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(LONGEST_NAME)
        self.textChanged.connect(self._level)

    @property
    def line(self) -> str:
        """What was typed, without space around it."""
        return self.text().strip()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell of steps."""
        step = STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(step)

    def changeEvent(self, event: QEvent) -> None:
        """Keep the letters level in another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._level()

    def show_text(self, text: str) -> None:
        """Show its beginning: what is longer than the field goes on at its end."""
        self.setText(text)
        self.setCursorPosition(0)

    @Slot()
    def _level(self) -> None:
        self.setTextMargins(0, 0, 0, -lowered_by(self))


class NameEdit(LineEdit):
    """A name, as it is to stand on the badge, in letters large enough for every script."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the field.

        Args:
            theme: The theme.
            parent: As in Qt.
        """
        super().__init__(parent)
        self._theme = theme
        theme.changed.connect(self._restyle)
        self._restyle()

    def sizeHint(self) -> QSize:
        """Room for scripts which reach higher and deeper than Latin."""
        return QSize(super().sizeHint().width(), self._theme.px(NAME_HEIGHT))

    @Slot()
    def _restyle(self) -> None:
        self.setFont(self._theme.font(Text.TITLE))


class Choice(QComboBox):
    """One of few; the wheel changes it only where staff are, not while they scroll past."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def minimumSizeHint(self) -> QSize:
        """What is chosen may be cut off, but widens no form."""
        return QSize(80, super().minimumSizeHint().height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the form, unless the focus is here."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class PronounsBox(Choice):
    """Free text, with common pronouns to choose from; the first choice empties it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        edit = LineEdit()
        edit.setFrame(False)
        self.setLineEdit(edit)
        # Qt's own would write "ella" for somebody who types "el"; this one knows nothing.
        self.setCompleter(QCompleter(self))
        self.addItem(self.tr("None"))
        self.addItems(PRONOUNS)
        self.show_pronouns("")
        self.activated.connect(self._empty_for_none)

    @property
    def pronouns(self) -> str:
        """As typed or chosen; "" for none."""
        return self.currentText().strip()

    def show_pronouns(self, pronouns: str) -> None:
        """Show somebody's."""
        self.setCurrentIndex(-1)
        self.setEditText(pronouns)

    @Slot(int)
    def _empty_for_none(self, index: int) -> None:
        if index == 0:
            self.show_pronouns("")


class Whom(QWidget):
    """Whom a panel is about: the name, large, and below it what tells two people of one name apart."""

    def __init__(self, *, theme: Theme, most: int = 30, parent: QWidget | None = None) -> None:
        """Make the lines, empty.

        Args:
            theme: The theme.
            most: The largest size of the name in pixels, at scale 1.
            parent: As in Qt.
        """
        super().__init__(parent)
        self._name = FitLabel(theme=theme, most=most, least=15 if theme.scale < LARGE_TEXT else 8)
        self._details = Label(role="muted", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._name)
        column.addWidget(self._details)

    def show_person(self, name: str, *details: str) -> None:
        """Show somebody.

        Args:
            name: As given.
            *details: Those which are "" are left out.
        """
        self._name.setText(name)
        text = " · ".join(detail for detail in details if detail)
        self._details.setText(text)
        self._details.setVisible(bool(text))


class Notice(Banner):
    """A banner of so little width that its sentence needs several lines."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the banner, hidden.

        Args:
            theme: The theme.
            parent: As in Qt.
        """
        super().__init__(theme=theme, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def say(self, tone: Tone, sentence: str) -> None:
        """Say something which nobody can dismiss; "" takes it away."""
        self.clear()
        if sentence:
            self.show_notice(tone, sentence, can_dismiss=False)
