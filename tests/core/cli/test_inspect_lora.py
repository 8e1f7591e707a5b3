"""``python -m core inspect`` tells what a LoRA file is, from its bytes and from what it says of itself."""

from __future__ import annotations

import hashlib
import json
import math
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import save_file

from core.checkpoints.header import read_header
from core.cli.commands import run_command
from core.cli.lora_comparison import block_norms, likeness
from core.cli.lora_facts import facts_of
from core.cli.lora_weights import hashes_of

GOLDEN = Path(__file__).parents[2] / "fixtures" / "golden"


def lora(path, rank=4, seed=1, metadata=None, scale=1.0, names=None):
    """A small LoRA of SD1.5: one adapter each in the text encoder, on the way down, in the middle, up."""
    names = names or (
        "lora_te_text_model_encoder_layers_0_mlp_fc1",
        "lora_unet_down_blocks_0_attentions_0_transformer_blocks_0_attn2_to_k",
        "lora_unet_mid_block_attentions_0_proj_in",
        "lora_unet_up_blocks_3_attentions_2_proj_out",
    )
    rng = np.random.default_rng(seed)
    tensors = {}
    for name in names:
        tensors[f"{name}.lora_down.weight"] = rng.normal(size=(rank, 768)).astype(np.float32) * scale
        tensors[f"{name}.lora_up.weight"] = rng.normal(size=(64, rank)).astype(np.float32)
        tensors[f"{name}.alpha"] = np.array(rank / 2, np.float32)
    save_file(tensors, path, metadata)
    return path


def described(path, capsys):
    assert run_command(["inspect", str(path), "--json"]) == 0
    return json.loads(capsys.readouterr().out)


@pytest.mark.parametrize(
    ("name", "kind", "base", "counts"),
    [
        ("sd15_linear", "LoRA", "sd15", {"te": 72, "unet": 192}),
        ("sd15_conv4", "LoCon", "sd15", {"te": 72, "unet": 278}),
        ("sdxl_linear", "LoRA", "sdxl", {"te1": 72, "te2": 192, "unet": 722}),
        ("sdxl_conv4", "LoCon", "sdxl", {"te1": 72, "te2": 192, "unet": 788}),
    ],
)
def test_files_with_sd_scripts_names_and_shapes_are_recognised(tmp_path, name, kind, base, counts):
    case = json.loads((GOLDEN / f"lora_keys_{name}.json").read_text("utf-8"))
    tensors = {
        f"{module}.{ending}": np.zeros(shape, np.float16)
        for module, facts in case["modules"].items()
        for ending, shape in facts.items()
        if ending != "path"
    }
    save_file(tensors, tmp_path / "a.safetensors")

    facts = facts_of(tmp_path / "a.safetensors")

    assert (facts.kind, facts.base, dict(facts.module_counts)) == (kind, base, counts)
    assert set(facts.ranks) == {case["dim"], 4}
    assert facts.foreign_keys == ()
    blocks = {norm.block for norm in block_norms(facts.path, facts.base)}
    assert "other" not in blocks
    assert {"MID", "OUT05"} <= blocks


@pytest.mark.parametrize(
    ("ending", "kind"),
    [
        ("hada_w1_a", "LoHa"),
        ("lokr_w1", "LoKr"),
        ("oft_blocks", "OFT"),
        ("on_input", "(IA)³"),
        ("diff", "full difference"),
    ],
)
def test_other_kinds_are_recognised_by_their_keys(tmp_path, ending, kind):
    save_file({f"lora_unet_x.{ending}": np.ones((2, 2), np.float32)}, tmp_path / "a.safetensors")

    assert facts_of(tmp_path / "a.safetensors").kind == kind


def test_norms_are_those_of_the_matrices_that_are_added(tmp_path):
    path = lora(tmp_path / "a.safetensors")
    rng = np.random.default_rng(1)
    down, up = rng.normal(size=(4, 768)).astype(np.float32), rng.normal(size=(64, 4)).astype(np.float32)

    norms = {norm.block: norm.norm for norm in block_norms(path, "sd15")}

    assert list(norms) == ["TE", "IN01", "MID", "OUT11"]
    assert norms["TE"] == pytest.approx(np.linalg.norm(0.5 * up @ down), rel=1e-5)


@pytest.mark.parametrize("dtype", ["F16", "BF16"])
def test_half_precision_is_read(tmp_path, dtype):
    weights = np.array([[1.5, -2.0]], np.float32)
    stored = (
        weights.astype(np.float16) if dtype == "F16" else (weights.view(np.uint32) >> 16).astype(np.uint16)
    )
    save_file({"lora_unet_mid_block_x.diff": stored}, tmp_path / "a.safetensors")
    content = (tmp_path / "a.safetensors").read_bytes().replace(b'"U16"', b'"BF16"')
    length = (
        int.from_bytes(content[:8], "little") + len(content) - (tmp_path / "a.safetensors").stat().st_size
    )
    (tmp_path / "a.safetensors").write_bytes(length.to_bytes(8, "little") + content[8:])

    (norm,) = block_norms(tmp_path / "a.safetensors", "sd15")

    assert norm.norm == pytest.approx(math.hypot(1.5, 2.0))


def test_norms_of_hadamard_and_kronecker_products(tmp_path):
    rng = np.random.default_rng(3)
    a, b, c, d = (rng.normal(size=shape).astype(np.float32) for shape in [(6, 2), (2, 5), (6, 2), (2, 5)])
    alpha = np.array(1.0, np.float32)
    save_file(
        {
            "lora_unet_mid_block_a.hada_w1_a": a,
            "lora_unet_mid_block_a.hada_w1_b": b,
            "lora_unet_mid_block_a.hada_w2_a": c,
            "lora_unet_mid_block_a.hada_w2_b": d,
            "lora_unet_mid_block_a.alpha": alpha,
            "lora_te_b.lokr_w1": a,
            "lora_te_b.lokr_w2_a": c,
            "lora_te_b.lokr_w2_b": d,
            "lora_te_b.alpha": alpha,
        },
        tmp_path / "a.safetensors",
    )

    norms = {norm.block: norm.norm for norm in block_norms(tmp_path / "a.safetensors", "sd15")}

    assert norms["MID"] == pytest.approx(np.linalg.norm(0.5 * (a @ b) * (c @ d)), rel=1e-5)
    assert norms["TE"] == pytest.approx(np.linalg.norm(0.5 * np.kron(a, c @ d)), rel=1e-5)


def test_hashes_are_those_that_sd_scripts_writes(tmp_path):
    import torch
    from safetensors.torch import save_file as save_torch_file

    golden = json.loads((GOLDEN / "hashes.json").read_text("utf-8"))
    generator = torch.Generator().manual_seed(5)
    tensors = {
        "lora_unet_a.lora_down.weight": torch.randn(4, 300000, generator=generator).half(),
        "lora_unet_a.lora_up.weight": torch.randn(64, 4, generator=generator).half(),
        "lora_unet_a.alpha": torch.tensor(1.0).half(),
    }
    path = tmp_path / "a.safetensors"
    save_torch_file(tensors, path, golden["metadata"] | {"modelspec.author": "someone else"})

    hashes = hashes_of(path, read_header(path))

    assert hashes.tensors == golden["sshs_model_hash"]
    assert hashes.legacy == golden["sshs_legacy_hash"]
    assert hashes.file == hashlib.sha256(path.read_bytes()).hexdigest()


def test_a_hash_that_is_not_the_files_own_is_remarked(tmp_path, capsys):
    path = lora(tmp_path / "a.safetensors", metadata={"sshs_model_hash": "0" * 64})

    told = described(path, capsys)

    assert told["hashes"]["sshs_model_hash"]["told"] == "0" * 64
    assert any("changed after it was saved" in remark for remark in told["remarks"])


def test_metadata_becomes_recipe_tags_and_remarks(tmp_path, capsys):
    golden = json.loads((GOLDEN / "lora_file_sdxl_metadata.json").read_text("utf-8"))["metadata"]
    path = lora(tmp_path / "a.safetensors", metadata=golden)

    told = described(path, capsys)

    assert told["recipe"]["optimizer_type"] == "Adafactor"
    assert next(iter(told["tags"])) in golden["ss_tag_frequency"]
    assert any("tells SDXL, its weights are for SD1.5" in remark for remark in told["remarks"])


def test_a_person_reads_every_part(tmp_path, capsys):
    golden = json.loads((GOLDEN / "lora_file_sd15_tomlconfig_metadata.json").read_text("utf-8"))["metadata"]
    path = lora(tmp_path / "a.safetensors", metadata=golden)

    run_command(["inspect", str(path)])

    told = capsys.readouterr().out
    for words in (
        "LoRA for SD1.5",
        "rank",
        "1girl",
        "Prodigy",
        "sd15_random_fp16.safetensors",
        "IN01",
        "sshs_model_hash",
    ):
        assert words in told


def test_control_characters_in_a_file_do_not_reach_the_terminal(tmp_path, capsys):
    metadata = {
        "ss_sd_model_name": "a\x1b[2Jb",
        "ss_tag_frequency": '{"x": {"\\u001b[31mred": 1}}',
        "ss_comment": "\r\x07",
    }
    path = lora(tmp_path / "a.safetensors", metadata=metadata)

    run_command(["inspect", str(path)])

    assert set(capsys.readouterr().out) & {"\x1b", "\r", "\x07"} == set()


@pytest.mark.parametrize("text", ["", "[1]", "{", '{"a": 3}', '{"a": {"b": "c"}}', "[" * 5000])
def test_strange_tag_tables_tell_no_tags(tmp_path, text):
    path = lora(tmp_path / "a.safetensors", metadata={"ss_tag_frequency": text})

    assert facts_of(path).tags == ()


def test_two_files_are_compared(tmp_path, capsys):
    first = lora(tmp_path / "a.safetensors", metadata={"ss_network_dim": "4", "ss_seed": "1"})
    second = lora(tmp_path / "b.safetensors", rank=8, metadata={"ss_network_dim": "8", "ss_seed": "1"})

    code = run_command(["inspect", str(first), str(second), "--json"])

    differences = json.loads(capsys.readouterr().out)["differences"]
    assert code == 1
    assert differences["recipe.network_dim"] == [None, 8]
    assert differences["ranks.4"] == [4, None]
    assert "recipe.seed" not in differences


def test_a_file_is_no_different_from_itself(tmp_path, capsys):
    path = lora(tmp_path / "a.safetensors")

    assert run_command(["inspect", str(path), str(path)]) == 0
    assert "Nothing else is different" in capsys.readouterr().out


def test_likeness_tells_direction_not_strength(tmp_path):
    first = lora(tmp_path / "a.safetensors")
    stronger = lora(tmp_path / "b.safetensors", scale=3.0)
    unrelated = lora(tmp_path / "c.safetensors", seed=2)

    assert likeness(first, stronger) == pytest.approx(1.0, abs=1e-5)
    assert abs(likeness(first, unrelated)) < 0.1


def test_what_is_no_lora_is_refused(tmp_path, capsys):
    save_file({"model.diffusion_model.weight": np.ones(2, np.float32)}, tmp_path / "base.safetensors")
    (tmp_path / "broken.safetensors").write_bytes(b"\xff" * 40)

    for name, said in (("base", "no LoRA"), ("broken", "not a whole"), ("gone", "not there")):
        assert run_command(["inspect", str(tmp_path / f"{name}.safetensors")]) == 2
        assert said in capsys.readouterr().err


def test_tensors_that_belong_to_no_adapter_are_remarked(tmp_path, capsys):
    path = tmp_path / "a.safetensors"
    save_file({"lora_unet_x.diff": np.ones(2, np.float32), "bundle_emb.a": np.ones(2, np.float32)}, path)

    assert described(path, capsys)["foreign_keys"] == ["bundle_emb.a"]


def test_inspecting_never_loads_torch(tmp_path):
    path = lora(tmp_path / "a.safetensors")
    program = (
        "import sys; from core.cli.commands import run_command; "
        f"run_command(['inspect', {str(path)!r}]); sys.exit('torch' in sys.modules)"
    )

    assert subprocess.run([sys.executable, "-c", program], check=False, capture_output=True).returncode == 0
