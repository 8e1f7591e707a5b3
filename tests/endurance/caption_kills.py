"""SIGKILL while captions are written: by hand with their text files, and 5,000 at once.

    python -m tests.endurance.caption_kills --edits 1000 --bulk 200

After every kill the project is opened again: whatever was said to be saved is there, nothing is torn, a bulk
edit is there for all captions or for none, and after the next start nothing is left lying about. Each kill
meets an edit that was not yet said to be saved: it may be there wholly ("unheard"), or not at all ("undone").
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from curation.export.sidecars import settle_sidecars
from curation.export.write_tree import write_tree
from curation.photos.reading import read_photo
from curation.project.caption_edits import BulkRewrite
from curation.project.edits import AddConcept, AddPhotos, DrawRegions, NewRegion, SetCaptions
from curation.project.store import CurationProject
from curation.regions.box import Box

CAPTIONS_BY_HAND = 6
CAPTIONS_AT_ONCE = 5000
_ANEW_AFTER = 25
"""Kills after which the project starts anew: its log of bulk edits grows by megabytes with each."""

_USUAL_EDIT = 0.2
"""Seconds in which the first edit of a process is killed; later ones are measured."""

_HEAD = (
    f"{'captions written':16} {'kills':>6} {'saved':>7} {'unheard':>9} {'undone':>7}"
    f" {'lost':>5} {'torn':>5} {'left over':>10}"
)

Writer = Callable[[Path, int], None]


@dataclass
class Tally:
    """What many kills came to.

    Attributes:
        kills: processes that were killed.
        acknowledged: edits that were said to be saved before their process died.
        unheard: kills after which an edit was there, whole, that nobody had been told of yet.
        undone: kills after which the edit that was going on had left no trace.
        lost: of those, how many were not there afterwards.
        torn: captions, or bulk edits, that were there in part.
        leftovers: files that should not lie there after the next start.
    """

    kills: int = 0
    acknowledged: int = 0
    unheard: int = 0
    undone: int = 0
    lost: int = 0
    torn: int = 0
    leftovers: int = 0

    @property
    def is_clean(self) -> bool:
        """Whether nothing was lost, torn or left behind."""
        return not (self.lost or self.torn or self.leftovers)


def kill_by_hand(folder: Path, kills: int, seed: int = 7) -> Tally:
    """Kill a process that writes one caption after another, each followed by its text file."""
    tally, rng = Tally(), random.Random(seed)
    path = _project(folder, CAPTIONS_BY_HAND)
    number = last = 0
    for _ in range(kills):
        number += 1000
        said = _killed(path, number, _write_by_hand, rng)
        last = max(said, default=last)
        tally.kills += 1
        tally.acknowledged += len(said)
        _count_unsaid(tally, last, _check_by_hand(path, said, tally))
    return tally


def kill_bulk(folder: Path, kills: int, seed: int = 8, count: int = CAPTIONS_AT_ONCE) -> Tally:
    """Kill a process that rewrites thousands of captions at once."""
    tally, rng = Tally(), random.Random(seed)
    fresh = _project(folder / "fresh", count)
    path = folder / fresh.name
    last = 0
    for kill in range(kills):
        if kill % _ANEW_AFTER == 0:
            _start_anew(fresh, path)
            last = 0
        said = _killed(path, 1000 * (kill + 1), _write_bulk, rng)
        tally.kills += 1
        tally.acknowledged += len(said)
        last = max(said, default=last)
        found = _check_bulk(path, last, tally)
        _count_unsaid(tally, last, found)
        last = found
    return tally


def _count_unsaid(tally: Tally, said: int, found: int) -> None:
    """The edit that the kill met: it is there though nobody was told, or it is not."""
    if found > said:
        tally.unheard += 1
    else:
        tally.undone += 1


def caption_of(number: int) -> str:
    """A caption that shows when a part of it is missing."""
    return ", ".join(f"tag {number}" for _ in range(20))


def _write_by_hand(path: Path, number: int) -> None:
    with CurationProject.open(path) as project:
        while True:
            region_id = number % CAPTIONS_BY_HAND + 1
            project.apply(SetCaptions({region_id: caption_of(number)}))
            _say(number)
            settle_sidecars(project, _tree_of(path))
            number += 1


def _write_bulk(path: Path, number: int) -> None:
    with CurationProject.open(path) as project:
        ids = [region.id for region in project.regions()]
        _say(0)
        while True:
            project.apply(BulkRewrite(dict.fromkeys(ids, caption_of(number)), "Rewrite {n}", {"n": number}))
            _say(number)
            number += 1


def _say(number: int) -> None:
    os.write(1, f"{number}\n".encode())


def _killed(path: Path, number: int, write: Writer, rng: random.Random) -> list[int]:
    """Let a process write, and kill it somewhere in its first or a later edit; what it said to be saved."""
    reads, writes = os.pipe()
    child = os.fork()
    if child == 0:
        os.dup2(writes, 1)
        write(path, number)
        os._exit(0)
    os.close(writes)
    with os.fdopen(reads, "rb") as heard:
        said = heard.readline()
        lasted = _USUAL_EDIT
        for _ in range(rng.randint(0, 3)):
            started = time.monotonic()
            said += heard.readline()
            lasted = time.monotonic() - started
        # As long as an edit takes here: the kill comes at any moment of one.
        time.sleep(rng.uniform(0, lasted))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        said += heard.read()
    # A word that was cut short was never said.
    lines = [line for line in said.splitlines(keepends=True) if line.endswith(b"\n")]
    return [number for number in map(int, lines) if number]


def _check_by_hand(path: Path, said: list[int], tally: Tally) -> int:
    """Compare with what was said; the newest edit that is there."""
    newest_found = 0
    with CurationProject.open(path) as project:
        captions = {region_id: str(caption) for region_id, caption in project.captions().items()}
        for region_id in range(1, CAPTIONS_BY_HAND + 1):
            text = captions.get(region_id, "")
            found = int(text.partition(",")[0].removeprefix("tag ")) if text else 0
            newest_found = max(newest_found, found)
            tally.torn += text not in ("", caption_of(found))
            newest = max((number for number in said if number % CAPTIONS_BY_HAND + 1 == region_id), default=0)
            tally.lost += found < newest
        settle_sidecars(project, _tree_of(path))
        for file in sorted((_tree_of(path) / "1_mira").glob("*.txt")):
            text = file.read_text(encoding="utf-8").removesuffix("\n")
            tally.torn += text not in captions.values()
    tally.leftovers += len(_leftovers(path))
    return newest_found


def _check_bulk(path: Path, said: int, tally: Tally) -> int:
    """Compare with the newest edit that was said to be saved; the one that is there."""
    with CurationProject.open(path) as project:
        texts = {str(caption) for caption in project.captions().values()}
        count = len(project.captions())
    found = int(next(iter(texts)).partition(",")[0].removeprefix("tag ")) if texts else 0
    is_whole = texts <= {caption_of(found)} and count in (0, len_of(path))
    tally.torn += not is_whole
    tally.lost += found < said
    tally.leftovers += len(_leftovers(path))
    return found


def len_of(path: Path) -> int:
    """How many regions a project has."""
    with CurationProject.open(path) as project:
        return len(project.regions())


def _leftovers(path: Path) -> list[Path]:
    """What lies about after a project was opened and closed again."""
    lying = [file for file in path.parent.iterdir() if file.name.startswith(path.name) and file != path]
    return [*lying, *path.parent.rglob(".*.part")]


def _tree_of(path: Path) -> Path:
    return path.with_suffix(".kohya")


def _project(folder: Path, captions: int) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", (300, 200), "teal").save(folder / "a.png")
    with CurationProject.create(folder / "mira") as project:
        project.apply(AddPhotos((read_photo(folder / "a.png"),)))
        project.apply(AddConcept("mira", 1, kinds=("face",)))
        boxes = (Box(float(n % 90), float(n // 90 % 90), 80, 80) for n in range(captions))
        project.apply(DrawRegions(tuple(NewRegion(1, "face", box) for box in boxes)))
        if captions <= CAPTIONS_BY_HAND:
            list(write_tree(project, _tree_of(project.path)))
        return project.path


def _start_anew(fresh: Path, path: Path) -> None:
    for file in path.parent.glob(f"{path.name}*"):
        file.unlink()
    shutil.copyfile(fresh, path)


def main() -> int:
    """Kill as often as asked and tell what came of it."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--edits", type=int, default=1000, help="kills while captions are written one by one")
    parser.add_argument(
        "--bulk", type=int, default=200, help="kills while 5,000 captions are written at once"
    )
    arguments = parser.parse_args()
    _tell(_HEAD)
    with tempfile.TemporaryDirectory() as folder:
        by_hand = kill_by_hand(Path(folder) / "hand", arguments.edits)
        _tell(_line("one by one", by_hand))
        bulk = kill_bulk(Path(folder) / "bulk", arguments.bulk)
        _tell(_line("5,000 at once", bulk))
    return 0 if by_hand.is_clean and bulk.is_clean else 1


def _line(name: str, one: Tally) -> str:
    counts = f"{one.kills:6} {one.acknowledged:7} {one.unheard:9} {one.undone:7}"
    return f"{name:16} {counts} {one.lost:5} {one.torn:5} {one.leftovers:10}"


def _tell(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
