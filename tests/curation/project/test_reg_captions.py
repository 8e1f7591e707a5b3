"""Captions of reg crops are optional: written, or left out; what is known of them stays."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core.kohya.image_tree import REG_FOLDER
from curation.captions.checks import check_captions
from curation.captions.search import parse_filter
from curation.export.readiness import problems_of
from curation.export.write_tree import write_tree
from curation.project.caption_board import CaptionBoard
from curation.project.caption_edits import ChangeCaptionSettings
from curation.project.edits import AddConcept, ChangeConcept, DrawRegions, NewRegion, SetCaptions
from curation.project.store import CurationProject
from curation.project.tag_project import TagRequest, leaves_captions_out, regions_to_tag
from curation.regions.box import Box
from curation.taggers.kind import TaggerSettings

BOX = Box(10, 20, 100, 120)
FACE, REG = 1, 2


@pytest.fixture
def twin(filled: CurationProject) -> CurationProject:
    """A face and a reg crop, both with captions, in a concept with a reg twin."""
    filled.apply(AddConcept("mira", kinds=("face",), reg_repeats=1, class_words="doll"))
    filled.apply(DrawRegions((NewRegion(1, "face", BOX), NewRegion(2, "regularization", BOX))))
    filled.apply(SetCaptions({FACE: "mira, smile", REG: "1girl, solo"}))
    return filled


def leave_out(project: CurationProject) -> None:
    project.apply(ChangeCaptionSettings(replace(project.caption_settings(), reg_captions=False)))


def texts_in(folder) -> list[str]:
    return [path.read_text(encoding="utf-8").strip() for path in sorted(folder.rglob("*.txt"))]


def written(project: CurationProject, out):
    for _ in write_tree(project, out):
        pass
    return out


def test_left_out_captions_of_reg_crops_give_way_to_the_class_words(twin, tmp_path):
    leave_out(twin)

    out = written(twin, tmp_path / "tree")

    assert texts_in(out / REG_FOLDER) == ["doll"]
    assert texts_in(out / "10_mira") == ["mira, smile"]


def test_without_class_words_no_caption_file_stands_in_the_reg_folder(filled, tmp_path):
    filled.apply(AddConcept("mira", kinds=("face",), reg_repeats=1))
    filled.apply(DrawRegions((NewRegion(1, "face", BOX), NewRegion(2, "regularization", BOX))))
    filled.apply(SetCaptions({REG: "1girl, solo"}))
    before = texts_in(written(filled, tmp_path / "tree") / REG_FOLDER)
    leave_out(filled)

    out = written(filled, tmp_path / "tree")

    assert before == ["1girl, solo"]
    assert texts_in(out / REG_FOLDER) == []
    # The trainer then reads the folder's name, which is what shall be learned: that is told.
    assert any("the trainer calls them “mira” too" in problem.text for problem in problems_of(filled))
    assert len(list((out / REG_FOLDER).rglob("*.png"))) == 1


def test_the_words_stay_in_the_project_and_come_back_with_undo(twin, tmp_path):
    leave_out(twin)
    kept = twin.caption(REG).text

    twin.undo()

    assert kept == "1girl, solo"
    assert twin.caption_settings().reg_captions
    assert texts_in(written(twin, tmp_path / "tree") / REG_FOLDER) == ["1girl, solo"]


def test_a_project_opened_again_still_leaves_them_out(twin):
    leave_out(twin)
    twin.close()

    with CurationProject.open(twin.path) as again:
        assert not again.caption_settings().reg_captions


def test_the_board_says_which_captions_are_not_written(twin):
    leave_out(twin)

    rows = {row.id: row for row in CaptionBoard(twin).rows}

    assert [rows[FACE].takes_words, rows[REG].takes_words] == [True, False]
    assert rows[REG].written == "doll"


def test_an_empty_caption_that_is_not_written_lacks_nothing(twin):
    twin.apply(SetCaptions({REG: ""}))
    before = CaptionBoard(twin).empty_count
    leave_out(twin)

    assert before == 1
    assert CaptionBoard(twin).empty_count == 0


def test_checks_do_not_complain_of_captions_that_are_not_written(twin):
    twin.apply(SetCaptions({FACE: "", REG: "long hair, short hair, hat\nsecond line"}))
    before = {finding.check for finding in check_captions(CaptionBoard(twin).index)}
    leave_out(twin)
    index = CaptionBoard(twin).index

    (finding,) = check_captions(index)

    assert before == {"empty", "exclusive", "lines"}
    assert (finding.check, finding.region_ids) == ("empty", (FACE,))
    assert index.region_ids(parse_filter(finding.filter).mask(index)) == [FACE]


def test_a_concept_decides_for_its_own_reg_folder(twin, tmp_path):
    (mira,) = twin.concepts()
    twin.apply(AddConcept("lena", kinds=("face",), reg_repeats=1, class_words="woman"))

    twin.apply(ChangeConcept(mira.id, reg_words="class"))

    out = written(twin, tmp_path / "tree") / REG_FOLDER
    assert {folder.name: texts_in(folder) for folder in out.iterdir()} == {
        "1_lena": ["1girl, solo"],
        "1_mira": ["doll"],
    }


def test_a_concept_may_keep_captions_that_the_project_leaves_out(twin, tmp_path):
    (mira,) = twin.concepts()
    settings = replace(twin.caption_settings(), reg_captions=False)

    twin.apply(ChangeCaptionSettings(settings, {mira.id: "own"}))

    assert texts_in(written(twin, tmp_path / "tree") / REG_FOLDER) == ["1girl, solo"]
    assert {row.id: row.takes_words for row in CaptionBoard(twin).rows} == {FACE: True, REG: True}
    assert not leaves_captions_out(twin)


def test_what_the_project_and_its_concepts_say_is_one_step_of_undo(twin):
    (mira,) = twin.concepts()
    settings = replace(twin.caption_settings(), reg_captions=False)
    twin.apply(ChangeCaptionSettings(settings, {mira.id: "own"}))

    twin.undo()

    assert twin.caption_settings().reg_captions
    assert twin.concepts()[0].reg_words == ""


def test_tagging_skips_a_crop_that_no_concept_has_words_for(twin, tmp_path):
    (mira,) = twin.concepts()
    request = TagRequest(TaggerSettings("wd14", tmp_path), existing="append")
    twin.apply(ChangeConcept(mira.id, reg_words="class"))
    alone = [region.id for region in regions_to_tag(twin, request)]

    twin.apply(AddConcept("lena", kinds=("face",), reg_repeats=1, class_words="woman"))

    assert alone == [FACE]
    assert [region.id for region in regions_to_tag(twin, request)] == [FACE, REG]
    assert leaves_captions_out(twin)


def test_the_filter_of_empty_captions_shows_those_of_a_concept_that_has_them(twin):
    (mira,) = twin.concepts()
    twin.apply(AddConcept("lena", kinds=(), reg_repeats=1, class_words=""))
    twin.apply(ChangeConcept(mira.id, reg_words="class", class_words=""))
    lena = twin.concepts()[1]
    new = [NewRegion(2, "regularization", BOX, concept_ids=(one.id,)) for one in (mira, lena)]
    _, bare = twin.apply(DrawRegions(tuple(new))).created_ids
    index = CaptionBoard(twin).index

    (finding,) = [one for one in check_captions(index) if one.check == "empty"]

    assert finding.region_ids == (bare,)
    assert bare in index.region_ids(parse_filter(finding.filter).mask(index))


@pytest.mark.parametrize(("is_asked", "taken"), [(False, [FACE]), (True, [FACE, REG])])
def test_tagging_skips_them_unless_asked(twin, tmp_path, is_asked, taken):
    leave_out(twin)
    request = TagRequest(
        TaggerSettings("wd14", tmp_path), existing="append", also_unwritten=is_asked, region_ids=(FACE, REG)
    )

    assert [region.id for region in regions_to_tag(twin, request)] == taken
