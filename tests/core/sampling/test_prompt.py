"""Prompt lines are read as sd-scripts' users write them."""

import subprocess
import sys

import pytest

from core.errors import AtelierError
from core.sampling.prompt import SamplePrompt, parse_prompt_line, read_prompts


def test_a_line_with_every_option_is_read():
    line = "a doll, red hair --n blurry, low-res --w 515 --h 768 --d 7 --l 6.5 --s 28 --ss euler_a"

    prompt = parse_prompt_line(line)

    assert prompt == SamplePrompt("a doll, red hair", "blurry, low-res", 512, 768, 28, 6.5, 7, "euler_a")


def test_what_a_line_does_not_say_comes_from_the_defaults():
    defaults = SamplePrompt("", negative="bad", width=256, height=320, steps=8, seed=3)

    prompt = parse_prompt_line("a doll --s 4", defaults)

    assert prompt == SamplePrompt("a doll", "bad", 256, 320, 4, 7.5, 3)


def test_a_prompt_written_as_a_line_reads_back_equal():
    prompt = SamplePrompt("a doll -- with dashes", "blurry", 256, 384, 12, 5.25, 9, "dpmsolver++")

    assert parse_prompt_line(prompt.line) == prompt


def test_an_empty_text_with_options_is_a_prompt_too():
    assert parse_prompt_line("--n dog --S 3") == SamplePrompt("", negative="dog", steps=3)


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("a doll --w big", "“--w big”"),
        ("a doll --q 3", "“--q”"),
        ("a doll --ss magic", "sampler “magic” is unknown"),
        ("a doll --s 0", "0 steps"),
        ("a doll --d -1", "seed -1"),
    ],
)
def test_a_line_that_cannot_be_read_is_refused_with_the_words_that_are_wrong(line, words):
    with pytest.raises(AtelierError, match=words):
        parse_prompt_line(line)


def test_a_file_of_prompts_may_hold_comments_empty_lines_and_chinese(tmp_path):
    path = tmp_path / "prompts.txt"
    path.write_text("﻿# 註解\n\n紅髮的娃娃 --d 2\n  a doll\n", encoding="utf-8")

    prompts = read_prompts(path)

    assert [prompt.text for prompt in prompts] == ["紅髮的娃娃", "a doll"]


def test_a_file_without_prompts_or_without_utf8_is_refused(tmp_path):
    empty, foreign = tmp_path / "empty.txt", tmp_path / "gbk.txt"
    empty.write_text("# nothing\n", encoding="utf-8")
    foreign.write_bytes("红发".encode("gbk"))

    with pytest.raises(AtelierError, match="hold no prompt"):
        read_prompts(empty)
    with pytest.raises(AtelierError, match="UTF-8"):
        read_prompts(foreign)


TOML = """
[prompt]
negative_prompt = "blurry"
width = 512
height = 768
scale = 6.5
sample_steps = 20

[[prompt.subset]]
prompt = "a doll"
seed = 3

[[prompt.subset]]
prompt = "a # doll"
width = 640
sample_sampler = "euler_a"
"""
JSON = (
    '[{"prompt": "a doll", "negative_prompt": "blurry", "width": 512, "height": 768, "scale": 6.5,'
    ' "sample_steps": 20, "seed": 3}, {"prompt": "a # doll", "negative_prompt": "blurry", "width": 640,'
    ' "height": 768, "scale": 6.5, "sample_steps": 20, "sample_sampler": "euler_a"}]'
)


@pytest.mark.parametrize(("ending", "text"), [("toml", TOML), ("json", JSON)])
def test_tables_of_prompts_are_read_as_by_sd_scripts(tmp_path, ending, text):
    path = tmp_path / f"prompts.{ending}"
    path.write_text(text, encoding="utf-8")

    assert read_prompts(path) == (
        SamplePrompt("a doll", "blurry", 512, 768, 20, 6.5, 3),
        SamplePrompt("a # doll", "blurry", 640, 768, 20, 6.5, 1, "euler_a"),
    )


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("a.toml", "[other]", "no table “prompt”"),
        ("a.toml", "[prompt]\nprompt = 'a'\nsubset = 3", "no list of tables"),
        ("a.json", '{"prompt": "a"}', "no list of tables"),
        ("a.json", '[{"prompt": "a", "colour": 3}]', "colour"),
        ("a.json", "[", "cannot be read"),
    ],
)
def test_tables_that_hold_no_prompts_are_refused(tmp_path, name, text, words):
    (tmp_path / name).write_text(text, encoding="utf-8")

    with pytest.raises(AtelierError, match=words):
        read_prompts(tmp_path / name)


def test_reading_prompts_loads_no_torch():
    code = "import sys, core.sampling.prompt, core.sampling.infotext; assert 'torch' not in sys.modules"

    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)
