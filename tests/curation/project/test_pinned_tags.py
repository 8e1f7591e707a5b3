"""Tags on number keys are kept in the project, in their order, and undone like everything else."""

from __future__ import annotations

from curation.project.caption_edits import PinTags
from curation.project.store import CurationProject


def test_pinned_tags_keep_their_order_and_survive_closing(project):
    project.apply(PinTags(("smile", "blue sky", "indoors")))
    project.apply(PinTags(("indoors", "smile")))
    project.close()

    with CurationProject.open(project.path) as again:
        assert again.pinned_tags() == ("indoors", "smile")


def test_undo_brings_back_what_was_pinned(project):
    project.apply(PinTags(("smile", "solo")))
    project.apply(PinTags(()))

    project.undo()

    assert project.pinned_tags() == ("smile", "solo")


def test_a_tag_is_pinned_once_and_without_the_spaces_around_it(project):
    project.apply(PinTags((" smile", "smile ", " ")))

    assert project.pinned_tags() == ("smile",)
