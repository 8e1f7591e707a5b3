"""A font for labels that knows the letters at hand, as far as the computer has one."""

from __future__ import annotations

import functools
import unicodedata

from PIL import ImageFont

_LATIN = ("DejaVuSans.ttf", "segoeui.ttf", "arial.ttf", "Helvetica.ttc", "LiberationSans-Regular.ttf")
_CHINESE = (
    "NotoSansCJK-Regular.ttc", "NotoSansTC-Regular.otf", "msjh.ttc", "msyh.ttc", "PingFang.ttc",
    "Hiragino Sans GB.ttc", "wqy-zenhei.ttc", "wqy-microhei.ttc", "DroidSansFallbackFull.ttf",
)  # fmt: skip

Font = ImageFont.FreeTypeFont | ImageFont.ImageFont


def label_font(text: str, size: int) -> Font:
    """A font of ``size`` pixels: one with Chinese, Japanese and Korean letters where ``text`` needs them.

    Where no such font is installed, those letters are drawn as boxes.
    """
    names = _CHINESE + _LATIN if _is_wide(text) else _LATIN
    return _first_font(names, size)


@functools.cache
def _first_font(names: tuple[str, ...], size: int) -> Font:
    for name in names:
        try:
            return ImageFont.truetype(name, size)
        except OSError:
            continue  # not installed here
    return ImageFont.load_default(size)


def _is_wide(text: str) -> bool:
    return any(unicodedata.east_asian_width(letter) in "WF" for letter in text)
