"""The learning table leaves no kind of network and no shipped recipe out, and trains them as they say."""

from __future__ import annotations

import pytest

from core.demo.dolls_folder import write_dolls_folder
from core.demo.learning_reasons import REASONS
from core.demo.learning_rows import ROWS
from core.kohya.image_tree import read_tree
from core.networks.registry import NETWORKS, kind_of_section
from core.recipe.recipe_file import read_recipe
from core.recipe.rules import problems_of
from resources.paths import recipe as shipped_recipe
from resources.paths import recipes


@pytest.fixture(scope="module")
def dolls(tmp_path_factory):
    return write_dolls_folder(tmp_path_factory.mktemp("dolls") / "tree", repeats=5, with_reg=True)


def test_every_kind_of_network_has_a_row(tmp_path):
    tried = {kind_of_section(row.recipe(tmp_path, tmp_path).network).name for row in ROWS}

    assert tried >= set(NETWORKS)


def test_every_shipped_recipe_has_a_row():
    assert {row.shipped for row in ROWS if row.shipped} == {path.stem for path in recipes()}


def test_no_two_rows_share_a_file():
    assert len({row.file_name for row in ROWS}) == len(ROWS)


def test_every_reason_belongs_to_a_row():
    assert set(REASONS) <= {row.name for row in ROWS}


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_a_row_can_be_trained(row, dolls, tmp_path):
    problems = problems_of(row.recipe(dolls, tmp_path))

    assert not [problem.text for problem in problems if problem.stops]


@pytest.mark.parametrize("row", [row for row in ROWS if row.shipped], ids=lambda row: row.name)
def test_a_shipped_recipe_keeps_its_method(row, tmp_path):
    published, scaled = read_recipe(shipped_recipe(row.shipped)), row.recipe(tmp_path, tmp_path)

    assert scaled.noise.model_copy(update={"min_timestep": 0, "max_timestep": 1000}) == published.noise
    for name in ("optimizer_type", "lr_scheduler", "lr_scheduler_num_cycles", "max_grad_norm"):
        assert getattr(scaled.optimizer, name) == getattr(published.optimizer, name)
    assert scaled.network.network_module == published.network.network_module


def test_the_dolls_folder_brings_a_twin_of_ordinary_dolls(dolls):
    own, ordinary = read_tree(dolls).folders

    assert len(own.images) == len(ordinary.images) == 24
    assert ordinary.is_reg
    assert own.name == ordinary.name
