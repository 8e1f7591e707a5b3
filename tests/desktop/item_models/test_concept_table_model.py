from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QTableView

from curation.project.concept import Concept
from desktop.item_models.concept_table_model import ConceptColumn, ConceptRow, ConceptTableModel

ROW = ConceptRow(Concept(1, "mira", 10, kinds=("whole",)))


@pytest.fixture
def table(qtbot):
    made = QTableView()
    qtbot.addWidget(made)
    made.setModel(ConceptTableModel(made))
    made.model().show_rows([ROW])
    made.show()
    return made


def test_what_is_being_typed_stays_when_pictures_are_counted_meanwhile(table):
    table.edit(table.model().index(0, ConceptColumn.NAME))
    editor = table.findChild(QLineEdit)
    QTest.keyClicks(editor, "nora")

    table.model().show_rows([replace(ROW, picture_count=55, is_counted=True)])

    assert editor.text() == "nora"


def test_the_counts_are_shown_when_they_come(table):
    table.model().show_rows([replace(ROW, picture_count=55, is_counted=True)])

    assert table.model().index(0, ConceptColumn.PICTURES).data(Qt.ItemDataRole.DisplayRole) == 55


def test_a_name_that_changed_elsewhere_is_shown(qtbot, table):
    with qtbot.waitSignal(
        table.model().dataChanged, check_params_cb=lambda index, *_: index.column() == ConceptColumn.NAME
    ):
        table.model().show_rows([replace(ROW, concept=replace(ROW.concept, name="nora"))])
