"""CaptionPanel: the selected crop large, its tags as chips with counts and scores, its sentence and notes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from curation.captions.tag_counts import TagState
from curation.project.board_row import BoardRow
from curation.project.selected_tags import SelectedTag, SharedTag
from curation.taggers.region_merge import TagOrigin
from desktop.item_models.caption_cells import CaptionFace
from desktop.plain_words import PlainLabel
from desktop.text import tr
from desktop.theme import SPACING, colour
from desktop.widgets.chip_list import Chip, ChipList
from desktop.widgets.chip_painting import LOOK_OF_ORIGIN, ChipLook
from desktop.widgets.layer_edit import LayerEdit
from desktop.widgets.tag_fields import TagField, TagOffers

_PICTURE = 230
_MOST_SHARED = 300


class CaptionPanel(QScrollArea):
    """Shows one crop, or what several have in common.

    Signals:
        reordered(object): tuple of the tags of the one crop in another order.
        addition_wanted(str): add these tags to all selected crops.
        removal_wanted(str): take this tag away from all selected crops.
        layer_wanted(str, str): name of a layer ("sentence", "notes") of the one crop, and its text.

    Args:
        offers: completes what was typed of a tag.
        parent: the Qt parent.
    """

    reordered = Signal(object)
    addition_wanted = Signal(str)
    removal_wanted = Signal(str)
    layer_wanted = Signal(str, str)

    def __init__(self, offers: TagOffers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("caption_panel")
        self.setAccessibleName(tr("The selected crop"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._states: dict[str, TagState | None] = {}
        self._build(offers)
        self._chips.reordered.connect(self.reordered)
        self._chips.removal_wanted.connect(self.removal_wanted)
        self._chips.toggled.connect(self._toggle)
        self._almost.toggled.connect(self.addition_wanted)
        self._add.entered.connect(self._entered)
        self._sentence.written.connect(lambda text: self.layer_wanted.emit("sentence", text))
        self._notes.written.connect(lambda text: self.layer_wanted.emit("notes", text))

    @property
    def add_field(self) -> QLineEdit:
        """Where tags are added."""
        return self._add

    def _build(self, offers: TagOffers) -> None:
        self._picture = _Picture()
        self._title, self._facts, self._read = PlainLabel(), PlainLabel(), PlainLabel()
        self._title.setProperty("role", "heading")
        self._title.setObjectName("caption_panel_title")
        self._facts.setProperty("role", "muted")
        self._facts.setWordWrap(True)
        self._read.setObjectName("caption_panel_tokens")
        self._meter = QProgressBar()
        self._meter.setTextVisible(False)
        self._chips = _chips("caption_chips", tr("Tags"))
        self._chips.setMinimumHeight(150)
        self._add = TagField(offers)
        self._add.setObjectName("add_tag_field")
        self._add.setPlaceholderText(tr("Add tags (T)"))
        self._add.setAccessibleName(tr("Add tags"))
        self._almost_words = _small(tr("Almost taken: a click adds"))
        self._almost = _chips("almost_chips", tr("Tags that were almost taken"))
        self._almost.setFixedHeight(64)
        self._sentence = LayerEdit("sentence_edit", tr("Sentence"), tr("The same picture in a sentence"))
        self._notes = LayerEdit("notes_edit", tr("Notes"), tr("For yourself; not trained on"))
        self._layers = QWidget()
        layers = QVBoxLayout(self._layers)
        layers.setContentsMargins(0, 0, 0, 0)
        for words, edit in ((tr("Sentence"), self._sentence), (tr("Notes"), self._notes)):
            layers.addWidget(_small(words))
            layers.addWidget(edit)
        self._inside = QWidget()
        self._inside.setObjectName("scrolled")
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(SPACING, SPACING, SPACING, SPACING)
        column.setSpacing(SPACING)
        meter = QHBoxLayout()
        meter.addWidget(self._meter, 1)
        meter.addWidget(self._read)
        above: tuple[QWidget, ...] = (self._picture, self._title, self._facts)
        below: tuple[QWidget, ...] = (self._add, self._almost_words, self._almost, self._layers)
        for widget in above:
            column.addWidget(widget)
        column.addLayout(meter)
        column.addWidget(self._chips, 1)
        for widget in below:
            column.addWidget(widget)
        self.setWidget(self._inside)

    def focus_chips(self) -> None:
        """Let the keys go to the chips; the first one when none is current."""
        self._chips.setFocus()
        if self._chips.currentRow() < 0:
            self._chips.setCurrentRow(0)

    def show_nothing(self) -> None:
        """Nothing is selected."""
        self._inside.setEnabled(False)
        self._show_one_crop(is_one=False)
        self._title.setText(tr("Nothing is selected"))
        self._facts.setText(tr("Select crops to see and change their tags."))
        self._chips.show_chips((), switches=False)

    def show_picture(self, picture: QImage | None) -> None:
        """Show the crop's picture, or that it is still on its way."""
        self._picture.show_picture(picture)

    def show_row(
        self,
        row: BoardRow,
        face: CaptionFace,
        tags: Sequence[SelectedTag],
        almost: Sequence[tuple[str, float]],
    ) -> None:
        """Show one crop."""
        self._inside.setEnabled(True)
        self._show_one_crop(is_one=True)
        self._title.setText(row.photo.name)
        concepts = ", ".join(concept.name for concept in row.concepts) or tr("no concept")
        facts = [tr(row.kind.title), concepts, *([] if row.takes_words else [tr("not written")])]
        self._facts.setText(" · ".join(facts))
        self._meter.setRange(0, face.limit)
        # A bar with a new value paints at once, and with it the whole window that waits to be painted.
        self._meter.setUpdatesEnabled(False)
        self._meter.setValue(min(face.tokens, face.limit))
        self._meter.setUpdatesEnabled(True)
        is_over = face.tokens > face.limit
        self._read.setText(tr("{tokens} of {limit} tokens", tokens=face.tokens, limit=face.limit))
        self._read.setProperty("role", "error" if is_over else "muted")
        self._read.style().polish(self._read)
        self._chips.show_chips(_one_crops_chips(tags, face), switches=False)
        offers = [Chip(tag, ChipLook.OFF, f"{score:.2f}") for tag, score in almost]
        self._almost.show_chips(offers, switches=True)
        for widget in (self._almost, self._almost_words):
            widget.setVisible(bool(offers))
        self._sentence.show_text(row.facts.layers.sentence)
        self._notes.show_text(row.facts.layers.notes)

    def show_shared(self, count: int, tags: Sequence[SharedTag]) -> None:
        """Show what several crops have in common. Tags that were just taken away stay, to be put back."""
        self._inside.setEnabled(True)
        self._show_one_crop(is_one=False)
        self._title.setText(tr("{count} crops", count=count))
        words = [
            tr("A click on a tag gives it to all, a second one takes it from all. Dashed: only some have it.")
        ]
        if len(tags) > _MOST_SHARED:
            words.append(tr("The {count} most frequent tags are shown.", count=_MOST_SHARED))
        self._facts.setText(" ".join(words))
        tags = tags[:_MOST_SHARED]
        now: dict[str, TagState | None] = {one.tag: one.state for one in tags}
        gone: dict[str, TagState | None] = {tag: None for tag in self._states if tag not in now}
        self._states = now | gone
        counts = {one.tag: one.count for one in tags}
        looks = {TagState.ALL: ChipLook.TAGGED, TagState.SOME: ChipLook.ON_SOME, None: ChipLook.OFF}
        chips = [
            Chip(tag, looks[state], f"{counts[tag]}×" if tag in counts else "")
            for tag, state in self._states.items()
        ]
        self._chips.show_chips(chips, switches=True)

    def forget_taken_away(self) -> None:
        """Another selection: what was taken away from the last one is not offered any more."""
        self._states = {}

    def _show_one_crop(self, *, is_one: bool) -> None:
        self._chips.hint = tr("No tags yet: type some below, or let “Tag…” find them.") if is_one else ""
        for widget in (self._picture, self._meter, self._read, self._layers):
            widget.setVisible(is_one)
        if not is_one:
            for hidden in (self._almost, self._almost_words):
                hidden.hide()

    def _toggle(self, tag: str) -> None:
        is_on_all = self._states.get(tag) is TagState.ALL
        (self.removal_wanted if is_on_all else self.addition_wanted).emit(tag)

    def _entered(self, text: str) -> None:
        self._add.clear()
        self.addition_wanted.emit(text)


class _Picture(QWidget):
    """A crop as large as the panel is wide."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(_PICTURE)
        self._shown: QImage | None = None

    def show_picture(self, picture: QImage | None) -> None:
        """Show another picture."""
        self._shown = picture
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._shown is None or self._shown.isNull():
            painter.fillRect(self.rect(), colour("grid"))
            return
        size = self._shown.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(self.rect().topLeft(), size)
        place.moveCenter(self.rect().center())
        painter.drawImage(place, self._shown)


def _one_crops_chips(tags: Sequence[SelectedTag], face: CaptionFace) -> list[Chip]:
    chips: list[Chip] = []
    read, was_read = 0, face.cut != 0
    origins = {
        TagOrigin.TAGGED: tr("seen by the tagger in this crop"),
        TagOrigin.INHERITED: tr("inherited from the whole photo"),
        TagOrigin.TYPED: tr("typed by hand"),
    }
    for one in tags:
        read += len(one.tag) + 2
        is_read = face.cut is None or read - 2 <= face.cut
        note = f"{one.score:.2f}" if one.score else ""
        count = tr("on {count} captions of the project", count=one.count)
        hint = f"{one.tag}\n{origins[one.origin]}, {count}"
        is_cut = was_read and not is_read
        chips.append(Chip(one.tag, LOOK_OF_ORIGIN[one.origin], note, is_read, is_cut=is_cut, hint=hint))
        was_read = is_read
    return chips


def _chips(name: str, title: str) -> ChipList:
    chips = ChipList()
    chips.setObjectName(name)
    chips.setAccessibleName(title)
    return chips


def _small(words: str) -> PlainLabel:
    label = PlainLabel(words)
    label.setProperty("role", "muted")
    return label
