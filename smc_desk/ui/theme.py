"""The only place which knows colours and sizes: tokens by role, and how Qt is made to follow them.

Widgets say what they are (`setProperty("role", "primary")`); `stylesheet.py` has the rules, this module fills
the tokens in. What paints itself asks the `Theme` it was given, and paints again when that has `changed`.
"""

from dataclasses import dataclass, fields
from enum import StrEnum
from zlib import crc32

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from smc_desk import resources
from smc_desk.ui.fonts import name_families
from smc_desk.ui.icons import Icons
from smc_desk.ui.stylesheet import style_sheet


class Mode(StrEnum):
    """What staff may choose in the settings."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Tone(StrEnum):
    """What an outcome, a notice or a pill means; always shown by a word and a shape as well."""

    SUCCESS = "success"
    WARNING = "warning"
    DANGER = "danger"
    INFO = "info"
    NEUTRAL = "neutral"


class Text(StrEnum):
    """The sizes of text, smallest first."""

    CAPTION = "caption"
    BODY = "body"
    LEAD = "lead"
    TITLE = "title"
    HEADLINE = "headline"
    DISPLAY = "display"

    @property
    def points(self) -> float:
        """Its size at scale 1."""
        return {"caption": 9.0, "body": 10.5, "lead": 12.5, "title": 15.0, "headline": 19.0, "display": 25.0}[
            self
        ]


@dataclass(frozen=True, slots=True)
class ToneColours:
    """The colours of a tone.

    Attributes:
        solid: Ground of a whole card, under white text.
        deep: Ground of chips and buttons on that card, under white text.
        soft: Ground of pills and banners.
        ink: Text and icons on `soft`, on cards and on the surface.
    """

    solid: str
    deep: str
    soft: str
    ink: str


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one mode, by role; `sunken` is for wells, `line` for edges which must be seen.

    `strong_focus` is the ring of what is itself filled; `solid_focus` that of buttons on a result card.
    """

    surface: str
    card: str
    sunken: str
    track: str
    border: str
    line: str
    text: str
    muted: str
    disabled: str
    primary: str
    primary_hover: str
    primary_pressed: str
    on_primary: str
    primary_soft: str
    primary_ink: str
    focus: str
    strong_focus: str
    sidebar: str
    sidebar_text: str
    sidebar_current: str
    sidebar_on: str
    sidebar_accent: str
    on_solid: str
    solid_focus: str
    success: ToneColours
    warning: ToneColours
    danger: ToneColours
    info: ToneColours
    neutral: ToneColours
    avatars: tuple[str, ...]

    def tone(self, tone: Tone) -> ToneColours:
        """Look up the colours of a tone."""
        found = getattr(self, tone.value)
        assert isinstance(found, ToneColours)
        return found

    def flat(self) -> dict[str, str]:
        """Name every colour: `text`, `success_soft`, …"""
        colours: dict[str, str] = {}
        for field in fields(self):
            value = getattr(self, field.name)
            if isinstance(value, str):
                colours[field.name] = value
            elif isinstance(value, ToneColours):
                colours |= {f"{field.name}_{part.name}": getattr(value, part.name) for part in fields(value)}
        return colours


# Hues after Okabe and Ito, darkened until white text on them is easy to read; green leans to blue and red to
# orange, so that they differ also to those who do not tell red from green.
LIGHT = Tokens(
    surface="#F3F5F9",
    card="#FFFFFF",
    sunken="#E8ECF2",
    track="#DDE3EB",
    border="#DDE3EB",
    line="#7A889B",
    text="#0F1B2D",
    muted="#526075",
    disabled="#8A96A6",
    primary="#2554C7",
    primary_hover="#1D45A8",
    primary_pressed="#173887",
    on_primary="#FFFFFF",
    primary_soft="#E6EDFC",
    primary_ink="#1E48AE",
    focus="#2554C7",
    strong_focus="#0F1B2D",
    sidebar="#0D1A2D",
    sidebar_text="#B9C6D8",
    sidebar_current="#20375A",
    sidebar_on="#FFFFFF",
    sidebar_accent="#7FABFF",
    on_solid="#FFFFFF",
    solid_focus="#FFD166",
    success=ToneColours("#007A5C", "#005540", "#DCF3EB", "#00614B"),
    warning=ToneColours("#A85F00", "#774200", "#FDF0D3", "#7F4A00"),
    danger=ToneColours("#C0361F", "#8A2312", "#FCE6E1", "#A22A17"),
    info=ToneColours("#1A63B8", "#123F78", "#E1EDFB", "#1A5499"),
    neutral=ToneColours("#4A5A70", "#323E4F", "#E8ECF2", "#43526A"),
    avatars=("#00735A", "#6B3FB5", "#B02B6E", "#1D5FAE", "#9A4A00", "#3F48B8", "#4E6B00", "#00687A"),
)
DARK = Tokens(
    surface="#0E1621",
    card="#18222F",
    sunken="#0A1119",
    track="#2B3849",
    border="#2B3849",
    line="#71849B",
    text="#E9EEF5",
    muted="#A5B4C6",
    disabled="#66758A",
    primary="#3568D9",
    primary_hover="#2F5EC8",
    primary_pressed="#264EA8",
    on_primary="#FFFFFF",
    primary_soft="#1C2E4F",
    primary_ink="#93B8FF",
    focus="#93B8FF",
    strong_focus="#FFFFFF",
    sidebar="#090F18",
    sidebar_text="#A9B7CA",
    sidebar_current="#1D3050",
    sidebar_on="#FFFFFF",
    sidebar_accent="#7FABFF",
    on_solid="#FFFFFF",
    solid_focus="#FFD166",
    success=ToneColours("#007A5C", "#005540", "#0F3A2E", "#63DBB7"),
    warning=ToneColours("#A85F00", "#774200", "#3D2E0C", "#F6C264"),
    danger=ToneColours("#C0361F", "#8A2312", "#47211A", "#FFA593"),
    info=ToneColours("#1A63B8", "#123F78", "#163353", "#93C5FF"),
    neutral=ToneColours("#4A5A70", "#323E4F", "#273444", "#BCC8D7"),
    avatars=("#00735A", "#6B3FB5", "#B02B6E", "#1D5FAE", "#9A4A00", "#3F48B8", "#4E6B00", "#00687A"),
)
CONTRAST = Tokens(
    surface="#000000",
    card="#000000",
    sunken="#1A1A1A",
    track="#404040",
    border="#FFFFFF",
    line="#FFFFFF",
    text="#FFFFFF",
    muted="#E8E8E8",
    disabled="#A6A6A6",
    primary="#FFD400",
    primary_hover="#FFE45C",
    primary_pressed="#FFEE99",
    on_primary="#000000",
    primary_soft="#332B00",
    primary_ink="#FFD400",
    focus="#00E5FF",
    strong_focus="#00E5FF",
    sidebar="#000000",
    sidebar_text="#FFFFFF",
    sidebar_current="#332B00",
    sidebar_on="#FFD400",
    sidebar_accent="#FFD400",
    on_solid="#FFFFFF",
    solid_focus="#FFD400",
    success=ToneColours("#005A46", "#003427", "#00261C", "#6FEBC7"),
    warning=ToneColours("#6B3E00", "#452800", "#2B1A00", "#FFCB66"),
    danger=ToneColours("#8E1B0B", "#5E1006", "#360903", "#FFB3A4"),
    info=ToneColours("#0B4A94", "#062E5E", "#051D3A", "#A6D0FF"),
    neutral=ToneColours("#3A4656", "#232C38", "#1A1A1A", "#E8E8E8"),
    avatars=("#005A46", "#53309A", "#86185A", "#0B4A94", "#6B3500", "#333A99", "#3B5200", "#004F5E"),
)


class Theme(QObject):
    """Dresses the app, and tells widgets which paint themselves how to look.

    Attributes:
        mode: As chosen; `tokens` are those it has come to.
        tokens: The colours in force.
        scale: Of all text and of what must grow with it; 2.0 is 200 %.
        has_motion: Whether things may move.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None, *, has_motion: bool = True) -> None:
        super().__init__(parent)
        self.mode = Mode.LIGHT
        self.tokens = LIGHT
        self._colours = LIGHT.flat()
        self.scale = 1.0
        self.has_motion = has_motion
        self._icons = Icons()
        self._app: QApplication | None = None

    def apply(self, app: QApplication, mode: Mode, scale: float = 1.0) -> None:
        """Give the app style, palette, fonts and style sheet; may be called again at any time.

        Args:
            app: The application.
            mode: `SYSTEM` follows the computer, also when that changes later.
            scale: Of text.
        """
        self.mode, self.scale = mode, scale
        hints = app.styleHints()
        if self._app is None:
            self._app = app
            app.setStyle("Fusion")
            hints.colorSchemeChanged.connect(self._follow)
            hints.accessibility().contrastPreferenceChanged.connect(self._follow)
        hints.setColorScheme(
            {Mode.SYSTEM: Qt.ColorScheme.Unknown, Mode.LIGHT: Qt.ColorScheme.Light}.get(
                mode, Qt.ColorScheme.Dark
            )
        )
        self._dress(app)

    def colour(self, role: str) -> QColor:
        """Look up a colour by the name of its token, e.g. `muted` or `danger_ink`."""
        return QColor(self._colours[role])

    def avatar(self, key: str) -> QColor:
        """Choose a colour for a person which is the same every time, on every desk."""
        colours = self.tokens.avatars
        return QColor(colours[crc32(key.encode()) % len(colours)])

    def px(self, length: float) -> int:
        """Scale a length which must grow with the text."""
        return round(length * self.scale)

    def font(self, text: Text, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """Make a font of one of our sizes."""
        font = QFont()
        font.setFamilies(list(name_families()))
        font.setPointSizeF(text.points * self.scale)
        font.setWeight(weight)
        return font

    def icon(self, name: str, role: str = "text", size: int = 20) -> QIcon:
        """Make an icon for a button.

        Args:
            name: Of a file in `resources/icons`, without its ending.
            role: The token of its colour.
            size: Of its side at scale 1.
        """
        colours = self._colours
        return self._icons.icon(name, colours[role], colours["disabled"], self.px(size))

    def pixmap(self, name: str, role: str = "text", size: int = 20, ratio: float = 1.0) -> QPixmap:
        """Draw an icon, to be shown at a scaled `size`, on a screen of this pixel ratio."""
        return self.tinted(name, self._colours[role], size, ratio)

    def tinted(self, name: str, colour: str, size: int, ratio: float) -> QPixmap:
        """Draw an icon in a colour which the style sheet gave, as `#rrggbb`; else as `pixmap` does."""
        return self._icons.pixmap(name, colour, self.px(size), ratio)

    @Slot()
    def _follow(self) -> None:
        if self._app is not None and self.mode is Mode.SYSTEM:
            self._dress(self._app)

    def _dress(self, app: QApplication) -> None:
        self.tokens = self._tokens(app)
        self._colours = self.tokens.flat()
        app.setFont(self.font(Text.BODY))
        app.setPalette(self._palette())
        app.setStyleSheet(style_sheet(self._values()))
        self.changed.emit()

    def _tokens(self, app: QApplication) -> Tokens:
        if self.mode is not Mode.SYSTEM:
            return {Mode.DARK: DARK, Mode.CONTRAST: CONTRAST}.get(self.mode, LIGHT)
        hints = app.styleHints()
        if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            return CONTRAST
        return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT

    def _values(self) -> dict[str, str]:
        values = self.tokens.flat()
        values |= {f"text_{text.value}": f"{text.points * self.scale:g}pt" for text in Text}
        values |= {f"px{length}": f"{self.px(length)}px" for length in (8, 16, 18, 28, 32, 36, 44, 52)}
        values["round"] = f"{self.px(18) // 2 + 2}px"
        values["edge"] = "2px" if self.tokens is CONTRAST else "1px"
        shade = "dark" if self.tokens.on_primary == "#000000" else "light"
        for name, file in {
            "chevron_down": "control-chevron-down",
            "chevron_up": "control-chevron-up",
            "check": f"control-check-{shade}",
            "dot": f"control-dot-{shade}",
        }.items():
            values[name] = resources.path("icons", f"{file}.svg").as_posix()
        return values

    def _palette(self) -> QPalette:
        tokens, role = self.tokens, QPalette.ColorRole
        palette = QPalette()
        for part, colour in {
            role.Window: tokens.surface,
            role.WindowText: tokens.text,
            role.Base: tokens.card,
            role.AlternateBase: tokens.surface,
            role.Text: tokens.text,
            role.PlaceholderText: tokens.muted,
            role.Button: tokens.card,
            role.ButtonText: tokens.text,
            role.BrightText: tokens.on_primary,
            role.Highlight: tokens.primary,
            role.HighlightedText: tokens.on_primary,
            role.Accent: tokens.primary,
            role.Link: tokens.primary_ink,
            role.LinkVisited: tokens.primary_ink,
            role.ToolTipBase: tokens.sidebar,
            role.ToolTipText: tokens.sidebar_on,
            role.Light: tokens.card,
            role.Midlight: tokens.sunken,
            role.Mid: tokens.border,
            role.Dark: tokens.line,
            role.Shadow: tokens.line,
        }.items():
            palette.setColor(part, QColor(colour))
        for part in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, part, QColor(tokens.disabled))
        return palette


def restyle(widget: QWidget, **properties: str | bool) -> None:
    """Set dynamic properties and let the style sheet see them, for the widget and those within.

    Args:
        widget: What is to look different.
        **properties: As the rules of the style sheet name them.
    """
    if all(widget.property(name) == value for name, value in properties.items()):
        return
    for name, value in properties.items():
        widget.setProperty(name, value)
    for each in (widget, *widget.findChildren(QWidget)):
        each.style().unpolish(each)
        each.style().polish(each)
        each.update()
