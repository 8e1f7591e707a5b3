"""Region-aware merge: of what was found in a crop and in its photo, the words that fit the crop."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal, TypeAlias

from curation.captions.tag_parts import PERSON, is_identity, is_visible, part_of
from curation.captions.tag_words import tag_of, without_escapes
from curation.regions.kind import RegionKind
from curation.taggers.choose_tags import TagChoice, taken_tags, written
from curation.taggers.description import Category, ScoredTag, TagScores

LookAt: TypeAlias = Literal["crop", "photo", "both"]
NOTHING = TagScores()


class TagOrigin(StrEnum):
    """Where a word of a caption comes from."""

    TAGGED = "tagged"
    INHERITED = "inherited"
    TYPED = "typed"


@dataclass(frozen=True)
class OriginatedTag:
    """A word of a caption and where it comes from."""

    tag: str
    origin: TagOrigin


def crop_tags(
    kind: RegionKind,
    of_crop: TagScores,
    of_photo: TagScores,
    choice: TagChoice,
    first: Sequence[str] = (),
) -> tuple[str, ...]:
    """The words for one crop.

    What was seen in the crop itself is kept, but for what its kind cannot show (a face has no "full body").
    From the photo come words for what the crop shows: all of them when only the photo was looked at, and only
    those that say who it is when the crop was looked at too.

    Args:
        kind: of the region.
        of_crop: scores of the crop; empty when it was not looked at.
        of_photo: scores of the photo; empty when it was not looked at.
        choice: thresholds, exclusions and order.
        first: words that come before all, such as the trigger and the class.
    """
    own = [tag for tag in taken_tags(of_crop, choice) if _fits(tag, kind)]
    names = {tag.name for tag in own}
    passed_on = [
        tag
        for tag in taken_tags(of_photo, choice)
        if tag.name not in names and _is_passed_on(tag, kind, is_alone=not of_crop)
    ]
    rating = of_crop.rating() or of_photo.rating()
    return tuple(dict.fromkeys((*first, *written([*own, *passed_on], rating, choice))))


def origins_of(tags: Sequence[str], of_crop: TagScores, of_photo: TagScores) -> tuple[OriginatedTag, ...]:
    """Where each word comes from: seen in the crop, passed on from the photo, or typed by a person."""
    own = {tag.name for tag in of_crop}
    photo = {tag.name for tag in of_photo}
    found: list[OriginatedTag] = []
    for tag in tags:
        name = tag_of(without_escapes(tag))
        is_tagged = name in own or tag in own
        is_inherited = name in photo or tag in photo
        origin = TagOrigin.TAGGED if is_tagged else TagOrigin.INHERITED if is_inherited else TagOrigin.TYPED
        found.append(OriginatedTag(tag, origin))
    return tuple(found)


def _fits(tag: ScoredTag, kind: RegionKind) -> bool:
    if tag.category is Category.CHARACTER:
        return not kind.shows or PERSON in kind.shows
    return is_visible(tag.name, kind.shows)


def _is_passed_on(tag: ScoredTag, kind: RegionKind, *, is_alone: bool) -> bool:
    if not kind.shows:
        # The crop is the picture: it inherits all when nobody looked at it, and nothing it has not itself.
        return is_alone or tag.category is Category.CHARACTER or is_identity(tag.name)
    if tag.category is Category.CHARACTER:
        return PERSON in kind.shows
    if part_of(tag.name) not in kind.shows:
        return False
    return is_alone or is_identity(tag.name)
