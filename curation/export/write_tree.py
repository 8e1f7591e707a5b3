"""The long job: a project becomes a Kohya folder. What changed is written, nothing of others is touched."""

from __future__ import annotations

import itertools
import os
from collections.abc import Generator, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, as_completed
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from core.errors import AtelierError
from core.kohya.problem import Problem
from curation.export.atomic_file import CannotWriteError, sweep_leftovers
from curation.export.manifest import Manifest, Standing
from curation.export.planned import PlannedImage, planned_images
from curation.export.tree_file import Outcome, PhotoPixels, Settled, settle_caption, settle_image
from curation.export.tree_guard import guard_of
from curation.photos.photo import Photo
from curation.photos.reading import content_hash
from curation.progress import Progress
from curation.project.store import CurationProject

_SAVE_MANIFEST_EVERY = 200


@dataclass(frozen=True)
class OutsideEdit:
    """A caption file that somebody changed since it was written. It was left as it is.

    Attributes:
        region_id: the region whose caption it is.
        path: the file.
        text: what stands in it now; ``SetCaptions({region_id: text})`` takes it into the project.
        project_text: what the project would write.
    """

    region_id: int
    path: Path
    text: str
    project_text: str


@dataclass(frozen=True)
class ExportReport:
    """What an export did.

    Attributes:
        written: files written, new or anew.
        unchanged: files that were right already.
        removed: files that we once wrote and that are no longer wanted.
        problems: everything that was not done, with its reason.
        edited_outside: captions that were changed on the disk and left alone.
    """

    written: int = 0
    unchanged: int = 0
    removed: int = 0
    problems: tuple[Problem, ...] = ()
    edited_outside: tuple[OutsideEdit, ...] = ()


@dataclass(frozen=True)
class ExportProgress(Progress):
    """Progress of an export; the last one carries the report."""

    report: ExportReport | None = None


def write_tree(project: CurationProject, out: Path) -> Iterator[ExportProgress]:
    """Write the project's Kohya folder.

    Pictures and captions are written beside and renamed over. What is already right stays untouched. Files
    that we did not write, or that somebody changed since, are never overwritten or deleted: they are
    reported. Closing the generator stops the job; the next run goes on where it stopped.

    Args:
        project: what to write; what it holds now counts, later edits do not.
        out: the root of the tree; made when missing.

    Raises:
        AtelierError: the folder cannot be used, or the disk is full.
    """
    out = out.absolute()
    _check_out(out)
    with guard_of(out):
        yield from _write_tree(project, out)


def _write_tree(project: CurationProject, out: Path) -> Iterator[ExportProgress]:
    images = planned_images(project)
    originals = frozenset(photo.path.resolve() for photo in project.photos())
    manifest = Manifest.read(out, project.identity, originals)
    known_folders = {out / path for path in map(os.path.dirname, manifest.files)}
    sweep_leftovers({out, *known_folders, *((out / image.path).parent for image in images)})
    job = _Job(out, manifest)
    total = sum(2 if image.has_caption_file else 1 for image in images)
    try:
        with closing(job.settle_all(images)) as all_settled:
            for done, settled in enumerate(all_settled, start=1):
                yield ExportProgress(done, total, settled.path)
        job.remove_unwanted()
    finally:
        manifest.save()
    yield ExportProgress(total, total, "", job.report())


class _Job:
    """One export under way: what was settled, and what has to be said at the end."""

    def __init__(self, out: Path, manifest: Manifest) -> None:
        self._out = out
        self._manifest = manifest
        self._wanted: set[str] = set()
        self._counts = dict.fromkeys(Outcome, 0)
        self._removed = 0
        self._problems: list[Problem] = []
        self._edited: list[OutsideEdit] = []

    def settle_all(self, images: Sequence[PlannedImage]) -> Generator[Settled, None, None]:
        """Settle every file, several photos at a time; each photo is decoded once at most."""
        by_photo = itertools.groupby(
            sorted(images, key=lambda image: image.crop.photo.id), key=lambda image: image.crop.photo.id
        )
        for image in images:
            self._wanted |= {str(image.path)} | (
                {str(image.path.with_suffix(".txt"))} if image.has_caption_file else set()
            )
        pool = ThreadPoolExecutor(max_workers=min(8, os.cpu_count() or 1), thread_name_prefix="export")
        try:
            waiting = {pool.submit(self._settle_photo, list(group)): None for _, group in by_photo}
            count = 0
            for future in as_completed(waiting):
                for settled in self._taken(future):
                    count += 1
                    yield settled
                    if count % _SAVE_MANIFEST_EVERY == 0:
                        self._manifest.save()
        finally:
            pool.shutdown(wait=True, cancel_futures=True)

    def _settle_photo(self, images: list[PlannedImage]) -> tuple[list[Settled], list[Problem]]:
        """All files of one photo. Runs in a thread of the pool; changes nothing of this object."""
        photo = images[0].crop.photo
        problems: list[Problem] = []
        try:
            sha256 = _current_hash(photo, problems)
        except OSError as error:
            message = "The photo {file} cannot be read: {reason}. What was written of it before stays."
            values = {"file": str(photo.path), "files": (photo.path,), "reason": error.strerror or str(error)}
            return [], [Problem(message, "error", values=values)]
        settled: list[Settled] = []
        pixels = PhotoPixels(images[0])
        for image in images:
            try:
                settled.append(settle_image(image, sha256, pixels, self._out, self._manifest))
                caption = settle_caption(image, self._out, self._manifest)
            except AtelierError as error:
                if isinstance(error, CannotWriteError) and error.concerns_all:
                    raise
                problems.append(
                    Problem("{reason}", "error", values={"reason": error, "files": (photo.path,)})
                )
            except OSError as error:
                problems.append(_held(Path(error.filename or photo.path), error))
            else:
                settled += () if caption is None else (caption,)
        return settled, problems

    def _taken(self, future: Future[tuple[list[Settled], list[Problem]]]) -> Iterator[Settled]:
        settled, problems = future.result()
        self._problems += problems
        for file in settled:
            self._counts[file.outcome] += 1
            if file.facts is not None:
                self._manifest.files[file.path] = file.facts
            if file.outcome in (Outcome.KEPT_EDITED, Outcome.KEPT_FOREIGN):
                self._tell_kept(file)
            yield file

    def _tell_kept(self, file: Settled) -> None:
        place = self._out / file.path
        values = {"file": file.path, "files": (place,)}
        if file.is_caption and file.outcome is Outcome.KEPT_EDITED:
            text = place.read_text(encoding="utf-8", errors="replace").removesuffix("\n")
            self._edited.append(
                OutsideEdit(file.image.member.region.id, place, text, str(file.image.caption))
            )
            message = "The caption {file} was changed outside and stays: take it in, or delete it."
        elif file.outcome is Outcome.KEPT_EDITED:
            message = "The picture {file} was changed outside and stays: delete it to have it written again."
        else:
            message = "{file} is not ours and stays as it is: move it away to have ours written."
        self._problems.append(Problem(message, "warning", values=values))

    def remove_unwanted(self) -> None:
        """Delete what we wrote before and what the project no longer holds, if nobody touched it."""
        for path in [path for path in self._manifest.files if path not in self._wanted]:
            place = self._out / path
            try:
                self._remove(path, place)
            except OSError as error:  # it stays in the manifest, so the next run removes it
                self._problems.append(_held(place, error))
                continue
            del self._manifest.files[path]
            with suppress(OSError):  # a file manager shows the folder: empty, it is in nobody's way
                _remove_if_empty(place.parent, self._out)

    def _remove(self, path: str, place: Path) -> None:
        standing = self._manifest.standing(path)
        if standing is Standing.EDITED:
            message = "{file} is no longer wanted, but was changed outside and stays: delete it yourself."
            self._problems.append(Problem(message, "warning", values={"file": path, "files": (place,)}))
        elif standing is Standing.OURS:
            place.unlink()
            self._removed += 1

    def report(self) -> ExportReport:
        """What was done."""
        return ExportReport(
            written=self._counts[Outcome.WRITTEN],
            unchanged=self._counts[Outcome.UNCHANGED],
            removed=self._removed,
            problems=tuple(self._problems),
            edited_outside=tuple(self._edited),
        )


def _check_out(out: Path) -> None:
    if out.exists() and not out.is_dir():
        raise AtelierError(
            "“{path}” is a file.",
            why="Training pictures are written into a folder.",
            remedy="Choose a folder.",
            path=str(out),
        )
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise AtelierError(
            "The folder “{path}” cannot be made.",
            why="The system says: {reason}.",
            remedy="Choose a folder where you may write.",
            path=str(out),
            reason=error.strerror or str(error),
        ) from error


def _held(path: Path, error: OSError) -> Problem:
    message = "{file} could not be used: {reason}. Close whatever has it open, then write the folder again."
    values = {"file": str(path), "files": (path,), "reason": error.strerror or str(error)}
    return Problem(message, "error", values=values)


def _current_hash(photo: Photo, problems: list[Problem]) -> str:
    """The content hash of a photo as it is now; says so when it is no longer the one that was added."""
    facts = photo.path.stat()
    if (facts.st_size, facts.st_mtime_ns) == (photo.byte_size, photo.modified_ns):
        return photo.sha256
    sha256 = content_hash(photo.path)[0]
    if sha256 != photo.sha256:
        message = "The photo {file} was changed since it was added: look whether its boxes still fit."
        problems.append(Problem(message, "warning", values={"file": str(photo.path), "files": (photo.path,)}))
    return sha256


def _remove_if_empty(folder: Path, root: Path) -> None:
    """Remove a folder that holds nothing any more, and its parents up to the root."""
    while folder != root and folder.is_dir() and not any(folder.iterdir()):
        folder.rmdir()
        folder = folder.parent
