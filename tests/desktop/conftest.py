"""Qt without a screen, settings of their own, and the shell's parts ready made."""

from __future__ import annotations

import gc
import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OMP_NUM_THREADS", "1")

import pytest


@pytest.fixture(autouse=True)
def _own_settings(tmp_path, monkeypatch):
    monkeypatch.setenv("LORA_ATELIER_SETTINGS", str(tmp_path / "settings.ini"))
    monkeypatch.setenv("LORA_ATELIER_REPORTS", str(tmp_path / "reports"))


@pytest.fixture(autouse=True)
def _garbage_on_this_thread_only():
    """As in the app: Python's collector must not destroy QObjects on a worker thread."""
    gc.disable()
    yield
    gc.collect()
