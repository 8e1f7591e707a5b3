"""Numbers with the words they count, as command lines say them."""

from __future__ import annotations


def counted(count: int, noun: str) -> str:
    """For example “1 photo” and “2 photos”.

    Args:
        count: how many, >= 0.
        noun: of one; its plural ends in s, or in es after a sibilant.
    """
    if count == 1:
        return f"1 {noun}"
    ending = "es" if noun.endswith(("s", "x", "ch", "sh")) else "s"
    return f"{count} {noun}{ending}"
