"""``python -m curation import TREE PROJECT``."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from core.kohya.counted import counted
from curation.cli.commands import project_argument
from curation.export.import_tree import ImportProgress, import_tree
from curation.project.store import CurationProject


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("tree", type=Path, help="the training folder, with folders such as 10_name in it")
    project_argument(parser)
    parser.add_argument("--reg_data_dir", type=Path, help="the reg folder; TREE/reg when it is not named")
    parser.add_argument("--caption_extension", default=".txt", help="how caption files end (default .txt)")


def run(arguments: argparse.Namespace) -> int:
    """Take a Kohya folder into a project, which is started when it is not there."""
    path: Path = arguments.project
    project = CurationProject.open(path) if path.exists() else CurationProject.create(path)
    last: ImportProgress | None = None
    with project:
        progress = import_tree(
            project, arguments.tree, arguments.reg_data_dir, caption_extension=arguments.caption_extension
        )
        for step in progress:
            last = step
    if last is None:
        return 1
    for problem in last.problems:
        print(f"{problem.severity}: {problem.text}", file=sys.stderr)
    print(f"{counted(last.taken, 'picture')} taken into {project.path}")
    return 0
