"""Products with a frozen weight are those of plain torch, whichever way they take."""

import time

import pytest
import torch
from torch import Tensor

from core.base_model import matrix_products
from core.base_model.matrix_products import linear, linear_back, times_columns, times_columns_back

TYPES = (torch.float32, torch.bfloat16)


@pytest.fixture(autouse=True, params=["large enough", "too small"])
def _size(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every product here both as one that oneDNN is called for and as one that it is not."""
    if request.param == "large enough":
        monkeypatch.setattr(matrix_products, "_WORTH_A_CALL", 0)
        monkeypatch.setattr(matrix_products, "_LONG", 0)
        monkeypatch.setattr(matrix_products, "_FEW_ROWS", range(1, 20))


def random(*shape: int, dtype: torch.dtype) -> Tensor:
    return torch.randn(shape, generator=torch.Generator().manual_seed(sum(shape))).to(dtype)


def assert_rounds_to(found: Tensor, exact: Tensor) -> None:
    """Within the rounding of its own type."""
    unit = torch.finfo(found.dtype).eps
    torch.testing.assert_close(found.double(), exact, rtol=4 * unit, atol=8 * unit * float(exact.abs().max()))


@pytest.mark.parametrize("dtype", TYPES)
@pytest.mark.parametrize("leading", [(5,), (2, 3), (1, 7, 2)])
def test_a_linear_and_its_gradient_are_the_exact_ones_rounded(
    dtype: torch.dtype, leading: tuple[int, ...]
) -> None:
    x, weight, bias = (random(*shape, dtype=dtype) for shape in ((*leading, 24), (40, 24), (40,)))
    gradient = random(*leading, 40, dtype=dtype)

    assert_rounds_to(linear(x, weight, bias), x.double() @ weight.double().t() + bias.double())
    assert_rounds_to(linear_back(gradient, weight), gradient.double() @ weight.double())


@pytest.mark.parametrize("dtype", TYPES)
@pytest.mark.parametrize(("rows", "count"), [(40, 1), (40, 3), (40, 50), (200, 16)])
def test_few_and_many_columns_give_the_exact_products_rounded(
    dtype: torch.dtype, rows: int, count: int
) -> None:
    matrix, bias = random(rows, 24, dtype=dtype), random(rows, dtype=dtype)
    columns, gradient = random(24, count, dtype=dtype), random(rows, count, dtype=dtype)

    found = times_columns(matrix, columns, bias)
    back = times_columns_back(matrix, gradient)

    assert_rounds_to(found, matrix.double() @ columns.double() + bias.double()[:, None])
    assert_rounds_to(back, matrix.double().t() @ gradient.double())


def test_a_matrix_with_gaps_is_closed_up_before_it_is_multiplied() -> None:
    x, weight = random(300, 80, dtype=torch.float32)[:, :40], random(300, 80, dtype=torch.float32)[:, 40:]
    started = time.process_time()

    found = linear(x, weight)

    # With its gaps it takes oneDNN a thousand times as long.
    assert time.process_time() - started < 1
    assert_rounds_to(found, x.double() @ weight.double().t())


def test_a_product_traced_without_numbers_has_the_right_shape() -> None:
    with torch._subclasses.FakeTensorMode():
        product = linear(torch.empty(2, 3, 24), torch.empty(40, 24))

    assert product.shape == (2, 3, 40)
