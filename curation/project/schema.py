"""Tables of a project file, their migrations, and the check that a file is whole before it is used."""

from __future__ import annotations

import sqlite3
import uuid
from collections.abc import Callable
from pathlib import Path

from core.errors import AtelierError
from curation.project.file_errors import cannot_open, damaged, not_a_project

# Says "this SQLite file is one of ours" in the file's header ("ATLR").
APPLICATION_ID = 0x41544C52

# Columns of every table that edits may change; the first one is the key.
COLUMNS: dict[str, tuple[str, ...]] = {
    "photo": (
        "id",
        "path",
        "width",
        "height",
        "sha256",
        "byte_size",
        "modified_ns",
        "note",
        "stars",
        "rejected",
        "done",
    ),
    "region": (
        "id",
        "photo_id",
        "kind",
        "left",
        "top",
        "width",
        "height",
        "angle",
        "concept_ids",
        "background",
        "min_resolution",
        "strokes",
        "suggested",
        "left_out",
    ),
    "caption": ("region_id", "text", "origin", "choice", "sentence", "notes", "edited_at"),
    "concept": (
        *("id", "name", "repeats", "kinds", "reg_repeats", "class_words", "resolution"),
        *("hide_with", "reg_words"),
    ),
    "bucket_settings": (
        "concept_id",
        "resolution",
        "enable_bucket",
        "min_bucket_reso",
        "max_bucket_reso",
        "bucket_reso_steps",
        "bucket_no_upscale",
    ),
    "caption_rule": ("id", "kind", "tags", "becomes"),
    "saved_filter": ("id", "name", "line"),
    "suggested": ("photo_id", "source", "people"),
    "caption_settings": ("id", "template", "token_limit", "reg_captions"),
    "pinned_tag": ("id", "tag"),
    "kind": (
        "id",
        "name",
        "title",
        "colour",
        "key",
        "into_reg",
        "padding",
        "hides",
        "hide_with",
        "background",
        "min_resolution",
        "concept_id",
    ),
    "watched_folder": ("id", "path"),
}

_VERSION_1 = """
CREATE TABLE photo (
    id INTEGER PRIMARY KEY AUTOINCREMENT, path TEXT NOT NULL, width INTEGER NOT NULL, height INTEGER NOT NULL,
    sha256 TEXT NOT NULL, byte_size INTEGER NOT NULL, modified_ns INTEGER NOT NULL, note TEXT NOT NULL
);
CREATE INDEX photo_by_path ON photo (path);
CREATE TABLE region (
    id INTEGER PRIMARY KEY AUTOINCREMENT, photo_id INTEGER NOT NULL, kind TEXT NOT NULL, "left" REAL NOT NULL,
    top REAL NOT NULL, width REAL NOT NULL, height REAL NOT NULL, angle REAL NOT NULL, concept_ids TEXT NOT
    NULL
);
CREATE INDEX region_by_photo ON region (photo_id);
CREATE TABLE caption (region_id INTEGER PRIMARY KEY, text TEXT NOT NULL);
CREATE TABLE concept (
    id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, repeats INTEGER NOT NULL, kinds TEXT NOT NULL,
    reg_repeats INTEGER NOT NULL, class_words TEXT NOT NULL, resolution TEXT
);
CREATE TABLE bucket_settings (
    concept_id INTEGER PRIMARY KEY, resolution TEXT NOT NULL, enable_bucket INTEGER NOT NULL,
    min_bucket_reso INTEGER NOT NULL, max_bucket_reso INTEGER NOT NULL, bucket_reso_steps INTEGER NOT NULL,
    bucket_no_upscale INTEGER NOT NULL
);
CREATE TABLE fact (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE edit (
    id INTEGER PRIMARY KEY AUTOINCREMENT, title TEXT NOT NULL, title_values TEXT NOT NULL, changes TEXT NOT
    NULL, undone INTEGER NOT NULL DEFAULT 0, made_at TEXT NOT NULL
);
"""


def _to_version_1(connection: sqlite3.Connection) -> None:
    for statement in _VERSION_1.split(";"):
        connection.execute(statement)
    connection.execute("INSERT INTO fact VALUES ('identity', ?)", (uuid.uuid4().hex,))
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")


# Captions that were there before taggers came count as a person's, so that none is written over. Edits
# version 1 name neither column: INSERT OR REPLACE puts the default where a NOT NULL column is given none.
# Descriptions are what taggers found. They are no edits, and can always be found again.
_VERSION_2 = """
ALTER TABLE caption ADD COLUMN origin TEXT NOT NULL DEFAULT 'person';
ALTER TABLE caption ADD COLUMN choice TEXT NOT NULL DEFAULT '';
CREATE TABLE description (
    subject TEXT NOT NULL, subject_id INTEGER NOT NULL, model TEXT NOT NULL, tagger TEXT NOT NULL,
    made_from TEXT NOT NULL, scores TEXT NOT NULL, sentence TEXT NOT NULL,
    PRIMARY KEY (subject, subject_id, model)
)
"""


def _to_version_2(connection: sqlite3.Connection) -> None:
    for statement in _VERSION_2.split(";"):
        connection.execute(statement)


# A caption gets layers beside its tags, and the moment it was last written. Rules, filters and the way
# captions are put together are the user's decisions too, so edits change them.
_VERSION_3 = """
ALTER TABLE caption ADD COLUMN sentence TEXT NOT NULL DEFAULT '';
ALTER TABLE caption ADD COLUMN notes TEXT NOT NULL DEFAULT '';
ALTER TABLE caption ADD COLUMN edited_at TEXT NOT NULL DEFAULT '';
CREATE TABLE caption_rule (
    id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, tags TEXT NOT NULL, becomes TEXT NOT NULL
);
CREATE TABLE saved_filter (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, line TEXT NOT NULL);
CREATE TABLE caption_settings (
    id INTEGER PRIMARY KEY, template TEXT NOT NULL, token_limit INTEGER NOT NULL
)
"""


def _to_version_3(connection: sqlite3.Connection) -> None:
    for statement in _VERSION_3.split(";"):
        connection.execute(statement)


# What a person decides about a photo as a whole, how a crop differs from others of its kind (-1: it does
# not), the user's own kinds, and folders whose new pictures are taken in. What was measured of pictures and
# what was suggested for photos are no edits, and can always be found again.
_VERSION_4 = """
ALTER TABLE photo ADD COLUMN stars INTEGER NOT NULL DEFAULT 0;
ALTER TABLE photo ADD COLUMN rejected INTEGER NOT NULL DEFAULT 0;
ALTER TABLE photo ADD COLUMN done INTEGER NOT NULL DEFAULT 0;
ALTER TABLE region ADD COLUMN background TEXT NOT NULL DEFAULT '';
ALTER TABLE region ADD COLUMN min_resolution INTEGER NOT NULL DEFAULT -1;
ALTER TABLE region ADD COLUMN strokes TEXT NOT NULL DEFAULT '';
ALTER TABLE region ADD COLUMN suggested TEXT NOT NULL DEFAULT '';
ALTER TABLE region ADD COLUMN left_out INTEGER NOT NULL DEFAULT 0;
ALTER TABLE concept ADD COLUMN hide_with TEXT NOT NULL DEFAULT '';
CREATE TABLE kind (
    id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, title TEXT NOT NULL, colour TEXT NOT NULL,
    key TEXT NOT NULL, into_reg INTEGER NOT NULL, padding REAL NOT NULL, hides TEXT NOT NULL,
    hide_with TEXT NOT NULL, background TEXT NOT NULL, min_resolution INTEGER NOT NULL, concept_id INTEGER
);
CREATE TABLE watched_folder (id INTEGER PRIMARY KEY AUTOINCREMENT, path TEXT NOT NULL);
CREATE TABLE measured (
    subject TEXT NOT NULL, subject_id INTEGER NOT NULL, made_from TEXT NOT NULL, facts TEXT NOT NULL,
    PRIMARY KEY (subject, subject_id)
);
CREATE TABLE suggested (photo_id INTEGER PRIMARY KEY, source TEXT NOT NULL, people TEXT NOT NULL)
"""


def _to_version_4(connection: sqlite3.Connection) -> None:
    for statement in _VERSION_4.split(";"):
        connection.execute(statement)


# Reg crops may go without captions, and tags are kept at hand on number keys.
_VERSION_5 = """
ALTER TABLE caption_settings ADD COLUMN reg_captions INTEGER NOT NULL DEFAULT 1;
CREATE TABLE pinned_tag (id INTEGER PRIMARY KEY, tag TEXT NOT NULL)
"""


def _to_version_5(connection: sqlite3.Connection) -> None:
    for statement in _VERSION_5.split(";"):
        connection.execute(statement)


# What is written beside reg crops is each concept's own choice.
_VERSION_6 = "ALTER TABLE concept ADD COLUMN reg_words TEXT NOT NULL DEFAULT ''"


def _to_version_6(connection: sqlite3.Connection) -> None:
    connection.execute(_VERSION_6)


# MIGRATIONS[n] brings a file from version n to n + 1.
MIGRATIONS: tuple[Callable[[sqlite3.Connection], None], ...] = (
    _to_version_1,
    _to_version_2,
    _to_version_3,
    _to_version_4,
    _to_version_5,
    _to_version_6,
)


def connect(path: Path) -> sqlite3.Connection:
    """Open a project's database so that what was said to be saved survives a power cut.

    Args:
        path: the project file; it is made when it is missing.

    Raises:
        AtelierError: it is damaged, or the system does not let it be opened.
    """
    # The store guards every use with one lock, so the connection may be used from several threads.
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    connection.row_factory = sqlite3.Row
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
    except sqlite3.DatabaseError as error:
        connection.close()
        if isinstance(error, sqlite3.OperationalError):
            raise cannot_open(path, error) from error
        raise damaged(path, str(error)) from error
    return connection


def connect_for_reading(path: Path) -> sqlite3.Connection:
    """Open a second connection to a project that is open for writing; SQLite refuses every change by it.

    Args:
        path: the project file.
    """
    # A connection is lent to one thread at a time.
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    connection.row_factory = sqlite3.Row
    connection.execute("PRAGMA query_only = ON")
    return connection


def check(connection: sqlite3.Connection, path: Path) -> None:
    """Make sure that the file is a whole project of a version that is known here.

    Raises:
        AtelierError: it is something else, damaged, or from a newer program.
    """
    try:
        found = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        application_id = connection.execute("PRAGMA application_id").fetchone()[0]
        version = connection.execute("PRAGMA user_version").fetchone()[0]
    except sqlite3.DatabaseError as error:
        raise damaged(path, str(error)) from error
    if found != "ok":
        raise damaged(path, found)
    if application_id != APPLICATION_ID:
        raise not_a_project(path)
    if version > len(MIGRATIONS):
        raise AtelierError(
            "The project “{file}” was saved by a newer LoRA Atelier.",
            why="It has version {version}; this program knows versions up to {known}.",
            remedy="Update LoRA Atelier, then open it again.",
            file=path.name,
            version=version,
            known=len(MIGRATIONS),
        )


def migrate(connection: sqlite3.Connection) -> None:
    """Bring a database to the newest version, each step whole or not at all."""
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    for number, step in enumerate(MIGRATIONS[version:], start=version + 1):
        connection.execute("BEGIN IMMEDIATE")
        try:
            step(connection)
            connection.execute(f"PRAGMA user_version = {number}")
        except BaseException:
            connection.execute("ROLLBACK")
            raise
        connection.execute("COMMIT")
