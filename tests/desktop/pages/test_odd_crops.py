"""The list of the Regions page says what is odd about crops, and lists the odd ones of all photos."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QComboBox, QListView

from curation.project.edits import DeleteRegions, DrawRegion
from curation.project.findings import Gate
from curation.regions.box import Box


@pytest.fixture
def page(filled_desk):
    """A face box of 100, 60 and 200 pixels on three photos; two are small, the second is dark too."""
    for photo, side in zip(filled_desk.project.project.photos(), (100, 60, 200), strict=True):
        filled_desk.project.apply(DrawRegion(photo.id, "face", Box(10, 10, side, side)))
    made = filled_desk.page("regions")
    first, second, _ = filled_desk.project.project.regions()
    small, both = frozenset({"small"}), frozenset({"small", "dark"})
    filled_desk.project.show_gate(Gate(regions={first.id: small, second.id: both}))
    return made


def rows(page):
    model = page.findChild(QListView, "region_list").model()
    return [model.index(row).data().splitlines() for row in range(model.rowCount())]


def choose(page, finding):
    box = page.findChild(QComboBox, "region_finding_choice")
    box.setCurrentIndex(box.findData(finding))
    box.activated.emit(box.currentIndex())


def test_what_is_odd_stands_under_the_box(page):
    ((*_, findings),) = rows(page)

    assert findings == "Too small"


def test_odd_crops_of_all_photos_are_listed_the_worst_first(page):
    choose(page, "small")

    assert [lines[1] for lines in rows(page)] == ["photo 1.png", "photo 0.png"]
    choose(page, "dark")
    assert [lines[1] for lines in rows(page)] == ["photo 1.png"]
    choose(page, "here")
    assert len(rows(page)) == 1


def test_choosing_one_goes_to_its_photo_and_selects_it(page, filled_desk):
    choose(page, "small")
    view = page.findChild(QListView, "region_list")

    view.clicked.emit(view.model().index(0, 0))

    assert page._photo.name == "photo 1.png"
    assert page._view.selected_id == filled_desk.project.project.regions()[1].id
    assert len(rows(page)) == 2


def test_a_crop_that_goes_leaves_the_list_and_a_mended_finding_its_choice(page, filled_desk):
    choose(page, "small")
    filled_desk.project.apply(DeleteRegions((filled_desk.project.project.regions()[1].id,)))
    assert [lines[1] for lines in rows(page)] == ["photo 0.png"]

    filled_desk.project.show_gate(Gate())

    assert page.findChild(QComboBox, "region_finding_choice").isHidden()
    assert [lines[0] for lines in rows(page)] == ["Face"]
