"""PictureLoader: every picture asked for arrives, scaled."""

from __future__ import annotations

from PIL import Image

from desktop.workers.picture_loader import PictureLoader


def test_every_picture_arrives_scaled(qtbot, tmp_path):
    paths = [str(tmp_path / f"{number}.png") for number in range(30)]
    for path in paths:
        Image.new("RGB", (80, 40)).save(path)
    loader = PictureLoader(20)

    assert all(loader.picture(path) is None for path in paths)
    qtbot.waitUntil(lambda: all(loader.picture(path) is not None for path in paths))

    assert {(loader.picture(path).width(), loader.picture(path).height()) for path in paths} == {(20, 10)}
    loader.finish()


def test_a_broken_file_gives_a_null_picture(qtbot, tmp_path):
    path = str(tmp_path / "a.png")
    (tmp_path / "a.png").write_bytes(b"no picture")
    loader = PictureLoader(20)

    with qtbot.waitSignal(loader.loaded):
        loader.picture(path)

    assert loader.picture(path).isNull()
    loader.finish()
