"""The project that is open now: applies edits, and tells everybody who shows something of it what changed.

Pages never write to the store themselves: they make an edit value and hand it to `OpenProject.apply`. Undo
and redo go the same way, so whatever is on screen follows from the same few signals.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from curation.project.findings import Gate
from desktop.text import tr

if TYPE_CHECKING:
    from curation.project.edit import Edit
    from curation.project.history import AppliedEdit
    from curation.project.store import CurationProject


class OpenProject(QObject):
    """Holds at most one project.

    Signals:
        closing(): the project is about to be let go of; what waits to be written beside it is written now.
        opened(): another project is open now, or none.
        photos_changed(): photos were added or removed.
        regions_changed(object): set of the ids of the photos whose regions changed.
        captions_changed(object): set of the ids of the photos whose crops have other words.
        concepts_changed(): a concept was added, removed or changed.
        settings_changed(): the bucket settings changed.
        kinds_changed(): a kind of region was added, removed or changed.
        photos_marked(object): set of the ids of photos whose stars or marks changed, or that moved.
        found_changed(): machines found something: suggestions wait, or pictures were measured.
        gate_changed(): the quality gate found something else; it is in `gate`.
        history_changed(): what undo and redo would do changed.
    """

    closing = Signal()
    opened = Signal()
    photos_changed = Signal()
    regions_changed = Signal(object)
    captions_changed = Signal(object)
    concepts_changed = Signal()
    settings_changed = Signal()
    kinds_changed = Signal()
    photos_marked = Signal(object)
    found_changed = Signal()
    gate_changed = Signal()
    history_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project: CurationProject | None = None
        self.gate = Gate()
        self.current_photo_id: int | None = None
        """The photo in hand, so that pages agree on it; it may be gone by now."""

    @property
    def is_open(self) -> bool:
        """Whether there is a project to work on."""
        return self._project is not None

    @property
    def path(self) -> Path | None:
        """The project's file, or None when none is open."""
        return self._project.path if self._project is not None else None

    @property
    def project(self) -> CurationProject:
        """The open project.

        Raises:
            ValueError: none is open; ask `is_open` first.
        """
        if self._project is None:
            raise ValueError("no project is open")
        return self._project

    @property
    def is_read_only(self) -> bool:
        """Whether a copy is looked at, and every edit is refused."""
        return self._project is not None and self._project.is_read_only

    def open(self, path: Path, *, read_only: bool = False) -> None:
        """Open a project file; the one open before stays open when this fails.

        Args:
            path: the project file.
            read_only: look at a copy of it, while somebody else works in it.

        Raises:
            ProjectInUseError: somebody else works in it, so that it can be looked at only.
            AtelierError: the file cannot be read.
        """
        from curation.project.store import CurationProject

        if not self.has_open(path, read_only=read_only):
            self.take(CurationProject.open(path, read_only=read_only))

    def has_open(self, path: Path, *, read_only: bool = False) -> bool:
        """Whether a file is open already, so that there is nothing to open."""
        is_here = self.path is not None and path.resolve() == self.path.resolve()
        return is_here and (read_only or not self.is_read_only)

    def create(self, path: Path) -> None:
        """Start a new project file and open it; its ending is added where it is missing.

        Raises:
            AtelierError: the file cannot be written or is there already.
        """
        from curation.project.store import CurationProject

        self.take(CurationProject.create(path))

    def close(self) -> None:
        """Let go of the project; nothing needs saving, every edit already is."""
        if self._project is None:
            return
        self.closing.emit()
        self._project.close()
        self._project = None
        self._tell_opened()

    def apply(self, edit: Edit) -> AppliedEdit:
        """Make an edit: one transaction, one undo step.

        Raises:
            AtelierError: the edit cannot be made; the project is as before.
        """
        applied = self.project.apply(edit)
        self.tell(applied)
        return applied

    def undo(self) -> AppliedEdit | None:
        """Take the last edit back; None when there is none."""
        applied = self._project.undo() if self._project is not None else None
        if applied is not None:
            self.tell(applied)
        return applied

    def redo(self) -> AppliedEdit | None:
        """Make the edit again that was taken back last; None when there is none."""
        applied = self._project.redo() if self._project is not None else None
        if applied is not None:
            self.tell(applied)
        return applied

    def tell(self, applied: AppliedEdit) -> None:
        """Let everybody know of a change that was made in a thread."""
        touched = applied.touched
        if touched.has_photo_set_changed:
            self.photos_changed.emit()
        elif touched.photos and not touched.regions:
            self.photos_marked.emit(set(touched.photos))
        if touched.kinds:
            self.kinds_changed.emit()
        if touched.drawn:
            self.regions_changed.emit(set(touched.drawn))
        if touched.captions:
            self.captions_changed.emit(set(touched.captioned))
        if touched.concepts:
            self.concepts_changed.emit()
        if touched.settings:
            self.settings_changed.emit()
        if touched.suggested:
            self.found_changed.emit()
        self.history_changed.emit()

    def undo_title(self) -> str | None:
        """What undo would take back, in the user's language; None when nothing."""
        return _said(self._project.undo_words(), self._project) if self._project is not None else None

    def redo_title(self) -> str | None:
        """What redo would make again, in the user's language; None when nothing."""
        return _said(self._project.redo_words(), self._project) if self._project is not None else None

    def take(self, project: CurationProject) -> None:
        """Work on a project that was opened, in a thread perhaps; the one open before is closed."""
        if self._project is not None:
            self.closing.emit()
        previous, self._project = self._project, project
        self.current_photo_id = None
        if previous is not None:
            previous.close()
        self._tell_opened()

    def show_gate(self, gate: Gate) -> None:
        """Keep what the quality gate found, for all pages."""
        self.gate = gate
        self.gate_changed.emit()

    def _tell_opened(self) -> None:
        self.gate = Gate()
        self.opened.emit()
        self.history_changed.emit()


def _said(words: tuple[str, dict[str, Any]] | None, project: CurationProject) -> str | None:
    """An edit's name. Kinds stand in it by their names or titles."""
    if words is None:
        return None
    template, values = words
    if "kind" in values:
        titles = {kind.name: kind.title for kind in project.kinds().all}
        values = {**values, "kind": tr(titles.get(values["kind"], values["kind"]))}
    return tr(template, **values)
