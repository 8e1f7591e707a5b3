"""The pictures of Setup and of the exe, drawn after ``resources/icons/lora_atelier.svg``."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageDraw, ImageFilter

ICON_SIZES = (16, 20, 24, 32, 40, 48, 64, 256)
_TOP, _BOTTOM, _GOLD = (0x6A, 0x78, 0xFF), (0x3C, 0x3F, 0xB4), (0xFF, 0xD6, 0x6B)
_OVERSAMPLE = 8
_GRID = 64  # the icon's own units
_CORNERS = (
    ((15, 24), (15, 15), (24, 15)),
    ((40, 15), (49, 15), (49, 24)),
    ((49, 40), (49, 49), (40, 49)),
    ((24, 49), (15, 49), (15, 40)),
)
_STAR = ((32, 19), (35.7, 28.3), (45, 32), (35.7, 35.7), (32, 45), (28.3, 35.7), (19, 32), (28.3, 28.3))
_STROKE = 3.6


def draw_all(folder: Path) -> None:
    """Write ``lora_atelier.ico``, ``welcome.bmp`` and ``header.bmp``."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "lora_atelier.ico").write_bytes(ico_bytes([draw_icon(size) for size in ICON_SIZES]))
    # The classic size: Setup scales a picture up well and down badly.
    draw_welcome(656, 1256).resize((164, 314), Image.Resampling.LANCZOS).save(folder / "welcome.bmp")
    draw_header(150, 57).save(folder / "header.bmp")


def draw_icon(size: int) -> Image.Image:
    """The app's icon, RGBA, ``size`` pixels square."""
    large = size * _OVERSAMPLE
    unit = large / _GRID
    tile = Image.new("L", (large, large))
    ImageDraw.Draw(tile).rounded_rectangle(
        (2 * unit, 2 * unit, 62 * unit - 1, 62 * unit - 1), 15 * unit, fill=255
    )
    picture = _diagonal(large, large).convert("RGBA")
    picture.putalpha(tile)
    pen = ImageDraw.Draw(picture)
    for corner in _CORNERS:
        _round_line(pen, [(x * unit, y * unit) for x, y in corner], _STROKE * unit)
    pen.polygon([(x * unit, y * unit) for x, y in _STAR], fill=(*_GOLD, 255))
    return picture.resize((size, size), Image.Resampling.LANCZOS)


def draw_welcome(width: int, height: int) -> Image.Image:
    """The tall picture on the first and last page of Setup, RGB."""
    picture = _diagonal(width, height)
    glow = Image.new("L", (width, height))
    ImageDraw.Draw(glow).ellipse((-width // 2, height // 12, width, height * 2 // 3), fill=90)
    glow = glow.filter(ImageFilter.GaussianBlur(width / 5))
    picture.paste(Image.new("RGB", (width, height), (0x9A, 0xA5, 0xFF)), (0, 0), glow)
    _frame(picture, (0.20, 0.16, 0.80, 0.52))
    star = width * 0.011
    pen = ImageDraw.Draw(picture, "RGBA")
    centre = (width / 2, height * 0.34)
    pen.polygon([(centre[0] + (x - 32) * star, centre[1] + (y - 32) * star) for x, y in _STAR], fill=_GOLD)
    for row in range(3):
        top = height * (0.66 + row * 0.07)
        pen.rounded_rectangle(
            (width * 0.2, top, width * (0.8 - row * 0.12), top + height * 0.028), 16, fill=(255, 255, 255, 70)
        )
    return picture


def draw_header(width: int, height: int) -> Image.Image:
    """The small picture at the right of Setup's inner pages, RGB on white."""
    picture = Image.new("RGB", (width, height), "white")
    icon = draw_icon(height - 13)
    picture.paste(icon, (width - icon.width - 7, 6), icon)
    return picture


def _diagonal(width: int, height: int) -> Image.Image:
    across = Image.linear_gradient("L").rotate(90).resize((width, height))
    down = Image.linear_gradient("L").resize((width, height))
    return Image.composite(
        Image.new("RGB", (width, height), _BOTTOM),
        Image.new("RGB", (width, height), _TOP),
        Image.blend(across, down, 0.5),
    )


def _frame(picture: Image.Image, share: tuple[float, float, float, float]) -> None:
    """Four corner brackets, like the box one draws around a face."""
    large = Image.new("L", (picture.width * 2, picture.height * 2))
    left, top, right, bottom = (
        edge * (large.width if at % 2 == 0 else large.height) for at, edge in enumerate(share)
    )
    arm, pen = (right - left) * 0.26, ImageDraw.Draw(large)
    for x, y, inward_x, inward_y in (
        (left, top, 1, 1),
        (right, top, -1, 1),
        (right, bottom, -1, -1),
        (left, bottom, 1, -1),
    ):
        points = [(x, y + inward_y * arm), (x, y), (x + inward_x * arm, y)]
        _round_line(pen, points, large.width * 0.022, fill=255)
    picture.paste(
        Image.new("RGB", picture.size, "white"), (0, 0), large.resize(picture.size, Image.Resampling.LANCZOS)
    )


def _round_line(
    pen: ImageDraw.ImageDraw,
    points: Sequence[tuple[float, float]],
    width: float,
    fill: int | tuple[int, int, int, int] = (255, 255, 255, 255),
) -> None:
    pen.line(list(points), fill=fill, width=round(width))
    for x, y in points:
        pen.ellipse((x - width / 2, y - width / 2, x + width / 2, y + width / 2), fill=fill)


def ico_bytes(pictures: Sequence[Image.Image]) -> bytes:
    """A Windows icon file: bitmaps for small sizes, which every program reads, and PNG for 256."""
    bodies = [_icon_body(picture) for picture in pictures]
    entries, offset = b"", 6 + 16 * len(bodies)
    for picture, body in zip(pictures, bodies, strict=True):
        edge = picture.width % 256  # 0 stands for 256
        entries += struct.pack("<BBBBHHII", edge, edge, 0, 0, 1, 32, len(body), offset)
        offset += len(body)
    return struct.pack("<HHH", 0, 1, len(bodies)) + entries + b"".join(bodies)


def _icon_body(picture: Image.Image) -> bytes:
    if picture.width >= 256:
        png = BytesIO()
        picture.save(png, "PNG")
        return png.getvalue()
    width, height = picture.size
    header = struct.pack("<IiiHHIIiiII", 40, width, height * 2, 1, 32, 0, 0, 0, 0, 0, 0)
    colours = picture.transpose(Image.Transpose.FLIP_TOP_BOTTOM).tobytes("raw", "BGRA")
    mask_row = (width + 31) // 32 * 4
    return header + colours + bytes(mask_row * height)
