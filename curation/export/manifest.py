"""The manifest beside a written tree: which files are ours, and how they were when we wrote them."""

from __future__ import annotations

import hashlib
import json
import stat
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any

from core.errors import AtelierError
from curation.export.atomic_file import write_whole

MANIFEST_NAME = ".atelier-manifest.json"
# What reading a file raises that is cut off, or that somebody else made.
_NOT_OURS = (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError)
_VERSION = 1


class Standing(Enum):
    """How a file on the disk stands to what the manifest says about it."""

    MISSING = "missing"  # not on the disk
    FOREIGN = "foreign"  # on the disk, but not written by us
    OURS = "ours"  # as we wrote it
    EDITED = "edited"  # written by us, changed by somebody since


@dataclass(frozen=True)
class WrittenFile:
    """A file as it was when we wrote it.

    Attributes:
        fingerprint: of what it was made from.
        sha256: of its bytes.
        byte_size: of the file.
        modified_ns: its modification time then, in nanoseconds.
    """

    fingerprint: str
    sha256: str
    byte_size: int
    modified_ns: int


class Manifest:
    """What was written into one tree. Paths are relative to its root, with forward slashes."""

    def __init__(self, root: Path, project_identity: str, originals: frozenset[Path] = frozenset()) -> None:
        self._root = root
        self._originals = originals
        self._project = project_identity
        self.files: dict[str, WrittenFile] = {}

    @classmethod
    def read(cls, root: Path, project_identity: str, originals: frozenset[Path] = frozenset()) -> Manifest:
        """Read a tree's manifest; an empty one where there is none or it is damaged.

        Args:
            root: of the tree.
            project_identity: of the project that wants to write here.
            originals: the user's own photos, resolved: never ours, even when they lie in the tree.

        Raises:
            AtelierError: another project writes into this folder.
        """
        manifest = cls(root, project_identity, originals)
        try:
            content = json.loads((root / MANIFEST_NAME).read_text(encoding="utf-8"))
            owner, files = content["project"], content["files"]
            manifest.files = _inside(files)
        except FileNotFoundError:
            return manifest
        except _NOT_OURS:
            # Without it every file counts as foreign: nothing is lost, equal files are taken over again.
            manifest.files = {}
            return manifest
        if owner != project_identity:
            raise AtelierError(
                "“{folder}” was written from another project.",
                why="Writing this project there would remove the other one's pictures.",
                remedy="Choose another folder, or empty this one first.",
                folder=str(root),
            )
        return manifest

    @classmethod
    def unchecked(cls, root: Path) -> Manifest:
        """A tree's manifest whoever wrote it; only to look at."""
        manifest = cls(root, "")
        try:
            content = json.loads((root / MANIFEST_NAME).read_text(encoding="utf-8"))
            manifest.files = _inside(content["files"])
        except _NOT_OURS:
            manifest.files = {}
        return manifest

    def save(self) -> None:
        """Write the manifest."""
        files = {
            path: [facts.fingerprint, facts.sha256, facts.byte_size, facts.modified_ns]
            for path, facts in sorted(self.files.items())
        }
        content = {"version": _VERSION, "project": self._project, "files": files}
        write_whole(self._root / MANIFEST_NAME, json.dumps(content, indent=0).encode())

    def standing(self, path: str) -> Standing:
        """How a file stands now; a folder in its place is somebody else's.

        Raises:
            OSError: it cannot be read, because another program holds it.
        """
        place, written = self._root / path, self.files.get(path)
        try:
            facts = place.stat()
        except OSError:
            return Standing.MISSING
        if written is None or stat.S_ISDIR(facts.st_mode) or place.resolve() in self._originals:
            return Standing.FOREIGN
        if (facts.st_size, facts.st_mtime_ns) == (written.byte_size, written.modified_ns):
            return Standing.OURS
        return Standing.OURS if sha256_of(place.read_bytes()) == written.sha256 else Standing.EDITED

    def facts_of(self, path: str, fingerprint: str, content: bytes) -> WrittenFile:
        """What to note about a file that has just been written, or found to be just right."""
        facts = (self._root / path).stat()
        return WrittenFile(fingerprint, sha256_of(content), facts.st_size, facts.st_mtime_ns)


def _inside(files: Mapping[str, list[Any]]) -> dict[str, WrittenFile]:
    """What a manifest lists, without paths that lead out of the tree: what it lists may be deleted."""
    return {path: WrittenFile(*facts) for path, facts in files.items() if not _leads_out(path)}


def _leads_out(path: str) -> bool:
    # Not by pathlib: there may be a hundred thousand.
    has_root = path.startswith(("/", "\\")) or path[1:2] == ":"
    return has_root or ".." in path.replace("\\", "/").split("/")


def sha256_of(content: bytes) -> str:
    """64 hex digits."""
    return hashlib.sha256(content).hexdigest()
