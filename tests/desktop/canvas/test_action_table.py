"""The table of keys: no key does two things at once, nothing is listed that does nothing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.canvas.action_keys import ActionKeys
from desktop.canvas.action_table import ACTIONS, PAGE, Conflict, conflicts, default_keys


def test_the_keys_at_first_do_not_conflict():
    assert conflicts(default_keys()) == ()


def test_one_key_for_two_things_is_a_conflict():
    keys = {**default_keys(), "fit": ("G",)}

    assert conflicts(keys) == (Conflict("G", ("suggest", "fit")),)


def test_arrows_may_mean_two_things_because_they_never_hold_together():
    keys = default_keys()

    assert set(keys["nudge_left"]) & set(keys["left_photo"])


def test_names_are_unique():
    assert len({action.name for action in ACTIONS}) == len(ACTIONS)


@pytest.fixture
def page(qtbot):
    """A page with a canvas and a field; what ran is in ``page.ran``."""
    made = QWidget()
    made.canvas, made.field = QWidget(), QLineEdit()
    made.canvas.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    layout = QVBoxLayout(made)
    layout.addWidget(made.canvas)
    layout.addWidget(made.field)
    made.ran, made.scopes = [], {"canvas"}
    made.keys = ActionKeys(made, made.canvas, lambda scope: scope in made.scopes)
    names = [action.name for action in ACTIONS if not action.is_held]
    made.keys.bind({name: (lambda name=name: made.ran.append(name)) for name in names})
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.canvas.setFocus()
    return made


def test_a_key_means_what_its_scope_says(page):
    page.scopes = {"canvas", "no box"}
    QTest.keyClick(page.canvas, Qt.Key.Key_Left)
    page.scopes = {"canvas", "box"}
    QTest.keyClick(page.canvas, Qt.Key.Key_Left)

    assert page.ran == ["left_photo", "nudge_left"]


@pytest.mark.parametrize("key", [Qt.Key.Key_G, Qt.Key.Key_B, Qt.Key.Key_F1, Qt.Key.Key_1])
@pytest.mark.parametrize("modifier", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier])
def test_nothing_runs_while_a_field_is_typed_into(page, key, modifier):
    page.field.setFocus()

    QTest.keyClick(page.field, key, modifier)

    assert page.ran == []


def test_keys_can_be_changed(page):
    page.keys.use({**default_keys(), "fit": ("Y",)})

    QTest.keyClick(page.canvas, Qt.Key.Key_Y)
    QTest.keyClick(page.canvas, Qt.Key.Key_F)

    assert page.ran == ["fit"]


def test_an_action_without_an_act_is_refused(page):
    with pytest.raises(ValueError, match="suggest"):
        page.keys.bind(
            {action.name: print for action in ACTIONS if action.scope == PAGE and action.name != "suggest"}
        )
