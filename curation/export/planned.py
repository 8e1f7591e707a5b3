"""What a project's Kohya folder will hold, picture by picture, before anything is written."""

from __future__ import annotations

import hashlib
import json
from dataclasses import astuple, dataclass, field, replace
from pathlib import Path, PurePosixPath

from core.errors import AtelierError
from core.kohya.caption_file import caption_path, read_caption_file
from core.kohya.folder_name import FolderName
from core.kohya.image_tree import REG_FOLDER
from curation.captions.caption import Caption
from curation.captions.caption_settings import CaptionSettings, LayeredCaption
from curation.crops.crop import Crop, size_of_crop
from curation.crops.render import RENDER_VERSION
from curation.export.naming import as_compared, crop_stem, safe_stem
from curation.photos.photo import Photo
from curation.photos.plain import is_plain, is_read_by_trainers
from curation.project.concept import Member
from curation.project.contents import is_taken_whole
from curation.project.store import CurationProject


@dataclass(frozen=True)
class PlannedImage:
    """One picture of the folder to come.

    Attributes:
        folder: repeats and concept of the folder it lies in.
        name: its file name.
        member: which region of which concept it is.
        crop: how it is made.
        caption: its words; empty where it has no caption file.
        is_copy: whether the photo's file itself is taken, byte for byte.
        keeps_empty_caption: whether a caption file without words goes with it, as it lies beside the photo:
            for the trainer that is another thing than none.
    """

    folder: FolderName
    name: str
    member: Member
    crop: Crop
    caption: Caption
    is_copy: bool
    keeps_empty_caption: bool = False

    @property
    def has_caption_file(self) -> bool:
        """Whether a caption file stands beside it."""
        return self.keeps_empty_caption or not self.caption.is_empty

    @property
    def path(self) -> PurePosixPath:
        """Where it lies, from the root of the tree."""
        root = PurePosixPath(REG_FOLDER) if self.member.is_reg else PurePosixPath()
        return root / str(self.folder) / self.name

    def fingerprint(self, photo_sha256: str) -> str:
        """What tells whether the picture would come out differently: 64 hex digits over all it is made from.

        Args:
            photo_sha256: of the photo's file as it is now.
        """
        region = self.crop.region
        made_from = (
            [photo_sha256, "copy"]
            if self.is_copy
            else [
                photo_sha256,
                RENDER_VERSION,
                astuple(region.box),
                region.angle,
                self.crop.size,
                [astuple(box) for box in self.crop.hidden],
                "blur" if self.crop.is_blurred else "colour",
                *self._background(),
            ]
        )
        return hashlib.sha256(json.dumps(made_from).encode()).hexdigest()

    def _background(self) -> list[object]:
        """What else a picture is made from whose background is not kept."""
        if self.crop.background == "keep":
            return []
        return [self.crop.background, [astuple(stroke) for stroke in self.crop.region.strokes]]


def planned_images(project: CurationProject) -> list[PlannedImage]:
    """All pictures of the Kohya folder to come, folder by folder in the order of the concepts."""
    captions, wording = project.layered_captions(), project.caption_settings()
    settings = {concept.id: project.bucket_settings(concept.id) for concept in project.concepts()}
    planned: list[PlannedImage] = []
    names = _Names()
    drawn: set[tuple[str, int]] = set()
    for member, crop in project.member_crops():
        folder = _folder_of(member)
        key = f"{member.is_reg}/{folder}"
        if (key, member.region.id) in drawn:
            continue  # two concepts share one reg twin
        drawn.add((key, member.region.id))
        is_whole = is_taken_whole(crop.photo, crop.region)
        is_untouched = is_whole and not crop.hidden and crop.background == "keep"
        is_copy = is_untouched and (is_plain(crop.photo) or _was_trained_on(crop.photo, folder))
        if is_whole and not is_copy:
            made = replace(crop, size=size_of_crop(settings[member.concept.id], crop.region))
        else:
            made = crop
        words = _words(captions.get(member.region.id, LayeredCaption()), member, wording)
        name = names.of(member, crop, key, is_copy=is_copy, words=words.text)
        is_without = is_whole and words.is_empty and _has_empty_caption(crop.photo.path)
        planned.append(PlannedImage(folder, name, member, made, words, is_copy, is_without))
    return planned


def _was_trained_on(photo: Photo, folder: FolderName) -> bool:
    """Whether a photo lies in a training folder of the same words: it goes out as it came, notes and all."""
    try:
        came_from = FolderName.parse(photo.path.parent.name).concept
    except AtelierError:
        return False
    return came_from == folder.concept and is_read_by_trainers(photo)


def with_other_words(
    image: PlannedImage, caption: LayeredCaption, wording: CaptionSettings
) -> PlannedImage:
    """The same picture with the words that its region has now; its name stays.

    Args:
        image: as it was planned.
        caption: what its region's caption holds.
        wording: how that is put together.
    """
    words = _words(caption, image.member, wording)
    if words == image.caption:
        return image
    is_whole = is_taken_whole(image.crop.photo, image.crop.region)
    is_without = is_whole and words.is_empty and _has_empty_caption(image.crop.photo.path)
    return replace(image, caption=words, keeps_empty_caption=is_without)


def caption_beside(photo: Path) -> Path | None:
    """The caption file that came with a photo, under either usual ending; None where there is none."""
    return caption_path(photo) or caption_path(photo, ".caption")


def _has_empty_caption(photo: Path) -> bool:
    beside = caption_beside(photo)
    return beside is not None and read_caption_file(beside).text == ""


def _words(caption: LayeredCaption, member: Member, wording: CaptionSettings) -> Caption:
    concept = member.concept
    return concept.wording(wording).words_for(
        caption, name=concept.name, class_words=concept.class_words, is_reg=member.is_reg
    )


def _folder_of(member: Member) -> FolderName:
    concept = member.concept
    return FolderName(concept.reg_repeats if member.is_reg else concept.repeats, concept.name)


@dataclass
class _Names:
    """File names that are given so far: by folder and name, and whose caption a stem has."""

    _given: set[tuple[str, str]] = field(default_factory=set)
    _caption_of: dict[tuple[str, str], tuple[str, str]] = field(default_factory=dict)

    def of(self, member: Member, crop: Crop, folder: str, *, is_copy: bool, words: str) -> str:
        """A file name that no other picture of the folder has.

        Pictures share a stem, and so a caption file, only where they did so before: ``a.png`` and ``a.jpg``
        beside one ``a.txt``.
        """
        photo = crop.photo.path
        is_whole = is_taken_whole(crop.photo, crop.region)
        stem = safe_stem(photo.stem) if is_whole else crop_stem(photo.stem, member)
        ending = photo.suffix if is_copy else ".png"
        name, place = as_compared(stem + ending), (folder, as_compared(stem))
        if (folder, name) in self._given or self._caption_of.get(place, (stem, words)) != (stem, words):
            stem = crop_stem(photo.stem, member)
        self._given.add((folder, as_compared(stem + ending)))
        self._caption_of[folder, as_compared(stem)] = (stem, words)
        return stem + ending
