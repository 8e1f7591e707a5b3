"""The board behind the grid: few rows follow at once, many in a thread and by portions, none is old."""

from __future__ import annotations

import pytest

from curation.captions.tag_edits import AddTags
from curation.project.caption_edits import BulkRewrite
from curation.project.edits import DeleteRegions, DrawRegions, NewRegion, SetCaptions
from desktop.pages.board_keeper import BoardKeeper
from desktop.pages.grid_filter import GridFilter

COUNT = 600


@pytest.fixture
def project(filled_desk):
    """More crops than are read at once, on three photos: two on the first, one on the second."""
    regions = [NewRegion(1, "face", caption="mira, 1"), NewRegion(1, "body")]
    regions += [NewRegion(2, "face", caption="hat")]
    regions += [NewRegion(3, "body", caption=f"mira, {n}") for n in range(4, COUNT + 1)]
    filled_desk.project.apply(DrawRegions(tuple(regions)))
    return filled_desk.project


@pytest.fixture
def keeper(qtbot, filled_desk, project):
    made = BoardKeeper(filled_desk.context, filled_desk)
    project.captions_changed.connect(made.follow)
    project.regions_changed.connect(made.follow)
    with qtbot.waitSignal(made.replaced):
        made.read_anew()
    return made


def written_everywhere(project, words):
    captions = project.project.captions()
    return BulkRewrite({number: f"{caption}, {words}" for number, caption in captions.items()}, "", {})


def words(keeper, region_id):
    return keeper.board.row(region_id).caption.text


def test_many_rows_are_read_in_a_thread(qtbot, filled_desk, project):
    keeper = BoardKeeper(filled_desk.context, filled_desk)

    keeper.read_anew()
    assert keeper.board is None
    assert keeper.is_behind
    qtbot.waitUntil(lambda: keeper.board is not None)

    assert (len(keeper.board), keeper.is_behind) == (COUNT, False)


def test_one_edit_is_followed_at_once(qtbot, keeper, project):
    with qtbot.waitSignal(keeper.changed) as told:
        project.apply(SetCaptions({3: "hat, smile"}))

    assert told.args == [(2,)]
    assert (words(keeper, 3), keeper.is_behind) == ("hat, smile", False)


def test_an_edit_of_all_is_followed_by_and_by_and_filters_know_it(qtbot, keeper, project):
    board = keeper.board
    assert board.counts["new"] == 0

    with qtbot.waitSignal(keeper.caught_up):
        project.apply(written_everywhere(project, "new"))
        assert keeper.is_behind

    assert keeper.board is board  # who holds it sees the new words
    assert words(keeper, COUNT).endswith(", new")
    assert (board.counts["new"], board.index.with_tag("new").sum()) == (COUNT - 1, COUNT - 1)


def test_what_is_edited_meanwhile_is_not_put_back(qtbot, keeper, project):
    with qtbot.waitSignal(keeper.caught_up):
        project.apply(written_everywhere(project, "new"))
        project.apply(SetCaptions({1: "mine"}))
        assert words(keeper, 1) == "mine"

    assert words(keeper, 1) == "mine"
    assert words(keeper, 3) == "hat, new"


def test_rows_that_come_or_go_are_read_anew(qtbot, keeper, project):
    with qtbot.waitSignal(keeper.replaced):
        project.apply(DeleteRegions((2,)))

    assert keeper.board.row(2) is None
    assert len(keeper.board) == COUNT - 1


def test_what_was_edited_while_all_was_read_is_followed_after_that(qtbot, keeper, project):
    keeper.read_anew()
    project.apply(SetCaptions({1: "mine"}))

    qtbot.waitUntil(lambda: not keeper.is_behind)

    assert words(keeper, 1) == "mine"


def test_bulk_edits_wait_until_the_captions_are_known(qtbot, filled_desk, project):
    page = filled_desk.page("captions")
    qtbot.waitUntil(lambda: page.keeper.board is not None and not page.keeper.is_behind)

    page.keeper.read_anew()
    page.commands.rewrite(AddTags(("new",)), (1,))
    assert str(project.project.caption(1)) == "mira, 1"
    qtbot.waitUntil(lambda: not page.keeper.is_behind)
    page.commands.rewrite(AddTags(("new",)), (1,))

    assert str(project.project.caption(1)) == "mira, 1, new"


def test_many_rows_are_filtered_in_a_thread_and_only_the_newest_line_is_answered(qtbot, filled_desk, keeper):
    filtering, found = GridFilter(filled_desk.jobs, filled_desk), []
    filtering.found.connect(found.append)

    with qtbot.waitSignal(filtering.waiting):
        filtering.ask(keeper.board, "tag:hat", ("photo", False))
    filtering.ask(keeper.board, "tag:mira count<3", ("caption", True))
    qtbot.waitUntil(lambda: not filtering.is_waiting)

    assert [places[:2] for places in found] == [[98, 97]]  # “mira, 99” and “mira, 98”
    assert len(found[0]) == COUNT - 2
