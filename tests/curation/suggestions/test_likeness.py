from __future__ import annotations

import numpy as np
import pytest

from curation.regions.box import Box
from curation.suggestions.likeness import is_subject, likeness, look_of, subject_first
from curation.suggestions.suggestion import Findings, Person, Suggestion

SKIN, RED, BLUE = (225, 175, 150), (190, 40, 40), (40, 60, 190)


def person_at(pixels, left, clothes, light=1.0):
    """Paint somebody and mark face and clothing."""
    face, body = Box(left + 20, 20, 40, 40), Box(left, 65, 80, 120)
    for box, colour in ((face, SKIN), (body, clothes)):
        x1, y1, x2, y2 = box.pixels((pixels.shape[1], pixels.shape[0]))
        pixels[y1:y2, x1:x2] = np.clip(np.array(colour) * light, 0, 255)
    return Person((Suggestion("face", face, 0.9), Suggestion("clothing", body, 0.8)))


def photo(*people, light=1.0):
    """Looks of people who stand side by side in these clothes."""
    pixels = np.full((200, 400, 3), (120, 150, 110), np.uint8)
    made = [person_at(pixels, left, clothes, light) for left, clothes in people]
    noise = np.random.default_rng(3).integers(-8, 9, pixels.shape)
    pixels = np.clip(pixels.astype(int) + noise, 0, 255).astype(np.uint8)
    return Findings(1, "haar", tuple(Person(one.parts, look_of(one, pixels)) for one in made))


@pytest.mark.parametrize("light", [0.8, 1.0, 1.15])
def test_the_subject_is_followed_by_the_colour_of_the_clothing(light):
    subject = photo((30, RED), (250, BLUE)).people[0].look

    again = subject_first(photo((20, BLUE), (270, RED), light=light), subject)

    assert again.people[0].parts[0].box.left > 200
    assert is_subject(again.people[0], subject)


def test_somebody_else_is_not_taken_for_the_subject():
    subject = photo((30, RED)).people[0].look

    (other,) = photo((280, BLUE)).people

    assert not is_subject(other, subject)
    assert is_subject(other, ())


def test_people_dressed_alike_are_told_apart_by_place():
    subject = photo((30, RED), (250, RED)).people[1].look

    assert subject_first(photo((20, RED), (260, RED)), subject).people[0].parts[0].box.left > 200


def test_the_same_look_is_wholly_alike():
    look = photo((30, RED)).people[0].look

    assert likeness(look, look) == pytest.approx(1.0, abs=0.01)
    assert likeness(look, ()) == 0.0
