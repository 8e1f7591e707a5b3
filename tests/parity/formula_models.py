"""The tiny models of the parity cases: every weight follows from its name by a formula, so none is stored."""

import zlib
from types import SimpleNamespace

import numpy as np
import torch
from diffusers import UNet2DConditionModel
from transformers import CLIPTextConfig, CLIPTextModel, CLIPTextModelWithProjection

from core.base_model.family import FAMILIES
from core.base_model.parts import BaseModelSource, ModelParts
from core.networks.network import Network


def formula_weight(name: str, shape: tuple[int, ...]) -> torch.Tensor:
    """The weight of a name: a hash of place and name, spread as a fresh layer's weights are."""
    count = int(np.prod(shape))
    x = np.arange(count, dtype=np.uint32) * np.uint32(0x9E3779B9) + np.uint32(zlib.crc32(name.encode()))
    x ^= x >> np.uint32(16)
    x *= np.uint32(0x85EBCA6B)
    x ^= x >> np.uint32(13)
    x *= np.uint32(0xC2B2AE35)
    x ^= x >> np.uint32(16)
    u = (x >> np.uint32(8)).astype(np.float32) * np.float32(2**-24) - np.float32(0.5)
    fan_in = float(np.prod(shape[1:])) if len(shape) > 1 else 1.0
    if name.endswith("lora_down.weight"):
        u = u * np.float32(2 / fan_in**0.5)
    elif name.endswith("lora_up.weight"):
        u = u * np.float32(0.04)
    elif name.endswith("bias"):
        u = u * np.float32(0.1)
    elif len(shape) == 1:
        u = 1 + np.float32(0.2) * u
    else:
        u = u * np.float32((12 / fan_in) ** 0.5)
    return torch.from_numpy(u.reshape(shape))


def formula_parts(case: dict) -> ModelParts:
    """The base model of a case."""
    family = FAMILIES[case["arch"]]
    unet = UNet2DConditionModel.from_config(case["unet_config_diffusers"]).eval()
    _fill(unet, "unet.")
    kinds = (CLIPTextModel, CLIPTextModelWithProjection)
    encoders = []
    for place, config in enumerate(case["text_encoder_configs"]):
        encoder = kinds[place](CLIPTextConfig(**config)).eval()
        _fill(encoder, "te." if case["arch"] == "sd15" else f"te{place + 1}.")
        encoders.append(encoder)
    tokenizers = tuple(SimpleNamespace(eos_token_id=49407) for _ in encoders)
    return ModelParts(
        family, unet, torch.nn.Identity(), tuple(encoders), tokenizers, BaseModelSource("formula", None)
    ).freeze()


def fill_network(network: Network) -> None:
    """Give every adapter the formula's weights."""
    for entry in network.entries:
        own = entry.adapter.tensors()
        filled = {
            ending: tensor
            if ending == "alpha"
            else formula_weight(f"{entry.name}.{ending}", tuple(tensor.shape))
            for ending, tensor in own.items()
        }
        entry.adapter.load_tensors(filled)


@torch.no_grad()
def _fill(module: torch.nn.Module, prefix: str) -> None:
    for name, parameter in module.named_parameters():
        known = name
        if prefix.startswith("te") and not name.startswith(("text_model.", "text_projection")):
            known = f"text_model.{name}"  # transformers 5.6 and later leave it out
        parameter.copy_(formula_weight(prefix + known, tuple(parameter.shape)))
