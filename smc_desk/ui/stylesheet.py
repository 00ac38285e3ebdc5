"""The rules of the one style sheet. They name tokens (`$text`); `theme.py` alone knows the colours behind.

A widget says what it is by the dynamic property `role`. Qt mirrors no padding, so rules never tell left
from right.
"""

from collections.abc import Mapping
from string import Template


def style_sheet(values: Mapping[str, str]) -> str:
    """Fill tokens and sizes into the rules.

    Args:
        values: For every `$name` in the rules; a missing one raises `KeyError`.
    """
    rules = RULES + "".join(TONE_RULES.replace("TONE", tone) for tone in TONES)
    return Template(rules).substitute(values)


TONES = ("success", "warning", "danger", "info", "neutral")


RULES = """
QMainWindow, QDialog, QWizard, QMessageBox { background: $surface; }
QToolTip { background: $sidebar; color: $sidebar_on; border: 1px solid $line; padding: 4px 8px; }

QLabel { background: transparent; }
QLabel[role="caption"] { font-size: $text_caption; font-weight: 600; color: $muted; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="small"] { font-size: $text_caption; color: $muted; }
QLabel[role="lead"] { font-size: $text_lead; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="title"] { font-size: $text_title; font-weight: 600; }
QLabel[role="headline"] { font-size: $text_headline; font-weight: 700; }
QLabel[role="display"] { font-size: $text_display; font-weight: 700; }
QLabel[role="idle-mark"] {
    background: $primary_soft; border-radius: 48px; min-width: 96px; max-width: 96px; min-height: 96px;
    max-height: 96px;
}
QLabel[role="hint"] { font-size: $text_lead; color: $muted; }
QLabel[role="details"] { font-size: $text_title; }
QLabel[role="next-step"] { font-size: $text_title; font-weight: 600; }
QLabel[role="error"] { color: $danger_ink; font-weight: 600; }
QFrame[solid="true"] QLabel { color: $on_solid; }

QFrame[role="card"] { background: $card; border: $edge solid $border; border-radius: 14px; }
QFrame[role="line"] { background: $border; border: none; max-height: 1px; min-height: 1px; }
QFrame[role="banner"] { border: $edge solid $border; border-radius: 10px; }

QPushButton {
    background: $card; color: $text; border: 2px solid $line; border-radius: 8px;
    font-weight: 600; padding: 0 16px; min-height: $px36;
}
QPushButton:hover { background: $sunken; }
QPushButton:pressed { background: $border; }
QPushButton:focus { border-color: $focus; background: $primary_soft; }
QPushButton:disabled { color: $disabled; border-color: $border; background: $card; }
QPushButton[role="primary"] {
    background: $primary; color: $on_primary; border-color: $primary; min-height: $px44;
}
QPushButton[role="primary"]:hover { background: $primary_hover; border-color: $primary_hover; }
QPushButton[role="primary"]:pressed { background: $primary_pressed; }
QPushButton[role="primary"]:focus { background: $primary; border-color: $strong_focus; }
QPushButton[role="primary"]:disabled { background: $sunken; border-color: $sunken; color: $disabled; }
QPushButton[large="true"] { min-height: $px52; border-radius: 12px; padding: 0 20px; }
QPushButton[role="danger"] { background: $danger_solid; color: $on_solid; border-color: $danger_solid; }
QPushButton[role="danger"]:hover { background: $danger_deep; border-color: $danger_deep; }
QPushButton[role="danger"]:focus { background: $danger_solid; border-color: $strong_focus; }
QPushButton[role="danger"]:disabled { background: $sunken; border-color: $sunken; color: $disabled; }
QPushButton[role="quiet"] {
    background: transparent; border-color: transparent; color: $primary_ink; padding: 0 10px;
}
QPushButton[role="quiet"]:hover { background: $primary_soft; }
QPushButton[role="quiet"]:pressed { background: $border; }
QPushButton[role="quiet"]:focus { border-color: $focus; }
QPushButton[role="quiet"]:disabled { color: $disabled; }

QPushButton[role="room"] {
    background: $card; border: $edge solid $border; border-radius: 14px; padding: 0;
}
QPushButton[role="room"]:hover { background: $sunken; }
QPushButton[role="room"]:focus { border: 2px solid $focus; background: $primary_soft; }
QPushButton[role="room"] QLabel { background: transparent; }
QWidget[role="talk-row"] { border-radius: 10px; }
QWidget[role="talk-row"][current="true"] { background: $primary_soft; }

QToolButton {
    background: transparent; border: 2px solid transparent; border-radius: 8px; padding: 6px;
}
QToolButton:hover { background: $sunken; }
QToolButton::menu-indicator { image: none; width: 0; }
QToolButton:focus { border-color: $focus; }
QToolButton:checked { background: $primary_soft; color: $primary_ink; }
QFrame[role="banner"] QToolButton:hover { background: transparent; border-color: $line; }

QAbstractScrollArea { background: transparent; border: none; }
QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox,
QDateTimeEdit, QTimeEdit, QDateEdit, QComboBox {
    background: $card; color: $text; border: 2px solid $line; border-radius: 8px; padding: 0 10px;
    selection-background-color: $primary; selection-color: $on_primary; placeholder-text-color: $muted;
}
QComboBox { combobox-popup: 0; }
QLineEdit, QSpinBox, QDoubleSpinBox, QDateTimeEdit, QTimeEdit, QDateEdit, QComboBox { min-height: $px36; }
QPlainTextEdit, QTextEdit { padding: 8px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus,
QDateTimeEdit:focus, QTimeEdit:focus, QDateEdit:focus, QComboBox:focus { border: 2px solid $focus; }
QLineEdit:disabled, QPlainTextEdit:disabled, QSpinBox:disabled, QComboBox:disabled {
    color: $disabled; background: $sunken; border-color: $border;
}
QLineEdit:read-only { background: $sunken; }
QLineEdit[faulty="true"], QPlainTextEdit[faulty="true"] { border-color: $danger_ink; }
QLineEdit[role="search"] { font-size: $text_title; border-radius: 12px; padding: 0 4px; min-height: $px52; }
QComboBox::drop-down { border: none; width: $px28; }
QComboBox::down-arrow { image: url("$chevron_down"); width: $px16; height: $px16; }
QComboBox QAbstractItemView { background: $card; border: 1px solid $line; outline: none; }
QComboBox QAbstractItemView::item { min-height: $px32; padding: 0 8px; }

/* Qt gives the text of a spin box no padding at its start; in the middle it needs none. */
QAbstractSpinBox { qproperty-alignment: AlignCenter; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
    border: none; background: transparent; width: $px28;
}
QAbstractSpinBox::up-button { subcontrol-origin: padding; subcontrol-position: top right; }
QAbstractSpinBox::down-button { subcontrol-origin: padding; subcontrol-position: bottom right; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: $sunken; }
QAbstractSpinBox::up-arrow { image: url("$chevron_up"); width: $px16; height: $px16; }
QAbstractSpinBox::down-arrow { image: url("$chevron_down"); width: $px16; height: $px16; }

QCheckBox, QRadioButton { spacing: 8px; min-height: $px28; background: transparent; }
QCheckBox::indicator, QRadioButton::indicator {
    width: $px18; height: $px18; border: 2px solid $line; background: $card;
}
QCheckBox::indicator { border-radius: 5px; }
QRadioButton::indicator { border-radius: $round; }
QCheckBox::indicator:checked { background: $primary; border-color: $primary; image: url("$check"); }
QRadioButton::indicator:checked { background: $primary; border-color: $primary; image: url("$dot"); }
QCheckBox::indicator:indeterminate { background: $primary_soft; border-color: $primary; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border-color: $strong_focus; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {
    background: $sunken; border-color: $border;
}
QCheckBox:focus, QRadioButton:focus { color: $primary_ink; background: $primary_soft; border-radius: 6px; }
QGroupBox { border: none; font-weight: 600; margin-top: $px28; background: transparent; }
QGroupBox::title { subcontrol-origin: margin; subcontrol-position: top; padding: 0; }

QProgressBar { background: $track; border: none; border-radius: 4px; min-height: 8px; max-height: 8px; }
QProgressBar::chunk { background: $primary_ink; border-radius: 4px; }

QListView, QTreeView, QTableView {
    background: $card; alternate-background-color: $surface; gridline-color: $border; border: none;
    outline: none;
    selection-background-color: $primary_soft; selection-color: $text;
}
QTableView { border: $edge solid $border; border-radius: 14px; }
QTableView:focus, QListView:focus, QTreeView:focus { border: none; }
QTableView:focus { border: 2px solid $focus; }
QTableView::item { padding: 0 8px; border-bottom: 1px solid $border; }
QTableView::item:selected, QTreeView::item:selected { background: $primary_soft; color: $text; }
QHeaderView { background: transparent; }
QHeaderView::section {
    background: transparent; color: $muted; border: none; border-bottom: $edge solid $border; padding: 0 8px;
    font-size: $text_caption; font-weight: 600; min-height: $px36;
}
QTableCornerButton::section { background: $card; border: none; }

QTabBar::tab {
    background: transparent; color: $muted; border: none; border-bottom: 3px solid transparent;
    font-weight: 600; padding: 0 16px; min-height: $px44;
}
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $primary_ink; border-bottom-color: $primary_ink; }
QTabBar::tab:focus { background: $primary_soft; }
QTabWidget::pane { border: none; border-top: $edge solid $border; }

QMenu { background: $card; border: 1px solid $line; border-radius: 8px; padding: 4px; }
QMenu::item { padding: 8px 24px; border-radius: 6px; }
QMenu::item:selected { background: $primary_soft; color: $primary_ink; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $border; margin: 4px 8px; }

QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 10px; }
QScrollBar:horizontal { height: 10px; }
QScrollBar::handle { background: $line; margin: 2px; border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QFrame[role="rail"], QFrame[role="rail"] QScrollArea, QWidget[role="rail-body"] {
    background: $sidebar; border: none;
}
QFrame[role="rail"] QLabel { color: $sidebar_on; font-size: $text_lead; font-weight: 700; }
QToolButton[role="rail"] {
    background: transparent; color: $sidebar_text; border: 2px solid transparent; border-radius: 10px;
    font-size: $text_caption; font-weight: 600; padding: 6px 2px;
}
QToolButton[role="rail"]:hover { color: $sidebar_on; background: $sidebar_current; }
QToolButton[role="rail"]:checked { color: $sidebar_on; background: $sidebar_current; }
QToolButton[role="rail"]:focus { border-color: $sidebar_accent; }
"""

# Once for each tone. Solid is the ground of the result card.
TONE_RULES = """
QFrame[role="banner"][tone="TONE"] { background: $TONE_soft; border-color: $TONE_ink; }
QFrame[role="banner"][tone="TONE"] QLabel { color: $TONE_ink; font-weight: 600; }
QFrame[role="banner"][tone="TONE"] QPushButton {
    background: transparent; color: $TONE_ink; border-color: $TONE_ink;
}
QFrame[role="banner"][tone="TONE"] QPushButton:hover { background: $card; }
QFrame[role="banner"][tone="TONE"] QPushButton:focus { border-color: $focus; background: $card; }
QProgressBar[tone="TONE"]::chunk { background: $TONE_ink; }
QFrame[solid="true"][tone="TONE"] QPushButton {
    background: $TONE_deep; color: $on_solid; border-color: $TONE_deep; min-height: $px44;
}
QFrame[solid="true"][tone="TONE"] QPushButton:hover { border-color: $on_solid; }
QFrame[solid="true"][tone="TONE"] QPushButton:pressed { background: $TONE_solid; }
QFrame[solid="true"][tone="TONE"] QPushButton:focus { border-color: $solid_focus; }
QFrame[solid="true"][tone="TONE"] QPushButton[role="primary"] {
    background: $on_solid; color: $TONE_deep; border-color: $on_solid;
}
QFrame[solid="true"][tone="TONE"] QPushButton[role="primary"]:hover { border-color: $TONE_deep; }
QFrame[solid="true"][tone="TONE"] QPushButton[role="primary"]:focus { border-color: $solid_focus; }
"""
