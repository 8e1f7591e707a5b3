"""Mirrors and proxy: kept, read again, edited by hand."""

import pytest

from installer.engine.download import Network
from installer.engine.network_choice import read_network, write_network

CHOSEN = Network(
    pypi_mirror="https://pypi.example/simple", pytorch_mirror="https://t.example", proxy="http://p%20:8"
)


def test_a_choice_is_read_as_it_was_written(tmp_path):
    write_network(tmp_path / "new folder", CHOSEN)

    assert read_network(tmp_path / "new folder") == CHOSEN


def test_the_mirror_of_python_which_only_the_first_start_uses_is_kept(tmp_path):
    (tmp_path / "network.ini").write_text("[network]\npython_mirror = https://py.example\n")

    write_network(tmp_path, CHOSEN)

    assert "python_mirror = https://py.example" in (tmp_path / "network.ini").read_text()
    assert read_network(tmp_path) == CHOSEN


def test_a_file_that_somebody_edited_in_notepad_is_understood(tmp_path):
    text = "\ufeff; mine\r\n[network]\r\nPYPI_MIRROR=https://pypi.example\r\n\r\nproxy =\r\n"
    (tmp_path / "network.ini").write_bytes(text.encode())

    assert read_network(tmp_path) == Network(pypi_mirror="https://pypi.example")


@pytest.mark.parametrize(
    "content", [b"", b"\xff\xfe\x00", b"no section", b"[network]\n[network]\n", b"[other]\nproxy=x"]
)
def test_what_cannot_be_read_means_that_nothing_was_chosen(content, tmp_path):
    (tmp_path / "network.ini").write_bytes(content)

    assert read_network(tmp_path) == Network()
    write_network(tmp_path, CHOSEN)
    assert read_network(tmp_path) == CHOSEN
