"""What taggers write, as edits: each a whole run or a whole change of thresholds, one step of undo."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, ClassVar

from curation.captions.caption import CaptionOrigin
from curation.project.caption_row import CaptionsEdit, NewWords


@dataclass(frozen=True)
class TaggedCaption:
    """One caption with a tagger's words in it.

    Attributes:
        region_id: whose it is.
        text: all its words.
        origin: whose words they count as from now on.
        choice: how the tagger's part was chosen, as ``CaptionChoice.to_json`` writes it; "" for sentences.
        sentence: a sentence for its own layer; its words stay as they are then.
    """

    region_id: int
    text: str
    origin: CaptionOrigin
    choice: str = ""
    sentence: str | None = None


@dataclass(frozen=True)
class WriteTaggedCaptions(CaptionsEdit):
    """Write the captions of a whole tagging run."""

    captions: tuple[TaggedCaption, ...]
    title: ClassVar[str] = "Tag pictures ({count})"

    @property
    def title_values(self) -> dict[str, Any]:
        """What the title names."""
        return {"count": len(self.captions)}

    @property
    def row_count(self) -> int:
        """How many captions it writes."""
        return len(self.captions)

    def new_words(self) -> Iterator[tuple[int, NewWords]]:
        """What is to be written."""
        for caption in self.captions:
            if caption.sentence is not None:
                yield caption.region_id, NewWords(sentence=caption.sentence)
            else:
                yield caption.region_id, NewWords(caption.text, caption.origin, caption.choice)


@dataclass(frozen=True)
class ChangeTagChoice(WriteTaggedCaptions):
    """Choose the words of captions anew from scores that are already there."""

    title: ClassVar[str] = "Choose tags anew ({count})"
