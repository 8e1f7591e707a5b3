"""WindowDrops: files dropped anywhere in the window where nothing else takes them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.dropped_files import accept_as_copy, local_paths

_DRAGS = (QEvent.Type.DragEnter, QEvent.Type.DragMove)


class WindowDrops(QObject):
    """Tells project files from photos among what is dropped.

    Signals:
        project_dropped(object): the path of a project file.
        photos_dropped(object): a list of paths of files and folders.

    Args:
        window: where to listen; drops that a widget in it takes never come here.
        project_ending: how the names of project files end.
    """

    project_dropped = Signal(object)
    photos_dropped = Signal(object)

    def __init__(self, window: QWidget, project_ending: str) -> None:
        super().__init__(window)
        self._ending = project_ending
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in (*_DRAGS, QEvent.Type.Drop) or not isinstance(event, QDropEvent):
            return super().eventFilter(watched, event)
        paths = local_paths(event.mimeData())
        if not paths:
            return super().eventFilter(watched, event)
        accept_as_copy(event)
        if event.type() == QEvent.Type.Drop and event.isAccepted():
            # Whoever dragged waits until this event is dealt with, so nobody may be asked anything before.
            QTimer.singleShot(0, self, lambda: self._tell(paths))
        return True

    def _tell(self, paths: list[Path]) -> None:
        projects = [path for path in paths if path.suffix.lower() == self._ending]
        if projects:
            self.project_dropped.emit(projects[0])
        else:
            self.photos_dropped.emit(paths)
