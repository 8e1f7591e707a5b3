"""The recipe panel: all settings by name, presets, and other programs' settings."""

from __future__ import annotations

import json
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QPushButton, QTableView

from core.recipe.recipe import SECTION_OF_FIELD, starting_recipe
from desktop.dialogs.import_dialog import ImportDialog
from desktop.item_models.recipe_table_model import FACTS_ROLE, RecipeColumn
from desktop.pages.recipe_panel import SET_BY_WINDOW, RecipePanel
from desktop.settings import AppSettings
from desktop.workers.jobs import Jobs


@pytest.fixture
def errors():
    return []


@pytest.fixture
def panel(qtbot, tmp_path, errors):
    jobs = Jobs(errors.append)
    context = SimpleNamespace(
        settings=AppSettings(tmp_path / "settings.ini"),
        show_error=errors.append,
        status=lambda _text: None,
        jobs=jobs,
    )
    made = RecipePanel(context)
    qtbot.addWidget(made)
    made.show_recipe(
        starting_recipe().with_values(
            pretrained_model_name_or_path="demo:sd15", output_name="mira", sample_prompts=("mira, doll",)
        )
    )
    made.resize(420, 700)
    made.show()
    yield made
    jobs.stop_all()


@pytest.fixture
def table(panel):
    panel.findChild(QPushButton, "all_settings_button").click()
    return panel.findChild(QTableView, "recipe_table")


def _find(panel, table, name):
    """Search for a setting and return the index of its value."""
    panel.findChild(QLineEdit, "recipe_search").setText(name)
    model = table.model()
    rows = [row for row in range(model.rowCount()) if model.index(row, 0).data(FACTS_ROLE).name == name]
    return model.index(rows[0], RecipeColumn.VALUE)


def test_every_setting_but_the_windows_own_can_be_found_by_its_name(panel, table):
    names = {table.model().index(row, 0).data(FACTS_ROLE).name for row in range(table.model().rowCount())}

    assert names == set(SECTION_OF_FIELD) - set(SET_BY_WINDOW)
    assert _find(panel, table, "min_snr_gamma").data() == "5"


def test_a_setting_is_changed_and_the_short_form_shows_it(qtbot, panel, table):
    with qtbot.waitSignal(panel.changed):
        table.model().setData(_find(panel, table, "network_dim"), "24")

    assert panel.recipe().network.network_dim == 24
    assert panel.findChild(QLineEdit, "network_dim_editor").text() == "24"


def test_a_tick_is_a_change_too(panel, table):
    index = _find(panel, table, "gradient_checkpointing")

    table.model().setData(index, Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole)

    assert panel.recipe().run.gradient_checkpointing


def test_a_value_that_a_field_cannot_take_stays_in_view_with_its_reason(panel, table):
    index = _find(panel, table, "min_snr_gamma")
    table.setCurrentIndex(index)

    table.model().setData(index, "much")

    assert index.data() == "much"
    assert "number" in panel.findChild(QLabel, "recipe_help").text()
    assert panel.recipe().noise.min_snr_gamma == 5


def test_a_preset_brings_a_way_to_train_and_leaves_model_name_and_prompts(panel):
    menu = panel.findChild(QPushButton, "preset_button").menu()
    action = next(action for action in menu.actions() if "8 GB" in action.text())

    action.trigger()

    recipe = panel.recipe()
    assert recipe.optimizer.optimizer_type == "Adafactor"
    assert recipe.network.network_dim == 32
    assert (recipe.run.output_name, recipe.run.sample_prompts) == ("mira", ("mira, doll",))


def test_every_preset_can_be_taken(panel, errors):
    for action in panel.findChild(QPushButton, "preset_button").menu().actions():
        action.trigger()

        assert panel.recipe().model.pretrained_model_name_or_path == "demo:sd15"
    assert errors == []


def test_settings_of_kohya_ss_are_taken_after_what_did_not_fit_was_shown(qtbot, panel, tmp_path):
    settings = {
        "LoRA_type": "Standard", "network_dim": 48, "network_alpha": 24, "learning_rate": 3e-4,
        "optimizer": "Lion", "lr_scheduler": "cosine", "train_batch_size": 2, "epoch": 3,
        "pretrained_model_name_or_path": "x.safetensors", "train_data_dir": "y", "unknown_thing": 3,
    }  # fmt: skip
    (tmp_path / "old.json").write_text(json.dumps(settings))

    panel.import_file(tmp_path / "old.json")
    qtbot.waitUntil(lambda: panel.findChild(ImportDialog) is not None)
    told = panel.findChild(QListWidget, "problem_list")
    words = " ".join(told.item(row).text() for row in range(told.count()))
    assert panel.recipe().network.network_dim == 16
    panel.findChild(QPushButton, "take_import_button").click()

    assert "unknown" in words.replace("\u200b", "")
    assert panel.recipe().network.network_dim == 48
    assert panel.recipe().optimizer.optimizer_type == "Lion"
    assert panel.recipe().model.pretrained_model_name_or_path == "demo:sd15"


def lora_file(path, metadata):
    header = json.dumps({"__metadata__": metadata}).encode()
    path.write_bytes(len(header).to_bytes(8, "little") + header)
    return path


def test_what_a_lora_file_says_of_its_run_is_read_while_the_window_goes_on(qtbot, panel, tmp_path):
    path = lora_file(tmp_path / "theirs.safetensors", {"ss_network_dim": "24"})

    panel.import_file(path)
    assert panel.findChild(ImportDialog) is None

    qtbot.waitUntil(lambda: panel.findChild(ImportDialog) is not None)
    panel.findChild(QPushButton, "take_import_button").click()
    assert panel.recipe().network.network_dim == 24


def test_a_lora_file_with_far_too_many_notes_is_told_before_they_are_read(qtbot, panel, errors, tmp_path):
    path = lora_file(tmp_path / "huge.safetensors", {"ss_tag_frequency": "x" * 17 * 2**20})

    panel.import_file(path)

    qtbot.waitUntil(lambda: bool(errors))
    assert "no real one has more than 16777216" in str(errors[0])


def test_a_lora_file_without_notes_is_told(qtbot, panel, errors, tmp_path):
    path = lora_file(tmp_path / "bare.safetensors", {"format": "pt"})

    panel.import_file(path)

    qtbot.waitUntil(lambda: bool(errors))
    assert "does not say how it was trained" in str(errors[0])
