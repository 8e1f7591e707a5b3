"""PyTorch's own index: exactly one version, its hash from there, its file from the mirror."""

import dataclasses
import hashlib

import pytest

from core.errors import AtelierError
from installer.engine.download import Network, download
from installer.engine.profiles import read_profiles
from installer.engine.torch_index import find_torch
from tests.installer.wheel_shop import WheelShop, wheel_bytes

QUICK = Network(tries=3, pause=0.01, timeout=5)
NAME = "torch-2.13.0+cu130-cp312-cp312-win_amd64.whl"
ESCAPED = NAME.replace("+", "%2B")
WINDOWS = {"python": "cp312", "platform": "win_amd64"}


@pytest.fixture
def profile(shop):
    return dataclasses.replace(read_profiles()["cu130"], torch_index=f"{shop.url}/whl/cu130")


@pytest.fixture
def offer(shop):
    def put(*links):
        shop.shelf.pages["/whl/cu130/torch/"] = "".join(f'<a href="{link}">x</a>' for link in links)

    return put


def test_exactly_the_profiles_version_is_taken_with_the_hash_that_the_index_tells(profile, offer, shop):
    others = [ESCAPED.replace("2.13.0", version) for version in ("2.12.0", "2.13.01", "2.13.0.dev1")]
    others += [ESCAPED.replace("cp312-cp312", "cp313-cp313"), ESCAPED.replace("win_amd64", "linux_x86_64")]
    offer(*others, f"/whl/cu130/{ESCAPED}#sha256={'a' * 64}", f"/other/{ESCAPED}#sha256={'b' * 64}")

    wheel = find_torch(profile, QUICK, **WINDOWS)

    assert wheel.url == f"{shop.url}/whl/cu130/{ESCAPED}"
    assert wheel.sha256 == "a" * 64
    assert wheel.file_name == NAME


@pytest.mark.parametrize("mark", ["", "#md5=abc", "#sha256=abc", f"#sha256={'z' * 64}"])
def test_a_hash_is_never_invented(profile, offer, mark):
    offer(f"/whl/cu130/{ESCAPED}{mark}")

    assert find_torch(profile, QUICK, **WINDOWS).sha256 == ""


def test_another_version_is_never_taken_instead(profile, offer):
    offer(ESCAPED.replace("2.13.0", "2.14.0"))

    with pytest.raises(AtelierError, match="is not offered"):
        find_torch(profile, QUICK, **WINDOWS)


def test_an_index_that_answers_nothing_is_told_with_what_to_do(profile):
    with pytest.raises(AtelierError, match="cannot be reached") as told:
        find_torch(profile, QUICK, **WINDOWS)

    assert "mirror" in str(told.value.remedy)


class TwoPlaces(Network):
    """Mirrors one shop by another, as a real mirror does for PyTorch."""

    def sources_of(self, url):
        original, mirror = self.pytorch_mirror.split("|")
        return (url.replace(original, mirror), url) if url.startswith(original) else (url,)


def test_the_hash_comes_from_pytorch_and_the_file_from_the_mirror(profile, offer, shop, tmp_path):
    content = wheel_bytes("torch", "2.13.0+cu130", {"torch.py": "x = 1\n"})
    offer(f"/whl/cu130/{ESCAPED}#sha256={hashlib.sha256(content).hexdigest()}")
    with WheelShop() as mirror:
        mirror.shelf.pages["/whl/cu130/torch/"] = f'<a href="{ESCAPED}#sha256={"f" * 64}">evil</a>'
        mirror.shelf.files[ESCAPED] = content
        network = TwoPlaces(tries=3, pause=0.01, timeout=5, pytorch_mirror=f"{shop.url}|{mirror.url}")

        wheel = find_torch(profile, network, **WINDOWS)
        list(download(wheel, tmp_path, network))

        assert (tmp_path / NAME).read_bytes() == content
        assert [path for path, _ in mirror.shelf.asked] == [f"/whl/cu130/{ESCAPED}"]


def test_where_pytorch_cannot_be_reached_the_mirrors_page_serves(profile, shop):
    with WheelShop() as mirror:
        mirror.shelf.pages["/whl/cu130/torch/"] = f'<a href="{ESCAPED}">x</a>'
        network = TwoPlaces(tries=3, pause=0.01, timeout=5, pytorch_mirror=f"{shop.url}|{mirror.url}")

        assert find_torch(profile, network, **WINDOWS).url == f"{shop.url}/whl/cu130/torch/{ESCAPED}"
