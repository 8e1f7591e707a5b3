from __future__ import annotations

from core.kohya.image_tree import read_tree
from core.kohya.make_plan import make_plan
from curation.export.planned import planned_images
from curation.export.preview import tree_of
from curation.export.write_tree import write_tree
from curation.project.edits import AddConcept, DrawRegions, NewRegion
from curation.regions.box import Box


def test_steps_counted_before_writing_are_those_of_the_written_folder(filled, tmp_path):
    filled.apply(AddConcept("mira", 7, ("face", "whole"), 2, "doll"))
    filled.apply(
        DrawRegions(
            (
                NewRegion(1, "face", Box(10, 10, 300, 300), caption="mira"),
                NewRegion(1, "whole"),
                NewRegion(3, "whole", caption="c"),
                NewRegion(2, "regularization", Box(10, 10, 333, 555)),
            )
        )
    )
    out = tmp_path / "out"

    planned = tree_of(planned_images(filled), out)
    list(write_tree(filled, out))
    written = read_tree(out)

    assert planned.folders == written.folders
    settings = filled.bucket_settings()
    before, after = make_plan(planned, settings), make_plan(written, settings)
    assert before.max_train_steps == after.max_train_steps
    assert before.bucket_counts == after.bucket_counts


def test_an_empty_project_has_an_empty_tree(project, tmp_path):
    assert tree_of(planned_images(project), tmp_path).folders == ()
