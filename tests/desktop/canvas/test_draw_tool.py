"""What press, drag and release mean for boxes, without any widget."""

from __future__ import annotations

import pytest

from curation.regions.box import Box
from curation.regions.handle import Handle
from curation.regions.kind import Region
from desktop.canvas.draw_tool import Draft, DrawTool, Hold

BODY = Region(1, 1, "body", Box(100, 100, 200, 200))
FACE = Region(2, 1, "face", Box(150, 120, 60, 60))
WHOLE = Region(3, 1, "whole", Box(0, 0, 640, 480))


@pytest.fixture
def tool():
    made = DrawTool()
    made.size = (640, 480)
    made.regions = (BODY, FACE)
    return made


def test_a_drag_over_empty_space_draws(tool):
    tool.press((400, 300), 5)

    assert tool.release((500, 420)) == Draft(None, Box(400, 300, 100, 120))


def test_a_drag_that_leaves_the_photo_stops_at_its_edge(tool):
    tool.press((400, 300), 5)

    assert tool.release((900, -50)) == Draft(None, Box(400, 0, 240, 300))


def test_the_smallest_box_under_the_mouse_is_moved(tool):
    tool.press((180, 150), 5)

    assert tool.release((190, 155)) == Draft(2, Box(160, 125, 60, 60))


def test_the_selected_box_moves_even_under_a_smaller_one(tool):
    tool.selected_id = 1
    tool.press((180, 150), 5)

    assert tool.release((190, 155)) == Draft(1, Box(110, 105, 200, 200))


def test_while_armed_a_drag_draws_over_boxes_once(tool):
    tool.is_armed = True
    tool.press((180, 150), 5)

    assert tool.release((200, 170)) == Draft(None, Box(180, 150, 20, 20))
    assert not tool.is_armed


def test_a_box_over_the_whole_photo_is_no_obstacle_to_drawing(tool):
    tool.regions = (WHOLE,)

    assert tool.part_under((200, 200), 5) is None
    tool.selected_id = WHOLE.id
    assert tool.part_under((200, 200), 5) == (Handle.BODY, 0.0)


def test_a_handle_resizes_and_the_opposite_corner_stays(tool):
    tool.selected_id = 1
    tool.press((300, 300), 5)

    assert tool.release((350, 320)) == Draft(1, Box(100, 100, 250, 220))


def test_a_constrained_drag_keeps_the_asked_aspect(tool):
    tool.aspect_of = lambda _box: 0.5
    tool.press((400, 100), 5)

    draft = tool.release((500, 200), Hold(is_locked=True))

    assert draft is not None
    assert draft.box.aspect == pytest.approx(0.5)
    assert (draft.box.left, draft.box.top) == (400, 100)


def test_repeated_clicks_cycle_through_what_lies_there(tool):
    assert tool.clicked((180, 150)) == 2
    tool.selected_id = 2
    assert tool.clicked((180, 150)) == 1
    assert tool.clicked((600, 400)) is None


def test_tab_goes_round_through_the_boxes(tool):
    assert tool.neighbour(1) == 1
    tool.selected_id = 2
    assert tool.neighbour(1) == 1


def test_a_cancelled_gesture_has_no_effect(tool):
    tool.press((400, 300), 5)

    tool.cancel()

    assert tool.release((500, 420)) is None


def test_drawing_from_the_middle_grows_to_all_sides(tool):
    tool.press((400, 300), 5)

    assert tool.release((450, 320), Hold(from_centre=True)) == Draft(None, Box(350, 280, 100, 40))


def test_a_moved_box_sticks_to_the_edge_of_another(tool):
    tool.selected_id = 2
    tool.press((180, 150), 5)

    assert tool.release((133, 150), Hold(reach=5)) == Draft(2, Box(100, 120, 60, 60))


def test_a_drawn_corner_sticks_to_the_edge_of_the_photo(tool):
    tool.press((400, 300), 5)

    assert tool.release((637, 420), Hold(reach=5)) == Draft(None, Box(400, 300, 240, 120))


def test_a_turned_box_neither_sticks_nor_pulls(tool):
    tool.regions = (BODY, Region(2, 1, "face", Box(150, 120, 60, 60), angle=10))
    tool.press((400, 300), 5)

    assert tool.release((500, 423), Hold(reach=5)) == Draft(None, Box(400, 300, 100, 123))
