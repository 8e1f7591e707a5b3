from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow, QToolButton

from curation.captions.filter_completion import FilterOffer
from desktop.widgets.completion_popup import CompletionPopup
from desktop.widgets.tag_fields import FilterField


@pytest.fixture
def window(qtbot):
    made = QMainWindow()
    qtbot.addWidget(made)
    made.undone = []
    undo = QAction("Undo", made)
    undo.setShortcut("Ctrl+Z")
    undo.triggered.connect(lambda: made.undone.append("project"))
    made.addAction(undo)
    made.field = FilterField(lambda _line: ())
    made.setCentralWidget(made.field)
    made.show()
    made.activateWindow()
    made.field.setFocus()
    qtbot.waitUntil(made.field.hasFocus)
    return made


def test_undo_in_a_line_with_nothing_typed_is_the_projects(window):
    QTest.keyClick(window.field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert window.undone == ["project"]


def test_undo_in_a_line_with_something_typed_is_its_own(window):
    QTest.keyClicks(window.field, "tag:")
    QTest.keyClick(window.field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert window.undone == []
    assert not window.field.text()


@pytest.fixture
def offering(window):
    """A field with offers under it."""
    field = FilterField(lambda line: (FilterOffer("kind:face", "kind:face"),) if line else ())
    field.setClearButtonEnabled(True)
    window.setCentralWidget(field)
    field.setFocus()
    QTest.keyClicks(field, "kind")
    assert window.findChild(CompletionPopup).isVisible()
    return field


def test_offers_go_with_the_page_that_their_field_is_on(window, offering):
    offering.hide()

    assert not window.findChild(CompletionPopup).isVisible()


def test_offers_go_when_the_line_is_emptied_by_its_button(window, offering):
    button = offering.findChild(QToolButton)

    QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    assert not offering.text()
    assert not window.findChild(CompletionPopup).isVisible()
