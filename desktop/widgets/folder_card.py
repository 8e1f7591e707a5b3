"""The Kohya folder as it will be written: which folders, and what lies in each."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QTreeView, QVBoxLayout, QWidget

from core.kohya.image_tree import KohyaTree
from desktop.item_models.folder_tree import folder_tree_model
from desktop.plain_words import PlainLabel
from desktop.text import tr
from desktop.theme import SPACING


class FolderCard(QFrame):
    """Shows a tree, all of it open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        heading = PlainLabel(tr("What will be written"))
        heading.setProperty("role", "heading")
        self._tree = QTreeView()
        self._tree.setObjectName("folder_tree")
        self._tree.setAccessibleName(tr("Folders that will be written"))
        self._tree.setStyleSheet("QTreeView { border: none; border-radius: 0; }")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACING, 2 * SPACING, 2 * SPACING, SPACING)
        layout.addWidget(heading)
        layout.addWidget(self._tree, 1)

    def show_tree(self, tree: KohyaTree) -> None:
        """Show this folder instead of the one before."""
        before = self._tree.model()
        self._tree.setModel(folder_tree_model(tree, self._tree))
        if before is not None:
            before.deleteLater()
        self._tree.expandAll()
        self._tree.resizeColumnToContents(0)
