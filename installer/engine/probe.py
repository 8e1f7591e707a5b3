"""Tries an engine out in a child process before it is used: imports, a matrix product, ONNX."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

from core.errors import AtelierError
from installer.engine.home import EngineHome
from installer.engine.profiles import EngineProfile
from installer.engine.uv_install import NO_WINDOW, child_environment, child_python

TIMEOUT = 600.0
"""Seconds: the first import of a fresh torch is scanned file by file on Windows."""
_CHILD = Path(__file__).with_name("probe_child.py")
_MARK = "probe: "


def probe(
    packages: Path, profile: EngineProfile, home: EngineHome, *, timeout: float = TIMEOUT
) -> dict[str, str]:
    """Facts about the engine in ``packages``, for example ``{"torch": "2.13.0", "device": "NVIDIA ..."}``.

    Raises:
        AtelierError: it does not work; ``why`` is the child's own words.
    """
    order = {"packages": str(packages), "imports": profile.imports, "device": profile.device}
    try:
        done = subprocess.run(
            [str(child_python()), str(_CHILD), json.dumps(order)],
            env=child_environment(home),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            errors="replace",
            timeout=timeout,
            creationflags=NO_WINDOW,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise _failed(profile, f"no answer within {timeout:.0f} seconds") from error
    answers = [line for line in done.stdout.splitlines() if line.startswith(_MARK)]
    if done.returncode or not answers:
        raise _failed(profile, done.stdout.strip()[-800:] or f"exit code {done.returncode}")
    facts: dict[str, str] = json.loads(answers[-1].removeprefix(_MARK))
    return facts


def _failed(profile: EngineProfile, said: str) -> AtelierError:
    return AtelierError(
        "The new AI engine ({profile}) does not work on this computer.",
        why="{said}",
        remedy="The engine that was in use stays. Update the graphics driver, or choose another kind.",
        profile=profile.title,
        said=said,
    )
