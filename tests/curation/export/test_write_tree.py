from __future__ import annotations

import json
import os

import numpy as np
import pytest
from PIL import Image, ImageCms

from core.errors import AtelierError
from core.kohya.buckets import BucketSettings, fit_to_bucket
from core.kohya.image_tree import read_tree
from curation.crops.render import render_crop
from curation.export.manifest import MANIFEST_NAME
from curation.export.write_tree import ExportReport, write_tree
from curation.photos.reading import read_photo
from curation.project.edits import (
    AddConcept,
    AddPhotos,
    ChangeBucketSettings,
    ChangeConcept,
    ChangeRegions,
    DeleteRegions,
    DrawRegions,
    NewRegion,
    RegionChange,
    RemoveConcept,
    SetCaptions,
)
from curation.project.store import CurationProject
from curation.regions.box import Box


def export(project, out) -> ExportReport:
    *_, last = write_tree(project, out)
    assert last.done == last.total
    return last.report


def files_below(folder):
    return {
        path.relative_to(folder).as_posix(): (path.read_bytes(), path.stat().st_mtime_ns)
        for path in folder.rglob("*")
        if path.is_file()
    }


@pytest.fixture
def ready(filled):
    """Two concepts, five regions: 1 face, 2 body with that face, 3 and 4 regularization, 5 whole."""
    filled.apply(ChangeBucketSettings(BucketSettings((128, 128), min_bucket_reso=64, max_bucket_reso=256)))
    filled.apply(AddConcept("mira", 10, ("face", "body"), 2))
    filled.apply(AddConcept("place", 3, ("whole",), 1, "a place"))
    filled.apply(
        DrawRegions(
            (
                NewRegion(1, "face", Box(200, 40, 150, 180), caption="mira, smile"),
                NewRegion(1, "body", Box(100, 20, 400, 440), 3.0, caption="mira, standing"),
                NewRegion(2, "regularization", Box(10, 10, 300, 500)),
                NewRegion(2, "regularization", Box(10, 10, 40, 50), concept_ids=(1,)),
                NewRegion(3, "whole", caption="a place"),
            )
        )
    )
    return filled


def test_the_tree_holds_every_crop_with_its_caption_where_it_belongs(ready, tmp_path):
    report = export(ready, tmp_path / "out")

    assert set(files_below(tmp_path / "out")) == {
        MANIFEST_NAME,
        "10_mira/a_face_1.png", "10_mira/a_face_1.txt", "10_mira/a_body_2.png", "10_mira/a_body_2.txt",
        "3_place/c.jpg", "3_place/c.txt",
        "reg/2_mira/b-c_regularization_3.png", "reg/2_mira/b-c_regularization_4.png",
        "reg/1_place/b-c_regularization_3.png", "reg/1_place/b-c_regularization_3.txt",
    }  # fmt: skip
    assert (report.written, report.unchanged, report.removed, report.problems) == (10, 0, 0, ())


def test_the_trainer_reads_it_without_a_complaint_and_finds_nothing_to_trim(ready, tmp_path):
    export(ready, tmp_path / "out")

    tree = read_tree(tmp_path / "out")

    assert tree.problems == ()
    settings = ready.bucket_settings()
    for folder in tree.folders:
        for image in folder.images:
            fit = fit_to_bucket(settings, image.size)
            assert fit.scale >= 1 or image.path.name == "c.jpg"
            assert fit.resized == fit.bucket or fit.scale > 1 or image.path.name == "c.jpg"


def test_writing_again_writes_nothing(ready, tmp_path):
    export(ready, tmp_path / "out")
    before = files_below(tmp_path / "out")

    report = export(ready, tmp_path / "out")

    after = files_below(tmp_path / "out")
    assert (report.written, report.unchanged, report.removed) == (0, 10, 0)
    assert {name: facts for name, facts in before.items() if name != MANIFEST_NAME} == {
        name: facts for name, facts in after.items() if name != MANIFEST_NAME
    }


def test_only_what_changed_is_written(ready, tmp_path):
    export(ready, tmp_path / "out")
    ready.apply(SetCaptions({1: "mira, laughing"}))
    ready.apply(ChangeRegions((RegionChange(2, box=Box(110, 20, 400, 440)),)))

    report = export(ready, tmp_path / "out")

    assert (report.written, report.unchanged, report.removed) == (2, 8, 0)
    assert (tmp_path / "out/10_mira/a_face_1.txt").read_text() == "mira, laughing\n"


def test_a_face_that_moves_changes_the_body_it_is_hidden_in(ready, tmp_path):
    export(ready, tmp_path / "out")
    ready.apply(ChangeRegions((RegionChange(1, box=Box(210, 40, 150, 180)),)))

    assert export(ready, tmp_path / "out").written == 2


def test_what_the_project_no_longer_holds_is_removed_with_its_folder(ready, tmp_path):
    export(ready, tmp_path / "out")
    ready.apply(DeleteRegions((1,)))
    ready.apply(RemoveConcept(2))

    report = export(ready, tmp_path / "out")

    assert report.removed == 6
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [MANIFEST_NAME, "10_mira", "reg"]
    assert [path.name for path in (tmp_path / "out" / "reg").iterdir()] == ["2_mira"]
    ready.undo()
    ready.undo()
    assert export(ready, tmp_path / "out").problems == ()


def test_other_repeats_move_the_folder(ready, tmp_path):
    export(ready, tmp_path / "out")
    ready.apply(ChangeConcept(1, repeats=12))

    report = export(ready, tmp_path / "out")

    assert (report.written, report.removed) == (4, 4)
    assert not (tmp_path / "out/10_mira").exists()


def test_a_caption_changed_outside_is_kept_and_told(ready, tmp_path):
    export(ready, tmp_path / "out")
    caption = tmp_path / "out/10_mira/a_face_1.txt"
    caption.write_text("mine, better\n")
    ready.apply(SetCaptions({1: "changed here, too"}))

    report = export(ready, tmp_path / "out")

    assert caption.read_text() == "mine, better\n"
    (edit,) = report.edited_outside
    assert (edit.region_id, edit.path, edit.text) == (1, caption, "mine, better")
    assert edit.project_text == "changed here, too"
    assert "a_face_1.txt" in report.problems[0].text
    ready.apply(SetCaptions({1: edit.text}))
    assert export(ready, tmp_path / "out").problems == ()


def test_files_changed_outside_are_not_deleted(ready, tmp_path):
    export(ready, tmp_path / "out")
    (tmp_path / "out/10_mira/a_face_1.txt").write_text("mine")
    ready.apply(DeleteRegions((1,)))

    report = export(ready, tmp_path / "out")

    assert (tmp_path / "out/10_mira/a_face_1.txt").read_text() == "mine"
    assert not (tmp_path / "out/10_mira/a_face_1.png").exists()
    assert "stays" in report.problems[0].text


def test_files_of_others_are_never_touched(ready, tmp_path):
    foreign = tmp_path / "out/10_mira/a_face_1.png"
    foreign.parent.mkdir(parents=True)
    foreign.write_bytes(b"somebody else's")
    (tmp_path / "out/10_mira/latents.npz").write_bytes(b"cache")

    report = export(ready, tmp_path / "out")
    ready.apply(RemoveConcept(1))
    export(ready, tmp_path / "out")

    assert "not ours" in report.problems[0].text
    assert foreign.read_bytes() == b"somebody else's"
    assert (tmp_path / "out/10_mira/latents.npz").exists()


def test_a_lost_or_torn_manifest_costs_nothing_but_time(ready, tmp_path):
    export(ready, tmp_path / "out")
    (tmp_path / "out" / MANIFEST_NAME).write_text('{"torn')

    report = export(ready, tmp_path / "out")

    assert (report.written, report.unchanged, report.problems) == (0, 10, ())


def test_a_folder_of_another_project_is_refused(ready, tmp_path):
    export(ready, tmp_path / "out")

    with (
        CurationProject.create(tmp_path / "other") as other,
        pytest.raises(AtelierError, match="another project"),
    ):
        export(other, tmp_path / "out")


def test_stopped_half_way_it_goes_on_and_leaves_no_scraps(ready, tmp_path):
    out = tmp_path / "out"
    job = write_tree(ready, out)
    next(job)
    job.close()
    (out / "10_mira").mkdir(exist_ok=True)
    (out / "10_mira" / ".a_face_1.png.xyz.part").write_bytes(b"half")

    report = export(ready, out)

    assert report.written + report.unchanged == 10
    assert report.problems == ()
    assert not [path for path in out.rglob("*") if path.name.endswith(".part")]


def test_a_photo_that_is_gone_is_named_and_its_crops_stay(ready, album, tmp_path):
    export(ready, tmp_path / "out")
    (album / "a.png").unlink()

    report = export(ready, tmp_path / "out")

    assert (tmp_path / "out/10_mira/a_face_1.png").exists()
    assert any("a.png" in problem.text and problem.stops for problem in report.problems)
    assert report.removed == 0


def test_a_photo_changed_since_is_told_and_written_anew(ready, album, picture, tmp_path):
    export(ready, tmp_path / "out")
    picture(album / "a.png", (640, 480), 99)
    os.utime(album / "a.png", ns=(1, 1))

    report = export(ready, tmp_path / "out")

    assert report.written == 2
    assert "changed since" in report.problems[0].text


@pytest.mark.parametrize("name", ["10_mira/a_face_1.png", "10_mira/a_face_1.txt", "3_place/c.jpg"])
@pytest.mark.parametrize("is_written", [False, True])
def test_a_folder_where_a_file_belongs_stays_and_is_named(ready, tmp_path, name, is_written):
    if is_written:
        export(ready, tmp_path / "out")
        (tmp_path / "out" / name).unlink()
    (tmp_path / "out" / name).mkdir(parents=True)

    report = export(ready, tmp_path / "out")

    assert [problem.values["file"] for problem in report.problems] == [name]
    assert (tmp_path / "out" / name).is_dir()
    assert report.written + report.unchanged == 9


def test_a_photo_that_another_program_holds_stops_no_other(ready, album, tmp_path, hold):
    hold(album / "c.jpg")

    report = export(ready, tmp_path / "out")

    assert report.written == 8
    assert [problem.values["files"] for problem in report.problems] == [(album / "c.jpg",)]


def test_a_file_that_another_program_holds_is_named_and_follows_once_it_is_free(
    ready, tmp_path, hold, monkeypatch
):
    export(ready, tmp_path / "out")
    ready.apply(SetCaptions({1: "mira, new"}))
    ready.apply(DeleteRegions((2,)))
    changed, unwanted = (tmp_path / "out/10_mira" / name for name in ("a_face_1.txt", "a_body_2.png"))
    hold(changed)
    hold(unwanted)

    held = export(ready, tmp_path / "out")
    monkeypatch.undo()
    free = export(ready, tmp_path / "out")

    assert [problem.stops for problem in held.problems] == [True, True]
    assert (held.written, held.removed) == (0, 1)
    assert (free.written, free.removed, free.problems) == (1, 1, ())
    assert changed.read_text() == "mira, new\n"
    assert not unwanted.exists()


def test_the_photos_themselves_are_never_changed(ready, album, tmp_path):
    before = files_below(album)

    export(ready, tmp_path / "out")

    assert files_below(album) == before


def test_orientation_and_colours_are_baked_in_and_the_place_is_gone(filled, tmp_path):
    exif = Image.Exif()
    exif[0x0112] = 6
    exif[0x010F] = "Camera maker"
    exif[0x8825] = {1: "N", 2: (48.0, 51.0, 24.0)}
    path = tmp_path / "phone.jpg"
    stored = Image.new("RGB", (400, 300), "white")
    stored.paste("red", (0, 0, 400, 150))
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    stored.save(path, exif=exif, icc_profile=srgb, quality=95)
    photo = filled.apply(AddPhotos((read_photo(path),))).created_ids[0]
    filled.apply(AddConcept("whole", 1, ("whole", "face")))
    filled.apply(DrawRegions((NewRegion(photo, "whole"), NewRegion(photo, "face", Box(100, 0, 200, 200)))))

    export(filled, tmp_path / "out")

    for name in ("phone.png", "phone_face_2.png"):
        with Image.open(tmp_path / "out/1_whole" / name) as written:
            assert set(written.info) == set()
            assert not written.getexif()
            # Turned clockwise by 90 degrees, the red upper half is the right half.
            assert np.asarray(written)[:, -10:, 1].max() < 60
    with Image.open(tmp_path / "out/1_whole/phone.png") as written:
        assert written.size[0] < written.size[1]


def test_an_untouched_whole_picture_is_copied_byte_for_byte(ready, album, tmp_path):
    export(ready, tmp_path / "out")

    assert (tmp_path / "out/3_place/c.jpg").read_bytes() == (album / "c.jpg").read_bytes()


def test_pictures_of_one_name_do_not_meet(filled, album, picture, tmp_path):
    other = picture(tmp_path / "other" / "C.png", (300, 300), 8)
    photo = filled.apply(AddPhotos((read_photo(other),))).created_ids[0]
    filled.apply(AddConcept("x", 1, ("whole",)))
    filled.apply(
        DrawRegions((NewRegion(3, "whole", caption="one"), NewRegion(photo, "whole", caption="two")))
    )

    export(filled, tmp_path / "out")

    captions = {path.name: path.read_text() for path in (tmp_path / "out/1_x").glob("*.txt")}
    assert captions == {"c.txt": "one\n", "C_whole_2.txt": "two\n"}


def test_names_in_chinese_with_spaces_are_kept(filled, picture, tmp_path):
    photo = filled.apply(AddPhotos((read_photo(picture(tmp_path / "我的 照片.png", seed=9)),))).created_ids[0]
    filled.apply(AddConcept("長髮 女孩", 2, ("face", "whole")))
    filled.apply(DrawRegions((NewRegion(photo, "face", Box(10, 10, 100, 100)), NewRegion(photo, "whole"))))

    export(filled, tmp_path / "匯出 資料夾")

    assert sorted(path.name for path in (tmp_path / "匯出 資料夾" / "2_長髮 女孩").iterdir()) == [
        "我的 照片.png", "我的 照片_face_1.png",
    ]  # fmt: skip


def test_a_file_where_the_folder_should_be_is_refused(ready, tmp_path):
    (tmp_path / "out").write_text("in the way")

    with pytest.raises(AtelierError, match="is a file"):
        export(ready, tmp_path / "out")


def test_the_manifest_is_plain_json(ready, tmp_path):
    export(ready, tmp_path / "out")

    content = json.loads((tmp_path / "out" / MANIFEST_NAME).read_text())

    assert content["project"] == ready.identity
    assert len(content["files"]) == 10


@pytest.mark.parametrize("background", ["keep", "transparent"])
def test_pictures_on_the_disk_have_exactly_the_pixels_of_their_crops(ready, tmp_path, background):
    ready.apply(ChangeRegions((RegionChange(1, background=background),)))

    export(ready, tmp_path / "out")

    drawn = render_crop(ready.crop(1))
    with Image.open(tmp_path / "out" / "10_mira" / "a_face_1.png") as written:
        assert written.mode == drawn.mode == ("RGBA" if background == "transparent" else "RGB")
        assert np.array_equal(np.asarray(written), np.asarray(drawn))
