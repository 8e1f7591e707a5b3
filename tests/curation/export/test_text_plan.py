"""The plan of text files is made anew when pictures change, and only given other words when captions do."""

from __future__ import annotations

import pytest

from curation.captions.caption_settings import CaptionSettings
from curation.export.planned import planned_images
from curation.export.text_plan import TextPlan
from curation.project.caption_edits import ChangeCaptionSettings, LayerTexts, SetCaptionLayers
from curation.project.edits import AddConcept, DeleteRegions, DrawRegions, NewRegion, SetCaptions
from curation.regions.box import Box


@pytest.fixture
def drawn(filled):
    kinds = ("face", "regularization")
    regions = (NewRegion(n, kind, Box(0, 0, 200, 200)) for n in (1, 2) for kind in kinds)
    filled.apply(DrawRegions(tuple(regions)))
    filled.apply(AddConcept("mira", 2, kinds=("face",), reg_repeats=1, class_words="doll"))
    return filled


@pytest.fixture
def plan(drawn):
    made = TextPlan()
    made.images(drawn)
    return made


@pytest.fixture
def plannings(monkeypatch):
    """Counts how often a whole tree is planned."""
    made = []
    import curation.export.text_plan as module

    monkeypatch.setattr(module, "planned_images", lambda project: made.append(1) or planned_images(project))
    return made


EDITS = {
    "words": SetCaptions({1: "mira, smile", 4: "a doll"}),
    "words taken away": SetCaptions({1: ""}),
    "a sentence": SetCaptionLayers({1: LayerTexts(sentence="a doll smiles")}),
    "another template": ChangeCaptionSettings(CaptionSettings("{trigger} {class}, {tags}")),
}


@pytest.mark.parametrize("edit", EDITS.values(), ids=EDITS)
def test_other_words_are_followed_without_planning_again(drawn, plan, plannings, edit):
    drawn.apply(SetCaptions({1: "one", 3: "two"}))
    plan.images(drawn)

    drawn.apply(edit)

    assert plan.images(drawn) == planned_images(drawn)
    drawn.undo()
    assert plan.images(drawn) == planned_images(drawn)
    assert plannings == []


@pytest.mark.parametrize(
    "edit", [DeleteRegions((1,)), AddConcept("lea", kinds=("face",))], ids=["a region", "a concept"]
)
def test_other_pictures_are_planned_again(drawn, plan, plannings, edit):
    drawn.apply(edit)

    assert plan.images(drawn) == planned_images(drawn)
    assert plannings == [1]
