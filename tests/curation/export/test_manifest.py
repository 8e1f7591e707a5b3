"""The manifest says which files are ours to delete, so what it says is not believed beyond its tree."""

from __future__ import annotations

import json

import pytest

from curation.export.manifest import MANIFEST_NAME, Manifest, sha256_of
from curation.export.write_tree import write_tree
from curation.project.edits import AddConcept, DrawRegions, NewRegion
from curation.regions.box import Box


@pytest.mark.parametrize("way_out", ["../precious.txt", "..\\precious.txt", "2_mira/../../precious.txt"])
def test_a_manifest_that_leads_out_of_its_tree_deletes_nothing_there(filled, tmp_path, way_out):
    filled.apply(AddConcept("mira", 2, kinds=("face",)))
    filled.apply(DrawRegions((NewRegion(1, "face", Box(0, 0, 200, 200)),)))
    tree = tmp_path / "out"
    list(write_tree(filled, tree))
    precious = tmp_path / "precious.txt"
    precious.write_bytes(b"not ours")
    facts = precious.stat()
    note = json.loads((tree / MANIFEST_NAME).read_text())
    note["files"][way_out] = ["", sha256_of(b"not ours"), facts.st_size, facts.st_mtime_ns]
    (tree / MANIFEST_NAME).write_text(json.dumps(note))

    list(write_tree(filled, tree))

    assert precious.read_bytes() == b"not ours"


@pytest.mark.parametrize("path", ["/etc/hosts", "C:\\Windows\\win.ini", "C:x", "\\\\elsewhere\\share\\x"])
def test_a_path_with_a_root_or_a_drive_is_not_taken_from_a_manifest(tmp_path, path):
    content = {"project": "p", "files": {path: ["", "", 0, 0], "2_mira/a.png": ["", "", 0, 0]}}
    (tmp_path / MANIFEST_NAME).write_text(json.dumps(content))

    assert list(Manifest.read(tmp_path, "p").files) == ["2_mira/a.png"]
    assert list(Manifest.unchecked(tmp_path).files) == ["2_mira/a.png"]
