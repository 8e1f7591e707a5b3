"""Captions to what the U-Net attends to: token chunks, clip skip, SDXL's pair of encoders and pooled text.

Done here and not by a pipeline of diffusers: transformers 5.6 flattened CLIP's text model, and diffusers'
clip skip for SD1.5 has been broken since. The rules are those of sd-scripts, so its LoRAs and ours agree.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

import torch
from torch.nn import functional

from core.base_model.tokenizers import CHUNK_LENGTH
from core.base_model.word_weights import weighted_words
from core.errors import AtelierError
from core.kohya.clip_text import as_clip_reads

if TYPE_CHECKING:
    from collections.abc import Sequence

    from torch import Tensor

    from core.base_model.parts import ModelParts

_WORDS_PER_CHUNK = CHUNK_LENGTH - 2
TOKEN_LENGTHS = (75, 150, 225)

_Row: TypeAlias = tuple[list[int], list[float]]
"""Tokens of a caption, and weights of those between start and end."""


@dataclass(frozen=True)
class TextReading:
    """How captions are read. Field names are sd-scripts' options.

    Args:
        max_token_length: tokens that are read: 75 (also None), 150 or 225.
        clip_skip: which layer from the end SD1.5 attends to; None or 1 is the last.
        weighted_captions: whether brackets weigh words.
    """

    max_token_length: int | None = None
    clip_skip: int | None = None
    weighted_captions: bool = False


@dataclass(frozen=True)
class TokenIds:
    """Captions as numbers.

    Args:
        ids: per text encoder [B, n_chunks, 77], int64; every chunk opens and closes as CLIP expects.
        weights: what each token's hidden state is multiplied by, shaped as ``ids``, float32; None = by 1.
    """

    ids: tuple[Tensor, ...]
    weights: tuple[Tensor, ...] | None = None


@dataclass(frozen=True)
class TextConditioning:
    """What the U-Net is told of captions.

    Args:
        hidden: [B, T, D]; T is 77, 152 or 227; D the text width, both encoders side by side for SDXL.
        pooled: [B, P], the second encoder's summary of the first chunk; None for SD1.5.
    """

    hidden: Tensor
    pooled: Tensor | None = None


def tokenize(
    parts: ModelParts,
    captions: Sequence[str],
    max_token_length: int | None = None,
    *,
    weighted_captions: bool = False,
) -> TokenIds:
    """Turn captions into chunks of tokens; what is longer is cut off.

    Args:
        parts: whose tokenizers are used.
        captions: B texts.
        max_token_length: tokens that are read: 75 (also None), 150 or 225.
        weighted_captions: whether brackets weigh words, ``(red hair:1.2)``, instead of being read.

    Raises:
        AtelierError: another length was asked for.
    """
    length = _checked_length(max_token_length)
    ids, weights = [], []
    for tokenizer, pads_with_end in zip(parts.tokenizers, parts.family.pads_with_end, strict=True):
        read = _weighted_rows if weighted_captions else _plain_rows
        rows = read(tokenizer, captions, length)
        ids.append(_chunks(tokenizer, [row for row, _ in rows], length, pads_with_end=pads_with_end))
        weights.append(_weight_chunks([row_weights for _, row_weights in rows], length))
    return TokenIds(tuple(ids), tuple(weights) if weighted_captions else None)


def encode_tokens(
    parts: ModelParts, token_ids: TokenIds, *, clip_skip: int | None = None
) -> TextConditioning:
    """Run the text encoders; gradients flow where their weights or adapters ask for them.

    Args:
        parts: whose text encoders are used.
        token_ids: from :func:`tokenize`.
        clip_skip: which layer from the end SD1.5 attends to; None or 1 is the last. SDXL always takes the
            last but one of each encoder, as it was trained.
    """
    if not parts.family.applies_clip_skip:
        return _encode_pair(parts, token_ids)
    encoder = parts.text_encoders[0]
    states, last = _run(encoder, token_ids.ids[0])
    if clip_skip is not None and clip_skip > 1:
        _check_clip_skip(clip_skip, layer_count=len(states) - 1)
        last = text_model_of(encoder).final_layer_norm(states[-clip_skip])
    return TextConditioning(_joined_and_weighed(last, token_ids, 0))


def encode_captions(
    parts: ModelParts,
    captions: Sequence[str],
    *,
    max_token_length: int | None = None,
    clip_skip: int | None = None,
    weighted_captions: bool = False,
) -> TextConditioning:
    """:func:`tokenize` and :func:`encode_tokens` in one."""
    tokens = tokenize(parts, captions, max_token_length, weighted_captions=weighted_captions)
    return encode_tokens(parts, tokens, clip_skip=clip_skip)


def size_ids(
    original: Sequence[tuple[int, int]], crop: Sequence[tuple[int, int]], target: Sequence[tuple[int, int]]
) -> Tensor:
    """What SDXL is told of sizes.

    Args:
        original: (height, width) of each picture before it was scaled, pixels.
        crop: (top, left) of what was cut off, pixels.
        target: (height, width) it is trained or drawn at, pixels.

    Returns:
        [B, 6], float32.
    """
    rows = [(*o, *c, *t) for o, c, t in zip(original, crop, target, strict=True)]
    return torch.tensor(rows, dtype=torch.float32)


def text_model_of(encoder: Any) -> Any:
    """The module that holds embeddings, layers and the final norm, in old and new transformers layouts."""
    return getattr(encoder, "text_model", encoder)


def kohya_text_encoder_name(module_name: str) -> str:
    """The name sd-scripts knows a text encoder's module by, whichever layout transformers gave it.

    Args:
        module_name: as in ``named_modules()``: ``encoder.layers.0.mlp.fc1``, with or without ``text_model.``.

    Returns:
        ``text_model_encoder_layers_0_mlp_fc1``; a prefix such as ``lora_te_`` goes before it.
    """
    return "text_model_" + module_name.removeprefix("text_model.").replace(".", "_")


def _checked_length(max_token_length: int | None) -> int:
    length = max_token_length or TOKEN_LENGTHS[0]
    if length not in TOKEN_LENGTHS:
        raise AtelierError(
            "max_token_length is {length}.",
            why="CLIP reads captions in pieces of 75 tokens, and up to three of them.",
            remedy="Set it to 75, 150 or 225.",
            length=length,
        )
    return length


def _check_clip_skip(clip_skip: int, *, layer_count: int) -> None:
    if clip_skip > layer_count:
        raise AtelierError(
            "clip_skip is {clip_skip}, but the text encoder has {layer_count} layers.",
            why="Clip skip counts layers from the end.",
            remedy="Set it to 1 or 2.",
            clip_skip=clip_skip,
            layer_count=layer_count,
        )


def _plain_rows(tokenizer: Any, captions: Sequence[str], length: int) -> list[_Row]:
    """Tokens of captions with start and end, and no weights."""
    texts = [as_clip_reads(caption) for caption in captions]
    found = tokenizer(texts, truncation=True, max_length=length + 2).input_ids
    return [(ids, []) for ids in found]


def _weighted_rows(tokenizer: Any, captions: Sequence[str], length: int) -> list[_Row]:
    """Tokens of captions with start and end, and the weight of each but the start."""
    rows = []
    for caption in captions:
        ids: list[int] = []
        weights: list[float] = []
        for words, weight in weighted_words(caption):
            found = tokenizer(as_clip_reads(words)).input_ids[1:-1]
            ids += found
            weights += [weight] * len(found)
        row = [tokenizer.bos_token_id, *ids[:length], tokenizer.eos_token_id]
        rows.append((row, weights[:length]))
    return rows


def _weight_chunks(rows: Sequence[Sequence[float]], length: int) -> Tensor:
    """[B, length / 75, 77] weights; what opens, closes and fills a chunk weighs 1."""
    words = torch.ones(len(rows), length)
    for row, weights in zip(words, rows, strict=True):
        row[: len(weights)] = torch.tensor(weights)
    return functional.pad(words.reshape(len(rows), -1, _WORDS_PER_CHUNK), (1, 1), value=1.0)


def _chunks(tokenizer: Any, rows: Sequence[list[int]], length: int, *, pads_with_end: bool) -> Tensor:
    """[B, length / 75, 77] tokens of captions."""
    end_id = tokenizer.eos_token_id
    pad_id = end_id if pads_with_end else 0
    ids = torch.full((len(rows), length + 2), pad_id, dtype=torch.int64)
    for row, tokens in zip(ids, rows, strict=True):
        row[: len(tokens)] = torch.tensor(tokens)
    words = ids[:, 1:-1].reshape(len(rows), -1, _WORDS_PER_CHUNK)
    start, end = (ids[:, place, None, None].expand(-1, words.shape[1], 1) for place in (0, -1))
    chunks = torch.cat([start, words, end], dim=2)
    if not pads_with_end:
        _close_chunks(chunks, end_id=end_id, pad_id=pad_id)
    return chunks


def _close_chunks(chunks: Tensor, *, end_id: int, pad_id: int) -> None:
    """See that every chunk holds an end token where the filling is another token; in place, [B, n, 77]."""
    if chunks.shape[1] == 1:
        return  # the tokenizer itself has closed the only chunk
    last_word, last, first_word = chunks[..., -2], chunks[..., -1], chunks[..., 1]
    last[(last_word != end_id) & (last_word != pad_id)] = end_id
    first_word[first_word == pad_id] = end_id


def _run(encoder: Any, ids: Tensor) -> tuple[tuple[Tensor, ...], Tensor]:
    """All hidden states and the normed last one, each [B * n_chunks, 77, D]."""
    device = next(encoder.parameters()).device
    output = encoder(ids.reshape(-1, CHUNK_LENGTH).to(device), output_hidden_states=True, return_dict=True)
    return output.hidden_states, output.last_hidden_state


def _encode_pair(parts: ModelParts, token_ids: TokenIds) -> TextConditioning:
    first_ids, second_ids = token_ids.ids
    first_states, _ = _run(parts.text_encoders[0], first_ids)
    second_states, second_last = _run(parts.text_encoders[1], second_ids)
    hidden = torch.cat(
        [
            _joined_and_weighed(first_states[-2], token_ids, 0),
            _joined_and_weighed(second_states[-2], token_ids, 1),
        ],
        dim=-1,
    )
    end_id = parts.tokenizers[1].eos_token_id
    pooled = _pool_first_chunk(second_last, second_ids, end_id=end_id)
    return TextConditioning(hidden, parts.text_encoders[1].text_projection(pooled))


def _pool_first_chunk(states: Tensor, ids: Tensor, *, end_id: int) -> Tensor:
    """The state at the first end token of each caption's first chunk, [B, D]."""
    first_chunks = states.reshape(*ids.shape, -1)[:, 0]
    ends = (ids[:, 0] == end_id).int().argmax(dim=-1)
    return first_chunks[torch.arange(len(ends)), ends.to(states.device)]


def _joined_and_weighed(states: Tensor, token_ids: TokenIds, encoder: int) -> Tensor:
    """One row per caption, each token's state times its weight; [B, 75n + 2, D]."""
    joined = _join_chunks(states, token_ids.ids[encoder])
    if token_ids.weights is None:
        return joined
    weights = _join_chunks(token_ids.weights[encoder], token_ids.ids[encoder])
    return joined * weights.to(joined)


def _join_chunks(states: Tensor, ids: Tensor) -> Tensor:
    """One row per caption: the first chunk's start, all words, the last chunk's end; [B, 75n + 2, D]."""
    batch, chunk_count, length = ids.shape
    by_chunk = states.reshape(batch, chunk_count, length, -1)
    words = by_chunk[:, :, 1:-1].reshape(batch, chunk_count * (length - 2), -1)
    return torch.cat([by_chunk[:, 0, :1], words, by_chunk[:, -1, -1:]], dim=1)
