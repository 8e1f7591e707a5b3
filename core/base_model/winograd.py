"""3 x 3 convolutions over many places in float32 on a processor, with 16 multiplications instead of 36.

F(2 x 2, 3 x 3) of Lavin and Gray, 2015, https://arxiv.org/abs/1509.09308: four places of the answer come from
a tile of 4 x 4 places of the input. Tile and kernel are transformed, 16 products of matrices follow, and what
they give is transformed back. The transforms add, subtract and halve. In float32 the errors of rounding stay
about twice those of the plain way. In bfloat16 they would be 2.6 times those, for no speed: its products are
so fast that the transforms take as long. Only float32 comes here.

A transformed kernel is 78 % larger than the kernel, so it is made for the moment and in pieces. That is as
much work as a few hundred places are, so smaller pictures stay with the plain way.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial

import torch
from torch import Tensor
from torch.nn import functional

from core.base_model.matrix_products import times_columns

_PRODUCTS = 16
_PIECE_BYTES = 24 * 2**20
"""Of transformed kernels, or tiles, at a time: memory that a step hardly notices."""
_LEAST_PLACES = 400
_TRANSFORMS = 30
"""What transforming a place takes, in multiplications that are saved there."""

_KERNEL = ((1.0, 0.0, 0.0), (0.5, 0.5, 0.5), (0.5, -0.5, 0.5), (0.0, 0.0, 1.0))
_ANSWER = ((1.0, 1.0, 1.0, 0.0), (0.0, 1.0, -1.0, -1.0))
_UPRIGHT = range(16)
_TURNED = [4 * row + column for row in (3, 1, 2, 0) for column in (3, 1, 2, 0)]
"""Where what a turned kernel is transformed to is found in what the kernel is transformed to."""

Products = Callable[[Tensor, Tensor], None]


def is_faster(places: int, weight: Tensor) -> bool:
    """Whether this way is faster than the plain one.

    Args:
        places: of all pictures together.
        weight: [out, in, 3, 3].
    """
    answers, inputs = weight.shape[:2]
    return places * (1 - _TRANSFORMS / answers - _TRANSFORMS / inputs) > _LEAST_PLACES


def passing_bytes(places: int, weight: Tensor) -> int:
    """What a float32 convolution of one picture takes for the moment: tiles, products and kernels."""
    answers, inputs = weight.shape[:2]
    number = torch.float32.itemsize * _PRODUCTS
    tiles = min(_PIECE_BYTES, number * inputs * places // 4)
    return tiles + tiles * answers // inputs + min(_PIECE_BYTES, number * answers * inputs)


def convolve(x: Tensor, weight: Tensor, bias: Tensor | None) -> Tensor:
    """As torch's conv2d with a padding of 1.

    Args:
        x: [B, in, H, W].
        weight: [out, in, 3, 3].
        bias: [out].

    Returns:
        [B, out, H, W].
    """
    answer = _convolved(x, len(weight), partial(_multiply, weight, _UPRIGHT))
    return answer if bias is None else answer.add_(bias[:, None, None])


def convolve_back(gradient: Tensor, weight: Tensor) -> Tensor:
    """The gradient of its input, [B, out, H, W] to [B, in, H, W]: a convolution with the kernels turned."""
    return _convolved(gradient, weight.shape[1], partial(_multiply, weight.transpose(0, 1), _TURNED))


def _convolved(x: Tensor, channels: int, products: Products) -> Tensor:
    height, width = x.shape[2:]
    across, down = (width + 1) // 2, (height + 1) // 2
    answer = x.new_empty(len(x), channels, 2 * down, 2 * across)
    rows = max(1, _PIECE_BYTES // (_PRODUCTS * x.element_size() * x.shape[:2].numel() * across))
    for top in range(0, down, rows):
        bottom = min(top + rows, down)
        # By itself, so that each piece is gone before the next one comes.
        _put(_multiplied(_with_edges(x, top, bottom), channels, products), answer[:, :, 2 * top : 2 * bottom])
    if (height % 2, width % 2) == (0, 0):
        return answer
    return answer[:, :, :height, :width].contiguous()


def _multiplied(x: Tensor, channels: int, products: Products) -> Tensor:
    """[B, in, 2 rows + 2, W] to [16, out, tiles]."""
    tiles = _tiles(x)
    product = x.new_empty(_PRODUCTS, channels, tiles.shape[2:].numel())
    products(tiles.flatten(2), product)
    return product


def _with_edges(x: Tensor, top: int, bottom: int) -> Tensor:
    """The places that these rows of tiles look at, zeros around the picture: [B, C, 2 rows + 2, W]."""
    first, last = 2 * top - 1, 2 * bottom + 1
    seen = x[:, :, max(0, first) : last]
    above, below = max(0, -first), last - x.shape[2]
    return functional.pad(seen, (1, 1 + x.shape[3] % 2, above, max(0, below)))


def _tiles(x: Tensor) -> Tensor:
    """Tiles of 4 x 4 places, transformed: [B, C, H, W] to [16, C, B, rows of tiles, columns of tiles]."""
    # Every second row and column by themselves, so that each pass runs along places that lie side by side.
    halves = _halves(x).contiguous()
    *_, images, down, across = halves.shape
    rows = x.new_empty(4, 2, x.shape[1], images, down - 1, across)
    _combine(halves[..., :-1, :], halves[..., 1:, :], rows)
    tiles = x.new_empty(4, 4, x.shape[1], images, down - 1, across - 1)
    rows = rows.transpose(0, 1)
    _combine(rows[..., :-1], rows[..., 1:], tiles.transpose(0, 1))
    return tiles.flatten(0, 1)


def _halves(x: Tensor) -> Tensor:
    """Even and odd rows and columns apart, [B, C, H, W] to [2, 2, C, B, H / 2, W / 2]."""
    images, channels, height, width = x.shape
    return x.view(images, channels, height // 2, 2, width // 2, 2).permute(3, 5, 1, 0, 2, 4)


def _combine(first: Tensor, second: Tensor, four: Tensor) -> None:
    """One axis of tiles: their places 0 and 1, then 2 and 3, make four sums."""
    torch.sub(first[0], second[0], out=four[0])
    torch.add(first[1], second[0], out=four[1])
    torch.sub(second[0], first[1], out=four[2])
    torch.sub(first[1], second[1], out=four[3])


def _put(product: Tensor, answer: Tensor) -> None:
    """Transform back, [16, C, tiles] to [B, C, 2 rows, 2 columns]."""
    there = _halves(answer)
    there.copy_((_both_axes(_ANSWER, product) @ product.flatten(1)).view(there.shape))


def _multiply(weight: Tensor, order: Sequence[int], tiles: Tensor, product: Tensor) -> None:
    """[out, in, 3, 3] by [16, in, tiles] to [16, out, tiles]; ``order`` says which kernel meets which."""
    for first, kernels in _transformed(weight):
        for tile, which, answer in zip(tiles, order, product, strict=True):
            answer[first : first + kernels.shape[1]] = times_columns(kernels[which], tile)


def _transformed(weight: Tensor) -> Iterator[tuple[int, Tensor]]:
    """Some answers' kernels at a time, [16, answers, in], with the number of the first."""
    answers, inputs = weight.shape[:2]
    matrix = _both_axes(_KERNEL, weight)
    count = max(1, _PIECE_BYTES // (_PRODUCTS * weight.element_size() * inputs))
    for first in range(0, answers, count):
        some = weight[first : first + count]
        yield first, (matrix @ some.reshape(-1, 9).t()).view(_PRODUCTS, len(some), inputs)


def _both_axes(transform: tuple[tuple[float, ...], ...], like: Tensor) -> Tensor:
    matrix = torch.tensor(transform, dtype=like.dtype, device=like.device)
    return torch.kron(matrix, matrix)
