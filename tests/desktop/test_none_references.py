"""PySide6 6.12.0 lost a reference to None with every call that returned it, and died of it on Python 3.11."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, QTimer
from PySide6.QtWidgets import QLabel, QListView

CALLS = 5000


class _EmptyModel(QAbstractListModel):
    def rowCount(self, parent=QModelIndex()):  # noqa: N802 - Qt's name
        return 200

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        return None


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")
def test_calls_that_return_none_keep_its_references(qtbot):
    model, label, holder = _EmptyModel(), QLabel(), QObject()
    view = QListView()
    qtbot.addWidget(view)
    view.setModel(model)
    view.show()
    index = model.index(0)
    before = sys.getrefcount(None)

    for _ in range(CALLS):
        model.data(index)
        label.repaint()
        label.setText("x")
        label.layout()
        holder.parent()
        index.data(Qt.ItemDataRole.DecorationRole)
    for _ in range(20):
        QTimer.singleShot(0, lambda: None)
    view.scrollToBottom()
    qtbot.wait(50)

    assert sys.getrefcount(None) > before - CALLS / 10
