"""RegionKinds: all kinds of one project, the built-in ones as it sets them and those its user made."""

from __future__ import annotations

from dataclasses import dataclass

from core.errors import AtelierError
from curation.regions.kind import Region, RegionKind
from curation.regions.registry import REGION_KINDS


@dataclass(frozen=True)
class RegionKinds:
    """Kinds by name, in the order in which people meet them."""

    all: tuple[RegionKind, ...]

    def named(self, name: str) -> RegionKind:
        """The kind of this name.

        Raises:
            AtelierError: there is none.
        """
        for kind in self.all:
            if kind.name == name:
                return kind
        raise AtelierError(
            "There is no region kind “{kind}”.",
            why="A region's kind decides what its crop is good for.",
            remedy="Take one of: {kinds}.",
            kind=name,
            kinds=", ".join(kind.name for kind in self.all),
        )

    def of(self, region: Region) -> RegionKind:
        """The kind of a region."""
        return self.named(region.kind)

    def changes_background(self, region: Region) -> bool:
        """Whether a region's crop has another background, so that its figure must be known."""
        return (region.background or self.of(region).background) != "keep"

    def lacks_outline(self, region: Region) -> bool:
        """Whether a region's figure must be known and no model has outlined it."""
        return self.changes_background(region) and not any(one.is_area for one in region.strokes)


BUILT_IN = RegionKinds(REGION_KINDS)
"""What every project starts with."""
