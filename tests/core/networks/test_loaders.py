"""Which programs load a kind's files: what the records say is what the programs' own lists of keys say.

The lists were read in the programs' sources (A1111 1.10, Forge, ComfyUI, InvokeAI 6.14, diffusers 0.42).
"""

import re

import pytest

from core.networks.kind import PROGRAMS
from core.networks.network import Network
from core.networks.registry import NETWORKS
from core.recipe.network_section import NetworkSection
from tests.fixtures.tiny_models import tiny_model

LORA = {"lora_up.weight", "lora_down.weight", "lora_mid.weight", "alpha", "dora_scale"}
LOHA = {f"hada_{name}" for name in ("w1_a", "w1_b", "w2_a", "w2_b", "t1", "t2")}
LOKR = {f"lokr_{name}" for name in ("w1", "w1_a", "w1_b", "w2", "w2_a", "w2_b", "t1", "t2")}
IA3, OFT = {"weight", "on_input"}, {"oft_blocks", "rescale"}
ENDINGS = {
    "A1111": LORA | LOHA | LOKR | IA3 | OFT,
    "Forge": LORA | LOHA | LOKR,
    "ComfyUI": LORA | LOHA | LOKR | OFT,
    "InvokeAI": LORA | LOHA | LOKR | IA3,
    # It drops dora_scale with a warning, and refuses a whole file for one key that it does not know.
    "diffusers": LORA - {"dora_scale"},
}
# The layers outside of the blocks, which LyCORIS trains too, have rules of their own in A1111's list.
SD15_UNET = re.compile(
    r"(lora|oft)_unet_((down_blocks|mid_block|up_blocks)_|conv_in$|conv_out$|time_embedding_linear_[12]$)"
)
SDXL_UNET = re.compile(r"(lora|oft)_unet_(input_blocks|middle_block|output_blocks)_\d+_")
TEXT = {
    "sd15": re.compile(r"(lora|oft)_te_text_model_encoder_layers_\d+_(self_attn|mlp)_"),
    "sdxl": re.compile(r"(lora|oft)_te[12]_text_model_encoder_layers_\d+_(self_attn|mlp)_"),
}
SECTIONS = {
    **{name: NetworkSection(network_module=name, network_dim=4) for name in NETWORKS},
    **{
        f"{name}, DoRA": NetworkSection(network_module=name, network_dim=4, network_args=["dora_wd=True"])
        for name, kind in NETWORKS.items()
        if kind.has_dora
    },
}


@pytest.fixture(scope="module", params=["sd15", "sdxl"])
def parts(request):
    return tiny_model(request.param)


@pytest.mark.parametrize("name", SECTIONS)
def test_every_key_is_known_to_the_programs_that_load_the_kind_and_to_no_others(name, parts):
    network = Network.create(parts, SECTIONS[name])
    endings = {ending for entry in network.entries for ending in entry.adapter.tensors()}

    loaded_by = {program for program in PROGRAMS if endings <= ENDINGS[program]}

    assert network.options is not None
    assert loaded_by == set(network.kind.programs(network.options))


@pytest.mark.parametrize("name", SECTIONS)
def test_every_name_is_one_that_the_programs_map_to_a_layer(name, parts):
    network = Network.create(parts, SECTIONS[name])
    unet = SDXL_UNET if parts.family.has_size_ids else SD15_UNET

    strange = [
        entry.name
        for entry in network.entries
        if not (unet.match(entry.name) or TEXT[parts.family.name].match(entry.name))
    ]

    assert not strange
    assert len({entry.name for entry in network.entries}) == network.module_count
