"""A Kohya folder of the demo's dolls, for measuring what training learns without a project in between."""

from __future__ import annotations

from pathlib import Path

from core.kohya.folder_name import FolderName
from core.kohya.image_tree import REG_FOLDER
from resources.dolls.album import write_album

CONCEPT = "mira doll"


def write_dolls_folder(folder: Path, *, repeats: int, with_reg: bool) -> Path:
    """Write the album as a training folder, with its ordinary dolls as regularization images if wanted.

    Args:
        folder: made if missing; what an earlier call wrote is replaced.
        repeats: how often each picture counts per epoch.
        with_reg: whether the ordinary dolls go into the twin under ``reg/``.

    Returns:
        The training folder.
    """
    name = str(FolderName(repeats, CONCEPT))
    album = write_album(folder.parent / f"{folder.name}-album")
    for photo in album.photos:
        if photo.is_regularization and not with_reg:
            continue
        home = folder / REG_FOLDER / name if photo.is_regularization else folder / name
        home.mkdir(parents=True, exist_ok=True)
        picture = home / photo.path.name
        picture.write_bytes(photo.path.read_bytes())
        picture.with_suffix(".txt").write_text(f"{photo.caption}\n", encoding="utf-8")
    return folder
