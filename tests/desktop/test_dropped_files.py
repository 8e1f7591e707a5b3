"""Files dragged in are looked at and never handed over: a move would let their owner delete them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from desktop.dropped_files import accept_as_copy, local_paths

pytestmark = pytest.mark.usefixtures("qapp")
Action = Qt.DropAction


def _drop(possible, proposed):
    event = QDropEvent(
        QPointF(5, 5), possible, QMimeData(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    event.setDropAction(proposed)
    event.ignore()
    return event


@pytest.mark.parametrize(
    ("possible", "taken"),
    [
        (Action.CopyAction | Action.MoveAction | Action.LinkAction, Action.CopyAction),
        (Action.MoveAction | Action.LinkAction, Action.LinkAction),
    ],
)
def test_what_is_proposed_as_a_move_is_taken_as_a_copy_or_a_link(possible, taken):
    event = _drop(possible, Action.MoveAction)

    accept_as_copy(event)

    assert event.isAccepted()
    assert event.dropAction() == taken


def test_what_can_only_be_moved_is_refused():
    event = _drop(Action.MoveAction, Action.MoveAction)

    accept_as_copy(event)

    assert not event.isAccepted()


def test_only_files_of_this_computer_are_taken(tmp_path):
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/photo.jpg"), QUrl.fromLocalFile(str(tmp_path))])

    assert local_paths(data) == [tmp_path]
