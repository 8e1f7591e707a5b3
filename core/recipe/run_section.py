"""RunSection: how long the run goes, in which numbers, what it writes and where."""

from __future__ import annotations

from core.recipe.ema_fields import EmaFields
from core.recipe.metadata_fields import MetadataFields
from core.recipe.precision_fields import PrecisionFields
from core.recipe.run_fields import RunFields
from core.recipe.validation_fields import ValidationFields


# The last one's fields come first where settings are listed.
class RunSection(MetadataFields, EmaFields, ValidationFields, PrecisionFields, RunFields):
    """Length, precision, files."""

    @property
    def seed_of_validation(self) -> int:
        """What chooses the pictures kept back and their noise."""
        return (self.seed or 0) if self.validation_seed is None else self.validation_seed
