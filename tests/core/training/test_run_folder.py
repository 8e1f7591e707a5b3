"""A run's folder holds whole files only, whatever a killed run left there."""

from __future__ import annotations

from core.kohya.whole_file import PART
from core.recipe.recipe import starting_recipe
from core.training.run_folder import sweep_run


def test_what_a_killed_run_left_half_written_is_swept_and_nothing_else(tmp_path):
    left = (".recipe.toml.x", ".dataset.json.y", ".doll [1].safetensors.1", "sample/.doll [1]_e000001.png.z")
    kept = (".other.safetensors.1", "recipe.toml", "doll [1].safetensors", "sample/doll [1]_e000001.png")
    (tmp_path / "sample").mkdir()
    for name in left:
        (tmp_path / f"{name}{PART}").touch()
    (tmp_path / f"{kept[0]}{PART}").touch()
    for name in kept[1:]:
        (tmp_path / name).touch()

    sweep_run(starting_recipe().with_values(output_dir=str(tmp_path), output_name="doll [1]"))

    there = {str(path.relative_to(tmp_path)) for path in tmp_path.rglob("*") if path.is_file()}
    assert there == {f"{kept[0]}{PART}", *kept[1:]}
