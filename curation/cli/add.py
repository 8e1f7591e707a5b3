"""``python -m curation add PROJECT PHOTOS ...``."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from core.kohya.counted import counted
from curation.cli.commands import project_argument
from curation.photos.photo import PhotoFacts
from curation.photos.scan import MovedPhoto, SkippedFile, scan
from curation.project.edits import AddPhotos
from curation.project.photo_edits import MovePhotos
from curation.project.store import CurationProject


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    project_argument(parser)
    parser.add_argument("photos", type=Path, nargs="+", help="picture files, and folders that are searched")


def run(arguments: argparse.Namespace) -> int:
    """Add photos, and name every file that was not taken."""
    with CurationProject.open(arguments.project) as project:
        add_photos(project, arguments.photos)
    return 0


def add_photos(project: CurationProject, paths: Sequence[Path]) -> None:
    """Add what is found below these paths; tell what was not taken on stderr."""
    facts: list[PhotoFacts] = []
    moved: dict[int, PhotoFacts] = {}
    for found in scan(paths, project.photos()):
        if isinstance(found, SkippedFile):
            print(f"skipped {found.path}: {found.text}", file=sys.stderr)
        elif isinstance(found, MovedPhoto):
            moved[found.photo_id] = found.facts
        else:
            facts.append(found.facts)
    if moved:
        project.apply(MovePhotos(moved))
        print(f"{counted(len(moved), 'moved photo')} found again")
    project.apply(AddPhotos(tuple(facts)))
    print(f"{counted(len(facts), 'photo')} added")
