"""Updates: told of on a server of ours, fetched, checked, and not started when they must not be."""

import hashlib
import json

import pytest

from core.errors import AtelierError
from installer.engine.download import Network
from installer.update import Release, Update, fetch_update, find_update, setup_path, start_setup, this_release

QUICK = Network(tries=2, pause=0.01, timeout=5)
SETUP = b"MZ the new setup" * 1000


@pytest.fixture
def told(shop):
    """Puts an update.json on the shop's shelf; returns where it is."""

    def tell(version="0.2.0", **changes):
        setup = {"url": "new.exe", "sha256": hashlib.sha256(SETUP).hexdigest(), "size": len(SETUP)} | changes
        shop.shelf.files["update.json"] = json.dumps({"version": version, "setup": setup}).encode()
        shop.shelf.files["new.exe"] = SETUP
        return Release("0.1.0", f"{shop.url}/files/update.json")

    return tell


def test_a_newer_version_is_found_fetched_and_checked(told, tmp_path):
    update = find_update(told(), QUICK)

    assert list(fetch_update(update, tmp_path, QUICK))[-1] == len(SETUP)
    assert setup_path(update, tmp_path).read_bytes() == SETUP


@pytest.mark.parametrize(
    ("version", "is_newer"), [("0.1.0", False), ("0.0.9", False), ("0.10", True), ("1.0", True)]
)
def test_versions_are_compared_as_numbers(told, version, is_newer):
    assert (find_update(told(version), QUICK) is not None) == is_newer


def test_a_checkout_and_a_build_without_an_address_look_for_nothing(tmp_path):
    assert this_release(tmp_path / "release.json") == Release("", "")
    assert find_update(Release("0.1.0", ""), QUICK) is None


@pytest.mark.parametrize(
    "changes",
    [
        {"sha256": "0" * 63},
        {"sha256": "x" * 64},
        {"size": "many"},
        {"url": "https://elsewhere.example/new.exe"},
    ],
)
def test_news_that_cannot_be_used_is_refused(told, changes):
    with pytest.raises(AtelierError):
        find_update(told(**changes), QUICK)


@pytest.mark.parametrize("version", ["", "2; rm", "../../x", "9" * 5 + ".x"])
def test_a_version_that_is_none_is_refused(told, version):
    with pytest.raises(AtelierError, match="could not be found out"):
        find_update(told(version), QUICK)


def test_a_changed_setup_is_deleted_at_once(told, shop, tmp_path):
    update = find_update(told(), QUICK)
    shop.shelf.files["new.exe"] = SETUP[:-1] + b"!"

    with pytest.raises(AtelierError, match="not the file it should be"):
        list(fetch_update(update, tmp_path, QUICK))

    assert list(tmp_path.iterdir()) == []


def test_nothing_starts_while_a_training_runs_or_after_the_file_changed(tmp_path):
    update = Update("0.2.0", "https://x.example/a.exe", hashlib.sha256(SETUP).hexdigest(), len(SETUP))
    setup_path(update, tmp_path).write_bytes(SETUP + b"changed")

    with pytest.raises(AtelierError, match="while a training runs"):
        start_setup(update, tmp_path, is_training=True)
    with pytest.raises(AtelierError, match="not the file that was fetched"):
        start_setup(update, tmp_path, is_training=False)
