"""ViTPose as a source: joints of the persons that RT-DETR finds, and boxes reckoned from them.

Xu et al., 2022, https://arxiv.org/abs/2204.12484.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from curation.regions.box import Box
from curation.suggestions.joints import JOINTS, Pose, parts_of_pose, pose_from_maps
from curation.suggestions.person_finder import PERSONS, TRANSFORMERS_FILES, PersonFinder, answer_of
from curation.suggestions.proportions import face_in
from curation.suggestions.source import Parts, Pixels, SourceKind, SourceModel
from curation.suggestions.yunet_source import YUNET, YunetFaces, open_faces
from curation.taggers.local_model import cannot_load, check_model_type, load_weights

POSE = SourceModel(
    name="pose",
    title="ViTPose",
    repository="usyd-community/vitpose-base-simple",
    files=TRANSFORMERS_FILES,
    help="Joints of a person: shoes from ankles, the body from shoulders.",
    megabytes=344,
    licence="Apache-2.0",
)
_ROOM = 1.25
"""How much around a person's box the model learned to see, in sides of the box."""
# ImageNet's, which its backbone learned with.
_MEAN = np.array((0.485, 0.456, 0.406), np.float32)
_DEVIATION = np.array((0.229, 0.224, 0.225), np.float32)


class PoseFinder:
    """A loaded ViTPose."""

    def __init__(self, folder: Path) -> None:
        """Load it.

        Args:
            folder: as transformers saves it.

        Raises:
            AtelierError: a file is missing, damaged or another model's; or its joints are not COCO's.
        """
        check_model_type(folder, "vitpose")
        import transformers

        self._model = load_weights(folder, transformers.VitPoseForPoseEstimation)
        if self._model.config.num_labels != len(JOINTS):
            raise cannot_load(folder, f"it finds {self._model.config.num_labels} joints, not {len(JOINTS)}")
        self._size: tuple[int, int] = tuple(self._model.config.backbone_config.image_size)

    @property
    def runs_on(self) -> str:
        """What truly does the work."""
        return str(self._model.device.type).upper()

    def pose(self, pixels: Pixels, person: Box) -> Pose:
        """Joints of the person in a box of an RGB photo [H, W, 3]."""
        height, width = self._size
        frame = framed(person, width / height)
        maps = answer_of(self._model, self._prepared(pixels, frame))["heatmaps"][0]
        return pose_from_maps(maps, frame)

    def _prepared(self, pixels: Pixels, frame: Box) -> Any:
        import transformers

        height, width = self._size
        matrix = placed(frame, (width, height))
        cut: NDArray[np.uint8] = cv2.warpAffine(pixels, matrix, (width, height), flags=cv2.INTER_LINEAR)
        normal = (cut.astype(np.float32) / 255.0 - _MEAN) / _DEVIATION
        batch = {"pixel_values": np.ascontiguousarray(normal.transpose(2, 0, 1)[None])}
        return transformers.BatchFeature(batch, tensor_type="pt")["pixel_values"]


class PoseSource:
    """Boxes from joints, person by person."""

    def __init__(self, joints: PoseFinder, persons: PersonFinder, faces: YunetFaces | None = None) -> None:
        """Put together what is installed.

        Args:
            joints: where joints are.
            persons: where persons are.
            faces: where faces are; without it eyes and ears say.
        """
        self._joints, self._persons, self._faces = joints, persons, faces

    @property
    def runs_on(self) -> str:
        """What truly does the work."""
        return self._joints.runs_on

    def people(self, pixels: Pixels) -> tuple[Parts, ...]:
        """Look for people; see ``Source``."""
        size = pixels.shape[1], pixels.shape[0]
        faces = self._faces.faces(pixels) if self._faces else ()
        return tuple(
            parts_of_pose(self._joints.pose(pixels, person), person, sure, size, face_in(faces, person))
            for person, sure in self._persons.persons(pixels)
        )


def framed(person: Box, aspect: float) -> Box:
    """What the model sees of a person: its box in the model's shape, with room around."""
    x, y = person.centre
    width, height = max(person.width, person.height * aspect), max(person.height, person.width / aspect)
    return Box(x - _ROOM * width / 2, y - _ROOM * height / 2, _ROOM * width, _ROOM * height)


def placed(frame: Box, size: tuple[int, int]) -> NDArray[np.float64]:
    """What brings a part of a photo to a picture of this width and height, [2, 3].

    The middles of the outermost pixels lie on the frame, as the model learned it: Huang et al., 2020,
    https://arxiv.org/abs/1911.07524.
    """
    across, down = (size[0] - 1) / frame.width, (size[1] - 1) / frame.height
    return np.array([[across, 0, -frame.left * across], [0, down, -frame.top * down]])


def open_pose(folders: Mapping[str, Path]) -> PoseSource:
    """Load the source.

    Args:
        folders: of ViTPose and RT-DETR, and of YuNet where it is installed, by name.
    """
    faces = folders.get(YUNET.name)
    return PoseSource(
        PoseFinder(folders[POSE.name]),
        PersonFinder(folders[PERSONS.name]),
        open_faces(faces) if faces else None,
    )


KIND = SourceKind(
    name="pose",
    title="ViTPose",
    help="Finds the joints of persons; shoes, body and face are reckoned from them.",
    make="curation.suggestions.pose_source:open_pose",
    models=(POSE, PERSONS, replace(YUNET, is_needed=False)),
)
