"""The tiny base models and recipes of the training tests, for the long matrices."""

from tests.core.training.conftest import recipe_for, tiny

__all__ = ["recipe_for", "tiny"]
