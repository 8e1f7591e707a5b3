"""Colours and icons."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, QObject, QTimer

from desktop import theme
from resources import paths


def _luminance(colour):
    channels = [
        value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4
        for value in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]


def _contrast(one, other):
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


_PAPERS = ("window", "surface", "raised", "side")
_INKS = ("text", "muted", "accent", "error", "warning", "good")
_PAIRS = [(ink, paper) for ink in _INKS for paper in _PAPERS]
_PAIRS += [
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("text", "warning_soft"),
    ("text", "accent_soft"),
    ("muted", "accent_soft"),
    ("error", "error_soft"),
]


@pytest.fixture
def themed(qapp):
    yield lambda choice: theme.apply_theme(qapp, choice)
    theme.apply_theme(qapp, "light")


@pytest.mark.parametrize("choice", ["light", "dark"])
def test_words_stand_out_as_wcag_aa_asks(themed, choice):
    themed(choice)

    weak = [pair for pair in _PAIRS if _contrast(*map(theme.colour, pair)) < 4.5]

    assert weak == []


@pytest.mark.parametrize("choice", ["light", "dark"])
def test_frames_of_what_can_be_ticked_or_has_the_focus_are_seen(themed, choice):
    themed(choice)

    pairs = [(frame, paper) for frame in ("muted", "accent") for paper in ("window", "surface", "side")]

    assert [pair for pair in pairs if _contrast(*map(theme.colour, pair)) < 3] == []


def test_every_icon_can_be_drawn(qapp):
    for path in sorted(paths.icon("photos").parent.glob("*.svg")):
        drawn = theme.icon_pixmap(path.stem, 24).toImage()

        assert any(drawn.pixelColor(x, y).alpha() > 0 for x in range(24) for y in range(24)), path.stem


@pytest.mark.parametrize(
    ("language", "wanted"), [("zh_TW", "Microsoft JhengHei UI"), ("zh_CN", "Microsoft YaHei UI")]
)
def test_chinese_signs_come_from_a_font_of_the_language(qapp, language, wanted):
    QLocale.setDefault(QLocale(language))

    theme.apply_theme(qapp, "light")

    own, *others = qapp.font().families()
    assert others[0] == wanted
    QLocale.setDefault(QLocale("en"))
    theme.apply_theme(qapp, "light")
    assert qapp.font().families() == [own]


@pytest.mark.parametrize("edge", [16, 20, 24])
def test_an_icon_is_drawn_in_the_sizes_of_menus_buttons_and_lists(qapp, edge):
    ratio = qapp.primaryScreen().devicePixelRatio()

    assert round(edge * ratio) in {size.width() for size in theme.icon("folder").availableSizes()}


def test_an_icon_shrinks_for_a_size_that_was_not_foreseen_and_is_never_blank(qapp):
    assert theme.icon("folder").pixmap(50, 50).width() == 50


def test_the_sign_of_the_app_is_sharp_from_title_bar_to_task_switcher(qapp):
    edges = {size.width() for size in theme.app_icon().availableSizes()}

    assert {16, 32, 256} <= edges


def test_a_picture_of_an_icon_is_drawn_once(qapp):
    once, again = (theme.icon_pixmap("close", 10, "muted") for _ in range(2))

    assert once.cacheKey() == again.cacheKey()


def test_icons_are_drawn_ahead_one_at_a_time_while_nothing_else_is_to_do(qtbot, qapp):
    theme._icon.cache_clear()
    parent = QObject()

    theme.draw_icons_ahead(parent)
    assert theme._icon.cache_info().currsize == 0

    qtbot.waitUntil(lambda: theme._icon.cache_info().currsize == len(paths.icon_names()))
    qtbot.waitUntil(lambda: parent.findChild(QTimer) is None)


def test_an_icon_is_drawn_once_whether_its_colour_is_said_or_not(qapp):
    assert theme.icon("folder", "text").cacheKey() == theme.icon("folder").cacheKey()
