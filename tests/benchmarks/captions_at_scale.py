"""How long filter lines take over 100,000 captions, and a booru list of 140,782 tags to load and to complete.

    python -m tests.benchmarks.captions_at_scale

Prints processor milliseconds, which do not count what others do on a shared machine.
"""

from __future__ import annotations

import csv
import random
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from curation.captions.caption import Caption
from curation.captions.caption_index import CaptionIndex, CaptionRow
from curation.captions.completion import BooruTags
from curation.captions.search import parse_filter

ROWS, TAGS = 100_000, 140_782
LINES = (
    "tag:tag_7 -tag:tag_8",
    "tag:tag_77* or kind:face",
    "caption:tag count<21",
    "has:trigger not kind:body",
)


def main() -> None:
    index = _index()
    print(f"{'filter line over ' + format(ROWS, ',') + ' captions':44} {'first ms':>9} {'again ms':>9}")
    for line in LINES:
        first, again = (_milliseconds(lambda line=line: parse_filter(line).mask(index)) for _ in range(2))
        print(f"{line:44} {first:9.1f} {again:9.1f}")
    with tempfile.TemporaryDirectory() as folder:
        words = write_large_list(Path(folder) / "large.csv")
        loaded: list[BooruTags] = []
        loading = _milliseconds(lambda: loaded.append(BooruTags.read(Path(folder) / "large.csv")))
        typed = (*words[:60], *(word[:2] for word in words[:40]))
        slowest = max(_milliseconds(lambda word=word: loaded[0].offers(word)) for word in typed)
    print(f"\n{len(loaded[0]):,} tags: loaded in {loading:.0f} ms, slowest completion {slowest:.1f} ms")


def write_large_list(path: Path, count: int = TAGS) -> list[str]:
    """Write a booru-style list of made-up tags; returns the words they are made of."""
    rng = random.Random(1)
    words = ["".join(rng.choices("abcdefghijklmnoprstuvwy", k=rng.randint(3, 9))) for _ in range(20_000)]
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        for number in range(count):
            name = "_".join(rng.choices(words, k=rng.randint(1, 4))) + f"_{number}"
            aliases = ",".join("_".join(rng.choices(words, k=2)) for _ in range(rng.randint(0, 2)))
            writer.writerow((name, rng.choice((0, 0, 0, 1, 3, 4)), 5_000_000 // (number + 1), aliases))
    return words


def _index() -> CaptionIndex:
    rng = random.Random(3)
    names = [f"tag {number}" for number in range(5000)]
    return CaptionIndex(
        [
            CaptionRow(
                n,
                Caption(", ".join(rng.choices(names, k=20))),
                ("face", "body")[n % 2],
                ("mira",),
                f"{n}.png",
            )
            for n in range(ROWS)
        ]
    )


def _milliseconds(action: Callable[[], object]) -> float:
    started = time.process_time()
    action()
    return (time.process_time() - started) * 1000


if __name__ == "__main__":
    main()
