"""Taking in a whole Kohya folder, as one edit."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, ClassVar

from curation.photos.photo import PhotoFacts
from curation.project.edit_rows import NewRegion, draw_region
from curation.project.edits import AddConcept
from curation.project.records import path_text, photo_row
from curation.project.rows import RowWriter
from curation.regions import regularization, whole


@dataclass(frozen=True)
class ImportedPicture:
    """One picture with its caption ("" for none)."""

    facts: PhotoFacts
    caption: str


@dataclass(frozen=True)
class ImportedFolder:
    """One folder of a Kohya tree."""

    concept: str
    repeats: int
    pictures: tuple[ImportedPicture, ...]
    is_reg: bool


@dataclass(frozen=True)
class ImportTree:
    """Take in folders: their pictures as photos with a region around all of each, their names as concepts."""

    folders: tuple[ImportedFolder, ...]
    title: ClassVar[str] = "Import a folder ({count} pictures)"

    @property
    def title_values(self) -> dict[str, Any]:
        """What the title names."""
        return {"count": sum(len(folder.pictures) for folder in self.folders)}

    def write(self, rows: RowWriter) -> None:
        """Make the changes."""
        photo_ids = dict(zip(rows.values_of("photo", "path"), rows.values_of("photo", "id"), strict=True))
        for folder in sorted(self.folders, key=lambda folder: folder.is_reg):
            concept_id = _twin_of(rows, folder) if folder.is_reg else _concept(rows, folder)
            kind = regularization.KIND if folder.is_reg else whole.KIND
            for picture in folder.pictures:
                path = path_text(picture.facts.path, rows.home)
                if path not in photo_ids:
                    photo_ids[path] = rows.insert("photo", photo_row(picture.facts, rows.home))
                draw_region(
                    rows,
                    NewRegion(photo_ids[path], kind.name, concept_ids=(concept_id,), caption=picture.caption),
                )


def _concept(rows: RowWriter, folder: ImportedFolder) -> int:
    """A new concept for a training folder."""
    AddConcept(folder.concept, folder.repeats, (whole.KIND.name,)).write(rows)
    return rows.changes[-1].key


def _twin_of(rows: RowWriter, folder: ImportedFolder) -> int:
    """The concept whose reg twin a folder is; a concept without own pictures when there is none."""
    for key in rows.keys_where("concept", "name", folder.concept):
        concept = rows.row("concept", key)
        if concept is not None and concept["reg_repeats"] in (0, folder.repeats):
            rows.update("concept", key, {"reg_repeats": folder.repeats})
            return key
    row = {
        "name": folder.concept,
        "repeats": 1,
        "kinds": json.dumps([]),
        "reg_repeats": folder.repeats,
        "class_words": "",
        "resolution": None,
    }
    return rows.insert("concept", row)
