from __future__ import annotations

import subprocess
import sys

from curation.cli.commands import main
from curation.project.edits import AddConcept, DrawRegion
from curation.project.store import CurationProject


def test_from_photos_to_a_folder_without_a_window(tmp_path, album, capsys):
    project = tmp_path / "mira.atelier"
    (album / "broken.jpg").write_bytes(b"")

    assert main(["new", str(project), str(album)]) == 0
    said = capsys.readouterr()
    assert "3 photos added" in said.out
    assert "broken.jpg" in said.err
    with CurationProject.open(project) as opened:
        opened.apply(AddConcept("mira", 4, ("whole",)))
        opened.apply(DrawRegion(1, "whole"))
        # The window may have it open meanwhile.
        assert main(["export", str(project), str(tmp_path / "out")]) == 0
    assert main(["problems", str(project)]) == 0

    assert (tmp_path / "out/4_mira/a.png").read_bytes() == (album / "a.png").read_bytes()


def test_a_tree_goes_in_and_out(tmp_path, picture, capsys):
    picture(tmp_path / "tree/5_mira/a.png")

    assert main(["import", str(tmp_path / "tree"), str(tmp_path / "x.atelier")]) == 0
    assert main(["export", str(tmp_path / "x.atelier"), str(tmp_path / "out")]) == 0

    assert (tmp_path / "out/5_mira/a.png").read_bytes() == (tmp_path / "tree/5_mira/a.png").read_bytes()


def test_what_stands_in_the_way_goes_to_stderr(tmp_path, capsys):
    assert main(["export", str(tmp_path / "no.atelier"), str(tmp_path / "out")]) == 2
    assert "no.atelier" in capsys.readouterr().err
    assert main(["fly"]) == 2
    assert main([]) == 0


def test_it_loads_neither_torch_nor_qt(tmp_path):
    code = (
        "import sys; import curation.cli.export, curation.export.import_tree, curation.photos.thumbnails;"
        "sys.exit(any(name.split('.')[0] in ('torch', 'PySide6', 'transformers') for name in sys.modules))"
    )

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
