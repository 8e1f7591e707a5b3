"""`lora-atelier demo`: the whole way from photos to a LoRA and its samples, on the embedded dolls."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import psutil  # type: ignore[import-untyped]

from core.demo.recipe import demo_recipe
from core.errors import AtelierError
from core.recipe.recipe_file import write_recipe
from curation.export.write_tree import write_tree
from curation.project.store import CurationProject
from desktop.demo.project import build_project
from desktop.demo.report import DemoReport
from desktop.demo.terminal import show_progress, show_training
from desktop.workers.child_process import TRAINING_CONTROL, in_child
from resources.dolls.album import write_album

PROJECT_NAME = "dolls.atelier"
RECIPE = "dolls-recipe.toml"
PHOTOS, TREE, RUNS = "dolls-photos", "dolls-kohya", "dolls-runs"


def run(argv: Sequence[str]) -> int:
    """Run the demo from the command line.

    Args:
        argv: options after the word ``demo``.

    Returns:
        The exit code: 0 when a LoRA was trained and measured.
    """
    parser = argparse.ArgumentParser(
        prog="lora-atelier demo", description="From photos to a LoRA, on drawn dolls and a small base model."
    )
    parser.add_argument(
        "--out", type=Path, default=Path("lora-atelier-demo"), help="folder for what it makes"
    )
    parser.add_argument("--family", choices=("sd15", "sdxl"), default="sd15", help="kind of base model")
    parser.add_argument(
        "--reg", action="store_true", help="with regularization images: other dolls stay as they are"
    )
    parser.add_argument("--no-window", action="store_true", help="do not open the window at the end")
    options = parser.parse_args(argv)
    # Two children work side by side. Threads of one process that wait for a core that another one holds
    # make a step many times slower, so each gets half of the cores.
    os.environ.setdefault("OMP_NUM_THREADS", str(max(1, (psutil.cpu_count(logical=False) or 1) // 2)))
    try:
        project_path = _walk(options.out.resolve(), options.family, with_reg=options.reg)
    except AtelierError as error:
        print(f"\n{error}", file=sys.stderr)
        return 2
    if options.no_window or not _has_display():
        return 0
    from desktop.app import run_app

    return run_app(project_path)


def _walk(out: Path, family: str, *, with_reg: bool) -> Path:
    """All stations in order; returns the project file."""
    started = time.monotonic()
    project_path, photos, tree = out / PROJECT_NAME, out / PHOTOS, out / TREE
    _clear(out)
    _say("1/5  Drawing the album: 24 photos of Mira, 24 of other dolls", photos)
    album = write_album(photos)
    _say("2/5  Building the project: regions, captions, one concept", project_path)
    build_project(project_path, album, with_reg=with_reg)
    _say("3/5  Writing the Kohya folder", tree)
    with CurationProject.open(project_path) as project:
        show_progress("crops", write_tree(project, tree))
    recipe = demo_recipe(family, tree, out / RUNS)
    write_recipe(recipe, out / RECIPE)
    report_folder = Path(recipe.run.output_dir) / "report"
    _say("4/5  Training a LoRA; meanwhile the base model draws for the comparison", report_folder.parent)
    base_model = recipe.model.pretrained_model_name_or_path
    report = DemoReport(base_model, report_folder)
    checkpoints = show_training(
        report.following(in_child("core.training.run:train", recipe, control=TRAINING_CONTROL))
    )
    _say("5/5  Measuring what it learned", report_folder)
    report.finish(checkpoints[-1][1])
    seconds = time.monotonic() - started
    print(f"\nDone in {seconds:.0f} s. Open the project with:  lora-atelier {project_path}")
    return project_path


def _clear(out: Path) -> None:
    """Make room for a fresh demo; what an earlier demo made goes, what anybody else made stays."""
    made = [out / name for name in (PHOTOS, TREE, RUNS) if (out / name).exists()]
    if made and not (out / PROJECT_NAME).exists():
        raise AtelierError(
            "The folder “{folder}” already holds “{name}”, and no demo made it.",
            why="The demo writes there and would mix its files with yours.",
            remedy="Name another folder with --out.",
            folder=out,
            name=made[0].name,
        )
    for folder in made:
        shutil.rmtree(folder)
    for leftover in out.glob(f"{PROJECT_NAME}*"):
        leftover.unlink()
    out.mkdir(parents=True, exist_ok=True)


def _say(station: str, place: Path) -> None:
    print(f"{station}\n     {place}", flush=True)


def _has_display() -> bool:
    if sys.platform in {"win32", "darwin"}:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
