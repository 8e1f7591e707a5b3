"""PromptWords: what a prompt may say of the picture that is looked at."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class PromptWords:
    """What is known of a picture before a model looks at it.

    Attributes:
        name: of its file, without the ending.
        folder: name of the folder it lies in.
        caption: its caption so far, for example the tags that another tagger found.
    """

    name: str = ""
    folder: str = ""
    caption: str = ""

    def fill_in(self, template: str) -> str:
        """A prompt with ``{name}``, ``{folder}`` and ``{tags}`` filled in; other braces stay as they are."""
        filled = template.replace("{name}", self.name).replace("{folder}", self.folder)
        return filled.replace("{tags}", self.caption).strip()


NO_WORDS = PromptWords()
