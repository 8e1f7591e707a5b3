"""Weights in brackets: ``(red hair:1.2), [hat]`` read as AUTOMATIC1111 and sd-scripts read it."""

from __future__ import annotations

import itertools
import re

_STRONGER, _WEAKER = 1.1, 1 / 1.1
_NUMBER = r"[+-]?(?:\d+\.?\d*|\.\d+)"
_PIECES = re.compile(rf"\\[()\[\]\\]|\\|\(|\[|:({_NUMBER})\)|\)|\]|[^\\()\[\]:]+|:")


def weighted_words(caption: str) -> list[tuple[str, float]]:
    r"""Take a caption apart at its brackets.

    ``(text)`` weighs 1.1, ``[text]`` 1 / 1.1, ``(text:1.5)`` 1.5; brackets inside each other multiply, those
    that are never closed reach to the end, and ``\(`` is a plain bracket.

    Returns:
        Texts with their weights, neighbours of equal weight joined; nothing for an empty caption.
    """
    words: list[str] = []
    weights: list[float] = []
    open_round: list[int] = []
    open_square: list[int] = []

    def weigh(start: int, factor: float) -> None:
        weights[start:] = [weight * factor for weight in weights[start:]]

    for match in _PIECES.finditer(caption):
        piece, number = match.group(0), match.group(1)
        if piece == "(":
            open_round.append(len(words))
        elif piece == "[":
            open_square.append(len(words))
        elif piece.endswith(")") and not piece.startswith("\\") and open_round:
            weigh(open_round.pop(), float(number or _STRONGER))
        elif piece == "]" and open_square:
            weigh(open_square.pop(), _WEAKER)
        else:
            words.append(piece.removeprefix("\\"))
            weights.append(1.0)
    for start in open_round:
        weigh(start, _STRONGER)
    for start in open_square:
        weigh(start, _WEAKER)
    groups = itertools.groupby(zip(words, weights, strict=True), key=lambda pair: pair[1])
    return [("".join(word for word, _ in pairs), weight) for weight, pairs in groups]
