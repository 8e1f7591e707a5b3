"""The tags of a model, in the order of its outputs: read from selected_tags.csv or tag_mapping.json."""

from __future__ import annotations

import csv
import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from core.errors import AtelierError
from curation.taggers.description import LEAST_KEPT, Category, TagScores

CSV_NAME = "selected_tags.csv"
JSON_NAME = "tag_mapping.json"
_MOST_BYTES = 64 << 20
# Danbooru's numbers; 9 is what the WD models call their four ratings.
_CATEGORY_OF_NUMBER = {
    "0": Category.GENERAL,
    "1": Category.ARTIST,
    "3": Category.COPYRIGHT,
    "4": Category.CHARACTER,
    "5": Category.META,
    "9": Category.RATING,
}


@dataclass(frozen=True)
class TagList:
    """Names and categories of a model's outputs, by place.

    Attributes:
        path: the file they were read from.
        names: raw tags, as the model spells them.
        categories: one per name.
    """

    path: Path
    names: tuple[str, ...]
    categories: tuple[Category, ...]

    def __len__(self) -> int:
        return len(self.names)

    def scores_of(self, row: NDArray[np.float32]) -> TagScores:
        """What is worth keeping of one picture's output.

        Args:
            row: a score in 0..1 per tag, [tags].
        """
        found: dict[Category, dict[str, float]] = {}
        for place in np.flatnonzero(row >= LEAST_KEPT):
            score = min(1.0, float(row[place]))
            found.setdefault(self.categories[place], {})[self.names[place]] = score
        return TagScores(found)


def read_tag_csv(path: Path) -> TagList:
    """Read ``tag_id,name,category,count``: one row per output, in the order of the outputs.

    Raises:
        AtelierError: the file is missing, or is not such a list; names the line.
    """
    try:
        rows = list(csv.reader(_text(path).splitlines()))
    except csv.Error as error:
        raise _not_a_list(path, 1, "It holds a line that is far longer than any tag.") from error
    if not rows or [name.strip() for name in rows[0][:3]] != ["tag_id", "name", "category"]:
        raise _not_a_list(path, 1, "It should start with “tag_id,name,category,count”.")
    names: list[str] = []
    categories: list[Category] = []
    for number, row in enumerate(rows[1:], start=2):
        if not row:
            continue
        if len(row) < 3 or not row[2].strip().isdecimal():
            raise _not_a_list(path, number, "A tag and the number of its category are expected.")
        names.append(row[1])
        categories.append(_CATEGORY_OF_NUMBER.get(row[2].strip().lstrip("0") or "0", Category.GENERAL))
    return TagList(path, tuple(names), tuple(categories))


def read_tag_mapping(path: Path) -> TagList:
    """Read ``{"0": {"tag": "1girl", "category": "General"}, ...}``: the key is the output's place.

    Raises:
        AtelierError: the file is missing, or is not such a mapping.
    """
    try:
        entries = json.loads(_text(path))
        by_place = {
            int(place): (str(entry["tag"]), str(entry["category"])) for place, entry in entries.items()
        }
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise _not_a_list(path, 1, "A JSON object of places with tag and category is expected.") from error
    if sorted(by_place) != list(range(len(by_place))):
        raise _not_a_list(path, 1, "Places should count up from 0 without a gap.")
    known = {category.value for category in Category}
    ordered = [by_place[place] for place in range(len(by_place))]
    return TagList(
        path,
        tuple(name for name, _ in ordered),
        tuple(Category(kind.lower()) if kind.lower() in known else Category.GENERAL for _, kind in ordered),
    )


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise _not_a_list(path, 1, "It is far larger than any list of tags.")
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise _not_a_list(path, 1, "It is not UTF-8 text.") from error
    except OSError as error:
        raise AtelierError(
            "The list of tags “{file}” cannot be read.",
            why="Without it nobody knows what the model's numbers mean. The system says: {reason}.",
            remedy="Put the file from the model's page beside the model, in {folder}.",
            file=path.name,
            folder=str(path.parent),
            reason=error.strerror or str(error),
        ) from error


def _not_a_list(path: Path, line: int, why: str) -> AtelierError:
    return AtelierError(
        "“{file}” is not a list of tags (line {line}).",
        why=why,
        remedy="Fetch the file again from the model's page.",
        file=path.name,
        line=line,
    )
