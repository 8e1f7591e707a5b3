"""Is a model's folder complete? Say which file is missing before anything heavy is loaded."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from core.errors import AtelierError
from curation.taggers.model_record import ModelRecord, check_record


def check_model_files(folder: Path, patterns: Sequence[str]) -> ModelRecord | None:
    """Make sure that a folder holds a model's files, unchanged since they were fetched.

    Args:
        folder: where the files lie.
        patterns: names, where "*" stands for anything and "a|b" for either.

    Returns:
        The record of where they came from, or None for files that were put there by hand.

    Raises:
        AtelierError: the folder or a file is missing, or a file is not what was fetched; names it.
    """
    if not folder.is_dir():
        raise AtelierError(
            "There is no model folder “{folder}”.",
            why="A tagger is a folder with {files}.",
            remedy="Choose the folder that holds them, or fetch the model first.",
            folder=str(folder),
            files=", ".join(patterns),
        )
    missing = missing_files(folder, patterns)
    if missing:
        raise AtelierError(
            "The model folder “{folder}” is not complete: {missing} is missing.",
            why="This tagger needs {files}.",
            remedy="Put the missing file from the model's page into the folder.",
            folder=folder.name,
            missing=", ".join(missing),
            files=", ".join(patterns),
        )
    return check_record(folder)


def missing_files(folder: Path, patterns: Sequence[str]) -> tuple[str, ...]:
    """The patterns that no file of a folder fits."""
    return tuple(pattern for pattern in patterns if find_model_file(folder, pattern) is None)


def find_model_file(folder: Path, pattern: str) -> Path | None:
    """The first file of a folder that fits a pattern, or None."""
    for name in pattern.split("|"):
        for path in sorted(folder.glob(name)):
            if path.is_file():
                return path
    return None
