"""Encoded captions by their words: each is encoded once while the text encoders do not learn."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import torch

from core.base_model.parts import ModelParts
from core.base_model.text_encoding import TextConditioning, TextReading, encode_captions
from core.data.claims import claimed, wait_for
from core.data.text_files import SdScriptsTexts, TextFiles
from core.kohya.plan_entries import PlanEntry


@dataclass
class TextCache:
    """Text encoder outputs by caption, kept on the CPU.

    Args:
        parts: whose text encoders are asked.
        reading: how captions are read.
        files: where they are kept for the next run; None = in memory only.
        most: captions kept in memory; where captions change at every step, the rest is encoded again.
        made_count: captions that were encoded by this process; the others were found.
    """

    parts: ModelParts
    reading: TextReading = field(default_factory=TextReading)
    files: TextFiles | None = None
    most: int = 20_000
    made_count: int = 0
    _kept: dict[str, TextConditioning] = field(default_factory=dict)

    @property
    def count(self) -> int:
        """How many captions are kept in memory."""
        return len(self._kept)

    def fill(self, captions: Sequence[str]) -> Iterator[int]:
        """Encode every distinct caption; yields how many are done.

        What another process encodes just now is waited for.
        """
        elsewhere = []
        for done, caption in enumerate(dict.fromkeys(captions), start=1):
            if not self._encoded_or_elsewhere(caption):
                elsewhere.append(caption)
            yield done
        for caption in elsewhere:
            if self.files is not None:
                wait_for(self.files.path_of(caption))
            self._encoded(caption)

    def fill_beside(self, captions: Sequence[tuple[PlanEntry, str]], files: SdScriptsTexts) -> Iterator[int]:
        """As :meth:`fill`, from and into sd-scripts' files beside the pictures."""
        for done, (entry, caption) in enumerate(captions, start=1):
            found = files.load(entry, caption)
            if found is None:
                files.keep(entry, caption, self._encoded(caption))
            else:
                self._kept.setdefault(caption, found)
            yield done

    @property
    def reads_ahead(self) -> bool:
        """Whether some captions had no room in memory and are read from disk."""
        return self.files is not None and len(self._kept) >= self.most

    def found(self, captions: Sequence[str]) -> TextConditioning | None:
        """As :meth:`text_of`, from memory and disk alone, so a thread may ask; None where one is missing."""
        rows = []
        for caption in captions:
            row = self._found(caption)
            if row is None:
                return None
            rows.append(row)
        return _together(rows)

    def text_of(self, captions: Sequence[str]) -> TextConditioning:
        """The outputs for B captions, [B, T, D] and [B, P]; encodes what was not asked for before."""
        return _together([self._encoded(caption) for caption in captions])

    def _encoded_or_elsewhere(self, caption: str) -> bool:
        """Whether a caption is encoded now; off where another process is at it."""
        if self.files is None or self.files.path_of(caption).exists():
            self._encoded(caption)
            return True
        with claimed(self.files.path_of(caption)) as is_ours:
            if is_ours:
                self._encoded(caption)
        return is_ours

    def _encoded(self, caption: str) -> TextConditioning:
        found = self._found(caption)
        if found is None:
            found = self._made(caption)
            if self.files is not None:
                self.files.keep(caption, found)
            self._remember(caption, found)
        return found

    def _found(self, caption: str) -> TextConditioning | None:
        found = self._kept.get(caption)
        if found is None and self.files is not None:
            found = self.files.load(caption)
            if found is not None:
                self._remember(caption, found)
        return found

    def _remember(self, caption: str, found: TextConditioning) -> None:
        if len(self._kept) < self.most:
            self._kept[caption] = found

    def _made(self, caption: str) -> TextConditioning:
        self.made_count += 1
        with torch.no_grad():
            row = encode_captions(self.parts, [caption], **dataclasses.asdict(self.reading))
        return TextConditioning(row.hidden.cpu(), None if row.pooled is None else row.pooled.cpu())


def _together(rows: Sequence[TextConditioning]) -> TextConditioning:
    hidden = torch.cat([row.hidden for row in rows])
    pooled = [row.pooled for row in rows if row.pooled is not None]
    return TextConditioning(hidden, torch.cat(pooled) if pooled else None)
