"""Command line arguments of an options model: one per field, with its own words."""

from __future__ import annotations

import argparse
from typing import Any

from pydantic import BaseModel


def add_option_arguments(group: Any, *models: type[BaseModel]) -> None:
    """Offer every field of some models as ``--name``; a name that several of them have is offered once.

    Args:
        group: a parser or a group of one.
        *models: pydantic models.
    """
    fields = {name: field for model in models for name, field in model.model_fields.items()}
    for name, field in fields.items():
        # A plain --name stands for "yes"; lists are separated by commas.
        is_claim = field.annotation is bool
        group.add_argument(
            f"--{name}",
            nargs="?" if is_claim else None,
            const="true" if is_claim else None,
            default=argparse.SUPPRESS,
            help=_help(field.description, field.get_default(call_default_factory=True)),
        )


def given_options(arguments: argparse.Namespace, model: type[BaseModel]) -> dict[str, Any]:
    """The fields of a model that were given, as values that the model checks."""
    return {
        name: _value(getattr(arguments, name), field.annotation)
        for name, field in model.model_fields.items()
        if hasattr(arguments, name)
    }


def _value(text: str, annotation: Any) -> Any:
    kind = getattr(annotation, "__origin__", None)
    pieces = [piece.strip() for piece in text.split(",") if piece.strip()]
    if kind is tuple:
        return pieces
    if kind is dict:
        return {name.strip(): value for name, _, value in (piece.rpartition("=") for piece in pieces)}
    return text


def _help(description: str | None, default: Any) -> str:
    shown = "" if default in (None, "", (), {}) else f" (default {default})"
    # argparse fills in percent signs.
    return f"{description or ''}{shown}".replace("%", "%%")
