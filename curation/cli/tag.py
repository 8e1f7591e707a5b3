"""``python -m curation tag PROJECT_OR_FOLDER --tagger NAME --model DIR_OR_REPOSITORY``."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from core.errors import AtelierError
from core.kohya.counted import counted
from curation.cli.option_arguments import add_option_arguments, given_options
from curation.progress import Progress
from curation.project.opening import SUFFIX
from curation.project.store import CurationProject
from curation.project.tag_project import TagRequest, pictures_to_describe, tagged_captions
from curation.taggers.choose_tags import TagChoice
from curation.taggers.describe_pictures import DescribeProgress, describe_pictures
from curation.taggers.hub_source import HubSource
from curation.taggers.kind import TaggerKind, TaggerSettings
from curation.taggers.model_download import fetch_model, plan_download
from curation.taggers.model_place import is_fetched, model_folder
from curation.taggers.registry import TAGGERS, tagger_kind
from curation.taggers.tag_folder import FolderRequest, FolderTagging


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("target", type=Path, help="a project (NAME.atelier), or a folder with pictures")
    parser.add_argument("--tagger", default="wd14", choices=[kind.name for kind in TAGGERS])
    parser.add_argument(
        "--model",
        default="",
        help="folder with the model's files, owner/name on the hub, or a served model's name",
    )
    parser.add_argument(
        "--download", action="store_true", help="fetch the model from the hub if it is not here"
    )
    parser.add_argument("--revision", default="main", help="which revision to fetch (default main)")
    parser.add_argument(
        "--existing",
        default="only_empty",
        choices=["only_empty", "append", "replace"],
        help="what happens to captions that are there (default only_empty)",
    )
    project = parser.add_argument_group("projects")
    project.add_argument("--look_at", default="crop", choices=["crop", "photo", "both"])
    project.add_argument(
        "--over_edited", action="store_true", help="also replace captions that a person wrote or changed"
    )
    project.add_argument(
        "--with_concept", action="store_true", help="start captions with their concept's name and class words"
    )
    project.add_argument(
        "--remember",
        action="store_true",
        help="write no caption: keep what is found, to be compared with what another tagger found",
    )
    project.add_argument(
        "--also_unwritten", action="store_true", help="also reg crops whose captions are not written out"
    )
    folder = parser.add_argument_group("folders")
    folder.add_argument("--recursive", action="store_true", help="also pictures in folders below")
    folder.add_argument("--caption_extension", default=".txt", help="how caption files end (default .txt)")
    add_option_arguments(parser.add_argument_group("tags"), TagChoice)
    # Several taggers share names such as batch_size; each is offered once.
    add_option_arguments(parser.add_argument_group("taggers"), *(kind.options for kind in TAGGERS))


def run(arguments: argparse.Namespace) -> int:
    """Tag a project or a folder; 1 when pictures failed, each told with its reason."""
    kind = tagger_kind(arguments.tagger)
    settings = _settings(arguments, kind)
    choice = _checked(TagChoice, given_options(arguments, TagChoice))
    if arguments.target.suffix == SUFFIX:
        return _tag_project(arguments, settings, choice)
    return _tag_folder(arguments, settings, choice)


def _tag_project(arguments: argparse.Namespace, settings: TaggerSettings, choice: TagChoice) -> int:
    request = TagRequest(
        settings,
        look_at=arguments.look_at,
        existing="remember" if arguments.remember else arguments.existing,
        over_edited=arguments.over_edited,
        with_concept=arguments.with_concept,
        choice=choice,
        also_unwritten=arguments.also_unwritten,
    )
    with CurationProject.open(arguments.target) as project:
        pictures = pictures_to_describe(project, request)
        failures = 0
        for step in _shown(describe_pictures(pictures, settings)) if pictures else ():
            project.remember(step.found)
            failures += _tell_failures(step)
        edit = tagged_captions(project, request)
        applied = project.apply(edit)
    written = counted(len(applied.touched.regions), "caption")
    print(f"{written} written, {counted(failures, 'picture')} failed")
    return 1 if failures else 0


def _tag_folder(arguments: argparse.Namespace, settings: TaggerSettings, choice: TagChoice) -> int:
    request = FolderRequest(
        settings,
        folder=arguments.target,
        existing=arguments.existing,
        choice=choice,
        is_recursive=arguments.recursive,
        caption_extension=arguments.caption_extension,
    )
    tagging = FolderTagging(request)
    failures = 0
    for step in _shown(tagging.run()):
        failures += _tell_failures(step)
    written = counted(tagging.written, "caption")
    print(f"{written} written, {tagging.left_alone} left alone, {counted(failures, 'picture')} failed")
    return 1 if failures else 0


def _settings(arguments: argparse.Namespace, kind: TaggerKind) -> TaggerSettings:
    options = given_options(arguments, kind.options)
    if not kind.files:
        served = {"served_model": arguments.model} if arguments.model else {}
        return TaggerSettings(kind.name, Path(), {**options, **served}, arguments.model or kind.name)
    if not arguments.model:
        raise AtelierError(
            "{tagger} needs a model.",
            remedy="Name a folder that holds its files, or a model on the hub: --model {example}",
            tagger=kind.title,
            example=kind.models[0].repository if kind.models else "FOLDER",
        )
    folder, name = Path(arguments.model), ""
    if not folder.is_dir() and arguments.model.count("/") >= 1 and not folder.is_absolute():
        name = arguments.model.rsplit("/", 1)[-1]
        folder = model_folder(arguments.model)
        if not is_fetched(arguments.model):
            _fetch(arguments, kind, folder)
    return TaggerSettings(kind.name, folder, options, name)


def _fetch(arguments: argparse.Namespace, kind: TaggerKind, folder: Path) -> None:
    plan = plan_download(HubSource(arguments.model, arguments.revision), kind.files)
    size = f"{plan.total_bytes / (1 << 20):,.0f} MiB"
    if not arguments.download:
        raise AtelierError(
            "“{repository}” is not here yet: {size} would be fetched into {folder}.",
            remedy="Run the same command with --download, or name a folder that has the files.",
            repository=arguments.model,
            size=size,
            folder=str(folder),
        )
    print(f"fetching {arguments.model}, {size}, into {folder}")
    for step in fetch_model(plan, folder):
        _show(step, f"{step.note}")


def _shown(steps: Iterable[DescribeProgress]) -> Iterator[DescribeProgress]:
    for step in steps:
        if step.notes or (step.done == 0 and step.runs_on):
            notes = (note.text for note in step.notes)
            print("\n".join((f"runs on {step.runs_on}", *notes)), file=sys.stderr)
        left = f", {step.seconds_left:.0f} s left" if step.seconds_left is not None else ""
        _show(step, f"{step.per_second:.1f} a second{left}")
        yield step


def _show(step: Progress, words: str) -> None:
    if sys.stderr.isatty():
        print(f"\r{step.done}/{step.total} {words}\x1b[K", end="\r", file=sys.stderr)


def _tell_failures(step: DescribeProgress) -> int:
    for failed in step.failed:
        print(f"failed {failed.picture.name}: {failed.error}", file=sys.stderr)
    return len(step.failed)


def _checked(model: type[TagChoice], values: dict[str, Any]) -> TagChoice:
    try:
        return model.model_validate(values)
    except ValidationError as error:
        raise AtelierError(
            "These options do not fit: {list}",
            remedy="Correct them; --help says what each takes.",
            list="; ".join(
                f"--{'.'.join(map(str, one['loc']))} {one['input']}: {one['msg']}" for one in error.errors()
            ),
        ) from error
