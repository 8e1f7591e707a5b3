"""Every widget of the curation pages can be found by its name, and read out loud."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from curation.project.edits import AddConcept, DrawRegion
from curation.regions.box import Box

INTERACTIVE = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
)
PAGES = ("photos", "regions", "captions", "dataset")


def _is_part_of_another(widget):
    """Fields inside a spin box, headers of a table and corner buttons belong to their owner."""
    owner = widget.parentWidget()
    inside = (QAbstractSpinBox, QComboBox, QAbstractItemView, QLineEdit)
    is_inside = isinstance(owner, inside) or isinstance(owner.parentWidget(), inside)
    has_owner = is_inside or widget.focusProxy() is not None or widget.objectName().startswith("qt_")
    return isinstance(widget, QHeaderView) or has_owner


@pytest.fixture
def ready_desk(filled_desk):
    photo = filled_desk.project.project.photos()[0]
    filled_desk.project.apply(DrawRegion(photo.id, "face", Box(40, 30, 120, 120)))
    filled_desk.project.apply(AddConcept("mira", 10, ("face",)))
    return filled_desk


@pytest.mark.parametrize("name", PAGES)
def test_interactive_widgets_have_object_names(ready_desk, name):
    page = ready_desk.page(name)
    widgets = [found for kind in INTERACTIVE for found in page.findChildren(kind)]

    unnamed = [found for found in widgets if not found.objectName() and not _is_part_of_another(found)]

    assert unnamed == []


@pytest.mark.parametrize("name", PAGES)
def test_widgets_that_take_the_focus_have_something_to_read_out(ready_desk, name):
    page = ready_desk.page(name)
    focusable = [
        found
        for found in page.findChildren(QWidget)
        if found.focusPolicy() != Qt.FocusPolicy.NoFocus and not _is_part_of_another(found)
    ]

    mute = [
        found
        for found in focusable
        if not found.accessibleName() and not (isinstance(found, QAbstractButton) and found.text())
    ]

    assert mute == []
