from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curation.export.naming import crop_stem, safe_stem
from curation.project.concept import Concept, Member
from curation.regions.box import Box
from curation.regions.kind import Region

MEMBER = Member(Concept(1, "x", 1, ("face",)), Region(17, 1, "face", Box(0, 0, 9, 9)), is_reg=False)


@given(st.text(max_size=300))
def test_a_crop_name_fits_on_every_disk_and_borrows_no_caption(stem):
    name = crop_stem(stem, MEMBER)

    assert len(name.split("_")) == 3
    assert len(f"{name}.png".encode()) <= 255
    assert not set(name) & set('<>:"/\\|?*\n\0')


def test_ordinary_names_stay_as_they_are():
    assert safe_stem("IMG_0001 (2)") == "IMG_0001 (2)"
    assert safe_stem("...") == "photo"
    assert safe_stem("console") == "console"


@pytest.mark.parametrize("stem", ["con", "NUL", "aux.2024", "Com1", "lpt³", "CONIN$"])
def test_what_windows_takes_for_a_device_gets_another_name(stem):
    assert safe_stem(stem) == f"photo-{stem}"
