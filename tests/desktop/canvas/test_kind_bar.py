"""The bar of kinds names every kind, however many there are and however narrow it is."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from curation.regions.registry import REGION_KINDS
from desktop.canvas.kind_bar import KindBar

MORE = tuple(replace(REGION_KINDS[0], name=f"own_{key}", title=f"Hat number {key}", key=key) for key in "789")


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def bar(window):
    """A bar with nine kinds, at the top of a window."""
    layout = QVBoxLayout(window)
    made = KindBar()
    made.show_kinds((*REGION_KINDS, *MORE))
    layout.addWidget(made)
    layout.addStretch()
    window.show()
    return made


def kind_buttons(bar):
    return [one for one in bar.findChildren(QPushButton) if one.isVisible()]


@pytest.mark.parametrize("width", [1600, 700, 400])
def test_every_kind_shows_its_name_beside_the_others(qtbot, bar, width):
    bar.window().resize(width, 400)
    qtbot.waitUntil(lambda: bar.width() > width - 60)

    buttons = kind_buttons(bar)
    assert len(buttons) == 10
    assert all(button.width() >= button.sizeHint().width() for button in buttons)
    assert all(bar.rect().contains(button.geometry()) for button in buttons)
    assert not any(one.geometry().intersects(other.geometry()) for one, other in combinations(buttons, 2))


def test_it_takes_one_row_again_where_there_is_room(qtbot, bar):
    bar.window().resize(400, 400)
    qtbot.waitUntil(lambda: len({button.y() for button in kind_buttons(bar)}) > 1)

    bar.window().resize(1600, 400)

    qtbot.waitUntil(lambda: {button.y() for button in kind_buttons(bar)} == {0})
    assert bar.height() == kind_buttons(bar)[0].height()
