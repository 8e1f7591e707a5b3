"""Every item model keeps Qt's rules, asks for edits, and makes none itself."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt

from core.kohya.buckets import BucketSettings
from core.kohya.folder_name import FolderName
from core.kohya.image_tree import ImageFolder, KohyaTree, TrainingImage
from curation.photos.photo import Photo
from curation.project.concept import Concept
from curation.project.edits import ChangeConcept
from curation.project.findings import Gate
from curation.regions.box import Box
from curation.regions.kind import Region
from desktop.item_models.concept_table_model import ConceptColumn, ConceptRow, ConceptTableModel
from desktop.item_models.folder_tree import folder_tree_model
from desktop.item_models.photo_list_model import IS_UNREADABLE_ROLE, PhotoListModel
from desktop.item_models.project_pictures import ProjectPictures
from desktop.item_models.region_list_model import ROW_ROLE, RegionListModel


@pytest.fixture
def pictures(qapp, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return ProjectPictures()


@pytest.fixture
def photo(tmp_path):
    Image.new("RGB", (400, 300), "teal").save(tmp_path / "a.png")
    return Photo(1, tmp_path / "a.png", (400, 300), "0" * 64, 1, 1)


def test_the_photo_list_keeps_qts_rules(qtmodeltester, pictures, photo):
    model = PhotoListModel(pictures)
    model.show_photos([photo, replace(photo, id=2)], {1: {"face": 1}})

    qtmodeltester.check(model)


def test_a_photo_that_is_gone_is_marked_and_not_asked_for_again(qtbot, pictures, photo):
    model = PhotoListModel(pictures)
    model.show_photos([replace(photo, path=Path("/nowhere/gone.png"))], {})

    model.index(0).data(Qt.ItemDataRole.DecorationRole)

    qtbot.waitUntil(lambda: model.index(0).data(IS_UNREADABLE_ROLE))
    assert model.index(0).data(Qt.ItemDataRole.DecorationRole) is None
    assert pictures.pool.is_idle


def test_the_region_list_keeps_qts_rules(qtmodeltester, qapp):
    model = RegionListModel()
    regions = [Region(7, 1, "face", Box(10, 10, 100, 100)), Region(8, 1, "body", Box(0, 0, 200, 200))]
    model.show_regions(regions, BucketSettings())

    qtmodeltester.check(model)


def test_a_box_is_listed_with_its_sizes_below_and_what_is_odd_beside_its_kind(qapp):
    model = RegionListModel()
    model.show_regions([Region(7, 1, "face", Box(10, 10, 100, 100))], BucketSettings())
    model.show_findings(Gate(regions={7: frozenset({"small"})}))

    row = model.index(0).data(ROW_ROLE)

    assert (row.title, row.findings) == ("Face", "Too small")
    assert row.details == ("100 × 100 → 512 × 512",)
    assert "enlarges" in model.index(0).data(Qt.ItemDataRole.ToolTipRole)


def test_the_concept_table_keeps_qts_rules_and_asks_for_edits(qtbot, qtmodeltester, qapp):
    model = ConceptTableModel()
    model.show_rows([ConceptRow(Concept(3, "mira", 10, ("face",)), 5, 0)])
    qtmodeltester.check(model)

    with qtbot.waitSignal(model.edit_wanted) as asked:
        model.setData(model.index(0, ConceptColumn.REPEATS), 20)

    assert asked.args == [ChangeConcept(3, repeats=20)]
    assert model.index(0, ConceptColumn.SAMPLES).data() == 50


def test_the_folder_tree_keeps_qts_rules(qtmodeltester, qapp):
    image = TrainingImage(Path("out/10_mira/a.png"), (512, 512), "mira")
    folder = ImageFolder(Path("out/10_mira"), FolderName(10, "mira"), is_reg=False, images=(image,))
    twin = ImageFolder(Path("out/reg/1_mira"), FolderName(1, "mira"), is_reg=True, images=(image,))

    model = folder_tree_model(KohyaTree(Path("out"), Path("out/reg"), (folder, twin)))

    qtmodeltester.check(model)
    assert model.index(0, 0).data() == "out"
