"""``python -m curation captions PROJECT``: what is written beside reg pictures, shown or chosen."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import replace

from core.errors import AtelierError
from curation.captions.caption_settings import CaptionSettings
from curation.cli.commands import project_argument
from curation.project.caption_edits import ChangeCaptionSettings
from curation.project.concept import Concept, RegWords
from curation.project.edit import Edit
from curation.project.edits import ChangeConcept
from curation.project.store import CurationProject

_LIKE_PROJECT = "project"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    project_argument(parser)
    parser.add_argument(
        "--reg_captions",
        choices=["own", "class", _LIKE_PROJECT],
        help="beside regularization pictures: their own captions, or the class words of their concept alone; "
        "“project” lets a concept follow the project again. Without this option what is chosen is shown",
    )
    parser.add_argument(
        "--concept",
        action="append",
        default=[],
        metavar="NAME",
        help="choose for this concept only, whatever the project says (may be given again)",
    )
    parser.add_argument("--class_words", help="also set these class words, for example “woman”")


def run(arguments: argparse.Namespace) -> int:
    """Choose what is asked for, as one step of undo each, and tell how every concept stands then."""
    is_change = arguments.reg_captions is not None or arguments.class_words is not None
    if arguments.concept and not is_change:
        raise AtelierError(
            "It is not said what to choose for “{name}”.",
            remedy="Add --reg_captions own, class or project.",
            name=arguments.concept[0],
        )
    with CurationProject.open(arguments.project, read_only=not is_change) as project:
        chosen = _chosen(project.concepts(), arguments.concept)
        edits: list[Edit] = []
        if arguments.class_words is not None:
            edits += [ChangeConcept(one.id, class_words=arguments.class_words) for one in chosen]
        if arguments.reg_captions is not None:
            named = chosen if arguments.concept else []
            edits.append(_choice(arguments.reg_captions, named, project.caption_settings()))
        _refuse_empty_words(project, edits)
        for edit in edits:
            project.apply(edit)
        for concept in project.concepts():
            print(_words_of(concept, project.caption_settings()))
    return 0


def _choice(words: str, concepts: Sequence[Concept], settings: CaptionSettings) -> ChangeCaptionSettings:
    """The choice for some concepts, or for the project where none is named."""
    if concepts:
        choice: RegWords = "own" if words == "own" else "class" if words == "class" else ""
        return ChangeCaptionSettings(settings, {concept.id: choice for concept in concepts})
    if words == _LIKE_PROJECT:
        raise AtelierError(
            "“project” is a choice for a concept.",
            why="It lets the concept follow what is chosen for the whole project.",
            remedy="Name the concept: --concept NAME; or choose own or class for the project.",
        )
    return ChangeCaptionSettings(replace(settings, reg_captions=words == "own"))


def _refuse_empty_words(project: CurationProject, edits: Sequence[Edit]) -> None:
    """Refuse, before anything is changed, that class words stand alone where there are none."""
    settings, concepts = project.caption_settings(), {one.id: one for one in project.concepts()}
    for edit in edits:
        if isinstance(edit, ChangeConcept) and edit.class_words is not None:
            concepts[edit.id] = replace(concepts[edit.id], class_words=edit.class_words)
        elif isinstance(edit, ChangeCaptionSettings):
            settings = edit.settings
            for concept_id, words in edit.reg_words.items():
                concepts[concept_id] = replace(concepts[concept_id], reg_words=words)
    for concept in concepts.values() if edits else ():
        if concept.reg_repeats and not concept.class_words and not concept.wording(settings).reg_captions:
            raise AtelierError(
                "“{name}” has no class words, so nothing would stand beside its regularization pictures.",
                remedy="Say what it is one of, such as --class_words “woman”; or choose --reg_captions own.",
                name=concept.name,
            )


def _chosen(concepts: Sequence[Concept], names: Sequence[str]) -> list[Concept]:
    """The concepts of these names; all where none is named."""
    by_name = {concept.name: concept for concept in concepts}
    for name in names:
        if name not in by_name:
            raise AtelierError(
                "There is no concept “{name}”.",
                why="The project has: {names}.",
                remedy="Name one of those, or make it on the Dataset page.",
                name=name,
                names=", ".join(by_name) or "–",
            )
    return [by_name[name] for name in names] if names else list(concepts)


def _words_of(concept: Concept, settings: CaptionSettings) -> str:
    if not concept.reg_repeats:
        return f"{concept.name}: no regularization pictures"
    words = "own captions" if concept.wording(settings).reg_captions else f"“{concept.class_words}” alone"
    return f"{concept.name}: beside regularization pictures {words}" + (
        " (the concept's own choice)" if concept.reg_words else ""
    )
