"""YuNet as a source: a small network for faces. Wu et al., 2023, https://doi.org/10.1007/s11633-023-1423-y."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import cv2
import numpy as np

from core.errors import AtelierError
from curation.regions.box import Box
from curation.suggestions.proportions import (
    FoundFace,
    face_suggestion,
    most_prominent_first,
    person_suggestions,
)
from curation.suggestions.source import Parts, Pixels, SourceKind, SourceModel
from curation.taggers.model_files import find_model_file
from curation.taggers.onnx_check import check_onnx

YUNET = SourceModel(
    name="faces",
    title="YuNet",
    repository="opencv/face_detection_yunet",
    files=("face_detection_yunet_2023mar.onnx|face_detection_yunet*.onnx",),
    help="Faces, also small and turned ones.",
    megabytes=0.3,
    licence="MIT",
)
# It sees faces of about 10 to 300 pixels: small ones in the large copy, close-ups in the small one.
WORKING_EDGES = (1024, 320)
_LEAST_SCORE = 0.6
_SAME_FACE = 0.3
_MOST_FACES = 5000


class YunetFaces:
    """A loaded YuNet."""

    def __init__(self, path: Path) -> None:
        """Load its file.

        Args:
            path: the ONNX file.

        Raises:
            AtelierError: it is damaged, or another network's.
        """
        check_onnx(path)
        # Handed over as bytes: OpenCV opens no path with Chinese letters on Windows.
        content = np.frombuffer(path.read_bytes(), np.uint8)
        try:
            self._detector = cv2.FaceDetectorYN.create(
                "onnx", content, np.empty(0, np.uint8), (320, 320), _LEAST_SCORE, _SAME_FACE, _MOST_FACES
            )
        except cv2.error as error:
            raise _not_yunet(path, str(error)) from error
        self._path = path

    def faces(self, pixels: Pixels) -> tuple[FoundFace, ...]:
        """Faces on an RGB photo [H, W, 3], surest first, in its pixels.

        Raises:
            AtelierError: the network answers with something else than faces.
        """
        left = sorted(self._seen(pixels), key=lambda face: -face.confidence)
        faces: list[FoundFace] = []
        for face in left:
            if not any(_overlap(face.box, other.box) > _SAME_FACE for other in faces):
                faces.append(face)
        return tuple(faces)

    def _seen(self, pixels: Pixels) -> Iterator[FoundFace]:
        for edge in WORKING_EDGES:
            scale = min(1.0, edge / max(pixels.shape[:2]))
            size = max(1, round(pixels.shape[1] * scale)), max(1, round(pixels.shape[0] * scale))
            small = cv2.resize(cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR), size, interpolation=cv2.INTER_AREA)
            try:
                self._detector.setInputSize(size)
                _, rows = self._detector.detect(small)
            except cv2.error as error:
                raise _not_yunet(self._path, str(error)) from error
            for left, top, width, height, *_, score in () if rows is None else rows:
                # A square as tall as the face, as the proportions reckon with.
                x, y, side = (left + width / 2) / scale, (top + height / 2) / scale, height / scale
                if width > 0 and side > 0:
                    box = Box(float(x - side / 2), float(y - side / 2), float(side), float(side))
                    yield FoundFace(box, float(min(1.0, score)))


def open_faces(folder: Path) -> YunetFaces:
    """Load YuNet from its folder."""
    found = find_model_file(folder, YUNET.files[0])
    if found is None:
        raise _not_yunet(folder, "it is not there")
    return YunetFaces(found)


class YunetSource:
    """Faces by YuNet, and the rest of each person reckoned from the face."""

    def __init__(self, faces: YunetFaces) -> None:
        self._faces = faces

    @property
    def runs_on(self) -> str:
        """What truly does the work."""
        return "CPU"

    def people(self, pixels: Pixels) -> tuple[Parts, ...]:
        """Look for people; see ``Source``."""
        size = pixels.shape[1], pixels.shape[0]
        faces = most_prominent_first(self._faces.faces(pixels))
        return tuple((face_suggestion(face, size), *person_suggestions(face, size)) for face in faces)


def open_yunet(folders: Mapping[str, Path]) -> YunetSource:
    """Load the source.

    Args:
        folders: that of ``YUNET`` by its name.
    """
    return YunetSource(open_faces(folders[YUNET.name]))


def _overlap(one: Box, other: Box) -> float:
    shared = one.intersection(other)
    return 0.0 if shared is None else shared.area / (one.area + other.area - shared.area)


def _not_yunet(path: Path, reason: str) -> AtelierError:
    return AtelierError(
        "“{file}” is no YuNet that can be used.",
        why="{reason}.",
        remedy="Fetch face_detection_yunet_2023mar.onnx from OpenCV's model zoo again.",
        file=path.name,
        reason=" ".join(reason.split())[:300].rstrip("."),
    )


KIND = SourceKind(
    name="yunet",
    title="YuNet",
    help="A small network for faces, 0.3 MB: finds more and errs less than the cascades.",
    make="curation.suggestions.yunet_source:open_yunet",
    models=(YUNET,),
)
