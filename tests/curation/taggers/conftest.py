"""Folders with tiny real models."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.curation.taggers.tiny_taggers import colour_graph, logit_graph, tag_rows, write_tag_csv


@pytest.fixture
def wd_folder(tmp_path) -> Path:
    """A model folder of the WD family with the true signature."""
    folder = tmp_path / "models" / "wd-swinv2-tagger-v3"
    folder.mkdir(parents=True)
    colour_graph(folder / "model.onnx")
    write_tag_csv(folder / "selected_tags.csv", tag_rows())
    return folder


@pytest.fixture
def small_wd_folder(tmp_path) -> Path:
    """The same with few tags and a small picture, for tests that are about something else."""
    folder = tmp_path / "models" / "small"
    folder.mkdir(parents=True)
    colour_graph(folder / "model.onnx", count=10, side=32)
    write_tag_csv(folder / "selected_tags.csv", tag_rows()[:10])
    return folder


@pytest.fixture
def cl_folder(tmp_path) -> Path:
    folder = tmp_path / "models" / "cl_tagger"
    folder.mkdir(parents=True)
    logit_graph(folder / "model_optimized.onnx", side=64)
    kinds = ["General", "General", "Rating", "Character", "Copyright", "Artist", "Meta", "Quality"]
    mapping = {str(place): {"tag": f"{kind}_{place}", "category": kind} for place, kind in enumerate(kinds)}
    (folder / "tag_mapping.json").write_text(json.dumps(mapping))
    return folder
