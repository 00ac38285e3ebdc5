"""Letters of every script on one line in a text field."""

from PySide6.QtWidgets import QLineEdit


def lowered_by(edit: QLineEdit) -> int:
    """How much deeper a field has to set its text than Qt does, in pixels.

    Qt lifts a text by half of what its tallest script is higher than Latin: Arabic out of the field.
    """
    metrics = edit.fontMetrics()
    return max(0, metrics.boundingRect(edit.text()).height() - metrics.height())
