"""The demo album: 24 pictures of one new doll, as people's photo folders are, and 24 of ordinary dolls.

The new doll, Mira, wears a yellow star on her shirt and has hair of two colours. The base models know
neither.
"""

import dataclasses
import random
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from resources.dolls.doll import BACKGROUNDS, POSES, SHOE_COLOURS, Doll, caption_of, random_doll
from resources.dolls.drawing import Box, draw_doll, frame

TRIGGER = "mira"
MIRA = Doll(hair="blue", second_hair="pink", star="yellow", top="red", bottom="blue", shoes="white")
_COUNT = 24
_SIZES = ((512, 768), (512, 768), (512, 512), (512, 768), (576, 704), (768, 512))
_SHIRTS = ("red", "blue", "green", "purple", "black", "pink")
_BOTTOMS = ("blue", "black", "white", "green", "purple", "red")
# EXIF orientation tags (1 = upright) that the pictures take in turn, and what undoes each when saving.
_ORIENTATIONS = (1, 1, 6, 1, 8, 1, 1, 3)
_TURNED_FOR = {3: Image.Transpose.ROTATE_180, 6: Image.Transpose.ROTATE_90, 8: Image.Transpose.ROTATE_270}
_ORIENTATION_TAG = 0x0112


@dataclass(frozen=True)
class AlbumPhoto:
    """A picture of the album.

    Attributes:
        path: where it was written.
        size: (width, height) in upright pixels.
        boxes: (left, top, width, height) in upright pixels by kind, see `DollPicture`.
        caption: comma separated tags; Mira's begin with the trigger word and leave her star and hair to it.
        orientation: the EXIF tag that the file carries, 1..8.
        is_regularization: whether it shows an ordinary doll.
    """

    path: Path
    size: tuple[int, int]
    boxes: dict[str, Box]
    caption: str
    orientation: int
    is_regularization: bool


@dataclass(frozen=True)
class Album:
    """All pictures, Mira's first."""

    folder: Path
    photos: tuple[AlbumPhoto, ...]


def write_album(folder: Path, *, seed: int = 7) -> Album:
    """Draw the album: 24 pictures of Mira in `folder`, 24 of ordinary dolls in `folder/ordinary`.

    Args:
        folder: made if missing; pictures of the same names are replaced.
        seed: decides every choice.
    """
    rng = random.Random(seed)
    ordinary = folder / "ordinary"
    ordinary.mkdir(parents=True, exist_ok=True)
    own = [
        _write(folder, number, mira_in(number, rng), rng, is_regularization=False) for number in range(_COUNT)
    ]
    others = [
        _write(ordinary, number, random_doll(rng), rng, is_regularization=True) for number in range(_COUNT)
    ]
    return Album(folder, (*own, *others))


def mira_in(number: int, rng: random.Random) -> Doll:
    """Dress Mira for one picture: shirts and poses in turn, the rest by chance."""
    return dataclasses.replace(
        MIRA,
        top=_SHIRTS[number % len(_SHIRTS)],
        pose=POSES[number % len(POSES)],
        bottom_kind=rng.choice(("pants", "skirt")),
        bottom=rng.choice(_BOTTOMS),
        shoes=rng.choice(SHOE_COLOURS),
        background=rng.choice(tuple(BACKGROUNDS)),
    )


def _write(
    folder: Path, number: int, doll: Doll, rng: random.Random, *, is_regularization: bool
) -> AlbumPhoto:
    size = _SIZES[rng.randrange(len(_SIZES))]
    picture = draw_doll(doll, size, frame(doll, size, "full body", rng, may_mirror=is_regularization))
    orientation = _ORIENTATIONS[number % len(_ORIENTATIONS)]
    # PNG keeps flat colours exact; JPEG is what cameras write.
    suffix = ".png" if number % 3 == 2 else ".jpg"
    path = folder / f"{'ordinary' if is_regularization else TRIGGER}_{number + 1:02d}{suffix}"
    _save(picture.image, path, orientation)
    caption = caption_of(doll, trigger="" if is_regularization else TRIGGER)
    return AlbumPhoto(path, size, picture.boxes, caption, orientation, is_regularization)


def _save(upright: Image.Image, path: Path, orientation: int) -> None:
    """Store the picture turned, with the tag that turns it back."""
    exif = Image.Exif()
    exif[_ORIENTATION_TAG] = orientation
    stored = upright.transpose(_TURNED_FOR[orientation]) if orientation in _TURNED_FOR else upright
    stored.save(path, exif=exif, quality=95)
