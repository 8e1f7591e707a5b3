"""A base model's shapes without its weights: everything that can be known of it before it is loaded."""

from __future__ import annotations

from pathlib import Path

from core.base_model.family import ModelFamily
from core.base_model.load import DEMO_NAMES, source_of
from core.base_model.part_building import UNET, VAE, build_part, read_config
from core.base_model.parts import BaseModelSource, ModelParts
from core.base_model.recognise import family_of_file, family_of_unet_config
from core.base_model.tensor_files import TensorFiles
from resources import paths


def empty_model(name: str | Path) -> ModelParts:
    """A base model on the meta device, without tokenizers; of a file only the header is read.

    Args:
        name: as for :func:`core.base_model.load.load_base_model`.

    Raises:
        AtelierError: it is not there, or is none that can be trained on.
    """
    source = source_of(name, None)
    family, folder = _described(source)
    encoders = tuple(build_part(part, read_config(folder, part)) for part in family.encoder_folders)
    vae = build_part(VAE, read_config(_vae_folder(str(name), family, folder), VAE))
    return ModelParts(family, build_part(UNET, read_config(folder, UNET)), vae, encoders, (), source)


def _vae_folder(name: str, family: ModelFamily, folder: Path) -> Path:
    """The folder that describes its VAE; where another one is used, that of the real family stands for it."""
    if name in DEMO_NAMES:
        return paths.demo_vae().parent
    return folder if (folder / VAE / "config.json").is_file() else paths.model_config(family.name)


def _described(source: BaseModelSource) -> tuple[ModelFamily, Path]:
    """Its family, and the folder in diffusers layout that says its shapes."""
    if source.is_folder:
        return family_of_unet_config(read_config(source.path, UNET), source.path), source.path
    with TensorFiles([source.path]) as tensors:
        family = family_of_file(tensors, source.path)
    return family, paths.model_config(family.name)
