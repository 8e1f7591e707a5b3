"""PictureLoader: decode picture files off the GUI thread, scaled to what is shown."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader

from desktop.workers.picture_pool import PicturePool

_KEPT_MEBIBYTES = 192


class PictureLoader(QObject):
    """Small pictures of files, kept while they are likely to be shown again.

    Signals:
        loaded(object): the picture of this path is there now.

    Args:
        edge: longest side of the pictures, in pixels of the screen.
    """

    loaded = Signal(object)

    def __init__(self, edge: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._edge = edge
        # Its workers know no Qt object, so the loader may go while files are being read.
        self._pool = PicturePool(_KEPT_MEBIBYTES, parent=self)
        self._pool.arrived.connect(self.loaded)

    def picture(self, path: str) -> QImage | None:
        """The picture, or None while it is being read; :attr:`loaded` tells when it is there."""
        return self._pool.picture(path, partial(read_scaled, path, self._edge))


def read_scaled(path: str, edge: int) -> QImage:
    """A picture no longer than ``edge`` pixels; a null image where the file cannot be read."""
    reader = QImageReader(path)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > edge:
        reader.setScaledSize(size.scaled(QSize(edge, edge), Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()
