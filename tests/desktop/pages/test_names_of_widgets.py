"""Every widget of every page can be found by its name, and read out loud."""

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

from curation.photos.reading import read_photo
from curation.project.edits import AddConcept, AddPhotos, DrawRegion
from curation.regions.box import Box
from desktop.pages import registry

INTERACTIVE = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
)
PAGES = tuple(kind.name for kind in registry.PAGES)


def _is_part_of_another(widget):
    """Fields inside a spin box, headers of a table and corner buttons belong to their owner."""
    owner = widget.parentWidget()
    inside = (QAbstractSpinBox, QComboBox, QAbstractItemView, QLineEdit)
    is_inside = isinstance(owner, inside) or isinstance(owner.parentWidget(), inside)
    has_owner = is_inside or widget.focusProxy() is not None or widget.objectName().startswith("qt_")
    return isinstance(widget, QHeaderView) or has_owner


@pytest.fixture
def ready_window(project_window, photo_files):
    """The whole window on a project with photos, a box and a concept."""
    project = project_window.project
    project.apply(AddPhotos(tuple(map(read_photo, photo_files))))
    photo = project.project.photos()[0]
    project.apply(DrawRegion(photo.id, "face", Box(40, 30, 120, 120)))
    project.apply(AddConcept("mira", 10, ("face",)))
    return project_window


@pytest.mark.parametrize("name", PAGES)
def test_interactive_widgets_have_object_names(ready_window, name):
    page = ready_window.page(name)
    widgets = [found for kind in INTERACTIVE for found in page.findChildren(kind)]

    unnamed = [found for found in widgets if not found.objectName() and not _is_part_of_another(found)]

    assert unnamed == []


@pytest.mark.parametrize("name", PAGES)
def test_widgets_that_take_the_focus_have_something_to_read_out(ready_window, name):
    page = ready_window.page(name)
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
