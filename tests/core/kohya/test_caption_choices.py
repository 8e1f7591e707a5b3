"""The caption of one step, held against sd-scripts' own captions from the same seeds."""

import json
import random
from pathlib import Path

import pytest

from core.kohya.caption_choices import CaptionOptions, step_caption

GOLDEN = json.loads((Path(__file__).parents[2] / "fixtures/golden/captions.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", GOLDEN["cases"], ids=lambda case: f"{case['seed']}-{'-'.join(case['args'])}")
def test_captions_are_those_of_sd_scripts_draw_for_draw(case):
    rng = random.Random(case["seed"])
    options = CaptionOptions(**case["args"])

    captions = [
        step_caption(
            case["caption"],
            options,
            rng,
            epoch=case["epoch"],
            step=step,
            max_train_steps=case["max_train_steps"],
        )
        for step in case["steps"]
    ]

    assert captions == case["outputs"]


def test_the_same_seed_gives_the_same_caption():
    options = CaptionOptions(shuffle_caption=True, caption_tag_dropout_rate=0.5)

    captions = {step_caption("a, b, c, d, e, f", options, random.Random("7-123")) for _ in range(5)}

    assert len(captions) == 1


def test_kept_tags_survive_even_when_every_other_tag_is_dropped():
    options = CaptionOptions(keep_tokens=2, caption_tag_dropout_rate=1.0)

    assert step_caption("mira, doll, star, hat", options, random.Random(0)) == "mira, doll"


def test_a_warm_up_shorter_than_a_step_shows_all_tags():
    options = CaptionOptions(token_warmup_step=0.5)

    assert step_caption("a, b, c", options, random.Random(0), step=0, max_train_steps=1) == "a, b, c"


def test_only_options_that_vary_say_so():
    assert not CaptionOptions(keep_tokens=3, caption_prefix="x", secondary_separator=";").varies
    assert CaptionOptions(shuffle_caption=True).varies
    assert CaptionOptions(enable_wildcard=True).varies
    assert CaptionOptions(caption_dropout_every_n_epochs=2).varies


@pytest.mark.parametrize(
    ("caption", "options", "tidied"),
    [
        ("hina, , star ,, shirt,", {}, "hina, star, shirt"),
        ("hina ||| star, shirt", {"keep_tokens_separator": "|||"}, "hina, star, shirt"),
        ("hina;star", {"secondary_separator": ";"}, "hina, star"),
    ],
)
def test_tidied_captions_show_no_separator_and_no_empty_tag_where_sd_scripts_does(caption, options, tidied):
    as_sd_scripts = step_caption(caption, CaptionOptions(**options), random.Random(1))
    ours = step_caption(caption, CaptionOptions(tidy_captions=True, **options), random.Random(1))

    assert ours == tidied
    assert as_sd_scripts != tidied
