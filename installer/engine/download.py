"""One file over a bad connection: resumed where it broke off, checked by sha256, tried at several sources.

What was fetched lies in ``<name>.part`` until it is complete and proven: a kill loses nothing, fakes nothing.
"""

from __future__ import annotations

import errno
import hashlib
import http.client
import os
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from core.errors import AtelierError
from installer.engine.profiles import WheelFile

_BLOCK = 1 << 18
_FULL_DISK = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_LOOPBACK = {"127.0.0.1", "localhost", "::1"}
PYPI_FILES = "https://files.pythonhosted.org"
PYTORCH_FILES = ("https://download.pytorch.org", "https://download-r2.pytorch.org")
"""Its index names files at the second place."""


@dataclass(frozen=True)
class Network:
    """How to reach the sources.

    Args:
        pypi_mirror: has PyPI's files under ``/packages``, as mirrors of PyPI do beside their ``/simple``;
            empty for none. Tried first, then the original.
        pytorch_mirror: stands for ``https://download.pytorch.org``.
        proxy: address of a proxy; empty for the system's own settings.
        timeout: seconds of silence after which a connection counts as broken.
        tries: how often in a row nothing may come before it is given up.
        pause: seconds before the second try; doubled each time, up to a minute.
    """

    pypi_mirror: str = ""
    pytorch_mirror: str = ""
    proxy: str = ""
    timeout: float = 30.0
    tries: int = 6
    pause: float = 1.0

    def sources_of(self, url: str) -> tuple[str, ...]:
        """Where a file may be had, mirror first."""
        # People know a mirror by the address of its index.
        pypi = self.pypi_mirror.rstrip("/").removesuffix("/simple")
        pytorch = ((place, self.pytorch_mirror) for place in PYTORCH_FILES)
        for original, mirror in ((PYPI_FILES, pypi), *pytorch):
            if mirror and url.startswith(original + "/"):
                return mirror.rstrip("/") + url.removeprefix(original), url
        return (url,)

    def open(self, url: str, *, start: int = 0) -> http.client.HTTPResponse:
        """Ask for a file from byte ``start`` on.

        Raises:
            OSError: nobody answered, or not as hoped.
            AtelierError: the address is not encrypted.
        """
        _refuse_unencrypted(url)
        handlers = (
            [urllib.request.ProxyHandler({"http": self.proxy, "https": self.proxy})] if self.proxy else []
        )
        request = urllib.request.Request(
            url, headers={"User-Agent": "LoRA-Atelier", "Accept-Encoding": "identity"}
        )
        if start:
            request.add_header("Range", f"bytes={start}-")
        answer: http.client.HTTPResponse = urllib.request.build_opener(*handlers).open(
            request, timeout=self.timeout
        )
        _refuse_unencrypted(answer.url)  # where it was sent on to
        return answer


def _refuse_unencrypted(url: str) -> None:
    parts = urlsplit(url)
    if parts.scheme != "https" and parts.hostname not in _LOOPBACK:
        raise AtelierError(
            "The address {url} is not encrypted.",
            why="Anybody on the way could change what is fetched.",
            remedy="Use an address that begins with https.",
            url=url,
        )


class _WrongBytesError(Exception):
    """What came is not what was promised."""


def download(wheel: WheelFile, folder: Path, network: Network) -> Iterator[int]:
    """Fetch a wheel into ``folder``; yields how many of its bytes are there, again and again.

    Closing the iterator pauses it: the next call goes on where this one stopped. A file that is there already
    is checked and kept.

    Raises:
        AtelierError: no source gave the right bytes, or the disk is full.
    """
    target = folder / wheel.file_name
    part = target.with_name(target.name + ".part")
    folder.mkdir(parents=True, exist_ok=True)
    if target.is_file():
        if not wheel.sha256 or sha256_of(target) == wheel.sha256:
            yield target.stat().st_size
            return
        target.unlink()
    try:
        yield from _until_whole(wheel, part, network)
        _put_in_place(part, target)
    except OSError as error:
        raise _disk_error(error, folder) from error


def _until_whole(wheel: WheelFile, part: Path, network: Network) -> Iterator[int]:
    sources = network.sources_of(wheel.url)
    failures = 0
    last: Exception | None = None
    while failures < network.tries:
        before = _size(part)
        url = sources[failures % len(sources)]
        try:
            yield from _fetch_rest(url, part, network)
            _check_bytes(wheel, part)
        except (OSError, http.client.HTTPException, _WrongBytesError) as error:
            if isinstance(error, OSError) and error.errno in _FULL_DISK:
                raise
            last = error
        else:
            return
        # Whoever sends a little before each break may break as often as he likes.
        failures = 0 if _size(part) > before else failures + 1
        if failures:
            time.sleep(min(60.0, network.pause * 2 ** (failures - 1)))
    raise _given_up(wheel, last)


def _check_bytes(wheel: WheelFile, part: Path) -> None:
    if wheel.sha256 and sha256_of(part) != wheel.sha256:
        part.unlink()
        raise _WrongBytesError(wheel.url)


def _fetch_rest(url: str, part: Path, network: Network) -> Iterator[int]:
    start = _size(part)
    try:
        answer = network.open(url, start=start)
    except urllib.error.HTTPError as error:
        with error:
            if error.code == http.HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE and start:
                return  # all of it is here, or it is wrong: the hash tells
            raise
    with answer, part.open("ab") as file:
        if answer.status != http.HTTPStatus.PARTIAL_CONTENT or not _begins_at(answer, start):
            file.truncate(0)
            start = 0
        expected = start + int(answer.headers.get("Content-Length") or 0)
        while block := answer.read(_BLOCK):
            file.write(block)
            file.flush()
            start += len(block)
            yield start
    if expected > start:
        raise ConnectionError(f"{url} broke off at {start} of {expected} bytes")


def _begins_at(answer: http.client.HTTPResponse, start: int) -> bool:
    return answer.headers.get("Content-Range", "").startswith(f"bytes {start}-")


def _put_in_place(part: Path, target: Path) -> None:
    with part.open("rb+") as file:
        os.fsync(file.fileno())
    part.replace(target)


def _size(path: Path) -> int:
    return path.stat().st_size if path.is_file() else 0


def sha256_of(path: Path) -> str:
    """The file's sha256 in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _given_up(wheel: WheelFile, last: Exception | None) -> AtelierError:
    if isinstance(last, _WrongBytesError):
        return AtelierError(
            "{file} is not the file it should be.",
            why="Its sha256 differs from the one in LoRA Atelier's list, at every source.",
            remedy="Turn mirrors and proxies off and try again. If it stays so, report it.",
            file=wheel.file_name,
        )
    return AtelierError(
        "{file} could not be fetched.",
        why="The connection failed again and again: {reason}",
        remedy="Check the connection, or set a mirror or a proxy. It goes on where it stopped.",
        file=wheel.file_name,
        reason=str(last),
    )


def _disk_error(error: OSError, folder: Path) -> AtelierError:
    if error.errno in _FULL_DISK:
        return AtelierError(
            "The disk with {folder} is full.",
            why="The packages need more room than is left.",
            remedy="Make room and start again: it goes on where it stopped.",
            folder=folder,
        )
    return AtelierError("{folder} cannot be written to.", why="{reason}", folder=folder, reason=str(error))
