"""Which source is used follows from what is on the computer and what the user prefers."""

from __future__ import annotations

import pytest

from curation.suggestions.installed import folder_of, installed_sources, known_models, source_in_use
from curation.taggers.model_place import model_folder
from curation.taggers.model_record import ModelRecord, write_record

MODELS = {model.name: model for model in known_models()}


@pytest.fixture(autouse=True)
def _empty_computer(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


def fetch(name):
    model = MODELS[name]
    folder = model_folder(model.repository)
    folder.mkdir(parents=True)
    write_record(folder, ModelRecord(model.repository, "0" * 40, ()))


def put_by_hand(folder, *files):
    folder.mkdir()
    for file in files:
        (folder / file).write_text("{}")
    return folder


def test_a_new_computer_has_the_cascades_only():
    assert [source.kind for source in installed_sources()] == ["haar"]


@pytest.mark.parametrize(
    ("fetched", "best"),
    [
        (("faces",), "yunet"),
        (("pose",), "haar"),
        (("pose", "persons"), "pose"),
        (("clothes",), "clothes"),
        (("faces", "persons", "pose", "clothes"), "clothes"),
    ],
)
def test_the_best_source_whose_models_are_here_is_used(fetched, best):
    for name in fetched:
        fetch(name)

    source = source_in_use()

    assert source.kind == best
    assert all(source.folders[name] == model_folder(MODELS[name].repository) for name in source.folders)


def test_the_source_that_the_user_prefers_is_used_while_its_models_are_here():
    fetch("faces")

    assert source_in_use("haar").kind == "haar"
    assert source_in_use("clothes").kind == "yunet"


def test_a_folder_of_ones_own_stands_for_a_fetched_model(tmp_path):
    own = {"faces": put_by_hand(tmp_path / "臉", "face_detection_yunet_2023mar.onnx")}

    assert source_in_use(own=own).folders == {"faces": tmp_path / "臉"}
    assert folder_of(MODELS["faces"], own) == tmp_path / "臉"


def test_a_folder_that_lacks_a_file_counts_as_nothing(tmp_path):
    own = {"clothes": put_by_hand(tmp_path / "clothes", "config.json", "model.safetensors")}

    assert source_in_use(own=own).kind == "haar"
