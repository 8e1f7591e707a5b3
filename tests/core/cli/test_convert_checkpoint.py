"""``python -m core convert-checkpoint`` takes the weights of a pickled file and nothing else."""

from __future__ import annotations

import collections
import os
import pickle
import sys
import types
import zipfile

import pytest
import torch
from safetensors.torch import load_file

from core.cli.commands import run_command
from core.cli.convert_checkpoint import Limits, convert_checkpoint
from core.cli.pickled_checkpoint import CheckpointRefusedError, weights_of
from core.errors import AtelierError

WEIGHTS = {
    "model.diffusion_model.a": torch.arange(6.0).reshape(2, 3),
    "cond_stage_model.b": torch.ones(2).half(),
}


class Runs:
    """Whatever is done here happens when the file is opened carelessly."""

    def __init__(self, function, *arguments):
        self.call = (function, arguments)

    def __reduce__(self):
        return self.call


def saved(path, content, **options):
    torch.save(content, path, **options)
    return path


@pytest.mark.parametrize("content", [WEIGHTS, {"state_dict": WEIGHTS, "global_step": 3, "epoch": 1}])
@pytest.mark.parametrize("is_zip", [True, False])
def test_the_weights_come_out_as_they_were(tmp_path, content, is_zip):
    path = saved(tmp_path / "a.ckpt", content, _use_new_zipfile_serialization=is_zip)

    tensors, left_out = weights_of(path)

    assert tensors.keys() == WEIGHTS.keys()
    assert all(torch.equal(tensors[name], WEIGHTS[name]) for name in WEIGHTS)
    assert left_out == []


def test_running_averages_and_other_values_are_left_out_and_told(tmp_path):
    content = {"state_dict": {**WEIGHTS, "model_ema.a": torch.ones(2), "note": "hello"}}

    tensors, left_out = weights_of(saved(tmp_path / "a.ckpt", content))

    assert tensors.keys() == WEIGHTS.keys()
    assert left_out == ["1 running averages (model_ema)", "1 values that are no weights"]


def test_weights_that_share_memory_are_parted(tmp_path):
    shared = torch.arange(10.0)

    tensors, _ = weights_of(saved(tmp_path / "a.ckpt", {"a": shared, "b": shared[2:5], "c": shared}))

    assert len({tensor.untyped_storage().data_ptr() for tensor in tensors.values()}) == 3
    assert torch.equal(tensors["b"], shared[2:5])


@pytest.mark.parametrize(
    "payload",
    [
        lambda marker: Runs(os.system, f"touch {marker}"),
        lambda marker: Runs(eval, f"open({str(marker)!r}, 'w')"),
        lambda marker: Runs(exec, f"open({str(marker)!r}, 'w')"),
        lambda marker: Runs(open, str(marker), "w"),
        lambda marker: Runs(getattr, Runs(__import__, "os"), "system"),
        lambda marker: Runs(torch.load, str(marker)),
        lambda marker: {"state_dict": {"a": Runs(os.mkdir, str(marker))}},
        lambda marker: collections.OrderedDict(a=Runs(os.mkdir, str(marker))),
    ],
)
@pytest.mark.parametrize("form", ["zip", "legacy", "bare"])
def test_files_that_want_to_run_something_are_refused_and_nothing_runs(tmp_path, payload, form):
    marker, path = tmp_path / "marker", tmp_path / "evil.ckpt"
    content = payload(marker)
    if form == "bare":
        path.write_bytes(pickle.dumps(content, 2))
    else:
        saved(path, content, _use_new_zipfile_serialization=form == "zip")

    with pytest.raises(CheckpointRefusedError):
        weights_of(path)

    assert not marker.exists()


def test_the_callback_that_original_files_name_is_never_made(tmp_path):
    module = types.ModuleType("pytorch_lightning.callbacks.model_checkpoint")
    kind = type("ModelCheckpoint", (), {"__module__": module.__name__})
    module.ModelCheckpoint = kind
    names = ("pytorch_lightning", "pytorch_lightning.callbacks", module.__name__)
    sys.modules.update(dict.fromkeys(names, module))
    try:
        path = saved(tmp_path / "a.ckpt", {"state_dict": WEIGHTS, "callbacks": {kind: {"best": 1}}})
    finally:
        for name in names:
            del sys.modules[name]

    assert weights_of(path)[0].keys() == WEIGHTS.keys()


@pytest.mark.parametrize("content", [[1, 2], "text", {}, {"state_dict": 3}, {"a": 1}])
def test_files_without_weights_are_refused(tmp_path, content):
    with pytest.raises(CheckpointRefusedError, match="holds no"):
        weights_of(saved(tmp_path / "a.pt", content))


def test_weights_that_claim_more_than_the_file_holds_are_refused(tmp_path):
    huge = torch.ones(1).expand(100_000, 100_000)

    with pytest.raises(CheckpointRefusedError, match="claim"):
        weights_of(saved(tmp_path / "a.pt", {"a": huge}))


def test_damaged_files_are_refused(tmp_path):
    whole = saved(tmp_path / "a.pt", WEIGHTS).read_bytes()
    for number, content in enumerate(
        (b"", b"\x80", b"PK\x03\x04" + b"x" * 50, whole[:-40], whole[: len(whole) // 2])
    ):
        path = tmp_path / f"{number}.pt"
        path.write_bytes(content)
        with pytest.raises(CheckpointRefusedError):
            weights_of(path)


def test_an_archive_without_a_pickle_is_refused(tmp_path):
    with zipfile.ZipFile(tmp_path / "a.pt", "w") as archive:
        archive.writestr("../outside", "x")

    with pytest.raises(CheckpointRefusedError):
        weights_of(tmp_path / "a.pt")


@pytest.mark.slow
def test_the_command_writes_a_whole_file(tmp_path, capsys):
    path = saved(tmp_path / "a.ckpt", {"state_dict": {**WEIGHTS, "model_ema.a": torch.ones(2)}})

    code = run_command(["convert-checkpoint", str(path), str(tmp_path / "out" / "a.safetensors")])

    assert code == 0, capsys.readouterr().err
    told = capsys.readouterr().out
    assert "2 tensors" in told
    assert "model_ema" in told
    written = load_file(tmp_path / "out" / "a.safetensors")
    assert all(torch.equal(written[name], WEIGHTS[name]) for name in WEIGHTS)
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["a.safetensors"]


@pytest.mark.slow
def test_the_command_refuses_hostile_files_and_leaves_nothing_behind(tmp_path, capsys):
    path = saved(tmp_path / "a.ckpt", Runs(os.mkdir, str(tmp_path / "marker")))

    code = run_command(["convert-checkpoint", str(path), str(tmp_path / "b.safetensors")])

    assert code == 2
    assert "was not converted" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == [path]


def test_a_process_that_takes_too_long_is_ended(tmp_path):
    path = saved(tmp_path / "a.ckpt", WEIGHTS)

    with pytest.raises(AtelierError, match=r"longer than 0\.2 seconds"):
        convert_checkpoint(path, tmp_path / "a.safetensors", Limits(seconds=0.2))

    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.slow
def test_a_process_that_needs_too_much_memory_is_ended(tmp_path):
    # 63 MiB in one shared place: small on disk, allowed to be claimed, too much for this limit.
    path = saved(tmp_path / "a.ckpt", {"a": torch.ones(1).expand(63 * 2**18)})

    with pytest.raises(AtelierError, match="was not converted"):
        convert_checkpoint(path, tmp_path / "a.safetensors", Limits(memory_bytes=16 * 2**20))

    assert not (tmp_path / "a.safetensors").exists()


@pytest.mark.parametrize(
    ("source", "target", "said"),
    [
        ("gone.ckpt", "a.safetensors", "There is no file"),
        ("a.safetensors", "b.safetensors", "no pickled checkpoint"),
        ("a.ckpt", "b.ckpt", "does not end in"),
        ("a.ckpt", "a.safetensors", "already there"),
    ],
)
def test_names_are_checked_before_anything_is_opened(tmp_path, source, target, said, capsys):
    for name in ("a.ckpt", "a.safetensors"):
        (tmp_path / name).write_bytes(b"x")

    assert run_command(["convert-checkpoint", str(tmp_path / source), str(tmp_path / target)]) == 2
    assert said in capsys.readouterr().err
