"""Encoded captions by their words: each is encoded once while the text encoders do not learn."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import torch

from core.base_model.parts import ModelParts
from core.base_model.text_encoding import TextConditioning, encode_captions


@dataclass
class TextCache:
    """Text encoder outputs by caption, kept on the CPU.

    Args:
        parts: whose text encoders are asked.
        max_token_length: 75 (also None), 150 or 225.
        clip_skip: as in :func:`core.base_model.text_encoding.encode_tokens`.
        weighted_captions: whether brackets weigh words.
        most: captions kept; where captions change at every step, the rest is encoded again.
    """

    parts: ModelParts
    max_token_length: int | None = None
    clip_skip: int | None = None
    weighted_captions: bool = False
    most: int = 20_000
    _kept: dict[str, TextConditioning] = field(default_factory=dict)

    def fill(self, captions: Sequence[str]) -> Iterator[int]:
        """Encode every distinct caption; yields how many are done."""
        for done, caption in enumerate(dict.fromkeys(captions), start=1):
            self._encoded(caption)
            yield done

    def text_of(self, captions: Sequence[str]) -> TextConditioning:
        """The outputs for B captions, [B, T, D] and [B, P]; encodes what was not asked for before."""
        rows = [self._encoded(caption) for caption in captions]
        hidden = torch.cat([row.hidden for row in rows])
        pooled = [row.pooled for row in rows if row.pooled is not None]
        return TextConditioning(hidden, torch.cat(pooled) if pooled else None)

    def _encoded(self, caption: str) -> TextConditioning:
        found = self._kept.get(caption)
        if found is not None:
            return found
        with torch.no_grad():
            row = encode_captions(
                self.parts,
                [caption],
                max_token_length=self.max_token_length,
                clip_skip=self.clip_skip,
                weighted_captions=self.weighted_captions,
            )
        on_cpu = TextConditioning(row.hidden.cpu(), None if row.pooled is None else row.pooled.cpu())
        if len(self._kept) < self.most:
            self._kept[caption] = on_cpu
        return on_cpu
