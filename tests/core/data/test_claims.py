"""Several processes that fill one cache do each picture once."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
import threading
import time

from core.data.claims import claimed, wait_for


def test_only_the_first_may_make_a_file_until_it_is_done(tmp_path):
    path = tmp_path / "a"

    with claimed(path) as first, claimed(path) as second:
        assert (first, second) == (True, False)
    with claimed(path) as again:
        assert again
    assert list(tmp_path.iterdir()) == []


def test_the_claim_of_a_process_that_died_is_nobodys(tmp_path):
    done = subprocess.run(
        [sys.executable, "-c", "import os; print(os.getpid())"], capture_output=True, check=True
    )
    (tmp_path / "a.claim").write_text(f"{platform.node()} {int(done.stdout)}")

    with claimed(tmp_path / "a") as is_ours:
        assert is_ours


def test_an_old_claim_of_another_machine_is_nobodys_and_a_young_one_holds(tmp_path):
    claim = tmp_path / "a.claim"
    claim.write_text("elsewhere 1")
    with claimed(tmp_path / "a") as is_ours:
        assert not is_ours

    old = time.time() - 3600
    os.utime(claim, (old, old))

    with claimed(tmp_path / "a") as is_ours:
        assert is_ours


def test_waiting_ends_when_the_other_one_is_done(tmp_path):
    claim = tmp_path / "a.claim"
    claim.write_text(f"{platform.node()} {os.getpid()}")
    other = threading.Timer(0.3, claim.unlink)
    other.start()

    wait_for(tmp_path / "a")

    assert not claim.exists()
    other.join()
