"""What is known of a LoRA file, as one table of plain values and as lines for a person."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from core.cli.convert import values_that_differ
from core.cli.lora_comparison import BlockNorm
from core.cli.lora_facts import LoraFacts
from core.cli.lora_weights import FileHashes
from core.kohya.counted import counted
from core.recipe.metadata_import import import_metadata

_TAGS_SHOWN = 20
_LONGEST_TEXT = 200
_BAR = 30
_BASES = {"sd15": "SD1.5", "sdxl": "SDXL", "sd2": "SD2"}
_PARTS = {"unet": "U-Net", "te": "text encoder", "te1": "text encoder 1", "te2": "text encoder 2"}


def as_json(facts: LoraFacts, hashes: FileHashes, norms: Sequence[BlockNorm]) -> dict[str, Any]:
    """Everything, for programs."""
    recipe = import_metadata(facts.metadata)
    return {
        "path": str(facts.path),
        "file_size": facts.file_size,
        "kind": facts.kind,
        "dora": facts.is_decomposed,
        "base": facts.base,
        "told_base": facts.told_base,
        "modules": dict(facts.module_counts),
        "ranks": {str(rank): count for rank, count in facts.ranks.items()},
        "alphas": {str(alpha): count for alpha, count in facts.alphas.items()},
        "dtypes": dict(facts.dtypes),
        "foreign_keys": list(facts.foreign_keys),
        "hashes": {check.name: {"found": check.found, "told": check.told} for check in checks(facts, hashes)},
        "blocks": {
            norm.block: {
                "modules": norm.module_count,
                "norm": norm.norm if math.isfinite(norm.norm) else None,
            }
            for norm in norms
        },
        "tags": dict(facts.tags),
        "recipe": {name: recipe.recipe.flat()[name] for name in values_that_differ(recipe.recipe)},
        "remarks": list(remarks(facts, hashes)),
        "metadata": dict(facts.metadata),
    }


def as_text(facts: LoraFacts, hashes: FileHashes, norms: Sequence[BlockNorm]) -> Iterator[str]:
    """Everything, for a person; texts from the file are shown without control characters."""
    yield f"{facts.path}  ({facts.file_size / 2**20:.1f} MiB)"
    yield from _table(_network_lines(facts))
    yield from _section("Trained", _table(_run_lines(facts.metadata)))
    yield from _section("Recipe", _recipe_lines(facts.metadata))
    yield from _section("Tags", _tag_lines(facts.tags))
    yield from _section("Hashes", (check.line for check in checks(facts, hashes)))
    yield from _section("Change by block", _bars(norms))
    yield from _section("Remarks", remarks(facts, hashes))


class HashCheck:
    """One hash as the bytes give it and as the file tells it."""

    def __init__(self, name: str, found: str, told: str = "") -> None:
        self.name, self.found, self.told = name, found, printable(told)

    @property
    def agrees(self) -> bool:
        """Whether nothing was told, or the truth."""
        return not self.told or not self.found or self.told == self.found

    @property
    def line(self) -> str:
        """For a person."""
        if not self.told:
            return f"{self.name:<22} {self.found}"
        return f"{self.name:<22} {self.found}  " + (
            "as told" if self.agrees else f"but the file tells {self.told}"
        )


def checks(facts: LoraFacts, hashes: FileHashes) -> tuple[HashCheck, ...]:
    """All hashes of a file."""
    told = facts.metadata
    spec = told.get("modelspec.hash_sha256", "")
    return (
        HashCheck("file (AutoV2)", hashes.file[:10]),
        HashCheck("sshs_model_hash", hashes.tensors, told.get("sshs_model_hash", "")),
        HashCheck("sshs_legacy_hash", hashes.legacy, told.get("sshs_legacy_hash", "")),
        *([HashCheck("modelspec.hash_sha256", f"0x{hashes.tensors}", spec)] if spec else []),
    )


def remarks(facts: LoraFacts, hashes: FileHashes) -> Iterator[str]:
    """What other programs would stumble over."""
    told = (
        "sdxl"
        if facts.told_base.startswith("sdxl")
        else "sd15"
        if facts.told_base.startswith("sd_v1")
        else ""
    )
    if facts.base and told and told != facts.base:
        yield f"The file tells {_BASES[told]}, its weights are for {_BASES[facts.base]}."
    if facts.base == "sdxl" and facts.metadata and not facts.told_base.startswith("sdxl"):
        yield "Without ss_base_model_version “sdxl_…” some programs take it for SD1.5 and hide it."
    if facts.foreign_keys:
        foreign = len(facts.foreign_keys)
        belong = "belongs" if foreign == 1 else "belong"
        yield f"{counted(foreign, 'tensor')} {belong} to no adapter; some programs refuse such a file."
    if facts.kind in ("LoHa", "LoKr"):
        yield f"{facts.kind} is not read by diffusers."
    for check in checks(facts, hashes):
        if not check.agrees:
            yield f"{check.name} is not what the file tells: it was changed after it was saved."


def printable(text: str) -> str:
    """Text of a file without control characters, which could move a terminal's cursor, and not endless."""
    clean = "".join(letter if letter.isprintable() else " " for letter in text)
    return clean if len(clean) <= _LONGEST_TEXT else clean[: _LONGEST_TEXT - 1] + "…"


def _network_lines(facts: LoraFacts) -> Iterator[tuple[str, str]]:
    base = _BASES.get(facts.base, "an unknown base model")
    yield "network", f"{'DoRA, ' if facts.is_decomposed else ''}{facts.kind} for {base}"
    yield "modules", ", ".join(f"{_PARTS.get(part, part)} {n}" for part, n in facts.module_counts.items())
    yield "rank", _counted(facts.ranks)
    yield "alpha", _counted(facts.alphas)
    yield "numbers", _counted(facts.dtypes)
    title = facts.metadata.get("modelspec.title") or facts.metadata.get("ss_output_name", "")
    for name, text in (("title", title), ("trigger", facts.metadata.get("modelspec.trigger_phrase", ""))):
        if text:
            yield name, printable(text)


def _run_lines(metadata: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    names = {
        "base model": ("ss_sd_model_name", "ss_sd_model_hash"),
        "version": ("ss_base_model_version",),
        "steps": ("ss_steps", "ss_max_train_steps"),
        "epoch": ("ss_epoch", "ss_num_epochs"),
        "pictures": ("ss_num_train_images",),
        "reg pictures": ("ss_num_reg_images",),
        "comment": ("ss_training_comment",),
    }
    for name, keys in names.items():
        texts = [printable(metadata[key]) for key in keys if metadata.get(key, "None") != "None"]
        if texts:
            yield name, (" of " if len(texts) > 1 and name in ("steps", "epoch") else "  ").join(texts)
    started, ended = (
        _number(metadata.get("ss_training_started_at")),
        _number(metadata.get("ss_training_finished_at")),
    )
    if started is not None:
        yield "started", datetime.fromtimestamp(started).isoformat(" ", "minutes")
        if ended is not None and ended >= started:
            minutes, seconds = divmod(int(ended - started), 60)
            yield "took", f"{minutes}:{seconds:02d} min"


def _number(text: str | None) -> float | None:
    try:
        number = float(text or "")
    except ValueError:
        return None
    # Within what a date can be.
    return number if 0 <= number < 4e9 else None


def _recipe_lines(metadata: Mapping[str, str]) -> Iterator[str]:
    recipe = import_metadata(metadata).recipe
    flat = recipe.flat()
    yield from _table((name, printable(_shown(flat[name]))) for name in values_that_differ(recipe))


def _shown(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, tuple) else str(value)


def _tag_lines(tags: Sequence[tuple[str, int]]) -> Iterator[str]:
    yield from (f"{count:>6}  {printable(tag)}" for tag, count in tags[:_TAGS_SHOWN])
    if len(tags) > _TAGS_SHOWN:
        yield f"        and {len(tags) - _TAGS_SHOWN} more"


def _bars(norms: Sequence[BlockNorm]) -> Iterator[str]:
    largest = max((norm.norm for norm in norms if math.isfinite(norm.norm)), default=0.0)
    for norm in norms:
        bar = "█" * round(_BAR * norm.norm / largest) if largest and math.isfinite(norm.norm) else ""
        yield f"{norm.block:<6} {norm.module_count:>4} modules {norm.norm:>10.4g}  {bar}".rstrip()


def _counted(counts: Mapping[Any, int]) -> str:
    if len(counts) == 1:
        return str(next(iter(counts)))
    return ", ".join(f"{value} ({count})" for value, count in counts.items())


def _table(rows: Iterator[tuple[str, str]]) -> Iterator[str]:
    pairs = [(name, text) for name, text in rows if text]
    width = max((len(name) for name, _ in pairs), default=0)
    yield from (f"{name:<{width}}  {text}" for name, text in pairs)


def _section(title: str, lines: Iterator[str]) -> Iterator[str]:
    kept = list(lines)
    if kept:
        yield f"\n{title}"
        yield from (f"  {line}" for line in kept)
