"""Tagging a project: what is to be described, and the captions that follow from what was found.

The three steps of a run: ``pictures_to_describe`` (what is known already is left out, so that a stopped run
goes on), ``taggers.describe_pictures`` in a process of its own with ``project.remember`` for each step, and
at the end ``tagged_captions`` as one edit.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import astuple, dataclass, replace
from typing import Literal

from curation.captions.caption import SEPARATOR, Caption, CaptionOrigin
from curation.captions.rules import ruled
from curation.crops.crop import Crop
from curation.photos.photo import Photo
from curation.project.store import CurationProject
from curation.project.tagging_edits import ChangeTagChoice, TaggedCaption, WriteTaggedCaptions
from curation.regions.kind import Region, RegionKind
from curation.taggers.choose_tags import USUAL_CHOICE, CaptionChoice, TagChoice, with_new_choice
from curation.taggers.describe_pictures import PictureToDescribe
from curation.taggers.description import Described, Description, Subject
from curation.taggers.kind import TaggerSettings
from curation.taggers.region_merge import LookAt, crop_tags
from curation.taggers.registry import tagger_kind

Existing = Literal["only_empty", "append", "replace", "remember"]
_NOTHING = Description()


@dataclass(frozen=True)
class TagRequest:
    """What a person asks for.

    Attributes:
        tagger: which model.
        region_ids: which crops; None means all.
        look_at: the crop, its whole photo, or both.
        existing: what happens to captions that are there: left alone, added to, or replaced.
            "remember" writes none: what is found is kept, to be compared with what another tagger found.
        over_edited: whether captions that a person wrote or changed may be replaced too.
        with_concept: whether captions start with the name and class words of their concept.
        choice: thresholds, exclusions and order of tags.
        also_unwritten: whether also reg crops whose captions are not written out.
        keeps_sentence_apart: whether a sentence goes beside the tags, into its own layer; a sentence that is
            there is replaced only when captions that a person wrote may be.
    """

    tagger: TaggerSettings
    region_ids: tuple[int, ...] | None = None
    look_at: LookAt = "crop"
    existing: Existing = "only_empty"
    over_edited: bool = False
    with_concept: bool = False
    choice: TagChoice = USUAL_CHOICE
    also_unwritten: bool = False
    keeps_sentence_apart: bool = False

    @property
    def filled_choice(self) -> TagChoice:
        """The choice with the model's own threshold, where none was asked for."""
        return self.choice.for_model(tagger_kind(self.tagger.kind).threshold_of(self.tagger.model_name))


def regions_to_tag(project: CurationProject, request: TagRequest) -> list[Region]:
    """The regions whose captions a request may write."""
    wanted = None if request.region_ids is None else set(request.region_ids)
    captions, origins = project.captions(), project.caption_origins()
    layers = project.layered_captions() if request.keeps_sentence_apart else {}

    def is_free(region: Region) -> bool:
        if request.existing == "remember":
            return True
        if request.keeps_sentence_apart:
            has_sentence = region.id in layers and bool(layers[region.id].sentence)
            return not has_sentence or (request.existing == "replace" and request.over_edited)
        if request.existing == "append" or captions.get(region.id, Caption()).is_empty:
            return True
        if request.existing == "only_empty":
            return False
        return request.over_edited or origins.get(region.id) is CaptionOrigin.TAGGER

    unwritten = set() if request.also_unwritten else _unwritten(project)
    return [
        region
        for region in project.regions()
        if (wanted is None or region.id in wanted) and region.id not in unwritten and is_free(region)
    ]


def leaves_captions_out(project: CurationProject) -> bool:
    """Whether class words stand in for the captions of reg crops, for one concept at least."""
    settings = project.caption_settings()
    twins = [concept.wording(settings) for concept in project.concepts() if concept.reg_repeats]
    return not all(one.reg_captions for one in twins or (settings,))


def _unwritten(project: CurationProject) -> set[int]:
    """Reg crops whose captions are written out for no concept."""
    kinds, concepts, settings = project.kinds(), project.concepts(), project.caption_settings()

    def is_written(region: Region) -> bool:
        kind = kinds.of(region)
        fed = [concept.wording(settings) for concept in concepts if concept.takes(region, kind)]
        return not kind.into_reg or any(one.reg_captions for one in fed or (settings,))

    return {region.id for region in project.regions() if not is_written(region)}


def pictures_to_describe(
    project: CurationProject, request: TagRequest, *, again: bool = False
) -> list[PictureToDescribe]:
    """The pictures that a request needs and that this model has not described yet.

    Args:
        project: the project.
        request: what is asked for.
        again: whether what was described already is described once more.
    """
    known = {} if again else _known(project, request.tagger.model_name)
    photos = {photo.id: photo for photo in project.photos()}
    regions = sorted(regions_to_tag(project, request), key=lambda region: (region.photo_id, region.id))
    captions = project.captions()
    wanted = (
        replace(picture, caption=str(captions.get(region.id, "")))
        for region in regions
        for picture in _pictures(project, request, region, photos)
    )
    found = {(picture.subject, picture.subject_id): picture for picture in wanted}
    return [
        picture
        for key, picture in found.items()
        if key not in known or known[key].made_from != picture.made_from
    ]


def tagged_captions(project: CurationProject, request: TagRequest) -> WriteTaggedCaptions:
    """The captions that follow from what was found so far, as one edit; regions without any are left out."""
    if request.existing == "remember":
        return WriteTaggedCaptions(())
    known = _known(project, request.tagger.model_name)
    if request.keeps_sentence_apart:
        return WriteTaggedCaptions(tuple(_sentences(project, request, known)))
    captions, origins = project.captions(), project.caption_origins()
    first = _first_words(project) if request.with_concept else {}
    kinds, rules = project.kinds(), project.caption_rules()
    choice = CaptionChoice(
        tagger=request.tagger.kind,
        model=request.tagger.model_name,
        look_at=request.look_at,
        choice=request.filled_choice,
    )
    made: list[TaggedCaption] = []
    for region in regions_to_tag(project, request):
        of_crop, of_photo = _looked_at(known, region, request.look_at)
        words = _words(kinds.of(region), of_crop, of_photo, choice, first.get(region.id, ()))
        words = ruled(words, rules)
        if not words:
            continue
        before = captions.get(region.id, Caption())
        if request.existing == "append":
            words = tuple(dict.fromkeys((*before.tags, *words)))
        is_person = not before.is_empty and origins.get(region.id) is CaptionOrigin.PERSON
        keeps_person = is_person and request.existing == "append"
        origin = CaptionOrigin.PERSON if keeps_person else CaptionOrigin.TAGGER
        stored = choice.to_json() if of_crop.scores or of_photo.scores else ""
        made.append(TaggedCaption(region.id, str(Caption().with_tags(words)), origin, stored))
    return WriteTaggedCaptions(tuple(made))


def _sentences(project: CurationProject, request: TagRequest, known: _Known) -> Iterator[TaggedCaption]:
    captions, origins = project.captions(), project.caption_origins()
    for region in regions_to_tag(project, request):
        of_crop, of_photo = _looked_at(known, region, request.look_at)
        sentence = of_crop.sentence or of_photo.sentence
        if sentence:
            origin = origins.get(region.id, CaptionOrigin.PERSON)
            words = str(captions.get(region.id, ""))
            yield TaggedCaption(region.id, words, origin, sentence=sentence)


def changed_choice(
    project: CurationProject, choice: TagChoice, region_ids: Sequence[int] | None = None
) -> ChangeTagChoice:
    """Captions after thresholds, exclusions or order were changed; what people changed in them stays.

    Only captions that a tagger had a part in change, and of those only the tagger's part.

    Args:
        project: the project.
        choice: the new choice.
        region_ids: which captions; None means all.
    """
    wanted = None if region_ids is None else set(region_ids)
    captions, origins, choices = project.captions(), project.caption_origins(), project.caption_choices()
    known = {model: _known(project, model) for model in {one.model for one in choices.values()}}
    kinds = project.kinds()
    changed: list[TaggedCaption] = []
    for region in project.regions():
        stored = choices.get(region.id)
        if stored is None or (wanted is not None and region.id not in wanted):
            continue
        own, photo = _looked_at(known[stored.model], region, stored.look_at)
        if not own.scores and not photo.scores:
            continue
        threshold = tagger_kind(stored.tagger).threshold_of(stored.model)
        new = stored.model_copy(update={"choice": choice.for_model(threshold)})
        kind = kinds.of(region)
        before = crop_tags(kind, own.scores, photo.scores, stored.choice)
        after = crop_tags(kind, own.scores, photo.scores, new.choice)
        tags = captions[region.id].tags
        chosen = with_new_choice(tags, before, after)
        text = str(captions[region.id]) if chosen == tags else str(Caption().with_tags(chosen))
        changed.append(TaggedCaption(region.id, text, origins[region.id], new.to_json()))
    return ChangeTagChoice(tuple(changed))


_Known = Mapping[tuple[Subject, int], Described]


def _known(project: CurationProject, model: str) -> _Known:
    return {(found.subject, found.subject_id): found for found in project.descriptions(model)}


def _pictures(
    project: CurationProject, request: TagRequest, region: Region, photos: Mapping[int, Photo]
) -> Iterator[PictureToDescribe]:
    photo = photos[region.photo_id]
    if request.look_at in ("photo", "both"):
        yield PictureToDescribe(Subject.PHOTO, photo.id, photo.path.name, photo.path, photo.sha256)
    if request.look_at in ("crop", "both"):
        crop = project.crop(region.id)
        name = f"{photo.path.name} ({region.kind})"
        yield PictureToDescribe(Subject.REGION, region.id, name, crop, fingerprint(crop))


def fingerprint(crop: Crop) -> str:
    """What tells whether a crop shows something else than before: 64 hex digits; its size does not matter."""
    shown = [
        crop.photo.sha256,
        astuple(crop.region.box),
        crop.region.angle,
        [astuple(box) for box in crop.hidden],
    ]
    if crop.background != "keep":
        shown += [crop.background, [astuple(stroke) for stroke in crop.region.strokes]]
    return hashlib.sha256(json.dumps(shown).encode()).hexdigest()


def _looked_at(known: _Known, region: Region, look_at: LookAt) -> tuple[Description, Description]:
    own = known.get((Subject.REGION, region.id)) if look_at in ("crop", "both") else None
    photo = known.get((Subject.PHOTO, region.photo_id)) if look_at in ("photo", "both") else None
    return own.description if own else _NOTHING, photo.description if photo else _NOTHING


def _words(
    kind: RegionKind, own: Description, photo: Description, choice: CaptionChoice, first: Sequence[str]
) -> tuple[str, ...]:
    sentence = own.sentence or photo.sentence
    if sentence:
        # A sentence is kept in one piece; its commas are part of it.
        return tuple(dict.fromkeys((*choice.choice.always_first_tags, *first, sentence)))
    if not own.scores and not photo.scores:
        return ()
    return crop_tags(kind, own.scores, photo.scores, choice.choice, first)


def _first_words(project: CurationProject) -> dict[int, tuple[str, ...]]:
    """Name and class words of the first concept that each region feeds; reg crops get the class alone."""
    found: dict[int, tuple[str, ...]] = {}
    for member in project.members():
        concept = member.concept
        classes = tuple(word.strip() for word in concept.class_words.split(SEPARATOR) if word.strip())
        names = () if member.is_reg else (concept.name,)
        missing = tuple(word for word in classes if not any(word in name.split() for name in names))
        found.setdefault(member.region.id, (*names, *missing))
    return found


def with_regions(request: TagRequest, region_ids: Sequence[int]) -> TagRequest:
    """The same request for these regions only."""
    return replace(request, region_ids=tuple(region_ids))
