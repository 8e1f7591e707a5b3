"""Every key of the Regions page: what it does, where it holds, and which keys do it at first.

One table feeds the shortcuts, the sheet of keys and the check for conflicts.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from itertools import combinations

from PySide6.QtGui import QKeySequence

from curation.regions.registry import REGION_KINDS

PAGE, CANVAS, BOX, NO_BOX, GHOSTS = "page", "canvas", "box", "no box", "suggestions"
"""Scopes: anywhere on the page; on the photo; there with a box selected, with none, with suggestions."""

_NEVER_TOGETHER = frozenset({frozenset({BOX, NO_BOX})})
_TAP_OR_HOLD = frozenset({"pan", "mark_done"})
"""One key, told apart by how long it is down."""

DRAW, BOXES, SHAPE, SUGGEST, VIEW, PHOTOS = "draw", "boxes", "shape", "suggest", "view", "photos"
"""Groups of the sheet."""


@dataclass(frozen=True)
class ActionKind:
    """One thing a key can do.

    Attributes:
        name: how code and settings call it.
        title: how the sheet calls it.
        group: where the sheet lists it.
        scope: where its keys hold.
        keys: the keys at first, as Qt writes them.
        is_held: it lasts while the key is down, so the canvas itself listens for it.
        is_fixed: its keys cannot be changed: Qt itself gives them their meaning.
    """

    name: str
    title: str
    group: str
    scope: str
    keys: tuple[str, ...]
    is_held: bool = False
    is_fixed: bool = False


@dataclass(frozen=True)
class Conflict:
    """One key that would do two things at once."""

    key: str
    names: tuple[str, str]


def _draw_kinds() -> tuple[ActionKind, ...]:
    return tuple(
        ActionKind(f"kind_{kind.name}", kind.title, DRAW, PAGE, (kind.key,)) for kind in REGION_KINDS
    )


ACTIONS: tuple[ActionKind, ...] = (
    *_draw_kinds(),
    ActionKind("arm", "Draw with the next drag, even over boxes", DRAW, PAGE, ("W", "R")),
    ActionKind("draw_in_middle", "Draw in the middle, without a mouse", DRAW, PAGE, ("Ins",)),
    ActionKind("back_out", "Back out: drag, suggestions, selection", DRAW, CANVAS, ("Esc",)),
    ActionKind("next_box", "Next box", BOXES, CANVAS, ("Tab",), is_held=True, is_fixed=True),
    ActionKind("previous_box", "Previous box", BOXES, CANVAS, ("Shift+Tab",), is_held=True, is_fixed=True),
    ActionKind(
        "leave", "From the photo to the buttons", BOXES, CANVAS, ("Ctrl+Tab",), is_held=True, is_fixed=True
    ),
    ActionKind("nudge_left", "Move left by 1 pixel", BOXES, BOX, ("Left",)),
    ActionKind("nudge_right", "Move right by 1 pixel", BOXES, BOX, ("Right",)),
    ActionKind("nudge_up", "Move up by 1 pixel", BOXES, BOX, ("Up",)),
    ActionKind("nudge_down", "Move down by 1 pixel", BOXES, BOX, ("Down",)),
    ActionKind("nudge_far_left", "Move left by 10 pixels", BOXES, BOX, ("Shift+Left",)),
    ActionKind("nudge_far_right", "Move right by 10 pixels", BOXES, BOX, ("Shift+Right",)),
    ActionKind("nudge_far_up", "Move up by 10 pixels", BOXES, BOX, ("Shift+Up",)),
    ActionKind("nudge_far_down", "Move down by 10 pixels", BOXES, BOX, ("Shift+Down",)),
    ActionKind("copy", "Copy the box, or all without a selection", BOXES, CANVAS, ("Ctrl+C",)),
    ActionKind("paste", "Paste", BOXES, CANVAS, ("Ctrl+V",)),
    ActionKind("duplicate", "Duplicate the box", BOXES, BOX, ("Ctrl+D",)),
    ActionKind("copy_to_next", "Copy all boxes to the next photo and go there", BOXES, PAGE, ("Ctrl+B",)),
    ActionKind("copy_to_many", "Copy all boxes to the next photos…", BOXES, PAGE, ("Ctrl+Shift+B",)),
    ActionKind("leave_out", "Leave the box out of training, or take it in again", BOXES, BOX, ("Shift+X",)),
    ActionKind("delete", "Delete the box, or drop the suggestion", BOXES, CANVAS, ("Del",)),
    ActionKind("grow_left", "Grow to the left", SHAPE, BOX, ("Ctrl+Left",)),
    ActionKind("grow_right", "Grow to the right", SHAPE, BOX, ("Ctrl+Right",)),
    ActionKind("grow_up", "Grow upward", SHAPE, BOX, ("Ctrl+Up",)),
    ActionKind("grow_down", "Grow downward", SHAPE, BOX, ("Ctrl+Down",)),
    ActionKind("shrink_left", "Shrink from the left", SHAPE, BOX, ("Alt+Left",)),
    ActionKind("shrink_right", "Shrink from the right", SHAPE, BOX, ("Alt+Right",)),
    ActionKind("shrink_up", "Shrink from above", SHAPE, BOX, ("Alt+Up",)),
    ActionKind("shrink_down", "Shrink from below", SHAPE, BOX, ("Alt+Down",)),
    ActionKind("wider", "Next wider bucket", SHAPE, BOX, ("]",)),
    ActionKind("taller", "Next taller bucket", SHAPE, BOX, ("[",)),
    ActionKind("swap", "Swap portrait and landscape", SHAPE, BOX, ("S",)),
    ActionKind("turn_left", "Turn left by half a degree", SHAPE, BOX, (",",)),
    ActionKind("turn_right", "Turn right by half a degree", SHAPE, BOX, (".",)),
    # With Shift these keys write other signs on most keyboards.
    ActionKind("turn_far_left", "Turn left by 5 degrees", SHAPE, BOX, ("Shift+,", "<", "Shift+<")),
    ActionKind("turn_far_right", "Turn right by 5 degrees", SHAPE, BOX, ("Shift+.", ">", "Shift+>")),
    ActionKind("turn_upright", "Turn upright", SHAPE, BOX, ("Backspace",)),
    ActionKind("brush", "Paint what is the figure and what is not", SHAPE, BOX, ("M",)),
    ActionKind("suggest", "Suggest boxes, then the next person's", SUGGEST, PAGE, ("G",)),
    ActionKind("accept", "Accept the suggestion in front", SUGGEST, GHOSTS, ("Return", "Enter")),
    ActionKind("accept_all", "Accept all suggestions", SUGGEST, GHOSTS, ("Shift+Return", "Shift+Enter")),
    ActionKind("suggest_all", "Suggest boxes on all photos without any", SUGGEST, PAGE, ("Ctrl+Shift+G",)),
    ActionKind("review", "Review suggestions photo by photo", SUGGEST, PAGE, ("Shift+R",)),
    ActionKind("fit", "Fit the photo into the window", VIEW, PAGE, ("F",)),
    ActionKind("actual_size", "One photo pixel per screen pixel", VIEW, PAGE, ("Ctrl+0",)),
    ActionKind("zoom_to_box", "Zoom to the box", VIEW, BOX, ("Z",)),
    ActionKind("zoom_in", "Zoom in", VIEW, PAGE, ("+", "=")),
    ActionKind("zoom_out", "Zoom out", VIEW, PAGE, ("-",)),
    ActionKind("hide", "Hide the boxes while held", VIEW, CANVAS, ("H",), is_held=True),
    ActionKind("pan", "Drag the photo while held", VIEW, CANVAS, ("Space",), is_held=True),
    ActionKind("guides", "Next guides: thirds, golden ratio, …", VIEW, PAGE, ("Shift+G",)),
    ActionKind("overlays", "Show hidden places and regularization of all boxes", VIEW, PAGE, ("Shift+O",)),
    ActionKind("dim", "Darken what lies outside the box", VIEW, PAGE, ("O",)),
    ActionKind("next_photo", "Next photo", PHOTOS, PAGE, ("D",)),
    ActionKind("previous_photo", "Previous photo", PHOTOS, PAGE, ("A",)),
    ActionKind("right_photo", "Next photo", PHOTOS, NO_BOX, ("Right", "Down")),
    ActionKind("left_photo", "Previous photo", PHOTOS, NO_BOX, ("Left", "Up")),
    ActionKind("next_open_photo", "Next photo that is not done", PHOTOS, PAGE, ("Shift+D",)),
    ActionKind("previous_open_photo", "Previous photo that is not done", PHOTOS, PAGE, ("Shift+A",)),
    ActionKind(
        "mark_done", "Mark the photo done and go on (a tap)", PHOTOS, CANVAS, ("Space",), is_held=True
    ),
    ActionKind("reject", "Reject the photo and go on, or take it in again", PHOTOS, PAGE, ("X",)),
    ActionKind("stars_1", "One star", PHOTOS, PAGE, ("Ctrl+1",)),
    ActionKind("stars_2", "Two stars", PHOTOS, PAGE, ("Ctrl+2",)),
    ActionKind("stars_3", "Three stars", PHOTOS, PAGE, ("Ctrl+3",)),
    ActionKind("stars_4", "Four stars", PHOTOS, PAGE, ("Ctrl+4",)),
    ActionKind("stars_5", "Five stars", PHOTOS, PAGE, ("Ctrl+5",)),
    ActionKind("stars_0", "No stars", PHOTOS, PAGE, ("Ctrl+Shift+0", "Ctrl+Shift+)")),
    ActionKind("remove_photo", "Remove the photo from the project", PHOTOS, PAGE, ("Ctrl+Del",)),
    ActionKind("keys", "Show this sheet", PHOTOS, PAGE, ("F1",)),
)

MOUSE_WORDS = {
    "drag": "Drag: draw in the shape of a bucket",
    "ctrl": "Ctrl + drag: any shape",
    "alt": "Alt + drag: no sticking to edges",
    "shift_alt": "Shift + Alt + drag: from the middle",
    "click": "Click again: the box below",
    "suggestion": "Click a suggestion: accept it",
    "person": "Click another person's face: suggest their boxes",
    "middle": "Middle click while drawing: portrait or landscape",
    "wheel": "Alt + wheel: size of the selected box",
}
"""What the mouse does, for the sheet."""


def default_keys() -> dict[str, tuple[str, ...]]:
    """Keys by action name, as they are before anybody changes them."""
    return {action.name: action.keys for action in ACTIONS}


def conflicts(keys: Mapping[str, tuple[str, ...]]) -> tuple[Conflict, ...]:
    """Keys that would do two things in the same situation.

    Args:
        keys: keys by action name; actions that are missing have none.
    """
    found: list[Conflict] = []
    for one, other in combinations(ACTIONS, 2):
        if frozenset({one.scope, other.scope}) in _NEVER_TOGETHER:
            continue
        if {one.name, other.name} <= _TAP_OR_HOLD:
            continue
        shared = _normal(keys.get(one.name, ())) & _normal(keys.get(other.name, ()))
        found.extend(Conflict(key, (one.name, other.name)) for key in sorted(shared))
    return tuple(found)


@cache  # each action is compared with each other one whenever the page is opened
def _normal(keys: tuple[str, ...]) -> frozenset[str]:
    return frozenset(QKeySequence(key).toString() for key in keys)
