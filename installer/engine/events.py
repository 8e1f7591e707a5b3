"""What the engine tells while it is made: plain values, free of Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Step = Literal["checking", "downloading", "installing", "probing", "switching"]
STEP_TITLES: dict[Step, str] = {
    "checking": "Checking what is needed",
    "downloading": "Downloading",
    "installing": "Installing",
    "probing": "Trying it out",
    "switching": "Switching over",
}
"""English templates."""


@dataclass(frozen=True)
class EngineProgress:
    """One piece of news.

    Args:
        step: what is being done.
        done: bytes of the download so far; 0 in other steps.
        total: bytes of the whole download, about; 0 in other steps.
        note: the file or line it is at.
    """

    step: Step
    done: int = 0
    total: int = 0
    note: str = ""


@dataclass(frozen=True)
class EngineReady:
    """The last news: a new engine is in use.

    Args:
        build: its folder's name.
        facts: what the probe found, for example ``{"torch": "2.13.0"}``.
    """

    build: str
    facts: dict[str, str]
