"""What taggers write, as edits: each a whole run or a whole change of thresholds, one step of undo."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from curation.captions.caption import CaptionOrigin
from curation.project.caption_row import set_caption, set_caption_layers
from curation.project.edit_rows import require
from curation.project.rows import RowWriter


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
class WriteTaggedCaptions:
    """Write the captions of a whole tagging run."""

    captions: tuple[TaggedCaption, ...]
    title: ClassVar[str] = "Tag pictures ({count})"

    @property
    def title_values(self) -> dict[str, Any]:
        """What the title names."""
        return {"count": len(self.captions)}

    def write(self, rows: RowWriter) -> None:
        """Make the changes."""
        for caption in self.captions:
            require(rows, "region", caption.region_id)
            if caption.sentence is not None:
                set_caption_layers(rows, caption.region_id, caption.sentence, None)
            else:
                set_caption(rows, caption.region_id, caption.text, caption.origin, caption.choice)


@dataclass(frozen=True)
class ChangeTagChoice(WriteTaggedCaptions):
    """Choose the words of captions anew from scores that are already there."""

    title: ClassVar[str] = "Choose tags anew ({count})"
