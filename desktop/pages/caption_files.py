"""CaptionFiles: captions of the outside world: taken in from files, and compared with what others changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from curation.export.caption_import import (
    CAPTION_SUFFIXES,
    FoundCaption,
    FoundCaptions,
    ImportCaptions,
    captions_in_files,
    captions_in_metadata,
)
from desktop.dialogs.import_captions_dialog import ImportCaptionsDialog
from desktop.dialogs.outside_texts_dialog import OutsideTextsDialog
from desktop.dropped_files import local_paths
from desktop.pages.long_change import ask_calmly
from desktop.pages.page import AppContext
from desktop.pages.sidecar_keeper import keeper_of
from desktop.text import ErrorText, tr
from desktop.widgets.banner import Banner
from desktop.workers.latest_answer import LatestAnswer


class CaptionFiles(QObject):
    """Imports, and conflicts with the written folder.

    Args:
        context: what pages use.
        banner: says that captions were changed on both sides.
        parent: the page.
    """

    def __init__(self, context: AppContext, banner: Banner, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._banner, self._page = context, banner, parent
        self._reading = LatestAnswer(context.jobs, self)
        self.keeper = keeper_of(context)
        self.keeper.conflicts_changed.connect(self._show_conflicts)
        banner.accepted.connect(self.compare)
        self._show_conflicts()  # the keeper may have found some before this page was made

    def take_in(self, paths: Sequence[Path]) -> None:
        """Look for captions in files and folders, and show what was found."""
        project = self._context.project
        metadata = [path for path in paths if path.suffix.lower() == ".json"]
        work: Callable[[], FoundCaptions]
        if metadata:
            work = partial(captions_in_metadata, project.project, metadata[0])
        else:
            work = partial(captions_in_files, project.project, paths)
        self._reading.ask(work, self._found)

    def ask_for_folder(self) -> None:
        """Choose a folder of text files."""
        folder = self._context.settings.last_folder("captions")
        chosen = QFileDialog.getExistingDirectory(self._page, tr("Folder with caption files"), folder)
        if chosen:
            self._context.settings.remember_folder("captions", Path(chosen))
            self.take_in([Path(chosen)])

    def ask_for_metadata(self) -> None:
        """Choose a metadata file of sd-scripts."""
        folder = self._context.settings.last_folder("captions")
        kinds = f"{tr('Metadata of sd-scripts')} (*.json)"
        chosen, _ = QFileDialog.getOpenFileName(self._page, tr("Metadata file"), folder, kinds)
        if chosen:
            self._context.settings.remember_folder("captions", Path(chosen).parent)
            self.take_in([Path(chosen)])

    def compare(self) -> None:
        """Show what was changed on both sides, side by side."""
        if not self.keeper.conflicts:
            self._context.status(tr("Nothing differs from the text files on the disk."))
            self.keeper.settle()
            return
        dialog = OutsideTextsDialog(self.keeper.conflicts, self._page)
        dialog.ours_wanted.connect(self.keeper.keep_ours)
        dialog.theirs_wanted.connect(self.keeper.take_theirs)
        dialog.open()

    def _found(self, found: FoundCaptions) -> None:
        if not found.captions and not found.problems and not found.unmatched:
            self._context.status(tr("There are no captions in it."))
            return
        dialog = ImportCaptionsDialog(found, self._context.project.project.captions(), self._page)
        dialog.wanted.connect(self._write)
        dialog.open()

    def _write(self, captions: dict[int, FoundCaption]) -> None:
        said = tr("{count} captions taken in", count=len(captions))
        ask_calmly(self._context, ImportCaptions(captions), self._page, lambda _: self._context.status(said))

    def _show_conflicts(self) -> None:
        count = len(self.keeper.conflicts)
        if not count:
            self._banner.hide()
            return
        what = tr("{count} captions were changed here and on the disk.", count=count)
        why = tr("The files stay as they are until you decide which words to keep.")
        self._banner.say(ErrorText(what, why, ""))


def caption_paths(data: QMimeData) -> list[Path]:
    """Folders, caption files and metadata files among what is dragged."""
    suffixes = (*CAPTION_SUFFIXES, ".json")
    return [path for path in local_paths(data) if path.is_dir() or path.suffix.lower() in suffixes]
