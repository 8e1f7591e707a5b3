"""Which version of LoRA Atelier this is, however it came onto the computer."""

from __future__ import annotations


def app_version() -> str:
    """Its number; "" where it runs from a folder that nobody installed."""
    # Slow to load, and rarely asked for.
    from importlib import metadata

    from installer.update import this_release

    try:
        # Setup leaves a note of its own; only pip leaves metadata.
        return this_release().version or metadata.version("lora-atelier")
    except metadata.PackageNotFoundError:
        return ""
