"""Licence texts stay, deep folders go."""

from installer.engine.licences import gather_deep_licences


def test_deep_licence_texts_are_gathered_and_shallow_ones_stay(tmp_path):
    info = tmp_path / "torch-2.13.0.dist-info"
    deep = info / "licenses" / "third_party/" / "/".join(["part"] * 25) / "LICENSE.txt"
    deep.parent.mkdir(parents=True)
    deep.write_text("be kind 授權", encoding="utf-8")
    (info / "licenses/LICENSE").write_text("torch's own")

    assert gather_deep_licences(tmp_path) == 1

    gathered = (info / "LICENSES.txt").read_text(encoding="utf-8")
    assert "be kind 授權" in gathered
    assert "licenses/third_party/part" in gathered
    assert sorted(path.name for path in (info / "licenses").rglob("*")) == ["LICENSE"]
