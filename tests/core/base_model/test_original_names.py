"""The real architectures' weights have the names that the original files give them."""

import pytest

from core.base_model.original_names import original_unet_name, original_vae_name, unet_block_names
from core.base_model.part_building import UNET, VAE, build_part, read_config
from resources import paths

KNOWN = {
    "sd15": {
        "conv_in.weight": "input_blocks.0.0.weight",
        "down_blocks.0.downsamplers.0.conv.bias": "input_blocks.3.0.op.bias",
        "down_blocks.1.resnets.0.conv_shortcut.weight": "input_blocks.4.0.skip_connection.weight",
        "down_blocks.3.resnets.1.time_emb_proj.weight": "input_blocks.11.0.emb_layers.1.weight",
        "mid_block.attentions.0.proj_in.weight": "middle_block.1.proj_in.weight",
        "up_blocks.0.upsamplers.0.conv.weight": "output_blocks.2.1.conv.weight",
        "up_blocks.1.upsamplers.0.conv.weight": "output_blocks.5.2.conv.weight",
        "up_blocks.3.attentions.2.transformer_blocks.0.attn2.to_k.weight": (
            "output_blocks.11.1.transformer_blocks.0.attn2.to_k.weight"
        ),
        "conv_norm_out.weight": "out.0.weight",
    },
    "sdxl": {
        "add_embedding.linear_1.weight": "label_emb.0.0.weight",
        "down_blocks.1.attentions.0.proj_in.weight": "input_blocks.4.1.proj_in.weight",
        "down_blocks.2.attentions.1.transformer_blocks.9.ff.net.2.bias": (
            "input_blocks.8.1.transformer_blocks.9.ff.net.2.bias"
        ),
        "up_blocks.0.upsamplers.0.conv.weight": "output_blocks.2.2.conv.weight",
        "up_blocks.2.resnets.2.conv2.weight": "output_blocks.8.0.out_layers.3.weight",
    },
}
WEIGHT_COUNTS = {"sd15": 686, "sdxl": 1680}


@pytest.mark.parametrize("family", KNOWN)
def test_every_unet_weight_has_one_original_name_of_its_own(family):
    unet = build_part(UNET, read_config(paths.model_config(family), UNET))
    blocks = unet_block_names(unet.config)

    names = {name: original_unet_name(name, blocks) for name in unet.state_dict()}

    assert len(set(names.values())) == len(names) == WEIGHT_COUNTS[family]
    for name, original in KNOWN[family].items():
        assert names[name] == f"model.diffusion_model.{original}"


@pytest.mark.parametrize(
    ("family", "part", "millions"),
    [
        ("sd15", "unet", 859.520964),
        ("sd15", "vae", 83.653863),
        ("sd15", "text_encoder", 123.060480),
        ("sdxl", "unet", 2567.463684),
        ("sdxl", "text_encoder_2", 694.659840),
    ],
)
def test_the_shipped_descriptions_build_the_published_sizes(family, part, millions):
    module = build_part(part, read_config(paths.model_config(family), part))

    assert sum(weight.numel() for weight in module.parameters()) == round(millions * 1e6)


def test_the_decoders_blocks_are_numbered_backwards():
    vae = build_part(VAE, read_config(paths.model_config("sd15"), VAE))

    names = {name: original_vae_name(name, 4) for name in vae.state_dict()}

    assert len(set(names.values())) == len(names) == 248
    assert (
        names["decoder.up_blocks.0.upsamplers.0.conv.bias"]
        == "first_stage_model.decoder.up.3.upsample.conv.bias"
    )
    assert names["encoder.mid_block.attentions.0.to_q.bias"] == "first_stage_model.encoder.mid.attn_1.q.bias"
    assert names["quant_conv.weight"] == "first_stage_model.quant_conv.weight"
