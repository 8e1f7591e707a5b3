"""From a person's joints to boxes: face, clothing, shoes, body and the whole figure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from curation.regions.box import Box
from curation.suggestions.body_parts import CHIN, FIGURE_PADDING, as_pair
from curation.suggestions.proportions import FoundFace, face_suggestion
from curation.suggestions.suggestion import Size, Suggestion

# The joints of COCO's people, in the order of its keypoints.
JOINTS = (
    "nose", "left_eye", "right_eye", "left_ear", "right_ear", "left_shoulder", "right_shoulder", "left_elbow",
    "right_elbow", "left_wrist", "right_wrist", "left_hip", "right_hip", "left_knee", "right_knee",
    "left_ankle", "right_ankle",
)  # fmt: skip
_HEAD = JOINTS[:5]
_LEAST_SCORE = 0.3
"""Joints below are guesses: out of the photo, or behind something."""
# A face, forehead to lips, is as wide as both ears are apart, 2.3 times as wide as the eyes are, 1.5 times as
# far as an eye from its ear on a face from the side, and 0.42 of the shoulders.
_FACE_SIDES = (
    ("left_ear", "right_ear", 1.0),
    ("left_eye", "right_eye", 2.3),
    ("left_eye", "left_ear", 1.5),
    ("right_eye", "right_ear", 1.5),
)
_FACE_OF_SHOULDERS = 0.42
_NECK_OF_SHOULDERS = 0.3
"""How far above the shoulders the chin is, in widths of the shoulders."""
_SHANK_OF_PERSON = 0.25
# A shoe below its ankle, in lengths of the shank: up the ankle, down to the sole, and to either side.
_UP, _DOWN, _ASIDE = 0.12, 0.32, 0.35


@dataclass(frozen=True)
class Pose:
    """A person's joints.

    Attributes:
        points: x and y of each of `JOINTS` in photo pixels, [17, 2].
        scores: how sure the model is of each, [17], 0..1.
    """

    points: NDArray[np.float64]
    scores: NDArray[np.float64]

    def at(self, *names: str) -> NDArray[np.float64]:
        """Points of those of some joints that are seen, [N, 2]."""
        places = [JOINTS.index(name) for name in names]
        return self.points[[place for place in places if self.scores[place] >= _LEAST_SCORE]]

    def sureness(self, *names: str) -> float:
        """How sure it is of those of some joints that are seen; 0 where none is."""
        scores = self.scores[[JOINTS.index(name) for name in names]]
        seen = scores[scores >= _LEAST_SCORE]
        return float(seen.mean()) if len(seen) else 0.0

    def apart(self, one: str, other: str) -> float:
        """How far two joints are from each other in pixels; 0 where one is not seen."""
        both = self.at(one, other)
        return float(np.linalg.norm(both[0] - both[1])) if len(both) == 2 else 0.0


def parts_of_pose(
    pose: Pose, person: Box, confidence: float, size: Size, face: FoundFace | None = None
) -> tuple[Suggestion, ...]:
    """What is suggested for one person.

    Args:
        pose: the person's joints.
        person: the box around the whole person, in photo pixels.
        confidence: how sure it is that somebody is there, 0..1.
        size: width and height of the photo.
        face: the person's face from a face finder, or None where it found none.
    """
    face = face or face_of(pose)
    found = [] if face is None else [face_suggestion(face, size)]
    top = _top_of_body(pose, face)
    if top is not None and person.top < top < person.bottom:
        sure = confidence * max(pose.sureness("left_shoulder", "right_shoulder"), 0.5)
        found.append(Suggestion("clothing", _down_to(_hem(pose, person), person, top), sure))
    found += _shoes(pose, person)
    if top is not None and top < person.bottom:
        found.append(Suggestion("body", _down_to(person.bottom, person, top), confidence))
    found.append(Suggestion("regularization", person.grown(1 + 2 * FIGURE_PADDING), confidence))
    return tuple(found)


def face_of(pose: Pose) -> FoundFace | None:
    """The face around eyes, ears and nose; None where fewer than two are seen, as on somebody from behind."""
    points = pose.at(*_HEAD)
    has_face = len(pose.at("nose", "left_eye", "right_eye")) > 0
    if len(points) < 2 or not has_face:
        return None
    sides = [factor * pose.apart(one, other) for one, other, factor in _FACE_SIDES]
    side = max(*sides, _FACE_OF_SHOULDERS * pose.apart("left_shoulder", "right_shoulder"))
    if side < 1:
        return None
    x, y = points.mean(axis=0)
    return FoundFace(Box(float(x) - side / 2, float(y) - side / 2, side, side), pose.sureness(*_HEAD))


def _top_of_body(pose: Pose, face: FoundFace | None) -> float | None:
    """Where the chin ends, as a line across the photo."""
    if face is not None:
        return face.box.bottom + CHIN * face.box.height
    shoulders = pose.at("left_shoulder", "right_shoulder")
    if not len(shoulders):
        return None
    return float(shoulders[:, 1].min()) - _NECK_OF_SHOULDERS * pose.apart("left_shoulder", "right_shoulder")


def _hem(pose: Pose, person: Box) -> float:
    """Where clothing ends: at the lower ankle, or where the person does."""
    ankles = pose.at("left_ankle", "right_ankle")
    return min(person.bottom, float(ankles[:, 1].max())) if len(ankles) else person.bottom


def _down_to(bottom: float, person: Box, top: float) -> Box:
    return Box.between(person.left, top, person.right, max(bottom, top + 1))


def _shoes(pose: Pose, person: Box) -> list[Suggestion]:
    shoes = []
    for side in ("left", "right"):
        for x, y in pose.at(f"{side}_ankle"):
            shank = pose.apart(f"{side}_knee", f"{side}_ankle") or _SHANK_OF_PERSON * person.height
            box = Box.between(x - _ASIDE * shank, y - _UP * shank, x + _ASIDE * shank, y + _DOWN * shank)
            shoes.append((box, pose.sureness(f"{side}_ankle")))
    return [Suggestion("shoes", box, sure) for box, sure in as_pair(shoes)]


def pose_from_maps(maps: NDArray[np.float32], frame: Box) -> Pose:
    """Joints at the peaks of heat maps, moved a quarter of a cell to the higher neighbour.

    Newell, Yang and Deng, 2016, https://arxiv.org/abs/1603.06937 (the quarter).

    Args:
        maps: one per joint, [17, h, w].
        frame: the part of the photo that they cover.
    """
    points, scores = [], []
    for joint in maps:
        y, x = (int(place) for place in np.unravel_index(int(joint.argmax()), joint.shape))
        across = _quarter(joint[y], x), _quarter(joint[:, x], y)
        # The middles of the outermost cells lie on the frame, as the model learned it.
        step = frame.width / (joint.shape[1] - 1), frame.height / (joint.shape[0] - 1)
        points.append((frame.left + (x + across[0]) * step[0], frame.top + (y + across[1]) * step[1]))
        scores.append(float(np.clip(joint[y, x], 0, 1)))
    return Pose(np.array(points, np.float64), np.array(scores, np.float64))


def _quarter(line: Sequence[float] | NDArray[np.float32], place: int) -> float:
    if not 0 < place < len(line) - 1:
        return 0.0
    return 0.25 * float(np.sign(line[place + 1] - line[place - 1]))
