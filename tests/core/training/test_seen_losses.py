"""A picture's loss is judged against that of all pictures under as much noise."""

from __future__ import annotations

import pytest
import torch

from core.training.seen_losses import SeenLosses


def test_a_loss_under_little_noise_counts_no_more_than_one_under_much():
    seen = SeenLosses()
    # Little noise gives losses around 1, much noise around 0.01; “hard” has three times what “easy” has.
    seen.add(("easy", "hard"), torch.tensor([10, 20]), torch.tensor([0.5, 1.5]))
    seen.add(("easy", "hard"), torch.tensor([910, 920]), torch.tensor([0.005, 0.015]))

    losses = seen.take()

    assert losses["easy"].relative == pytest.approx(0.5)
    assert losses["hard"].relative == pytest.approx(1.5)
    assert losses["hard"].loss == pytest.approx((1.5 + 0.015) / 2)
    assert losses["hard"].count == 2


def test_what_was_taken_is_not_told_again_but_still_compared_with():
    seen = SeenLosses()
    seen.add(("a",), torch.tensor([10]), torch.tensor([1.0]))
    seen.take()
    seen.add(("b",), torch.tensor([15]), torch.tensor([3.0]))

    losses = seen.take()

    assert list(losses) == ["b"]
    assert losses["b"].relative == pytest.approx(1.5)
    assert seen.take() == {}
