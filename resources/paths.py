"""Where the shipped files are, wherever the program is installed."""

from __future__ import annotations

from pathlib import Path

_ROOT = Path(__file__).resolve().parent


def demo_base_model(family: str) -> Path:
    """Folder of a family's demo base model (``"sd15"`` or ``"sdxl"``), in diffusers layout, without VAE."""
    return _ROOT / "demo" / family


def demo_vae() -> Path:
    """Folder of the VAE that both demo base models share."""
    return _ROOT / "demo" / "vae"


def clip_vocabulary() -> Path:
    """CLIP's byte-pair merges, gzipped text, as OpenAI published them."""
    return _ROOT / "clip" / "bpe_simple_vocab_16e6.txt.gz"


def model_config(family: str) -> Path:
    """Folder with the configuration JSON of a family's parts, in diffusers layout."""
    return _ROOT / "model_configs" / family


def icon(name: str) -> Path:
    """An icon's SVG file."""
    return _ROOT / "icons" / f"{name}.svg"


def icon_names() -> list[str]:
    """Names of all icons."""
    return sorted(path.stem for path in (_ROOT / "icons").glob("*.svg"))


def recipe(name: str) -> Path:
    """A shipped recipe's TOML file."""
    return _ROOT / "recipes" / f"{name}.toml"


def recipes() -> tuple[Path, ...]:
    """All shipped recipes, by name."""
    return tuple(sorted((_ROOT / "recipes").glob("*.toml")))


def translation(language: str) -> Path:
    """The compiled catalogue of a language such as ``"zh_TW"``."""
    return _ROOT / "translations" / f"lora_atelier_{language}.qm"
