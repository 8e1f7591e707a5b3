"""The learning table as text and as Markdown."""

from __future__ import annotations

from collections.abc import Sequence

from core.demo.learning_result import LearningResult

_BEGIN, _END = "<!-- table -->", "<!-- end -->"
_HEADS = (
    "row", "base", "weights", "steps", "CPU s", "loss", "star", "others kept", "star on others",
    "noise change", "drift", "learned", "scaled",
)  # fmt: skip
_TITLES = {"network": "Networks", "recipe": "Shipped recipes", "regularization": "Regularization images"}


def as_text(results: Sequence[LearningResult]) -> str:
    """Rows with aligned columns."""
    rows = [_HEADS, *(_cells(result) for result in results)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_HEADS))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows
    )


def as_markdown(results: Sequence[LearningResult]) -> str:
    """A table for each sort of row."""
    tables = []
    for sort, title in _TITLES.items():
        rows = [_cells(result) for result in results if result.sort == sort]
        if rows:
            lines = [_HEADS, ("---",) * len(_HEADS), *rows]
            tables.append(f"### {title}\n\n" + "\n".join(f"| {' | '.join(line)} |" for line in lines))
    return "\n\n".join(tables)


def with_table(text: str, table: str) -> str:
    """A Markdown text whose table is another one now.

    Raises:
        ValueError: the text has no place marked for it.
    """
    before, begin, rest = text.partition(_BEGIN)
    _, end, after = rest.partition(_END)
    if not (begin and end):
        raise ValueError(f"the table's place is marked by {_BEGIN} and {_END}")
    return f"{before}{_BEGIN}\n\n{table}\n\n{_END}{after}"


def _cells(result: LearningResult) -> tuple[str, ...]:
    base, lora = result.base, result.lora
    measured = ("",) * 6
    if lora is not None:
        measured = (
            f"{base.held_out_loss:.4f} → {lora.held_out_loss:.4f}",
            f"{base.showing_trait} → {lora.showing_trait}",
            f"{base.ordinary_as_asked} → {lora.ordinary_as_asked}",
            f"{base.ordinary_with_trait} → {lora.ordinary_with_trait}",
            f"{lora.noise_change:.4f}",
            f"{lora.drift:.0f}",
        )
    trained = (f"{result.weights:.0f}k", str(result.steps), f"{result.seconds:.0f}")
    return (result.name, result.family, *trained, *measured, result.verdict, result.told)
