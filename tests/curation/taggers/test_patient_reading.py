from __future__ import annotations

import threading

import pytest

from curation.taggers.patient_reading import or_nothing


def test_all_items_come_in_order_and_an_error_after_them():
    def items():
        yield from range(20)
        raise ValueError("the line broke")

    heard = or_nothing(items())

    assert [next(heard) for _ in range(20)] == list(range(20))
    with pytest.raises(ValueError, match="the line broke"):
        next(heard)


def test_while_nothing_comes_one_can_leave_and_the_reader_ends_with_its_item():
    released, ended = threading.Event(), threading.Event()

    def items():
        yield 1
        released.wait()
        yield 2
        ended.set()

    heard = or_nothing(items())
    assert next(heard) == 1
    assert next(heard) is None

    heard.close()
    released.set()

    assert not ended.wait(0.5)  # It was left at its second item.
