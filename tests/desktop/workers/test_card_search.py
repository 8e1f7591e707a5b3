"""Looking for the graphics card with a program that stands in for the driver's own."""

from __future__ import annotations

import sys

import pytest

from core.recipe.graphics_card import GraphicsCard
from desktop.workers.card_search import find_card

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the program that stands in is a script")


@pytest.fixture
def driver(tmp_path, monkeypatch):
    """Puts a program of the driver's name on the path; call it with what it shall do."""

    def install(script):
        program = tmp_path / "bin" / "nvidia-smi"
        program.parent.mkdir(exist_ok=True)
        program.write_text(f"#!/bin/sh\n{script}\n")
        program.chmod(0o755)

    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}:/usr/bin:/bin")
    return install


def test_the_card_is_found_with_its_memory_and_capability(driver):
    driver('echo "NVIDIA GeForce RTX 3060, 12288, 8.6"')

    assert find_card() == GraphicsCard("NVIDIA GeForce RTX 3060", 12.0, (8, 6))


def test_it_is_asked_for_just_that(driver, tmp_path):
    driver(f'echo "$@" > {tmp_path}/asked')

    find_card()

    asked = (tmp_path / "asked").read_text()
    assert "--query-gpu=name,memory.total,compute_cap" in asked
    assert "--format=csv,noheader,nounits" in asked


def test_of_two_cards_the_one_that_cuda_counts_first_is_taken(driver):
    driver('echo "Quadro P400, 2048, 6.1"; echo "NVIDIA GeForce RTX 4070, 12282, 8.9"')

    found = find_card()

    assert found is not None
    assert found.name == "NVIDIA GeForce RTX 4070"


@pytest.mark.parametrize(
    "script",
    [
        'echo "NVIDIA-SMI has failed because it could not communicate with the driver."; exit 9',
        'echo "NVIDIA-SMI has failed, and still said all was well"',
        'echo "Old Card, 4096, [N/A]"',
        'printf "\\377\\376, x, y\\n"',
        "true",
    ],
)
def test_a_driver_that_does_not_say_is_no_card(driver, script):
    driver(script)

    assert find_card() is None


def test_without_the_driver_and_with_a_pytorch_for_processors_there_is_no_card(driver):
    assert find_card() is None
