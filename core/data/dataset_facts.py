"""What of a training folder shapes a run's numbers, and how two of them differ."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from core.kohya.plan_entries import PlanEntry
from core.kohya.problem import examples


@dataclass(frozen=True)
class PictureFacts:
    """What of a picture shapes a run.

    Args:
        sha256: of the file's bytes, then its mask's if any, 64 hex digits; "" where it vanished meanwhile.
        caption: as written.
        repeats: how often it counts in an epoch.
        bucket: its bucket, and the size it is scaled to: (width, height, width, height) in pixels.
    """

    sha256: str
    caption: str
    repeats: int
    bucket: tuple[int, ...]


def picture_facts(entries: Iterable[PlanEntry]) -> dict[str, PictureFacts]:
    """The facts of pictures by folder and file name; reads every file once."""
    return {entry.name: _facts(entry) for entry in entries}


def picture_differences(before: Mapping[str, PictureFacts], now: Mapping[str, PictureFacts]) -> Iterator[str]:
    """Say how the pictures of now differ from those before, by kind of difference."""
    yield from _counted("gone", before.keys() - now.keys())
    yield from _counted("new", now.keys() - before.keys())
    common = before.keys() & now.keys()
    for words, fact in (
        ("changed", "sha256"),
        ("with another caption", "caption"),
        ("with other repeats", "repeats"),
        ("in another bucket", "bucket"),
    ):
        yield from _counted(
            words, (name for name in common if getattr(before[name], fact) != getattr(now[name], fact))
        )


def _counted(words: str, names: Iterable[str]) -> Iterator[str]:
    found = sorted(names)
    if found:
        yield f"{len(found)} {words} ({examples(found)})"


def _facts(entry: PlanEntry) -> PictureFacts:
    return PictureFacts(
        sha256=_sum(entry),
        caption=entry.image.caption,
        repeats=entry.repeats,
        bucket=(*entry.fit.bucket, *entry.fit.resized),
    )


def _sum(entry: PlanEntry) -> str:
    digest = hashlib.sha256()
    try:
        for path in (entry.image.path, entry.image.mask_path):
            if path is not None:
                digest.update(path.read_bytes())
        return digest.hexdigest()
    except OSError:
        # It vanished after it was encoded: this run still has its latents, a later one will miss it.
        return ""
