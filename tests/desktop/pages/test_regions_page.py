"""The Regions page with a real mouse and real keys: draw, choose, move, resize, nudge, delete, undo."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDoubleSpinBox, QListView, QPushButton

from curation.crops.crop import fit_of, pixel_size
from desktop.canvas.photo_view import PhotoView
from desktop.widgets.photo_grid import PhotoGrid

FIVE = (
    ("1", "face", (150, 20, 230, 100)),
    ("2", "clothing", (140, 120, 250, 180)),
    ("3", "shoes", (150, 250, 240, 290)),
    ("4", "body", (270, 20, 380, 280)),
    ("5", "regularization", (10, 20, 110, 280)),
)


FREE = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
LOCKED = Qt.KeyboardModifier.AltModifier
"""Without sticking to edges, with and without the shape of a bucket."""


class Hand:
    """A mouse and a keyboard over the canvas; points are photo pixels."""

    def __init__(self, page):
        self.view = page.findChild(PhotoView, "photo_view")

    def at(self, x, y):
        return self.view.mapFromScene(QPointF(x, y))

    def drag(self, x1, y1, x2, y2, modifier=FREE):
        port, left = self.view.viewport(), Qt.MouseButton.LeftButton
        QTest.mouseMove(port, self.at(x1, y1))
        QTest.mousePress(port, left, modifier, self.at(x1, y1))
        for step in (0.3, 0.7, 1.0):
            QTest.mouseMove(port, self.at(x1 + (x2 - x1) * step, y1 + (y2 - y1) * step))
        QTest.mouseRelease(port, left, modifier, self.at(x2, y2))

    def click(self, x, y):
        none = Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, none, self.at(x, y))

    def hover(self, x, y):
        """Given to the canvas itself: a window that another test left behind may lie over it."""
        port, none = self.view.viewport(), Qt.MouseButton.NoButton
        place = QPointF(self.at(x, y))
        above = port.mapToGlobal(place)
        kind, keys = QEvent.Type.MouseMove, Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(port, QMouseEvent(kind, place, above, none, none, keys))

    def wheel_up(self, place):
        port, none, no_keys = self.view.viewport(), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
        above, phase = QPointF(port.mapToGlobal(place)), Qt.ScrollPhase.NoScrollPhase
        turned = QWheelEvent(QPointF(place), above, QPoint(), QPoint(0, 120), none, no_keys, phase, False)
        QApplication.sendEvent(port, turned)

    def press(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(self.view, key, modifier)


@pytest.fixture
def page(qtbot, filled_desk):
    """The Regions page on the first of three photos, 400 x 300."""
    made = filled_desk.page("regions")
    filled_desk.activateWindow()
    qtbot.waitUntil(filled_desk.isActiveWindow)
    made.findChild(PhotoView, "photo_view").setFocus()
    return made


@pytest.fixture
def hand(page):
    return Hand(page)


@pytest.fixture
def project(filled_desk):
    return filled_desk.project


def _regions(project):
    return project.project.regions(project.project.photos()[0].id)


def _near(box, left, top, right, bottom, tolerance=2.5):
    found = (box.left, box.top, box.right, box.bottom)
    return found == pytest.approx((left, top, right, bottom), abs=tolerance)


def test_five_boxes_of_five_kinds_are_drawn_by_key_and_drag(hand, project):
    for key, _, corners in FIVE:
        hand.press(key)
        hand.drag(*corners)

    regions = _regions(project)
    assert [region.kind for region in regions] == [kind for _, kind, _ in FIVE]
    assert all(_near(region.box, *corners) for region, (_, _, corners) in zip(regions, FIVE, strict=True))


def test_each_drag_is_one_undo_step(hand, project):
    hand.drag(20, 20, 120, 120)
    hand.drag(200, 20, 300, 120)

    project.undo()

    assert len(_regions(project)) == 1
    project.redo()
    assert len(_regions(project)) == 2


def test_a_box_may_be_drawn_inside_another_after_its_kind_was_chosen(hand, project):
    hand.press("4")
    hand.drag(100, 20, 300, 280)
    hand.press("1")
    hand.drag(150, 40, 250, 120)

    assert [region.kind for region in _regions(project)] == ["body", "face"]


def test_dragging_the_body_of_a_box_moves_it(hand, project):
    hand.drag(50, 50, 150, 150)

    hand.drag(100, 100, 160, 130)

    (region,) = _regions(project)
    assert _near(region.box, 110, 80, 210, 180)


def test_a_box_stops_at_the_edge_of_the_photo(hand, project):
    hand.drag(50, 50, 150, 150)

    hand.drag(100, 100, -400, 100)

    (region,) = _regions(project)
    assert _near(region.box, 0, 50, 100, 150)


def test_handles_resize(hand, project):
    hand.drag(50, 50, 150, 150)
    hand.click(100, 100)

    hand.drag(150, 150, 250, 200)
    hand.drag(50, 125, 20, 125)

    (region,) = _regions(project)
    assert _near(region.box, 20, 50, 250, 200)


@pytest.mark.parametrize(
    ("x", "y", "shape"),
    [
        (50, 50, Qt.CursorShape.SizeFDiagCursor),
        (150, 50, Qt.CursorShape.SizeBDiagCursor),
        (150, 100, Qt.CursorShape.SizeHorCursor),
        (100, 150, Qt.CursorShape.SizeVerCursor),
        (100, 100, Qt.CursorShape.SizeAllCursor),
        (300, 200, Qt.CursorShape.CrossCursor),
    ],
)
def test_the_cursor_tells_what_a_press_would_do(hand, x, y, shape):
    hand.drag(50, 50, 150, 150)
    hand.click(100, 100)

    hand.hover(x, y)

    assert hand.view.viewport().cursor().shape() == shape


def test_arrows_nudge_by_one_pixel_and_with_shift_by_ten(hand, project):
    hand.drag(50, 50, 150, 150)
    hand.click(100, 100)
    before = _regions(project)[0].box

    hand.press(Qt.Key.Key_Right)
    hand.press(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)

    after = _regions(project)[0].box
    assert (after.left - before.left, after.top - before.top) == (1, 10)


def test_delete_removes_the_selected_box_and_undo_brings_it_back(hand, project):
    hand.drag(50, 50, 150, 150)
    hand.click(100, 100)

    hand.press(Qt.Key.Key_Delete)

    assert _regions(project) == []
    project.undo()
    assert len(_regions(project)) == 1


def test_a_digit_changes_the_kind_of_the_selected_box(hand, project):
    hand.drag(50, 50, 150, 150)
    hand.click(100, 100)

    hand.press("3")

    assert [region.kind for region in _regions(project)] == ["shoes"]


def test_six_takes_the_whole_picture_once(hand, project):
    hand.press("6")
    hand.press("6")

    (region,) = _regions(project)
    assert (region.kind, region.box.width, region.box.height) == ("whole", 400, 300)


def test_a_repeated_click_goes_through_the_boxes_under_the_mouse(hand, project):
    hand.press("4")
    hand.drag(50, 50, 250, 250)
    hand.press("1")
    hand.drag(100, 100, 200, 200)
    body, face = _regions(project)
    chosen = []

    for _ in range(3):
        hand.click(150, 150)
        chosen.append(hand.view.selected_id)

    assert chosen == [face.id, body.id, face.id]


def test_escape_gives_up_a_drag_and_then_the_selection(hand, project):
    hand.drag(50, 50, 150, 150)
    hand.click(100, 100)
    port, none = hand.view.viewport(), Qt.KeyboardModifier.NoModifier
    QTest.mousePress(port, Qt.MouseButton.LeftButton, none, hand.at(100, 100))
    QTest.mouseMove(port, hand.at(200, 200))

    hand.press(Qt.Key.Key_Escape)
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, none, hand.at(200, 200))

    assert _near(_regions(project)[0].box, 50, 50, 150, 150)
    assert hand.view.selected_id is not None
    hand.press(Qt.Key.Key_Escape)
    assert hand.view.selected_id is None


def test_escape_gives_up_a_drag_whatever_other_key_shapes_it(hand, project):
    port, left, ctrl = hand.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
    QTest.mousePress(port, left, ctrl, hand.at(100, 100))
    QTest.mouseMove(port, hand.at(200, 200))

    hand.press(Qt.Key.Key_Escape, ctrl)
    QTest.mouseRelease(port, left, ctrl, hand.at(200, 200))

    assert _regions(project) == []


def test_a_drag_gives_the_box_the_shape_of_a_bucket(hand, project):
    hand.drag(20, 20, 210, 215, LOCKED)

    (region,) = _regions(project)
    assert region.box.aspect == pytest.approx(1.0)


def test_a_resized_box_keeps_to_the_shapes_of_buckets(hand, project):
    hand.drag(20, 20, 210, 215, LOCKED)
    hand.click(100, 100)

    hand.drag(_regions(project)[0].box.right, 100, 330, 100, LOCKED)

    (region,) = _regions(project)
    fit = fit_of(project.project.bucket_settings(), pixel_size(region))
    assert region.box.aspect > 1.2
    assert fit.trimmed_share < 0.01


def test_a_and_d_go_through_the_photos(page, hand, project):
    strip = page.findChild(PhotoGrid, "photo_strip")

    hand.press("d")
    hand.press("d")
    hand.press("a")

    assert strip.currentIndex().row() == 1
    assert project.current_photo_id == project.project.photos()[1].id


def test_the_wheel_zooms_at_the_mouse_and_f_fits_again(hand):
    fitted, place = hand.view.zoom, hand.at(150, 110)

    for _ in range(4):
        hand.wheel_up(place)
    zoomed, under_mouse = hand.view.zoom, hand.at(150, 110)
    hand.press("f")

    assert zoomed == pytest.approx(fitted * 1.25**4)
    assert (under_mouse - place).manhattanLength() <= 4
    assert hand.view.zoom == pytest.approx(fitted)
    assert (hand.at(150, 110) - place).manhattanLength() <= 2


def test_without_a_mouse_over_it_the_photo_is_zoomed_around_the_middle_of_the_view(page, hand):
    QTest.mouseMove(page.window(), QPoint(1, 1))
    middle = hand.view.mapToScene(hand.view.viewport().rect().center())

    hand.press("+")

    after = hand.view.mapToScene(hand.view.viewport().rect().center())
    assert (after - middle).manhattanLength() <= 2


def test_the_middle_button_pans(hand):
    hand.view.zoom_by(3.0)
    before = hand.at(100, 100)
    port, none, middle = hand.view.viewport(), Qt.KeyboardModifier.NoModifier, Qt.MouseButton.MiddleButton

    QTest.mousePress(port, middle, none, QPoint(100, 100))
    QTest.mouseMove(port, QPoint(140, 120))
    QTest.mouseRelease(port, middle, none, QPoint(140, 120))

    assert hand.at(100, 100) - before == QPoint(40, 20)


def test_an_angle_typed_in_the_panel_turns_the_box(page, hand, project):
    hand.drag(50, 50, 150, 150)
    hand.click(100, 100)

    page.findChild(QDoubleSpinBox, "region_angle_field").setValue(12.5)

    assert _regions(project)[0].angle == 12.5


def test_a_turned_box_keeps_its_opposite_corner_while_resized(page, hand, project):
    hand.drag(100, 100, 200, 200)
    hand.click(150, 150)
    page.findChild(QDoubleSpinBox, "region_angle_field").setValue(30.0)
    before = _regions(project)[0].box.corners(30.0)

    x, y = before[2]
    hand.drag(x, y, x + 20, y + 30)

    after = _regions(project)[0]
    assert after.box.corners(after.angle)[0] == pytest.approx(before[0], abs=1.0)


def test_typing_an_angle_keeps_the_digits_from_changing_the_kind(page, hand, project):
    hand.drag(50, 50, 150, 150)
    hand.click(100, 100)
    field = page.findChild(QDoubleSpinBox, "region_angle_field")
    field.setFocus()
    field.selectAll()

    QTest.keyClicks(field, "4")
    QTest.keyClick(field, Qt.Key.Key_Return)

    (region,) = _regions(project)
    assert (region.kind, region.angle) == ("face", 4.0)


def test_the_list_names_each_box_with_its_bucket(page, hand):
    hand.drag(50, 50, 150, 150)

    text = page.findChild(QListView, "region_list").model().index(0).data()

    assert text.startswith("Face\n")
    assert text.endswith("→ 512 × 512")


def test_the_photo_itself_appears(qtbot, page, hand):
    scene = hand.view.photo_scene

    qtbot.waitUntil(lambda: not scene._picture.pixmap().isNull())

    assert scene._picture.sceneBoundingRect() == scene.photo_rect


def test_without_photos_the_page_leads_to_where_they_come_in(qtbot, desk):
    page = desk.page("regions")

    qtbot.mouseClick(page.findChild(QPushButton, "go_to_photos_button"), Qt.MouseButton.LeftButton)

    assert desk.shown == "photos"
