"""ViTPose through the real class of transformers, a small one with chance weights."""

from __future__ import annotations

import json

import numpy as np
import pytest

from core.errors import AtelierError
from curation.regions.box import Box
from curation.suggestions.pose_source import PoseFinder, framed, placed
from curation.suggestions.registry import open_source
from curation.suggestions.source import SourceSettings


def save_pose_model(folder, joints=17):
    import torch
    import transformers

    torch.manual_seed(0)
    backbone = transformers.VitPoseBackboneConfig(
        image_size=(64, 48), hidden_size=8, num_hidden_layers=1, num_attention_heads=1, out_indices=[1]
    )
    config = transformers.VitPoseConfig(backbone_config=backbone, num_labels=joints)
    transformers.VitPoseForPoseEstimation(config).save_pretrained(folder)
    (folder / "preprocessor_config.json").write_text("{}")
    return folder


@pytest.fixture(scope="module")
def pose_folder(tmp_path_factory):
    return save_pose_model(tmp_path_factory.mktemp("models") / "vitpose-tiny")


def photo(seed=0):
    return np.random.default_rng(seed).integers(0, 255, (300, 200, 3), dtype=np.uint8)


@pytest.mark.slow
def test_seventeen_joints_come_back_within_what_the_model_saw(pose_folder):
    person = Box(40, 20, 80, 200)

    found = PoseFinder(pose_folder).pose(photo(), person)

    frame = framed(person, 48 / 64).grown(1.001)
    assert found.points.shape == (17, 2)
    assert all(frame.contains(x, y) for x, y in found.points)
    assert ((found.scores >= 0) & (found.scores <= 1)).all()


def test_a_person_is_placed_as_transformers_own_preparation_places_it():
    from transformers.models.vitpose.image_processing_pil_vitpose import (
        box_to_center_and_scale,
        get_warp_matrix,
    )

    box, size = (40.0, 20.0, 80.0, 200.0), (192, 256)
    centre, scale = box_to_center_and_scale(box, image_width=size[0], image_height=size[1])
    theirs = get_warp_matrix(0, centre * 2.0, np.array(size) - 1.0, scale * 200.0)

    ours = placed(framed(Box(*box), size[0] / size[1]), size)

    assert ours == pytest.approx(theirs, abs=1e-3)


def test_a_frame_has_the_models_shape_and_room_around_the_person():
    frame = framed(Box(100, 100, 50, 200), 0.75)

    assert frame.width / frame.height == pytest.approx(0.75)
    assert frame.height == pytest.approx(250)
    assert frame.centre == (125, 200)


@pytest.mark.slow
def test_a_model_with_other_joints_is_refused(tmp_path):
    with pytest.raises(AtelierError, match="5 joints"):
        PoseFinder(save_pose_model(tmp_path / "other", joints=5))


def test_another_models_folder_is_refused(tmp_path):
    for name in ("model.safetensors", "preprocessor_config.json"):
        (tmp_path / name).write_text("{}")
    (tmp_path / "config.json").write_text(json.dumps({"model_type": "llama"}))

    with pytest.raises(AtelierError, match="llama"):
        open_source(SourceSettings("pose", {"pose": tmp_path, "persons": tmp_path}))


def test_without_persons_it_says_what_to_fetch(pose_folder):
    with pytest.raises(AtelierError, match="rtdetr"):
        open_source(SourceSettings("pose", {"pose": pose_folder}))
