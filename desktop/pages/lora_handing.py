"""Handing a LoRA on: ask where the program that draws with it keeps its LoRAs, and copy it there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from core.errors import AtelierError
from desktop.pages.page import AppContext
from desktop.text import tr
from desktop.workspace.lora_copy import copy_lora

_ENDING = ".safetensors"


def ask_where_to(context: AppContext, lora: Path, parent: QWidget) -> None:
    """Ask for a file name, in the folder of the last time, and copy the LoRA in a thread."""
    start = Path(context.settings.last_folder("handed_loras")) / lora.name
    chosen, _ = QFileDialog.getSaveFileName(
        parent, tr("Copy the LoRA"), str(start), f"{tr('LoRA files')} (*{_ENDING})"
    )
    if not chosen:
        return
    context.settings.remember_folder("handed_loras", Path(chosen).parent)
    try:
        hand_on(context, lora, _with_ending(Path(chosen)))
    except AtelierError as error:
        context.show_error(error)


def hand_on(context: AppContext, lora: Path, target: Path) -> None:
    """Copy a LoRA in a thread, and say where it lies now."""

    def done(path: Path) -> None:
        context.status(tr("Copied to {path}", path=str(path)))

    context.jobs.start(tr("Copying the LoRA"), copy_lora(lora, target), on_yield=done)


def _with_ending(chosen: Path) -> Path:
    """The name with a LoRA's ending.

    Raises:
        AtelierError: a file of that name is there; the dialog asked for the name without the ending only.
    """
    if chosen.suffix == _ENDING:
        return chosen
    named = chosen.with_name(chosen.name + _ENDING)
    if named.exists():
        raise AtelierError(
            "“{name}” is already there.",
            why="The name was given without its ending, and nobody was asked whether to replace the file.",
            remedy="Choose that file itself to replace it, or another name.",
            name=named.name,
        )
    return named
