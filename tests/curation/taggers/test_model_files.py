from __future__ import annotations

import hashlib
import json

import onnx
import pytest

from core.errors import AtelierError
from curation.taggers.kind import TaggerSettings
from curation.taggers.model_download import RemoteFile, fetch_model, plan_download
from curation.taggers.model_record import RECORD_NAME, ModelRecord, RecordedFile, sha256_of, write_record
from curation.taggers.registry import open_tagger, tagger_kind


class FolderSource:
    """A publisher that is a folder; ``breaks_after`` bytes the line breaks once."""

    repository = "someone/small-tagger"
    revision = "0123456789abcdef0123456789abcdef01234567"

    def __init__(self, folder, breaks_after=None, changes=b""):
        self.folder = folder
        self.breaks_after = breaks_after
        self.changes = changes
        self.offsets = []

    def files(self):
        return tuple(
            RemoteFile(path.name, path.stat().st_size, sha256_of(path))
            for path in sorted(self.folder.iterdir())
        )

    def read(self, name, offset):
        self.offsets.append((name, offset))
        content = self.changes or (self.folder / name).read_bytes()[offset:]
        end = self.breaks_after or len(content)
        self.breaks_after = None
        for start in range(0, min(end, len(content)), 100):
            yield content[start : min(start + 100, end)]


@pytest.fixture
def published(small_wd_folder):
    (small_wd_folder / "config.json").write_text("{}")
    (small_wd_folder / "README.md").write_text("words")
    return small_wd_folder


def test_a_model_is_fetched_with_its_size_known_first_and_recorded(published, tmp_path):
    plan = plan_download(FolderSource(published), tagger_kind("wd14").files)
    target = tmp_path / "fetched"

    steps = list(fetch_model(plan, target))

    assert {file.name for file in plan.files} == {"model.onnx", "selected_tags.csv", "config.json"}
    assert steps[-1].done == steps[-1].total == plan.total_bytes
    record = json.loads((target / RECORD_NAME).read_text())
    assert record["revision"] == FolderSource.revision
    assert {file["sha256"] for file in record["files"]} == {
        hashlib.sha256((published / file.name).read_bytes()).hexdigest() for file in plan.files
    }
    assert open_tagger(TaggerSettings("wd14", target)).runs_on


def test_a_broken_line_is_told_and_gone_on_with(published, tmp_path):
    source = FolderSource(published, breaks_after=150)
    plan = plan_download(source, ("model.onnx",))

    with pytest.raises(AtelierError, match="goes on where it stopped"):
        list(fetch_model(plan, tmp_path / "fetched"))
    list(fetch_model(plan, tmp_path / "fetched"))

    assert source.offsets[:2] == [("model.onnx", 0), ("model.onnx", 150)]
    assert (tmp_path / "fetched/model.onnx").read_bytes() == (published / "model.onnx").read_bytes()
    assert not list((tmp_path / "fetched").glob(".*.part"))


def test_a_stopped_download_goes_on(published, tmp_path):
    source = FolderSource(published)
    plan = plan_download(source, ("model.onnx",))
    steps = fetch_model(plan, tmp_path / "fetched")
    next(steps)
    steps.close()

    list(fetch_model(plan, tmp_path / "fetched"))

    assert source.offsets[1] == ("model.onnx", 100)


def test_other_bytes_than_published_are_thrown_away(published, tmp_path):
    size = (published / "model.onnx").stat().st_size
    plan = plan_download(FolderSource(published, changes=b"x" * size), ("model.onnx",))

    with pytest.raises(AtelierError, match="did not arrive"):
        list(fetch_model(plan, tmp_path / "fetched"))

    assert list((tmp_path / "fetched").iterdir()) == []


def test_a_file_that_is_not_offered_or_leads_elsewhere_is_refused(published):
    class Hostile(FolderSource):
        def files(self):
            return (RemoteFile("model.onnx", 1), RemoteFile("../../x.json", 1))

    with pytest.raises(AtelierError, match=r"has no tag_mapping\.json"):
        plan_download(FolderSource(published), ("tag_mapping.json",))
    with pytest.raises(AtelierError, match="leads elsewhere"):
        plan_download(Hostile(published), ("model.onnx",))


def test_a_file_that_changed_since_is_named(published):
    file = published / "selected_tags.csv"
    record = ModelRecord("a/b", "c", (RecordedFile(file.name, file.stat().st_size, sha256_of(file)),))
    write_record(published, record)
    assert open_tagger(TaggerSettings("wd14", published))

    file.write_bytes(file.read_bytes().replace(b"red", b"rde"))

    with pytest.raises(AtelierError, match=r"selected_tags\.csv.*not what was fetched"):
        open_tagger(TaggerSettings("wd14", published))


def with_outside_weights(folder, location):
    model = onnx.load(folder / "model.onnx")
    onnx.external_data_helper.convert_model_to_external_data(
        model, location="weights.bin", size_threshold=100
    )
    onnx.save(model, folder / "model.onnx")
    content = (folder / "model.onnx").read_bytes()
    (folder / "model.onnx").write_bytes(
        content.replace(b"weights.bin", location.encode().ljust(11, b"/")[:11])
    )


def test_a_model_that_reaches_for_other_files_is_refused(small_wd_folder):
    with_outside_weights(small_wd_folder, "../weigh.bi")

    with pytest.raises(AtelierError, match=r"\.\./weigh\.bi"):
        open_tagger(TaggerSettings("wd14", small_wd_folder))


def test_a_model_with_its_own_recorded_weights_is_opened(small_wd_folder):
    with_outside_weights(small_wd_folder, "weights.bin")
    with pytest.raises(AtelierError, match="keeps parts of itself"):
        open_tagger(TaggerSettings("wd14", small_wd_folder))

    files = [path for path in small_wd_folder.iterdir() if path.is_file()]
    record = ModelRecord(
        "a/b", "c", tuple(RecordedFile(p.name, p.stat().st_size, sha256_of(p)) for p in files)
    )
    write_record(small_wd_folder, record)

    assert open_tagger(TaggerSettings("wd14", small_wd_folder)).runs_on
