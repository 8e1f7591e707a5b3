"""Files are written whole or not at all, hashed as sd-scripts hashes them, and read with care."""

import hashlib
import json
from pathlib import Path

import pytest
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from safetensors import safe_open
from safetensors.torch import load_file, save

from core.checkpoints.safetensors_io import SerializedTensors, model_hashes, read_header, save_tensors
from core.errors import AtelierError

GOLDEN = Path(__file__).parents[2] / "fixtures" / "golden"
TENSORS = {"b.weight": torch.arange(6.0).view(2, 3).half(), "a.alpha": torch.tensor(4.0)}

KEYS = st.sampled_from(["a", "__metadata__", "dtype", "shape", "data_offsets"])


def raw(header: object, data: bytes = b"", length: int | None = None) -> bytes:
    text = header if isinstance(header, bytes) else json.dumps(header).encode()
    return (len(text) if length is None else length).to_bytes(8, "little") + text + data


def one_tensor(shape=(2,), offsets=(0, 8), dtype="F32") -> dict:
    return {"dtype": dtype, "shape": list(shape), "data_offsets": list(offsets)}


def test_the_hashes_equal_sd_scripts():
    golden = json.loads((GOLDEN / "hashes.json").read_text())
    generator = torch.Generator().manual_seed(5)
    tensors = {
        "lora_unet_a.lora_down.weight": torch.randn(4, 300000, generator=generator).half(),
        "lora_unet_a.lora_up.weight": torch.randn(64, 4, generator=generator).half(),
        "lora_unet_a.alpha": torch.tensor(1.0).half(),
    }
    for key, tensor in tensors.items():
        assert hashlib.sha256(tensor.numpy().tobytes()).hexdigest() == golden["tensor_sha256"][key]

    hashes = model_hashes(tensors, golden["metadata"])

    assert hashes.model_hash == golden["sshs_model_hash"]
    assert hashes.legacy_hash == golden["sshs_legacy_hash"]


@pytest.mark.parametrize("text", ["plain", "標籤, “quoted” \\ \n\t\x01", "é" * 300])
def test_the_head_is_as_long_as_the_library_would_make_it(text):
    metadata = {"ss_tag_frequency": text}

    head = SerializedTensors.of(TENSORS).head(metadata)

    whole = save(TENSORS, metadata)
    assert head[:8] == whole[:8]
    assert len(head) == 8 + int.from_bytes(whole[:8], "little")


def test_a_model_spec_gets_the_hash_that_its_standard_asks_for(tmp_path):
    path = tmp_path / "spec.safetensors"

    save_tensors(path, TENSORS, {"modelspec.title": "mira"}, with_hashes=True)

    with safe_open(path, framework="pt") as file:
        told = file.metadata()["modelspec.hash_sha256"]
    header = read_header(path)
    assert told == f"0x{hashlib.sha256(path.read_bytes()[header.data_start :]).hexdigest()}"


def test_a_file_reads_back_with_tensors_metadata_and_hashes(tmp_path):
    path = tmp_path / "new folder" / "人 lora.safetensors"

    save_tensors(path, TENSORS, {"ss_x": "é"}, with_hashes=True)

    loaded = load_file(path)
    assert all(torch.equal(loaded[key], tensor) for key, tensor in TENSORS.items())
    with safe_open(path, framework="pt") as file:
        metadata = file.metadata()
    hashes = model_hashes(TENSORS, {"ss_x": "é"})
    assert metadata == {
        "ss_x": "é",
        "sshs_model_hash": hashes.model_hash,
        "sshs_legacy_hash": hashes.legacy_hash,
    }
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_the_header_tells_all_tensors_without_loading_them(tmp_path):
    save_tensors(tmp_path / "a.safetensors", TENSORS, {"k": "v"})

    header = read_header(tmp_path / "a.safetensors")

    assert header.metadata == {"k": "v"}
    assert {key: (facts.dtype, facts.shape) for key, facts in header.tensors.items()} == {
        "b.weight": ("F16", (2, 3)),
        "a.alpha": ("F32", ()),
    }


def test_a_failed_write_leaves_the_older_file(tmp_path, monkeypatch):
    path = tmp_path / "a.safetensors"
    save_tensors(path, TENSORS, {})
    before = path.read_bytes()

    def full(_descriptor):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)

    with pytest.raises(AtelierError, match="No space left"):
        save_tensors(path, {"c": torch.zeros(3)}, {})
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


BROKEN = {
    "empty": (b"", "0 bytes"),
    "only a length": (raw(b"", length=100), "8 bytes"),
    "too large": (raw(b"{}", length=1 << 40), "no real one has more than 100000000"),
    "header cut off": (raw(b"{}", length=500), "claims 500"),
    "no text": (raw(b"\xff\xfe{}"), "not readable"),
    "no json": (raw(b"{nothing"), "not readable"),
    "a list": (raw([1]), "no table"),
    "twice": (raw(b'{"a":{},"a":{}}'), "“a” twice"),
    "metadata of numbers": (raw({"__metadata__": {"a": 1}}), "not made of texts"),
    "unknown type": (raw({"a": one_tensor(dtype="X9")}, bytes(8)), "no known way"),
    "negative": (raw({"a": one_tensor(shape=(-2,), offsets=(8, 0))}, bytes(8)), "whole numbers"),
    "wrong size": (raw({"a": one_tensor(shape=(3,))}, bytes(8)), "needs 12 bytes"),
    "cut off": (raw({"a": one_tensor()}, bytes(5)), "3 bytes are missing"),
    "left over": (raw({"a": one_tensor()}, bytes(10)), "2 bytes at its end"),
    "overlap": (raw({"a": one_tensor(), "b": one_tensor()}, bytes(8)), "begins at byte 0"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_file_is_refused_with_its_fault(name, tmp_path):
    content, fault = BROKEN[name]
    (tmp_path / "x.safetensors").write_bytes(content)

    with pytest.raises(AtelierError, match=fault):
        read_header(tmp_path / "x.safetensors")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(header=st.recursive(st.none() | st.integers() | st.text(), lambda inner: st.dictionaries(KEYS, inner)))
def test_no_header_makes_reading_fail_otherwise(header, tmp_path):
    (tmp_path / "x.safetensors").write_bytes(raw(header, bytes(8)))

    try:
        found = read_header(tmp_path / "x.safetensors")
    except AtelierError:
        return
    assert all(facts.end <= 8 for facts in found.tensors.values())


def test_a_missing_file_is_told(tmp_path):
    with pytest.raises(AtelierError, match="not there"):
        read_header(tmp_path / "nothing.safetensors")
