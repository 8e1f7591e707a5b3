"""Each kind beside LyCORIS' own module: the same file gives the same output, gradients and keys.

LyCORIS' default way builds the changed weight, which is the definition; ours goes beside the layer.
"""

from dataclasses import dataclass, field
from typing import Any

import pytest
import torch
from torch import nn

from core.networks.adapter import Adapter, AdapterShape
from core.networks.factorization import split_width
from core.networks.kind import NetworkKind, NetworkOptions
from core.networks.network import adapter_class
from core.networks.registry import network_kind

lycoris = pytest.importorskip("lycoris.modules", reason="an oracle of the dev extra")
from lycoris.functional import factorization  # noqa: E402
from lycoris.modules.diag_oft import DiagOFTModule  # noqa: E402
from lycoris.modules.ia3 import IA3Module  # noqa: E402
from lycoris.modules.locon import LoConModule  # noqa: E402
from lycoris.modules.loha import LohaModule  # noqa: E402
from lycoris.modules.lokr import LokrModule  # noqa: E402

LAYERS = {
    "linear": lambda: nn.Linear(24, 36),
    "narrow linear": lambda: nn.Linear(10, 6, bias=False),
    "1x1": lambda: nn.Conv2d(12, 20, 1),
    "3x3": lambda: nn.Conv2d(12, 20, 3, padding=1),
    "3x3 stride 2": lambda: nn.Conv2d(8, 12, 3, stride=2, padding=1),
}


@dataclass(frozen=True)
class Case:
    """One way to set a kind up, in our words and in LyCORIS'."""

    algo: str
    theirs: type
    ours: dict[str, Any] = field(default_factory=dict)
    other: dict[str, Any] = field(default_factory=dict)
    rank: int = 3
    alpha: float = 3.0

    @property
    def kind(self) -> NetworkKind:
        return network_kind("lycoris.kohya", self.algo)

    @property
    def options(self) -> NetworkOptions:
        return self.kind.options(network_dim=self.rank, network_alpha=self.alpha, **self.ours)


DORA, DORA_IN = {"dora_wd": True}, {"dora_wd": True, "wd_on_output": False}
THEIR_DORA = {"weight_decompose": True}
THEIR_DORA_IN = {"weight_decompose": True, "wd_on_out": False}
TUCKER = {"use_tucker": True}
CASES = {
    "locon": Case("locon", LoConModule, alpha=1.5),
    "locon, Tucker": Case("locon", LoConModule, TUCKER, TUCKER),
    "locon, DoRA": Case("locon", LoConModule, DORA, THEIR_DORA, alpha=1.5),
    "locon, DoRA, Tucker": Case("locon", LoConModule, DORA | TUCKER, THEIR_DORA | TUCKER),
    "locon, DoRA on inputs": Case("locon", LoConModule, DORA_IN, THEIR_DORA_IN),
    "loha, thin": Case("loha", LohaModule, rank=2, alpha=2),
    "loha, thick": Case("loha", LohaModule, rank=8, alpha=8),
    "loha, Tucker": Case("loha", LohaModule, TUCKER, TUCKER),
    "loha, DoRA": Case("loha", LohaModule, DORA, THEIR_DORA, rank=2, alpha=2),
    "loha, DoRA, thick": Case("loha", LohaModule, DORA, THEIR_DORA, rank=8, alpha=8),
    "lokr": Case("lokr", LokrModule, rank=1, alpha=0.5),
    "lokr, factor": Case("lokr", LokrModule, {"factor": 2}, {"factor": 2}, rank=2, alpha=1),
    "lokr, full": Case("lokr", LokrModule, {"full_matrix": True}, {"full_matrix": True}),
    "lokr, both": Case("lokr", LokrModule, {"decompose_both": True}, {"decompose_both": True}, rank=1),
    "lokr, Tucker": Case("lokr", LokrModule, TUCKER | {"factor": 2}, TUCKER | {"factor": 2}, rank=1),
    "lokr, unbalanced": Case(
        "lokr",
        LokrModule,
        {"unbalanced_factorization": True, "factor": 2},
        {"unbalanced_factorization": True, "factor": 2},
    ),
    "lokr, DoRA": Case("lokr", LokrModule, DORA, THEIR_DORA, rank=1),
    "lokr, DoRA on inputs": Case("lokr", LokrModule, DORA_IN, THEIR_DORA_IN, rank=1),
    "ia3": Case("ia3", IA3Module),
    "ia3 on inputs": Case("ia3", IA3Module, {"train_on_input": True}, {"train_on_input": True}),
    "diag-oft": Case("diag-oft", DiagOFTModule, rank=4),
    "diag-oft, constraint": Case(
        "diag-oft", DiagOFTModule, {"constraint": 0.01}, {"constraint": 0.01}, rank=4
    ),
}


def both(case: Case, layer: nn.Module) -> tuple[Adapter, nn.Module]:
    """Our adapter and theirs on the same layer, with the same learned values."""
    kind = case.kind
    shape = AdapterShape(case.rank, case.alpha)
    ours = adapter_class(kind).from_options(layer, shape, case.options, path="a")
    theirs = case.theirs("a", layer, lora_dim=case.rank, alpha=case.alpha, **case.other)
    learn(theirs)
    saved = {key: value.detach() for key, value in theirs.state_dict().items()}
    ours.load_tensors(saved)
    return ours, theirs


def learn(module: nn.Module) -> None:
    generator = torch.Generator().manual_seed(5)
    with torch.no_grad():
        for name, parameter in module.named_parameters():
            drawn = torch.randn(parameter.shape, generator=generator) * 0.3
            parameter.copy_(parameter * (1 + drawn / 3) if "dora" in name or name == "rescale" else drawn)


def given_for(layer: nn.Module) -> torch.Tensor:
    generator = torch.Generator().manual_seed(9)
    if isinstance(layer, nn.Conv2d):
        return torch.randn(2, layer.in_channels, 6, 5, generator=generator)
    return torch.randn(2, 7, layer.in_features, generator=generator)


def run(adapter: nn.Module, layer: nn.Module, *, hang: str) -> tuple[torch.Tensor, dict[str, torch.Tensor]]:
    """Output and gradients, the latter by the ending of the keys."""
    x = given_for(layer).requires_grad_()
    getattr(adapter, hang)()
    output = layer(x)
    getattr(adapter, "take_off" if hang == "hang" else "restore")()
    # Not the plain sum of squares, which no turn changes.
    weights = torch.linspace(-1, 2, output.numel()).view_as(output)
    (weights * output.square()).sum().backward()
    named = adapter.tensors() if hang == "hang" else dict(adapter.named_parameters())
    gradients = {key.removesuffix(".weight"): value.grad for key, value in named.items()}
    gradients = {key: grad for key, grad in gradients.items() if grad is not None}
    return output.detach(), gradients | {"x": x.grad}


@pytest.fixture(params=LAYERS)
def layer(request):
    torch.manual_seed(1)
    return LAYERS[request.param]().requires_grad_(requires_grad=False)


@pytest.mark.parametrize("name", CASES)
def test_output_and_gradients_equal_lycoris(name, layer):
    ours, theirs = both(CASES[name], layer)

    output, gradients = run(ours, layer, hang="hang")

    expected, their_gradients = run(theirs, layer, hang="apply_to")
    torch.testing.assert_close(output, expected, rtol=1e-4, atol=1e-4)
    assert gradients.keys() == their_gradients.keys()
    for key, gradient in their_gradients.items():
        size = gradient.abs().max().item() + 1e-6
        torch.testing.assert_close(
            gradients[key], gradient.view_as(gradients[key]), rtol=1e-3, atol=2e-5 * size
        )


@pytest.mark.parametrize("name", CASES)
def test_keys_and_shapes_equal_lycoris(name, layer):
    ours, theirs = both(CASES[name], layer)

    found = {key: tuple(value.shape) for key, value in ours.tensors().items()}

    assert found == {key: tuple(value.shape) for key, value in theirs.state_dict().items()}


@pytest.mark.parametrize("name", CASES)
def test_a_file_of_lycoris_is_read_with_its_size_and_answers_the_same(name, layer):
    ours, theirs = both(CASES[name], layer)
    saved = {key: value.detach() for key, value in theirs.state_dict().items()}

    read = adapter_class(CASES[name].kind).from_tensors(layer, saved)

    torch.testing.assert_close(run(read, layer, hang="hang")[0], run(ours, layer, hang="hang")[0])


@pytest.mark.parametrize("name", CASES)
def test_beside_the_layer_equals_the_changed_weight_at_any_multiplier(name, layer):
    ours, _ = both(CASES[name], layer)
    ours.multiplier = 0.7
    hung = run(ours, layer, hang="hang")[0]

    with torch.no_grad():
        layer.weight += 0.7 * ours.delta_weight()

    torch.testing.assert_close(layer(given_for(layer)), hung, rtol=1e-4, atol=1e-4)


def test_loha_is_scaled_once_as_in_the_programs_that_load_it(layer):
    """LyCORIS' default way scales twice; its way beside the layer, A1111 and ComfyUI scale once."""
    case = Case("loha", LohaModule, other={"bypass_mode": True}, rank=2, alpha=0.5)
    ours, theirs = both(case, layer)

    torch.testing.assert_close(
        run(ours, layer, hang="hang")[0], run(theirs, layer, hang="apply_to")[0], rtol=1e-4, atol=1e-4
    )


@pytest.mark.parametrize("factor", [-1, 2, 4, 8, 16, 6])
def test_widths_are_split_as_in_lycoris(factor):
    widths = [*range(1, 200), 320, 360, 512, 640, 768, 1024, 1280, 2048, 2560, 5120]

    assert [split_width(width, factor) for width in widths] == [
        factorization(width, factor) for width in widths
    ]


@pytest.mark.parametrize(
    "name", ["locon", "locon, Tucker", "locon, DoRA", "loha, thin", "loha, thick", "lokr"]
)
def test_a_scalar_starts_at_nothing_learns_and_is_part_of_the_file_as_in_lycoris(name, layer):
    case = CASES[name]
    scalar = {"use_scalar": True}
    options = case.kind.options(network_dim=case.rank, network_alpha=case.alpha, **case.ours, **scalar)
    shape, make = AdapterShape(case.rank, case.alpha), adapter_class(case.kind)
    ours = make.from_options(layer, shape, options, path="a")
    theirs = case.theirs("a", layer, lora_dim=case.rank, alpha=case.alpha, **case.other, **scalar)
    assert ours.delta_weight().abs().max() < 1e-6

    their_own = dict(theirs.named_parameters())
    with torch.no_grad():
        for ending, factor in ours.factors().items():
            their_own[ending].copy_(factor.view(their_own[ending].shape))
        for scalar in (ours.scalar, theirs.scalar):
            scalar.fill_(0.5)
    output, expected = answer_of(ours, layer, hang="hang"), answer_of(theirs, layer, hang="apply_to")
    read = make.from_tensors(layer, {key: value.detach() for key, value in ours.tensors().items()})
    output.square().sum().backward()

    torch.testing.assert_close(output, expected, rtol=1e-4, atol=1e-5)
    torch.testing.assert_close(answer_of(read, layer, hang="hang"), output, rtol=0, atol=1e-5)
    assert ours.scalar.grad.abs() > 0


def answer_of(adapter: nn.Module, layer: nn.Module, *, hang: str) -> torch.Tensor:
    getattr(adapter, hang)()
    output = layer(given_for(layer))
    getattr(adapter, "take_off" if hang == "hang" else "restore")()
    return output
