"""The downloader against a real server on 127.0.0.1 that behaves badly."""

import hashlib
import os
import resource
import subprocess
import sys
from pathlib import Path

import pytest

from core.errors import AtelierError
from installer.engine.download import Network, download
from installer.engine.profiles import WheelFile
from tests.installer.wheel_shop import WheelShop

ROOT = Path(__file__).resolve().parents[3]
QUICK = Network(tries=3, pause=0.01, timeout=5)
NAME = "thing-1.0-py3-none-any.whl"


@pytest.fixture
def wheel(shop):
    digest = shop.shelf.add("thing", "1.0", {"thing.py": "x = 1\n"}, padding=1_500_000)
    return WheelFile("thing", f"{shop.url}/files/{NAME}", digest, len(shop.shelf.files[NAME]))


def fetched(wheel, folder, network=QUICK):
    for _ in download(wheel, folder, network):
        pass
    return folder / wheel.file_name


def test_a_connection_that_drops_again_and_again_is_resumed_where_it_broke(wheel, shop, tmp_path):
    shop.shelf.drop_after, shop.shelf.drops_left = 200_000, 7

    path = fetched(wheel, tmp_path)

    assert hashlib.sha256(path.read_bytes()).hexdigest() == wheel.sha256
    starts = [asked for _, asked in shop.shelf.asked]
    assert starts == ["", *(f"bytes={n * 200_000}-" for n in range(1, 8))]


def test_a_server_that_knows_no_ranges_is_asked_for_all_of_it_again(wheel, shop, tmp_path):
    shop.shelf.ranges = False
    shop.shelf.drop_after, shop.shelf.drops_left = 200_000, 1

    assert fetched(wheel, tmp_path).stat().st_size == wheel.size


def test_a_pause_keeps_what_is_there_and_the_next_start_goes_on(wheel, shop, tmp_path):
    news = download(wheel, tmp_path, QUICK)
    so_far = next(news)
    news.close()
    shop.shelf.asked.clear()

    path = fetched(wheel, tmp_path)

    assert 0 < so_far < wheel.size
    assert shop.shelf.asked[0][1] == f"bytes={so_far}-"
    assert hashlib.sha256(path.read_bytes()).hexdigest() == wheel.sha256


def test_forged_bytes_are_never_kept_and_told_as_such(wheel, shop, tmp_path):
    shop.shelf.forged.add(NAME)

    with pytest.raises(AtelierError, match="not the file it should be"):
        fetched(wheel, tmp_path)

    assert list(tmp_path.iterdir()) == []


def test_a_forged_mirror_is_passed_over_for_the_original(wheel, shop, tmp_path):
    with WheelShop() as mirror:
        mirror.shelf.files[NAME] = b"something else entirely"
        network = Mirrored(tries=3, pause=0.01, timeout=5, pypi_mirror=f"{mirror.url}/files/{NAME}")

        path = fetched(wheel, tmp_path, network)

    assert hashlib.sha256(path.read_bytes()).hexdigest() == wheel.sha256
    assert len(mirror.shelf.asked) == 1


class Mirrored(Network):
    """Mirrors our shop, as the real one mirrors PyPI."""

    def sources_of(self, url):
        return (self.pypi_mirror, url)


def test_mirrors_stand_for_pypi_and_pytorch_and_for_nothing_else():
    network = Network(
        pypi_mirror="https://mirror.example/pypi/", pytorch_mirror="https://mirror.example/torch"
    )

    assert network.sources_of("https://files.pythonhosted.org/packages/a/b.whl") == (
        "https://mirror.example/pypi/packages/a/b.whl", "https://files.pythonhosted.org/packages/a/b.whl",
    )  # fmt: skip
    assert network.sources_of("https://download.pytorch.org/whl/x")[0] == "https://mirror.example/torch/whl/x"
    assert (
        network.sources_of("https://download-r2.pytorch.org/whl/x")[0] == "https://mirror.example/torch/whl/x"
    )
    assert network.sources_of("https://files.pythonhosted.org.evil.example/x") == (
        "https://files.pythonhosted.org.evil.example/x",
    )


def test_a_mirror_may_be_given_by_the_address_of_its_index():
    network = Network(pypi_mirror="https://pypi.tuna.tsinghua.edu.cn/simple/")

    first, _ = network.sources_of("https://files.pythonhosted.org/packages/a/b.whl")

    assert first == "https://pypi.tuna.tsinghua.edu.cn/packages/a/b.whl"


def test_everything_goes_through_the_proxy_where_there_is_one(wheel, shop, tmp_path):
    with WheelShop() as proxy:
        proxy.shelf.files = shop.shelf.files
        network = Network(tries=2, pause=0.01, timeout=5, proxy=proxy.url)

        path = fetched(wheel, tmp_path, network)

        assert hashlib.sha256(path.read_bytes()).hexdigest() == wheel.sha256
        assert [asked for asked, _ in proxy.shelf.asked] == [wheel.url]  # a proxy is told the whole address
    assert shop.shelf.asked == []


def test_a_proxy_that_is_not_there_is_told_as_a_connection_that_fails(wheel, tmp_path):
    network = Network(tries=2, pause=0.01, timeout=5, proxy="http://127.0.0.1:9")

    with pytest.raises(AtelierError, match="could not be fetched"):
        fetched(wheel, tmp_path, network)


def test_a_file_that_is_there_already_is_checked_and_not_fetched_again(wheel, shop, tmp_path):
    fetched(wheel, tmp_path)
    shop.shelf.asked.clear()

    fetched(wheel, tmp_path)
    (tmp_path / NAME).write_bytes(b"spoilt on the disk")
    fetched(wheel, tmp_path)

    assert [asked for _, asked in shop.shelf.asked] == [""]


def test_a_part_that_is_longer_than_the_file_is_thrown_away(wheel, shop, tmp_path):
    (tmp_path / f"{NAME}.part").write_bytes(b"x" * (wheel.size + 10))

    assert fetched(wheel, tmp_path).stat().st_size == wheel.size


def test_nobody_there_is_told_after_some_tries(tmp_path):
    nobody = WheelFile("thing", f"http://127.0.0.1:9/{NAME}", "0" * 64, 5)

    with pytest.raises(AtelierError, match="could not be fetched"):
        fetched(nobody, tmp_path)


@pytest.mark.parametrize(
    "url", ["http://example.org/a-1-py3-none-any.whl", "ftp://example.org/a-1-py3-none-any.whl"]
)
def test_addresses_that_are_not_encrypted_are_refused(url, tmp_path):
    with pytest.raises(AtelierError, match="not encrypted"):
        fetched(WheelFile("a", url, "0" * 64, 5), tmp_path)


@pytest.mark.parametrize(
    "ending", ["../evil.py", "..%2F..%2Fevil-1-py3-none-any.whl", "x", "con", "a%5Cb-1-py3-none-any.whl"]
)
def test_an_address_that_names_no_wheel_writes_nothing(ending, shop, tmp_path):
    with pytest.raises(AtelierError, match="does not name a package file"):
        fetched(WheelFile("a", f"{shop.url}/{ending}", "0" * 64, 5), tmp_path)

    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_is_told_and_what_is_there_is_kept(wheel, shop, tmp_path):
    # A limit on the size of files stands for a full disk; it needs a process of its own.
    code = (
        "import resource, signal, sys; from pathlib import Path\n"
        "from installer.engine.download import Network, download\n"
        "from installer.engine.profiles import WheelFile\n"
        f"resource.setrlimit(resource.RLIMIT_FSIZE, (700_000, {resource.RLIM_INFINITY}))\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        f"wheel = WheelFile('thing', {wheel.url!r}, {wheel.sha256!r}, {wheel.size})\n"
        f"for _ in download(wheel, Path({str(tmp_path)!r}), Network(tries=2, pause=0.01)): pass\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=os.environ, capture_output=True, text=True, check=False
    )

    assert "AtelierError" in done.stderr
    assert "is full" in done.stderr
    assert 0 < (tmp_path / f"{NAME}.part").stat().st_size <= 700_000

    assert fetched(wheel, tmp_path).stat().st_size == wheel.size
