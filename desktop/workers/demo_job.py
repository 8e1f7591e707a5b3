"""Make the demo project that the start view offers: album, regions, captions and a recipe that suits them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from curation.progress import Progress

PROJECT_NAME = "dolls.atelier"
_STAGES = 3


def make_demo_project(folder: Path, recipe_path: Path, kohya_folder: Path, runs: Path) -> Iterator[Progress]:
    """Draw the album and build its project. Close the generator to stop.

    Args:
        folder: takes the project and its photos; made if missing.
        recipe_path: where the Train page looks for the project's recipe.
        kohya_folder: where the project's Kohya folder will be.
        runs: where its runs will be.

    Raises:
        AtelierError: the folder cannot be written, or holds a project already.
    """
    # Loaded in the job's thread: the shell starts without the curation half.
    from core.demo.recipe import demo_recipe
    from core.recipe.recipe_file import write_recipe
    from desktop.demo.project import build_project
    from resources.dolls.album import write_album

    yield Progress(0, _STAGES)
    album = write_album(folder / "dolls-photos")
    yield Progress(1, _STAGES)
    build_project(folder / PROJECT_NAME, album)
    yield Progress(2, _STAGES)
    write_recipe(demo_recipe("sd15", kohya_folder, runs), recipe_path)
    yield Progress(_STAGES, _STAGES)
