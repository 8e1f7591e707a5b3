"""The sheet of keys: every action is on it once, and keys of one line are said briefly."""

from __future__ import annotations

from itertools import chain

import pytest
from PySide6.QtWidgets import QLabel

from curation.regions.kind import RegionKind
from desktop.canvas.action_table import ACTIONS, default_keys
from desktop.canvas.key_sheet import GROUP_WORDS, TOGETHER_WORDS, KeySheet, keys_text, lines_of


def test_every_action_stands_on_one_line_of_its_group():
    lines = [names for group in GROUP_WORDS for names in lines_of(group).values()]

    assert sorted(chain.from_iterable(lines)) == sorted(action.name for action in ACTIONS)


def test_actions_that_share_a_line_belong_to_one_group():
    groups = {action.name: action.group for action in ACTIONS}

    assert all(len({groups[name] for name in names}) == 1 for names in TOGETHER_WORDS)


@pytest.mark.parametrize(
    ("keys", "said"),
    [
        ([("Left",), ("Right",)], "←  →"),
        ([("Shift+Left",), ("Shift+Right",)], "Shift+← →"),
        ([("Shift+,", "<", "Shift+<"), ("Shift+.", ">", "Shift+>")], "Shift+, ."),
        ([("Tab",), ("Shift+Tab",)], "Tab  Shift+Tab"),
        ([("+", "="), ("-",)], "+  =  -"),
        ([("Return", "Enter")], "Return"),
        ([("Ctrl+Shift+B",)], "Ctrl+Shift+B"),
        ([()], ""),
    ],
)
def test_what_keys_of_a_line_hold_down_together_is_said_once(qapp, keys, said):
    assert keys_text(keys) == said


def test_kinds_of_ones_own_stand_on_the_sheet_with_the_keys_that_are_theirs(qtbot):
    hat = RegionKind("hat", "Hat", "", "#00acc1", "7", is_own=True)
    bag = RegionKind("bag", "Bag", "", "#43a047", "8", is_own=True)
    sheet = KeySheet({**default_keys(), "guides": ("8",)}, [hat, bag])
    qtbot.addWidget(sheet)

    said = [label.text() for label in sheet.findChildren(QLabel)]

    assert said[said.index("7") + 1] == "Hat"
    assert "Bag" not in said
