"""A screen for windows under wine: looked at through its memory, typed at with xdotool."""

from __future__ import annotations

import os
import struct
import subprocess
import time
from pathlib import Path

from PIL import Image, ImageChops, ImageStat

_LOOK_AGAIN = 0.3
_NEAR = 12
"""How far apart the mean colours of two pictures may be, of 255, to count as the same one."""
_XWD_FIELDS = 25
_HEADER_SIZE, _WIDTH, _HEIGHT, _BYTES_PER_LINE, _COLOURS = 0, 4, 5, 12, 19


class Screen:
    """An X server without a monitor; ``display`` is its name.

    Args:
        folder: empty folder for its memory.
        size: width and height in pixels.
    """

    def __init__(self, folder: Path, size: tuple[int, int] = (1100, 800)) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        reading, writing = os.pipe()
        command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{size[0]}x{size[1]}x24"]
        # With its last client a server without -noreset starts anew and drops whoever is just connecting;
        # each xdotool that looks for a window which is not there yet is such a last client.
        command += ["-nolisten", "tcp", "-noreset", "-fbdir", str(folder)]
        self._server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as number:
            self.display = f":{number.readline().strip()}"
        self._memory = folder / "Xvfb_screen0"

    def windows(self, title: str) -> list[str]:
        """The visible windows of this very title."""
        return self._xdotool("search", "--onlyvisible", "--name", f"^{title}$").split()

    def wait_for(self, title: str) -> str:
        """The window with this title, as soon as it is there and painted; keys go to it from now on."""
        wait_until(lambda: self.windows(title))
        self.when_still()
        window = self.windows(title)[0]
        self._xdotool("windowfocus", window)  # there is no window manager that would
        return window

    def press(self, *keys: str) -> None:
        """Press keys one after the other, without waiting for what comes of it."""
        self._xdotool("key", "--delay", "60", *keys)

    def press_and_see(self, *keys: str) -> Image.Image:
        """Press keys and wait until the screen has changed and is still again; returns the new picture."""
        before = self.when_still()
        self.press(*keys)
        wait_until(lambda: not _are_same(before, self.look()))
        return self.when_still()

    def when_still(self) -> Image.Image:
        """The screen, once nothing has moved for a moment."""
        last = self.look()

        def is_still() -> bool:
            nonlocal last
            time.sleep(_LOOK_AGAIN)
            before, last = last, self.look()
            return _are_same(before, last)

        wait_until(is_still)
        return last

    def look(self) -> Image.Image:
        """The whole screen now, RGB."""
        content = self._memory.read_bytes()
        fields = struct.unpack_from(f">{_XWD_FIELDS}I", content)
        pixels = content[fields[_HEADER_SIZE] + 12 * fields[_COLOURS] :]
        size = fields[_WIDTH], fields[_HEIGHT]
        return Image.frombuffer("RGB", size, pixels, "raw", "BGRX", fields[_BYTES_PER_LINE], 1)

    def shows(self, window: str, picture: Path) -> bool:
        """Whether the left end of a window is filled by this picture, more or less."""
        place = dict(
            line.split("=") for line in self._xdotool("getwindowgeometry", "--shell", window).splitlines()
        )
        if not place:
            return False
        left, top = int(place["X"]), int(place["Y"])
        with Image.open(picture) as wanted:
            part = self.look().crop((left, top, left + wanted.width, top + wanted.height))
            found, hoped = ImageStat.Stat(part).mean, ImageStat.Stat(wanted.convert("RGB")).mean
        return all(abs(one - other) < _NEAR for one, other in zip(found, hoped, strict=True))

    def close(self) -> None:
        """Switch it off."""
        self._server.terminate()
        self._server.wait()

    def _xdotool(self, *command: str) -> str:
        environment = {**os.environ, "DISPLAY": self.display}
        done = subprocess.run(
            ["xdotool", *command], env=environment, capture_output=True, text=True, timeout=60, check=False
        )
        return done.stdout


def wait_until(is_so, seconds: float = 120) -> None:
    """Wait for something that takes as long as it takes on a busy machine."""
    end = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < end, "it did not happen in time"
        time.sleep(0.1)


def _are_same(one: Image.Image, other: Image.Image) -> bool:
    return ImageChops.difference(one, other).getbbox() is None
