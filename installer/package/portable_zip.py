"""The portable zip: the installed tree with ``portable.flag``, so that everything is kept beside the exe."""

from __future__ import annotations

import time
import zipfile
from pathlib import Path

FOLDER = "LoRA Atelier"
FLAG = "portable.flag"
_FLAG_TEXT = (
    b"While this file stands here, LoRA Atelier keeps its settings and logs in the folder data beside it.\r\n"
)


def write_zip(stage: Path, out: Path, epoch: int) -> Path:
    """Pack ``stage``, in a fixed order and with one time stamp.

    Args:
        stage: the tree.
        out: the zip to write.
        epoch: seconds since 1970.
    """
    stamp = time.gmtime(epoch)[:6]
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        _add(archive, FLAG, _FLAG_TEXT, stamp)
        for path in sorted(path for path in stage.rglob("*") if path.is_file()):
            _add(archive, path.relative_to(stage).as_posix(), path.read_bytes(), stamp)
    return out


def _add(archive: zipfile.ZipFile, name: str, content: bytes, stamp: tuple[int, ...]) -> None:
    year, month, day, hour, minute, second = stamp
    entry = zipfile.ZipInfo(f"{FOLDER}/{name}", (max(1980, year), month, day, hour, minute, second))
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = 0o644 << 16
    archive.writestr(entry, content)
