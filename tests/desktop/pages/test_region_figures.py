"""Masks of the clothes model on the Regions page; a small model stands in the place of the real one."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from curation.project.edits import ChangeRegions, DrawRegion, RegionChange
from curation.regions.box import Box
from curation.regions.kind import Stroke
from desktop.canvas.region_panel import RegionPanel

AREA = Stroke(True, 0.0, ((60.0, 40.0), (150.0, 40.0), (150.0, 150.0), (60.0, 150.0)))


@pytest.fixture
def page(qtbot, filled_desk):
    made = filled_desk.page("regions")
    made.wanted = []
    made._figures._start = made.wanted.append
    return made


@pytest.fixture
def box(page, filled_desk):
    """A chosen clothing box on the first photo."""
    photo = filled_desk.project.project.photos()[0].id
    filled_desk.project.apply(DrawRegion(photo, "clothing", Box(50, 30, 200, 200)))
    number = filled_desk.project.project.regions(photo)[0].id
    page._view.select(number)
    return number


def region(desk, number):
    return next(one for one in desk.project.project.regions() if one.id == number)


def shown(page, name, kind=QLabel):
    return page.findChild(kind, name)


def test_the_panel_says_where_the_mask_comes_from(page, box, filled_desk):
    assert shown(page, "mask_source").isHidden()

    filled_desk.project.apply(ChangeRegions((RegionChange(box, background="transparent"),)))
    assert "GrabCut" in shown(page, "mask_source").text()
    assert shown(page, "outline_button", QPushButton).isHidden()

    filled_desk.project.apply(ChangeRegions((RegionChange(box, strokes=(AREA,)),)))
    assert "SegFormer" in shown(page, "mask_source").text()


def test_another_background_asks_for_the_figure(page, box):
    page.findChild(RegionPanel).change_wanted.emit(RegionChange(box, background="fill"))

    ((photo, (wanted,)),) = page.wanted[0]
    assert wanted.id == box
    assert wanted.photo_id == photo.id


def test_outlines_are_drawn_as_one_edit_below_what_a_hand_painted(page, box, filled_desk):
    painted = Stroke(False, 8.0, ((70.0, 50.0), (90.0, 50.0)))
    filled_desk.project.apply(ChangeRegions((RegionChange(box, strokes=(painted,)),)))

    page._figures._found = {box: (AREA,), 999: (AREA,)}
    page._figures._draw()

    assert region(filled_desk, box).strokes == (AREA, painted)
    filled_desk.project.undo()
    assert region(filled_desk, box).strokes == (painted,)


def test_only_boxes_that_change_their_background_lack_an_outline(page, box, filled_desk):
    page._figures.outline_missing()
    assert page.wanted == []

    filled_desk.project.apply(ChangeRegions((RegionChange(box, background="blur"),)))
    page._figures.outline_missing()
    assert len(page.wanted) == 1
