"""Every network argument that sd-scripts and LyCORIS document is taken, or refused with its reason."""

import pytest
import torch

from core.errors import AtelierError
from core.networks.adapter import AdapterShape
from core.networks.kind import NetworkOptions
from core.networks.lora_adapter import LoraAdapter
from core.networks.registry import kind_of_section
from core.recipe.network_section import NetworkSection

DROPOUTS = "dropout=0.1 rank_dropout=0.2 module_dropout=0.1"
BLOCKS = "block_dims=" + ",".join(["4"] * 25) + " block_alphas=" + ",".join(["2"] * 25)
CONV_BLOCKS = "conv_block_dims=" + ",".join(["2"] * 25) + " conv_block_alphas=" + ",".join(["1"] * 25)
RATES = "down_lr_weight=cosine mid_lr_weight=1 up_lr_weight=sine+.25 block_lr_zero_threshold=0.1"
PLUS = "loraplus_lr_ratio=4 loraplus_unet_lr_ratio=4 loraplus_text_encoder_lr_ratio=2"
KOHYA = f"conv_dim=4 conv_alpha=1 rank_dropout=0.2 module_dropout=0.1 {BLOCKS} {CONV_BLOCKS} {RATES} {PLUS}"
LYCORIS = f"preset=attn-mlp conv_dim=4 conv_alpha=1 {DROPOUTS} bypass_mode=True"
DECOMPOSED = "dora_wd=True wd_on_output=False use_tucker=True rs_lora=True use_scalar=True"


def options_of(module: str, arguments: str) -> NetworkOptions:
    section = NetworkSection(network_module=module, network_dim=8, network_args=arguments.split())
    return kind_of_section(section).options_of(section)


@pytest.mark.parametrize(
    ("module", "arguments"),
    [
        ("networks.lora", KOHYA),
        ("networks.lora_fa", KOHYA),
        ("networks.dylora", "conv_dim=4 conv_alpha=1 unit=4"),
        ("networks.oft", "enable_all_linear=True enable_conv=True"),
        ("lycoris.kohya", f"algo=lora {LYCORIS} {DECOMPOSED} rank_dropout_scale=True"),
        ("lycoris.kohya", f"algo=locon {LYCORIS} {DECOMPOSED} use_cp=True"),
        ("lycoris.kohya", f"algo=loha {LYCORIS} {DECOMPOSED} use_conv_cp=True"),
        ("lycoris.kohya", f"algo=lokr {LYCORIS} {DECOMPOSED} factor=8 decompose_both=True full_matrix=True"),
        ("lycoris.kohya", f"algo=lokr {LYCORIS} factor=-1 unbalanced_factorization=True"),
        ("lycoris.kohya", "algo=dylora preset=full conv_dim=8 block_size=4 module_dropout=0.1"),
        ("lycoris.kohya", "algo=ia3 preset=ia3 train_on_input=True module_dropout=0.1"),
        (
            "lycoris.kohya",
            "algo=diag-oft constraint=0.01 rescaled=True rank_dropout=0.1 rank_dropout_scale=True",
        ),
        ("lycoris.kohya", "algo=diag-oft constrain=0.01"),
        ("lycoris.kohya", "algo=locon use_scalar=False train_norm=False train_t5xxl=False dora_wd=None"),
    ],
)
def test_documented_arguments_are_taken(module, arguments):
    options_of(module, arguments)


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        ("algo=locon train_norm=True", "Norms are not trained"),
        ("algo=locon train_t5xxl=True", "no T5"),
        ("algo=boft", "boft"),
        ("algo=glora", "glora"),
        ("algo=full", "full"),
        ("algo=locon preset=/my/preset.toml", "full-lin"),
        ("algo=ia3 dora_wd=True", "IA"),
        ("algo=diag-oft use_tucker=True", "Diag-OFT"),
        ("algo=locon nonsense=1", "nonsense"),
    ],
)
def test_what_is_not_supported_is_refused_with_its_reason(arguments, reason):
    with pytest.raises(AtelierError, match=reason):
        options_of("lycoris.kohya", arguments)


@pytest.mark.parametrize(("written", "is_tucker"), [("False", True), ("True", False)])
def test_a_core_that_is_not_disabled_is_wanted_as_in_lycoris(written, is_tucker):
    assert options_of("lycoris.kohya", f"algo=locon disable_conv_cp={written}").use_tucker is is_tucker


@pytest.mark.parametrize(("makes_up", "mean"), [(True, 1.0), (False, 0.75)])
def test_ranks_left_out_are_made_up_for_unless_it_is_switched_off(makes_up, mean):
    shape = AdapterShape(8, 8.0, rank_dropout=0.25, makes_up=makes_up)
    adapter = LoraAdapter(torch.nn.Linear(4, 4), shape).train()
    torch.manual_seed(0)

    middle = adapter.dropped(torch.ones(4000, 8))

    assert middle.mean().item() == pytest.approx(mean, abs=0.02)
