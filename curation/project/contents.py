"""What is in a project: photos, regions, captions, concepts, and the crops that follow from them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from core.kohya.buckets import BucketSettings
from curation.crops.crop import Crop, crop_of, is_large_enough
from curation.photos.photo import Photo
from curation.project.caption_contents import CaptionContents
from curation.project.concept import Concept, Member
from curation.project.edit import not_there
from curation.project.file_errors import cannot_read, is_of_the_disk
from curation.project.kind_rows import kinds_of
from curation.project.readers import Readers
from curation.project.records import concept_of, photo_of, region_of, settings_of
from curation.regions.kind import Region
from curation.regions.kinds import RegionKinds


class ProjectContents(CaptionContents):
    """Reads of an open project, from any thread; none waits for another thread, nor for a writer."""

    def __init__(self, path: Path, readers: Readers) -> None:
        self.path = path
        self._readers = readers
        # Ten thousand photos take a tenth of a second to build, and every page asks for them. They are kept
        # with the number of changes that they were read at, so that what is older is not taken for new.
        self._photo_changes = 0
        self._kept_photos: tuple[int, list[Photo]] | None = None

    @property
    def home(self) -> Path:
        """The folder of the project file."""
        return self.path.parent

    @property
    def identity(self) -> str:
        """What tells this project from every other, wherever its file is moved; 32 hex digits."""
        return str(self._rows("SELECT value FROM fact WHERE name = 'identity'")[0]["value"])

    def copy_to(self, target: Path) -> None:
        """Write a whole copy of the project file as it is now; others may go on editing meanwhile.

        Raises:
            sqlite3.Error: the disk refuses, or the copy does not pass SQLite's own check.
        """
        with self._readers.connection() as connection, closing(sqlite3.connect(target)) as copy:
            connection.backup(copy)
            found = copy.execute("PRAGMA quick_check(1)").fetchone()[0]
        if found != "ok":
            raise sqlite3.DatabaseError(found)

    def photos(self) -> list[Photo]:
        """All photos, in the order in which they were added."""
        number, kept = self._photo_changes, self._kept_photos
        if kept is None or kept[0] != number:
            kept = self._kept_photos = number, self._photos_read_now()
        return list(kept[1])

    def has_more_photos_than(self, count: int) -> bool:
        """Whether there are more photos than so many, found out without reading them."""
        return bool(self._rows("SELECT 1 FROM photo LIMIT 1 OFFSET ?", count))

    def has_regions(self) -> bool:
        """Whether anything is drawn, found out without reading it."""
        return bool(self._rows("SELECT 1 FROM region LIMIT 1"))

    def region_counts(self) -> dict[int, dict[str, int]]:
        """How many regions of which kind lie on each photo, by its id; photos without any are left out."""
        found: dict[int, dict[str, int]] = {}
        for photo_id, kind in self._rows("SELECT photo_id, kind FROM region"):  # SQLite would sort to group
            kinds = found.setdefault(photo_id, {})
            kinds[kind] = kinds.get(kind, 0) + 1
        return found

    def photo(self, photo_id: int) -> Photo:
        """One photo.

        Raises:
            AtelierError: there is none with this number.
        """
        return photo_of(self._one("photo", photo_id), self.home)

    def regions(self, photo_id: int | None = None) -> list[Region]:
        """All regions, or those of one photo, in the order in which they were drawn."""
        if photo_id is None:
            return [region_of(row) for row in self._rows("SELECT * FROM region ORDER BY id")]
        rows = self._rows("SELECT * FROM region WHERE photo_id = ? ORDER BY id", photo_id)
        return [region_of(row) for row in rows]

    def region(self, region_id: int) -> Region:
        """One region.

        Raises:
            AtelierError: there is none with this number.
        """
        return region_of(self._one("region", region_id))

    def kinds(self) -> RegionKinds:
        """All kinds of regions, the built-in ones as this project sets them and its own."""
        return kinds_of(self._rows("SELECT * FROM kind ORDER BY id"))

    def watched_folders(self) -> list[Path]:
        """Folders whose new pictures are taken in."""
        return [self.home / row["path"] for row in self._rows("SELECT path FROM watched_folder ORDER BY id")]

    def concepts(self) -> list[Concept]:
        """All concepts, in the order in which they were added."""
        return [concept_of(row) for row in self._rows("SELECT * FROM concept ORDER BY id")]

    def concept(self, concept_id: int) -> Concept:
        """One concept.

        Raises:
            AtelierError: there is none with this number.
        """
        return concept_of(self._one("concept", concept_id))

    def bucket_settings(self, concept_id: int | None = None) -> BucketSettings:
        """Training size and bucket settings of the project, or as they hold for one concept."""
        rows = self._rows(
            "SELECT * FROM bucket_settings WHERE concept_id IN (0, ?) ORDER BY concept_id DESC",
            concept_id or 0,
        )
        settings = settings_of(rows[0]) if rows else BucketSettings()
        concept = next((found for found in self.concepts() if found.id == concept_id), None)
        if concept is None or concept.resolution is None:
            return settings
        return replace(
            settings,
            resolution=concept.resolution,
            max_bucket_reso=max(settings.max_bucket_reso, *concept.resolution),
            min_bucket_reso=min(settings.min_bucket_reso, *concept.resolution),
        )

    def members(self) -> list[Member]:
        """Which region becomes a picture of which concept; regions in order, concept by concept.

        Regions that are left out, lie on rejected photos or have too few pixels become none.
        """
        with self._readers.moment():
            return [member for member, _ in self._memberships(self.regions())]

    def crops(self) -> list[Crop]:
        """The pictures that the members become, in the same order as ``members()``."""
        return [crop for _, crop in self.member_crops()]

    def member_crops(self) -> list[tuple[Member, Crop]]:
        """Members, each with the picture it becomes."""
        with self._readers.moment():
            photos = {photo.id: photo for photo in self._photos_read_now()}
            regions, kinds = self.regions(), self.kinds()
            members = self._memberships(regions)
        on_photo: dict[int, list[Region]] = {}
        for region in regions:
            on_photo.setdefault(region.photo_id, []).append(region)
        found: list[tuple[Member, Crop]] = []
        for member, settings in members:
            region, kind = member.region, kinds.of(member.region)
            photo, others = photos[region.photo_id], on_photo[region.photo_id]
            found.append((member, crop_of(photo, region, kind, others, settings, member.concept.hide_with)))
        return found

    def _memberships(self, regions: Sequence[Region]) -> list[tuple[Member, BucketSettings]]:
        """Members among these regions, each with the settings of its concept."""
        rejected = {row["id"] for row in self._rows("SELECT id FROM photo WHERE rejected")}
        used = [one for one in regions if not one.is_left_out and one.photo_id not in rejected]
        kind_of = {kind.name: kind for kind in self.kinds().all}
        found: list[tuple[Member, BucketSettings]] = []
        for concept in self.concepts():
            wanted = self.bucket_settings(concept.id)
            for region in used:
                kind = kind_of[region.kind]
                if concept.takes(region, kind) and is_large_enough(region, kind, wanted):
                    found.append((Member(concept, region, kind.into_reg), wanted))
        return found

    def crop(self, region_id: int, concept_id: int | None = None) -> Crop:
        """One region as a picture, at the project's training size or a concept's."""
        with self._readers.moment():
            region = self.region(region_id)
            photo, on_photo = self.photo(region.photo_id), self.regions(region.photo_id)
            hide_with = None if concept_id is None else self.concept(concept_id).hide_with
            kind, settings = self.kinds().of(region), self.bucket_settings(concept_id)
            return crop_of(photo, region, kind, on_photo, settings, hide_with)

    def crops_by_photo(self) -> dict[int, list[Crop]]:
        """Every region's picture at the project's training size, whoever takes it, by photo id."""
        with self._readers.moment():
            photos = {photo.id: photo for photo in self._photos_read_now()}
            regions, kinds, settings = self.regions(), self.kinds(), self.bucket_settings()
        on_photo: dict[int, list[Region]] = {}
        for region in regions:
            on_photo.setdefault(region.photo_id, []).append(region)
        return {
            number: [crop_of(photos[number], one, kinds.of(one), there, settings) for one in there]
            for number, there in on_photo.items()
        }

    def _photos_read_now(self) -> list[Photo]:
        home = self.home
        return [photo_of(row, home) for row in self._rows("SELECT * FROM photo ORDER BY id")]

    def _rows(self, statement: str, *values: Any) -> list[sqlite3.Row]:
        with self._connection_to_read() as connection:
            return connection.execute(statement, values).fetchall()

    @contextmanager
    def _connection_to_read(self) -> Iterator[sqlite3.Connection]:
        """A connection for one question; a disk that does not answer it is told as that."""
        try:
            with self._readers.connection() as connection:
                yield connection
        except sqlite3.Error as error:
            if is_of_the_disk(error):
                raise cannot_read(self.path, error) from error
            raise

    def _one(self, table: str, key: int) -> sqlite3.Row:
        rows = self._rows(f"SELECT * FROM {table} WHERE id = ?", key)
        if not rows:
            raise not_there(table, key)
        return rows[0]


def is_taken_whole(photo: Photo, region: Region) -> bool:
    """Whether a region is the photo as it is: the file itself is used then, if trainers can read it."""
    return region.covers(photo.size)
