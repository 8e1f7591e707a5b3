"""TAGGERS: one line per kind, and the way from settings to a loaded model."""

from __future__ import annotations

from importlib import import_module

from pydantic import ValidationError

from core.errors import AtelierError
from curation.taggers import blip, chat_server, cl_tagger, florence2, llava, qwen_vl, wd14
from curation.taggers.kind import Tagger, TaggerKind, TaggerSettings
from curation.taggers.model_files import check_model_files

TAGGERS: tuple[TaggerKind, ...] = (
    wd14.KIND,
    cl_tagger.KIND,
    blip.KIND,
    florence2.KIND,
    llava.KIND,
    qwen_vl.KIND,
    chat_server.KIND,
)


def tagger_kind(name: str) -> TaggerKind:
    """The kind of this name.

    Raises:
        AtelierError: there is none.
    """
    for kind in TAGGERS:
        if kind.name == name.lower():
            return kind
    raise AtelierError(
        "There is no tagger “{name}”.",
        remedy="Take one of: {names}.",
        name=name,
        names=", ".join(kind.name for kind in TAGGERS),
    )


def open_tagger(settings: TaggerSettings) -> Tagger:
    """Check a model's files and load it.

    Raises:
        AtelierError: a file is missing, damaged or not what it should be, or an option does not fit.
    """
    kind = tagger_kind(settings.kind)
    try:
        options = kind.options.model_validate(dict(settings.options))
    except ValidationError as error:
        raise AtelierError(
            "{tagger} cannot use its settings: {list}",
            remedy="It takes: {names}.",
            tagger=kind.title,
            list="; ".join(
                f"{'.'.join(map(str, detail['loc']))} = {detail['input']}: {detail['msg']}"
                for detail in error.errors()
            ),
            names=", ".join(kind.options.model_fields),
        ) from error
    if kind.files:
        check_model_files(settings.folder, kind.files)
    module, function = kind.make.split(":")
    tagger: Tagger = getattr(import_module(module), function)(settings.folder, options)
    return tagger
