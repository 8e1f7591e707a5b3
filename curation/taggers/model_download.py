"""Fetch a published model on request: the size first, then piece by piece, to be stopped and gone on with."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path, PurePosixPath
from typing import Protocol

from core.errors import AtelierError
from core.kohya.whole_file import rename_over
from curation.progress import Progress
from curation.taggers.model_record import ModelRecord, RecordedFile, sha256_of, write_record

# Small files that belong to a model whatever they are called: settings, tags, the tokenizer's words.
_SMALL_PATTERNS = ("*.json", "*.jinja", "*.csv", "vocab.txt", "merges.txt")
_SMALL_BYTES = 64 << 20
_SPARE_BYTES = 256 << 20


@dataclass(frozen=True)
class RemoteFile:
    """One file of a published model.

    Attributes:
        name: in the model's folder.
        size: bytes.
        sha256: of its content, 64 hex digits; "" where the publisher does not tell it.
        blob_id: what git calls the content, 40 hex digits; told of files that git keeps itself, "" of others.
    """

    name: str
    size: int
    sha256: str = ""
    blob_id: str = ""

    def is_at(self, path: Path) -> bool:
        """Whether a file here is the published one, as far as the publisher tells what that is."""
        if path.stat().st_size != self.size:
            return False
        if self.sha256:
            return sha256_of(path) == self.sha256
        return not self.blob_id or _blob_id_of(path) == self.blob_id


class ModelSource(Protocol):
    """Where a model is published."""

    @property
    def repository(self) -> str:
        """Its name there."""
        ...

    @property
    def revision(self) -> str:
        """The exact commit that is fetched."""
        ...

    def files(self) -> tuple[RemoteFile, ...]:
        """All files of that commit."""
        ...

    def read(self, name: str, offset: int) -> Iterator[bytes]:
        """One file's bytes from an offset on. Empty pieces say only that the line is waited for."""
        ...


@dataclass(frozen=True)
class DownloadPlan:
    """What would be fetched. Show ``total_bytes`` before anything is.

    Attributes:
        source: where from.
        files: what.
    """

    source: ModelSource
    files: tuple[RemoteFile, ...]

    @property
    def total_bytes(self) -> int:
        """How much in all."""
        return sum(file.size for file in self.files)


def plan_download(source: ModelSource, patterns: Sequence[str]) -> DownloadPlan:
    """Choose the files of a published model that a tagger needs.

    Args:
        source: where it is published.
        patterns: as ``TaggerKind.files``.

    Raises:
        AtelierError: the model does not have them, or its names would lead out of the folder.
    """
    offered = source.files()
    needed: list[RemoteFile] = []
    for pattern in patterns:
        fitting = _fitting(offered, pattern)
        if not fitting:
            raise AtelierError(
                "“{repository}” has no {file}.",
                why="This tagger cannot work without it.",
                remedy="Choose another model, or another tagger.",
                repository=source.repository,
                file=pattern.replace("|", " or "),
            )
        needed += fitting
    small = [
        file
        for file in offered
        if file.size <= _SMALL_BYTES and any(fnmatch(file.name, pattern) for pattern in _SMALL_PATTERNS)
    ]
    chosen = tuple({file.name: file for file in (*needed, *small)}.values())
    for file in chosen:
        if PurePosixPath(file.name).name != file.name or "\\" in file.name or file.name.startswith("."):
            raise AtelierError(
                "“{repository}” names a file “{file}”, which leads elsewhere.",
                why="A model's files lie in its own folder.",
                remedy="Do not use this model.",
                repository=source.repository,
                file=file.name,
            )
    return DownloadPlan(source, chosen)


def _fitting(offered: Sequence[RemoteFile], pattern: str) -> list[RemoteFile]:
    """The file that fits a pattern best; all of them where a model is cut into numbered parts."""
    for name in pattern.split("|"):
        fitting = [file for file in offered if fnmatch(file.name, name)]
        if fitting:
            return fitting if "-of-" in name else fitting[:1]
    return []


def fetch_model(plan: DownloadPlan, folder: Path) -> Iterator[Progress]:
    """Fetch what was planned. Close the generator to stop; called again, it goes on where it stopped.

    Args:
        plan: from ``plan_download``.
        folder: where to; made when it is missing.

    Yields:
        Progress in bytes.

    Raises:
        AtelierError: the disk refuses, the line broke, or what came is not what was published.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _check_room(plan, folder)
        recorded: list[RecordedFile] = []
        before = 0
        for file in plan.files:
            path = folder / file.name
            if not _is_there(path, file):
                for got in _fetch(plan.source, file, path):
                    yield Progress(before + got, plan.total_bytes, file.name)
            recorded.append(RecordedFile(file.name, path.stat().st_size, sha256_of(path)))
            before += file.size
            yield Progress(before, plan.total_bytes, file.name)
        write_record(folder, ModelRecord(plan.source.repository, plan.source.revision, tuple(recorded)))
    except OSError as error:
        raise AtelierError(
            "“{repository}” cannot be kept in “{folder}”.",
            why="The system says: {reason}.",
            remedy="Make room, or choose a folder where you may write; it goes on where it stopped.",
            repository=plan.source.repository,
            folder=str(folder),
            reason=error.strerror or str(error),
        ) from error


def _is_there(path: Path, file: RemoteFile) -> bool:
    is_told = bool(file.sha256 or file.blob_id)
    return is_told and path.is_file() and file.is_at(path)


def _fetch(source: ModelSource, file: RemoteFile, path: Path) -> Iterator[int]:
    """Fetch one file beside its place, then put it there. Yields the bytes that are there."""
    # The revision stands in the name: half a file is never gone on with from another commit.
    part = path.with_name(f".{path.name}.{source.revision[:12]}.part")
    have = part.stat().st_size if part.exists() else 0
    if have > file.size:
        part.unlink()
        have = 0
    with part.open("ab") as opened:
        if have < file.size:
            for piece in source.read(file.name, have):
                opened.write(piece)
                have += len(piece)
                yield have
    _check_part(source, file, part)
    rename_over(part, path)


def _check_part(source: ModelSource, file: RemoteFile, part: Path) -> None:
    size = part.stat().st_size
    if size < file.size:
        raise AtelierError(
            "Fetching “{file}” broke off after {size} of {whole} bytes.",
            why="The connection ended.",
            remedy="Try again: it goes on where it stopped.",
            file=file.name,
            size=f"{size:,}",
            whole=f"{file.size:,}",
        )
    if not file.is_at(part):
        part.unlink()
        raise AtelierError(
            "“{file}” did not arrive as {repository} published it.",
            why="Its checksum is another.",
            remedy="Try again. If it happens twice, something between you and the publisher changes files.",
            file=file.name,
            repository=source.repository,
        )


def _check_room(plan: DownloadPlan, folder: Path) -> None:
    free = shutil.disk_usage(folder).free
    if free < plan.total_bytes + _SPARE_BYTES:
        raise AtelierError(
            "There is no room for “{repository}”.",
            why="It takes {need} MiB; {free} MiB are free.",
            remedy="Make room, or choose another folder.",
            repository=plan.source.repository,
            need=plan.total_bytes >> 20,
            free=free >> 20,
        )


def _blob_id_of(path: Path) -> str:
    """The name of a file's content in git: the sha1 of its length and itself."""
    digest = hashlib.sha1(f"blob {path.stat().st_size}\0".encode(), usedforsecurity=False)
    with path.open("rb") as file:
        while piece := file.read(1 << 20):
            digest.update(piece)
    return digest.hexdigest()
