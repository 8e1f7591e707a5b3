"""Settings from strangers: malformed files are refused with a reason before anything is made of them."""

from __future__ import annotations

import contextlib
import random

import pytest

from core.errors import AtelierError
from core.recipe.foreign_text import parse_json, parse_toml, read_text
from core.recipe.kohya_import import import_recipe


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('{"a": 1, "a": 2}', "twice"),
        ('{"a": NaN}', "NaN"),
        ('{"a": -Infinity}', "Infinity"),
        ('{"a": 1e999}', "infinite"),
        ("[" * 60 + "]" * 60, "50 levels"),
        ("[" * 100_000 + "]" * 100_000, "50 levels"),
        ('{"a": ', "line 1"),
        ("", "line 1"),
    ],
)
def test_json_that_is_malformed_is_refused_with_its_place(text, said):
    with pytest.raises(AtelierError, match=said):
        parse_json(text, "mira.json")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a = 1\na = 2", "overwrite"),
        ("a = nan", "infinite or none"),
        ("a = inf", "infinite or none"),
        ("a = " + "[" * 60 + "]" * 60, "50 levels"),
        ("a = " + "[" * 100_000 + "]" * 100_000, "50 levels"),
        ("a = ", "end of document"),
    ],
)
def test_toml_that_is_malformed_is_refused_with_its_place(text, said):
    with pytest.raises(AtelierError, match=said):
        parse_toml(text, "mira.toml")


def test_large_files_are_refused_unread(tmp_path):
    path = tmp_path / "large.json"
    path.write_bytes(b" " * 8_000_001)

    with pytest.raises(AtelierError, match="8 MB"):
        read_text(path)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_texts_of_windows_are_read(tmp_path, encoding):
    path = tmp_path / "a.txt"
    path.write_bytes("--output_name 小美".encode(encoding))

    assert read_text(path) == "--output_name 小美"


def test_pictures_and_missing_files_are_refused(tmp_path):
    (tmp_path / "a.txt").write_bytes(b"\x89PNG\xff\xfe\x00")

    with pytest.raises(AtelierError, match="no text"):
        read_text(tmp_path / "a.txt")
    with pytest.raises(AtelierError, match="cannot be read"):
        read_text(tmp_path / "none.txt")


@pytest.mark.parametrize(
    ("ending", "text"),
    [
        (
            ".json",
            '{"LoRA_type": "Standard", "optimizer": "AdamW", "network_dim": "8", "epoch": [1, {"a": 2}]}',
        ),
        (
            ".toml",
            '[a]\nnetwork_dim = 8\noptimizer_args = ["a=1"]\n[[datasets]]\nsubsets = [{ image_dir = "x" }]\n',
        ),
        (".txt", '--network_dim 8 --optimizer_args "betas=(0.9, 0.99)" a=1 --output_dir "D:\\out\\"'),
    ],
)
def test_damaged_files_are_read_or_refused_but_never_break(tmp_path, ending, text):
    rng = random.Random(7)
    letters = "\"{}[]=,\\\n' -x0.(\x00小"
    for number in range(300):
        damaged = list(text)
        for _ in range(rng.randint(1, 4)):
            damaged[rng.randrange(len(damaged))] = rng.choice(letters)
        path = tmp_path / f"{number}{ending}"
        path.write_text("".join(damaged), "utf-8")

        with contextlib.suppress(AtelierError):
            import_recipe(path)


@pytest.mark.parametrize("text", ["[]", "3", '{"a": 1}'])
def test_json_of_another_kind_is_refused(tmp_path, text):
    path = tmp_path / "a.json"
    path.write_text(text, "utf-8")

    with pytest.raises(AtelierError, match="no settings"):
        import_recipe(path)
