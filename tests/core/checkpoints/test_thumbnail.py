"""A picture that goes into a LoRA file is small, upright, and a text that model libraries show."""

import base64
import io

import pytest
from PIL import Image

from core.checkpoints.thumbnail import thumbnail_text
from core.errors import AtelierError


def picture_of(text):
    start, _, data = text.partition(",")
    assert start == "data:image/jpeg;base64"
    return Image.open(io.BytesIO(base64.b64decode(data)))


def test_a_large_picture_is_scaled_and_turned_upright(tmp_path):
    path = tmp_path / "large.png"
    turned = Image.Exif()
    turned[0x0112] = 6
    Image.new("RGBA", (800, 400), "red").save(path, exif=turned)

    picture = picture_of(thumbnail_text(str(path)))

    assert picture.size == (128, 256)
    assert picture.format == "JPEG"


@pytest.mark.parametrize(
    ("given", "text"), [(None, None), ("", None), ("data:image/png;base64,AA", "data:image/png;base64,AA")]
)
def test_what_is_a_text_already_stays(given, text):
    assert thumbnail_text(given) == text


def test_a_picture_that_cannot_be_read_is_named_with_a_remedy(tmp_path):
    path = tmp_path / "broken.png"
    path.write_bytes(b"no picture")

    with pytest.raises(AtelierError, match=r"broken\.png") as caught:
        thumbnail_text(str(path))

    assert "metadata_thumbnail" in caught.value.remedy
