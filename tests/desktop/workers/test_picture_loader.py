"""PictureLoader: every picture asked for arrives, scaled."""

from __future__ import annotations

import threading

from PIL import Image
from PySide6.QtGui import QImage
from shiboken6 import isValid

from desktop.workers import picture_loader
from desktop.workers.picture_loader import PictureLoader


def test_every_picture_arrives_scaled(qtbot, tmp_path):
    paths = [str(tmp_path / f"{number}.png") for number in range(30)]
    for path in paths:
        Image.new("RGB", (80, 40)).save(path)
    loader = PictureLoader(20)

    assert all(loader.picture(path) is None for path in paths)
    qtbot.waitUntil(lambda: all(loader.picture(path) is not None for path in paths))

    assert {(loader.picture(path).width(), loader.picture(path).height()) for path in paths} == {(20, 10)}


def test_a_broken_file_gives_a_null_picture(qtbot, tmp_path):
    path = str(tmp_path / "a.png")
    (tmp_path / "a.png").write_bytes(b"no picture")
    loader = PictureLoader(20)

    with qtbot.waitSignal(loader.loaded):
        loader.picture(path)

    assert loader.picture(path).isNull()


def test_a_loader_may_go_while_files_are_read(qtbot, tmp_path, monkeypatch):
    is_gone, has_ended = threading.Event(), threading.Event()

    def read_late(path, edge):
        is_gone.wait(60)
        has_ended.set()
        return QImage()

    monkeypatch.setattr(picture_loader, "read_scaled", read_late)
    loader = PictureLoader(20)
    loader.picture("a.png")

    loader.deleteLater()
    qtbot.waitUntil(lambda: not isValid(loader))
    is_gone.set()

    assert has_ended.wait(60)
