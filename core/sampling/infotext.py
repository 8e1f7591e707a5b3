"""What was drawn and how, in the words that A1111 writes into pictures and other programs read."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from core.sampling.schedulers import sampler_kind

if TYPE_CHECKING:
    from core.sampling.prompt import SamplePrompt

VERSION = "LoRA Atelier"


@dataclass(frozen=True)
class PictureFacts:
    """What belongs into a picture's text beside its prompt.

    Args:
        model: the base model's short name.
        model_hash: first 10 hex digits of its SHA-256; empty where it was not computed.
        clip_skip: as it was drawn with; None says nothing.
        lora_weights: LoRA names with the weights they were drawn with.
        lora_hashes: LoRA names with the first 12 hex digits of their ``sshs_model_hash``.
        more: further pairs, for example of a grid.
    """

    model: str = ""
    model_hash: str = ""
    clip_skip: int | None = None
    lora_weights: Mapping[str, float] = field(default_factory=dict)
    lora_hashes: Mapping[str, str] = field(default_factory=dict)
    more: Mapping[str, str] = field(default_factory=dict)


def parameters_text(prompt: SamplePrompt, facts: PictureFacts) -> str:
    """The text of the PNG chunk ``parameters``: prompt, negative prompt, one line of ``key: value`` pairs."""
    tags = "".join(f" <lora:{name}:{weight:g}>" for name, weight in facts.lora_weights.items())
    lines = [prompt.text + tags]
    if prompt.negative:
        lines.append(f"Negative prompt: {prompt.negative}")
    pairs = {key: value for key, value in _pairs(prompt, facts).items() if value}
    lines.append(", ".join(f"{key}: {_quoted(value)}" for key, value in pairs.items()))
    return "\n".join(lines)


def _pairs(prompt: SamplePrompt, facts: PictureFacts) -> dict[str, str]:
    return {
        "Steps": str(prompt.steps),
        "Sampler": sampler_kind(prompt.sampler).title,
        "CFG scale": f"{prompt.scale:g}",
        "Seed": str(prompt.seed),
        "Size": f"{prompt.width}x{prompt.height}",
        "Model hash": facts.model_hash,
        "Model": facts.model,
        "Clip skip": str(facts.clip_skip or ""),
        "Lora hashes": ", ".join(f"{name}: {digest}" for name, digest in facts.lora_hashes.items() if digest),
        **facts.more,
        "Version": VERSION,
    }


def _quoted(value: str) -> str:
    """A value as A1111 reads it back: quoted where it would end or split the pair."""
    needs_quotes = any(letter in value for letter in ",:\n")
    return json.dumps(value, ensure_ascii=False) if needs_quotes else value
