"""Colours, spacing and icons of the window: Fusion with our own palettes and a small style sheet."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from PySide6.QtCore import QByteArray, QLocale, QObject, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QIcon,
    QPainter,
    QPalette,
    QPixmap,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from desktop.style_sheet import style_sheet
from resources import paths

SPACING = 8
"""Pixels between things that belong together; pages use 2x around themselves and 3x between groups."""
FIELD_INSET = 6
"""Pixels before the number of a spin box, so that it begins where words of other fields do: the style sheet's
padding does not reach it."""
SCROLL_BAR = 12
"""Pixels that a scroll bar is wide, as the style sheet says."""

ThemeName = Literal["light", "dark"]

_LIGHT = {
    "window": "#f4f5f8",
    "side": "#e9ebf1",
    "surface": "#ffffff",
    "raised": "#ffffff",
    "border": "#d9dde6",
    "text": "#1d2433",
    "muted": "#5a6477",
    "faint": "#98a1b3",
    "accent": "#4a57d1",
    "accent_hover": "#3d49bd",
    "accent_soft": "#e4e7fb",
    "on_accent": "#ffffff",
    "good": "#18733f",
    "warning": "#8a5800",
    "warning_soft": "#fdf3dc",
    "error": "#c03434",
    "error_soft": "#fcebea",
    "canvas": "#dfe2ea",
    "chart_line": "#4a57d1",
    "chart_faint": "#b9c0ee",
    "grid": "#e6e9f0",
}
_DARK = {
    "window": "#1b1d24",
    "side": "#15171c",
    "surface": "#22252e",
    "raised": "#2a2e39",
    "border": "#383d4b",
    "text": "#e8eaf1",
    "muted": "#a3abbd",
    "faint": "#6f788c",
    "accent": "#7f8cff",
    "accent_hover": "#98a3ff",
    "accent_soft": "#2f3459",
    "on_accent": "#12141c",
    "good": "#57c38a",
    "warning": "#e3b04b",
    "warning_soft": "#3a3220",
    "error": "#ff8078",
    "error_soft": "#43272a",
    "canvas": "#121318",
    "chart_line": "#8f9bff",
    "chart_faint": "#4a5080",
    "grid": "#2e323d",
}
_PALETTES: dict[ThemeName, dict[str, str]] = {"light": _LIGHT, "dark": _DARK}
_FONT_POINTS = 10
_ICON_EDGES = (16, 20, 24)
"""Logical pixels of icons in menus, on buttons and in lists: each drawing costs the GUI thread time."""
_LARGE_ICON_EDGE = 64
"""What a screen of another scale, joined later, takes its icons from."""
_APP_ICON_EDGES = (16, 20, 24, 32, 40, 48, 64, 96, 128, 256)
# Windows', macOS' and Linux' own.
_CHINESE_FAMILIES = {
    "zh_TW": ("Microsoft JhengHei UI", "PingFang TC", "Noto Sans CJK TC"),
    "zh_CN": ("Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC"),
}
_current: list[ThemeName] = ["light"]


def apply_theme(app: QApplication, choice: str) -> None:
    """Dress the app; once more when the language changes, which may want another font.

    The style sheet is the window's, see :func:`sheet`.

    Args:
        app: the application.
        choice: ``"system"``, ``"light"`` or ``"dark"``.
    """
    _current[0] = _resolved(choice)
    _icon.cache_clear()
    _pixmap.cache_clear()
    app.setStyle("Fusion")
    app.setFont(_font())
    app.setPalette(_palette())


def sheet() -> str:
    """The style sheet of the theme that is on now, for the main window; its dialogs take it from there.

    Were it the app's, Qt would dress every widget of a page again at each layout that it is put into, eight
    times over: a page is made before the window takes it, and is dressed once then.
    """
    return style_sheet(_current[0], {**_PALETTES[_current[0]], "scroll_bar": f"{SCROLL_BAR}px"})


def theme_name() -> ThemeName:
    """The theme that is on now."""
    return _current[0]


def colour(name: str) -> QColor:
    """A colour of the theme by role, for example ``"accent"``, ``"muted"``, ``"border"``, ``"canvas"``."""
    return QColor(_PALETTES[_current[0]][name])


def icon(name: str, colour_name: str = "text") -> QIcon:
    """A line icon of ours in a colour of the theme; sharp on every screen, paler where disabled."""
    return _icon(name, colour_name)


@lru_cache(maxsize=256)
def _icon(name: str, colour_name: str) -> QIcon:
    # Apart from `icon`, as the cache would draw a colour once where it is said and once where it is not.
    made = QIcon()
    ratios = {screen.devicePixelRatio() for screen in QGuiApplication.screens()}
    edges = {round(edge * ratio) for edge in _ICON_EDGES for ratio in ratios}
    for mode, role in ((QIcon.Mode.Normal, colour_name), (QIcon.Mode.Disabled, "faint")):
        drawing = _drawing(name, role)
        for edge in sorted({*edges, _LARGE_ICON_EDGE}):
            made.addPixmap(_drawn(drawing, edge), mode)
    return made


def draw_icons_ahead(parent: QObject) -> None:
    """Draw the icons that pages will ask for, one in each idle round of the event loop.

    Args:
        parent: with it goes what is not drawn yet.
    """
    names = iter(paths.icon_names())
    timer = QTimer(parent)

    def draw_one() -> None:
        name = next(names, None)
        if name is None:
            timer.deleteLater()
        else:
            icon(name)

    timer.timeout.connect(draw_one)
    timer.start(0)


def app_icon() -> QIcon:
    """The app's sign as title bars, task bars and switchers of windows ask for it: 16 to 256 pixels."""
    made, drawing = QIcon(), _drawing("lora_atelier", "text")
    for edge in _APP_ICON_EDGES:
        made.addPixmap(_drawn(drawing, edge))
    return made


def icon_pixmap(name: str, edge: int, colour_name: str = "text") -> QPixmap:
    """An icon as a picture of ``edge`` logical pixels, sharp on the main screen."""
    screen = QGuiApplication.primaryScreen()
    return _pixmap(name, edge, colour_name, screen.devicePixelRatio() if screen else 1.0)


@lru_cache(maxsize=256)
def _pixmap(name: str, edge: int, colour_name: str, ratio: float) -> QPixmap:
    drawn = _drawn(_drawing(name, colour_name), round(edge * ratio))
    drawn.setDevicePixelRatio(ratio)
    return drawn


def _drawing(name: str, colour_name: str) -> QSvgRenderer:
    lines = paths.icon(name).read_text(encoding="utf-8").replace("currentColor", colour(colour_name).name())
    return QSvgRenderer(QByteArray(lines.encode()))


def _drawn(drawing: QSvgRenderer, edge: int) -> QPixmap:
    pixmap = QPixmap(QSize(edge, edge))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    drawing.render(painter, QRectF(0, 0, edge, edge))
    painter.end()
    return pixmap


def _resolved(choice: str) -> ThemeName:
    if choice in ("light", "dark"):
        return "dark" if choice == "dark" else "light"
    is_dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return "dark" if is_dark else "light"


def _font() -> QFont:
    """The system's own in our size, and for Chinese signs one of the language's own.

    Left to itself the system takes what its own language writes them with: Japanese or simplified forms among
    traditional ones, for example.
    """
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font.setPointSizeF(_FONT_POINTS)
    font.setFamilies([*font.families(), *_CHINESE_FAMILIES.get(QLocale().name(), ())])
    return font


def _palette() -> QPalette:
    role, palette = QPalette.ColorRole, QPalette()
    for palette_role, name in (
        (role.Window, "window"),
        (role.WindowText, "text"),
        (role.Base, "surface"),
        (role.AlternateBase, "window"),
        (role.Text, "text"),
        (role.Button, "raised"),
        (role.ButtonText, "text"),
        (role.ToolTipBase, "raised"),
        (role.ToolTipText, "text"),
        (role.PlaceholderText, "muted"),
        (role.Highlight, "accent"),
        (role.HighlightedText, "on_accent"),
        (role.Accent, "accent"),
        (role.Link, "accent"),
        (role.Light, "raised"),
        (role.Midlight, "border"),
        (role.Mid, "border"),
        (role.Dark, "faint"),
        (role.Shadow, "border"),
    ):
        palette.setColor(palette_role, colour(name))
    for palette_role in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, palette_role, colour("faint"))
    return palette
