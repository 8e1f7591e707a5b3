"""A child process settles in wherever the app was started from."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

REPO = Path(__file__).parents[3]
WITHOUT_STREAMS = """
import sys
from desktop.workers import child_main

sys.stdout = sys.stderr = None  # as Windows' pythonw begins a child
child_main._settle_in(sys.argv[1])
print("1girl, \u5fae\u7b11")
sys.stderr.write("a library's warning\\n")
sys.exit("the end")
"""


def test_a_child_without_streams_prints_into_its_report_in_any_language(tmp_path):
    report = tmp_path / "report.log"

    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_STREAMS, str(report)],
        cwd=REPO,
        env={"PYTHONIOENCODING": "ascii", "PATH": ""},
        capture_output=True,
        check=False,
    )

    assert done.returncode == 1
    assert report.read_text(encoding="utf-8").split("\n") == [
        "1girl, 微笑",
        "a library's warning",
        "the end",
        "",
    ]
