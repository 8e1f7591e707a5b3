"""A base model from a diffusers folder or a single original file, without ever asking the network."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch

from core.base_model.family import FAMILIES, ModelFamily
from core.base_model.part_building import UNET, VAE, build_part, fill_part, read_config
from core.base_model.parts import BaseModelSource, ModelParts, vae_dtype
from core.base_model.recognise import check_wanted_family, family_of_file, family_of_unet_config
from core.base_model.tensor_files import TensorFiles
from core.base_model.tokenizers import folder_tokenizer
from core.base_model.weight_finders import folder_finder, original_finder, vae_file_finder, weight_files
from core.errors import AtelierError
from resources import paths

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from torch import Tensor

DEMO_NAMES: dict[str, str] = {f"demo:{name}": name for name in FAMILIES}


def load_base_model(
    name: str | Path,
    *,
    vae: str | Path | None = None,
    family: str = "auto",
    dtype: torch.dtype = torch.float32,
    device: torch.device | str = "cpu",
    config: Path | None = None,
    needed: Collection[str] | None = None,
) -> ModelParts:
    """Load a base model, frozen and in evaluation mode.

    Args:
        name: ``"demo:sd15"``, ``"demo:sdxl"``, a folder in diffusers layout, or a single
            ``.safetensors`` file in the original layout of SD1.5 or SDXL.
        vae: another VAE: a folder, or a ``.safetensors`` file in original or diffusers names.
        family: ``"auto"``, or the family it has to be.
        dtype: number type of U-Net and text encoders; the VAE keeps float32 instead of float16.
        device: where the parts go.
        config: folder in diffusers layout that describes a single file's architecture and brings its
            tokenizers; by default that of the real SD1.5 or SDXL.
        needed: parts whose weights are read, by the names of their folders; the others have shapes and no
            numbers. None = all.

    Raises:
        AtelierError: it is not there, not complete, or of a kind that cannot be trained on.
    """
    source = source_of(name, vae)
    loading = _Loading(source, dtype, device, needed)
    if source.is_folder:
        return loading.from_folder(family)
    return loading.from_file(family, config)


def source_of(name: str | Path, vae: str | Path | None) -> BaseModelSource:
    """Where a base model of this name lies, and its other VAE.

    Raises:
        AtelierError: it is not there.
    """
    name = str(name)
    other_vae = Path(vae) if vae else None
    if name in DEMO_NAMES:
        path = paths.demo_base_model(DEMO_NAMES[name])
        return BaseModelSource(name, _existing(path, name), other_vae or paths.demo_vae())
    return BaseModelSource(name, _existing(Path(name).expanduser(), name), other_vae)


def _existing(path: Path, name: str) -> Path:
    if not path.exists():
        raise AtelierError(
            "There is no base model “{name}”.",
            why="No file or folder of this name was found, and nothing is downloaded.",
            remedy="Choose a .safetensors file, a folder in diffusers layout, or one of: {demos}.",
            name=name,
            demos=", ".join(DEMO_NAMES),
        )
    return path


class _Loading:
    """One call of :func:`load_base_model`: what to read, and how it should be."""

    def __init__(
        self,
        source: BaseModelSource,
        dtype: torch.dtype,
        device: torch.device | str,
        needed: Collection[str] | None,
    ) -> None:
        self._source = source
        self._dtype = dtype
        self._device = device
        self._needed = needed

    def from_folder(self, wanted_family: str) -> ModelParts:
        folder = self._source.path
        self._refuse_incomplete(folder)
        unet_config = read_config(folder, UNET)
        family = family_of_unet_config(unet_config, folder)
        check_wanted_family(family, wanted_family, folder)
        unet = self._folder_part(folder, UNET)
        encoders = tuple(self._folder_part(folder, part) for part in family.encoder_folders)
        vae = self._other_vae(family) or self._folder_part(folder, VAE)
        return self._parts(family, unet, vae, encoders, described_by=folder)

    def from_file(self, wanted_family: str, config: Path | None) -> ModelParts:
        path = self._source.path
        with TensorFiles([path]) as tensors:
            family = family_of_file(tensors, path)
            check_wanted_family(family, wanted_family, path)
            described_by = config or paths.model_config(family.name)
            parts = {
                part: self._original_part(tensors, part, described_by)
                for part in (UNET, *family.encoder_folders)
            }
            vae = self._other_vae(family) or self._original_part(tensors, VAE, described_by)
            encoders = tuple(parts[part] for part in family.encoder_folders)
            model = self._parts(family, parts[UNET], vae, encoders, described_by=described_by)
            # Some SDXL files that predict v say so by an empty tensor of this name.
            model.predicts_v = model.predicts_v or "v_pred" in tensors
        return model

    def _parts(
        self, family: ModelFamily, unet: Any, vae: Any, encoders: tuple[Any, ...], *, described_by: Path
    ) -> ModelParts:
        tokenizers = tuple(
            folder_tokenizer(described_by / folder, vocabulary_size=encoder.config.vocab_size)
            for folder, encoder in zip(family.tokenizer_folders, encoders, strict=True)
        )
        predicts_v = _predicts_v(described_by)
        return ModelParts(family, unet, vae, encoders, tokenizers, self._source, predicts_v).freeze()

    def _folder_part(self, folder: Path, part: str, name: str = "") -> torch.nn.Module:
        """A part from the folder of its name, or of another name."""
        name = name or part
        with TensorFiles(weight_files(folder / name)) as tensors:
            module = build_part(part, read_config(folder, name))
            return self._filled(module, folder_finder(tensors, part), part, where=folder / name)

    def _original_part(self, tensors: TensorFiles, part: str, described_by: Path) -> torch.nn.Module:
        module = build_part(part, read_config(described_by, part))
        finder = original_finder(tensors, part, module)
        return self._filled(module, finder, part, where=self._source.path)

    def _other_vae(self, family: ModelFamily) -> torch.nn.Module | None:
        path = self._source.vae_path
        if path is None:
            return None
        if path.is_dir():
            return self._folder_part(path.parent, VAE, path.name)
        with ExitStack() as stack:
            tensors = stack.enter_context(TensorFiles([path]))
            module = build_part(VAE, read_config(self._vae_description(family), VAE))
            return self._filled(module, vae_file_finder(tensors, module), VAE, where=path)

    def _vae_description(self, family: ModelFamily) -> Path:
        own = self._source.path
        return own if (own / VAE / "config.json").is_file() else paths.model_config(family.name)

    def _filled(
        self, module: torch.nn.Module, find: Callable[[str], Tensor | None], part: str, *, where: Path
    ) -> torch.nn.Module:
        dtype = vae_dtype(self._dtype) if part == VAE else self._dtype
        if self._needed is not None and part not in self._needed:
            # Not by its own method: diffusers' warns of parts that should stay in 32 bits.
            return torch.nn.Module.to(module, dtype)
        fill_part(module, find, where=str(where), dtype=dtype, device=self._device)
        return module

    def _refuse_incomplete(self, folder: Path) -> None:
        needed = [UNET, "text_encoder"] if self._source.vae_path else [UNET, "text_encoder", VAE]
        lacking = [part for part in needed if not (folder / part).is_dir()]
        if lacking:
            raise AtelierError(
                "The folder “{folder}” lacks {parts}.",
                why="A base model in diffusers layout has the folders unet, vae, text_encoder and tokenizer.",
                remedy="Choose the folder that holds them, or copy the whole base model again.",
                folder=folder,
                parts=", ".join(lacking),
            )


def _predicts_v(folder: Path) -> bool:
    path = folder / "scheduler" / "scheduler_config.json"
    return path.is_file() and '"v_prediction"' in path.read_text(encoding="utf-8")
