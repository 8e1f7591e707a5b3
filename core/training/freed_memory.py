"""Memory that a step frees stays with the process for the next step.

By default the GNU C library returns large blocks to the system as soon as they are freed, and asks for them
again page by page: half a million pages in a float32 step of SD1.5's U-Net as diffusers computes it, a
seventh of its time. A step frees what it soon asks for again, so nothing is gained by giving it back.
"""

from __future__ import annotations

import ctypes
import sys

# From malloc.h.
_TRIM_THRESHOLD, _MMAP_THRESHOLD = -1, -3

_KEPT_BYTES = 2**30
"""Blocks up to this size are kept, and as much of what is free at the end of the heap."""


def keep_freed_memory() -> bool:
    """Let this process keep what it frees, from now on; its peak stays what it is.

    Returns:
        Whether the C library can be told so: GNU's can.
    """
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None) if sys.platform == "linux" else None
    if mallopt is None:
        return False
    return all(mallopt(option, _KEPT_BYTES) for option in (_MMAP_THRESHOLD, _TRIM_THRESHOLD))
