"""What surrounds captions in the project file: layers, rules, filters, settings; all undone and kept."""

from __future__ import annotations

import pytest

from core.errors import AtelierError
from curation.captions.caption import Caption
from curation.captions.caption_settings import CaptionSettings, LayeredCaption
from curation.captions.rules import CaptionRule, RuleKind
from curation.export.planned import planned_images
from curation.project.caption_edits import (
    AddRule,
    BulkRewrite,
    ChangeCaptionSettings,
    LayerTexts,
    RemoveFilter,
    RemoveRules,
    SaveFilter,
    SetCaptionLayers,
)
from curation.project.edits import AddConcept, DrawRegion, SetCaptions
from curation.project.store import CurationProject
from curation.regions.box import Box


@pytest.fixture
def drawn(filled):
    for left in (0, 20):
        filled.apply(DrawRegion(1, "face", Box(left, 0, 60, 60)))
    filled.apply(SetCaptions({1: "mira, smile"}))
    return filled


@pytest.mark.parametrize(
    ("texts", "first"),
    [(("", "hat"), ["hat"]), (("hat", "hat"), ["hat"]), (("hat", "coat"), ["hat", "coat"])],
)
def test_the_first_captions_are_those_with_words_each_once(drawn, texts, first):
    drawn.apply(SetCaptions(dict(enumerate(texts, start=1))))

    assert [caption.text for caption in drawn.first_captions(4)] == first
    assert [caption.text for caption in drawn.first_captions(1)] == first[:1]


def test_a_sentence_stays_when_the_tags_are_taken_away(drawn):
    drawn.apply(SetCaptionLayers({1: LayerTexts(sentence="a doll smiles")}))

    drawn.apply(SetCaptions({1: ""}))

    assert drawn.layered_captions() == {1: LayeredCaption(Caption(), "a doll smiles")}
    drawn.undo()
    assert drawn.caption(1).text == "mira, smile"


def test_a_caption_without_any_layer_is_no_caption(drawn):
    drawn.apply(SetCaptionLayers({2: LayerTexts(notes="ask again")}))
    drawn.apply(SetCaptionLayers({2: LayerTexts(notes="")}))

    assert set(drawn.captions()) == {1}


def test_layers_go_out_in_the_shape_of_the_template():
    caption = LayeredCaption(Caption("mira,  smile"), "a doll smiles", "blurred")

    assert caption.written_out("{tags}, {sentence}").text == "mira, smile, a doll smiles"
    assert caption.written_out("{sentence}, {tags}, {notes}").text == "a doll smiles, mira, smile, blurred"


def test_a_caption_of_tags_alone_goes_out_to_the_letter():
    assert LayeredCaption(Caption("mira,smile ")).written_out("{tags}, {sentence}").text == "mira,smile "


def test_rules_filters_and_settings_are_kept_and_undone(drawn):
    rule = CaptionRule(RuleKind.REWRITE, ("smile",), ("smiling",))
    drawn.apply(AddRule(rule, {1: "mira, smiling"}))
    drawn.apply(SaveFilter("to do", "not has:caption"))
    drawn.apply(SaveFilter("to do", "count<3"))
    drawn.apply(ChangeCaptionSettings(CaptionSettings("{trigger}, {tags}", 150)))
    drawn.close()

    with CurationProject.open(drawn.path) as again:
        assert [(kept.kind, kept.tags, kept.becomes) for kept in again.caption_rules()] == [
            (RuleKind.REWRITE, ("smile",), ("smiling",))
        ]
        assert [(kept.name, kept.line) for kept in again.saved_filters()] == [("to do", "count<3")]
        assert again.caption_settings() == CaptionSettings("{trigger}, {tags}", 150)
        for _ in range(4):
            again.undo()
        assert (again.caption_rules(), again.saved_filters()) == ((), ())
        assert again.caption_settings() == CaptionSettings()
        assert again.caption(1).text == "mira, smile"


def test_a_filter_and_a_rule_can_be_forgotten(drawn):
    drawn.apply(SaveFilter("to do", "count<3"))
    drawn.apply(AddRule(CaptionRule(RuleKind.EXCLUSIVE, ("day", "night")), {}))

    drawn.apply(RemoveFilter(drawn.saved_filters()[0].id))
    drawn.apply(RemoveRules((drawn.caption_rules()[0].id,)))

    assert (drawn.saved_filters(), drawn.caption_rules()) == ((), ())


def test_a_template_that_cannot_be_read_is_refused(drawn):
    with pytest.raises(AtelierError, match="nothing"):
        drawn.apply(ChangeCaptionSettings(CaptionSettings("{nothing}")))


def test_a_bulk_edit_is_undone_under_its_own_title(drawn):
    drawn.apply(BulkRewrite({1: "mira", 2: "mira"}, "Remove {tags}", {"tags": "smile"}))

    assert drawn.undo_title() == "Remove smile"


def test_a_caption_knows_when_it_was_written_last(drawn):
    written = drawn.caption_facts()[1].edited_at
    drawn.apply(SetCaptionLayers({1: LayerTexts(sentence="a doll")}))

    assert written.endswith("+00:00")
    assert drawn.caption_facts(1)[1].edited_at >= written


def test_layers_are_combined_in_the_folder_that_is_written(drawn):
    drawn.apply(AddConcept("mira", kinds=("face",), class_words="doll"))
    drawn.apply(SetCaptionLayers({1: LayerTexts(sentence="a doll smiles")}))
    drawn.apply(ChangeCaptionSettings(CaptionSettings("{trigger} {class}, {tags}, {sentence}")))

    assert str(planned_images(drawn)[0].caption) == "mira doll, smile, a doll smiles"
