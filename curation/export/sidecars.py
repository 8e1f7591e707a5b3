"""Text files of the folder written last: kept up behind the project, and merged with what others wrote.

Each caption file has three sides: as we wrote it last (the manifest), as the project would write it now, and
as it lies on the disk. Where one side changed, the other follows; where both did, a person decides.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import Path

from core.errors import AtelierError
from core.kohya.caption_file import read_caption_file
from curation.export.atomic_file import CannotWriteError, remove, sweep_leftovers, write_whole
from curation.export.manifest import MANIFEST_NAME, Manifest, Standing, WrittenFile, sha256_of
from curation.export.planned import PlannedImage, planned_images
from curation.export.text_plan import TextPlan
from curation.export.tree_file import caption_bytes
from curation.export.tree_guard import guard_of
from curation.project.store import CurationProject

_SUFFIX = ".txt"


@dataclass(frozen=True)
class OutsideText:
    """A caption file that is not as we left it.

    Attributes:
        region_id: whose caption it is.
        path: the file, from the root of the tree.
        text: what stands in it; None where it was deleted or cannot be read.
        project_text: what the project would write.
        is_plain: whether the project's caption is tags alone, so that the file's text can take its place.
    """

    region_id: int
    path: str
    text: str | None
    project_text: str
    is_plain: bool = True


@dataclass(frozen=True)
class SidecarReport:
    """How the text files stand.

    Attributes:
        written: files that were brought up to the project.
        changed_outside: files whose text the project can simply take in: only they changed.
        conflicts: files that changed on both sides, or were deleted: a person decides.
    """

    written: int = 0
    changed_outside: tuple[OutsideText, ...] = ()
    conflicts: tuple[OutsideText, ...] = ()


def is_written_tree(out: Path) -> bool:
    """Whether a folder was written there."""
    return (out / MANIFEST_NAME).is_file()


def settle_sidecars(
    project: CurationProject, out: Path, plan: TextPlan | None = None
) -> SidecarReport | None:
    """Bring text files up to the project, and find those that others changed. None while an export writes.

    Only pictures that lie in the tree have text files; what a person wrote is never overwritten.

    Args:
        project: the open project.
        out: the root of the tree.
        plan: what was planned when they were settled last; only words are looked at anew then.

    Raises:
        AtelierError: the folder was written from another project, or the disk refuses.
    """
    guard = guard_of(out)
    if not guard.acquire(blocking=False):
        return None
    try:
        manifest = Manifest.read(out, project.identity)
        sweep_leftovers({out, *(out / folder for folder in map(os.path.dirname, manifest.files))})
        settling = _Settling(project, out, manifest)
        for image in (plan or TextPlan()).images(project):
            if str(image.path) in manifest.files:
                settling.settle_or_leave(image)
        if settling.has_changed:
            manifest.save()
        return settling.report()
    finally:
        guard.release()


def write_over(project: CurationProject, out: Path, paths: Collection[str]) -> None:
    """Write what the project says over files that others changed, because a person decided so.

    Args:
        project: the open project.
        out: the root of the tree.
        paths: the files, from the root of the tree.

    Raises:
        AtelierError: the disk refuses.
    """
    with guard_of(out):
        manifest = Manifest.read(out, project.identity)
        for image in planned_images(project):
            path = _path_of(image)
            if path not in paths:
                continue
            if (out / path).is_dir():
                raise _folder_in_the_way(out / path)
            if not image.has_caption_file:
                remove(out / path)
                manifest.files.pop(path, None)
                continue
            content = caption_bytes(image)
            write_whole(out / path, content)
            manifest.files[path] = manifest.facts_of(path, sha256_of(content), content)
        manifest.save()


def has_changed_outside(out: Path, known: Iterable[str] = ()) -> bool:
    """Whether any text file is not as we left it: a look at sizes and times only, made every few seconds.

    Args:
        out: the root of the tree.
        known: files that are known to differ.
    """
    manifest = Manifest.unchecked(out)
    passed_over = set(known)
    return any(
        not _stands_as_written(out / path, facts)
        for path, facts in manifest.files.items()
        if path.endswith(_SUFFIX) and path not in passed_over
    )


class _Settling:
    """Goes through caption files and notes what is to be said of them."""

    def __init__(self, project: CurationProject, out: Path, manifest: Manifest) -> None:
        self._layered = project.layered_captions()
        self._out = out
        self._manifest = manifest
        self._written = 0
        self._changed: list[OutsideText] = []
        self._conflicts: list[OutsideText] = []
        self.has_changed = False

    def settle_or_leave(self, image: PlannedImage) -> None:
        """Bring one caption file up to the project. One that another program holds is for a person to see."""
        path = _path_of(image)
        try:
            self._settle(image, path)
        except CannotWriteError as error:
            if error.concerns_all:
                raise
            self._differs(image, path, is_conflict=True)
        except OSError:
            self._differs(image, path, is_conflict=True)

    def _settle(self, image: PlannedImage, path: str) -> None:
        if (self._out / path).is_dir():
            self._differs(image, path, is_conflict=True)
            return
        is_wanted = image.has_caption_file
        content = caption_bytes(image) if is_wanted else b""
        written = self._manifest.files.get(path)
        standing = self._manifest.standing(path)
        is_ours_changed = (written.fingerprint if written else "") != (
            sha256_of(content) if is_wanted else ""
        )
        if standing is Standing.MISSING and (written is None or not is_wanted):
            self._follow(path, content, is_wanted=is_wanted)
        elif standing is Standing.OURS:
            if is_ours_changed:
                self._follow(path, content, is_wanted=is_wanted)
            elif written is not None and not _stands_as_written(self._out / path, written):
                self._note(path, content, is_wanted=is_wanted)  # touched, not changed
        elif standing is not Standing.MISSING and self._says(path, image.caption.text):
            self._note(path, content, is_wanted=is_wanted)  # both sides came to the same words
        else:
            self._differs(image, path, is_conflict=is_ours_changed or standing is Standing.MISSING)

    def _differs(self, image: PlannedImage, path: str, *, is_conflict: bool) -> None:
        place, region_id = self._out / path, image.member.region.id
        text = read_caption_file(place).text if place.is_file() else None
        layered = self._layered.get(region_id)
        own = layered.caption.text if layered is not None else ""
        is_plain = image.caption.text == own
        found = OutsideText(region_id, path, text, image.caption.text, is_plain)
        can_follow = not is_conflict and is_plain and text is not None
        (self._changed if can_follow else self._conflicts).append(found)

    def _says(self, path: str, text: str) -> bool:
        return read_caption_file(self._out / path).text == text

    def _follow(self, path: str, content: bytes, *, is_wanted: bool) -> None:
        if is_wanted:
            self._write(path, content)
        elif path in self._manifest.files:
            self._remove(path)

    def _write(self, path: str, content: bytes) -> None:
        write_whole(self._out / path, content)
        self._note(path, content, is_wanted=True)
        self._written += 1

    def _remove(self, path: str) -> None:
        remove(self._out / path)
        del self._manifest.files[path]
        self.has_changed = True
        self._written += 1

    def _note(self, path: str, content: bytes, *, is_wanted: bool) -> None:
        """From now on the file counts as ours, as it lies there, and as made from this content."""
        on_disk = (self._out / path).read_bytes()
        fingerprint = sha256_of(content) if is_wanted else ""
        self._manifest.files[path] = self._manifest.facts_of(path, fingerprint, on_disk)
        self.has_changed = True

    def report(self) -> SidecarReport:
        """What was done and found. A region that two files give different words has a conflict."""
        texts: dict[int, set[str | None]] = {}
        for found in self._changed:
            texts.setdefault(found.region_id, set()).add(found.text)
        agreed = tuple(found for found in self._changed if len(texts[found.region_id]) == 1)
        split = tuple(found for found in self._changed if len(texts[found.region_id]) > 1)
        return SidecarReport(self._written, agreed, (*self._conflicts, *split))


def _path_of(image: PlannedImage) -> str:
    return str(image.path.with_suffix(_SUFFIX))


def _stands_as_written(place: Path, written: WrittenFile) -> bool:
    try:
        facts = place.stat()
    except OSError:
        return False
    return (facts.st_size, facts.st_mtime_ns) == (written.byte_size, written.modified_ns)


def _folder_in_the_way(place: Path) -> AtelierError:
    return AtelierError(
        "A folder lies where the caption file “{file}” belongs.",
        why="Somebody made it; what is in it may be wanted.",
        remedy="Move it away, then decide again.",
        file=str(place),
    )
