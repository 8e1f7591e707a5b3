from __future__ import annotations

import re

import pytest

from core.errors import AtelierError
from curation.regions.registry import REGION_KINDS, region_kind


def test_kinds_have_their_own_names_keys_and_colours():
    assert [kind.key for kind in REGION_KINDS] == ["1", "2", "3", "4", "5", "6"]
    assert len({kind.name for kind in REGION_KINDS}) == len({kind.colour for kind in REGION_KINDS}) == 6
    assert all(re.fullmatch("#[0-9a-f]{6}", kind.colour) for kind in REGION_KINDS)


def test_a_body_hides_faces_and_regularization_goes_into_reg():
    assert region_kind("body").hides == ("face",)
    assert [kind.name for kind in REGION_KINDS if kind.into_reg] == ["regularization"]


def test_an_unknown_kind_is_refused_with_those_there_are():
    with pytest.raises(AtelierError, match="face, clothing"):
        region_kind("hat")
