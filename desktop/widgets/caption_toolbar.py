"""CaptionToolbar: the filter line with what was kept of it, the page's buttons, the looks of the grid."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from curation.captions.caption_settings import TOKEN_LIMITS
from curation.project.caption_contents import SavedFilter
from desktop.plain_words import PlainLabel, plain_tip
from desktop.text import tr
from desktop.theme import SPACING, icon
from desktop.widgets.caption_views import LARGEST, SMALLEST, USUAL
from desktop.widgets.tag_fields import FilterField, FilterOffers

_TYPING_MILLISECONDS = 120
_READY_FILTERS = {
    "not has:caption": "Without caption",
    "has:scores not has:edit": "As the tagger left them",
    "has:edit": "Edited by hand",
    "has:concept not has:trigger": "Without trigger",
}


class CaptionToolbar(QWidget):
    """Two lines above the grid.

    Signals:
        filter_changed(str): another filter line.
        save_wanted(str): keep this filter line under a name.
        forget_wanted(int): forget the saved filter of this number.
        tag_wanted(): open the Tag dialog.
        bulk_wanted(str): open the bulk dialog at this operation; "" for the last one.
        menu_wanted(str): one of the rarer things: "import", "import_json", "export_texts", "rules",
            "palette", "template", "booru", "outside".
        gallery_wanted(bool): gallery instead of table.
        chips_wanted(bool): chips instead of text.
        edge_wanted(int): thumbnails of this size.
        limit_wanted(int): another token limit.

    Args:
        offers: completes the filter line.
        parent: the Qt parent.
    """

    filter_changed = Signal(str)
    save_wanted = Signal(str)
    forget_wanted = Signal(int)
    tag_wanted = Signal()
    bulk_wanted = Signal(str)
    menu_wanted = Signal(str)
    gallery_wanted = Signal(bool)
    chips_wanted = Signal(bool)
    edge_wanted = Signal(int)
    limit_wanted = Signal(int)

    def __init__(self, offers: FilterOffers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build(offers)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MILLISECONDS)
        self._typing.timeout.connect(lambda: self.filter_changed.emit(self.filter_field.text()))
        self.filter_field.textChanged.connect(lambda _text: self._typing.start())
        self.filter_field.returnPressed.connect(self._filter_now)
        self._tag.clicked.connect(self.tag_wanted)
        self._bulk.clicked.connect(lambda: self.bulk_wanted.emit(""))
        self._gallery.toggled.connect(self.gallery_wanted)
        self._chips.toggled.connect(self.chips_wanted)
        self._size.valueChanged.connect(self.edge_wanted)
        self._limit.activated.connect(lambda number: self.limit_wanted.emit(TOKEN_LIMITS[number]))

    def _build(self, offers: FilterOffers) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING)
        column.addLayout(self._build_filter(offers))
        column.addLayout(self._build_buttons())

    def _build_filter(self, offers: FilterOffers) -> QHBoxLayout:
        self.filter_field = FilterField(offers)
        self.filter_field.setObjectName("caption_filter")
        self.filter_field.setAccessibleName(tr("Filter"))
        self.filter_field.setPlaceholderText(
            tr("Filter: words, tag:smile, -tag:solo, kind:face, tokens>75, has:caption …  (Ctrl+F)")
        )
        self.filter_field.setClearButtonEnabled(True)
        self._saved = QToolButton()
        self._saved.setObjectName("saved_filters_button")
        self._saved.setIcon(icon("filter"))
        self._saved.setToolTip(tr("Filters that are ready, and those that you kept"))
        self._saved.setAccessibleName(tr("Kept filters"))
        self._saved.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._saved.setMenu(QMenu(self._saved))
        self._count = PlainLabel()
        self._count.setObjectName("caption_count")
        self._count.setProperty("role", "muted")
        self._refused = PlainLabel()
        self._refused.setObjectName("filter_refusal")
        self._refused.setProperty("role", "error")
        self._refused.hide()
        row = QHBoxLayout()
        row.setSpacing(SPACING)
        row.addWidget(self.filter_field, 1)
        row.addWidget(self._saved)
        row.addWidget(self._refused)
        row.addWidget(self._count)
        return row

    def _build_buttons(self) -> QHBoxLayout:
        self._tag = _button(tr("Tag…"), "tag_button", "search", "primary")
        self._tag.setToolTip(tr("Let a tagger find words (Ctrl+T)"))
        self._bulk = _button(tr("Change many…"), "bulk_button", "edit")
        self._bulk.setToolTip(tr("Add, remove, rename, replace, sort … with a preview (Ctrl+R)"))
        more = QToolButton()
        more.setObjectName("caption_more_button")
        more.setText(tr("More"))
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        more.setMenu(self._more_menu(more))
        self._limit = QComboBox()
        self._limit.setObjectName("token_limit_box")
        self._limit.setAccessibleName(tr("How many tokens the trainer reads"))
        self._limit.setToolTip(tr("How many tokens the trainer reads (max_token_length)"))
        for limit in TOKEN_LIMITS:
            self._limit.addItem(tr("{limit} tokens", limit=limit))
        self._chips = _toggle("chips_button", tr("Chips"), is_on=True)
        self._gallery = _toggle("gallery_button", tr("Gallery"), is_on=False)
        self._size = QSlider(Qt.Orientation.Horizontal)
        self._size.setObjectName("thumbnail_size_slider")
        self._size.setAccessibleName(tr("Size of the pictures"))
        self._size.setRange(SMALLEST, LARGEST)
        self._size.setValue(USUAL)
        self._size.setFixedWidth(110)
        row = QHBoxLayout()
        row.setSpacing(SPACING)
        left: tuple[QWidget, ...] = (self._tag, self._bulk, more)
        right: tuple[QWidget, ...] = (self._limit, self._chips, self._gallery, self._size)
        for widget in left:
            row.addWidget(widget)
        row.addStretch(1)
        for widget in right:
            row.addWidget(widget)
        return row

    def _more_menu(self, owner: QWidget) -> QMenu:
        menu = QMenu(owner)
        for name, words in (
            ("import", tr("Take captions in from text files…")),
            ("import_json", tr("Take captions in from a metadata file (.json)…")),
            ("outside", tr("Compare with the text files on the disk…")),
            ("template", tr("How captions are written out…")),
            ("rules", tr("Rules…")),
            ("palette", tr("Tags on number keys…")),
            ("booru", tr("A list of tags for completion (.csv)…")),
        ):
            action = QAction(words, menu)
            action.setObjectName(f"caption_{name}_action")
            action.triggered.connect(partial(self.menu_wanted.emit, name))
            menu.addAction(action)
        return menu

    def show_filters(self, saved: Sequence[SavedFilter]) -> None:
        """Offer these saved filters beside the ready ones."""
        menu = self._saved.menu()
        menu.clear()
        for line, words in _READY_FILTERS.items():
            menu.addAction(tr(words)).triggered.connect(partial(self.filter_field.setText, line))
        menu.addSeparator()
        for one in saved:
            menu.addAction(one.name).triggered.connect(partial(self.filter_field.setText, one.line))
        if saved:
            forget = menu.addMenu(tr("Forget"))
            for one in saved:
                forget.addAction(one.name).triggered.connect(partial(self.forget_wanted.emit, one.id))
        keep = menu.addAction(tr("Keep this filter…"))
        keep.setObjectName("keep_filter_action")
        keep.triggered.connect(lambda: self.save_wanted.emit(self.filter_field.text()))

    def show_limit(self, limit: int) -> None:
        """Show how many tokens are read."""
        self._limit.setCurrentIndex(TOKEN_LIMITS.index(limit))

    def show_counts(self, shown: int, total: int, selected: int, empty: int) -> None:
        """Show how many crops there are, and how many have no caption."""
        words = tr("{shown} of {count} crops", shown=shown, count=total)
        if selected > 1:
            words += " · " + tr("{count} selected", count=selected)
        if empty:
            words += " · " + tr("{count} without caption", count=empty)
        self._count.setText(words)

    def show_looking(self) -> None:
        """Say that the filter is being answered, which takes a moment where there are very many crops."""
        self._count.setText(tr("Looking…"))

    def show_refusal(self, text: str, hint: str = "") -> None:
        """Say that the filter line cannot be read; "" when it can."""
        self._refused.setText(text)
        self._refused.setToolTip(plain_tip(hint))
        self._refused.setVisible(bool(text))
        self.filter_field.setProperty("wrong", "true" if text else "false")
        self.filter_field.style().polish(self.filter_field)

    def _filter_now(self) -> None:
        self._typing.stop()
        self.filter_changed.emit(self.filter_field.text())


def _button(words: str, name: str, sign: str, role: str = "") -> QPushButton:
    button = QPushButton(icon(sign, "on_accent" if role == "primary" else "text"), words)
    button.setObjectName(name)
    if role:
        button.setProperty("role", role)
    return button


def _toggle(name: str, words: str, *, is_on: bool) -> QToolButton:
    button = QToolButton()
    button.setObjectName(name)
    button.setText(words)
    button.setCheckable(True)
    button.setChecked(is_on)
    return button
