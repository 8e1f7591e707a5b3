"""TagPalette: tags at hand above the grid; a click or a number key switches one for all selected crops."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget
from typing_extensions import override

from curation.captions.pinned_tags import KEY_COUNT, PinnedTag
from curation.captions.tag_counts import TagState
from desktop.plain_words import PlainLabel
from desktop.text import tr
from desktop.theme import SPACING, icon
from desktop.widgets.chip_list import Chip, ChipList
from desktop.widgets.chip_painting import ChipLook
from desktop.widgets.tag_fields import TagField, TagOffers

_LOOKS = {TagState.ALL: ChipLook.TAGGED, TagState.SOME: ChipLook.ON_SOME, None: ChipLook.OFF}
_FIELD_WIDTH = 190


class TagPalette(QFrame):
    """Chips that are switched; while it is arranged, they are dragged and taken away. Hidden while empty.

    Signals:
        toggled(str): switch this tag for the selected crops.
        pins_wanted(object): pin this tuple of tags, in this order.

    Args:
        offers: completes a tag that is to be pinned.
        parent: the Qt parent.
    """

    toggled = Signal(str)
    pins_wanted = Signal(object)

    def __init__(self, offers: TagOffers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tag_palette")
        self.setProperty("role", "card")
        self._pinned: tuple[PinnedTag, ...] = ()
        self._selected = 0
        self._build(offers)
        self._chips.toggled.connect(self.toggled)
        self._chips.reordered.connect(self.pins_wanted)
        self._chips.removal_wanted.connect(self._take_away)
        self._arrange.toggled.connect(self._show)
        self._field.entered.connect(self._add)
        self._show()

    def _build(self, offers: TagOffers) -> None:
        self._chips = ChipList()
        self._chips.setObjectName("palette_chips")
        self._chips.setAccessibleName(tr("Tags on number keys"))
        self._chips.setStyleSheet("border: none; background: transparent;")
        self._chips.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._chips.installEventFilter(self)
        self._hint = PlainLabel()
        self._hint.setProperty("role", "muted")
        self._field = TagField(offers)
        self._field.setObjectName("pin_tag_field")
        self._field.setPlaceholderText(tr("Put a tag here"))
        self._field.setAccessibleName(tr("Put a tag on the next number key"))
        self._field.setFixedWidth(_FIELD_WIDTH)
        self._arrange = QToolButton()
        self._arrange.setObjectName("arrange_palette_button")
        self._arrange.setIcon(icon("edit"))
        self._arrange.setCheckable(True)
        self._arrange.setToolTip(tr("Put tags here, take them away, drag them to other keys"))
        self._arrange.setAccessibleName(tr("Arrange the tags on number keys"))
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACING, SPACING // 2, SPACING, SPACING // 2)
        row.setSpacing(SPACING)
        row.addWidget(self._chips, 1)
        row.addWidget(self._hint)
        row.addWidget(self._field)
        row.addWidget(self._arrange)

    def show_pinned(self, pinned: Sequence[PinnedTag], selected: int) -> None:
        """Show these tags, and on how many of so many selected crops each stands."""
        if tuple(pinned) != self._pinned or selected != self._selected:
            self._pinned, self._selected = tuple(pinned), selected
            self._show()

    def start_arranging(self) -> None:
        """Let tags be pinned, also where none is yet."""
        self._arrange.setChecked(True)
        self._show()
        self._field.setFocus()

    def pressed(self, key: int) -> None:
        """The number key 1 to 9 was pressed."""
        if key <= len(self._pinned):
            self.toggled.emit(self._pinned[key - 1].tag)

    def _show(self) -> None:
        is_arranged = self._arrange.isChecked()
        self.setVisible(is_arranged or bool(self._pinned))
        self._field.setVisible(is_arranged)
        self._chips.show_chips(
            [self._chip(number, one) for number, one in enumerate(self._pinned, start=1)],
            switches=not is_arranged,
        )
        words = "" if self._pinned else tr("Tags here are switched with the keys 1 to 9.")
        self._hint.setText(words)
        self._hint.setVisible(bool(words))
        self._fit_height()

    def _chip(self, number: int, one: PinnedTag) -> Chip:
        key = str(number) if number <= KEY_COUNT else ""
        how = tr("{count} of {total} selected crops have it", count=one.count, total=self._selected)
        look = ChipLook.OFF if self._arrange.isChecked() else _LOOKS[one.state]
        return Chip(one.tag, look, key=key, hint=how if self._selected else one.tag)

    def _take_away(self, tag: str) -> None:
        self.pins_wanted.emit(tuple(one.tag for one in self._pinned if one.tag != tag))

    def _add(self, text: str) -> None:
        self._field.clear()
        new = tuple(tag.strip() for tag in text.split(",") if tag.strip())
        self.pins_wanted.emit((*(one.tag for one in self._pinned), *new))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._chips and isinstance(event, QResizeEvent):
            QTimer.singleShot(0, self, self._fit_height)  # chips are in their new lines by then
        return super().eventFilter(watched, event)

    def _fit_height(self) -> None:
        """As many lines as the chips need, without a scroll bar."""
        self._chips.setVisible(bool(self._pinned))
        self._chips.doItemsLayout()
        last = self._chips.visualItemRect(self._chips.item(self._chips.count() - 1)) if self._pinned else None
        top = self._chips.visualItemRect(self._chips.item(0)).top() if last is not None else 0
        if last is not None:
            self._chips.setFixedHeight(last.bottom() - top + 4)
