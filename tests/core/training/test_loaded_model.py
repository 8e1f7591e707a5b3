"""Where the parts of a base model are when they are loaded, and which are."""

import pytest
import torch

from core.base_model.upsampling import FrozenUpsample
from core.training.loaded_model import loaded_model, unet_to
from core.training.precision import Precision


@pytest.mark.parametrize(("lowram", "place"), [(True, "meta"), (False, "cpu")])
def test_with_lowram_every_part_goes_to_the_device_as_it_is_read(recipe_for, lowram, place):
    precision = Precision(torch.device("meta"), torch.float32)

    parts = loaded_model(recipe_for(lowram=lowram), precision)

    assert {weight.device.type for module in parts.modules for weight in module.parameters()} == {place}


@pytest.mark.parametrize("channels_last", [False, True])
def test_a_processor_doubles_pictures_its_own_way_unless_a_layout_is_asked_for(recipe_for, channels_last):
    recipe = recipe_for(opt_channels_last=channels_last)
    precision = Precision(torch.device("cpu"), torch.float32)
    parts = loaded_model(recipe, precision)
    width = parts.unet.config.cross_attention_dim
    latents, text = torch.randn(1, 4, 16, 8), torch.randn(1, 77, width)
    plain = parts.unet(latents, 500, text).sample

    unet_to(recipe, parts, precision)

    own = [module for module in parts.unet.modules() if isinstance(module, FrozenUpsample)]
    assert bool(own) != channels_last
    torch.testing.assert_close(parts.unet(latents, 500, text).sample, plain, rtol=1e-4, atol=1e-4)
