"""Tag a folder of pictures without a project: one caption file beside each picture, as trainers read them."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from core.errors import AtelierError
from core.kohya.caption_file import caption_path, read_caption_file, write_caption
from curation.captions.caption import Caption, parse_caption
from curation.photos.reading import EXTENSIONS
from curation.taggers.choose_tags import USUAL_CHOICE, TagChoice, chosen_tags
from curation.taggers.describe_pictures import (
    DescribeProgress,
    FailedPicture,
    PictureToDescribe,
    describe_pictures,
)
from curation.taggers.description import Description, Subject
from curation.taggers.kind import TaggerSettings
from curation.taggers.registry import tagger_kind

# Remembers, while a run is under way, which pictures it has done. Gone when the run is through.
JOURNAL_NAME = ".atelier-tagging"


@dataclass(frozen=True)
class FolderRequest:
    """What a person asks for.

    Attributes:
        tagger: which model.
        folder: where the pictures are.
        existing: what happens to caption files with words in them: left alone, added to, or replaced.
        choice: thresholds, exclusions and order of tags.
        is_recursive: whether folders below are looked into.
        caption_extension: how caption files end, with the dot.
    """

    tagger: TaggerSettings
    folder: Path
    existing: Literal["only_empty", "append", "replace"] = "only_empty"
    choice: TagChoice = USUAL_CHOICE
    is_recursive: bool = False
    caption_extension: str = ".txt"


class FolderTagging:
    """One run over a folder. ``written`` and ``left_alone`` count caption files."""

    def __init__(self, request: FolderRequest) -> None:
        self._request = request
        kind = tagger_kind(request.tagger.kind)
        self._choice = request.choice.for_model(kind.threshold_of(request.tagger.model_name))
        self.written = 0
        self.left_alone = 0

    def run(self) -> Iterator[DescribeProgress]:
        """Tag the pictures; each caption is written as soon as it is found. Close the generator to stop.

        A run that was stopped goes on where it stopped when the same is asked for again.

        Raises:
            AtelierError: there is no such folder, or the tagger cannot be loaded.
        """
        journal = _Journal(self._request)
        done = journal.done()
        paths = [path for path in self._pictures() if str(path) not in done]
        work = [path for path in paths if self._is_free(path)]
        self.left_alone = len(paths) - len(work)
        pictures = [
            PictureToDescribe(Subject.PHOTO, number, path.name, path, caption=str(self._before(path)))
            for number, path in enumerate(work)
        ]
        for step in describe_pictures(pictures, self._request.tagger) if pictures else ():
            failed = list(step.failed)
            for found in step.found:
                path = work[found.subject_id]
                try:
                    self._write(path, found.description)
                    journal.add(path)
                except OSError as error:
                    failed.append(FailedPicture(pictures[found.subject_id], _cannot_write(path, error)))
            yield _with_failed(step, failed)
        journal.close()

    def _pictures(self) -> list[Path]:
        folder = self._request.folder.absolute()
        if not folder.is_dir():
            raise AtelierError(
                "There is no folder “{folder}”.",
                remedy="Name a folder with pictures, or a project that ends in .atelier.",
                folder=str(self._request.folder),
            )
        found = folder.rglob("*") if self._request.is_recursive else folder.iterdir()
        return sorted(
            path
            for path in found
            if path.suffix.lower() in EXTENSIONS and not path.name.startswith(".") and path.is_file()
        )

    def _is_free(self, picture: Path) -> bool:
        return self._request.existing != "only_empty" or self._before(picture).is_empty

    def _before(self, picture: Path) -> Caption:
        path = caption_path(picture, self._request.caption_extension)
        reading = read_caption_file(path) if path else None
        if reading is not None and reading.text is None:
            # There are words, but not readable ones: they count as a person's.
            return Caption("?") if self._request.existing == "only_empty" else Caption()
        return parse_caption((reading.text or "") if reading else "")

    def _write(self, picture: Path, description: Description) -> None:
        words = _words(description, self._choice)
        if self._request.existing == "append":
            words = tuple(dict.fromkeys((*self._before(picture).tags, *words)))
        target = picture.with_suffix(self._request.caption_extension)
        write_caption(target, str(Caption().with_tags(words)))
        self.written += 1


class _Journal:
    """Names of the pictures that a run has done, one a line, under a fingerprint of what was asked for."""

    def __init__(self, request: FolderRequest) -> None:
        asked = [
            request.tagger.kind,
            request.tagger.model_name,
            dict(request.tagger.options),
            request.existing,
            request.choice.model_dump(mode="json"),
            request.caption_extension,
        ]
        self._title = hashlib.sha256(json.dumps(asked, sort_keys=True).encode()).hexdigest()
        self._path = request.folder / JOURNAL_NAME
        # Where only empty captions are written, the captions themselves say what is done.
        self._is_needed = request.existing != "only_empty"

    def done(self) -> set[str]:
        """Pictures that the same run did before it was stopped."""
        if not self._is_needed or not self._path.is_file():
            return set()
        lines = self._path.read_text(encoding="utf-8", errors="replace").splitlines()
        if not lines or lines[0] != self._title:
            self._path.unlink()
            return set()
        return set(lines[1:])

    def add(self, picture: Path) -> None:
        """Note that a picture is done."""
        if not self._is_needed:
            return
        is_new = not self._path.exists()
        with self._path.open("a", encoding="utf-8", errors="replace") as file:
            file.write(f"{self._title}\n" if is_new else "")
            file.write(f"{picture}\n")
            file.flush()
            os.fsync(file.fileno())

    def close(self) -> None:
        """The run is through."""
        self._path.unlink(missing_ok=True)


def _words(description: Description, choice: TagChoice) -> tuple[str, ...]:
    if description.sentence:
        return tuple(dict.fromkeys((*choice.always_first_tags, description.sentence)))
    return chosen_tags(description.scores, choice)


def _with_failed(step: DescribeProgress, failed: list[FailedPicture]) -> DescribeProgress:
    return replace(step, failed=tuple(failed))


def _cannot_write(picture: Path, error: OSError) -> AtelierError:
    return AtelierError(
        "The caption of “{file}” cannot be written.",
        why="The system says: {reason}.",
        remedy="Check that you may write in its folder, and that the disk has room.",
        file=picture.name,
        reason=error.strerror or str(error),
    )
