"""SOURCES: one line per way to find people, and the way from settings to a loaded source."""

from __future__ import annotations

from importlib import import_module

from core.errors import AtelierError
from curation.suggestions import clothes_source, haar_source, pose_source, yunet_source
from curation.suggestions.source import Source, SourceKind, SourceSettings
from curation.taggers.model_files import check_model_files

SOURCES: tuple[SourceKind, ...] = (
    haar_source.KIND,
    yunet_source.KIND,
    pose_source.KIND,
    clothes_source.KIND,
)


def source_kind(name: str) -> SourceKind:
    """The source of this name.

    Raises:
        AtelierError: there is none.
    """
    for kind in SOURCES:
        if kind.name == name.lower():
            return kind
    raise AtelierError(
        "There is no source of suggestions “{name}”.",
        remedy="Take one of: {names}.",
        name=name,
        names=", ".join(kind.name for kind in SOURCES),
    )


def open_source(settings: SourceSettings) -> Source:
    """Check the files of a source's models and load it.

    Raises:
        AtelierError: a model is missing, damaged or not what it should be.
    """
    kind = source_kind(settings.kind)
    for model in kind.models:
        if model.name in settings.folders:
            check_model_files(settings.folders[model.name], model.files)
        elif model.is_needed:
            raise AtelierError(
                "“{source}” needs the model “{model}”.",
                remedy="Fetch {repository}, or name a folder that holds it.",
                source=kind.title,
                model=model.title,
                repository=model.repository,
            )
    module, function = kind.make.split(":")
    source: Source = getattr(import_module(module), function)(settings.folders)
    return source
