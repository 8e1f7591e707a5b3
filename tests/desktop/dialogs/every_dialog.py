"""Every dialog of the app over a window with a small project, filled as when it has much to say.

    python -m tests.desktop.dialogs.every_dialog FOLDER LANGUAGE...

shows them all and prints what is wrong with their words or their size as JSON: a list of (language, dialog,
what) that is empty when all is well. The screen is the platform's own.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

from PIL import Image
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from core.errors import AtelierError
from core.kohya.problem import Problem
from core.recipe.imported_recipe import ImportedRecipe
from core.recipe.recipe import TrainingRecipe
from curation.captions.operations import OPERATIONS
from curation.export.caption_import import FoundCaption, FoundCaptions
from curation.export.sidecars import OutsideText
from curation.photos.reading import read_photo
from curation.project.edits import AddConcept, AddPhotos, DrawRegion
from curation.project.file_errors import damaged
from curation.project.lock import ProjectInUseError
from curation.regions.box import Box
from curation.suggestions.suggestion import Offset
from curation.taggers.describe_pictures import FailedPicture, PictureToDescribe
from desktop.app import dress, make_app
from desktop.canvas.action_table import default_keys
from desktop.canvas.key_editor import KeyEditor
from desktop.canvas.key_sheet import KeySheet
from desktop.canvas.kind_editor import KindEditor
from desktop.canvas.offset_dialog import OffsetDialog
from desktop.dialogs.about_dialog import AboutDialog
from desktop.dialogs.app_updates import update_dialog
from desktop.dialogs.backups_dialog import BackupsDialog
from desktop.dialogs.closing_question import closing_question
from desktop.dialogs.error_dialog import ErrorDialog
from desktop.dialogs.foreign_code_question import foreign_code_question
from desktop.dialogs.import_captions_dialog import ImportCaptionsDialog
from desktop.dialogs.import_dialog import ImportDialog
from desktop.dialogs.long_change_dialog import LongChangeDialog
from desktop.dialogs.outside_texts_dialog import OutsideTextsDialog
from desktop.dialogs.picture_dialog import PictureDialog
from desktop.dialogs.suggestion_models import SuggestionModels
from desktop.dialogs.tagging_failures_dialog import TaggingFailuresDialog
from desktop.dialogs.training_folder_question import TrainingFolderQuestion
from desktop.dialogs.tree_report_dialog import TreeReportDialog
from desktop.main_window import SMALLEST, MainWindow
from desktop.settings import AppSettings
from desktop.text import tr
from desktop.widgets.sample_wall import WallPicture
from tests.desktop.cut_off import cut_off

_REFUSAL = AtelierError(
    "The project “{file}” is open read-only.",
    why="What you see is a copy; changes to it would be lost.",
    remedy="Close it elsewhere, then open it again for editing.",
    file="mira.atelier",
)
_IN_USE = ProjectInUseError(
    "The project “{file}” cannot be opened for editing.",
    why="No lock file can be written beside it: {reason}.",
    remedy="Copy the project to a folder where you may write, or open it read-only.",
    file="mira.atelier",
    reason="Permission denied",
)
_NO_PHOTO = "There is no photo number {id} in this project."
_PROBLEMS = (
    Problem(_NO_PHOTO, "warning", values={"id": 7}),
    Problem(_NO_PHOTO, "error", field="optimizer_type", values={"id": 7}),
)
_CONFLICTS = (OutsideText(1, "10_mira/photo-0001.txt", "mira, hat", "mira, smile"),)


def every_dialog(window: MainWindow, picture: Path) -> Iterator[tuple[str, QDialog]]:
    """Each with a name, one after the other; whoever shows one closes it before the next.

    Args:
        window: whose Captions page has its board.
        picture: any picture file.
    """
    yield "about", AboutDialog(window)
    yield "closing", closing_question(window)
    yield "foreign code", foreign_code_question(["pytorch_optimizer"], window)
    yield "training folder", TrainingFolderQuestion("img", ["10_mira", "2_hat"], window)
    yield "backups", BackupsDialog((window.project.project.path,), window.context, window)
    yield "long change", LongChangeDialog(tr("Change regions ({count})", count=12000), window)
    yield "picture", PictureDialog((WallPicture(str(picture), "a"),), 0, window)
    yield "update", update_dialog(window.jobs, lambda: False, window)
    yield "tree report", TreeReportDialog(12, _PROBLEMS, window)
    yield "import", ImportDialog(ImportedRecipe(TrainingRecipe(), "kohya_ss", _PROBLEMS), "a.toml", window)
    yield from _errors(window, picture)
    yield from _of_regions(window)
    yield from _of_captions(window, picture)


def _errors(window: MainWindow, picture: Path) -> Iterator[tuple[str, QDialog]]:
    yield "read-only", ErrorDialog(_REFUSAL, window)
    yield "bug", ErrorDialog(RuntimeError("a bug"), window)
    in_use = ErrorDialog(_IN_USE, window)
    in_use.offer(tr("Open read-only"), lambda: None)
    yield "in use", in_use
    broken = ErrorDialog(damaged(picture, "malformed"), window)
    broken.offer(tr("Take the backup of {day}", day="2026-11-20 15:30"), lambda: None)
    broken.offer_also(tr("All backups…"), lambda: None)
    yield "damaged", broken


def _of_regions(window: MainWindow) -> Iterator[tuple[str, QDialog]]:
    project = window.project.project
    for kind in project.kinds().all:
        kinds = KindEditor(window)
        kinds.show_kinds(project.kinds(), project.concepts())
        kinds.choose(kind.name)
        yield f"kinds, {kind.name}", kinds
    yield "keys", KeySheet(default_keys(), parent=window)
    yield "other keys", KeyEditor(default_keys(), window)
    yield "offsets", OffsetDialog({"face": Offset(0.1, -0.2, 1.2, 0.8)}, project.kinds(), window)
    yield "no offsets", OffsetDialog({}, project.kinds(), window)
    yield "models", SuggestionModels(window.context, window)


def _of_captions(window: MainWindow, picture: Path) -> Iterator[tuple[str, QDialog]]:
    page = window.page("captions")
    found = FoundCaptions({1: FoundCaption("hat")}, ("somebody.txt",), _PROBLEMS)
    failed = FailedPicture(PictureToDescribe("file", 1, picture.name, picture), _REFUSAL)
    yield "captions in", ImportCaptionsDialog(found, {}, window)
    yield "outside", OutsideTextsDialog(_CONFLICTS, window)
    yield "failures", TaggingFailuresDialog((failed,), window)
    yield "tag", _opened(window, lambda: page._tools.open_tag_dialog(page.tagging))
    yield "template", _opened(window, lambda: page._tools.open("template"))
    yield "rules", _opened(window, lambda: page._tools.open("rules"))
    for operation in OPERATIONS:
        open_at = partial(page._tools.open_bulk_dialog, page._board, operation.name, "")
        yield f"many, {operation.name}", _opened(window, open_at)


def _opened(window: MainWindow, act: Callable[[], object]) -> QDialog:
    """The dialog that this opens."""
    before = window.findChildren(QDialog)
    act()
    (dialog,) = [one for one in window.findChildren(QDialog) if one not in before]
    return dialog


def looked_at(folder: Path, languages: Sequence[str]) -> Iterator[tuple[str, str, str]]:
    """What is wrong with the dialogs: words that are cut off, and dialogs that the screen has no room for.

    Args:
        folder: takes a project.
        languages: keys of `LANGUAGES`.
    """
    app = make_app(["every_dialog"])
    settings = AppSettings()
    dress(app, settings)
    window = MainWindow(settings)
    window.resize(*SMALLEST)
    window.show()
    window.create_path(folder / "mira.atelier")
    while not window.project.is_open:
        QTest.qWait(20)
    fill(window, folder / "a.png")
    for language in languages:
        window.use_language(language)
        page = window.page("captions")
        while not page._board:
            QTest.qWait(20)
        for name, dialog in every_dialog(window, folder / "a.png"):
            dialog.show()
            QTest.qWait(1)
            yield from ((language, name, words) for words in cut_off(dialog))
            room = dialog.screen().availableSize()
            if room.expandedTo(dialog.size()) != room:
                yield language, name, f"{dialog.width()} × {dialog.height()} pixels"
            dialog.close()
    window.close()


def fill(window: MainWindow, picture: Path) -> None:
    """Give the window's empty project a photo, a box and a concept."""
    Image.new("RGB", (600, 800), "teal").save(picture)
    (photo_id,) = window.project.apply(AddPhotos((read_photo(picture),))).created_ids
    window.project.apply(DrawRegion(photo_id, "face", Box(100, 100, 400, 500)))
    window.project.apply(AddConcept("mira", 10, ("face",), reg_repeats=1))


if __name__ == "__main__":
    sys.stdout.write(json.dumps(list(looked_at(Path(sys.argv[1]), sys.argv[2:]))))
    sys.stdout.flush()
    os._exit(0)  # threads that wait for an answer are nobody's any more
