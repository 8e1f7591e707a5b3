"""The banner of suggestions leaves the photo its room."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from curation.regions.box import Box
from curation.suggestions.suggestion import Findings, Person, Suggestion
from desktop.canvas.action_table import default_keys
from desktop.canvas.key_sheet import first_key
from desktop.canvas.suggestion_banner import SuggestionBanner


@pytest.fixture
def banner(qtbot):
    """Shown at the top of a column, as on the page."""
    around = QWidget()
    column = QVBoxLayout(around)
    made = SuggestionBanner()
    column.addWidget(made)
    column.addStretch(1)
    keys = default_keys()
    made.show_keys(*(first_key(keys[name]) for name in ("accept", "accept_all", "back_out")))
    qtbot.addWidget(around)
    around.resize(900, 400)
    around.show()
    person = Person((Suggestion("face", Box(0, 0, 90, 90), 0.9),))
    made.show_findings(Findings(1, "haar", (person, person, person)), 0, 1)
    made.around = around  # which would be gone otherwise, and the banner with it
    return made


@pytest.mark.parametrize("width", [900, 420])
def test_its_words_take_few_lines_in_a_wide_and_in_a_narrow_window(qtbot, banner, width):
    banner.window().resize(width, 400)
    qtbot.wait(20)

    assert banner.width() <= width
    assert banner._words.height() < 4 * banner.fontMetrics().height()
    assert banner.rect().contains(banner.clear.geometry())
