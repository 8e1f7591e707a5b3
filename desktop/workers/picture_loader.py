"""PictureLoader: decode picture files off the GUI thread, scaled to what is shown."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QObject, QRunnable, QSize, Qt, QThreadPool, Signal
from PySide6.QtGui import QImage, QImageReader
from typing_extensions import override

_MOST_KEPT = 400


class PictureLoader(QObject):
    """Small pictures of files, kept while they are likely to be shown again.

    Signals:
        loaded(str): the picture of a path is there now.

    Args:
        edge: longest side of the pictures, in pixels of the screen.
    """

    loaded = Signal(str)
    _read = Signal(str, QImage)

    def __init__(self, edge: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._edge = edge
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        self._kept: OrderedDict[str, QImage] = OrderedDict()
        self._asked: set[str] = set()
        self._read.connect(self._keep)

    def picture(self, path: str) -> QImage | None:
        """The picture, or None while it is being read; :attr:`loaded` tells when it is there."""
        if path in self._kept:
            self._kept.move_to_end(path)
            return self._kept[path]
        if path not in self._asked:
            self._asked.add(path)
            self._pool.start(_Reading(path, self._edge, self))
        return None

    def finish(self) -> None:
        """Wait for what is being read; call before the loader goes."""
        self._pool.clear()
        self._pool.waitForDone()

    def _keep(self, path: str, image: QImage) -> None:
        self._asked.discard(path)
        self._kept[path] = image
        while len(self._kept) > _MOST_KEPT:
            self._kept.popitem(last=False)
        self.loaded.emit(path)


class _Reading(QRunnable):
    def __init__(self, path: str, edge: int, loader: PictureLoader) -> None:
        super().__init__()
        self._path, self._edge, self._loader = path, edge, loader

    @override
    def run(self) -> None:
        self._loader._read.emit(self._path, read_scaled(self._path, self._edge))  # noqa: SLF001 - same file


def read_scaled(path: str, edge: int) -> QImage:
    """A picture no longer than ``edge`` pixels; a null image where the file cannot be read."""
    reader = QImageReader(path)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > edge:
        reader.setScaledSize(size.scaled(QSize(edge, edge), Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()
