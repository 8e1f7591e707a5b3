"""The style sheet: what Fusion's palette cannot say. Roles are set with ``setProperty("role", ...)``.

Roles: labels ``title``, ``heading``, ``muted``, ``error``, ``warning``, ``number``; buttons ``primary``,
``danger``, ``quiet``; frames ``card``,
``banner``, ``calm_banner``.
"""

from __future__ import annotations

from collections.abc import Mapping
from string import Template

from resources import paths

_SHEET = Template("""
QToolTip { background: $raised; color: $text; border: 1px solid $border; padding: 5px; }
QLabel[role="title"] { font-size: 17pt; font-weight: 600; }
QLabel[role="heading"] { font-size: 11pt; font-weight: 600; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="heading_on_accent"] { font-size: 11pt; font-weight: 600; color: $on_accent; }
QLabel[role="on_accent"] { color: $on_accent; }
QLabel[role="error"] { color: $error; }
QLabel[role="warning"] { color: $warning; }
QLabel[role="good"] { color: $good; }
QLabel[role="number"] { font-size: 13pt; font-weight: 600; }

QFrame[role="card"] { background: $surface; border: 1px solid $border; border-radius: 8px; }
QFrame[role="banner"] { background: $warning_soft; border: 1px solid $warning; border-radius: 8px; }
QFrame[role="calm_banner"] { background: $accent_soft; border: 1px solid $accent; border-radius: 8px; }
QFrame[role="line"] { background: $border; border: none; max-height: 1px; }

QPushButton { background: $raised; color: $text; border: 1px solid $border; border-radius: 6px;
    padding: 6px 14px; min-height: 18px; }
QPushButton:hover { border-color: $accent; }
QPushButton:pressed { background: $accent_soft; }
QPushButton:checked { background: $accent_soft; border-color: $accent; }
QPushButton:focus { border: 1px solid $accent; }
QPushButton:disabled { color: $faint; background: $window; border-color: $border; }
QPushButton[role="primary"] { background: $accent; color: $on_accent; border-color: $accent;
    font-weight: 600; }
QPushButton[role="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[role="primary"]:focus { border: 1px solid $text; }
QPushButton[role="primary"]:disabled { background: $border; color: $faint; border-color: $border; }
QPushButton[role="way"], QPushButton[role="way_first"] { min-height: 110px; border-radius: 10px; }
QPushButton[role="way_first"] { background: $accent; border-color: $accent; }
QPushButton[role="way_first"]:hover { background: $accent_hover; }
QPushButton[role="way_first"]:focus { border: 2px solid $text; }
QPushButton[role="way"]:focus { border: 2px solid $accent; }
/* Words are enough: the platform's own hooks and crosses do not match our icons. */
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QPushButton#train_button { min-height: 30px; font-size: 11pt; }
QPushButton[role="danger"] { color: $error; }
QPushButton[role="danger"]:hover { border-color: $error; background: $error_soft; }
QPushButton[role="danger"]:disabled { color: $faint; }
QPushButton[role="narrow"] { padding: 6px 8px; }
QPushButton[role="quiet"] { background: transparent; border-color: transparent; color: $muted; }
QPushButton[role="quiet"]:hover { color: $accent; }
QToolButton { border: 1px solid transparent; border-radius: 6px; padding: 5px 8px; }
QToolButton:hover { background: $accent_soft; }
QToolButton:checked { background: $accent_soft; border-color: $accent; }
QToolButton:focus { border-color: $accent; }

QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox, QComboBox { background: $surface;
    color: $text; border: 1px solid $border; border-radius: 6px; padding: 4px 7px; min-height: 20px;
    selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus,
QComboBox:focus {
    border-color: $accent; }
QLineEdit:disabled, QPlainTextEdit:disabled, QSpinBox:disabled, QComboBox:disabled { color: $faint;
    background: $window; }
*[wrong="true"] { border-color: $error; }
QCheckBox { spacing: 7px; }
QCheckBox::indicator, QAbstractItemView::indicator, QRadioButton::indicator { width: 15px; height: 15px;
    border: 1px solid $muted; border-radius: 4px; background: $surface; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:hover, QCheckBox::indicator:focus { border-color: $accent; }
QCheckBox:focus { color: $accent; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked, QRadioButton::indicator:checked {
    background: $accent; border-color: $accent; image: url("$icons/field_check_$theme.svg"); }
QCheckBox::indicator:indeterminate, QAbstractItemView::indicator:indeterminate { background: $accent_soft;
    border-color: $accent; }
QCheckBox::indicator:disabled { border-color: $border; background: $window; }
QCheckBox:disabled { color: $faint; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url("$icons/field_down.svg"); width: 12px; height: 12px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: 18px;
    background: transparent; }
QAbstractSpinBox::up-arrow { image: url("$icons/field_up.svg"); width: 10px; height: 10px; }
QAbstractSpinBox::down-arrow { image: url("$icons/field_down.svg"); width: 10px; height: 10px; }
QComboBox QAbstractItemView { background: $raised; border: 1px solid $border; outline: none;
    selection-background-color: $accent_soft; selection-color: $text; }
QAbstractItemView QLineEdit, QAbstractItemView QSpinBox, QAbstractItemView QComboBox { border-radius: 0;
    padding: 0 4px; min-height: 0; }

QListView, QTableView, QTreeView, PhotoGrid { background: $surface; border: 1px solid $border;
    border-radius: 8px; outline: none; gridline-color: $grid; selection-background-color: $accent_soft;
    selection-color: $text; }
QListView::item:selected, QTableView::item:selected { background: $accent_soft; color: $text; }
QHeaderView { background: $surface; border-radius: 8px; }
QHeaderView::section { background: $surface; color: $muted; border: none; border-bottom: 1px solid $border;
    padding: 6px 8px; font-weight: 600; }
QTableCornerButton::section { background: $surface; border: none; border-bottom: 1px solid $border; }

QListView#kind_list { padding: 4px; }
QListView#kind_list::item { border-radius: 6px; padding: 0 4px; }
QListView#recent_list { padding: 4px; }
QListView#recent_list::item { border-radius: 6px; padding: 4px 8px; }
QListView#recent_list::item:hover { background: $accent_soft; }
QListView#page_list { background: $side; border: none; border-radius: 0; padding: 4px 8px; }
QListView#page_list::item { border-radius: 8px; padding: 9px 10px; margin: 1px 0; color: $muted; }
QListView#page_list::item:hover { background: $accent_soft; }
QListView#page_list::item:selected { background: $surface; color: $accent; font-weight: 600; }
QListView#page_list::item:disabled { color: $faint; }
QWidget#side_bar { background: $side; }
QWidget#progress_strip { background: $side; border-top: 1px solid $border; }

QProgressBar { background: $border; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QScrollArea { border: none; background: transparent; }
QScrollArea > QWidget > QWidget#scrolled { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: $scroll_bar; margin: 0; }
QScrollBar:horizontal { background: transparent; height: $scroll_bar; margin: 0; }
QScrollBar::handle { background: $border; border-radius: 4px; margin: 2px; min-height: 28px;
    min-width: 28px; }
QScrollBar::handle:hover { background: $faint; }
QScrollBar::handle:disabled { background: transparent; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: $accent_soft; }

QMenuBar { background: $side; padding: 2px 6px; }
QMenuBar::item { padding: 4px 9px; border-radius: 5px; background: transparent; }
QMenuBar::item:selected { background: $accent_soft; }
QMenu { background: $raised; border: 1px solid $border; padding: 5px; }
QMenu::item { padding: 5px 26px 5px 22px; border-radius: 4px; }
QMenu::item:selected { background: $accent_soft; color: $text; }
QMenu::item:disabled { color: $faint; }
QMenu::separator { height: 1px; background: $border; margin: 4px 8px; }
QStatusBar { background: $side; color: $muted; }
QStatusBar::item { border: none; }
QGroupBox { border: 1px solid $border; border-radius: 8px; margin-top: 10px; padding: 10px;
    background: $surface; }
QGroupBox::title { subcontrol-origin: margin; left: 10px; padding: 0 4px; color: $muted; }
QTabWidget::pane { border: none; }
QTabBar { background: transparent; qproperty-drawBase: 0; }
QTabBar::tab { padding: 6px 12px; border: none; border-bottom: 2px solid transparent; color: $muted;
    background: transparent; }
QTabBar::tab:selected { color: $accent; border-bottom: 2px solid $accent; }
QTabBar::tab:hover, QTabBar::tab:focus { color: $text; }
""")


def style_sheet(theme: str, colours: Mapping[str, str]) -> str:
    """The sheet with the colours of one theme, by role.

    Args:
        theme: ``"light"`` or ``"dark"``; some pictures of the sheet come in both.
        colours: colours by role, and ``scroll_bar``, its width.
    """
    return _SHEET.substitute(colours, theme=theme, icons=paths.icon("field_down").parent.as_posix())
