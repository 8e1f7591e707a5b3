"""A question about a picture in the words of a model's own chat template."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

# Where older models keep the template beside the tokenizer.
_OLD_TEMPLATE = "chat_template.json"


class ChatPrompt:
    """Writes questions for one model; every text holds exactly one mark for the picture."""

    def __init__(
        self, tokenizer: Any, image_token: str, system: str = "", folder: Path | None = None
    ) -> None:
        """Take a model's tokenizer.

        Args:
            tokenizer: as transformers loads it.
            image_token: the mark that stands for the picture.
            system: what the model is told it is; "" leaves that to its template.
            folder: the model's, for templates that lie beside the tokenizer.
        """
        self._tokenizer = tokenizer
        self._image_token = image_token
        self._system = system.strip()
        if not tokenizer.chat_template and folder is not None:
            tokenizer.chat_template = _old_template(folder)

    def text(self, question: str) -> str:
        """The whole text that the model reads, with its picture's mark once and the question unchanged."""
        for written in self._written(question) if self._tokenizer.chat_template else ():
            if written.count(self._image_token) == 1 and question in written and "'type'" not in written:
                return written
        # LLaVA's first wording, which models without a template were trained on.
        return f"USER: {self._image_token}\n{question} ASSISTANT:"

    def _written(self, question: str) -> Iterator[str]:
        """The same question as templates want it: in parts, as text alone, as text with the mark in it.

        Some templates add the picture's mark by themselves, some take it from the parts, some from neither.
        """
        import jinja2

        parts = [{"type": "image"}, {"type": "text", "text": question}]
        system_parts = [{"type": "text", "text": self._system}]
        wordings: tuple[tuple[Any, Any], ...] = (
            (system_parts, parts),
            (self._system, question),
            (self._system, f"{self._image_token}\n{question}"),
        )
        for system, content in wordings:
            messages = [{"role": "system", "content": system}] if self._system else []
            messages.append({"role": "user", "content": content})
            try:
                yield self._tokenizer.apply_chat_template(
                    messages, tokenize=False, add_generation_prompt=True
                )
            except (jinja2.TemplateError, TypeError, ValueError):
                continue


def _old_template(folder: Path) -> str | None:
    try:
        found = json.loads((folder / _OLD_TEMPLATE).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    template = found.get("chat_template") if isinstance(found, dict) else None
    return template if isinstance(template, str) else None
