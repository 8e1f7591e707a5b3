"""PictureLoader: decode picture files off the GUI thread, scaled to what is shown."""

from __future__ import annotations

from collections import OrderedDict
from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader

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
        self._pool = ThreadPoolExecutor(max_workers=2, thread_name_prefix="pictures")
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
            self._pool.submit(self._read_one, path)
        return None

    def finish(self) -> None:
        """Wait for what is being read; call before the loader goes."""
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _read_one(self, path: str) -> None:
        self._read.emit(path, read_scaled(path, self._edge))

    def _keep(self, path: str, image: QImage) -> None:
        self._asked.discard(path)
        self._kept[path] = image
        while len(self._kept) > _MOST_KEPT:
            self._kept.popitem(last=False)
        self.loaded.emit(path)


def read_scaled(path: str, edge: int) -> QImage:
    """A picture no longer than ``edge`` pixels; a null image where the file cannot be read."""
    reader = QImageReader(path)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > edge:
        reader.setScaledSize(size.scaled(QSize(edge, edge), Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()
