"""CaptionCommands: what can be done to captions from the page. Each is one edit, so one step of undo."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from curation.captions.bulk_edit import BulkEdit
from curation.captions.bulk_preview import BulkPreview, preview, rewritten
from curation.captions.caption import Caption
from curation.captions.finding import Finding
from curation.captions.operations import split_tags
from curation.captions.rules import ApplyRules, CaptionRule, FixWatch
from curation.captions.tag_edits import AddTags, RemoveAsWritten
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
from curation.project.edit import Edit
from curation.project.edits import SetCaptions
from curation.project.history import AppliedEdit
from curation.project.steps import Steps
from curation.project.store import CurationProject
from desktop.pages.board_keeper import BoardKeeper
from desktop.pages.edit_request import ask
from desktop.pages.long_change import MOST_AT_ONCE, ask_calmly, change_calmly
from desktop.pages.page import AppContext
from desktop.text import tr

if TYPE_CHECKING:
    from curation.captions.caption_settings import CaptionSettings
    from curation.project.concept import RegWords

FEW_SELECTED = 300
"""Selected captions that are looked through while the window waits; more are looked through in a thread."""


class CaptionCommands(QObject):
    """Edits of the open project's captions.

    Signals:
        rule_offered(object): the same fix was made twice; a `CaptionRule` that could do it always.

    Args:
        context: what pages use.
        keeper: has the captions as they are.
        parent: the page.
    """

    rule_offered = Signal(object)

    def __init__(self, context: AppContext, keeper: BoardKeeper, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._keeper, self._page = context, keeper, parent
        self._watch = FixWatch()

    @property
    def board(self) -> CaptionBoard | None:
        """The captions as they are; None where no project is open."""
        return self._keeper.board

    def is_ready(self) -> bool:
        """Whether captions can be worked on by what the grid knows of them; where not, the user is told."""
        is_ready = self.board is not None and not self._keeper.is_behind
        if not is_ready and self._context.project.is_open:
            self._context.status(tr("Captions are being read; this can be done in a moment."))
        return is_ready

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
        else:
            self.rewrite(RemoveAsWritten((tag,)), region_ids)

    def rewrite(self, edit: BulkEdit, region_ids: Sequence[int]) -> None:
        """Do a bulk edit at once."""
        if not self.is_ready() or self.board is None:
            return
        if len(region_ids) <= MOST_AT_ONCE:
            self.apply(preview(edit, self._captions(region_ids), self.board.surroundings()))
            return
        steps = partial(_worked_out, self._context.project.project, self.board, edit, region_ids)
        change_calmly(
            self._context, steps, tr(edit.title, **edit.title_values), self._page, self._say_changed
        )

    def apply(self, found: BulkPreview) -> None:
        """Do a bulk edit that was looked at."""
        self._do(BulkRewrite(found.texts, found.edit.title, found.edit.title_values))

    def fix(self, finding: Finding) -> None:
        """Put right what a check found."""
        if finding.fix is not None:
            self.rewrite(finding.fix, finding.fix_ids)

    def keep_rule(self, rule: CaptionRule) -> None:
        """Keep a rule, and bring all captions to it."""
        if not self.is_ready() or self.board is None:
            return
        steps = partial(_ruled, self._context.project.project, self.board, rule)
        if len(self.board) <= MOST_AT_ONCE:
            found = preview(ApplyRules((rule,)), self._captions(None), self.board.surroundings())
            self._do(AddRule(rule, found.texts))
        else:
            change_calmly(self._context, steps, tr(AddRule.title), self._page, self._say_changed)

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

    def change_settings(
        self, settings: CaptionSettings, reg_words: Mapping[int, RegWords] | None = None
    ) -> bool:
        """Set how captions are written out, by project and by concept. Says whether that was possible."""
        return ask(self._context, ChangeCaptionSettings(settings, reg_words or {})) is not None

    def _do(self, edit: Edit) -> None:
        ask_calmly(self._context, edit, self._page, self._say_changed)

    def _say_changed(self, applied: AppliedEdit) -> None:
        count = len(applied.touched.regions)
        self._context.status(
            tr("{count} captions changed", count=count) if count else tr("No caption would change")
        )

    def _captions(self, region_ids: Sequence[int] | None) -> dict[int, Caption]:
        return {} if self.board is None else self.board.captions(region_ids)


def _worked_out(
    project: CurationProject, board: CaptionBoard, edit: BulkEdit, region_ids: Sequence[int]
) -> Steps:
    """Find what a bulk edit changes, and change it."""
    texts = rewritten(edit, board.captions(region_ids), board.surroundings())
    return (yield from project.applying(BulkRewrite(texts, edit.title, edit.title_values)))


def _ruled(project: CurationProject, board: CaptionBoard, rule: CaptionRule) -> Steps:
    """Find what a rule changes, keep the rule, and change it."""
    texts = rewritten(ApplyRules((rule,)), board.captions(), board.surroundings())
    return (yield from project.applying(AddRule(rule, texts)))
