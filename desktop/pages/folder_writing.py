"""The foot of the Dataset page: where the Kohya folder is written, the button for it, what came of it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from core.kohya.problem import Problem
from curation.export.write_tree import ExportProgress, ExportReport, OutsideEdit, write_tree
from curation.project.edits import SetCaptions
from desktop.pages.edit_request import ask
from desktop.pages.page import AppContext
from desktop.plain_words import PlainLabel
from desktop.text import tr
from desktop.theme import SPACING, icon


class FolderWriting(QWidget):
    """Writes the project's Kohya folder and tells what was written and what was left alone.

    Signals:
        ended(): the folder was written, in part or whole, or could not be.

    Args:
        context: of the page.
        parent: the page.
    """

    ended = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._is_writing = False
        self._report: ExportReport | None = None
        self._build()
        self._write.clicked.connect(self._begin)
        self._open.clicked.connect(self._open_folder)
        self._train.clicked.connect(partial(self._context.go_to, "train"))
        self._take_in.clicked.connect(self._take_captions_in)

    @property
    def out(self) -> Path:
        """The folder."""
        path = self._context.project.path
        return self._context.settings.kohya_folder(path) if path is not None else Path()

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What the last writing did not do."""
        return self._report.problems if self._report is not None else ()

    def forget(self) -> None:
        """Another project is open now."""
        self._report = None
        self._result.clear()
        self._take_in.hide()

    def show_place(self) -> None:
        """Show where the folder is, and whether it is there."""
        out = self.out
        self._place.setText(str(out))
        self._open.setEnabled(out.is_dir())

    def let_write(self, *, is_possible: bool) -> None:
        """Offer to write, unless there is nothing to write or it is being done."""
        self._write.setEnabled(is_possible and not self._is_writing)

    def _build(self) -> None:
        self._write = _button(tr("Write folder"), "write_folder_button", "export", "primary")
        self._open = _button(tr("Open folder"), "open_folder_button", "folder")
        self._train = _button(tr("Go to Train"), "dataset_next_button", "train")
        self._take_in = _button(tr("Take in"), "take_captions_button", "import")
        self._take_in.setToolTip(tr("Take captions that were changed on the disk into the project."))
        self._place = PlainLabel()
        self._place.setProperty("role", "muted")
        self._place.setWordWrap(True)
        self._place.setAccessibleName(tr("Where the folder is written"))
        self._place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._result = PlainLabel()
        self._result.setObjectName("write_result")
        self._result.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._result)
        words.addWidget(self._place)
        bar = QHBoxLayout(self)
        bar.setContentsMargins(0, 0, 0, 0)
        bar.setSpacing(SPACING)
        bar.addLayout(words, 1)
        for button in (self._take_in, self._open, self._train, self._write):
            bar.addWidget(button)

    def _begin(self) -> None:
        self._is_writing = True
        self._report = None
        self._write.setEnabled(False)
        self._take_in.hide()
        self._result.setText(tr("Writing…"))
        project = self._context.project
        self._context.jobs.start(
            tr("Writing the Kohya folder"),
            write_tree(project.project, self.out),
            on_yield=self._wrote,
            on_done=partial(self._written, project.path),
            on_failed=self._failed,
        )

    def _wrote(self, progress: ExportProgress) -> None:
        self._result.setText(tr("Writing {done} of {total}", done=progress.done, total=progress.total))
        self._report = progress.report

    def _written(self, project_path: Path | None) -> None:
        if not isValid(self):
            return
        self._is_writing = False
        if self._context.project.path != project_path:
            return
        report = self._report
        self._result.setText(
            tr("Stopped; the next time it goes on from here.") if report is None else _said(report)
        )
        self._take_in.setVisible(report is not None and bool(report.edited_outside))
        self.ended.emit()

    def _failed(self, error: Exception) -> None:
        if isValid(self):
            self._is_writing = False
            self._result.clear()
            self.ended.emit()
        self._context.show_error(error)

    def _take_captions_in(self) -> None:
        edits: tuple[OutsideEdit, ...] = self._report.edited_outside if self._report is not None else ()
        if edits and ask(self._context, SetCaptions({edit.region_id: edit.text for edit in edits})):
            self._take_in.hide()
            self._result.setText(tr("{count} captions taken in", count=len(edits)))

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.out)))


def _said(report: ExportReport) -> str:
    files = tr("{count} files", count=report.written)
    counts = {"unchanged": report.unchanged, "removed": report.removed}
    said = tr("{files} written, {unchanged} as they were, {removed} removed.", files=files, **counts)
    if report.edited_outside:
        count = len(report.edited_outside)
        said += " " + tr("{count} captions were changed on the disk and left alone.", count=count)
    return said


def _button(text: str, name: str, sign: str, role: str = "") -> QPushButton:
    button = QPushButton(icon(sign, "on_accent" if role == "primary" else "text"), text)
    button.setObjectName(name)
    if role:
        button.setProperty("role", role)
    return button
