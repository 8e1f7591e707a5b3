"""What the user chose for the app itself: language, theme, recent projects, where things are."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths

from core.recipe.graphics_card import GraphicsCard

RECENT_COUNT = 8
_Places = QStandardPaths.StandardLocation
_FIRST_PLACES = {"projects": _Places.DocumentsLocation, "photos": _Places.PicturesLocation}


class AppSettings:
    """The app's own settings, kept by QSettings.

    ``LORA_ATELIER_SETTINGS`` names another file for them (tests, portable installs).

    Args:
        path: an INI file to keep them in; by default the place the system has for them.
    """

    def __init__(self, path: Path | None = None) -> None:
        chosen = path or os.environ.get("LORA_ATELIER_SETTINGS")
        if chosen:
            self._kept = QSettings(str(chosen), QSettings.Format.IniFormat)
        else:
            self._kept = QSettings("LoRA Atelier", "LoRA Atelier")

    @property
    def language(self) -> str:
        """``"system"`` or a key of :data:`desktop.text.LANGUAGES`."""
        return str(self._kept.value("language", "system"))

    @language.setter
    def language(self, language: str) -> None:
        self._kept.setValue("language", language)

    @property
    def theme(self) -> str:
        """``"system"``, ``"light"`` or ``"dark"``."""
        return str(self._kept.value("theme", "system"))

    @theme.setter
    def theme(self, theme: str) -> None:
        self._kept.setValue("theme", theme)

    @property
    def window_geometry(self) -> QByteArray:
        """Where the window was, as Qt writes it; empty at the first start."""
        kept = self._kept.value("window_geometry")
        return kept if isinstance(kept, QByteArray) else QByteArray()

    @window_geometry.setter
    def window_geometry(self, geometry: QByteArray) -> None:
        self._kept.setValue("window_geometry", geometry)

    def recent_projects(self) -> tuple[Path, ...]:
        """Projects opened last, newest first. No disk is asked whether they are there: it may be far away."""
        return tuple(map(Path, str(self._kept.value("recent_projects", "")).splitlines()))

    def remember_project(self, path: Path) -> None:
        """Put a project at the head of the recent ones."""
        resolved = path.resolve()
        others = [recent for recent in self.recent_projects() if recent != resolved]
        newest = [resolved, *others][:RECENT_COUNT]
        self._kept.setValue("recent_projects", "\n".join(map(str, newest)))

    def last_folder(self, purpose: str, at_first: Path | None = None) -> str:
        """The folder that a file dialog was in last, for ``purpose`` such as ``"photos"``.

        Args:
            purpose: what is looked for.
            at_first: the folder where nothing was looked for yet; by default the one that the system has for
                such things, or else the user's own.
        """
        return str(self._kept.value(f"folders/{purpose}") or at_first or _first_folder(purpose))

    def remember_folder(self, purpose: str, folder: Path) -> None:
        """Open the next file dialog for ``purpose`` in this folder."""
        self._kept.setValue(f"folders/{purpose}", str(folder))

    def kohya_folder(self, project_path: Path) -> Path:
        """Where the Kohya folder of a project is written and trained from: beside the project file."""
        return project_path.parent / f"{project_path.stem}-kohya"

    def runs_folder(self, project_path: Path) -> Path:
        """Where the training runs of a project go, one folder per run: beside the project file."""
        return project_path.parent / f"{project_path.stem}-runs"

    def recipe_path(self, project_path: Path) -> Path:
        """Where the recipe of the Train page is kept: beside the project file."""
        return project_path.parent / f"{project_path.stem}-recipe.toml"

    def demo_folder(self) -> Path:
        """Where the demo project is made: in the user's documents, or where ``LORA_ATELIER_DEMO`` says."""
        chosen = os.environ.get("LORA_ATELIER_DEMO")
        if chosen:
            return Path(chosen)
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return Path(documents) / "LoRA Atelier demo"

    @property
    def backups_folder(self) -> Path | None:
        """The folder for the backups of all projects; None for beside each project."""
        kept = str(self._kept.value("backups_folder", ""))
        return Path(kept) if kept else None

    @backups_folder.setter
    def backups_folder(self, folder: Path | None) -> None:
        self._kept.setValue("backups_folder", "" if folder is None else str(folder))

    @property
    def agreed_packages(self) -> tuple[str, ...]:
        """Packages whose code a recipe may load without being asked about again."""
        return tuple(str(self._kept.value("agreed_packages", "")).split())

    @agreed_packages.setter
    def agreed_packages(self, names: tuple[str, ...]) -> None:
        self._kept.setValue("agreed_packages", " ".join(names))

    def changed_keys(self) -> dict[str, tuple[str, ...]]:
        """Keys that the user gave to actions, by action name; actions left as they came are not named."""
        kept = self._table("keys")
        return {name: tuple(map(str, keys)) for name, keys in kept.items() if isinstance(keys, list)}

    def change_keys(self, keys: Mapping[str, tuple[str, ...]]) -> None:
        """Keep the keys of the actions whose keys the user changed."""
        self._kept.setValue("keys", json.dumps({name: list(own) for name, own in keys.items()}))

    @property
    def base_model(self) -> str:
        """The base model trained on last; a new project starts with it."""
        return str(self._kept.value("base_model", ""))

    @base_model.setter
    def base_model(self, name: str) -> None:
        self._kept.setValue("base_model", name)
        others = [known for known in self.base_models() if known != name]
        self._kept.setValue("base_models", "\n".join([name, *others][:RECENT_COUNT]))

    def base_models(self) -> tuple[str, ...]:
        """Base models that were trained on, the last one first."""
        return tuple(str(self._kept.value("base_models", "")).splitlines())

    @property
    def graphics_card(self) -> GraphicsCard | None:
        """The card that was found here last; None where there is none, or nobody has looked yet."""
        kept = self._table("graphics_card")
        try:
            major, minor = kept["capability"]
            return GraphicsCard(str(kept["name"]), float(kept["gib"]), (int(major), int(minor)))
        except (KeyError, TypeError, ValueError):
            return None

    @graphics_card.setter
    def graphics_card(self, card: GraphicsCard | None) -> None:
        self._kept.setValue("graphics_card", json.dumps({} if card is None else asdict(card)))

    @property
    def booru_list(self) -> str:
        """The list of tags that captions are completed from; "" for none."""
        return str(self._kept.value("booru_list", ""))

    @booru_list.setter
    def booru_list(self, path: str) -> None:
        self._kept.setValue("booru_list", path)

    @property
    def suggestion_source(self) -> str:
        """The source that suggestions come from; "" for the best that is installed."""
        return str(self._kept.value("suggestion_source", ""))

    @suggestion_source.setter
    def suggestion_source(self, name: str) -> None:
        self._kept.setValue("suggestion_source", name)

    def model_folders(self) -> dict[str, Path]:
        """Folders that the user chose for models of suggestions, by the model's name."""
        return {name: Path(str(folder)) for name, folder in self._table("suggestion_models").items()}

    def choose_model_folder(self, name: str, folder: Path | None) -> None:
        """Use a model of suggestions from this folder; None for where it is fetched to."""
        others = {model: str(path) for model, path in self.model_folders().items() if model != name}
        chosen = {} if folder is None else {name: str(folder)}
        self._kept.setValue("suggestion_models", json.dumps(others | chosen))

    def sync(self) -> None:
        """Write now what was changed."""
        self._kept.sync()

    def _table(self, key: str) -> dict[str, Any]:
        """A table that was kept as JSON; an empty one where somebody broke it by hand."""
        try:
            kept = json.loads(str(self._kept.value(key, "{}")))
        except ValueError:
            return {}
        return kept if isinstance(kept, dict) else {}


def _first_folder(purpose: str) -> Path:
    place = _FIRST_PLACES.get(purpose)
    named = Path(QStandardPaths.writableLocation(place)) if place is not None else Path.home()
    return named if named.is_dir() else Path.home()
