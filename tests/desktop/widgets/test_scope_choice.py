from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QRadioButton

from desktop.widgets.scope_choice import CropScope, ScopeChoice


@pytest.mark.parametrize(("selected", "meant"), [((), (1, 2, 3)), ((2,), (1, 2, 3)), ((2, 3), (2, 3))])
def test_the_selection_is_meant_where_several_crops_are_selected(qtbot, selected, meant):
    choice = ScopeChoice(CropScope(selected, (1, 2, 3), 9), "bulk")
    qtbot.addWidget(choice)

    assert choice.region_ids == meant


def test_a_click_on_all_means_no_crops_by_number_and_is_told(qtbot):
    choice = ScopeChoice(CropScope((), (1, 2), 9), "bulk")
    qtbot.addWidget(choice)
    choice.show()
    button = choice.findChild(QRadioButton, "bulk_all_radio")

    with qtbot.waitSignal(choice.changed):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    assert choice.region_ids is None


def test_what_has_no_crops_cannot_be_chosen(qtbot):
    choice = ScopeChoice(CropScope((), (), 0), "tag")
    qtbot.addWidget(choice)

    assert not any(button.isEnabled() for button in choice.findChildren(QRadioButton))
