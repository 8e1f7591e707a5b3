"""Which models of suggestions are on this computer, where, and which source is used because of it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from curation.suggestions.registry import SOURCES
from curation.suggestions.source import SourceModel, SourceSettings
from curation.taggers.model_files import find_model_file
from curation.taggers.model_place import is_fetched, model_folder

OwnFolders = Mapping[str, Path]
"""Folders that the user chose for models, by ``SourceModel.name``."""
NOBODYS: OwnFolders = {}


def known_models() -> tuple[SourceModel, ...]:
    """Every model that some source reads, once."""
    found: dict[str, SourceModel] = {}
    for kind in SOURCES:
        for model in kind.models:
            found.setdefault(model.name, model)
    return tuple(found.values())


def folder_of(model: SourceModel, own: OwnFolders = NOBODYS) -> Path:
    """Where a model lies, or will lie once it is fetched."""
    return own.get(model.name) or model_folder(model.repository)


def is_installed(model: SourceModel, own: OwnFolders = NOBODYS) -> bool:
    """Whether a model can be used: fetched whole, or its files in a folder of the user's."""
    folder = own.get(model.name)
    return is_fetched(model.repository) if folder is None else has_files(model, folder)


def has_files(model: SourceModel, folder: Path) -> bool:
    """Whether a folder holds all files of a model; what is in them is checked when they are loaded."""
    return folder.is_dir() and all(find_model_file(folder, pattern) for pattern in model.files)


def installed_sources(own: OwnFolders = NOBODYS) -> tuple[SourceSettings, ...]:
    """Sources whose models are all here, the best first; the cascades are always among them."""
    found = []
    for kind in reversed(SOURCES):
        folders = {one.name: folder_of(one, own) for one in kind.models if is_installed(one, own)}
        if all(one.name in folders for one in kind.models if one.is_needed):
            found.append(SourceSettings(kind.name, folders))
    return tuple(found)


def source_in_use(wanted: str = "", own: OwnFolders = NOBODYS) -> SourceSettings:
    """The source that suggestions come from.

    Args:
        wanted: name of the one that the user prefers; "" for the best that is installed.
        own: folders that the user chose.
    """
    sources = installed_sources(own)
    return next((source for source in sources if source.kind == wanted), sources[0])
