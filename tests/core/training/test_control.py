"""The user's wishes reach the loop once."""

from __future__ import annotations

from core.training.control import TrainingControl


def test_a_stop_stays_wanted():
    control = TrainingControl()
    control.stop()

    assert control.stop_wanted
    assert control.stop_wanted


def test_a_wish_to_save_is_taken_once():
    control = TrainingControl()
    control.save_now()

    assert control.take_save_wish()
    assert not control.take_save_wish()


def test_a_wish_to_sample_is_taken_once():
    control = TrainingControl()
    control.sample_now()

    assert control.take_sample_wish()
    assert not control.take_sample_wish()
