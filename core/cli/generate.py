"""``python -m core generate``: pictures from a base model on the command line, with or without a LoRA."""

from __future__ import annotations

import argparse
import contextlib
import dataclasses
import logging
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from typing_extensions import override

from core.cli.program import program
from core.errors import AtelierError
from core.sampling.prompt import SamplePrompt, parse_prompt_lines, read_prompts
from core.sampling.schedulers import SAMPLERS

if TYPE_CHECKING:
    from PIL import Image

    from core.base_model.parts import ModelParts

_LORA_HASH_LENGTH = 12
_EXAMPLE = """examples:
  PROGRAM generate --base demo:sd15 --prompt "a doll with red hair" --out pictures
  PROGRAM generate --base model.safetensors --lora mira.safetensors --weight 0 0.5 1 \\
      --prompts_file prompts.txt --out pictures
A prompt may carry sd-scripts' options: "a doll --n blurry --w 512 --h 768 --d 1 --l 7.5 --s 30 --ss euler_a".
Several weights also give grid.png: one row per prompt, one column per weight."""


def run(argv: Sequence[str]) -> int:
    """Draw the pictures that the arguments ask for.

    Returns:
        0 when all were drawn.

    Raises:
        AtelierError: the base model, the LoRA or a prompt cannot be used.
    """
    wishes = _parser().parse_args(argv)
    _read_prompts(wishes, SamplePrompt(text=""))  # mistakes in prompts are told before a long load
    parts = _load(wishes)
    prompts = _read_prompts(wishes, _defaults(wishes, parts))
    pictures: list[Image.Image] = []
    for weight in wishes.weight:
        for index, picture in enumerate(_draw(wishes, parts, prompts, weight)):
            pictures.append(picture)
            print(_save(picture, wishes, index, prompts[index], weight), flush=True)
    if len(wishes.weight) > 1:
        print(_save_grid(pictures, wishes, prompts), flush=True)
    return 0


class _AllNumbers(argparse.Action):
    """``0 0.5 1`` and ``0,0.5,1`` are the same three numbers."""

    @override
    def __call__(self, parser: Any, namespace: Any, values: Any, option_string: str | None = None) -> None:
        setattr(namespace, self.dest, [number for piece in values for number in piece])


def _numbers(text: str) -> list[float]:
    return [float(piece) for piece in text.split(",") if piece.strip()]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog=f"{program()} generate",
        description="Draw pictures from a base model, with or without a LoRA.",
        epilog=_EXAMPLE.replace("PROGRAM", program()),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add = parser.add_argument
    add("--base", required=True, help="demo:sd15, demo:sdxl, a diffusers folder or a .safetensors file")
    add("--vae", help="another VAE: a folder or a .safetensors file")
    add("--lora", type=Path, help="a LoRA file")
    weights = "how strongly the LoRA acts; several with spaces or commas between them (default: 1)"
    add("--weight", type=_numbers, nargs="+", action=_AllNumbers, default=[1.0], help=weights)
    add("--prompt", action="append", default=[], help="what to draw; may be given several times")
    add("--prompts_file", type=Path, help="a text file with one prompt per line")
    add("--out", type=Path, required=True, help="the folder for the pictures")
    add("--negative", default="", help="what not to draw")
    add("--width", type=int, help="pixels (default: what the base model was trained on)")
    add("--height", type=int, help="pixels (default: what the base model was trained on)")
    add("--steps", type=int, default=30, help="denoising steps (default: %(default)s)")
    add("--scale", type=float, default=7.5, help="guidance scale (default: %(default)s)")
    add("--seed", type=int, default=1, help="seed (default: %(default)s)")
    add("--images_per_prompt", type=int, default=1, help="with seeds counting up (default: %(default)s)")
    add("--sampler", default="ddim", choices=sorted(SAMPLERS), metavar="NAME", help=", ".join(SAMPLERS))
    add("--clip_skip", type=int, help="text layer from the end; SD1.5 only")
    add("--max_token_length", type=int, choices=(75, 150, 225), help="tokens read of a prompt")
    add("--batch_size", type=int, default=4, help="pictures drawn at once (default: %(default)s)")
    add("--precision", default="fp32", choices=("fp32", "fp16", "bf16"), help="number type on the card")
    add("--device", default="auto", help="auto, cpu or cuda (default: %(default)s)")
    return parser


def _read_prompts(wishes: argparse.Namespace, defaults: SamplePrompt) -> tuple[SamplePrompt, ...]:
    told = parse_prompt_lines(wishes.prompt, defaults)
    from_file = read_prompts(wishes.prompts_file, defaults) if wishes.prompts_file else ()
    prompts = told + from_file
    if not prompts:
        raise AtelierError(
            "There is nothing to draw.",
            why="Neither --prompt nor --prompts_file was given.",
            remedy="Add, for example: --prompt “a photo of a cat”",
        )
    count = range(wishes.images_per_prompt)
    return tuple(dataclasses.replace(prompt, seed=prompt.seed + n) for prompt in prompts for n in count)


def _defaults(wishes: argparse.Namespace, parts: ModelParts) -> SamplePrompt:
    return SamplePrompt(
        text="",
        negative=wishes.negative,
        width=wishes.width or parts.native_size,
        height=wishes.height or parts.native_size,
        steps=wishes.steps,
        scale=wishes.scale,
        seed=wishes.seed,
        sampler=wishes.sampler,
    )


def _load(wishes: argparse.Namespace) -> ModelParts:
    import torch

    # On import it warns about kernels that only matter to quantized models; diffusers imports it by itself.
    logging.getLogger("bitsandbytes").setLevel(logging.ERROR)
    from core.base_model.load import load_base_model

    device = wishes.device
    if device == "auto":
        device = "cuda" if torch.cuda.is_available() else "cpu"
    dtype = {"fp32": torch.float32, "fp16": torch.float16, "bf16": torch.bfloat16}[wishes.precision]
    return load_base_model(wishes.base, vae=wishes.vae, dtype=dtype, device=device)


def _draw(
    wishes: argparse.Namespace, parts: ModelParts, prompts: Sequence[SamplePrompt], weight: float
) -> Iterator[Image.Image]:
    from core.sampling.infotext import PictureFacts
    from core.sampling.sampler import draw_pictures

    facts = PictureFacts(model=parts.source.title, clip_skip=wishes.clip_skip)
    if wishes.lora:
        name = wishes.lora.stem
        facts = dataclasses.replace(
            facts, lora_weights={name: weight}, lora_hashes={name: _lora_hash(wishes.lora)}
        )
    with _lora(wishes.lora, parts, weight):
        yield from draw_pictures(
            parts,
            prompts,
            batch_size=wishes.batch_size,
            clip_skip=wishes.clip_skip,
            max_token_length=wishes.max_token_length,
            on_step=_show_step,
            facts=facts,
        )


def _lora(path: Path | None, parts: ModelParts, weight: float) -> contextlib.AbstractContextManager[Any]:
    if path is None:
        return contextlib.nullcontext()
    from core.networks.network import Network

    return Network.from_file(parts, path).hung(weight)


def _lora_hash(path: Path) -> str:
    """The 12 hex digits by which A1111 recognises a LoRA, as the file itself tells them."""
    from core.checkpoints.header import read_header

    return read_header(path).metadata.get("sshs_model_hash", "")[:_LORA_HASH_LENGTH]


def _show_step(done: int, total: int) -> None:
    if sys.stderr.isatty():
        print(f"\rstep {done}/{total} ", end="" if done < total else "\r", file=sys.stderr, flush=True)


def _save(
    picture: Image.Image, wishes: argparse.Namespace, index: int, prompt: SamplePrompt, weight: float
) -> Path:
    from core.sampling.picture_file import save_picture

    with_weight = f"_w{weight:g}" if len(wishes.weight) > 1 else ""
    return save_picture(picture, wishes.out / f"{index:04d}_{prompt.seed}{with_weight}.png")


def _save_grid(
    pictures: list[Image.Image], wishes: argparse.Namespace, prompts: Sequence[SamplePrompt]
) -> Path:
    from core.sampling.grid import compose_grid
    from core.sampling.picture_file import save_picture

    # Drawn weight by weight, shown prompt by prompt.
    row_by_row = [picture for index in range(len(prompts)) for picture in pictures[index :: len(prompts)]]
    rows = [f"{prompt.text}\nseed {prompt.seed}" for prompt in prompts]
    columns = [f"weight {weight:g}" for weight in wishes.weight]
    title = wishes.lora.stem if wishes.lora else ""
    return save_picture(compose_grid(rows, columns, row_by_row, title=title), wishes.out / "grid.png")
