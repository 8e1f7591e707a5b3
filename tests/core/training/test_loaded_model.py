"""Where the parts of a base model are when they are loaded, and which are."""

import pytest
import torch

from core.training.loaded_model import loaded_model
from core.training.precision import Precision


@pytest.mark.parametrize(("lowram", "place"), [(True, "meta"), (False, "cpu")])
def test_with_lowram_every_part_goes_to_the_device_as_it_is_read(recipe_for, lowram, place):
    precision = Precision(torch.device("meta"), torch.float32)

    parts = loaded_model(recipe_for(lowram=lowram), precision)

    assert {weight.device.type for module in parts.modules for weight in module.parameters()} == {place}
