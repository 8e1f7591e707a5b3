"""What a project's Kohya folder will hold, picture by picture, before anything is written."""

from __future__ import annotations

import hashlib
import json
from dataclasses import astuple, dataclass, replace
from pathlib import PurePosixPath

from core.kohya.folder_name import FolderName
from core.kohya.image_tree import REG_FOLDER
from curation.captions.caption import Caption, parse_caption
from curation.captions.caption_settings import LayeredCaption
from curation.crops.crop import Crop, size_of_crop
from curation.crops.render import RENDER_VERSION
from curation.export.naming import as_compared, crop_stem, safe_stem
from curation.photos.plain import is_plain
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
    """

    folder: FolderName
    name: str
    member: Member
    crop: Crop
    caption: Caption
    is_copy: bool

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
    captions, template = project.layered_captions(), project.caption_settings().template
    settings = {concept.id: project.bucket_settings(concept.id) for concept in project.concepts()}
    planned: list[PlannedImage] = []
    taken: set[tuple[str, str]] = set()
    drawn: set[tuple[str, int]] = set()
    for member, crop in project.member_crops():
        folder = _folder_of(member)
        key = f"{member.is_reg}/{folder}"
        if (key, member.region.id) in drawn:
            continue  # two concepts share one reg twin
        drawn.add((key, member.region.id))
        is_whole = is_taken_whole(crop.photo, crop.region)
        is_copy = is_whole and not crop.hidden and crop.background == "keep" and is_plain(crop.photo)
        if is_whole and not is_copy:
            made = replace(crop, size=size_of_crop(settings[member.concept.id], crop.region))
        else:
            made = crop
        name = _name_of(member, crop, key, taken, is_copy=is_copy)
        words = _words(captions.get(member.region.id, LayeredCaption()), member, template)
        if words.is_empty and member.is_reg:
            words = parse_caption(member.concept.class_words)
        planned.append(PlannedImage(folder, name, member, made, words, is_copy))
    return planned


def _words(caption: LayeredCaption, member: Member, template: str) -> Caption:
    concept = member.concept
    trigger = "" if member.is_reg else concept.name
    return caption.written_out(template, trigger=trigger, class_words=concept.class_words)


def _folder_of(member: Member) -> FolderName:
    concept = member.concept
    return FolderName(concept.reg_repeats if member.is_reg else concept.repeats, concept.name)


def _name_of(member: Member, crop: Crop, folder: str, taken: set[tuple[str, str]], *, is_copy: bool) -> str:
    """A file name whose stem (and so whose caption file) no other picture of the folder has."""
    photo = crop.photo.path
    stem = safe_stem(photo.stem) if is_taken_whole(crop.photo, crop.region) else crop_stem(photo.stem, member)
    if (folder, as_compared(stem)) in taken:
        stem = crop_stem(photo.stem, member)
    taken.add((folder, as_compared(stem)))
    return stem + (photo.suffix if is_copy else ".png")
