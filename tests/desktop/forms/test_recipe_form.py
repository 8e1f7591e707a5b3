"""The form: made from field definitions, problems beside fields."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QLineEdit, QToolButton

from core.recipe.recipe import RecipeError, starting_recipe
from desktop.forms.field_facts import facts_of
from desktop.forms.recipe_form import RecipeForm
from desktop.forms.training_fields import SHORT_FORM, short_form_makers
from desktop.settings import AppSettings


@pytest.fixture
def settings(tmp_path):
    return AppSettings(tmp_path / "settings.ini")


@pytest.fixture
def form(qtbot, settings):
    made = RecipeForm(SHORT_FORM, starting_recipe(), short_form_makers(settings))
    qtbot.addWidget(made)
    made.show()
    return made


def _type(qtbot, form, name, text):
    line = form.findChild(QLineEdit, f"{name}_editor")
    line.clear()
    qtbot.keyClicks(line, text)


def test_an_untouched_form_gives_the_recipe_back(form):
    assert form.recipe().flat() == starting_recipe().flat()


def test_typing_changes_the_recipe(qtbot, form):
    _type(qtbot, form, "network_dim", "32")
    _type(qtbot, form, "learning_rate", "5e-4")

    assert form.recipe().network.network_dim == 32
    assert form.recipe().optimizer.learning_rate == pytest.approx(5e-4)


def test_a_value_that_does_not_fit_is_told_beside_its_field(qtbot, form):
    _type(qtbot, form, "network_dim", "many")

    mark = form.findChild(QLabel, "network_dim_problem")
    assert mark.isVisible()
    assert "many" in mark.text()
    assert form.stops
    with pytest.raises(RecipeError):
        form.recipe()


def test_a_missing_base_model_is_told_until_one_is_chosen(qtbot, form):
    mark = form.findChild(QLabel, "pretrained_model_name_or_path_problem")
    assert mark.isVisible()

    combo = form.findChild(QComboBox, "pretrained_model_name_or_path_editor")
    combo.setCurrentIndex(0)
    combo.activated.emit(0)

    assert not mark.isVisible()
    assert form.recipe().model.pretrained_model_name_or_path == "demo:sd15"


def test_facts_come_from_the_definition():
    from core.recipe.data_section import DataSection
    from core.recipe.run_section import RunSection

    assert facts_of(DataSection, "resolution").unit == "px"
    assert facts_of(RunSection, "mixed_precision").choices == ("no", "fp16", "bf16")
    assert facts_of(RunSection, "max_train_epochs").is_optional
    assert facts_of(RunSection, "train_batch_size").highest == 64


def test_the_short_form_asks_about_a_dozen_questions():
    names = [name for entry in SHORT_FORM for name in ((entry,) if isinstance(entry, str) else entry)]

    assert len(SHORT_FORM) <= 12
    assert len(set(names)) == len(names)


def test_base_models_that_were_trained_on_are_offered_by_their_short_names(qtbot, settings):
    for path in ("/models/a/model.safetensors", "/models/b/model.safetensors", "/models/anime.safetensors"):
        settings.base_model = path
    form = RecipeForm(SHORT_FORM, starting_recipe(), short_form_makers(settings))
    qtbot.addWidget(form)

    combo = form.findChild(QComboBox, "pretrained_model_name_or_path_editor")
    offered = [combo.itemText(row) for row in range(combo.count())][:3]
    combo.setCurrentIndex(0)
    combo.activated.emit(0)

    # Two files of one name are told apart by where they lie.
    assert offered == ["anime.safetensors", "/models/b/model.safetensors", "/models/a/model.safetensors"]
    assert form.value_of("pretrained_model_name_or_path") == "/models/anime.safetensors"


def test_base_models_are_looked_for_where_the_last_one_was_found(form, settings, tmp_path, monkeypatch):
    (tmp_path / "models").mkdir()
    model = tmp_path / "models" / "anime.safetensors"
    asked = []

    def choose(_parent, _title, start, _kinds):
        asked.append(start)
        return str(model), ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", choose)
    browse = form.findChild(QToolButton, "pretrained_model_name_or_path_browse_button")
    browse.click()
    form.show_recipe(starting_recipe())
    browse.click()

    assert asked == [settings.last_folder("nothing yet"), str(tmp_path / "models")]
    assert form.value_of("pretrained_model_name_or_path") == str(model)
