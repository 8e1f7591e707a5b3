"""Finds torch's wheel on its own index page, with the sha256 that the index gives for it."""

from __future__ import annotations

import http.client
import re
import sys
import time
from html.parser import HTMLParser
from urllib.parse import unquote, urldefrag, urljoin

from core.errors import AtelierError
from installer.engine.download import Network
from installer.engine.profiles import EngineProfile, WheelFile

PLATFORM_TAG = "win_amd64" if sys.platform == "win32" else "linux_x86_64"
PYTHON_TAG = f"cp{sys.version_info.major}{sys.version_info.minor}"
_MOST_BYTES = 8_000_000


class _Links(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        target = dict(attrs).get("href")
        if tag == "a" and target:
            self.found.append(target)


def find_torch(
    profile: EngineProfile, network: Network, *, python: str = PYTHON_TAG, platform: str = PLATFORM_TAG
) -> WheelFile:
    """The wheel of exactly the profile's version.

    The page, and with it the sha256, comes from PyTorch itself wherever that can be reached, also where a
    mirror is set for the file: whoever runs the mirror should not vouch for what is on it.

    Raises:
        AtelierError: the index cannot be reached, or does not have it.
    """
    page = f"{profile.torch_index.rstrip('/')}/torch/"
    links = _Links()
    links.feed(_read(page, network))
    pattern = re.compile(
        rf"torch-{re.escape(profile.torch)}-({python}-{python}|py3-none)-({platform}|any)\.whl"
    )
    for link in links.found:
        # Against PyTorch's own page, also where a mirror sent it: so the file has two sources.
        url, mark = urldefrag(urljoin(page, link))
        if pattern.fullmatch(unquote(url).rsplit("/", 1)[-1]):
            sha256 = mark.removeprefix("sha256=") if re.fullmatch("sha256=[0-9a-f]{64}", mark) else ""
            return WheelFile("torch", url, sha256, 0)
    raise AtelierError(
        "PyTorch {version} is not offered at {page}.",
        why="The index has no file of exactly this version for this computer.",
        remedy="Turn the mirror off, or choose another kind of engine.",
        version=profile.torch,
        page=page,
    )


def _read(page: str, network: Network) -> str:
    """The page's text; mirrors are asked last."""
    reason = ""
    sources = network.sources_of(page)[::-1]
    for attempt in range(network.tries):
        try:
            with network.open(sources[attempt % len(sources)]) as answer:
                return answer.read(_MOST_BYTES).decode("utf-8", "replace")
        except (OSError, http.client.HTTPException) as error:
            reason = str(error)
            time.sleep(min(10.0, network.pause * attempt))
    raise AtelierError(
        "PyTorch's index {page} cannot be reached.",
        why="{reason}",
        remedy="Check the connection, or set a mirror or a proxy, and start again.",
        page=page,
        reason=reason,
    )
