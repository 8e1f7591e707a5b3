"""``ss_optimizer``: the optimizer's class and settings, as sd-scripts writes them into LoRA files.

Ours stand for the classes that sd-scripts uses, so a file names those: whoever reads it knows them.
"""

from __future__ import annotations

from typing import Any

from core.optim.class_path import optimizer_class
from core.optim.registry import optimizer_kind
from core.recipe.optimizer_section import OptimizerSection

_CLASSES = {
    "AdamW": "torch.optim.adamw.AdamW",
    "AdamW8bit": "bitsandbytes.optim.adamw.AdamW8bit",
    "AdamWScheduleFree": "schedulefree.adamw_schedulefree.AdamWScheduleFree",
    "Adafactor": "transformers.optimization.Adafactor",
    "DAdaptAdam": "dadaptation.dadapt_adam.DAdaptAdam",
    "DAdaptAdamPreprint": "dadaptation.experimental.dadapt_adam_preprint.DAdaptAdamPreprint",
    "DAdaptLion": "dadaptation.dadapt_lion.DAdaptLion",
    "Lion": "lion_pytorch.lion_pytorch.Lion",
    "Lion8bit": "bitsandbytes.optim.lion.Lion8bit",
    "PagedAdamW": "bitsandbytes.optim.adamw.PagedAdamW",
    "PagedAdamW32bit": "bitsandbytes.optim.adamw.PagedAdamW32bit",
    "PagedAdamW8bit": "bitsandbytes.optim.adamw.PagedAdamW8bit",
    "PagedLion8bit": "bitsandbytes.optim.lion.PagedLion8bit",
    "Prodigy": "prodigyopt.prodigy.Prodigy",
    "SGD": "torch.optim.sgd.SGD",
    "SGDNesterov": "torch.optim.sgd.SGD",
    "SGDNesterov8bit": "bitsandbytes.optim.sgd.SGD8bit",
}
# What sd-scripts adds where nothing is given.
_ADDED: dict[str, dict[str, Any]] = {
    "Adafactor": {"relative_step": True},
    "SGDNesterov": {"momentum": 0.9},
    "SGDNesterov8bit": {"momentum": 0.9},
}


def optimizer_text(section: OptimizerSection) -> str:
    """Class and settings, ``"torch.optim.adamw.AdamW(weight_decay=0.1,betas=(0.9, 0.99))"``.

    Raises:
        AtelierError: there is no such optimizer.
    """
    kind = optimizer_kind(section.optimizer_type)
    arguments = section.arguments()
    if kind is None:
        chosen: Any = optimizer_class(section.optimizer_type)
        path = f"{chosen.__module__}.{chosen.__qualname__}"
    else:
        path = _CLASSES[kind.name]
        arguments |= {
            name: value for name, value in _ADDED.get(kind.name, {}).items() if name not in arguments
        }
    written = ",".join(f"{name}={value}" for name, value in arguments.items())
    return f"{path}({written})" if written else path
