"""Cuts a small tokenizer for the doll world out of CLIP's byte-pair merges.

    python -m core.demo.cut_tokenizer OUT

It keeps the whole byte alphabet, so that every text can be spelt, and the merges that the captions' words
need. CLIP's merges are OpenAI's, MIT licence.
"""

import argparse
import gzip
import itertools
import json
from collections.abc import Iterable, Sequence
from pathlib import Path

from resources.dolls.album import TRIGGER
from resources.dolls.doll import BACKGROUNDS, COLOURS, FRAMINGS, POSES
from resources.paths import clip_vocabulary

START, END = "<|startoftext|>", "<|endoftext|>"
_FIRST_MERGES = 48894  # CLIP uses 49152 - 256 - 2 of the lines behind the file's first one
_OTHER_WORDS = (
    f"doll girl hair shirt dress pants skirt shoes background tan dark skin star on the a an of and "
    f"with two tone {TRIGGER} face clothing body regularization standing smile photo picture small "
    "big left right"
)

Merge = tuple[str, str]


def caption_words() -> list[str]:
    """List the words that stay whole tokens, sorted."""
    texts = (*COLOURS, *BACKGROUNDS, *POSES, *FRAMINGS, _OTHER_WORDS)
    return sorted({word for text in texts for word in text.replace("-", " ").split()})


def needed_merges(words: Iterable[str], merges: Sequence[Merge]) -> list[Merge]:
    """Keep the merges that spell the words, in CLIP's order.

    Args:
        words: plain ASCII.
        merges: all merges, earliest first.
    """
    ranks = {merge: rank for rank, merge in enumerate(merges)}
    used: set[Merge] = set()
    for word in words:
        used.update(_merges_of(word, ranks))
    return sorted(used, key=ranks.__getitem__)


def byte_letters() -> list[str]:
    """Return the printable stand-ins of the 256 bytes in CLIP's order, "!" first.

    As in GPT-2: bytes that print stand for themselves, the others for the code points from 256 on.
    """
    printable = [*range(ord("!"), ord("~") + 1), *range(0xA1, 0xAC + 1), *range(0xAE, 0xFF + 1)]
    others = 256 - len(printable)
    return [chr(code) for code in printable] + [chr(256 + place) for place in range(others)]


def write_tokenizer(folder: Path, merges: Sequence[Merge], *, pad: str) -> None:
    """Write `vocab.json`, `merges.txt` and the configuration files.

    Args:
        folder: made if missing.
        merges: those to keep.
        pad: the padding token; SD1.5 pads with the end token, SDXL's second encoder with "!".
    """
    folder.mkdir(parents=True, exist_ok=True)
    letters = byte_letters()
    tokens = [
        *letters,
        *(letter + "</w>" for letter in letters),
        *("".join(merge) for merge in merges),
        START,
        END,
    ]
    _write_json(folder / "vocab.json", {token: place for place, token in enumerate(tokens)})
    lines = ["#version: 0.2", *(" ".join(merge) for merge in merges)]
    (folder / "merges.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    special = {"bos_token": START, "eos_token": END, "unk_token": END, "pad_token": pad}
    _write_json(folder / "special_tokens_map.json", special)
    config = {"tokenizer_class": "CLIPTokenizer", "model_max_length": 77, "do_lower_case": True}
    _write_json(folder / "tokenizer_config.json", config | special)


def read_merges(path: Path) -> list[Merge]:
    """Read CLIP's merges from its gzip file."""
    lines = gzip.decompress(path.read_bytes()).decode("utf-8").split("\n")
    pairs = [line.split() for line in lines[1 : _FIRST_MERGES + 1]]
    return [(first, second) for first, second in pairs]


def main() -> None:
    """Write the tokenizers of both families."""
    parser = argparse.ArgumentParser(description="Cut the doll world's tokenizer out of CLIP's merges.")
    parser.add_argument("out", type=Path, help="folder that holds sd15/ and sdxl/")
    asked = parser.parse_args()
    merges = needed_merges(caption_words(), read_merges(clip_vocabulary()))
    for name, pad in (("sd15/tokenizer", END), ("sdxl/tokenizer", END), ("sdxl/tokenizer_2", "!")):
        write_tokenizer(asked.out / name, merges, pad=pad)
    print(f"{len(merges)} merges for {len(caption_words())} words")


def _merges_of(word: str, ranks: dict[Merge, int]) -> list[Merge]:
    pieces = [*word[:-1], word[-1] + "</w>"]
    used: list[Merge] = []
    while len(pieces) > 1:
        pair = min(itertools.pairwise(pieces), key=lambda pair: ranks.get(pair, len(ranks)))
        if pair not in ranks:
            break
        used.append(pair)
        pieces = _merge(pieces, pair)
    return used


def _merge(pieces: Sequence[str], pair: Merge) -> list[str]:
    merged: list[str] = []
    place = 0
    while place < len(pieces):
        joins = tuple(pieces[place : place + 2]) == pair
        merged.append("".join(pair) if joins else pieces[place])
        place += 2 if joins else 1
    return merged


def _write_json(path: Path, content: dict[str, object] | dict[str, int] | dict[str, str]) -> None:
    path.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
