"""What is known of a model's files since they were fetched: where from, which revision, and their sha256."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from pathlib import Path

from core.errors import AtelierError
from core.kohya.whole_file import rename_over

RECORD_NAME = "atelier-model.json"
_MOST_BYTES = 8 << 20


@dataclass(frozen=True)
class RecordedFile:
    """One file as it was fetched: its name in the folder, size in bytes, and 64 hex digits."""

    name: str
    size: int
    sha256: str


@dataclass(frozen=True)
class ModelRecord:
    """Where a folder's files came from.

    Attributes:
        repository: name on huggingface.co.
        revision: the commit, 40 hex digits.
        files: what was fetched.
    """

    repository: str
    revision: str
    files: tuple[RecordedFile, ...]

    @property
    def name(self) -> str:
        """The model's own name."""
        return self.repository.rsplit("/", 1)[-1]


def read_record(folder: Path) -> ModelRecord | None:
    """The record in a model's folder; None when its files were put there by hand.

    Raises:
        AtelierError: there is one, but it is damaged.
    """
    path = folder / RECORD_NAME
    if not path.is_file():
        return None
    try:
        with path.open(encoding="utf-8") as file:
            facts = json.loads(file.read(_MOST_BYTES))
        files = tuple(
            RecordedFile(str(file["name"]), int(file["size"]), str(file["sha256"])) for file in facts["files"]
        )
        return ModelRecord(str(facts["repository"]), str(facts["revision"]), files)
    except (OSError, ValueError, TypeError, KeyError, RecursionError) as error:
        raise AtelierError(
            "The record of the model in “{folder}” is damaged.",
            why="{file} says what was fetched, and cannot be read.",
            remedy="Delete the folder and fetch the model again.",
            folder=folder.name,
            file=RECORD_NAME,
        ) from error


def write_record(folder: Path, record: ModelRecord) -> None:
    """Keep a record beside the files it speaks of; whole or not at all."""
    beside = folder / f".{RECORD_NAME}.part"
    beside.write_text(json.dumps(asdict(record), indent=1), encoding="utf-8")
    rename_over(beside, folder / RECORD_NAME)


def check_record(folder: Path) -> ModelRecord | None:
    """Compare a folder's files with its record, when it has one.

    Raises:
        AtelierError: a file is missing or not what was fetched; names it.
    """
    record = read_record(folder)
    for file in record.files if record else ():
        if not matches_record(folder, file):
            raise AtelierError(
                "The model file “{file}” is not what was fetched.",
                why="It was cut short, changed or removed since.",
                remedy="Delete it and fetch the model again; {repository} has it.",
                file=file.name,
                repository=record.repository if record else "",
            )
    return record


def matches_record(folder: Path, file: RecordedFile) -> bool:
    """Whether a file is there with the size and sha256 it was fetched with."""
    path = folder / file.name
    if not path.is_file() or path.stat().st_size != file.size:
        return False
    return sha256_of(path) == file.sha256


def sha256_of(path: Path) -> str:
    """Sha256 of a file, 64 hex digits."""
    with path.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()
