"""How texts are marked for the translators where they are not said at once."""


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark a text for the translators; named as they look for it, and typed, which Qt's own is not."""
    return text
