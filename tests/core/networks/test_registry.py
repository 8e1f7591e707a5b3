"""The registry is light: the window makes forms of it without loading torch."""

import subprocess
import sys
from pathlib import Path

import pytest

from core.errors import AtelierError
from core.networks.adapter import Adapter
from core.networks.network import adapter_class
from core.networks.registry import NETWORKS, network_kind

ROOT = Path(__file__).parents[3]


def test_the_registry_loads_no_torch():
    code = "import sys, core.networks.registry; sys.exit('torch' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0


@pytest.mark.parametrize("kind", NETWORKS.values(), ids=list(NETWORKS))
def test_every_kind_has_its_adapter_and_describes_its_options(kind):
    assert issubclass(adapter_class(kind), Adapter)
    assert all(field.description for field in kind.options.model_fields.values())


def test_an_unknown_kind_is_told_with_what_there_is():
    with pytest.raises(AtelierError, match=r"networks\.lora"):
        network_kind("networks.none")
