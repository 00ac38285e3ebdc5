"""What every panel has: a title, a form that scrolls, an error, one main button, and a way out.

A panel stands beside the check-in, so that the person before the desk stays in sight. It knows no verb: it
says what was `submitted`; the screen does it, and answers by `show_error` or by taking the panel away.
"""

from itertools import pairwise

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QToolButton, QVBoxLayout, QWidget

from smc_desk.ui.key_names import shown_key
from smc_desk.ui.panels.fields import LARGE_TEXT, Notice
from smc_desk.ui.theme import Theme, Tone
from smc_desk.ui.widgets.action_button import Action, ActionButton
from smc_desk.ui.widgets.card import Card
from smc_desk.ui.widgets.label import Label

RETURNS = frozenset((Qt.Key.Key_Return, Qt.Key.Key_Enter))
PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class Panel(QWidget):
    """The base of all panels. Ctrl+Return is the main button, Esc closes, Return goes on to the next field.

    A panel adds its fields to `form`, says which is first and which are last, and overrides `submit`.

    Attributes:
        form: The layout of what scrolls.
        foot: The layout below it, of the buttons.

    Signals:
        submitted: What staff want, in the panel's own type.
        closed: Staff want nothing any more.
    """

    submitted = Signal(object)
    closed = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the panel, without a title and without a main button.

        Args:
            theme: The theme.
            parent: As in Qt.
        """
        super().__init__(parent)
        self._theme, self._action, self._is_busy = theme, "", False
        self._first: QWidget | None = None
        self._last: tuple[QWidget, ...] = ()
        self._title = Label(role="title", wraps=True)
        self._close = QToolButton()
        self._close.setAccessibleName(self.tr("Close"))
        self._close.setToolTip(self.tr("Close (Esc)"))
        self._close.clicked.connect(self.closed)
        self._scroll, self._page, self._error = QScrollArea(), QWidget(), Notice(theme=theme)
        self.form, self.foot = QVBoxLayout(self._page), QVBoxLayout()
        self._button = self._make_button()
        self._lay_out()
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_title(self, title: str) -> None:
        """Say what is done here."""
        self._title.setText(title)
        self.setAccessibleName(title)

    def set_action(self, text: str) -> None:
        """Put words on the main button; "" takes it away."""
        self._action = text
        self._renew_button()

    def set_first(self, control: QWidget | None) -> None:
        """Name the control to which `take_focus` goes; none is the main button."""
        self._first = control

    def set_last(self, *controls: QWidget) -> None:
        """Name the controls in which Return is the main button."""
        self._last = controls

    def submit(self) -> None:
        """Emit `submitted`, or show what is missing; called by the main button and its keys."""
        self.submitted.emit(None)

    def show_error(self, text: str) -> None:
        """Say what went wrong, above the main button; "" takes it away.

        Args:
            text: A sentence which says what to do next.
        """
        self._error.say(Tone.DANGER, text)
        if text:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def set_busy(self, is_busy: bool) -> None:
        """Let nothing be submitted again while the first is being done."""
        self._is_busy = is_busy
        for button in self.findChildren(QPushButton):
            if is_busy and button.hasFocus():
                # Qt would hand the focus on, perhaps to where the next key means something else.
                self.setFocus(Qt.FocusReason.OtherFocusReason)
            button.setEnabled(not is_busy)
        if not is_busy and self.hasFocus():
            self.take_focus()

    def take_focus(self) -> None:
        """Go to the first control."""
        self._order_tabs()
        main = self._button if self._action else self._close
        self.go_to(self._first or main)

    def go_to(self, control: QWidget) -> None:
        """Put the focus on a control, and scroll to it."""
        control.setFocus(Qt.FocusReason.OtherFocusReason)
        self._scroll.ensureWidgetVisible(control, 0, 24)

    def event(self, event: QEvent) -> bool:
        """Keep our two keys, also where the window has a shortcut on one of them."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape or _is_submit(event):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close, submit, go on to the next field, or scroll: keys for which no control had a use."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif _is_submit(event):
            self._submit()
        elif event.key() in RETURNS:
            self._return()
        elif event.key() in PAGES:
            bar = self._scroll.verticalScrollBar()
            bar.setValue(bar.value() + PAGES[Qt.Key(event.key())] * bar.pageStep())
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Let Tab go through the form, then to the buttons below it."""
        super().showEvent(event)
        self._order_tabs()

    def _return(self) -> None:
        focus = self.focusWidget()
        if focus in self._last:
            self._submit()
        elif isinstance(focus, QPushButton | QToolButton):
            focus.click()
        elif focus is not None and self._page.isAncestorOf(focus):
            self.focusNextChild()

    def _lay_out(self) -> None:
        self.form.setContentsMargins(0, 0, 0, 0)
        self.form.setSpacing(12)
        self._scroll.setWidget(self._page)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # Else it would cover the card with the colour of a window.
        self._page.setAutoFillBackground(False)
        self.foot.setSpacing(8)
        self.foot.addWidget(self._button)
        card = Card()
        card.head.addWidget(self._title, 1)
        card.head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        card.body.setSpacing(12)
        card.body.addWidget(self._scroll, 1)
        card.body.addWidget(self._error)
        card.body.addLayout(self.foot)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(card)

    def _make_button(self) -> ActionButton:
        shown = shown_key("Ctrl+Return")
        # With large text there is no room for it beside the words.
        shortcut = "" if self._theme.scale >= LARGE_TEXT else shown
        button = ActionButton(Action("submit", self._action, shortcut, "primary"), theme=self._theme)
        button.setAccessibleDescription(shown)
        button.setEnabled(not self._is_busy)
        button.clicked.connect(self._submit)
        return button

    def _renew_button(self) -> None:
        """Words and key of an action button are its own for good, so another one takes its place."""
        former, had_focus = self._button, self._button.hasFocus()
        self._button = self._make_button()
        self.foot.replaceWidget(former, self._button)
        self._button.setVisible(bool(self._action))
        if had_focus:
            self._button.setFocus(Qt.FocusReason.OtherFocusReason)
        former.hide()
        former.deleteLater()
        self._order_tabs()

    def _order_tabs(self) -> None:
        if not self.isVisible():
            return
        controls = [
            each
            for part in (self._page, *self._foot_buttons())
            for each in (part, *part.findChildren(QWidget))
            if each.focusPolicy() & Qt.FocusPolicy.TabFocus
            and each.focusProxy() is None
            and each.window() is self.window()  # the list of a closed combo box is in one of its own
        ]
        for one, other in pairwise(controls):
            QWidget.setTabOrder(one, other)

    def _foot_buttons(self) -> list[QWidget]:
        items = (self.foot.itemAt(at) for at in range(self.foot.count()))
        return [widget for item in items if item is not None and (widget := item.widget()) is not None]

    @Slot()
    def _submit(self) -> None:
        if self._action and not self._is_busy:
            self.show_error("")
            self.submit()

    @Slot()
    def _restyle(self) -> None:
        side = self._theme.px(18)
        self._close.setIcon(self._theme.icon("x", "muted", 18))
        self._close.setIconSize(QSize(side, side))
        self._renew_button()


def _is_submit(event: QKeyEvent) -> bool:
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return event.key() in RETURNS and held == Qt.KeyboardModifier.ControlModifier
