"""``python -m curation export PROJECT OUT``."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from curation.cli.commands import project_argument
from curation.export.write_tree import ExportProgress, ExportReport, write_tree
from curation.project.store import CurationProject


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    project_argument(parser)
    parser.add_argument("out", type=Path, help="the Kohya folder to write")


def run(arguments: argparse.Namespace) -> int:
    """Write a project's Kohya folder; what could not be done is told, and answered with 1."""
    last = ExportProgress(0, 0)
    # Read-only: the window may have the project open meanwhile.
    with CurationProject.open(arguments.project, read_only=True) as project:
        for last in write_tree(project, arguments.out):
            if sys.stderr.isatty():
                print(f"\r{last.done}/{last.total}", end="\r", file=sys.stderr)
    report = last.report or ExportReport()
    for problem in report.problems:
        print(f"{problem.severity}: {problem.text}", file=sys.stderr)
    print(
        f"{report.written} written, {report.unchanged} unchanged, {report.removed} removed in {arguments.out}"
    )
    return 1 if any(problem.stops for problem in report.problems) else 0
