"""``python -m curation problems PROJECT``."""

from __future__ import annotations

import argparse

from curation.cli.commands import project_argument
from curation.export.readiness import problems_of
from curation.project.store import CurationProject


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    project_argument(parser)


def run(arguments: argparse.Namespace) -> int:
    """Print what stands in the way of training; 1 when something does."""
    with CurationProject.open(arguments.project, read_only=True) as project:
        problems = problems_of(project)
    for problem in problems:
        print(f"{problem.severity}: {problem.text}")
    return 1 if any(problem.stops for problem in problems) else 0
