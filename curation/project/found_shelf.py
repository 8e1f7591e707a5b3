"""What machines found out about pictures. No edits: it can be found again, and undo passes it by.

But for suggestions that an edit answered: they come back with its undo.
"""

from __future__ import annotations

import json
import sqlite3
from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

from curation.gate.facts import Measurable, Measured, PictureFacts
from curation.suggestions.suggestion import Findings, people_of, people_text

_SUBJECT = "subject"
_PASSED_OVER = "passed_over"
_WAITING = """
SELECT photo_id FROM suggested WHERE photo_id IN (SELECT id FROM photo WHERE rejected = ?) ORDER BY photo_id
"""


def suggested_row(found: Findings) -> dict[str, Any]:
    """How suggestions that wait are kept."""
    return {"photo_id": found.photo_id, "source": found.source, "people": people_text(found.people)}


class FoundShelf(ABC):
    """Suggestions that wait for an answer, the subject they follow, and facts of pictures."""

    @abstractmethod
    def _rows(self, statement: str, *values: Any) -> list[sqlite3.Row]:
        """Rows that a statement finds."""

    @abstractmethod
    def _writing(self) -> AbstractContextManager[sqlite3.Connection]:
        """A transaction."""

    def suggested_ids(self, *, of_rejected: bool = False) -> list[int]:
        """Photos with suggestions that wait for an answer, in the order of the photos.

        Those of removed and of rejected photos are passed over: they wait again when the photo comes back.

        Args:
            of_rejected: list the rejected photos with suggestions instead.
        """
        return [row["photo_id"] for row in self._rows(_WAITING, of_rejected)]

    def suggested_by(self) -> Mapping[int, str]:
        """By which source the suggestions were made that wait on each photo, rejected or not."""
        return {
            row["photo_id"]: row["source"] for row in self._rows("SELECT photo_id, source FROM suggested")
        }

    def suggested(self, photo_id: int) -> Findings | None:
        """Suggestions that wait on a photo, rejected or not; None where none do."""
        rows = self._rows("SELECT * FROM suggested WHERE photo_id = ?", photo_id)
        return Findings(photo_id, rows[0]["source"], people_of(rows[0]["people"])) if rows else None

    def remember_suggested(self, found: Iterable[Findings]) -> None:
        """Let suggestions wait, in place of those that waited on the same photos; nobody found, none wait."""
        with self._writing() as connection:
            for one in found:
                connection.execute("DELETE FROM suggested WHERE photo_id = ?", (one.photo_id,))
                if one.people:
                    row = suggested_row(one)
                    connection.execute("INSERT INTO suggested VALUES (:photo_id, :source, :people)", row)

    def forget_suggested(self, photo_ids: Iterable[int]) -> None:
        """These photos' suggestions were answered."""
        with self._writing() as connection:
            rows = [(photo_id,) for photo_id in photo_ids]
            connection.executemany("DELETE FROM suggested WHERE photo_id = ?", rows)

    def subject(self) -> tuple[float, ...]:
        """What the subject is known again by; empty while none was chosen."""
        rows = self._rows("SELECT value FROM fact WHERE name = ?", _SUBJECT)
        return tuple(json.loads(rows[0]["value"])) if rows else ()

    def remember_subject(self, look: tuple[float, ...]) -> None:
        """Follow this person from now on; empty follows nobody."""
        with self._writing() as connection:
            row = (_SUBJECT, json.dumps(list(look)))
            connection.execute("INSERT OR REPLACE INTO fact VALUES (?, ?)", row)

    def passed_over(self) -> frozenset[Path]:
        """Files of watched folders that are not taken in again: no pictures, or removed by the user."""
        rows = self._rows("SELECT value FROM fact WHERE name = ?", _PASSED_OVER)
        return frozenset(Path(path) for path in json.loads(rows[0]["value"])) if rows else frozenset()

    def pass_over(self, paths: Iterable[Path]) -> None:
        """Do not take these files of watched folders in again."""
        with self._writing() as connection:
            # Read inside, so that what another thread adds at the same time stays.
            kept = sorted(str(path) for path in self.passed_over() | set(paths))
            connection.execute("INSERT OR REPLACE INTO fact VALUES (?, ?)", (_PASSED_OVER, json.dumps(kept)))

    def measured(self, subject: Measurable) -> Mapping[int, tuple[str, PictureFacts]]:
        """Facts by photo or region id, each with what it was made from."""
        rows = self._rows("SELECT subject_id, made_from, facts FROM measured WHERE subject = ?", subject)
        return {row["subject_id"]: (row["made_from"], PictureFacts.from_json(row["facts"])) for row in rows}

    def remember_measured(self, measured: Iterable[Measured]) -> None:
        """Keep facts, in place of older ones of the same pictures."""
        with self._writing() as connection:
            rows = [(one.subject, one.subject_id, one.made_from, one.facts.to_json()) for one in measured]
            connection.executemany("INSERT OR REPLACE INTO measured VALUES (?, ?, ?, ?)", rows)
