"""A labelled grid of pictures: rows and columns, as people compare checkpoints and weights."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PIL import Image, ImageDraw

from core.sampling.label_font import Font, label_font

_BACKGROUND = (250, 250, 249)
_INK = (38, 38, 42)
_FAINT_INK = (120, 120, 126)
_EMPTY_CELL = (226, 226, 228)
_LINE_SPACING = 1.3
_ROW_LABEL_SHARE = 0.6
_HEAD_LINES = 4


@dataclass(frozen=True)
class _Measures:
    """All lengths of a grid, in pixels, from the size of its pictures."""

    cell: tuple[int, int]
    font_size: int

    @property
    def margin(self) -> int:
        return self.font_size * 3 // 2

    @property
    def gap(self) -> int:
        return max(4, self.font_size // 2)

    @property
    def line_height(self) -> int:
        return round(self.font_size * _LINE_SPACING)


def compose_grid(
    rows: Sequence[str],
    columns: Sequence[str],
    pictures: Sequence[Image.Image | None],
    *,
    title: str = "",
) -> Image.Image:
    """Lay pictures out in a grid.

    Args:
        rows: a label for each row; labels that are all empty take no room.
        columns: a label for each column.
        pictures: row by row, one per row and column; None leaves a grey cell, smaller ones are centred.
        title: a line above everything.

    Returns:
        RGB.

    Raises:
        ValueError: the number of pictures does not fit the labels.
    """
    if len(pictures) != len(rows) * len(columns):
        raise ValueError(f"{len(pictures)} pictures for {len(rows)} rows and {len(columns)} columns")
    measures = _measures(pictures)
    row_lines = [_wrapped(label, measures, _row_label_limit(measures)) for label in rows]
    row_lines = [_shortened(lines, measures.cell[1] // measures.line_height) for lines in row_lines]
    column_lines = [_shortened(_wrapped(label, measures, measures.cell[0]), _HEAD_LINES) for label in columns]
    title_lines = _wrapped(title, measures, measures.cell[0] * max(1, len(columns)))
    left, title_height, head_height = _edges(measures, row_lines, column_lines, title_lines)
    top = measures.margin + title_height + head_height
    pitch = (measures.cell[0] + measures.gap, measures.cell[1] + measures.gap)
    width = left + len(columns) * pitch[0] - measures.gap + measures.margin
    height = top + len(rows) * pitch[1] - measures.gap + measures.margin
    sheet = Image.new("RGB", (width, height), _BACKGROUND)
    pen = ImageDraw.Draw(sheet)
    _write(pen, title_lines, measures, (left, measures.margin), anchor="l", colour=_INK)
    for index, lines in enumerate(column_lines):
        middle = left + index * pitch[0] + measures.cell[0] // 2
        start = top - measures.gap - len(lines) * measures.line_height
        _write(pen, lines, measures, (middle, start), anchor="m", colour=_INK)
    for index, lines in enumerate(row_lines):
        start = top + index * pitch[1] + (measures.cell[1] - len(lines) * measures.line_height) // 2
        _write(pen, lines, measures, (left - measures.gap * 2, start), anchor="r", colour=_INK)
    for index, picture in enumerate(pictures):
        row, column = divmod(index, len(columns))
        _place(sheet, pen, picture, measures, (left + column * pitch[0], top + row * pitch[1]))
    return sheet


def _measures(pictures: Sequence[Image.Image | None]) -> _Measures:
    sizes = [picture.size for picture in pictures if picture is not None] or [(256, 256)]
    cell = (max(width for width, _ in sizes), max(height for _, height in sizes))
    # Readable both on a small grid at full size and on a large one that is scaled to the screen.
    return _Measures(cell, font_size=max(16, min(cell) // 18))


def _row_label_limit(measures: _Measures) -> int:
    return round(measures.cell[0] * _ROW_LABEL_SHARE)


def _edges(
    measures: _Measures, row_lines: list[list[str]], column_lines: list[list[str]], title_lines: list[str]
) -> tuple[int, int, int]:
    """Where cells begin from the left, and how high title and column labels are with the room below them."""
    label_width = max((_width(line, measures) for lines in row_lines for line in lines), default=0)
    left = measures.margin + (label_width + measures.gap * 2 if label_width else 0)
    title_height = len(title_lines) * measures.line_height + (measures.gap * 2 if title_lines else 0)
    head_lines = max((len(lines) for lines in column_lines), default=0)
    head_height = head_lines * measures.line_height + (measures.gap if head_lines else 0)
    return left, title_height, head_height


def _wrapped(text: str, measures: _Measures, limit: int) -> list[str]:
    """Lines no wider than ``limit`` pixels; words without spaces, such as Chinese, break anywhere."""
    lines: list[str] = []
    for paragraph in text.splitlines():
        line = ""
        for piece in _pieces(paragraph, measures, limit):
            if line and _width(line + piece, measures) > limit:
                lines.append(line.rstrip())
                line = ""
            line += piece if line else piece.lstrip()
        lines.append(line.rstrip())
    return [line for line in lines if line]


def _shortened(lines: list[str], count: int) -> list[str]:
    """At most ``count`` lines, so that a long prompt never runs into its neighbour."""
    return lines if len(lines) <= count else [*lines[: count - 1], lines[count - 1] + "…"]


def _pieces(paragraph: str, measures: _Measures, limit: int) -> list[str]:
    words = [word + " " for word in paragraph.split(" ")]
    pieces: list[str] = []
    for word in words:
        pieces.extend([word] if _width(word.rstrip(), measures) <= limit else list(word))
    return pieces


def _width(text: str, measures: _Measures) -> int:
    return round(_font(text, measures).getlength(text))


def _font(text: str, measures: _Measures) -> Font:
    return label_font(text, measures.font_size)


def _write(
    pen: ImageDraw.ImageDraw,
    lines: list[str],
    measures: _Measures,
    at: tuple[int, int],
    *,
    anchor: str,
    colour: tuple[int, int, int],
) -> None:
    x, y = at
    for number, line in enumerate(lines):
        spot = (x, y + number * measures.line_height)
        pen.text(spot, line, fill=colour, font=_font(line, measures), anchor=anchor + "a")


def _place(
    sheet: Image.Image,
    pen: ImageDraw.ImageDraw,
    picture: Image.Image | None,
    measures: _Measures,
    corner: tuple[int, int],
) -> None:
    width, height = measures.cell
    if picture is None:
        pen.rectangle((*corner, corner[0] + width - 1, corner[1] + height - 1), fill=_EMPTY_CELL)
        middle = (corner[0] + width // 2, corner[1] + height // 2)
        pen.text(middle, "–", fill=_FAINT_INK, font=_font("–", measures), anchor="mm")
        return
    spare = ((width - picture.width) // 2, (height - picture.height) // 2)
    sheet.paste(picture.convert("RGB"), (corner[0] + spare[0], corner[1] + spare[1]))
