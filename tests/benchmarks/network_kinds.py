"""How long a training step takes with each kind of network, beside plain LoRA and beside LyCORIS.

Run from the repository's root, one thread: ``OMP_NUM_THREADS=1 python -m tests.benchmarks.network_kinds``.
Each row trains the same layers, the transformers of one small U-Net. All rows are measured in turns in one
run, in CPU time, so that the ratios hold on a busy machine too; "kept" is what the forward pass keeps for the
backward pass, weights of the base model not counted.
"""

from __future__ import annotations

import argparse
import logging
import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import torch
from diffusers import UNet2DConditionModel
from torch import Tensor, nn

from core.base_model.family import SD15
from core.base_model.parts import BaseModelSource, ModelParts
from core.networks.network import Network
from core.recipe.network_section import NetworkSection

RANK = 8
LATENT = 32
TRANSFORMERS = "preset=unet-transformer-only"
ROWS = {
    "LoRA": ("lora", []),
    "LoCon": ("locon", [TRANSFORMERS]),
    "LoCon, DoRA": ("locon", [TRANSFORMERS, "dora_wd=True"]),
    "LoHa": ("loha", [TRANSFORMERS]),
    "LoHa, DoRA": ("loha", [TRANSFORMERS, "dora_wd=True"]),
    "LoKr": ("lokr", [TRANSFORMERS, "factor=8"]),
    "LoKr, DoRA": ("lokr", [TRANSFORMERS, "factor=8", "dora_wd=True"]),
    "DyLoRA": ("dylora", [TRANSFORMERS]),
    "(IA)^3": ("ia3", [TRANSFORMERS]),
    "Diag-OFT": ("diag-oft", [TRANSFORMERS]),
    "OFT (sd-scripts)": ("networks.oft", ["enable_all_linear=True"]),
    "LoRA-FA": ("lora_fa", []),
}
LYCORIS_ALGOS = {"locon", "loha", "lokr", "dylora", "ia3", "diag-oft"}
# LyCORIS has no way beside the layer for these, or it crashes there.
NOT_BESIDE = {"dylora"}


@dataclass
class Row:
    """One network that can be measured: how it is put on, and what came out."""

    title: str
    hang: Callable[[], None]
    take_off: Callable[[], None]
    parameters: list[nn.Parameter]
    milliseconds: list[float] = field(default_factory=list)
    kept_bytes: int = 0


def small_unet() -> UNet2DConditionModel:
    """A U-Net of SD1.5's build, 1/40 of its size."""
    torch.manual_seed(0)
    return UNet2DConditionModel(
        sample_size=LATENT,
        block_out_channels=(128, 256, 256),
        down_block_types=("CrossAttnDownBlock2D", "CrossAttnDownBlock2D", "DownBlock2D"),
        up_block_types=("UpBlock2D", "CrossAttnUpBlock2D", "CrossAttnUpBlock2D"),
        layers_per_block=1,
        cross_attention_dim=256,
        attention_head_dim=8,
    ).requires_grad_(requires_grad=False)


def our_row(title: str, unet: UNet2DConditionModel) -> Row:
    """A kind of ours on the U-Net."""
    module, arguments = ROWS[title]
    parts = ModelParts(SD15, unet, None, (), (), BaseModelSource("small", None))
    section = NetworkSection(
        network_module=module,
        network_dim=RANK,
        network_alpha=RANK,
        network_args=arguments,
        network_train_unet_only=True,
    )
    network = Network.create(parts, section).train()
    trained = [parameter for entry in network.entries for parameter in entry.adapter.trained_parameters()]
    return Row(title, network.hang, network.take_off, trained)


def lycoris_row(title: str, unet: UNet2DConditionModel, *, beside: bool) -> Row:
    """The same kind of LyCORIS, in its default way or beside the layer (bypass)."""
    from lycoris.kohya import create_network

    module, arguments = ROWS[title]
    given = dict(text.split("=") for text in arguments)
    network = create_network(
        1.0, RANK, RANK, None, [], unet, algo=module, block_size=4, bypass_mode=str(beside), **given
    )
    network.apply_to([], unet, False, True)
    network.requires_grad_(requires_grad=True).train()
    for one in network.unet_loras:
        one.restore()
    # Its presets reach diffusers' time embedding too, which none of our rows trains.
    modules = [one for one in network.unet_loras if "time_embedding" not in one.lora_name]

    trained = [parameter for one in modules for parameter in one.parameters()]

    def hang() -> None:
        for one in modules:
            one.apply_to()

    def take_off() -> None:
        for one in modules:
            one.restore()

    return Row(f"{title}: LyCORIS{', bypass' if beside else ''}", hang, take_off, trained)


def step(unet: UNet2DConditionModel) -> None:
    """One forward and backward pass."""
    generator = torch.Generator().manual_seed(1)
    latents = torch.randn(1, 4, LATENT, LATENT, generator=generator)
    text = torch.randn(1, 77, 256, generator=generator)
    unet(latents, torch.tensor([500]), text, return_dict=False)[0].square().mean().backward()


@contextmanager
def counting(unet: UNet2DConditionModel, kept: dict[int, int]) -> Iterator[None]:
    """Note what is kept for the backward pass, by address; the base model's own weights do not count."""
    own = {parameter.untyped_storage().data_ptr() for parameter in unet.parameters()}

    def note(tensor: Tensor) -> Tensor:
        storage = tensor.untyped_storage()
        if storage.data_ptr() not in own:
            kept[storage.data_ptr()] = storage.nbytes()
        return tensor

    with torch.autograd.graph.saved_tensors_hooks(note, lambda tensor: tensor):
        yield


def measure(row: Row, unet: UNet2DConditionModel) -> None:
    """One step more of a row."""
    row.hang()
    kept: dict[int, int] = {}
    started = time.process_time()
    with counting(unet, kept):
        step(unet)
    row.milliseconds.append((time.process_time() - started) * 1000)
    row.kept_bytes = sum(kept.values())
    row.take_off()
    for parameter in row.parameters:
        parameter.grad = None


def rows_of(unet: UNet2DConditionModel, titles: list[str]) -> Iterator[Row]:
    """All rows, ours first."""
    for title in titles:
        yield our_row(title, unet)
        module = ROWS[title][0]
        if module in LYCORIS_ALGOS:
            yield lycoris_row(title, unet, beside=False)
        if module in LYCORIS_ALGOS - NOT_BESIDE and "DoRA" not in title:
            yield lycoris_row(title, unet, beside=True)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5, help="steps per row, after one to warm up")
    parser.add_argument("--only", nargs="*", default=list(ROWS), help="rows, by their title")
    arguments = parser.parse_args()
    logging.disable(logging.CRITICAL)
    unet = small_unet()
    rows = list(rows_of(unet, list(dict.fromkeys(["LoRA", *arguments.only]))))
    for _ in range(arguments.rounds + 1):
        for row in rows:
            measure(row, unet)
    plain = statistics.median(rows[0].milliseconds[1:])
    print(f"{'':34}{'ms/step':>9}{'of LoRA':>9}{'kept MiB':>10}{'trained':>11}")
    for row in rows:
        time_taken = statistics.median(row.milliseconds[1:])
        count = sum(parameter.numel() for parameter in row.parameters if parameter.requires_grad)
        kept = row.kept_bytes / 2**20
        print(f"{row.title:34}{time_taken:9.0f}{time_taken / plain:9.2f}{kept:10.0f}{count:11,}")


if __name__ == "__main__":
    main()
