"""How long captions take at scale: filter lines, a list of tags, the grid's board.

Every word of the filter line goes over 10,000 and 100,000 captions; a booru list of 140,782 tags is loaded
and completed from; a board of 10,000 captions is read, follows an edit, and all of its captions are changed
and changed back.

    python -m tests.benchmarks.captions_at_scale

Prints processor milliseconds, which do not count what others do on a shared machine.
"""

from __future__ import annotations

import csv
import random
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from curation.captions.bulk_preview import BulkPreview, preview
from curation.captions.caption import Caption
from curation.captions.caption_index import CaptionIndex, CaptionRow
from curation.captions.checks import check_captions
from curation.captions.completion import BooruTags
from curation.captions.score_columns import ScoreColumns
from curation.captions.search import CLAIMS, parse_filter
from curation.captions.tag_edits import AddTags
from curation.photos.photo import PhotoFacts
from curation.project.caption_board import CaptionBoard
from curation.project.caption_edits import BulkRewrite
from curation.project.edits import AddConcept, AddPhotos, DrawRegions, NewRegion, SetCaptions
from curation.project.store import CurationProject
from curation.regions.box import Box
from desktop.workspace.tag_words import clip_tokens

SIZES, TAGS, BOARD_ROWS = (10_000, 100_000), 140_782, 10_000
SCORES_PER_PICTURE = 60
LINES = (
    "tag:tag_7",
    "-tag:tag_8",
    "tag:tag_77*",
    "caption:tag",
    *(f"has:{claim}" for claim in CLAIMS),
    "count<21",
    "tokens>75",
    "letters>100",
    "stars>=3",
    "kind:face",
    "concept:mira",
    "file:99",
    'score("tag 5")>0.4',
    "has:trigger not (kind:body or tag:tag_8) tokens<80",
)


def main() -> None:
    _time_filters()
    with tempfile.TemporaryDirectory() as folder:
        words = write_large_list(Path(folder) / "large.csv")
        loaded: list[BooruTags] = []
        loading = _milliseconds(lambda: loaded.append(BooruTags.read(Path(folder) / "large.csv")))
        typed = (*words[:60], *(word[:2] for word in words[:40]))
        slowest = max(_milliseconds(lambda word=word: loaded[0].offers(word)) for word in typed)
    print(f"\n{len(loaded[0]):,} tags: loaded in {loading:.0f} ms, slowest completion {slowest:.1f} ms\n")
    with tempfile.TemporaryDirectory() as folder:
        _time_board(Path(folder))


def _time_filters() -> None:
    """What each word costs when nothing was asked before, and when everything was."""
    indexes = [_index(count) for count in SIZES]
    heads = "".join(f"{f'{count:,} cold':>15} {'warm':>6}" for count in SIZES)
    print(f"{'filter line over so many captions, ms':50}{heads}")
    for line in LINES:
        wanted, cells = parse_filter(line), ""
        for index in indexes:
            cold, warm = (_milliseconds(partial(wanted.mask, index)) for _ in range(2))
            cells += f"{cold:15.1f} {warm:6.1f}"
        print(f"{line:50}{cells}")


def _time_board(folder: Path) -> None:
    with make_project(folder / "large") as project:
        boards: list[CaptionBoard] = []
        reading = _milliseconds(lambda: boards.append(CaptionBoard(project, clip_tokens().count)))
        board = boards[0]
        photo_ids = frozenset(range(1, BOARD_ROWS + 1))
        lines = [("read", reading), ("warm up, in a thread", _milliseconds(board.index.warm_up))]
        lines += [
            (line, _milliseconds(lambda line=line: parse_filter(line).mask(board.index)))
            for line in LINES[:4]
        ]
        project.apply(SetCaptions({5: "one, two"}))
        lines.append(("follow one edit", _milliseconds(lambda: board.refresh({5}))))
        found: list[BulkPreview] = []
        edit, around = AddTags(("new",)), board.surroundings()
        looking = _milliseconds(lambda: found.append(preview(edit, board.captions(), around)))
        writing = _milliseconds(lambda: project.apply(BulkRewrite(found[0].texts, "Add", {})))
        lines += [("preview a bulk edit of all", looking), ("make it", writing)]
        lines.append(("follow it", _milliseconds(lambda: board.refresh(photo_ids))))
        lines.append(("undo it", _milliseconds(project.undo)))
        lines.append(("all checks, in a thread", _milliseconds(lambda: check_captions(board.index))))
    print(f"{'the board of ' + format(BOARD_ROWS, ',') + ' captions':44} {'ms':>9}")
    for name, milliseconds in lines:
        print(f"{name:44} {milliseconds:9.1f}")


def make_project(path: Path, pictures: Sequence[Path] = ()) -> CurationProject:
    """A project of `BOARD_ROWS` photos, which may not be there: the grid needs them only for pictures."""
    rng = random.Random(3)
    names = [f"tag {number}" for number in range(5000)]
    project = CurationProject.create(path)
    numbers = range(1, BOARD_ROWS + 1)
    paths = pictures or [Path(f"/nowhere/{n}.png") for n in numbers]
    facts = (PhotoFacts(path, (800, 600), "0" * 64, 1, 1) for path in paths)
    project.apply(AddPhotos(tuple(facts)))
    kinds = ("face", "body")
    box = Box(1, 1, 300, 300)
    captions = {n: ", ".join(rng.choices(names, k=20)) for n in numbers}
    project.apply(DrawRegions(tuple(NewRegion(n, kinds[n % 2], box, caption=captions[n]) for n in numbers)))
    project.apply(AddConcept("mira", kinds=("face",)))
    return project


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


def _index(count: int) -> CaptionIndex:
    rng = random.Random(3)
    names = [f"tag {number}" for number in range(5000)]
    rows = [
        CaptionRow(
            number,
            Caption(", ".join(rng.choices(names, k=20))),
            ("face", "body")[number % 2],
            ("mira",),
            f"{number}.png",
            ("mira",),
            stars=number % 6,
        )
        for number in range(count)
    ]
    some = [dict.fromkeys(rng.sample(names, SCORES_PER_PICTURE), rng.random()) for _ in range(500)]
    read: list[ScoreColumns] = []

    def scores() -> ScoreColumns:
        if not read:
            found = (some[number % len(some)] for number in range(count))
            read.append(ScoreColumns(found, range(count)))
        return read[0]

    return CaptionIndex(rows, clip_tokens().count, scores)


def _milliseconds(action: Callable[[], object]) -> float:
    started = time.process_time()
    action()
    return (time.process_time() - started) * 1000


if __name__ == "__main__":
    main()
