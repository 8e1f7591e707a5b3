"""In a log file the demo's progress is a few lines; each of them says something new."""

from __future__ import annotations

import io

from core.training.events import Preparing, StepDone
from curation.progress import Progress
from desktop.demo.terminal import LineLog, show_progress, show_training


def test_a_thousand_steps_leave_a_few_lines_in_a_log_file(capsys):
    steps = [
        StepDone(
            step=step,
            max_train_steps=1000,
            epoch=1,
            loss=0.1,
            average_loss=0.1,
            learning_rates={},
            seconds=0.1,
        )
        for step in range(1, 1001)
    ]

    show_training(iter([Preparing("Caching latents", number, 24) for number in range(24)] + steps))

    printed = capsys.readouterr().err
    assert "\r" not in printed
    assert len(printed.splitlines()) < 10
    assert "1000/" in printed.splitlines()[-1]


def test_crops_in_a_log_file_are_counted_on_a_line(capsys):
    show_progress("crops", (Progress(done, 48) for done in range(1, 49)))

    lines = capsys.readouterr().err.splitlines()
    assert len(lines) < 10
    assert "48/48" in lines[-1]


def test_wiped_and_repeated_lines_are_left_out():
    target = io.StringIO()
    log = LineLog(target)

    for text in ("\r  1/3", "\r  1/3", "\r      ", "\r  2/3", "\n"):
        log.write(text)

    assert target.getvalue() == "  1/3\n  2/3\n"
