"""The hub's own client against a hub on this computer that behaves as the real one does."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from core.errors import AtelierError
from curation.taggers.hub_source import HubSource
from curation.taggers.model_download import RemoteFile, fetch_model, plan_download
from curation.taggers.model_record import check_record
from curation.taggers.registry import tagger_kind
from tests.curation.taggers.loopback_hub import COMMIT, LoopbackHub, serving

FILES = tagger_kind("wd14").files
NAME = "someone/small-tagger"


@pytest.fixture
def hub(small_wd_folder, monkeypatch):
    """A hub that the client asks instead of huggingface.co, with a token that is only the hub's to see."""
    from huggingface_hub import constants

    (small_wd_folder / "weights.md").write_text("not asked for")
    made = LoopbackHub(NAME, small_wd_folder)
    with serving(made) as address:
        monkeypatch.setattr(constants, "ENDPOINT", address)
        monkeypatch.setattr(
            constants, "HUGGINGFACE_CO_URL_TEMPLATE", address + "/{repo_id}/resolve/{revision}/{filename}"
        )
        monkeypatch.setattr(constants, "HF_HUB_OFFLINE", False)
        monkeypatch.setenv("HF_TOKEN", "hf_secret")
        yield made


def whole(hub):
    return (hub.folder / "model.onnx").read_bytes()


def test_a_model_comes_with_its_commit_and_its_size_before_anything_is_fetched(hub, tmp_path):
    plan = plan_download(HubSource(NAME), FILES)
    size = plan.total_bytes
    assert not hub.asked_of("store")

    list(fetch_model(plan, tmp_path / "model"))

    record = check_record(tmp_path / "model")
    assert record.revision == COMMIT
    assert size == sum((hub.folder / name).stat().st_size for name in ("model.onnx", "selected_tags.csv"))
    assert (tmp_path / "model/model.onnx").read_bytes() == whole(hub)


def test_a_small_file_that_was_changed_on_the_way_is_refused_although_its_size_is_right(hub, tmp_path):
    hub.on_the_way = lambda content: content[:-1] + b"!"

    with pytest.raises(AtelierError, match="did not arrive as"):
        list(fetch_model(plan_download(HubSource(NAME), FILES), tmp_path / "model"))

    assert not (tmp_path / "model/selected_tags.csv").exists()


def test_a_disk_that_refuses_is_told_with_where_and_what_to_do(hub, tmp_path):
    (tmp_path / "model").write_bytes(b"a file where the folder belongs")

    with pytest.raises(AtelierError, match=r"cannot be kept in .*model.*goes on where it stopped"):
        list(fetch_model(plan_download(HubSource(NAME), FILES), tmp_path / "model"))


def test_small_files_that_are_there_are_not_fetched_again(hub, tmp_path):
    plan = plan_download(HubSource(NAME), FILES)
    list(fetch_model(plan, tmp_path / "model"))
    before = len(hub.asked)

    list(fetch_model(plan, tmp_path / "model"))

    assert len(hub.asked) == before


def test_what_git_calls_a_content_is_worked_out_as_git_does(tmp_path):
    path = tmp_path / "hello"
    path.write_bytes(b"hello\n")

    # "git hash-object" of this very content.
    published = RemoteFile("hello", 6, blob_id="ce013625030ba8dba906f756967f9e9ca394464a")

    assert published.is_at(path)
    path.write_bytes(b"hello!")
    assert not published.is_at(path)


def test_the_key_is_shown_to_the_hub_and_never_to_the_store(hub, tmp_path):
    list(fetch_model(plan_download(HubSource(NAME), FILES), tmp_path / "model"))

    assert all(one[3]["authorization"] == "Bearer hf_secret" for one in hub.asked_of("hub"))
    assert hub.asked_of("store")
    assert all("authorization" not in one[3] for one in hub.asked_of("store"))


def test_a_broken_line_goes_on_in_the_middle_of_the_file(hub, tmp_path):
    hub.breaks_at = 300
    with pytest.raises(AtelierError, match="goes on where it stopped"):
        list(fetch_model(plan_download(HubSource(NAME), FILES), tmp_path / "model"))

    hub.breaks_at = None
    list(fetch_model(plan_download(HubSource(NAME), FILES), tmp_path / "model"))

    assert hub.ranges() == [None, "bytes=300-"]
    assert (tmp_path / "model/model.onnx").read_bytes() == whole(hub)


def test_a_silent_line_is_left_at_once_and_gone_on_with_later(hub, tmp_path):
    hub.stalls_at = 200
    steps = fetch_model(plan_download(HubSource(NAME), FILES), tmp_path / "model")
    while next(steps).done < 200:
        pass
    next(steps)  # Nothing more comes, and still there is a step at which one can leave.

    steps.close()
    hub.stalls_at = None
    list(fetch_model(plan_download(HubSource(NAME), FILES), tmp_path / "model"))

    assert hub.ranges() == [None, "bytes=200-"]
    assert (tmp_path / "model/model.onnx").read_bytes() == whole(hub)


def test_a_store_without_ranges_sends_all_and_what_was_there_is_stepped_over(hub, tmp_path):
    hub.breaks_at, hub.knows_ranges = 300, False
    with pytest.raises(AtelierError):
        list(fetch_model(plan_download(HubSource(NAME), FILES), tmp_path / "model"))

    hub.breaks_at = None
    list(fetch_model(plan_download(HubSource(NAME), FILES), tmp_path / "model"))

    assert (tmp_path / "model/model.onnx").read_bytes() == whole(hub)


@pytest.mark.parametrize(
    ("refuses", "words"),
    [
        ((401, {"X-Error-Code": "GatedRepo"}), "agreed to its terms"),
        ((401, {"X-Error-Message": "Invalid username or password."}), "or it is private"),
        ((404, {"X-Error-Code": "RepoNotFound"}), "no model “someone/small-tagger”"),
        ((404, {"X-Error-Code": "RevisionNotFound"}), "no revision “main”"),
        ((429, {"Retry-After": "42"}), "Try again in 42 s"),
        ((429, {}), "Try again in 5 min"),
        ((503, {}), "503"),
    ],
)
def test_what_the_hub_refuses_is_told_with_a_way_on(hub, refuses, words):
    hub.refuses = refuses

    with pytest.raises(AtelierError, match=words) as caught:
        plan_download(HubSource(NAME), FILES)

    assert caught.value.remedy
    assert "Request ID" not in str(caught.value)


def test_a_refusal_in_the_middle_keeps_what_came(hub, tmp_path):
    plan = plan_download(HubSource(NAME), FILES)
    hub.breaks_at = 300
    with pytest.raises(AtelierError):
        list(fetch_model(plan, tmp_path / "model"))
    hub.breaks_at, hub.refuses = None, (429, {"Retry-After": "7"})

    with pytest.raises(AtelierError, match="wants a pause"):
        list(fetch_model(plan, tmp_path / "model"))

    assert [file.stat().st_size for file in (tmp_path / "model").glob(".model.onnx.*.part")] == [300]


def test_nobody_there_is_told_as_such(hub, monkeypatch):
    from huggingface_hub import constants

    monkeypatch.setattr(constants, "ENDPOINT", "http://127.0.0.1:9")

    with pytest.raises(AtelierError, match=r"no connection to 127\.0\.0\.1"):
        plan_download(HubSource(NAME), FILES)


@pytest.mark.parametrize("name", ["small-tagger", "", "/", "some one/x y"])
def test_a_name_that_is_none_is_told_without_asking_far(hub, name):
    with pytest.raises(AtelierError, match="no name of a model"):
        plan_download(HubSource(name), FILES)


@pytest.mark.slow
def test_the_command_line_names_the_size_then_fetches_and_tags(hub, tmp_path):
    from huggingface_hub import constants
    from PIL import Image

    Image.new("RGB", (64, 48), (255, 0, 0)).save(tmp_path / "a.png")
    places = {"XDG_DATA_HOME": str(tmp_path / "data"), "LOCALAPPDATA": str(tmp_path / "data")}
    environment = os.environ | places | {"HF_ENDPOINT": constants.ENDPOINT, "HF_HUB_OFFLINE": "0"}
    command = [sys.executable, "-m", "curation", "tag", str(tmp_path), "--model", NAME]

    asked = _run(command, environment)
    fetched = _run([*command, "--download"], environment)

    assert asked.returncode == 2
    assert "MiB would be fetched" in asked.stderr
    assert fetched.returncode == 0, fetched.stderr
    assert (tmp_path / "a.txt").read_text(encoding="utf-8").strip() == "red theme"
    assert list((tmp_path / "data").rglob("atelier-model.json"))


def _run(command, environment):
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
