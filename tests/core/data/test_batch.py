"""A batch goes to a graphics card in copies that nobody waits for."""

from __future__ import annotations

import torch
from torch import Tensor

from core.base_model.text_encoding import TextConditioning
from core.data.batch import Batch


def batch(**values):
    text = TextConditioning(torch.zeros(2, 77, 8), torch.zeros(2, 8))
    usual = {
        "latents": torch.zeros(2, 4, 8, 8),
        "captions": ("one", "two"),
        "loss_weights": torch.ones(2),
        "size_ids": torch.zeros(2, 6),
        "names": ("1_a/x.png", "1_a/y.png"),
        "text": text,
        "masks": torch.ones(2, 1, 8, 8),
        "part": 3,
    }
    return Batch(**usual | values)


def test_every_tensor_leaves_from_pinned_memory_without_waiting(monkeypatch):
    pinned, sent = [], []

    def to(tensor, device, *, non_blocking=False):
        sent.append((id(tensor), torch.device(device).type, non_blocking))
        return tensor

    # No card is needed to see what is asked of one.
    monkeypatch.setattr(Tensor, "pin_memory", lambda tensor: pinned.append(id(tensor)) or tensor)
    monkeypatch.setattr(Tensor, "to", to)

    batch().to("cuda")

    assert len(sent) == 6
    assert sent == [(tensor, "cuda", True) for tensor in pinned]


def test_on_the_processor_nothing_is_copied_and_what_is_no_tensor_stays():
    here = batch(size_ids=None, masks=None, text=None)

    there = here.to("cpu")

    assert there.latents is here.latents
    assert (there.captions, there.names, there.part) == (here.captions, here.names, 3)
    assert there.size_ids is there.masks is there.text is None
