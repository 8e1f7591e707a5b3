"""Report files: what is written down about an unexpected error, on this computer only."""

from __future__ import annotations

import os
import platform
import sys
import time
import traceback
from pathlib import Path

from PySide6 import __version__ as qt_version
from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices

from desktop.version import app_version

KEPT_REPORTS = 20


def reports_folder() -> Path:
    """Where reports are kept; ``LORA_ATELIER_REPORTS`` names another place."""
    chosen = os.environ.get("LORA_ATELIER_REPORTS")
    if chosen:
        return Path(chosen)
    place = QStandardPaths.StandardLocation.AppLocalDataLocation
    return Path(QStandardPaths.writableLocation(place)) / "reports"


def show_reports_folder() -> None:
    """Open the folder in the system's own program for files."""
    folder = reports_folder()
    folder.mkdir(parents=True, exist_ok=True)
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def details_of(error: BaseException) -> str:
    """Everything a developer wants to know of an error: versions, traceback, what the child printed."""
    python = sys.version.split()[0]
    system = f"{platform.system()} {platform.release()}, Python {python}, Qt {qt_version}"
    trace = "".join(traceback.format_exception(error))
    printed = getattr(error, "details", "")
    return "\n".join(part for part in (f"LoRA Atelier {app_version()}", system, trace, printed) if part)


def write_report(details: str) -> Path | None:
    """Keep the details in a file; the oldest reports go.

    Returns:
        The file, or None where the folder cannot be written: an error report must not raise errors.
    """
    folder = reports_folder()
    path = folder / f"report-{time.strftime('%Y%m%d-%H%M%S')}-{os.getpid()}.txt"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path.write_text(details, encoding="utf-8")
        for old in sorted(folder.glob("report-*.txt"))[:-KEPT_REPORTS]:
            old.unlink()
    except OSError:
        return None
    return path
