"""The style sheet reaches a page once, when the window takes it, not at every layout it is put into."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.pages.registry import PAGES
from desktop.theme import SCROLL_BAR


class StyleChanges(QObject):
    """Counts how often each widget's style changes."""

    def __init__(self):
        super().__init__()
        self.counts = Counter()

    @override
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.StyleChange and isinstance(watched, QWidget):
            self.counts[watched] += 1
        return False


@pytest.mark.parametrize("name", ["regions", "captions", "train"])
def test_a_page_is_dressed_once(qapp, project_window, name):
    changes = StyleChanges()

    qapp.installEventFilter(changes)
    project_window.go_to(name)
    qapp.removeEventFilter(changes)

    widgets = project_window.page(name).findChildren(QWidget)
    assert sum(changes.counts.values()) < 2.5 * len(widgets)


def test_scroll_bars_are_as_wide_as_room_is_left_for_them(project_window):
    for kind in PAGES[:2]:
        page = project_window.page(kind.name)
        bars = [
            one.verticalScrollBar() for one in page.findChildren(QWidget) if hasattr(one, "verticalScrollBar")
        ]

        assert {bar.sizeHint().width() for bar in bars} == {SCROLL_BAR}
