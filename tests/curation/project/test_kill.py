"""SIGKILL while edits are made: what was said to be saved is there, nothing is torn, undo still works."""

from __future__ import annotations

import random
import signal
import subprocess
import sys

import pytest

from curation.project.edits import DrawRegion
from curation.project.store import CurationProject
from curation.regions.box import Box

# Draws regions with captions for ever; says so after each (the project says it is saved when apply returns).
WRITER = """
import sys
from pathlib import Path
from curation.project.edits import DrawRegions, NewRegion
from curation.project.store import CurationProject
from curation.regions.box import Box
project = CurationProject.open(Path(sys.argv[1]))
print("open", flush=True)
for number in range(100000):
    made = project.apply(DrawRegions(tuple(
        NewRegion(1, kind, Box(number % 300, 5, 50, 60), caption=f"{number}") for kind in ("face", "body"))))
    print(*made.created_ids, flush=True)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system kills otherwise")
def test_killed_at_any_moment_every_finished_edit_is_there_and_none_is_torn(filled):
    filled.close()
    saved: set[int] = set()
    draw = random.Random(7)
    for _ in range(4):
        writer = subprocess.Popen(
            [sys.executable, "-c", WRITER, str(filled.path)], stdout=subprocess.PIPE, text=True
        )
        assert writer.stdout is not None
        assert writer.stdout.readline() == "open\n"
        for _ in range(draw.randrange(1, 30)):
            saved |= {int(word) for word in writer.stdout.readline().split()}
        writer.kill()
        # Lines that were complete before the kill count as promised, too.
        saved |= {
            int(word)
            for line in writer.stdout.read().splitlines(keepends=True)
            if line.endswith("\n")
            for word in line.split()
        }
        writer.stdout.close()
        writer.wait()

        with CurationProject.open(filled.path) as project:
            regions = project.regions()
            assert saved <= {region.id for region in regions}
            assert [region.kind for region in regions] == ["face", "body"] * (len(regions) // 2)
            assert set(project.captions()) == {region.id for region in regions}

    with CurationProject.open(filled.path) as project:
        project.apply(DrawRegion(1, "face", Box(0, 0, 50, 50)))
        while project.undo() is not None:
            continue
        assert project.photos() == []
        while project.redo() is not None:
            continue
        assert saved <= {region.id for region in project.regions()}
