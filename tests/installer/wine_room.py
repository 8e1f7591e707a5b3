"""A Windows to test in: wine with a prefix, a home and a screen of its own, thrown away afterwards."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import psutil

from tests.installer.screen import Screen

PARTS = Path(__file__).resolve().parent / "windows_parts"
CHINESE_USER = "王小明 ó"
NEEDED = {
    "makensis": "nsis",
    "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64-win32",
    "wine": "wine wine64",
    "Xvfb": "xvfb",
    "xdotool": "xdotool",
}
FONTS = {
    "Segoe UI": "DejaVu Sans Condensed",
    "Microsoft JhengHei UI": "WenQuanYi Zen Hei",
    "Microsoft YaHei UI": "WenQuanYi Zen Hei",
    "Yu Gothic UI": "WenQuanYi Zen Hei",
}
"""Fonts of Windows that Setup asks for, and what stands for them here."""


def missing(tools: Sequence[str] = tuple(NEEDED)) -> str:
    """The Debian packages that are not there, as one line; empty when all are."""
    return " ".join(NEEDED.get(tool, tool) for tool in tools if not shutil.which(tool))


def compile_part(source: str, out: Path, *flags: str) -> Path:
    """Compile one of the small C files that only tests use."""
    command = [
        "x86_64-w64-mingw32-gcc",
        "-O1",
        "-s",
        *flags,
        str(PARTS / source),
        "-o",
        str(out),
        "-ladvapi32",
    ]
    subprocess.run(command, check=True, capture_output=True)
    return out


class WineRoom:
    """One wine prefix.

    Args:
        folder: empty folder for prefix and home.
        user: the Windows user's name; where the system does not let us take it, it is the one we have.
    """

    def __init__(self, folder: Path, user: str = CHINESE_USER) -> None:
        self.prefix = folder / "prefix"
        self.home = folder / "home"
        self.home.mkdir(parents=True)
        self._as_user = _with_user_name(folder / "passwd", user)
        self.user_name = user if self._as_user else pwd.getpwuid(os.getuid()).pw_name
        self.screen = Screen(folder / "screen")
        self._started: list[subprocess.Popen[bytes]] = []
        self.environment = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("PYTHON", "UV_", "PIP_"))
        }
        self.environment |= {
            "HOME": str(self.home),
            "WINEPREFIX": str(self.prefix),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            # No menus in the real home, no questions about Mono and Gecko.
            "WINEDLLOVERRIDES": "winemenubuilder.exe=d;mscoree=d;mshtml=d",
            "DISPLAY": self.screen.display,
            "LANG": "C.UTF-8",
            "USER": self.user_name,
            "LOGNAME": self.user_name,
        }
        # One server for all programs: by itself it goes three seconds after the last one, and on a busy
        # machine the next one would come just then, its Windows half gone.
        self._server("-p")
        self.run("wineboot", "-i", timeout=120)
        self.run("winecfg", "-v", "win10")  # this wine's own default is Windows 7, which Setup refuses
        self.drive = self.prefix / "drive_c"
        compile_part("bcryptprimitives.c", self.drive / "windows/system32/bcryptprimitives.dll", "-shared")
        self.user = self.drive / "users" / self.user_name

    def run(self, *command: str, timeout: float = 90, **extra: str) -> subprocess.CompletedProcess[str]:
        """Run a Windows program and wait for it."""
        return subprocess.run(
            [*self._as_user, "wine", *command],
            env={**self.environment, **extra},
            cwd=self.home,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            encoding="utf-8",
            errors="replace",
            timeout=timeout,
            check=False,
        )

    def start(self, *command: str, **extra: str) -> subprocess.Popen[bytes]:
        """Start a Windows program and return at once."""
        program = subprocess.Popen(
            [*self._as_user, "wine", *command],
            env={**self.environment, **extra},
            cwd=self.home,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self._started.append(program)
        return program

    def end_what_was_started(self) -> None:
        """End what ``start`` began and is still there: Setup lets no second one run beside it."""
        for program in self._started:
            program.kill()
            program.wait()
        self._started.clear()

    def install(self, setup: Path, target: str, *options: str) -> int:
        """Install silently into a Windows path; returns Setup's exit code."""
        # Setup wants /D= last and without quotes: the words of the path are passed one by one.
        return self.run(str(setup), "/S", *options, *f"/D={target}".split(" ")).returncode

    def uninstall(self, target: str) -> int:
        """Uninstall silently and wait for the end; returns the exit code."""
        # "_?=" keeps Uninstall.exe from going on in a copy of itself; like /D= it is last and without quotes.
        return self.run(rf"{target}\Uninstall.exe", "/S", *f"_?={target}".split(" ")).returncode

    def here(self, windows_path: str) -> Path:
        r"""Where ``C:\...`` lies on this machine."""
        return self.drive / windows_path.removeprefix("C:\\").replace("\\", "/")

    def registry(self, key: str) -> str:
        """Everything below a registry key, as text; empty when there is none."""
        out = self.drive / "query.reg"
        out.unlink(missing_ok=True)
        self.run("regedit", "/E", "C:\\query.reg", key)
        return out.read_text(encoding="utf-16") if out.is_file() else ""

    def use_fonts_of_this_machine(self) -> None:
        """Let fonts that are here stand for those of Windows, so that words can be looked at."""
        key = r"[HKEY_CURRENT_USER\Software\Wine\Fonts\Replacements]"
        lines = "\n".join(f'"{wanted}"="{here}"' for wanted, here in FONTS.items())
        file = self.drive / "fonts.reg"
        file.write_text(f"REGEDIT4\n\n{key}\n{lines}\n", encoding="ascii")
        self.run("regedit", "C:\\fonts.reg")

    def programs(self) -> list[str]:
        """The command lines of the Windows programs that run in this prefix.

        They are read from the system: what ``ps`` makes of a Chinese name depends on the locale.
        """
        found = []
        for process in psutil.process_iter():
            with suppress(psutil.Error):  # it ended meanwhile
                if process.environ().get("WINEPREFIX") == str(self.prefix):
                    found.append(" ".join(process.cmdline()))
        return found

    def close(self) -> None:
        """End everything that runs in this prefix, and only that."""
        self._server("-k")
        self.screen.close()

    def _server(self, order: str) -> None:
        command = [*self._as_user, "wineserver", order]
        subprocess.run(command, env=self.environment, cwd=self.home, check=False, timeout=60)


def _with_user_name(passwd: Path, user: str) -> list[str]:
    """What to put before a command to be called by that name; empty where that is not allowed."""
    entry = pwd.getpwuid(os.getuid())
    line = f"{user}:x:{entry.pw_uid}:{entry.pw_gid}::{entry.pw_dir}:/bin/sh\n"
    passwd.write_text(line, encoding="utf-8")
    # A mount of our own over /etc/passwd, which nobody else sees.
    script = 'mount --bind "$0" /etc/passwd && exec "$@"'
    before = ["unshare", "--mount", "sh", "-c", script, str(passwd)]
    if not shutil.which("unshare"):
        return []
    tried = subprocess.run([*before, "true"], capture_output=True, check=False)
    return before if tried.returncode == 0 else []
