"""A picture that is lost leaves its place in a batch to another."""

import random
from pathlib import Path
from types import SimpleNamespace

from core.data.stand_ins import with_stand_ins


def entry(name, bucket=(64, 64), *, is_reg=False):
    image, fit = SimpleNamespace(path=Path(name)), SimpleNamespace(bucket=bucket)
    return SimpleNamespace(image=image, fit=fit, is_reg=is_reg)


DOLLS = [entry(name) for name in "abcd"]
WIDE = entry("wide", (128, 64))
REG = entry("reg", is_reg=True)
ALL = [*DOLLS, WIDE, REG]


def names(batch):
    return [one.image.path.name for one in batch]


def stood_in(batch, *lost, others=ALL):
    return names(with_stand_ins(batch, others, {Path(name) for name in lost}, random.Random(1)))


def test_a_batch_of_which_nothing_is_lost_stays_as_it_is():
    assert stood_in([DOLLS[1], DOLLS[0]], "c") == ["b", "a"]


def test_one_of_the_same_bucket_and_kind_stands_in_and_always_the_same():
    found = [stood_in([DOLLS[0], DOLLS[1]], "a", "c") for _ in range(5)]

    assert found[0][0] in ("b", "d")
    assert found[0][1] == "b"
    assert found == [found[0]] * 5


def test_a_batch_is_smaller_where_nobody_fits_into_its_bucket():
    assert stood_in([WIDE, WIDE, DOLLS[0]], "wide") == ["a"]


def test_a_batch_of_which_nothing_is_left_becomes_any_other_picture():
    assert stood_in([WIDE], "wide", others=[WIDE, REG]) == ["reg"]


def test_nothing_stands_in_where_everything_is_lost():
    assert stood_in([DOLLS[0]], "a", "wide", others=[DOLLS[0], WIDE]) == []
