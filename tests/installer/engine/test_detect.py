"""Which engine fits which computer. The driver library is a small real one, compiled here."""

import shutil
import subprocess

import pytest

from installer.engine.detect import Choice, Graphics, GraphicsCard, choose_profile, detect_graphics
from installer.engine.profiles import read_profiles

PROFILES = read_profiles()
DRIVER = """
#include <string.h>
int cuInit(unsigned flags) { return flags == 0 ? RESULT : 1; }
int cuDriverGetVersion(int *version) { *version = 12060; return 0; }
int cuDeviceGetCount(int *count) { *count = 2; return 0; }
int cuDeviceGet(int *device, int number) { *device = number; return 0; }
int cuDeviceGetName(char *name, int room, int device) {
    strncpy(name, device ? "GTX 1060" : "RTX 4090", room);
    return 0;
}
int cuDeviceGetAttribute(int *value, int which, int device) {
    *value = which == 75 ? (device ? 6 : 8) : which == 76 ? (device ? 1 : 9) : -1;
    return 0;
}
"""


def card(major, minor):
    return GraphicsCard("card", (major, minor))


@pytest.mark.parametrize(
    ("cards", "driver", "expected"),
    [
        ([card(8, 9)], (13, 0), Choice("cu130")),
        ([card(12, 0)], (13, 2), Choice("cu130")),
        ([card(7, 5)], (13, 0), Choice("cu130")),
        ([card(8, 9)], (12, 8), Choice("cu126", "cu130")),
        ([card(6, 1)], (13, 0), Choice("cu126")),
        ([card(7, 0)], (12, 6), Choice("cu126")),
        ([card(6, 1), card(8, 6)], (13, 0), Choice("cu130")),
        ([card(8, 9)], (11, 8), Choice("cpu", "cu130")),
        ([card(5, 2)], (13, 0), Choice("cpu")),
        ([], (0, 0), Choice("cpu")),
        ([], (13, 0), Choice("cpu")),
    ],
)
def test_card_and_driver_together_decide(cards, driver, expected):
    assert choose_profile(Graphics(tuple(cards), driver), PROFILES) == expected


@pytest.mark.skipif(not shutil.which("gcc"), reason="needs gcc")
@pytest.mark.parametrize("result", [0, 100])
def test_the_driver_is_asked_by_its_own_interface(tmp_path, result):
    source, library = tmp_path / "driver.c", tmp_path / "driver.so"
    source.write_text(DRIVER)
    subprocess.run(
        ["gcc", "-shared", "-fPIC", f"-DRESULT={result}", str(source), "-o", str(library)], check=True
    )

    found = detect_graphics(str(library))

    both = Graphics((GraphicsCard("RTX 4090", (8, 9)), GraphicsCard("GTX 1060", (6, 1))), (12, 6))
    assert found == (both if result == 0 else Graphics())


def test_without_a_driver_there_is_simply_no_card():
    assert detect_graphics("no-such-library.so") == Graphics()
