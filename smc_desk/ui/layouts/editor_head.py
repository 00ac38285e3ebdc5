"""Above the editor: back, the layout's name, steps back and forth, save."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from smc_desk.domain.badge_drafts import Draft
from smc_desk.ui.panels.fields import LineEdit
from smc_desk.ui.theme import Theme
from smc_desk.ui.widgets.action_button import Action, ActionButton

LONGEST_NAME = 60


class EditorHead(QWidget):
    """A row of what concerns the whole layout.

    Attributes:
        back: To the list.
        undo: One step back.
        redo: One step forth.
        save: Keep it.

    Signals:
        named: The name as it is typed.
    """

    named = Signal(str)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the row."""
        super().__init__(parent)
        self._theme = theme
        self.back = ActionButton(
            Action("back", self.tr("Back"), role="quiet", icon=back_icon(self)), theme=theme
        )
        self._name = LineEdit()
        self._name.setMaxLength(LONGEST_NAME)
        self._name.setAccessibleName(self.tr("Name of the layout"))
        self._name.textEdited.connect(self.named)
        label = QLabel(self.tr("Name"))
        label.setBuddy(self._name)
        label.setProperty("role", "caption")
        self.undo = ActionButton(Action("undo", self.tr("Undo"), icon="undo-2"), theme=theme)
        self.redo = ActionButton(Action("redo", self.tr("Redo"), icon="redo-2"), theme=theme)
        self.save = ActionButton(Action("save", self.tr("Save"), role="primary", icon="check"), theme=theme)
        for button, keys in (
            (self.undo, QKeySequence.StandardKey.Undo),
            (self.redo, QKeySequence.StandardKey.Redo),
            (self.save, QKeySequence.StandardKey.Save),
        ):
            key = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
            button.setToolTip(f"{button.text()} ({key})")
            button.setAccessibleDescription(key)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.back)
        row.addWidget(label)
        row.addWidget(self._name, 1)
        for button in (self.undo, self.redo, self.save):
            row.addWidget(button)

    def show_name(self, name: str) -> None:
        """Show another name; nothing is told."""
        self._name.show_text(name)

    @Slot(object)
    def show_draft(self, draft: Draft) -> None:
        """Show which steps there are; a button that has the focus and goes hands it on."""
        for button, steps in ((self.undo, draft.past), (self.redo, draft.future)):
            if not steps and button.hasFocus():
                self._name.setFocus()
            button.setEnabled(bool(steps))


def back_icon(widget: QWidget) -> str:
    """The arrow to where the page begins."""
    is_mirrored = widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return "arrow-right" if is_mirrored else "arrow-left"
