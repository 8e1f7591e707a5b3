"""The long job, in a process of its own: describe many pictures, read ahead while the model works."""

from __future__ import annotations

import os
import time
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any, TypeAlias

from core.errors import AtelierError
from core.kohya.problem import Problem
from curation.crops.crop import Crop
from curation.crops.render import photo_pixels_of, render_crop
from curation.photos.reading import open_upright
from curation.progress import Progress
from curation.taggers.description import Described, Subject
from curation.taggers.kind import Tagger, TaggerSettings
from curation.taggers.prompt_words import PromptWords
from curation.taggers.registry import open_tagger

# Beside a model that keeps the processor busy two feed it even from a slow disk; a graphics card eats faster
# than two can decode.
_READERS = 2
_MOST_READERS = 8
_MOST_AHEAD = 16


@dataclass(frozen=True)
class PictureToDescribe:
    """One picture on the way to its description.

    Attributes:
        subject: whether it is a region's crop or a whole photo (or file).
        subject_id: number of the region or photo, or any number that tells files apart.
        name: shown while it is worked on.
        source: the crop, or the picture file.
        made_from: fingerprint of its pixels.
        caption: its caption so far, for taggers whose prompt may name it.
    """

    subject: Subject
    subject_id: int
    name: str
    source: Crop | Path
    made_from: str = ""
    caption: str = ""

    @property
    def path(self) -> Path:
        """The file its pixels come from."""
        return self.source.photo.path if isinstance(self.source, Crop) else self.source

    @property
    def words(self) -> PromptWords:
        """What a prompt may say of it."""
        return PromptWords(Path(self.name).stem, self.path.parent.name, self.caption)


@dataclass(frozen=True)
class FailedPicture:
    """A picture that could not be described, and why."""

    picture: PictureToDescribe
    error: AtelierError


@dataclass(frozen=True)
class DescribeProgress(Progress):
    """How far describing is.

    Attributes:
        found: descriptions since the last step.
        failed: pictures that failed since the last step.
        runs_on: what truly does the work, for example "CUDA".
        notes: what the person should know; told with the first step.
        per_second: pictures a second since the model was loaded; 0.0 as long as nothing is known.
    """

    found: tuple[Described, ...] = ()
    failed: tuple[FailedPicture, ...] = ()
    runs_on: str = ""
    notes: tuple[Problem, ...] = ()
    per_second: float = 0.0

    @property
    def seconds_left(self) -> float | None:
        """How long the rest will take; None as long as nobody knows."""
        return (self.total - self.done) / self.per_second if self.per_second else None


@dataclass(frozen=True)
class _Prepared:
    """A picture that was read, with what the tagger takes, or why it was not."""

    picture: PictureToDescribe
    value: Any = None
    error: AtelierError | None = None


_Ahead: TypeAlias = deque["Future[list[_Prepared]]"]


def describe_pictures(
    pictures: Sequence[PictureToDescribe], settings: TaggerSettings
) -> Iterator[DescribeProgress]:
    """Describe pictures with one tagger. Close the generator to stop. A bad picture never stops the others.

    Args:
        pictures: what to describe; those of one photo best one after the other, so that it is read once.
        settings: which tagger, and where its files lie.

    Raises:
        AtelierError: the tagger cannot be loaded.
    """
    tagger = open_tagger(settings)
    total, done = len(pictures), 0
    yield DescribeProgress(0, total, "", runs_on=tagger.runs_on, notes=tagger.notes)
    started = time.monotonic()
    for batch in _batches(pictures, tagger):
        found, failed = _described(batch, tagger, settings)
        done += len(batch)
        elapsed = time.monotonic() - started
        yield DescribeProgress(
            done,
            total,
            batch[-1].picture.name,
            found=found,
            failed=failed,
            runs_on=tagger.runs_on,
            per_second=done / elapsed if elapsed > 0 else 0.0,
        )


def _described(
    batch: Sequence[_Prepared], tagger: Tagger, settings: TaggerSettings
) -> tuple[tuple[Described, ...], tuple[FailedPicture, ...]]:
    failed = [FailedPicture(one.picture, one.error) for one in batch if one.error is not None]
    read = [one for one in batch if one.error is None]
    if not read:
        return (), tuple(failed)
    try:
        descriptions = tagger.describe([one.value for one in read])
    except AtelierError as error:
        failed += [FailedPicture(one.picture, error) for one in read]
        return (), tuple(failed)
    found = tuple(
        Described(
            one.picture.subject,
            one.picture.subject_id,
            settings.model_name,
            settings.kind,
            one.picture.made_from,
            description,
        )
        for one, description in zip(read, descriptions, strict=True)
    )
    return found, tuple(failed)


def _batches(pictures: Sequence[PictureToDescribe], tagger: Tagger) -> Iterator[list[_Prepared]]:
    """Pictures, read ahead in order, in the tagger's portions."""
    waiting: list[_Prepared] = []
    for prepared in _read_ahead(pictures, tagger):
        waiting.append(prepared)
        if len(waiting) == tagger.batch_size:
            yield waiting
            waiting = []
    if waiting:
        yield waiting


def _read_ahead(pictures: Sequence[PictureToDescribe], tagger: Tagger) -> Iterator[_Prepared]:
    groups = (tuple(group) for _, group in groupby(pictures, key=lambda picture: picture.path))
    readers = _READERS if tagger.runs_on == "CPU" else max(_READERS, min(_MOST_READERS, os.cpu_count() or 1))
    most = max(readers + 1, min(_MOST_AHEAD, 2 * tagger.batch_size))
    pool = ThreadPoolExecutor(readers, thread_name_prefix="read")
    ahead: _Ahead = deque()
    try:
        for group in groups:
            ahead.append(pool.submit(_prepared, group, tagger))
            if len(ahead) >= most:
                yield from ahead.popleft().result()
        while ahead:
            yield from ahead.popleft().result()
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _prepared(group: Sequence[PictureToDescribe], tagger: Tagger) -> list[_Prepared]:
    """Read the pictures of one photo; the photo itself is decoded once for all its crops."""
    made: list[_Prepared] = []
    pixels: Any = None
    for picture in group:
        try:
            if isinstance(picture.source, Crop):
                pixels = photo_pixels_of(picture.source) if pixels is None else pixels
                image = render_crop(picture.source, pixels)
            else:
                image = open_upright(picture.source)
            made.append(_Prepared(picture, tagger.prepare(image, picture.words)))
        except AtelierError as error:
            made.append(_Prepared(picture, error=error))
    return made
