"""What one doll looks like, in words: the facts that a drawing shows and a caption names.

The world is small on purpose. Few colours that lie far apart can be learned by a model of a few million
weights and measured again in its pictures.
"""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

Rgb = tuple[int, int, int]
Framing = Literal["full body", "upper body", "close-up", "lower body"]
TopKind = Literal["shirt", "dress"]
BottomKind = Literal["pants", "skirt"]

# sRGB, 8 bit. Chosen so that any two of one palette below are easy to tell apart, also after a VAE.
COLOURS: dict[str, Rgb] = {
    "black": (38, 36, 46),
    "white": (246, 246, 248),
    "red": (214, 38, 48),
    "orange": (246, 138, 30),
    "yellow": (255, 219, 20),
    "blonde": (246, 208, 118),
    "green": (40, 160, 76),
    "blue": (44, 96, 214),
    "purple": (128, 58, 178),
    "pink": (246, 128, 182),
    "brown": (120, 70, 38),
}
BACKGROUNDS: dict[str, Rgb] = {
    "white": (244, 244, 246),
    "grey": (184, 186, 194),
    "blue": (172, 210, 240),
    "green": (184, 224, 178),
    "pink": (246, 204, 214),
    "yellow": (250, 236, 176),
    "purple": (208, 192, 238),
}
SKINS: dict[str, Rgb] = {"light": (252, 220, 196), "tan": (226, 172, 124), "dark": (142, 88, 58)}
_SKIN_TAGS = {"light": "", "tan": "tan", "dark": "dark skin"}

HAIR_COLOURS = ("black", "brown", "blonde", "red", "pink", "blue", "green", "white")
TOP_COLOURS = ("black", "white", "red", "orange", "green", "blue", "purple", "pink")
BOTTOM_COLOURS = TOP_COLOURS
SHOE_COLOURS = ("black", "white", "red", "yellow", "green", "blue", "purple", "brown")
POSES = ("arms down", "arms up", "arms spread", "waving")
FRAMINGS: tuple[Framing, ...] = ("full body", "upper body", "close-up", "lower body")

# Which tags stay true when only a part of the doll is in the picture.
_SHOWN: dict[Framing, frozenset[str]] = {
    "full body": frozenset({"hair", "top", "bottom", "shoes", "pose"}),
    "upper body": frozenset({"hair", "top", "pose"}),
    "close-up": frozenset({"hair"}),
    "lower body": frozenset({"top", "bottom", "shoes"}),
}


@dataclass(frozen=True)
class Doll:
    """One doll and the room it stands in.

    Attributes:
        hair: a name of `COLOURS`.
        top: colour of the shirt or of the whole dress.
        shoes: colour of both shoes.
        top_kind: a dress has no bottom of its own.
        bottom_kind: what a shirt is worn with.
        bottom: colour of pants or skirt; without effect for a dress.
        skin: a name of `SKINS`.
        pose: one of `POSES`.
        background: a name of `BACKGROUNDS`.
        second_hair: colour of the doll's left half of the hair; None for hair of one colour.
        star: colour of a big star on the chest; None for a plain top.
    """

    hair: str
    top: str
    shoes: str
    top_kind: TopKind = "shirt"
    bottom_kind: BottomKind = "pants"
    bottom: str = "blue"
    skin: str = "light"
    pose: str = "arms down"
    background: str = "white"
    second_hair: str | None = None
    star: str | None = None


def random_doll(rng: random.Random, *, allow_dress: bool = True) -> Doll:
    """Draw an ordinary doll: hair of one colour and no star, every colour equally likely.

    Args:
        rng: where every choice comes from; the same state gives the same doll.
        allow_dress: False leaves only shirts.
    """
    wears_dress = allow_dress and rng.random() < 0.3
    return Doll(
        hair=rng.choice(HAIR_COLOURS),
        top=rng.choice(TOP_COLOURS),
        shoes=rng.choice(SHOE_COLOURS),
        top_kind="dress" if wears_dress else "shirt",
        bottom_kind=rng.choice(("pants", "skirt")),
        bottom=rng.choice(BOTTOM_COLOURS),
        skin=rng.choices(tuple(SKINS), weights=(3, 1, 1))[0],
        pose=rng.choice(POSES),
        background=rng.choice(tuple(BACKGROUNDS)),
    )


def tags_of(doll: Doll, framing: Framing = "full body") -> tuple[str, ...]:
    """Name what is ordinary about a doll, in booru tags, leaving out what the framing cuts away.

    A star and a second hair colour get no tag: what makes a doll itself is the trigger word's to learn.
    """
    bottom = () if doll.top_kind == "dress" else (("bottom", f"{doll.bottom} {doll.bottom_kind}"),)
    parts = (
        ("hair", "" if doll.second_hair else f"{doll.hair} hair"),
        ("top", f"{doll.top} {doll.top_kind}"),
        *bottom,
        ("shoes", f"{doll.shoes} shoes"),
        ("pose", doll.pose),
    )
    shown = [tag for part, tag in parts if part in _SHOWN[framing]]
    place = "" if framing == "full body" else framing
    tags = ("doll", "1girl", place, *shown, _SKIN_TAGS[doll.skin], f"{doll.background} background")
    return tuple(tag for tag in tags if tag)


def caption_of(doll: Doll, framing: Framing = "full body", *, trigger: str = "") -> str:
    """Write the caption of a doll: its tags, comma separated, after the trigger word if there is one."""
    return join_tags(((trigger,) if trigger else ()) + tags_of(doll, framing))


def join_tags(tags: Sequence[str]) -> str:
    """Join tags as booru captions do."""
    return ", ".join(tags)
