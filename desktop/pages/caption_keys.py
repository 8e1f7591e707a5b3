"""Keys of the Captions page: what each is for, and whether the whole page hears it or the grid alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from curation.captions.pinned_tags import KEY_COUNT
from desktop.widgets.caption_views import CaptionViews


@dataclass(frozen=True)
class CaptionKey:
    """One key.

    Attributes:
        key: as Qt writes it.
        act: name of what it does.
        in_grid: whether it is heard only where rows have the keyboard, so that fields keep it as a letter.
    """

    key: str
    act: str
    in_grid: bool = False


CAPTION_KEYS = (
    CaptionKey("Ctrl+F", "filter"),
    CaptionKey("Ctrl+R", "replace"),
    CaptionKey("Ctrl+T", "tag"),
    CaptionKey("Ctrl+J", "next_empty"),
    CaptionKey("Alt+I", "tags_panel"),
    CaptionKey("F2", "edit"),
    CaptionKey("T", "add_tag", in_grid=True),
    CaptionKey("Del", "chips", in_grid=True),
    *(CaptionKey(str(number), f"pinned_{number}", in_grid=True) for number in range(1, KEY_COUNT + 1)),
)


def listen(page: QWidget, views: CaptionViews, acts: Mapping[str, Callable[[], object]]) -> None:
    """Let keys do what they are for.

    Args:
        page: hears those of the whole page.
        views: hear the others.
        acts: what to do, by the names of the table.

    Raises:
        KeyError: a key of the table has nothing to do.
    """
    with_children = Qt.ShortcutContext.WidgetWithChildrenShortcut
    for one in CAPTION_KEYS:
        # An editor in a cell lies in its grid, and takes letters and numbers as such.
        owners = (views.table, views.gallery) if one.in_grid else (page,)
        for owner in owners:
            shortcut = QShortcut(QKeySequence(one.key), owner)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut if one.in_grid else with_children)
            shortcut.activated.connect(acts[one.act])
