"""Between rows of the project file and the values that travel inside the program."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from core.kohya.buckets import BucketSettings
from curation.photos.photo import Photo, PhotoFacts
from curation.project.concept import Concept
from curation.project.rows import Row
from curation.regions.box import Box
from curation.regions.kind import Region, RegionKind, Stroke
from curation.regions.registry import REGION_KINDS
from curation.taggers.description import Described, Description, Subject, TagScores


def path_text(path: Path, home: Path) -> str:
    """How a photo's path is kept: relative when it lies below the project's folder, so both can move."""
    return path.relative_to(home).as_posix() if path.is_relative_to(home) else str(path)


def photo_row(facts: PhotoFacts, home: Path) -> Row:
    """A new photo's row, without its key."""
    return {
        "path": path_text(facts.path, home),
        "width": facts.size[0],
        "height": facts.size[1],
        "sha256": facts.sha256,
        "byte_size": facts.byte_size,
        "modified_ns": facts.modified_ns,
        "note": facts.note,
    }


def photo_of(row: Any, home: Path) -> Photo:
    """A photo from its row."""
    return Photo(
        id=row["id"],
        path=home / row["path"],
        size=(row["width"], row["height"]),
        sha256=row["sha256"],
        byte_size=row["byte_size"],
        modified_ns=row["modified_ns"],
        note=row["note"],
        stars=row["stars"],
        is_rejected=bool(row["rejected"]),
        is_done=bool(row["done"]),
    )


def box_row(box: Box) -> Row:
    """The columns of a region's row that hold its box."""
    return {"left": box.left, "top": box.top, "width": box.width, "height": box.height}


def region_of(row: Any) -> Region:
    """A region from its row."""
    return Region(
        id=row["id"],
        photo_id=row["photo_id"],
        kind=row["kind"],
        box=Box(row["left"], row["top"], row["width"], row["height"]),
        angle=row["angle"],
        concept_ids=() if row["concept_ids"] == "[]" else tuple(json.loads(row["concept_ids"])),
        background=row["background"] or None,
        min_resolution=None if row["min_resolution"] < 0 else row["min_resolution"],
        strokes=strokes_of(row["strokes"]) if row["strokes"] else (),
        suggested=Box(*json.loads(row["suggested"])) if row["suggested"] else None,
        is_left_out=bool(row["left_out"]),
    )


def strokes_text(strokes: Sequence[Stroke]) -> str:
    """How strokes are kept: tenths of pixels are finer than any hand."""
    kept = [
        [int(one.is_figure), round(one.width, 1), [[round(x, 1), round(y, 1)] for x, y in one.points]]
        for one in strokes
    ]
    return json.dumps(kept, separators=(",", ":")) if kept else ""


def strokes_of(text: str) -> tuple[Stroke, ...]:
    """Strokes from their text."""
    return tuple(
        Stroke(bool(is_figure), float(width), tuple((float(x), float(y)) for x, y in points))
        for is_figure, width, points in json.loads(text)
    )


def kind_row(kind: RegionKind) -> Row:
    """Row of a kind as a project has it, without its key."""
    return {
        "name": kind.name,
        "title": kind.title,
        "colour": kind.colour,
        "key": kind.key,
        "into_reg": int(kind.into_reg),
        "padding": kind.padding,
        "hides": json.dumps(list(kind.hides)),
        "hide_with": kind.hide_with,
        "background": kind.background,
        "min_resolution": kind.min_resolution,
        "concept_id": kind.concept_id,
    }


def kind_of(row: Any) -> RegionKind:
    """A kind from its row. Of a built-in kind, only what a project may change is taken from it."""
    changed = {
        "padding": row["padding"],
        "hides": tuple(json.loads(row["hides"])),
        "hide_with": row["hide_with"],
        "background": row["background"],
        "min_resolution": row["min_resolution"],
        "concept_id": row["concept_id"],
    }
    for built_in in REGION_KINDS:
        if built_in.name == row["name"]:
            return replace(built_in, **changed)
    return RegionKind(
        name=row["name"],
        title=row["title"],
        help="",
        colour=row["colour"],
        key=row["key"],
        into_reg=bool(row["into_reg"]),
        is_own=True,
        **changed,
    )


def concept_of(row: Any) -> Concept:
    """A concept from its row."""
    return Concept(
        id=row["id"],
        name=row["name"],
        repeats=row["repeats"],
        kinds=tuple(json.loads(row["kinds"])),
        reg_repeats=row["reg_repeats"],
        class_words=row["class_words"],
        resolution=size_of(row["resolution"]),
        hide_with=row["hide_with"] or None,
        reg_words=row["reg_words"],
    )


def size_text(size: tuple[int, int] | None) -> str | None:
    """How a size is kept."""
    return None if size is None else json.dumps(list(size))


def size_of(text: str | None) -> tuple[int, int] | None:
    """A size from its text."""
    if text is None:
        return None
    width, height = json.loads(text)
    return int(width), int(height)


def settings_row(settings: BucketSettings, concept_id: int) -> Row:
    """Row of bucket settings; concept 0 stands for the whole project."""
    return {
        "concept_id": concept_id,
        "resolution": size_text(settings.resolution),
        "enable_bucket": int(settings.enable_bucket),
        "min_bucket_reso": settings.min_bucket_reso,
        "max_bucket_reso": settings.max_bucket_reso,
        "bucket_reso_steps": settings.bucket_reso_steps,
        "bucket_no_upscale": int(settings.bucket_no_upscale),
    }


def description_row(found: Described) -> Row:
    """Row of what a tagger found."""
    return {
        "subject": found.subject.value,
        "subject_id": found.subject_id,
        "model": found.model,
        "tagger": found.tagger,
        "made_from": found.made_from,
        "scores": found.description.scores.to_json(),
        "sentence": found.description.sentence,
    }


def described_of(row: Any) -> Described:
    """What a tagger found, from its row."""
    return Described(
        subject=Subject(row["subject"]),
        subject_id=row["subject_id"],
        model=row["model"],
        tagger=row["tagger"],
        made_from=row["made_from"],
        description=Description(TagScores.from_json(row["scores"]), row["sentence"]),
    )


def settings_of(row: Any) -> BucketSettings:
    """Bucket settings from their row."""
    return BucketSettings(
        resolution=size_of(row["resolution"]) or (512, 512),
        enable_bucket=bool(row["enable_bucket"]),
        min_bucket_reso=row["min_bucket_reso"],
        max_bucket_reso=row["max_bucket_reso"],
        bucket_reso_steps=row["bucket_reso_steps"],
        bucket_no_upscale=bool(row["bucket_no_upscale"]),
    )
