"""The wheel over panels that scroll."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox

from core.recipe.recipe import starting_recipe
from desktop.forms.recipe_form import RecipeForm
from desktop.forms.training_fields import SHORT_FORM, short_form_makers
from desktop.settings import AppSettings
from desktop.widgets.threshold_panel import ThresholdPanel


@pytest.fixture
def panel(qtbot):
    made = ThresholdPanel()
    qtbot.addWidget(made)
    made.resize(300, 200)
    made.show()
    return made


def _wheel(field):
    place, down = QPointF(field.rect().center()), QPoint(0, -120)
    above, none = QPointF(field.mapToGlobal(place)), Qt.MouseButton.NoButton
    keys, phase = Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    QApplication.sendEvent(field, QWheelEvent(place, above, QPoint(), down, none, keys, phase, False))


def _numbers(panel):
    return [field.text() for field in panel.findChildren(QAbstractSpinBox)]


def test_the_wheel_on_its_way_over_thresholds_changes_none(panel):
    before = _numbers(panel)
    panel.setFocus()

    for kind in (QAbstractSpinBox, QComboBox):
        for field in panel.findChildren(kind):
            _wheel(field)

    assert len(before) == 3
    assert _numbers(panel) == before


def test_a_threshold_that_has_the_keyboard_follows_the_wheel(qtbot, panel):
    field = panel.findChildren(QAbstractSpinBox)[0]
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    before = field.text()

    _wheel(field)

    assert field.text() != before


def test_a_choice_of_the_recipe_keeps_its_value_under_the_wheel_also_right_after_it_was_made(qtbot, tmp_path):
    settings = AppSettings(tmp_path / "settings.ini")
    form = RecipeForm(SHORT_FORM, starting_recipe(), short_form_makers(settings))
    qtbot.addWidget(form)
    form.show()
    choice = form.findChild(QComboBox, "mixed_precision_editor")
    choice.setFocus()
    qtbot.waitUntil(choice.hasFocus)

    _wheel(choice)

    assert form.recipe().run.mixed_precision == "no"
