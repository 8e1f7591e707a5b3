"""The short form of the Train page: which fields it shows, and what can be chosen in them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import PurePath

from core.networks.registry import NETWORKS
from desktop.forms.field_editors import ChoiceEditor, FieldEditor, FileEditor, LinesEditor
from desktop.forms.field_facts import FieldFacts
from desktop.forms.recipe_form import EditorMaker
from desktop.settings import AppSettings
from desktop.text import tr

SHORT_FORM: tuple[str | tuple[str, ...], ...] = (
    "pretrained_model_name_or_path",
    "output_name",
    "resolution",
    "network_module",
    ("network_dim", "network_alpha"),
    ("learning_rate", "text_encoder_lr"),
    "optimizer_type",
    "lr_scheduler",
    ("max_train_epochs", "train_batch_size"),
    "mixed_precision",
    "sample_prompts",
)
"""The questions that matter most; whatever else a recipe holds keeps its value."""

_SIZES = ("256,256", "512,512", "768,768", "1024,1024")


def short_form_makers(settings: AppSettings) -> Mapping[str, EditorMaker]:
    """Editors of the fields whose definition alone does not say enough.

    Args:
        settings: know the base models that were used, and where files were looked for.
    """
    return {
        "pretrained_model_name_or_path": partial(_base_model, settings),
        "resolution": _sizes,
        "network_module": _network,
        "optimizer_type": _open_choice,
        "lr_scheduler": _open_choice,
        "mixed_precision": _precision,
        "sample_prompts": _prompts,
    }


def _base_model(settings: AppSettings, facts: FieldFacts) -> FieldEditor:
    demo = {"demo:sd15": tr("Demo model (SD1.5)"), "demo:sdxl": tr("Demo model (SDXL)")}
    used = [name for name in settings.base_models() if name not in demo]
    return FileEditor(facts, [*zip(used, _short_names(used), strict=True), *demo.items()], settings)


def _short_names(paths: Sequence[str]) -> list[str]:
    """The last part of each path; the whole path where two would be called alike."""
    names = [PurePath(path).name for path in paths]
    return [name if names.count(name) == 1 else path for name, path in zip(names, paths, strict=True)]


def _sizes(facts: FieldFacts) -> FieldEditor:
    return ChoiceEditor(facts, [(size, size.replace(",", " × ")) for size in _SIZES], is_free=True)


def _precision(facts: FieldFacts) -> FieldEditor:
    titles = {
        "no": tr("32 bits (any computer)"),
        "bf16": tr("bf16 (recent cards)"),
        "fp16": tr("fp16 (older cards)"),
    }
    return ChoiceEditor(facts, list(titles.items()))


def _prompts(facts: FieldFacts) -> FieldEditor:
    return LinesEditor(facts, tr("One prompt per line. They are drawn after every epoch."))


def _network(facts: FieldFacts) -> FieldEditor:
    titles = [kind.title for kind in NETWORKS.values()]
    return ChoiceEditor(facts, list(zip(facts.choices, titles, strict=True)), is_free=True)


def _open_choice(facts: FieldFacts) -> FieldEditor:
    return ChoiceEditor(facts, [(name, name) for name in facts.choices], is_free=True)
