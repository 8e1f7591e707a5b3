"""Sample pictures are made again and again in a run: nothing of them stays in memory."""

from __future__ import annotations

import gc

import psutil
import torch

from core.base_model.load import load_base_model
from core.networks.network import Network
from core.recipe.network_section import NetworkSection
from core.training.sample_pictures import SamplePictures, prompts_of


def living_tensors():
    gc.collect()
    return sum(issubclass(type(one), torch.Tensor) for one in gc.get_objects())


def test_twenty_rounds_leave_as_much_memory_as_one(recipe_for, tiny, tmp_path):
    parts = load_base_model(str(tiny["sd15"]))
    network = Network.create(parts, NetworkSection(network_train_unet_only=True))
    network.hang()
    network.train()
    lines = [
        f"a doll --w 64 --h 64 --s 1 --d {seed} --ss {name}" for seed, name in enumerate(("euler_a", "ddim"))
    ]
    samples = SamplePictures(
        parts=parts,
        network=network,
        prompts=prompts_of(recipe_for(sample_prompts=lines), 64),
        folder=tmp_path,
        name="doll",
        device=torch.device("cpu"),
        should_stop=lambda: False,
    )
    process = psutil.Process()

    pictures = [len(list(samples.draw(step, 1, is_epoch=False))) for step in range(3)]
    tensors, memory = living_tensors(), process.memory_info().rss
    pictures += [len(list(samples.draw(step, 1, is_epoch=False))) for step in range(3, 23)]

    assert pictures == [2] * 23
    assert living_tensors() == tensors
    assert process.memory_info().rss - memory < 2**24
    assert network.training
    assert len(list(tmp_path.iterdir())) == 46
