"""The keys of the Regions page, pressed: shapes, turns, copies, suggestions, and what is shown meanwhile."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QShortcut, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QDoubleSpinBox, QLabel, QPushButton

from curation.project.edits import DrawRegion
from curation.project.photo_edits import MarkPhotos
from curation.regions.box import Box
from curation.suggestions.suggestion import Findings, Person, Suggestion
from desktop.canvas.action_table import default_keys
from desktop.canvas.photo_view import PhotoView
from desktop.widgets.photo_grid import PhotoGrid

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT, NONE = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier
Key = Qt.Key


@pytest.fixture
def project(filled_desk):
    return filled_desk.project


@pytest.fixture
def page(qtbot, filled_desk):
    """The Regions page on the first of three photos, 400 x 300, with a selected face."""
    photo = filled_desk.project.project.photos()[0]
    filled_desk.project.apply(DrawRegion(photo.id, "face", Box(100, 60, 120, 150)))
    made = filled_desk.page("regions")
    filled_desk.activateWindow()
    qtbot.waitUntil(filled_desk.isActiveWindow)
    made.view = made.findChild(PhotoView, "photo_view")
    made.view.setFocus()
    made.view.select(1)
    return made


def _press(page, key, modifier=NONE):
    QTest.keyClick(page.view, key, modifier)


def _regions(project, photo=0):
    return project.project.regions(project.project.photos()[photo].id)


def _suggest(page, project, *kinds):
    """As if the cascades had found these; what they find on real photos is tested where they are."""
    boxes = [Suggestion(kind, Box(20 + 90 * place, 20, 80, 80), 0.9) for place, kind in enumerate(kinds)]
    photo = project.project.photos()[0]
    page._suggestions._came(Findings(photo.id, "haar", (Person(tuple(boxes)),)))


@pytest.mark.parametrize("name", ["Shift+.", ">", "Shift+>"])
def test_a_key_that_a_keyboard_sends_under_several_names_turns_by_each_of_them(page, project, name):
    shortcut = next(one for one in page.findChildren(QShortcut) if one.key().toString() == name)

    shortcut.activatedAmbiguously.emit()  # what Qt says of a real Shift and "."

    assert _regions(project)[0].angle == 5


def test_ctrl_and_an_arrow_grow_and_alt_and_an_arrow_shrink(page, project):
    before = _regions(project)[0].box

    _press(page, Key.Key_Right, CTRL)
    grown = _regions(project)[0].box
    _press(page, Key.Key_Right, ALT)

    assert grown.right > before.right
    assert grown.aspect == pytest.approx(before.aspect)
    assert _regions(project)[0].box.width == pytest.approx(before.width)


@pytest.mark.parametrize(
    ("key", "modifier", "angle"),
    [
        (Key.Key_Comma, NONE, -0.5),
        (Key.Key_Period, NONE, 0.5),
        (Key.Key_Comma, SHIFT, -5),
        (Key.Key_Greater, SHIFT, 5),
    ],
)
def test_comma_and_period_turn(page, project, key, modifier, angle):
    _press(page, key, modifier)

    assert _regions(project)[0].angle == angle


def test_backspace_turns_upright_and_deletes_nothing(page, project):
    _press(page, Key.Key_Period)
    _press(page, Key.Key_Backspace)

    assert [region.angle for region in _regions(project)] == [0.0]


def test_brackets_go_through_the_shapes_and_s_swaps(page, project):
    shapes = []
    for key in (Key.Key_BracketRight, Key.Key_BracketLeft, Key.Key_BracketLeft, Key.Key_S):
        _press(page, key)
        shapes.append(_regions(project)[0].box.aspect)

    wider, back, taller, swapped = shapes
    assert wider > back > taller
    assert swapped > 1


def test_copy_paste_and_duplicate(page, project):
    _press(page, Key.Key_C, CTRL)
    _press(page, Key.Key_V, CTRL)
    _press(page, Key.Key_D, CTRL)

    boxes = [region.box for region in _regions(project)]
    assert len(set(boxes)) == 3
    assert page.view.selected_id == _regions(project)[-1].id


def test_insert_draws_in_the_middle_of_the_photo_and_arrows_move_what_it_drew(page, project):
    _press(page, Key.Key_Escape)
    _press(page, Key.Key_2)
    _press(page, Key.Key_Insert)
    drawn = _regions(project)[-1]
    _press(page, Key.Key_Left)

    assert drawn.kind == "clothing"
    assert drawn.box.centre == pytest.approx((200, 150), abs=1)
    assert drawn.box.height >= 100
    assert _regions(project)[-1].box.left == drawn.box.left - 1


def test_ctrl_b_copies_all_boxes_to_the_next_photo_and_goes_there(page, project):
    _press(page, Key.Key_B, CTRL)

    (copy,) = _regions(project, 1)
    assert copy.kind == "face"
    assert page.findChild(PhotoGrid, "photo_strip").currentIndex().row() == 1
    project.undo()
    assert _regions(project, 1) == []


def test_shift_d_goes_to_the_next_photo_that_is_not_done(page, project):
    project.apply(MarkPhotos((project.project.photos()[1].id,), is_done=True))

    _press(page, Key.Key_D, SHIFT)

    assert page.findChild(PhotoGrid, "photo_strip").currentIndex().row() == 2


def test_arrows_go_through_the_photos_when_no_box_is_selected(page, project):
    _press(page, Key.Key_Escape)

    _press(page, Key.Key_Right)

    assert page.findChild(PhotoGrid, "photo_strip").currentIndex().row() == 1


def test_tab_goes_through_the_boxes(page, project):
    photo = project.project.photos()[0]
    project.apply(DrawRegion(photo.id, "body", Box(10, 10, 300, 250)))

    _press(page, Key.Key_Tab)

    second = page.view.selected_id
    _press(page, Key.Key_Tab)

    assert (second, page.view.selected_id) == (2, 1)
    assert page.view.hasFocus()


def test_ctrl_and_tab_leave_the_photo_for_the_buttons_and_come_back(page):
    _press(page, Key.Key_Tab, CTRL)
    elsewhere = QApplication.focusWidget()
    QTest.keyClick(elsewhere, Key.Key_Backtab, SHIFT)

    assert elsewhere is not page.view
    assert page.view.hasFocus()
    assert page.view.selected_id == 1


def test_z_zooms_to_the_box_and_ctrl_0_to_the_pixels(page):
    fitted = page.view.zoom

    _press(page, Key.Key_Z)
    zoomed = page.view.zoom
    _press(page, Key.Key_0, CTRL)

    assert zoomed > fitted
    assert page.view.zoom == pytest.approx(1.0)


def test_boxes_are_hidden_while_h_is_held(page):
    item = page.view.photo_scene._items[1]

    QTest.keyPress(page.view, Key.Key_H)
    while_held = item.isVisible()
    QTest.keyRelease(page.view, Key.Key_H)

    assert not while_held
    assert item.isVisible()


def test_the_wheel_with_alt_resizes_the_selected_box_and_does_not_zoom(page, project):
    zoom, before = page.view.zoom, _regions(project)[0].box
    place = QPointF(page.view.mapFromScene(QPointF(150, 120)))
    up, no_button, phase = QPoint(120, 0), Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
    QApplication.sendEvent(
        page.view.viewport(),
        QWheelEvent(place, page.view.mapToGlobal(place), QPoint(), up, no_button, ALT, phase, False),
    )

    after = _regions(project)[0].box
    assert after.width == pytest.approx(before.width * 1.05)
    assert page.view.zoom == zoom


def test_keys_sleep_while_the_angle_is_typed(page, project):
    field = page.findChild(QDoubleSpinBox, "region_angle_field")
    field.setFocus()

    QTest.keyClick(field, Key.Key_B, CTRL)
    QTest.keyClick(field, Key.Key_BracketRight)

    assert _regions(project, 1) == []
    assert _regions(project)[0].box == Box(100, 60, 120, 150)


def test_numbers_and_preview_follow_the_hand(qtbot, page):
    qtbot.waitUntil(lambda: not page.view.photo_scene.picture.isNull())
    port, left = page.view.viewport(), Qt.MouseButton.LeftButton
    heard = []
    page.view.in_hand_changed.connect(heard.append)
    _press(page, Key.Key_W)
    QTest.mousePress(port, left, ALT, page.view.mapFromScene(QPointF(240, 20)))
    QTest.mouseMove(port, page.view.mapFromScene(QPointF(330, 110)))

    assert heard[-1].region.id == 0
    assert heard[-1].fit.bucket == (512, 512)
    assert heard[-1].fit.is_enlarged
    assert page.view.preview(100).width() == 100
    assert page.view.photo_scene._overlay.isVisible()

    QTest.mouseRelease(port, left, ALT, page.view.mapFromScene(QPointF(330, 110)))
    assert page.view.photo_scene.in_hand is None


def test_a_body_shows_which_face_its_crop_hides(page, project):
    photo = project.project.photos()[0]
    project.apply(DrawRegion(photo.id, "body", Box(60, 40, 250, 250)))

    page.view.select(2)

    assert page.view.photo_scene.in_hand.hidden == (Box(100, 60, 120, 150),)


def test_enter_accepts_one_and_shift_enter_the_rest(page, project):
    _suggest(page, project, "shoes", "body", "clothing")

    _press(page, Key.Key_Return)
    after_one = [region.kind for region in _regions(project)]
    _press(page, Key.Key_Return, SHIFT)

    assert after_one == ["face", "shoes"]
    assert [region.kind for region in _regions(project)] == ["face", "shoes", "body", "clothing"]
    project.undo()
    assert len(_regions(project)) == 2


def test_suggestions_count_for_nothing_until_accepted_and_escape_clears_them(page, project):
    _suggest(page, project, "shoes", "body")

    _press(page, Key.Key_Escape)

    assert len(_regions(project)) == 1
    assert page.view.ghosts.waiting == ()
    assert not page.findChild(QLabel, "suggestion_words").isVisible()


def test_a_click_accepts_a_suggestion_and_delete_lets_one_go(page, project):
    _suggest(page, project, "shoes", "body", "clothing")
    page.view.select(None)
    at = page.view.mapFromScene(QPointF(30, 30))

    QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, NONE, at)
    _press(page, Key.Key_Delete)

    assert [region.kind for region in _regions(project)] == ["face", "shoes"]
    assert [one.kind for one in page.view.ghosts.waiting] == ["clothing"]


def test_g_again_goes_to_the_next_person(page, project):
    photo = project.project.photos()[0]
    people = [Person((Suggestion("shoes", Box(left, 20, 80, 80), 0.9),)) for left in (20, 220)]
    page._suggestions._came(Findings(photo.id, "haar", tuple(people)))

    _press(page, Key.Key_G)

    assert page.view.ghosts.waiting == people[1].parts
    assert page.findChild(QLabel, "suggestion_words").text().startswith("Person 2 of 2")


def test_what_has_a_box_already_is_not_suggested(page, project):
    photo = project.project.photos()[0]
    found = Suggestion("face", Box(102, 60, 120, 150), 0.9)

    page._suggestions._came(Findings(photo.id, "haar", (Person((found,)),)))

    assert page.view.ghosts.waiting == ()
    assert "already" in page.findChild(QLabel, "suggestion_words").text()


def test_g_looks_for_faces_and_says_honestly_that_there_are_none(qtbot, page):
    _press(page, Key.Key_G)

    words = page.findChild(QLabel, "suggestion_words")
    qtbot.waitUntil(lambda: "Nobody found" in words.text())
    assert words.isVisible()


def test_f1_shows_the_sheet(qtbot, page):
    _press(page, Key.Key_F1)

    sheet = page.findChild(QDialog, "key_sheet")
    qtbot.waitUntil(sheet.isVisible)
    assert any("Ctrl+B" in label.text() for label in sheet.findChildren(QLabel))
    sheet.accept()


def test_buttons_name_the_keys_that_hold_now(page):
    def words(name):
        return page.findChild(QPushButton, name).text()

    first = words("kind_face_button"), words("suggest_button"), words("accept_all_suggestions_button")
    page._use_keys({**default_keys(), "kind_face": ("Q",), "suggest": ("Ctrl+J", "G"), "dim": ()})

    assert first == ("Face  1", "Suggest  G", "All  ⇧⏎")
    assert (words("kind_face_button"), words("suggest_button")) == ("Face  Q", "Suggest  Ctrl+J")
    assert page.findChild(QPushButton, "dim_button").toolTip().endswith("Key: –")
