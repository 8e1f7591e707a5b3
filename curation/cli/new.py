"""``python -m curation new PROJECT [PHOTOS ...]``."""

from __future__ import annotations

import argparse
from pathlib import Path

from curation.cli.add import add_photos
from curation.cli.commands import project_argument
from curation.project.store import CurationProject


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    project_argument(parser)
    parser.add_argument("photos", type=Path, nargs="*", help="picture files, and folders that are searched")


def run(arguments: argparse.Namespace) -> int:
    """Start a project, with photos when some are named."""
    with CurationProject.create(arguments.project) as project:
        print(project.path)
        if arguments.photos:
            add_photos(project, arguments.photos)
    return 0
