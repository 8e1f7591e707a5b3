"""Other programs' settings, whatever file they come in, as a recipe and a list of what did not fit."""

from __future__ import annotations

from pathlib import Path

from core.checkpoints.header import read_header
from core.errors import AtelierError
from core.recipe.imported_recipe import ImportedRecipe
from core.recipe.kohya_import import import_recipe
from core.recipe.metadata_import import import_metadata

_LARGEST_HEADER = 16 * 2**20
"""Bytes. A LoRA's keys take one or two hundred thousand, the counts of all its tags a few million at most."""
FILE_ENDINGS = ("json", "toml", "txt", "sh", "bat", "ps1", "safetensors")


def imported_recipe(path: Path) -> ImportedRecipe:
    """Read kohya_ss JSON, sd-scripts' TOML, a command line in a text, or what a LoRA file says of its run.

    This may take seconds where the file is large or far away.

    Raises:
        AtelierError: it cannot be read, or is none of these.
    """
    if path.suffix.lower() != ".safetensors":
        return import_recipe(path)
    metadata = read_header(path, largest=_LARGEST_HEADER).metadata
    if not any(name.startswith("ss_") for name in metadata):
        raise AtelierError(
            "The file “{name}” does not say how it was trained.",
            why="It holds none of the notes that sd-scripts and its kin leave in a LoRA file.",
            remedy="Ask whoever made it for their settings.",
            name=path.name,
        )
    return import_metadata(metadata)
