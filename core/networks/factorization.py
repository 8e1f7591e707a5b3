"""How a layer's width is split in two, as LyCORIS splits it for LoKr and Diag-OFT."""

from __future__ import annotations

import math


def split_width(width: int, factor: int = -1) -> tuple[int, int]:
    """Two numbers whose product is ``width``, the smaller first.

    Args:
        width: channels of a layer, >= 1.
        factor: wished for one of them; -1 = as square as it goes.

    Returns:
        With a factor that divides ``width``, that factor and its partner; otherwise the largest divisor up to
        the factor and its partner.
    """
    if factor > 0 and width % factor == 0:
        return min(factor, width // factor), max(factor, width // factor)
    limit = math.isqrt(width) if factor < 0 else min(math.isqrt(width), factor)
    smaller = next(divisor for divisor in range(max(limit, 1), 0, -1) if width % divisor == 0)
    return smaller, width // smaller
