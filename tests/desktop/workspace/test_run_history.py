"""Runs are read from their folders, broken logs as far as they go."""

from __future__ import annotations

import os

from core.training.events import CheckpointSaved, Finished, Prepared, SampleReady, StepDone, to_json_line
from desktop.workspace.run_history import free_run_name, past_runs, read_run


def _run(folder, name, *, tail=""):
    run = folder / name
    (run / "sample").mkdir(parents=True)
    (run / "sample" / "one.png").write_bytes(b"x")
    (run / f"{name}.safetensors").write_bytes(b"x")
    events = [
        StepDone(1, 2, 1, 0.5, 0.5, {}, 0.1),
        StepDone(2, 2, 1, 0.4, 0.45, {}, 0.1),
        SampleReady(str(run / "sample" / "one.png"), "a doll", 0, 2, 1),
        Finished("completed", 2, "", 1.0),
    ]
    (run / "events.jsonl").write_text("\n".join(map(to_json_line, events)) + tail)
    return run


def test_a_run_has_its_curve_samples_and_files(tmp_path):
    run = read_run(_run(tmp_path, "mira"))

    assert run.progress.curve.losses == [0.5, 0.4]
    assert run.samples[0].prompt == "a doll"
    assert run.samples[0].step == 2
    assert [path.name for path in run.checkpoints] == ["mira.safetensors"]
    assert run.reason == "completed"


def test_samples_stand_in_the_order_of_their_steps_in_a_copied_folder_too(tmp_path):
    run = _run(tmp_path, "mira")
    for step in (3, 12, 7):
        (run / "sample" / f"mira_{step:06d}_00_2.png").write_bytes(b"x")
    for picture in (run / "sample").iterdir():
        os.utime(picture, (1000, 1000))

    assert [sample.step for sample in read_run(run).samples] == [12, 7, 3, 2]


def test_lora_files_stand_in_the_order_in_which_they_learned_in_a_copied_folder_too(tmp_path):
    run = _run(tmp_path, "mira")
    for name in ("mira-step00000300", "mira-step00000040", "mira-step00000120"):
        (run / f"{name}.safetensors").write_bytes(b"x")
    for file in run.glob("*.safetensors"):
        os.utime(file, (1000, 1000))

    names = [path.stem for path in read_run(run).checkpoints]

    assert names == ["mira", "mira-step00000300", "mira-step00000120", "mira-step00000040"]


def test_a_file_saved_on_request_stands_where_the_log_says(tmp_path):
    run = _run(tmp_path, "mira")
    told = ""
    for name, step in (("mira-000001", 10), ("mira-000002", 20), ("mira-by-hand", 15)):
        (run / f"{name}.safetensors").write_bytes(b"x")
        told += "\n" + to_json_line(
            CheckpointSaved(str(run / f"{name}.safetensors"), step, 1, is_final=False)
        )
    with (run / "events.jsonl").open("a") as log:
        log.write(told)

    names = [path.stem for path in read_run(run).checkpoints]

    assert names == ["mira", "mira-000002", "mira-by-hand", "mira-000001"]


def test_a_cut_off_log_is_read_as_far_as_it_goes(tmp_path):
    run = read_run(_run(tmp_path, "mira", tail='\n{"event": "StepDo'))

    assert len(run.progress.curve.steps) == 2


def test_a_run_that_went_on_shows_each_step_once(tmp_path):
    again = [
        Prepared("sd15", 1, 0, {}, 1, 1, 3, 264, 1, "cpu", "elsewhere", first_step=1),
        StepDone(2, 3, 1, 0.41, 0.45, {}, 0.1),
    ]
    tail = "\n" + "\n".join(map(to_json_line, again))

    run = read_run(_run(tmp_path, "mira", tail=tail))

    assert run.progress.curve.losses == [0.5, 0.41]
    assert run.reason == ""
    assert run.progress.can_go_on


def test_folders_that_are_no_runs_are_left_out(tmp_path):
    _run(tmp_path, "mira")
    (tmp_path / "notes").mkdir()

    assert [run.name for run in past_runs(tmp_path)] == ["mira"]
    assert past_runs(tmp_path / "nothing") == ()


def test_a_finished_lora_is_never_written_over(tmp_path):
    assert free_run_name(tmp_path, "mira") == "mira"

    _run(tmp_path, "mira")

    assert free_run_name(tmp_path, "mira") == "mira-2"
