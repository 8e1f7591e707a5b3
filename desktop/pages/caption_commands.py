"""CaptionCommands: what can be done to captions from the page. Each is one edit, so one step of undo."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from curation.captions.bulk_edit import BulkEdit
from curation.captions.bulk_preview import BulkPreview, preview
from curation.captions.caption import Caption
from curation.captions.checks import Finding
from curation.captions.operations import split_tags
from curation.captions.rules import ApplyRules, CaptionRule, FixWatch
from curation.captions.tag_edits import AddTags
from curation.project.caption_board import CaptionBoard
from curation.project.caption_edits import (
    AddRule,
    BulkRewrite,
    ChangeCaptionSettings,
    LayerTexts,
    RemoveFilter,
    RemoveRules,
    SaveFilter,
    SetCaptionLayers,
)
from curation.project.edits import SetCaptions
from desktop.pages.edit_request import ask
from desktop.pages.page import AppContext
from desktop.text import tr

if TYPE_CHECKING:
    from curation.captions.caption_settings import CaptionSettings


class CaptionCommands(QObject):
    """Edits of the open project's captions.

    Signals:
        rule_offered(object): the same fix was made twice; a `CaptionRule` that could do it always.

    Args:
        context: what pages use.
        parent: the Qt parent.
    """

    rule_offered = Signal(object)

    def __init__(self, context: AppContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._watch = FixWatch()
        self.board: CaptionBoard | None = None

    def watch_anew(self) -> None:
        """Another project: count fixes from zero."""
        project = self._context.project
        self._watch = FixWatch(project.project.caption_rules() if project.is_open else ())

    def write(self, region_id: int, text: str) -> None:
        """Write one caption as it was typed."""
        before = self._captions((region_id,)).get(region_id, Caption())
        if not ask(self._context, SetCaptions({region_id: text})):
            return
        offer = self._watch.note(before, Caption(text))
        if offer is not None:
            self.rule_offered.emit(offer)

    def reorder(self, region_id: int, tags: Sequence[str]) -> None:
        """Write one caption's tags in another order."""
        self.write(region_id, str(Caption().with_tags(tags)))

    def add(self, region_ids: Sequence[int], text: str) -> None:
        """Add tags to captions that do not have them."""
        self.rewrite(AddTags(split_tags(text)), region_ids)

    def remove(self, region_ids: Sequence[int], tag: str) -> None:
        """Take a tag away from captions."""
        captions = self._captions(region_ids)
        if len(captions) == 1:
            for region_id, caption in captions.items():
                self.write(region_id, caption.without_tag(tag).text)
            return
        changed = {number: caption.without_tag(tag).text for number, caption in captions.items()}
        texts = {number: text for number, text in changed.items() if text != captions[number].text}
        self._write_all(texts, "Remove {tags}", {"tags": tag})

    def rewrite(self, edit: BulkEdit, region_ids: Sequence[int]) -> None:
        """Do a bulk edit at once."""
        if self.board is not None:
            around = self.board.surroundings()
            self.apply(preview(edit, self._captions(region_ids), around))

    def apply(self, found: BulkPreview) -> None:
        """Do a bulk edit that was looked at."""
        self._write_all(found.texts, found.edit.title, found.edit.title_values)

    def fix(self, finding: Finding) -> None:
        """Put right what a check found."""
        if finding.fix is not None:
            self.rewrite(finding.fix, finding.fix_ids)

    def keep_rule(self, rule: CaptionRule) -> None:
        """Keep a rule, and bring all captions to it."""
        if self.board is None:
            return
        found = preview(ApplyRules((rule,)), self._captions(None), self.board.surroundings())
        if ask(self._context, AddRule(rule, found.texts)):
            self._context.status(tr("{count} captions changed", count=len(found.changes)))

    def forget_rule(self, number: int) -> None:
        """Forget a rule; captions stay as they are."""
        ask(self._context, RemoveRules((number,)))

    def write_layer(self, region_id: int, layer: str, text: str) -> None:
        """Write the sentence or the notes of one caption."""
        texts = LayerTexts(sentence=text) if layer == "sentence" else LayerTexts(notes=text)
        ask(self._context, SetCaptionLayers({region_id: texts}))

    def save_filter(self, name: str, line: str) -> None:
        """Keep a filter line."""
        ask(self._context, SaveFilter(name, line))

    def forget_filter(self, number: int) -> None:
        """Forget a filter line."""
        ask(self._context, RemoveFilter(number))

    def change_settings(self, settings: CaptionSettings) -> bool:
        """Set how captions are written out and measured. Says whether that was possible."""
        return ask(self._context, ChangeCaptionSettings(settings)) is not None

    def _write_all(self, texts: Mapping[int, str], words: str, values: Mapping[str, object]) -> None:
        if not texts:
            self._context.status(tr("No caption would change"))
        elif ask(self._context, BulkRewrite(texts, words, values)):
            self._context.status(tr("{count} captions changed", count=len(texts)))

    def _captions(self, region_ids: Sequence[int] | None) -> dict[int, Caption]:
        return {} if self.board is None else self.board.captions(region_ids)
