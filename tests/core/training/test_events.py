"""Events cross a file and a process border unchanged."""

from __future__ import annotations

import json
import pickle
from pathlib import Path

import pytest

from core.errors import AtelierError
from core.kohya.problem import Problem, Words
from core.training.events import Advice, Finished, Prepared, StepDone, from_json_line, to_json_line

EVENTS = [
    Prepared("sd15", 24, 0, {"256x256": 24}, 6, 3, 18, 264, 1000, "cpu", "out"),
    Prepared("sd15", 24, 0, {"256x256": 24}, 6, 3, 18, 264, 1000, "cpu", "out", 0, (6, 12, 18), 2.5),
    StepDone(1, 18, 1, 0.5, 0.5, {"unet": 1e-4}, 0.25),
    Advice("The file {name} was left out.", {"name": "貓 {x}.png"}),
    Finished("stopped", 3, "a.safetensors", 1.0),
]


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: type(event).__name__)
def test_an_event_read_back_from_its_line_is_equal(event):
    assert from_json_line(to_json_line(event)) == event


def test_an_advice_fills_its_values_in():
    assert EVENTS[3].text == "The file 貓 {x}.png was left out."


def test_reasons_and_words_in_an_advice_cross_processes_and_are_plain_in_a_file():
    refused = AtelierError("“{path}” cannot be written.", remedy="Free some space.", path=Path("a"))
    values = {"reason": refused, "kinds": Words(("Face", "Shoes")), "files": (Path("1.png"),), "count": 2}
    advice = Advice.of(Problem("{reason} {kinds}", "error", values=values))

    across, line = pickle.loads(pickle.dumps(advice)), json.loads(to_json_line(advice))

    assert isinstance(across.values["reason"], AtelierError)
    assert across.text == advice.text == "“a” cannot be written. Free some space. Face, Shoes"
    assert line["values"] == {
        "reason": "“a” cannot be written. Free some space.",
        "kinds": "Face, Shoes",
        "files": ["1.png"],
        "count": 2,
    }


def test_a_line_of_another_kind_is_refused():
    with pytest.raises(ValueError, match="no training event"):
        from_json_line('{"event": "Other"}')
