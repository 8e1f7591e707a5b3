"""Names of files and folders that can be kept as text: on Linux a name is any bytes, and some are none."""

from __future__ import annotations


def is_text(name: str) -> bool:
    """Whether a name can be written into a file.

    Archives that were packed on Windows with Chinese names are unpacked on Linux into names that cannot.

    Args:
        name: of a file or folder, or its whole path, as the system gives it.
    """
    try:
        name.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def as_text(name: str) -> str:
    """A name with “?” for what of it is no text, so that it can be told."""
    return name.encode("utf-8", "replace").decode()
