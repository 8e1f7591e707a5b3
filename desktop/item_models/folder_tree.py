"""The Kohya folder as it will be written, for a tree view."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QObject
from PySide6.QtGui import QStandardItem, QStandardItemModel

from core.kohya.image_tree import REG_FOLDER, ImageFolder, KohyaTree
from desktop.plain_words import plain_tip
from desktop.text import tr
from desktop.theme import icon

_MOST_SIZES = 3


def folder_tree_model(tree: KohyaTree, parent: QObject | None = None) -> QStandardItemModel:
    """Two columns: the folders, and what lies in each."""
    model = QStandardItemModel(0, 2, parent)
    model.setHorizontalHeaderLabels([tr("Folder"), tr("Pictures")])
    count = sum(len(folder.images) for folder in tree.folders)
    root = _row(tree.root.name, tr("{count} pictures", count=count))
    model.appendRow(root)
    for folder in tree.train_folders:
        root[0].appendRow(_row(str(folder.name), _contents(folder)))
    if tree.reg_folders:
        reg = _row(REG_FOLDER, tr("regularization twins"))
        root[0].appendRow(reg)
        for folder in tree.reg_folders:
            reg[0].appendRow(_row(str(folder.name), _contents(folder)))
    return model


def _row(name: str, contents: str) -> list[QStandardItem]:
    items = [QStandardItem(icon("folder", "muted"), name), QStandardItem(contents)]
    for item in items:
        item.setEditable(False)
        item.setToolTip(plain_tip(item.text()))  # where the column is too narrow for it
    return items


def _contents(folder: ImageFolder) -> str:
    sizes = Counter(image.size for image in folder.images)
    shown = [f"{width} × {height}: {count}" for (width, height), count in sizes.most_common(_MOST_SIZES)]
    if len(sizes) > _MOST_SIZES:
        shown.append(tr("{count} other sizes", count=len(sizes) - _MOST_SIZES))
    return tr("{count} pictures ({sizes})", count=len(folder.images), sizes=", ".join(shown))
