"""Where fetched models lie on this computer, so that the window and the command line share them."""

from __future__ import annotations

from pathlib import Path

import platformdirs

from core.errors import AtelierError
from curation.taggers.model_record import read_record


def models_folder() -> Path:
    """The folder with one folder per fetched model."""
    return Path(platformdirs.user_data_dir("lora-atelier", appauthor=False)) / "models"


def model_folder(repository: str) -> Path:
    """Where the files of a published model lie once they were fetched."""
    return models_folder() / repository.replace("/", "--")


def is_fetched(repository: str) -> bool:
    """Whether a published model was fetched whole."""
    try:
        return read_record(model_folder(repository)) is not None
    except AtelierError:
        return False  # a damaged record is fetched anew
