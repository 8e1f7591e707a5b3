"""Hanging, taking off, saving and loading networks on tiny base models."""

import pytest
import torch
from safetensors.torch import load_file, save_file

from core.base_model.predict import predict_noise
from core.base_model.text_encoding import TextConditioning
from core.errors import AtelierError
from core.networks.network import Network
from core.networks.targets import all_layers, lora_targets
from core.recipe.network_section import NetworkSection
from tests.fixtures.tiny_models import tiny_model

FAMILIES = ["sd15", "sdxl"]
CONV = NetworkSection(network_dim=4, network_alpha=2, network_args=["conv_dim=3", "conv_alpha=1.5"])


@pytest.fixture(params=FAMILIES)
def parts(request):
    return tiny_model(request.param)


def learned(network: Network, seed: int = 0) -> Network:
    """The network with its upper halves set, as if it had learned something."""
    generator = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for entry in network.entries:
            entry.adapter.up.copy_(torch.randn(entry.adapter.up.shape, generator=generator) * 0.2)
    return network.eval()


@torch.no_grad()
def answer(parts):
    """What the U-Net says for fixed input."""
    return predict(parts)


def predict(parts):
    generator = torch.Generator().manual_seed(7)
    latents = torch.randn(2, 4, 8, 8, generator=generator)
    width = parts.unet.config.cross_attention_dim
    hidden = torch.randn(2, 77, width, generator=generator)
    pooled, sizes = None, None
    if parts.family.has_size_ids:
        pooled = torch.randn(2, parts.text_encoders[1].config.projection_dim, generator=generator)
        sizes = torch.tensor([[64, 64, 0, 0, 64, 64]] * 2)
    return predict_noise(parts, latents, torch.tensor([10, 700]), TextConditioning(hidden, pooled), sizes)


def test_a_fresh_network_changes_nothing(parts):
    before = answer(parts)

    with Network.create(parts, CONV).hung():
        assert torch.equal(answer(parts), before)


def test_a_learned_network_changes_the_answer_and_comes_off_without_a_trace(parts):
    before, network = answer(parts), learned(Network.create(parts, CONV))

    network.hang()
    changed = answer(parts)
    network.take_off()

    assert (changed - before).abs().max() > 1e-3
    assert torch.equal(answer(parts), before)
    assert not any("forward" in vars(module) for module in parts.unet.modules())


def test_multiplier_0_is_the_base_model(parts):
    before, network = answer(parts), learned(Network.create(parts, CONV))

    with network.hung(0.0):
        assert torch.equal(answer(parts), before)
    assert network.multiplier == 1.0


def test_the_multiplier_can_be_set_for_the_unet_alone():
    network = Network.create(tiny_model("sdxl"), CONV)

    network.set_multiplier(0.5, parts=("unet",))

    assert {entry.part: entry.adapter.multiplier for entry in network.entries} == {
        "te1": 1.0,
        "te2": 1.0,
        "unet": 0.5,
    }


def test_two_networks_hang_on_one_another_and_come_off_in_reverse(parts):
    first = learned(Network.create(parts, CONV), seed=1)
    second = learned(Network.create(parts, CONV), seed=2)

    with first.hung():
        one = answer(parts)
        with second.hung():
            assert not torch.equal(answer(parts), one)
        assert torch.equal(answer(parts), one)


def test_taking_the_lower_one_off_first_is_a_mistake(parts):
    first, second = Network.create(parts, CONV), Network.create(parts, CONV)
    first.hang()
    second.hang()

    with pytest.raises(ValueError, match="later"):
        first.take_off()


def test_hung_equals_weights_with_the_change_merged_in(parts):
    network = learned(Network.create(parts, CONV))
    with network.hung(0.8):
        hung = answer(parts)

    with torch.no_grad():
        for entry in network.entries:
            entry.adapter.layer.weight += 0.8 * entry.adapter.delta_weight()

    torch.testing.assert_close(answer(parts), hung, rtol=1e-4, atol=1e-5)


def test_gradients_reach_every_adapter_of_the_unet_and_no_base_weight(parts):
    network = learned(Network.create(parts, CONV)).train()
    network.hang()
    predict(parts).square().mean().backward()

    unet = [entry.adapter for entry in network.entries if entry.part == "unet"]
    assert all(adapter.down.grad is not None and adapter.down.grad.abs().max() > 0 for adapter in unet)
    assert all(parameter.grad is None for parameter in parts.unet.parameters())
    assert not any(parameter.requires_grad for parameter in parts.text_encoders[0].parameters())


def test_a_saved_network_answers_the_same_when_read_back(parts, tmp_path):
    network = learned(Network.create(parts, CONV))
    save_file(network.state_dict_kohya(), tmp_path / "lora.safetensors")
    with network.hung():
        before = answer(parts)

    loaded = Network.from_file(parts, tmp_path / "lora.safetensors")

    with loaded.hung():
        torch.testing.assert_close(answer(parts), before, rtol=0, atol=1e-6)
    ranks = {entry.name: entry.adapter.shape.rank for entry in loaded.entries}
    assert ranks == {entry.name: entry.adapter.shape.rank for entry in network.entries}


def test_reading_a_file_draws_no_random_numbers(tmp_path):
    parts = tiny_model("sd15")
    save_file(Network.create(parts, CONV).state_dict_kohya(), tmp_path / "lora.safetensors")
    torch.manual_seed(4)
    expected = torch.rand(1)

    torch.manual_seed(4)
    Network.from_file(parts, tmp_path / "lora.safetensors")

    assert torch.equal(torch.rand(1), expected)


def test_a_missing_alpha_counts_as_rank(parts, tmp_path):
    network = learned(Network.create(parts, NetworkSection(network_dim=4, network_alpha=4)))
    tensors = network.state_dict_kohya()
    save_file(
        {key: value for key, value in tensors.items() if ".alpha" not in key}, tmp_path / "a.safetensors"
    )

    loaded = Network.from_file(parts, tmp_path / "a.safetensors")

    assert all(float(entry.adapter.alpha) == 4 for entry in loaded.entries)


def test_an_sdxl_file_with_diffusers_names_is_read(tmp_path):
    parts = tiny_model("sdxl")
    network = learned(Network.create(parts, CONV))
    other_name = {target.kohya_name: target.aliases[0] for target in lora_targets(parts, conv=True)}
    tensors = {
        f"{other_name[key.split('.')[0]]}.{key.split('.', 1)[1]}": value
        for key, value in network.state_dict_kohya().items()
    }
    save_file(tensors, tmp_path / "diffusers.safetensors")

    loaded = Network.from_file(parts, tmp_path / "diffusers.safetensors")

    assert {entry.name for entry in loaded.entries} == {entry.name for entry in network.entries}


def test_a_file_may_adapt_layers_that_we_do_not_train(tmp_path):
    parts = tiny_model("sd15")
    target = next(layer for layer in all_layers(parts) if layer.path == "conv_in")
    out, inner = target.module.weight.shape[:2]
    tensors = {
        f"{target.kohya_name}.lora_down.weight": torch.randn(2, inner, 3, 3),
        f"{target.kohya_name}.lora_up.weight": torch.randn(out, 2, 1, 1),
    }
    save_file(tensors, tmp_path / "conv_in.safetensors")
    before = answer(parts)

    with Network.from_file(parts, tmp_path / "conv_in.safetensors").hung():
        assert not torch.equal(answer(parts), before)


def test_other_things_in_a_file_are_left_aside(tmp_path):
    parts = tiny_model("sd15")
    tensors = Network.create(parts, NetworkSection()).state_dict_kohya()
    save_file({**tensors, "bundle_emb.word.string_to_param.*": torch.zeros(2, 4)}, tmp_path / "b.safetensors")

    assert Network.from_file(parts, tmp_path / "b.safetensors").module_count == len(tensors) // 3


def test_half_an_adapter_is_refused_with_its_name(tmp_path):
    parts = tiny_model("sd15")
    tensors = Network.create(parts, NetworkSection()).state_dict_kohya()
    lost = next(key for key in tensors if key.endswith("lora_up.weight"))
    del tensors[lost]
    save_file(tensors, tmp_path / "half.safetensors")

    with pytest.raises(AtelierError, match=lost.split(".")[0]):
        Network.from_file(parts, tmp_path / "half.safetensors")


def test_the_same_seed_gives_the_same_start(parts):
    starts = []
    for _ in range(2):
        torch.manual_seed(11)
        starts.append(Network.create(parts, CONV).state_dict_kohya())

    assert all(torch.equal(starts[0][key], starts[1][key]) for key in starts[0])


def test_each_part_has_its_own_multiplier_again_after_a_block():
    network = Network.create(tiny_model("sdxl"), CONV)
    network.set_multiplier(0.5, parts=("unet",))

    with network.hung(0.1):
        pass

    assert {entry.adapter.multiplier for entry in network.entries} == {0.5, 1.0}


def test_a_lora_of_another_family_is_refused_by_name(tmp_path):
    network = Network.create(tiny_model("sd15"), NetworkSection())
    save_file(network.state_dict_kohya(), tmp_path / "of15.safetensors")

    with pytest.raises(AtelierError, match="does not fit Stable Diffusion XL"):
        Network.from_file(tiny_model("sdxl"), tmp_path / "of15.safetensors")


def test_a_glora_is_refused_by_name(tmp_path):
    save_file({"lora_unet_x.a1.weight": torch.zeros(1)}, tmp_path / "glora.safetensors")

    with pytest.raises(AtelierError, match="GLoRA"):
        Network.from_file(tiny_model("sd15"), tmp_path / "glora.safetensors")


@pytest.mark.parametrize("content", [b"", b"\x00" * 40, b"not a tensor file at all"])
def test_a_broken_file_is_refused_with_its_name(tmp_path, content):
    (tmp_path / "broken.safetensors").write_bytes(content)

    with pytest.raises(AtelierError, match=r"broken\.safetensors"):
        Network.from_file(tiny_model("sd15"), tmp_path / "broken.safetensors")


def test_training_goes_on_from_a_file_of_the_same_ranks_in_the_layers_they_share(parts, tmp_path):
    network = learned(Network.create(parts, CONV))
    path = tmp_path / "lora.safetensors"
    save_file(network.state_dict_kohya(), path)

    fresh = Network.create(parts, CONV)
    same = fresh.load_weights(path)
    plain = Network.create(parts, NetworkSection(network_dim=4, network_alpha=2))
    smaller = plain.load_weights(path)

    saved = load_file(path)
    assert (same.fresh, same.unused) == ((), ())
    assert (smaller.fresh, len(smaller.unused)) == ((), fresh.module_count - plain.module_count)
    assert all(torch.equal(value, saved[key]) for key, value in plain.state_dict_kohya().items())
    assert all(torch.equal(value, saved[key]) for key, value in fresh.state_dict_kohya().items())
    with pytest.raises(AtelierError, match="rank"):
        Network.create(parts, CONV.model_copy(update={"network_dim": 5})).load_weights(path)


def test_a_file_without_any_of_the_networks_layers_is_refused(tmp_path):
    unet_only = Network.create(tiny_model("sd15"), NetworkSection(network_train_unet_only=True))
    path = tmp_path / "lora.safetensors"
    save_file(unet_only.state_dict_kohya(), path)
    text_only = Network.create(tiny_model("sd15"), NetworkSection(network_train_text_encoder_only=True))

    with pytest.raises(AtelierError, match="none of this network's layers"):
        text_only.load_weights(path)


def test_a_saved_file_has_the_wanted_type_and_shares_nothing(parts):
    network = Network.create(parts, CONV)

    tensors = network.state_dict_kohya(torch.float16)

    assert {tensor.dtype for tensor in tensors.values()} == {torch.float16}
    assert len(tensors) == 3 * network.module_count


def test_a_base_model_that_lacks_layers_is_refused_before_training():
    parts = tiny_model("sd15")
    parts.unet.mid_block.attentions[0].proj_in = torch.nn.Identity()

    with pytest.raises(AtelierError, match="configuration stands for"):
        Network.create(parts, NetworkSection())


def test_the_unknown_argument_is_named(parts):
    with pytest.raises(AtelierError, match="conv_dimm"):
        Network.create(parts, NetworkSection(network_args=["conv_dimm=4"]))


def test_an_unknown_network_is_told_with_what_there_is(parts):
    with pytest.raises(AtelierError, match=r"networks\.lora"):
        Network.create(parts, NetworkSection(network_module="networks.nothing"))


@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float16])
def test_a_network_in_float32_works_on_a_half_precision_base_model(dtype):
    parts = tiny_model("sd15")
    parts.unet.to(dtype)
    network = learned(Network.create(parts, CONV))
    layer = next(entry.adapter for entry in network.entries if entry.part == "unet").layer

    with network.hung():
        given = torch.randn(1, layer.weight.shape[1], 2, 2, dtype=dtype)
        assert layer(given).dtype == dtype


def test_norm_scaling_tells_how_many_were_shrunk(parts):
    network = learned(Network.create(parts, CONV))

    shrunk, mean, largest = network.scale_weight_norms(0.1)

    assert shrunk > 0
    assert mean <= largest <= 0.1 + 1e-6
