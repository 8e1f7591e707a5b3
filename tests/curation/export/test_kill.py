"""SIGKILL while a folder is written: no torn file under its own name, no scraps after the next run."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time

import pytest
from PIL import Image

from curation.export.write_tree import write_tree
from curation.project.edits import AddConcept, DrawRegions, NewRegion
from curation.regions.box import Box


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system kills otherwise")
def test_killed_while_writing_every_picture_is_whole_and_the_next_run_tidies_up(filled, tmp_path):
    filled.apply(AddConcept("mira", 1, ("face",)))
    boxes = [Box(number, number, 300, 300) for number in range(120)]
    filled.apply(DrawRegions(tuple(NewRegion(1, "face", box, caption="mira") for box in boxes)))
    out, draw = tmp_path / "out", random.Random(3)
    for _ in range(3):
        writer = subprocess.Popen([sys.executable, "-m", "curation", "export", str(filled.path), str(out)])
        wanted = len(list(out.rglob("*"))) + draw.randrange(1, 30)
        while writer.poll() is None and len(list(out.rglob("*"))) < wanted:
            time.sleep(0.002)
        writer.kill()
        writer.wait()

        for path in out.rglob("*.png"):
            with Image.open(path) as image:
                image.load()

    *_, last = write_tree(filled, out)

    assert last.report is not None
    assert last.report.problems == ()
    assert last.report.written + last.report.unchanged == 240
    assert not list(out.rglob(".*.part"))
