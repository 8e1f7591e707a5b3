"""Marks, own kinds, the brush, copying to many photos, and the review of waiting suggestions."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QInputDialog, QPushButton, QWidget
from typing_extensions import override

from curation.photos.reading import read_photo
from curation.project.edits import (
    AddPhotos,
    ChangeRegions,
    DrawRegion,
    DrawRegions,
    NewRegion,
    RegionChange,
    RemovePhotos,
)
from curation.project.kind_edits import SetKind, new_kind
from curation.project.photo_edits import MarkPhotos
from curation.regions.box import Box
from curation.suggestions.source import SourceSettings
from curation.suggestions.suggestion import Findings, Person, Suggestion
from desktop.canvas.photo_view import PhotoView
from desktop.pages import suggestion_run

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
Key, LEFT = Qt.Key, Qt.MouseButton.LeftButton


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


def press(page, key, modifier=NONE):
    QTest.keyClick(page.view, key, modifier)


def photo(project, place=0):
    return project.project.photos()[place]


def two_suggestions(on):
    """A face and shoes, found on a photo."""
    parts = (Suggestion("face", Box(240, 100, 80, 80), 0.9), Suggestion("shoes", Box(150, 190, 90, 90), 0.5))
    return Findings(on.id, "haar", (Person(parts),))


def wait_on(project, *places):
    """Suggestions of a face and shoes wait on these photos."""
    found = [two_suggestions(photo(project, place)) for place in places]
    project.project.remember_suggested(found)
    project.found_changed.emit()


def current_row(page):
    return page._strip.currentIndex().row()


def test_stars_and_reject_mark_the_photo_and_undo_takes_it_back(page, project):
    press(page, Key.Key_4, CTRL)
    press(page, Key.Key_X)
    marked = photo(project)
    project.undo()

    assert (marked.stars, marked.is_rejected) == (4, True)
    assert not photo(project).is_rejected


def test_a_rejected_photo_is_left_at_once_and_one_taken_in_again_stays(page, project):
    press(page, Key.Key_X)
    after_reject = current_row(page)
    press(page, Key.Key_A)
    press(page, Key.Key_X)

    assert (after_reject, current_row(page)) == (1, 0)
    assert not photo(project).is_rejected


def test_review_passes_over_rejected_photos_and_goes_on_from_one_that_is_rejected(page, project):
    wait_on(project, 0, 1, 2)
    project.apply(MarkPhotos((photo(project, 1).id,), is_rejected=True))
    counted = page.findChild(QPushButton, "review_button").text()
    press(page, Key.Key_R, SHIFT)

    press(page, Key.Key_X)

    assert (counted, current_row(page)) == ("Review (2)", 2)
    assert page.findChild(QPushButton, "review_button").text() == "Review (1)"
    project.undo()
    assert page.findChild(QPushButton, "review_button").text() == "Review (2)"


def test_a_tap_of_space_marks_done_and_goes_on_and_a_drag_with_it_does_not(page, project):
    QTest.keyPress(page.view, Key.Key_Space)
    QTest.mousePress(page.view.viewport(), LEFT, NONE, page.view.viewport().rect().center())
    QTest.mouseRelease(page.view.viewport(), LEFT, NONE, page.view.viewport().rect().center())
    QTest.keyRelease(page.view, Key.Key_Space)
    after_drag = photo(project).is_done, current_row(page)

    press(page, Key.Key_Space)

    assert after_drag == (False, 0)
    assert (photo(project).is_done, current_row(page)) == (True, 1)


def test_shift_x_leaves_the_box_out_and_takes_it_in_again(page, project):
    press(page, Key.Key_X, SHIFT)
    out = project.project.region(1).is_left_out
    press(page, Key.Key_X, SHIFT)

    assert out
    assert not project.project.region(1).is_left_out


def test_boxes_are_copied_to_many_photos_as_one_step(page, project, monkeypatch):
    monkeypatch.setattr(QInputDialog, "getInt", lambda *_args: (2, True))

    press(page, Key.Key_B, Qt.KeyboardModifier.ControlModifier | SHIFT)

    assert [len(project.project.regions(photo(project, place).id)) for place in range(3)] == [1, 1, 1]
    project.undo()
    assert len(project.project.regions()) == 1


def test_boxes_are_not_copied_to_rejected_photos(page, project, monkeypatch):
    project.apply(MarkPhotos((photo(project, 1).id,), is_rejected=True))
    monkeypatch.setattr(QInputDialog, "getInt", lambda *_args: (1, True))

    press(page, Key.Key_B, CTRL | SHIFT)

    assert [len(project.project.regions(photo(project, place).id)) for place in range(3)] == [1, 0, 1]


def test_guides_go_round(page):
    seen = []
    for _ in range(5):
        press(page, Key.Key_G, SHIFT)
        seen.append(page._guides.name)

    assert seen == ["thirds", "golden", "diagonals", "middle", "none"]


def test_a_kind_of_ones_own_has_a_button_a_key_and_room_around_it(page, project):
    kind = new_kind("Hat", project.project.kinds())
    project.apply(SetKind(kind.__class__(**{**kind.__dict__, "padding": 0.25})))

    press(page, Key.Key_Escape)
    press(page, Key.Key_7)
    port = page.view.viewport()
    start, end = (page.view.mapFromScene(QPointF(x, y)) for x, y in ((240, 180), (320, 260)))
    QTest.mousePress(port, LEFT, Qt.KeyboardModifier.AltModifier, start)
    QTest.mouseMove(port, end)
    QTest.mouseRelease(port, LEFT, Qt.KeyboardModifier.AltModifier, end)

    made = project.project.regions()[-1]
    assert page.findChild(QPushButton, "kind_hat_button") is not None
    assert made.kind == "hat"
    assert made.box.width == pytest.approx(120, abs=4)


def test_the_preview_stays_as_the_crop_is_written_while_suggestions_come_and_go(qtbot, page, project):
    project.apply(ChangeRegions((RegionChange(1, background="fill"),)))
    shown = page._panel._preview
    qtbot.waitUntil(lambda: page._pictures.crop(page._crop) is not None)
    page._show_panel()
    written = shown.pixmap().toImage()

    wait_on(project, 0)

    assert page.view.ghosts.front is not None
    assert shown.pixmap().toImage() == written


def test_the_brush_paints_what_is_the_figure_and_undo_takes_a_stroke_back(page, project):
    project.apply(ChangeRegions((RegionChange(1, background="fill"),)))
    press(page, Key.Key_M)
    port = page.view.viewport()
    places = [page.view.mapFromScene(QPointF(x, 120)) for x in (130, 160, 190)]

    for modifier in (NONE, SHIFT):
        QTest.mousePress(port, LEFT, modifier, places[0])
        QTest.mouseMove(port, places[1])
        QTest.mouseMove(port, places[2])
        QTest.mouseRelease(port, LEFT, modifier, places[2])

    strokes = project.project.region(1).strokes
    assert [stroke.is_figure for stroke in strokes] == [True, False]
    assert strokes[0].points[0] == pytest.approx((130, 120), abs=2)
    project.undo()
    assert len(project.project.region(1).strokes) == 1
    press(page, Key.Key_Escape)
    assert not page.view.brush.is_on
    assert page.view.selected_id == 1


def test_review_goes_from_photo_to_photo_with_one_key_each(page, project):
    wait_on(project, 0, 2)
    press(page, Key.Key_R, SHIFT)
    began = current_row(page)

    press(page, Key.Key_Return, SHIFT)
    second = current_row(page)
    press(page, Key.Key_Return, SHIFT)

    assert (began, second) == (0, 2)
    assert project.project.suggested_ids() == []
    assert not page._steps.is_reviewing
    kinds = [[one.kind for one in project.project.regions(photo(project, place).id)] for place in range(3)]
    assert kinds == [["face", "face", "shoes"], [], ["face", "shoes"]]


def test_escape_lets_a_photos_suggestions_go_and_review_goes_on(page, project):
    wait_on(project, 0, 1)
    press(page, Key.Key_R, SHIFT)

    press(page, Key.Key_Escape)

    assert project.project.suggested_ids() == [photo(project, 1).id]
    assert current_row(page) == 1


def test_the_review_button_counts_what_waits(page, project):
    wait_on(project, 0, 1)

    assert page.findChild(QPushButton, "review_button").text() == "Review (2)"


def test_the_canvas_keeps_its_width_while_the_count_of_what_waits_grows(project_window):
    button = project_window.page("regions").findChild(QPushButton, "review_button")
    widths = set()
    for words in ("Review", "Review (3)", "Review (57)", "Review (888)"):
        button.setText(words)
        widths.add(max(button.minimumWidth(), button.sizeHint().width()))

    assert len(widths) == 1


def test_who_was_accepted_is_followed(page, project):
    people = tuple(
        Person((Suggestion("shoes", Box(left, 20, 80, 80), 0.9),), (look, 1 - look))
        for left, look in ((20, 0.9), (250, 0.1))
    )
    page._suggestions._came(Findings(photo(project).id, "haar", people))
    press(page, Key.Key_G)
    press(page, Key.Key_Return)

    assert project.project.subject() == people[1].look


@pytest.fixture
def asked(monkeypatch):
    """Ids of photos that somebody asked to look at for suggestions."""
    ids = []
    monkeypatch.setattr(
        suggestion_run, "suggest_on", lambda _context, photos: ids.extend(one.id for one in photos)
    )
    return ids


def test_suggesting_everywhere_passes_over_photos_with_boxes_and_rejected_ones(page, project, asked):
    project.apply(MarkPhotos((photo(project, 1).id,), is_rejected=True))

    press(page, Key.Key_G, CTRL | SHIFT)

    assert asked == [photo(project, 2).id]


def test_suggesting_everywhere_looks_again_only_where_another_source_did(page, project, asked, monkeypatch):
    wait_on(project, 1)
    press(page, Key.Key_G, CTRL | SHIFT)
    by_the_same = list(asked)

    monkeypatch.setattr(suggestion_run, "source_of", lambda _context: SourceSettings("yunet"))
    press(page, Key.Key_G, CTRL | SHIFT)

    assert by_the_same == [photo(project, 2).id]
    assert asked[1:] == [photo(project, 1).id, photo(project, 2).id]


def test_what_waits_on_all_photos_is_accepted_as_one_step(qtbot, page, project):
    wait_on(project, 0, 1, 2)

    page._everywhere.accept()
    qtbot.waitUntil(lambda: not project.project.suggested_ids())

    kinds = [[one.kind for one in project.project.regions(photo(project, place).id)] for place in range(3)]
    assert kinds == [["face", "face", "shoes"], ["face", "shoes"], ["face", "shoes"]]
    assert page.view.ghosts.front is None
    assert page._banner.isHidden()
    project.undo()
    assert len(project.project.regions()) == 1
    assert project.project.suggested_ids() == [photo(project, place).id for place in range(3)]
    assert page.findChild(QPushButton, "review_button").text() == "Review (3)"
    assert [one.kind for one in page.view.ghosts.waiting] == ["face", "shoes"]
    project.redo()
    assert page.findChild(QPushButton, "review_button").text() == "Review"
    assert page.view.ghosts.front is None
    assert page._banner.isHidden()


def test_what_was_accepted_on_a_photo_waits_again_after_undo(page, project):
    page._suggestions._found(two_suggestions(photo(project)))
    press(page, Key.Key_Return)
    press(page, Key.Key_Return)
    answered = project.project.suggested_ids()

    project.undo()

    assert answered == []
    assert [one.kind for one in page.view.ghosts.waiting] == ["shoes"]
    assert not page._banner.isHidden()


def test_what_was_found_waits_while_another_photo_is_looked_at(page, project):
    page._suggestions._found(two_suggestions(photo(project)))
    press(page, Key.Key_D)
    elsewhere = page.view.ghosts.waiting

    press(page, Key.Key_A)

    assert elsewhere == ()
    assert len(page.view.ghosts.waiting) == 2


def test_a_photo_removed_under_its_suggestions_leaves_nothing_waiting(page, project):
    page._suggestions._found(two_suggestions(photo(project)))

    project.apply(RemovePhotos((photo(project).id,)))

    assert page.view.ghosts.waiting == ()
    assert project.project.suggested_ids() == []


def test_suggestions_of_one_project_never_wait_in_the_next(page, project, tmp_path):
    page._suggestions._found(two_suggestions(photo(project)))
    files = [one.path for one in project.project.photos()]

    project.create(tmp_path / "another.atelier")
    page.project_changed()
    project.apply(AddPhotos(tuple(map(read_photo, files))))

    assert project.project.suggested_ids() == []


def test_a_photo_whose_suggestions_were_all_deleted_waits_no_longer(page, project):
    wait_on(project, 0)
    page.view.select(None)

    press(page, Key.Key_Delete)
    first = project.project.suggested_ids()
    press(page, Key.Key_Delete)

    assert (first, project.project.suggested_ids()) == ([photo(project).id], [])
    assert page._banner.isHidden()
    assert len(project.project.regions()) == 1


def test_a_removed_photo_is_not_counted_among_those_that_wait(page, project):
    wait_on(project, 0, 1)

    project.apply(RemovePhotos((photo(project, 1).id,)))

    assert page.findChild(QPushButton, "review_button").text() == "Review (1)"
    project.undo()
    assert page.findChild(QPushButton, "review_button").text() == "Review (2)"


def test_corrections_are_remembered_with_what_was_suggested(page, project):
    wait_on(project, 0)
    press(page, Key.Key_Return)
    made = project.project.regions()[-1]

    assert made.suggested == made.box == Box(240, 100, 80, 80)


def test_the_kind_editor_changes_what_a_kind_does_here(qtbot, page, project):
    page.findChild(QPushButton, "kind_editor_button").click()
    editor = page.findChild(QDialog, "kind_editor")
    qtbot.waitUntil(editor.isVisible)
    editor.choose("body")
    background = editor.findChild(QComboBox, "kind_background_field")

    background.setCurrentIndex(background.findData("blur"))
    background.activated.emit(background.currentIndex())
    editor.kind_wanted.emit("Hat")

    assert project.project.kinds().named("body").background == "blur"
    assert [kind.title for kind in project.project.kinds().all if kind.is_own] == ["Hat"]
    editor.accept()


def test_a_crops_own_background_is_asked_for_in_the_panel(page, project):
    choice = page.findChild(QComboBox, "region_background_choice")
    choice.setCurrentIndex(choice.findData("transparent"))
    choice.activated.emit(choice.currentIndex())

    assert project.project.region(1).background == "transparent"
    assert page.findChild(QPushButton, "brush_button").isVisibleTo(page)


def test_the_brush_stays_in_hand_and_shown_while_strokes_are_painted(page, project):
    page.view.select(None)
    project.apply(ChangeRegions((RegionChange(1, background="fill"),)))
    page.view.select(1)
    press(page, Key.Key_M)
    port, start = page.view.viewport(), page.view.mapFromScene(130, 120)

    QTest.mousePress(port, LEFT, NONE, start)
    QTest.mouseRelease(port, LEFT, NONE, start + QPoint(20, 20))

    assert len(project.project.region(1).strokes) == 1
    assert page.findChild(QPushButton, "brush_button").isChecked()


@pytest.mark.parametrize("name", ["region_kind_choice", "region_background_choice"])
def test_after_a_choice_in_the_panel_keys_belong_to_the_canvas(page, name):
    choice = page.findChild(QComboBox, name)
    choice.setFocus()

    choice.setCurrentIndex(1)
    choice.activated.emit(1)

    assert page.view.hasFocus()


def test_a_click_on_a_photo_in_the_strip_leaves_the_keys_with_the_canvas(page):
    strip = page._strip
    place = strip.visualRect(strip.model().index(1, 0)).center()

    QTest.mouseClick(strip.viewport(), LEFT, NONE, place)

    assert current_row(page) == 1
    assert page.view.hasFocus()


def test_after_the_last_photo_the_page_says_what_comes_next(page, project):
    said = page.findChild(QWidget, "regions_next")
    before = said.isHidden()
    project.apply(DrawRegion(photo(project, 2).id, "face", Box(10, 10, 90, 90)))

    press(page, Key.Key_D)
    press(page, Key.Key_D)
    at_end = said.isHidden()
    page.findChild(QPushButton, "regions_next_button").click()

    assert (before, at_end) == (True, False)
    assert page.window().shown == "captions"


def test_undoing_one_of_several_acceptances_brings_its_suggestion_back_at_once(page, project):
    wait_on(project, 0)
    press(page, Key.Key_Return)
    left = [one.kind for one in page.view.ghosts.waiting]

    project.undo()
    undone = [one.kind for one in page.view.ghosts.waiting]
    project.redo()

    assert (left, undone) == (["shoes"], ["face", "shoes"])
    assert [one.kind for one in page.view.ghosts.waiting] == ["shoes"]
    assert [one.kind for one in project.project.regions(photo(project).id)] == ["face", "face"]


def test_suggestions_stay_while_others_are_found_elsewhere(page, project):
    page._suggestions._found(two_suggestions(photo(project)))

    wait_on(project, 1)

    assert len(page.view.ghosts.waiting) == 2
    assert project.project.suggested_ids() == [photo(project, 0).id, photo(project, 1).id]


def test_a_suggestion_deleted_with_its_key_waits_no_more_when_the_photo_is_shown_again(page, project):
    wait_on(project, 0)
    page.view.select(None)
    press(page, Key.Key_Delete)

    press(page, Key.Key_D)
    press(page, Key.Key_A)

    assert [one.kind for one in page.view.ghosts.waiting] == ["shoes"]


@pytest.mark.parametrize("name", ["region_kind_choice", "region_background_choice", "region_angle_field"])
def test_the_wheel_over_the_panel_scrolls_and_changes_nothing(page, project, name):
    project.apply(ChangeRegions((RegionChange(1, kind="clothing"),)))
    page.view.setFocus()
    field = page.findChild(QWidget, name)
    place, down, none = QPointF(field.rect().center()), QPoint(0, -120), Qt.MouseButton.NoButton
    above, phase = QPointF(field.mapToGlobal(place)), Qt.ScrollPhase.NoScrollPhase

    QApplication.sendEvent(field, QWheelEvent(place, above, QPoint(), down, none, NONE, phase, False))

    region = project.project.region(1)
    assert (region.kind, region.background, region.angle) == ("clothing", None, 0)
    assert page.view.hasFocus()


class HideCount(QObject):
    """How often a widget was hidden."""

    def __init__(self, widget):
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    @override
    def eventFilter(self, watched, event):
        self.count += event.type() == QEvent.Type.Hide
        return False


def three_people(on):
    """Three people with faces; the last one's lies within the first one's body."""
    faces = (Box(20, 20, 60, 60), Box(300, 20, 60, 60), Box(120, 150, 50, 50))
    parts = tuple((Suggestion("face", box, 0.9),) for box in faces)
    first = (*parts[0], Suggestion("body", Box(10, 90, 300, 200), 0.5))
    return Findings(on.id, "haar", tuple(Person(some) for some in (first, *parts[1:])))


def click_on_photo(page, x, y):
    QTest.mouseClick(page.view.viewport(), LEFT, NONE, page.view.mapFromScene(QPointF(x, y)))


def test_a_click_on_somebody_else_shows_that_persons_suggestions_and_draws_nothing(page, project):
    project.project.remember_suggested([three_people(photo(project, 1))])
    press(page, Key.Key_D)
    drawn = len(project.project.regions())

    click_on_photo(page, 145, 175)

    assert [one.box.contains(145, 175) for one in page.view.ghosts.waiting] == [True]
    assert [one.place for one in page.view.ghosts.others] == [0, 1]
    assert len(project.project.regions()) == drawn


def test_other_people_leave_with_the_last_suggestion(page, project):
    project.project.remember_suggested([three_people(photo(project, 1))])
    press(page, Key.Key_D)
    press(page, Key.Key_Return)
    while_some_wait = len(page.view.ghosts.others)

    press(page, Key.Key_Delete)

    assert (while_some_wait, page.view.ghosts.others) == (2, ())


def test_the_banner_of_a_photo_that_goes_on_waiting_stays_while_others_are_accepted(qtbot, page, project):
    one_look, other_look = ((*colours, *[0.0] * 78, 0.5, 0.5, 0.2) for colours in ((1.0, 0.0), (0.0, 1.0)))
    project.project.remember_subject(one_look)
    for place, look in enumerate((other_look, one_look, one_look)):
        parts = two_suggestions(photo(project, place)).people[0].parts
        found = Findings(photo(project, place).id, "haar", (Person(parts, look),))
        project.project.remember_suggested([found])
    project.found_changed.emit()
    banner, hidden = page._banner, HideCount(page._banner)

    page._everywhere.accept()
    qtbot.waitUntil(lambda: len(project.project.suggested_ids()) == 1)
    qtbot.wait(100)

    assert (banner.isVisible(), hidden.count, page.view.ghosts.front is not None) == (True, 0, True)


def test_the_banner_stays_from_one_waiting_photo_to_the_next_and_leaves_where_nothing_waits(page, project):
    wait_on(project, 0, 1)
    hidden = HideCount(page._banner)

    press(page, Key.Key_D)
    between = hidden.count
    press(page, Key.Key_D)

    assert (between, page._banner.isHidden()) == (0, True)


def test_forgotten_corrections_move_the_suggestions_that_are_shown_back_at_once(page, project):
    up = Box(40, 20, 80, 80), Box(40, 60, 80, 80)
    four = [NewRegion(photo(project, 2).id, "face", up[0], suggested=up[1]) for _ in range(4)]
    project.apply(DrawRegions(tuple(four)))
    wait_on(project, 1)
    press(page, Key.Key_D)
    learned = page.view.ghosts.waiting[0].box

    page._dialogs._forget_offsets("face")

    assert page.view.ghosts.waiting[0].box.top == pytest.approx(learned.top + 40, abs=1)


def test_suggestions_that_were_let_go_wait_again_after_undo(page, project):
    page._suggestions._found(two_suggestions(photo(project)))
    press(page, Key.Key_Escape)
    gone = project.project.suggested_ids(), page.view.ghosts.waiting

    project.undo()

    assert gone == ([], ())
    assert [one.kind for one in page.view.ghosts.waiting] == ["face", "shoes"]
    assert page._banner.isVisible()
    project.redo()
    assert page.view.ghosts.waiting == ()
    assert page._banner.isHidden()


def test_a_suggestion_dropped_by_its_key_comes_back_with_undo(page, project):
    page.view.select(None)
    page._suggestions._found(two_suggestions(photo(project)))
    press(page, Key.Key_Delete)
    left = [one.kind for one in page.view.ghosts.waiting]

    project.undo()

    assert (left, [one.kind for one in page.view.ghosts.waiting]) == (["shoes"], ["face", "shoes"])
