"""What layers are called in files: by Kohya's names, by diffusers', and under the prefixes of some kinds."""

from __future__ import annotations

import re
from collections.abc import Sequence

from core.networks.kind import NetworkKind
from core.networks.targets import UNET_PREFIX, Target

_OTHER_PREFIX = re.compile("^oft_unet")


def name_in_files(kind: NetworkKind, target: Target) -> str:
    """What a layer of this kind of network is called in files."""
    return target.kohya_name.replace(UNET_PREFIX, kind.unet_prefix, 1)


def as_lora_name(name: str) -> str:
    """The name that a LoRA of the same layer has: some kinds start theirs differently."""
    return _OTHER_PREFIX.sub(UNET_PREFIX, name)


def layers_by_name(targets: Sequence[Target]) -> dict[str, Target]:
    """Layers by every name that a LoRA may call them."""
    by_alias = {alias: target for target in targets for alias in target.aliases}
    return by_alias | {target.kohya_name: target for target in targets}
