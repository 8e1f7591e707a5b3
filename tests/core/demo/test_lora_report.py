"""The report compares a LoRA with its base on the same dolls, and its grid shows them side by side."""

from __future__ import annotations

import pytest
from PIL import Image

from core.base_model.load import load_base_model
from core.checkpoints.safetensors_io import save_tensors
from core.demo import lora_report, yardsticks
from core.demo.grid_picture import write_grid
from core.demo.lora_report import draw_row, measure
from core.demo.report_facts import Measurement
from core.networks.network import Network
from core.recipe.network_section import NetworkSection


@pytest.fixture
def one_sample(monkeypatch):
    """Drawing takes seconds per sample; one of each sort shows all that is claimed here."""
    for module in (yardsticks, lora_report):
        monkeypatch.setattr(module, "SAMPLE_COUNT", 1)
    monkeypatch.setattr(lora_report, "_GRID_PROMPT", 0)


@pytest.mark.slow
def test_a_lora_that_changes_nothing_measures_as_its_base_and_fills_the_grid_with_it(tmp_path, one_sample):
    lora = tmp_path / "untrained.safetensors"
    network = Network.create(load_base_model("demo:sd15").freeze(), NetworkSection(network_dim=2))
    save_tensors(lora, network.state_dict_kohya(), {})

    base = measured(tmp_path)
    same = measured(tmp_path, lora)
    *_, row = draw_row("demo:sd15", "epoch 1", str(lora), str(tmp_path))
    write_grid([row], tmp_path / "grid.png")

    assert same == base
    assert same.drift == 0
    assert same.noise_change == 0
    assert base.showing_trait == 0
    assert base.ordinary_as_asked == 1
    with Image.open(tmp_path / "grid.png") as picture:
        # Two rows of three pictures, with room for their labels.
        assert picture.width > 3 * 256
        assert picture.height > 2 * 256


def measured(out, lora=""):
    *_, measurement = measure("demo:sd15", str(out), str(lora))
    assert isinstance(measurement, Measurement)
    return measurement
