"""Of many programs that want to edit one project, one does; all others are told, and may look at it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from curation.project.edits import AddConcept
from curation.project.store import CurationProject

_REPO = Path(__file__).parents[3]
_TRIES = 20
_OTHER = f"""
import sys
from curation.project.lock import ProjectInUseError
from curation.project.store import CurationProject
from pathlib import Path

path = Path(sys.argv[1])
told = looked = 0
for _ in range({_TRIES}):
    try:
        CurationProject.open(path).close()
    except ProjectInUseError:
        told += 1
    with CurationProject.open(path, read_only=True) as project:
        looked += [concept.name for concept in project.concepts()] == ["mira"]
print(told, looked)
"""


def test_another_program_is_told_every_time_and_sees_what_was_edited_here(tmp_path):
    with CurationProject.create(tmp_path / "mira.atelier") as project:
        project.apply(AddConcept("mira", 10, ("face",), reg_repeats=0))

        assert _other_program(project.path) == f"{_TRIES} {_TRIES}"

        project.apply(AddConcept("ana", 10, ("face",), reg_repeats=0))
        assert len(project.concepts()) == 2


def test_closed_here_it_opens_there_every_time(tmp_path):
    with CurationProject.create(tmp_path / "mira.atelier") as project:
        project.apply(AddConcept("mira", 10, ("face",), reg_repeats=0))

    assert _other_program(project.path) == f"0 {_TRIES}"


def test_of_programs_that_open_it_at_once_exactly_one_gets_it(tmp_path):
    CurationProject.create(tmp_path / "mira.atelier").close()
    others = [_holding(tmp_path / "mira.atelier") for _ in range(4)]

    answers = sorted(other.stdout.readline().strip() for other in others)
    for other in others:
        other.communicate("end")

    assert answers == ["in use", "in use", "in use", "open"]


_HOLD = """
import sys
from curation.project.lock import ProjectInUseError
from curation.project.store import CurationProject
from pathlib import Path

try:
    project = CurationProject.open(Path(sys.argv[1]))
    print("open", flush=True)
except ProjectInUseError:
    print("in use", flush=True)
sys.stdin.read()
"""


def _holding(path):
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    return subprocess.Popen([sys.executable, "-c", _HOLD, str(path)], cwd=_REPO, text=True, **pipes)


def _other_program(path):
    told = [sys.executable, "-c", _OTHER, str(path)]
    return subprocess.run(told, cwd=_REPO, capture_output=True, text=True, check=True).stdout.strip()
