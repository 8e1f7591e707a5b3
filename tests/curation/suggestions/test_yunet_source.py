"""YuNet, with a network in its place that takes bright squares for faces."""

from __future__ import annotations

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper

from core.errors import AtelierError
from curation.regions.box import Box
from curation.suggestions.registry import open_source
from curation.suggestions.source import SourceSettings
from curation.suggestions.yunet_source import open_faces
from tests.curation.suggestions.bright_squares import write_bright_squares


@pytest.fixture(scope="module")
def yunet_folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("models") / "人臉 yunet"
    folder.mkdir()
    write_bright_squares(folder / "face_detection_yunet_2023mar.onnx")
    return folder


def photo(*squares, size=(640, 960)):
    """A black photo, [H, W, 3], with white squares of 64 pixels at (left, top)."""
    pixels = np.zeros((size[1], size[0], 3), np.uint8)
    for left, top in squares:
        pixels[top : top + 64, left : left + 64] = 255
    return pixels


def test_a_bright_square_is_found_where_it_is(yunet_folder):
    faces = open_faces(yunet_folder).faces(photo((256, 192)))

    shared = [face.box.intersection(Box(256, 192, 64, 64)) for face in faces]
    assert faces
    assert all(piece is not None for piece in shared)
    assert all(0.6 <= face.confidence <= 1 for face in faces)


def test_faces_come_surest_first_and_each_place_once(yunet_folder):
    pixels = photo((64, 64), (448, 640))
    pixels[640:704, 448:512] = 200

    faces = open_faces(yunet_folder).faces(pixels)

    scores = [face.confidence for face in faces]
    assert scores == sorted(scores, reverse=True)
    assert faces[0].box.centre[1] < 300
    for number, face in enumerate(faces):
        for other in faces[:number]:
            shared = face.box.intersection(other.box)
            assert shared is None or shared.area < 0.5 * face.box.area


def test_each_face_brings_the_person_below_it(yunet_folder):
    source = open_source(SourceSettings("yunet", {"faces": yunet_folder}))

    people = source.people(photo((256, 64)))

    assert [part.kind for part in people[0]] == ["face", "clothing", "shoes", "body", "regularization"]
    assert source.people(photo()) == ()


def test_a_network_with_other_answers_is_refused(tmp_path):
    node = helper.make_node("Identity", ["input"], ["output"])
    info = [
        helper.make_tensor_value_info(name, TensorProto.FLOAT, [1, 3, 64, 64]) for name in ("input", "output")
    ]
    graph = helper.make_graph([node], "other", info[:1], info[1:])
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 11)], ir_version=6)
    onnx.save(model, tmp_path / "face_detection_yunet_2023mar.onnx")

    with pytest.raises(AtelierError, match="no YuNet"):
        open_faces(tmp_path).faces(photo())


def test_a_file_cut_short_is_refused(yunet_folder, tmp_path):
    whole = (yunet_folder / "face_detection_yunet_2023mar.onnx").read_bytes()
    (tmp_path / "face_detection_yunet_2023mar.onnx").write_bytes(whole[: len(whole) // 2])

    with pytest.raises(AtelierError):
        open_source(SourceSettings("yunet", {"faces": tmp_path}))
