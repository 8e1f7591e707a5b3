"""The kinds of regions, in the order in which people meet them."""

from __future__ import annotations

from core.errors import AtelierError
from curation.regions import body, clothing, face, regularization, shoes, whole
from curation.regions.kind import RegionKind

REGION_KINDS: tuple[RegionKind, ...] = (
    face.KIND,
    clothing.KIND,
    shoes.KIND,
    body.KIND,
    regularization.KIND,
    whole.KIND,
)

_BY_NAME = {kind.name: kind for kind in REGION_KINDS}


def region_kind(name: str) -> RegionKind:
    """The kind of this name.

    Raises:
        AtelierError: there is none.
    """
    if name not in _BY_NAME:
        raise AtelierError(
            "There is no region kind “{kind}”.",
            why="A region's kind decides what its crop is good for.",
            remedy="Take one of: {kinds}.",
            kind=name,
            kinds=", ".join(_BY_NAME),
        )
    return _BY_NAME[name]
