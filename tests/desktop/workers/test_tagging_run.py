"""A tagging run of the window: in a child, paused and gone on with, its failures listed."""

from __future__ import annotations

import pytest
from PIL import Image

from curation.photos.reading import read_photo
from curation.project.edits import AddPhotos, DrawRegions, NewRegion
from curation.project.store import CurationProject
from curation.project.tag_project import TagRequest
from curation.taggers.kind import TaggerSettings
from desktop.workers.jobs import Jobs
from desktop.workers.tagging_run import TaggingRun
from tests.curation.taggers.tiny_taggers import colour_graph, tag_rows, write_tag_csv

SLOW = "tests.desktop.workers.slow_tagger:describe_slowly"


@pytest.fixture
def project(tmp_path):
    files = []
    for number, colour in enumerate(("red", "green", "blue", "white")):
        files.append(tmp_path / f"{number}.png")
        Image.new("RGB", (80, 60), colour).save(files[-1])
    with CurationProject.create(tmp_path / "mira") as made:
        made.apply(AddPhotos(tuple(map(read_photo, files))))
        made.apply(DrawRegions(tuple(NewRegion(photo.id, "whole") for photo in made.photos())))
        yield made


@pytest.fixture
def settings(tmp_path):
    folder = tmp_path / "small"
    folder.mkdir()
    colour_graph(folder / "model.onnx", count=10, side=32)
    write_tag_csv(folder / "selected_tags.csv", tag_rows()[:10])
    return TaggerSettings("wd14", folder, {"device": "cpu"})


@pytest.fixture
def run(qtbot):
    jobs = Jobs(lambda error: pytest.fail(str(error)))
    made = TaggingRun(jobs, lambda error: pytest.fail(str(error)))
    made.edits = []
    made.tagged.connect(made.edits.append)
    yield made
    made.forget()
    jobs.stop_all()


def test_a_real_tagger_works_in_a_child_and_ends_with_one_edit(qtbot, run, project, settings):
    run.start(project, TagRequest(settings))

    qtbot.waitUntil(lambda: run.state.phase == "done")

    assert run.state.runs_on == "CPU"
    assert run.state.progress.done == 4
    assert [caption.region_id for caption in run.edits[0].captions] == [1, 2, 3, 4]
    assert project.captions() == {}


def test_a_picture_that_cannot_be_read_is_listed_and_stops_nobody(qtbot, run, project, settings):
    project.photos()[1].path.write_bytes(b"no picture")

    run.start(project, TagRequest(settings))
    qtbot.waitUntil(lambda: run.state.phase == "done")

    assert [failed.picture.name for failed in run.state.failures] == ["1.png (whole)"]
    assert [caption.region_id for caption in run.edits[0].captions] == [1, 3, 4]


def test_what_failed_is_tried_again_alone_once_its_file_is_back(qtbot, run, project, settings):
    photo = project.photos()[1].path
    kept = photo.read_bytes()
    photo.write_bytes(b"no picture")
    run.start(project, TagRequest(settings))
    qtbot.waitUntil(lambda: run.state.phase == "done")
    photo.write_bytes(kept)

    run.try_again()
    qtbot.waitUntil(lambda: run.state.phase == "done")

    assert run.state.failures == ()
    assert [caption.region_id for caption in run.edits[1].captions] == [2]


def test_a_paused_run_goes_on_with_what_is_left(qtbot, run, project, settings):
    run.target = SLOW
    run.start(project, TagRequest(settings))
    qtbot.waitUntil(lambda: run.state.progress.done >= 1)

    run.pause()
    qtbot.waitUntil(lambda: run.state.phase == "paused")
    known = len(project.descriptions())
    run.target = "tests.desktop.workers.slow_tagger:describe_at_once"
    run.go_on()
    qtbot.waitUntil(lambda: run.state.phase == "done")

    assert 1 <= known < 4
    assert run.state.progress.total == 4 - known
    assert len(run.edits[0].captions) == 4


def test_a_stopped_run_writes_nothing(qtbot, run, project, settings):
    run.target = SLOW
    run.start(project, TagRequest(settings))
    qtbot.waitUntil(lambda: run.state.progress.done >= 1)

    run.cancel()
    qtbot.waitUntil(lambda: run.state.phase == "idle")

    assert run.edits == []
