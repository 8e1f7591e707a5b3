"""Products with a frozen weight, each in the fastest way known here.

On a processor PyTorch hands float32 products to MKL. oneDNN, which it uses for other types, is a tenth to a
half faster on them, and twice as fast where a large weight meets few rows (measured on an EPYC with AVX-512).
A call of it costs some ten microseconds more, so small products stay where they are. In bfloat16 PyTorch asks
it too, but lets it add to an answer that was filled with the bias before, 1 to 14 % slower; and it lays the
second factor out anew, which a large weight had better not be where it meets few rows. All ways sum in
float32; results differ by rounding only.
"""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional

_MANY_ROWS_PER_COLUMN = 10
# Multiplications from which oneDNN is ahead.
_WORTH_A_CALL = 8_000_000
_FEW_ROWS = range(16, 65)
_COLUMNS_OF_VECTOR = 16
# Numbers in a row of the weight from which it is faster as the first factor.
_LONG = 1280


def linear(x: Tensor, weight: Tensor, bias: Tensor | None = None) -> Tensor:
    """As torch's linear: [..., in] by a weight [out, in] to [..., out]; nothing is kept for a gradient."""
    if _is_few_by_many(x, weight):
        return _weight_first(x, weight, bias)
    if _is_for_onednn(x, len(weight), has_bias=bias is not None):
        product = torch.ops.mkldnn._linear_pointwise  # noqa: SLF001 - what torch.compile itself calls
        result: Tensor = product(_dense(x), _dense(weight), bias, "none", [], "")
        return result
    return functional.linear(x, weight, bias)


def linear_back(gradient: Tensor, weight: Tensor) -> Tensor:
    """The gradient of a linear's input from that of its output, [..., out] to [..., in]."""
    if _is_for_onednn(gradient, weight.shape[1]):
        return linear(gradient, weight.t())
    return torch.matmul(gradient, weight)


def times_columns(matrix: Tensor, columns: Tensor, bias: Tensor | None = None) -> Tensor:
    """A weight by columns, [out, in] and [in, L] to [out, L]; ``bias`` is [out]."""
    product = linear(matrix, columns.t()) if _is_for_onednn(columns, len(matrix)) else matrix @ columns
    if bias is not None:
        product += bias[:, None]
    return product


def times_columns_back(matrix: Tensor, gradient: Tensor) -> Tensor:
    """The gradient of those columns, [out, in] and [out, L] to [in, L]."""
    has_few = gradient.device.type == "cpu" and len(matrix) > _MANY_ROWS_PER_COLUMN * gradient.shape[1]
    # Few columns that fill a processor's vectors lie right as they are: 5 to 10 % faster.
    fill_vectors = gradient.dtype == torch.bfloat16 and gradient.shape[1] % _COLUMNS_OF_VECTOR == 0
    if has_few and not fill_vectors:
        # The weight is read as it lies; transposing the few columns costs less than walking across it.
        return linear_back(gradient.t(), matrix).t()
    return matrix.t() @ gradient


def _weight_first(x: Tensor, weight: Tensor, bias: Tensor | None) -> Tensor:
    columns = x.reshape(-1, x.shape[-1]).t()
    product: Tensor = weight @ columns if bias is None else torch.addmm(bias[:, None], weight, columns)
    return product.t().contiguous().view(*x.shape[:-1], -1)


def _is_few_by_many(x: Tensor, weight: Tensor) -> bool:
    is_few = x.shape[:-1].numel() in _FEW_ROWS and weight.shape[1] >= _LONG and weight.is_contiguous()
    return is_few and x.device.type == "cpu" and x.dtype == torch.bfloat16


def _dense(matrix: Tensor) -> Tensor:
    """The matrix without gaps, row by row or column by column: oneDNN takes seconds for any other."""
    is_dense = matrix.is_contiguous() or (matrix.dim() == 2 and matrix.t().is_contiguous())
    return matrix if is_dense else matrix.contiguous()


def _is_for_onednn(x: Tensor, answers: int, *, has_bias: bool = False) -> bool:
    """Whether oneDNN should be asked for a product with x, each row of which gets so many answers."""
    if x.device.type != "cpu" or x.numel() * answers < _WORTH_A_CALL:
        return False
    if x.dtype == torch.bfloat16:
        return has_bias and bool(torch.ops.mkldnn._is_mkldnn_bf16_supported())  # noqa: SLF001 - as PyTorch asks
    return x.dtype == torch.float32 and bool(torch.backends.mkldnn.is_available())  # type: ignore[no-untyped-call]
