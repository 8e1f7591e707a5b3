"""TagPanel: how often tags stand in captions, and which stand together."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.item_models.tag_table_model import TagTableModel
from desktop.plain_words import PlainLabel
from desktop.text import tr
from desktop.theme import SPACING
from desktop.widgets.tag_table import tag_table

_COUNT_WIDTH = 84
Together = Callable[[str], Sequence[tuple[str, int]]]


class TagPanel(QWidget):
    """A table of tags, and one of those that stand beside the chosen one.

    Signals:
        filter_wanted(object): show the crops that have all of these tags.
        rename_wanted(str): open the bulk dialog to rename this tag.
        removal_wanted(str): open the bulk dialog to remove this tag.

    Args:
        together: tags that stand beside one, with how often.
        parent: the Qt parent.
    """

    filter_wanted = Signal(object)
    rename_wanted = Signal(str)
    removal_wanted = Signal(str)
    pin_wanted = Signal(str)

    def __init__(self, together: Together, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tag_panel")
        self._together_with = together
        self._tags = TagTableModel(tr("Captions"), self)
        self._sought = QSortFilterProxyModel(self)
        self._sought.setSourceModel(self._tags)
        self._sought.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._beside = TagTableModel(tr("Together"), self)
        self._build()
        self._connect()

    def _build(self) -> None:
        self._find = QLineEdit()
        self._find.setObjectName("find_tag_field")
        self._find.setPlaceholderText(tr("Find a tag"))
        self._find.setAccessibleName(tr("Find a tag"))
        self._find.setClearButtonEnabled(True)
        self._table = tag_table("tag_table", tr("Tags of the project"), self._sought, _COUNT_WIDTH)
        self._beside_table = tag_table(
            "together_table", tr("Tags that stand beside it"), self._beside, _COUNT_WIDTH
        )
        self._beside_words = PlainLabel()
        self._beside_words.setProperty("role", "muted")
        self._show = _button(tr("Show"), "show_tag_button")
        self._rename = _button(tr("Rename…"), "rename_tag_button")
        self._remove = _button(tr("Remove…"), "remove_tag_button")
        buttons = QGridLayout()
        buttons.setSpacing(SPACING)
        self._pin = _button(tr("Pin"), "pin_tag_button")
        self._pin.setToolTip(tr("Put it on a number key, above the grid"))
        for place, button in enumerate((self._show, self._pin, self._rename, self._remove)):
            buttons.addWidget(button, place // 2, place % 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING, SPACING, SPACING, SPACING)
        column.setSpacing(SPACING)
        column.addWidget(self._find)
        column.addWidget(self._table, 3)
        column.addLayout(buttons)
        column.addWidget(self._beside_words)
        column.addWidget(self._beside_table, 2)

    def _connect(self) -> None:
        self._find.textChanged.connect(self._sought.setFilterFixedString)
        self._table.selectionModel().currentChanged.connect(self._other_tag)
        self._table.activated.connect(lambda _index: self._ask_for((self._tag(),)))
        self._beside_table.activated.connect(self._ask_for_both)
        self._show.clicked.connect(lambda: self._ask_for((self._tag(),)))
        self._rename.clicked.connect(lambda: self.rename_wanted.emit(self._tag()))
        self._remove.clicked.connect(lambda: self.removal_wanted.emit(self._tag()))
        self._pin.clicked.connect(lambda: self.pin_wanted.emit(self._tag()))

    def show_tags(self, tags: Sequence[tuple[str, int]]) -> None:
        """Show the tags of the project with their counts."""
        before = self._tag()
        self._tags.show_rows(tags)
        row = self._tags.row_of(before) if before else None
        if row is not None:
            self._table.setCurrentIndex(self._sought.mapFromSource(self._tags.index(row, 0)))
        self._other_tag()

    def _tag(self) -> str:
        index = self._table.currentIndex()
        return self._tags.rows[self._sought.mapToSource(index).row()][0] if index.isValid() else ""

    def _other_tag(self, *_: object) -> None:
        tag = self._tag()
        for button in (self._show, self._rename, self._remove, self._pin):
            button.setEnabled(bool(tag))
        self._beside.show_rows(self._together_with(tag) if tag else ())
        self._beside_words.setText(tr("Beside “{tag}”", tag=tag) if tag else tr("Choose a tag"))

    def _ask_for(self, tags: tuple[str, ...]) -> None:
        if tags[0]:
            self.filter_wanted.emit(tags)

    def _ask_for_both(self, index: QModelIndex) -> None:
        self._ask_for((self._tag(), self._beside.rows[index.row()][0]))


def _button(words: str, name: str) -> QPushButton:
    button = QPushButton(words)
    button.setObjectName(name)
    return button
