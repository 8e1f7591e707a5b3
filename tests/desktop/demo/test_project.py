"""The demo's project holds the album as a person would have prepared it, and its recipe can be trained."""

from __future__ import annotations

import pytest

from core.demo.recipe import demo_recipe
from core.kohya.image_tree import read_tree
from core.recipe.rules import problems_of
from curation.export.write_tree import write_tree
from curation.project.store import CurationProject
from desktop.demo.project import BUCKETS, REPEATS, build_project
from resources.dolls.album import TRIGGER, write_album


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    """Album, project and Kohya folder."""
    folder = tmp_path_factory.mktemp("demo")
    album = write_album(folder / "photos")
    build_project(folder / "dolls.atelier", album)
    with CurationProject.open(folder / "dolls.atelier") as project:
        for _ in write_tree(project, folder / "tree"):
            pass
    return folder


def test_every_photo_of_the_album_has_its_regions(demo):
    with CurationProject.open(demo / "dolls.atelier") as project:
        kinds = [region.kind for region in project.regions()]

    assert len(project_photos(demo)) == 48
    assert {kind: kinds.count(kind) for kind in ("whole", "face", "regularization")} == {
        "whole": 24,
        "face": 24,
        "regularization": 24,
    }


def test_the_folder_holds_the_new_doll_with_its_trigger_word(demo):
    tree = read_tree(demo / "tree")

    assert [str(folder.name) for folder in tree.folders] == [f"{REPEATS}_mira doll"]
    assert all(image.caption.startswith(TRIGGER) for image in tree.folders[0].images)


@pytest.mark.parametrize("family", ["sd15", "sdxl"])
def test_the_recipe_has_no_problem_and_the_project_s_own_size(demo, family):
    recipe = demo_recipe(family, demo / "tree", demo / "runs")

    assert problems_of(recipe) == ()
    assert recipe.data.bucket_settings() == BUCKETS


def project_photos(demo):
    with CurationProject.open(demo / "dolls.atelier") as project:
        return project.photos()


def test_with_regularization_as_many_steps_see_ordinary_dolls_framed_alike(tmp_path):
    album = write_album(tmp_path / "photos")
    build_project(tmp_path / "dolls.atelier", album, with_reg=True)

    with CurationProject.open(tmp_path / "dolls.atelier") as project:
        for _ in write_tree(project, tmp_path / "tree"):
            pass

    own, ordinary = read_tree(tmp_path / "tree").folders
    assert ordinary.is_reg
    assert own.sample_count + ordinary.sample_count == REPEATS * len(own.images)
    assert not any(TRIGGER in image.caption for image in ordinary.images)
    # Whole photos: none is cut down to its doll.
    assert {min(image.size) for image in ordinary.images} <= {min(image.size) for image in own.images}
