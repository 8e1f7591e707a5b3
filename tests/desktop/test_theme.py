"""Colours and icons."""

from __future__ import annotations

import pytest

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


@pytest.mark.parametrize("choice", ["light", "dark"])
@pytest.mark.parametrize(
    ("ink", "paper"),
    [
        ("text", "window"),
        ("text", "surface"),
        ("muted", "side"),
        ("muted", "surface"),
        ("on_accent", "accent"),
        ("error", "surface"),
        ("warning", "surface"),
        ("text", "warning_soft"),
        ("text", "accent_soft"),
    ],
)
def test_words_stand_out_as_wcag_aa_asks(qapp, choice, ink, paper):
    theme.apply_theme(qapp, choice)

    assert _contrast(theme.colour(ink), theme.colour(paper)) >= 4.5

    theme.apply_theme(qapp, "light")


def test_every_icon_can_be_drawn(qapp):
    for path in sorted(paths.icon("photos").parent.glob("*.svg")):
        drawn = theme.icon_pixmap(path.stem, 24).toImage()

        assert any(drawn.pixelColor(x, y).alpha() > 0 for x in range(24) for y in range(24)), path.stem
