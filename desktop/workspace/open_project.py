"""The project that is open now: applies edits, and tells everybody who shows something of it what changed.

Pages never write to the store themselves: they make an edit value and hand it to `OpenProject.apply`. Undo and redo go
the same way, so whatever is on screen follows from the same few signals.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from curation.project.edits import Edit
    from curation.project.store import AppliedEdit, CurationProject


class OpenProject(QObject):
    """Holds at most one project.

    Signals:
        opened(): another project is open now, or none.
        photos_changed(): photos were added, removed or changed.
        regions_changed(object): set of the ids of the photos whose regions changed.
        captions_changed(): the words of at least one crop changed.
        concepts_changed(): a concept was added, removed or changed.
        settings_changed(): the bucket settings changed.
        history_changed(): what undo and redo would do changed.
    """

    opened = Signal()
    photos_changed = Signal()
    regions_changed = Signal(object)
    captions_changed = Signal()
    concepts_changed = Signal()
    settings_changed = Signal()
    history_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project: CurationProject | None = None
        self._path: Path | None = None

    @property
    def is_open(self) -> bool:
        """Whether there is a project to work on."""
        return self._project is not None

    @property
    def path(self) -> Path | None:
        """The project's file, or None when none is open."""
        return self._path

    @property
    def project(self) -> CurationProject:
        """The open project.

        Raises:
            ValueError: none is open; ask `is_open` first.
        """
        if self._project is None:
            raise ValueError("no project is open")
        return self._project

    def open(self, path: Path) -> None:
        """Open a project file; the one open before stays open when this fails.

        Raises:
            AtelierError: the file cannot be read, or another program holds it.
        """
        from curation.project.store import CurationProject

        if self._path is not None and path.resolve() == self._path.resolve():
            return
        self._take(CurationProject.open(path), path)

    def create(self, path: Path) -> None:
        """Start a new project file and open it.

        Raises:
            AtelierError: the file cannot be written or is there already.
        """
        from curation.project.store import CurationProject

        self._take(CurationProject.create(path), path)

    def close(self) -> None:
        """Let go of the project; nothing needs saving, every edit already is."""
        if self._project is None:
            return
        self._project.close()
        self._project = None
        self._path = None
        self._tell_opened()

    def apply(self, edit: Edit) -> AppliedEdit:
        """Make an edit: one transaction, one undo step.

        Raises:
            AtelierError: the edit cannot be made; the project is as before.
        """
        applied = self.project.apply(edit)
        self._tell(applied)
        return applied

    def undo(self) -> AppliedEdit | None:
        """Take the last edit back; None when there is none."""
        applied = self._project.undo() if self._project is not None else None
        if applied is not None:
            self._tell(applied)
        return applied

    def redo(self) -> AppliedEdit | None:
        """Make the edit again that was taken back last; None when there is none."""
        applied = self._project.redo() if self._project is not None else None
        if applied is not None:
            self._tell(applied)
        return applied

    def undo_title(self) -> str | None:
        """What undo would take back, as a template for `tr`; None when nothing."""
        return self._project.undo_title() if self._project is not None else None

    def redo_title(self) -> str | None:
        """What redo would make again, as a template for `tr`; None when nothing."""
        return self._project.redo_title() if self._project is not None else None

    def _take(self, project: CurationProject, path: Path) -> None:
        previous, self._project, self._path = self._project, project, path
        if previous is not None:
            previous.close()
        self._tell_opened()

    def _tell_opened(self) -> None:
        self.opened.emit()
        self.history_changed.emit()

    def _tell(self, applied: AppliedEdit) -> None:
        touched = applied.touched
        if touched.photos:
            self.photos_changed.emit()
        if touched.regions:
            self.regions_changed.emit(set(touched.photos))
        if touched.captions:
            self.captions_changed.emit()
        if touched.concepts:
            self.concepts_changed.emit()
        if touched.settings:
            self.settings_changed.emit()
        self.history_changed.emit()
