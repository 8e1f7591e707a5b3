"""What can be seen in a LoRA file without loading torch: its kind, base and ranks, and what it tells."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core.checkpoints.header import Header, TensorFacts, read_header
from core.cli.lora_weights import StoredTensors
from core.errors import AtelierError

# By the ending that only one kind of network has; the first that fits counts.
_KINDS = {
    "hada_w1_a": "LoHa",
    "lokr_w1": "LoKr",
    "lokr_w1_a": "LoKr",
    "oft_blocks": "OFT",
    "oft_diag": "OFT",
    "on_input": "(IA)³",
    "a1.weight": "GLoRA",
    "diff": "full difference",
    "lora_down.weight": "LoRA",
    "lora_A.weight": "LoRA",
}
_RANK_ENDINGS = ("lora_down.weight", "lora_A.weight", "hada_w1_b", "lokr_w2_b", "lokr_w1_b")
_PARTS = {"lora_unet_": "unet", "lora_te1_": "te1", "lora_te2_": "te2", "lora_te_": "te"}
_BASE_BY_WIDTH = {768: "sd15", 1024: "sd2", 2048: "sdxl"}
_MOST_FOLDERS = 1000


@dataclass(frozen=True)
class LoraFacts:
    """What a file is.

    Attributes:
        path: the file.
        file_size: bytes.
        kind: ``"LoRA"``, ``"LoCon"``, ``"LoHa"``...; empty where it is no such file.
        is_decomposed: whether it is a DoRA as well.
        base: ``"sd15"``, ``"sdxl"``, ``"sd2"``; by the width of its weights, empty where they do not tell.
        told_base: ``ss_base_model_version``, as written.
        module_counts: adapters by part of the model (``unet``, ``te``, ``te1``, ``te2``, ``other``).
        ranks: adapters by rank.
        alphas: adapters by alpha.
        dtypes: tensors by number type.
        foreign_keys: tensors that belong to no adapter.
        metadata: the header's texts.
        tags: how often each tag stood in the captions, most frequent first.
    """

    path: Path
    file_size: int
    kind: str
    is_decomposed: bool
    base: str
    told_base: str
    module_counts: Mapping[str, int]
    ranks: Mapping[int, int]
    alphas: Mapping[float, int]
    dtypes: Mapping[str, int]
    foreign_keys: tuple[str, ...]
    metadata: Mapping[str, str]
    tags: tuple[tuple[str, int], ...]


def facts_of(path: Path) -> LoraFacts:
    """Read a file's facts.

    Raises:
        AtelierError: it is not there or no whole safetensors file, or not a LoRA's.
    """
    header = read_header(path)
    modules = modules_of(header.tensors)
    kind = _kind(modules)
    if not kind:
        raise AtelierError(
            "“{path}” is no LoRA file.",
            why="None of its {count} tensors belongs to an adapter.",
            remedy="Choose a file that a LoRA training wrote.",
            path=path,
            count=len(header.tensors),
        )
    return LoraFacts(
        path=path,
        file_size=header.file_size,
        kind=kind,
        is_decomposed=any("dora_scale" in endings for endings in modules.values()),
        base=_base(modules),
        told_base=header.metadata.get("ss_base_model_version", ""),
        module_counts=dict(Counter(part_of(name) for name in modules)),
        ranks=_ranks(modules),
        alphas=_alphas(path, header),
        dtypes=dict(Counter(tensor.dtype for tensor in header.tensors.values())),
        foreign_keys=tuple(key for key in header.tensors if _name_and_ending(key)[0] not in modules),
        metadata=header.metadata,
        tags=_tags(header.metadata.get("ss_tag_frequency", "")),
    )


def modules_of(tensors: Mapping[str, TensorFacts]) -> dict[str, dict[str, TensorFacts]]:
    """Tensors by adapter and ending of the key; what belongs to no adapter is left out."""
    modules: dict[str, dict[str, TensorFacts]] = {}
    for key, facts in tensors.items():
        name, ending = _name_and_ending(key)
        modules.setdefault(name, {})[ending] = facts
    return {name: endings for name, endings in modules.items() if endings.keys() & _KINDS.keys()}


def part_of(name: str) -> str:
    """The part of a model that an adapter sits in: ``unet``, ``te``, ``te1``, ``te2``, or ``other``."""
    return next((part for prefix, part in _PARTS.items() if name.startswith(prefix)), "other")


def _name_and_ending(key: str) -> tuple[str, str]:
    """In Kohya's names the first dot parts them; in others' what stands at the end tells."""
    if part_of(key) != "other":
        name, _, ending = key.partition(".")
        return name, ending
    for ending in (*_KINDS, "alpha", "lora_up.weight", "lora_B.weight"):
        if key.endswith(f".{ending}"):
            return key.removesuffix(f".{ending}"), ending
    return key, ""


def _kind(modules: Mapping[str, Mapping[str, TensorFacts]]) -> str:
    endings = {ending for facts in modules.values() for ending in facts}
    kind = next((kind for ending, kind in _KINDS.items() if ending in endings), "")
    if kind != "LoRA":
        return kind
    spatial = any(
        len(facts.shape) == 4 and facts.shape[-1] > 1
        for endings in modules.values()
        for ending, facts in endings.items()
        if ending in ("lora_down.weight", "lora_mid.weight")
    )
    return "LoCon" if spatial else "LoRA"


def _base(modules: Mapping[str, Mapping[str, TensorFacts]]) -> str:
    """The family, by the width of the words that the U-Net's cross-attention reads."""
    if any(part_of(name) == "te2" for name in modules):
        return "sdxl"
    for name, endings in modules.items():
        if name.endswith(("attn2_to_k", "attn2.to_k", "attn2.processor.to_k_lora")):
            for ending in ("lora_down.weight", "lora_A.weight", "hada_w1_b"):
                if ending in endings:
                    return _BASE_BY_WIDTH.get(endings[ending].shape[1], "")
    return ""


def _ranks(modules: Mapping[str, Mapping[str, TensorFacts]]) -> dict[int, int]:
    counts: Counter[int] = Counter()
    for endings in modules.values():
        ending = next((ending for ending in _RANK_ENDINGS if ending in endings), None)
        if ending is not None and endings[ending].shape:
            counts[endings[ending].shape[0]] += 1
    return dict(counts.most_common())


def _alphas(path: Path, header: Header) -> dict[float, int]:
    keys = [
        key for key, facts in header.tensors.items() if key.endswith(".alpha") and facts.shape in ((), (1,))
    ]
    with StoredTensors(path, header) as tensors:
        return dict(Counter(float(tensors.read(key).item()) for key in keys).most_common())


def _tags(text: str) -> tuple[tuple[str, int], ...]:
    """All folders' tags together; what is no such table tells none."""
    counts: Counter[str] = Counter()
    for folder in list(_tables(text))[:_MOST_FOLDERS]:
        for tag, count in folder.items():
            if isinstance(count, int) and not isinstance(count, bool):
                counts[tag.strip()] += count
    return tuple(counts.most_common())


def _tables(text: str) -> Iterable[Mapping[str, Any]]:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return ()
    tables = found.values() if isinstance(found, dict) else found if isinstance(found, list) else ()
    return [table for table in tables if isinstance(table, dict)]
