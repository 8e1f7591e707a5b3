"""Memory that a process frees is there for it again, without asking the system for every page."""

from __future__ import annotations

import subprocess
import sys

import pytest

PAGES_OF_BLOCK = 8192
FAULTS_OF_LATER_BLOCKS = """
import resource
from core.training.freed_memory import keep_freed_memory

def faults():
    return resource.getrusage(resource.RUSAGE_SELF).ru_minflt

assert keep_freed_memory()
block = b"x" * (4096 * {pages})
del block
before = faults()
for _ in range(4):
    block = b"x" * (4096 * {pages})
    del block
print(faults() - before)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="other C libraries cannot be told")
def test_a_large_block_that_was_freed_is_handed_out_again() -> None:
    script = FAULTS_OF_LATER_BLOCKS.format(pages=PAGES_OF_BLOCK)

    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    assert int(done.stdout) < PAGES_OF_BLOCK / 8
