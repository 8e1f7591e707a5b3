"""Which graphics card and driver there are, asked of NVIDIA's driver; and which profile fits them."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from installer.engine.profiles import EngineProfile

_LIBRARY = "nvcuda.dll" if sys.platform == "win32" else "libcuda.so.1"
_CAPABILITY_MAJOR, _CAPABILITY_MINOR = 75, 76  # CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_*
_SUCCESS = 0


@dataclass(frozen=True)
class GraphicsCard:
    """One NVIDIA card; ``capability`` as ``(major, minor)``."""

    name: str
    capability: tuple[int, int]


@dataclass(frozen=True)
class Graphics:
    """What was found.

    Args:
        cards: NVIDIA cards, as the driver counts them.
        driver_cuda: newest CUDA version that the driver knows, ``(major, minor)``; ``(0, 0)`` without a
            driver.
    """

    cards: tuple[GraphicsCard, ...] = ()
    driver_cuda: tuple[int, int] = (0, 0)


@dataclass(frozen=True)
class Choice:
    """The profile that fits, and which better one a newer driver would allow (empty for none)."""

    profile: str
    with_newer_driver: str = ""


def detect_graphics(library: str = _LIBRARY) -> Graphics:
    """Ask the driver. No driver, no card: an empty answer, never an error."""
    try:
        driver = ctypes.CDLL(library)
        if driver.cuInit(0) != _SUCCESS:
            return Graphics()
    except (OSError, AttributeError):
        return Graphics()
    version, count = ctypes.c_int(), ctypes.c_int()
    driver.cuDriverGetVersion(ctypes.byref(version))
    driver.cuDeviceGetCount(ctypes.byref(count))
    cards = tuple(_card(driver, number) for number in range(count.value))
    return Graphics(cards, (version.value // 1000, version.value % 1000 // 10))


def _card(driver: ctypes.CDLL, number: int) -> GraphicsCard:
    device, major, minor = ctypes.c_int(), ctypes.c_int(), ctypes.c_int()
    name = ctypes.create_string_buffer(256)
    driver.cuDeviceGet(ctypes.byref(device), number)
    driver.cuDeviceGetName(name, len(name), device)
    driver.cuDeviceGetAttribute(ctypes.byref(major), _CAPABILITY_MAJOR, device)
    driver.cuDeviceGetAttribute(ctypes.byref(minor), _CAPABILITY_MINOR, device)
    return GraphicsCard(name.value.decode("utf-8", "replace"), (major.value, minor.value))


def choose_profile(graphics: Graphics, profiles: Mapping[str, EngineProfile]) -> Choice:
    """The first profile whose needs the best card and the driver meet.

    Torch's builds hold kernels for some cards only, so the card decides as much as the driver does.

    Args:
        graphics: what was found.
        profiles: best first; the last one needs nothing.
    """
    fitting = [profile for profile in profiles.values() if _card_fits(graphics.cards, profile)]
    now = [profile for profile in fitting if graphics.driver_cuda >= profile.lowest_driver_cuda]
    better = fitting[0].name if fitting[0] is not now[0] else ""
    return Choice(now[0].name, better)


def _card_fits(cards: Sequence[GraphicsCard], profile: EngineProfile) -> bool:
    if not profile.lowest_capability:
        return True
    return any(card.capability >= profile.lowest_capability for card in cards)
