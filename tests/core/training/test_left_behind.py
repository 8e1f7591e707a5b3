"""After memory ran out, a program that called the training itself has it back, even if it keeps the error."""

from __future__ import annotations

import gc
from traceback import extract_tb

import pytest
import torch

from core.errors import AtelierError
from core.networks import lora_product
from core.training.run import train

VALUES = {"network_train_unet_only": True, "max_train_epochs": None, "max_train_steps": 2}
FEW_BYTES = 1000


def full_at_call(number, work):
    """The same work, for whose so-manyeth call there is no memory."""
    calls = []

    def asked(*given):
        calls.append(None)
        if len(calls) == number:
            raise torch.OutOfMemoryError("CUDA out of memory.")
        return work(*given)

    return asked


def tensors():
    """All that Python knows of, by their identity."""
    return {id(one): one for one in gc.get_objects() if type(one) in (torch.Tensor, torch.nn.Parameter)}


@pytest.mark.parametrize("way", ["linear", "linear_back"])
@pytest.mark.parametrize("call", [3, 90])
def test_whoever_keeps_the_error_keeps_no_tensor_of_the_run(recipe_for, monkeypatch, way, call):
    monkeypatch.setattr(lora_product, way, full_at_call(call, getattr(lora_product, way)))
    gc.collect()
    before = tensors()

    with pytest.raises(AtelierError, match="memory is full") as caught:
        list(train(recipe_for(**VALUES)))

    kept = sum(one.nbytes for key, one in tensors().items() if key not in before)
    assert kept < FEW_BYTES
    assert isinstance(caught.value.__cause__, torch.OutOfMemoryError)
    assert extract_tb(caught.value.__cause__.__traceback__)[-1].name == "asked"
