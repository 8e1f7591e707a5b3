"""The side bar: the project's name and the page list, in the order of the flow."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.pages.registry import PAGES
from desktop.plain_words import PlainLabel, plain_tip
from desktop.text import tr
from desktop.theme import SPACING, icon

WIDTH = 208


class SideBar(QWidget):
    """What project this is, and where in the flow we are.

    Signals:
        page_wanted(str): the name of a page that was chosen.
    """

    page_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2 * SPACING, 0, SPACING)
        column.setSpacing(SPACING)
        self._name = PlainLabel()
        self._name.setObjectName("project_name")
        self._name.setProperty("role", "heading")
        self._name.setContentsMargins(2 * SPACING + 2, 0, SPACING, 0)
        self._place = PlainLabel()
        self._place.setProperty("role", "muted")
        self._place.setContentsMargins(2 * SPACING + 2, 0, SPACING, 0)
        column.addWidget(self._name)
        self._rights = PlainLabel(tr("Read-only"))
        self._rights.setObjectName("read_only_mark")
        self._rights.setProperty("role", "warning")
        self._rights.setToolTip(tr("This is a copy to look at. Changes are refused."))
        self._rights.setContentsMargins(2 * SPACING + 2, 0, SPACING, 0)
        self._rights.hide()
        column.addWidget(self._place)
        column.addWidget(self._rights)
        column.addSpacing(SPACING)
        column.addWidget(self._page_list(), stretch=1)

    def show_project(self, name: str, place: str, *, is_read_only: bool) -> None:
        """Show the project's name and folder, and whether it can be looked at only."""
        metrics = self.fontMetrics()
        room = WIDTH - 4 * SPACING
        self._name.setText(metrics.elidedText(name, Qt.TextElideMode.ElideRight, room))
        self._name.setToolTip(plain_tip(name))
        self._place.setText(metrics.elidedText(place, Qt.TextElideMode.ElideLeft, room))
        self._place.setToolTip(plain_tip(place))
        self._rights.setVisible(is_read_only)

    def show_page(self, name: str) -> None:
        """Mark a page as the one in view."""
        row = [kind.name for kind in PAGES].index(name)
        self._list.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self._list.setCurrentRow(row, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._list.blockSignals(False)  # noqa: FBT003
        self._tint(row)

    def _page_list(self) -> QListWidget:
        self._list = QListWidget()
        self._list.setObjectName("page_list")
        self._list.setAccessibleName(tr("Pages"))
        self._list.setIconSize(QSize(20, 20))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for kind in PAGES:
            item = QListWidgetItem(icon(kind.icon, "muted"), tr(kind.title))
            item.setToolTip(f"{tr(kind.hint)}  ({kind.shortcut})")
            self._list.addItem(item)
        self._list.currentRowChanged.connect(self._chosen)
        return self._list

    def _chosen(self, row: int) -> None:
        if row >= 0:
            self._tint(row)
            self.page_wanted.emit(PAGES[row].name)

    def _tint(self, chosen: int) -> None:
        for row, kind in enumerate(PAGES):
            self._list.item(row).setIcon(icon(kind.icon, "accent" if row == chosen else "muted"))
