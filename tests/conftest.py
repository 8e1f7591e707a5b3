"""What every test leans on: one thread for torch, no network, no screen, and no clock."""

from __future__ import annotations

import os

# Before torch is imported anywhere: two OpenMP threads on a busy two-core machine spin against each other.
os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("HF_HUB_OFFLINE", "1")
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from hypothesis import HealthCheck, settings

# A busy machine draws and tries examples slowly, and that is no fault of what is tried.
settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("patient")
