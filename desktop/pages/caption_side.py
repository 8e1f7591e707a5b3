"""CaptionSide: the panels beside the grid: the selected crop, tags, checks, thresholds."""

from __future__ import annotations

from functools import partial
from typing import TypeAlias

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QWidget

from curation.captions.checks import check_captions
from curation.captions.finding import CheckSettings, Finding
from curation.captions.rules import RuleKind
from curation.captions.search import quoted
from curation.captions.tag_edits import RemoveAsWritten
from curation.project.board_row import BoardRow
from curation.project.caption_board import CaptionBoard
from curation.project.choice_preview import ChoicePreview, preview_choice
from curation.project.selected_tags import SharedTag, almost_taken, shared_tags, tags_of
from curation.project.tagger_dispute import Dispute, dispute_of
from curation.project.tagging_edits import ChangeTagChoice
from curation.taggers.choose_tags import TagChoice
from desktop.item_models.caption_table_model import CaptionTableModel
from desktop.item_models.project_pictures import ProjectPictures, large_crop_key
from desktop.pages.caption_commands import FEW_SELECTED, CaptionCommands
from desktop.pages.long_change import ask_calmly
from desktop.pages.page import AppContext
from desktop.text import tr
from desktop.widgets.caption_panel import CaptionPanel
from desktop.widgets.check_panel import CheckPanel
from desktop.widgets.dispute_panel import DisputePanel
from desktop.widgets.later_panel import LaterPanel
from desktop.widgets.tag_panel import TagPanel
from desktop.widgets.threshold_panel import ThresholdPanel
from desktop.workers.latest_answer import LatestAnswer
from desktop.workspace.tag_words import TagOffering

_Question: TypeAlias = tuple[str, str, tuple[int, ...] | None]
_NARROW_TABS = "QTabBar::tab { padding-left: 7px; padding-right: 7px; margin: 0; }"


class CaptionSide(QTabWidget):
    """Five panels, of which one is in view.

    Signals:
        filter_wanted(str): show what this filter line takes.
        crops_wanted(object): select the crops with these region ids.
        pin_wanted(str): put this tag on a number key.
        operation_wanted(str, str): open the bulk dialog at an operation, with this tag in its first field.
    """

    filter_wanted = Signal(str)
    crops_wanted = Signal(object)
    pin_wanted = Signal(str)
    operation_wanted = Signal(str, str)

    def __init__(
        self,
        context: AppContext,
        model: CaptionTableModel,
        pictures: ProjectPictures,
        offering: TagOffering,
        commands: CaptionCommands,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("caption_side")
        self.setAccessibleName(tr("Beside the grid"))
        self.setDocumentMode(True)
        self.setMinimumWidth(316)
        self._context, self._model, self._pictures, self._commands = context, model, pictures, commands
        self._board: CaptionBoard | None = None
        self._ids: tuple[int, ...] = ()
        self._checking, self._previewing, self._sharing = (LatestAnswer(context.jobs, self) for _ in range(3))
        self._comparing = LatestAnswer(context.jobs, self)
        self._compared: tuple[_Question, Dispute] | None = None
        self._crop = self._made_crop(offering)
        self._tags = LaterPanel(self._made_tags)
        self._checks = LaterPanel(self._made_checks)
        self._thresholds = LaterPanel(self._made_thresholds)
        self._dispute = LaterPanel(self._made_dispute)
        panels: tuple[tuple[QWidget, str], ...] = (
            (self._crop, tr("Crop")),
            (self._tags, tr("Tags")),
            (self._checks, tr("Checks")),
            (self._thresholds, tr("Thresholds")),
            (self._dispute, tr("Compare")),
        )
        for panel, title in panels:
            self.addTab(panel, title)
        self.tabBar().setAccessibleName(tr("Beside the grid"))
        self.tabBar().setObjectName("caption_side_tabs")
        self.tabBar().setStyleSheet(_NARROW_TABS)
        self._pictures.pool.arrived.connect(self._picture_arrived)
        self.currentChanged.connect(lambda _tab: self._came_to_front())

    def _made_crop(self, offering: TagOffering) -> CaptionPanel:
        panel, commands = CaptionPanel(offering.offers), self._commands
        panel.reordered.connect(lambda tags: commands.reorder(self._ids[0], tags))
        panel.addition_wanted.connect(lambda text: commands.add(self._ids, text))
        panel.removal_wanted.connect(lambda tag: commands.remove(self._ids, tag))
        panel.layer_wanted.connect(lambda layer, text: commands.write_layer(self._ids[0], layer, text))
        return panel

    def _made_tags(self) -> TagPanel:
        panel = TagPanel(self._together)
        panel.filter_wanted.connect(lambda tags: self.filter_wanted.emit(_line_of(tags)))
        panel.rename_wanted.connect(partial(self.operation_wanted.emit, "rename"))
        panel.removal_wanted.connect(partial(self.operation_wanted.emit, "remove"))
        panel.pin_wanted.connect(self.pin_wanted)
        return panel

    def _made_checks(self) -> CheckPanel:
        panel = CheckPanel()
        panel.filter_wanted.connect(self.filter_wanted)
        panel.fix_wanted.connect(self._fix)
        return panel

    def _made_thresholds(self) -> ThresholdPanel:
        panel = ThresholdPanel()
        panel.preview_wanted.connect(self._preview)
        panel.edit_wanted.connect(self._change_choice)
        return panel

    def _made_dispute(self) -> DisputePanel:
        panel, commands = DisputePanel(), self._commands
        panel.comparison_wanted.connect(self._compare)
        panel.crops_wanted.connect(self.crops_wanted)
        panel.addition_wanted.connect(lambda tag, ids: commands.add(ids, tag))
        panel.removal_wanted.connect(lambda tag, ids: commands.rewrite(RemoveAsWritten((tag,)), ids))
        return panel

    def show_board(self, board: CaptionBoard | None) -> None:
        """Another project, or its rows were read anew."""
        self._board = board
        self._ids = ()
        self._compared = None
        self._crop.forget_taken_away()

    def scores_changed(self) -> None:
        """A tagger was at work."""
        self._compared = None
        if self.currentWidget() is self._dispute:
            self._compare()

    def captions_changed(self) -> None:
        """Captions were written: whatever is in view is worked out anew."""
        self._fill()

    def show_selection(self, region_ids: tuple[int, ...]) -> None:
        """Other crops are selected, or what they hold has changed."""
        if region_ids != self._ids:
            self._crop.forget_taken_away()
        self._ids = region_ids
        self._fill_crop()
        panel = self.currentWidget()
        if panel is self._thresholds or (panel is self._dispute and self._dispute.panel.is_selection_only):
            self._fill()

    def add_tag(self) -> None:
        """Let the keys go to the field that adds tags."""
        self.setCurrentWidget(self._crop)
        self._crop.add_field.setFocus()

    def focus_chips(self) -> None:
        """Let the keys go to the chips."""
        self.setCurrentWidget(self._crop)
        self._crop.focus_chips()

    def show_tags(self) -> None:
        """Bring the table of tags to the front."""
        self.setCurrentWidget(self._tags)
        self._tags.panel.setFocus()

    def _came_to_front(self) -> None:
        if self.currentWidget() is self._thresholds and self._board is not None:
            self._start_thresholds()
        else:
            self._fill()

    def _fill(self) -> None:
        """Work out what the panel in view shows."""
        if self._board is None:
            return
        panel = self.currentWidget()
        if panel is self._tags:
            self._tags.panel.show_tags(self._board.counts.most_common())
        elif panel is self._checks:
            self._checking.ask(partial(self._findings, self._board), self._checks.panel.show_findings)
        elif panel is self._thresholds:
            self._preview(self._thresholds.panel.choice())
        elif panel is self._dispute:
            self._compare()

    def _fill_crop(self) -> None:
        self._sharing.forget()
        board, ids = self._board, self._ids
        if board is not None and len(ids) > FEW_SELECTED:
            self._sharing.ask(partial(_shared, board, ids), self._show_shared)
            return
        rows = [row for row in map(board.row, ids) if row is not None] if board is not None else []
        if board is None or not rows:
            self._crop.show_nothing()
        elif len(rows) == 1:
            self._show_row(board, rows[0])
        else:
            self._crop.show_shared(len(rows), shared_tags(board, [row.caption for row in rows]))

    def _show_row(self, board: CaptionBoard, row: BoardRow) -> None:
        self._crop.show_row(row, self._model.face(row), tags_of(board, row), almost_taken(board, row))
        crop = self._model.crop(row)
        self._crop.show_picture(self._pictures.large_crop(crop) if crop is not None else None)

    def _show_shared(self, answer: tuple[int, tuple[SharedTag, ...]]) -> None:
        self._crop.show_shared(*answer)

    def _picture_arrived(self, key: object) -> None:
        row = self._board.row(self._ids[0]) if self._board is not None and len(self._ids) == 1 else None
        crop = self._model.crop(row) if row is not None else None
        if crop is not None and key == large_crop_key(crop):
            self._crop.show_picture(self._pictures.large_crop(crop))

    def _together(self, tag: str) -> list[tuple[str, int]]:
        return self._board.counts.together_with(tag) if self._board is not None else []

    def _findings(self, board: CaptionBoard) -> list[Finding]:
        project = self._context.project.project
        exclusive = tuple(rule.tags for rule in project.caption_rules() if rule.kind is RuleKind.EXCLUSIVE)
        limit = project.caption_settings().token_limit
        return check_captions(board.index, CheckSettings(limit, exclusive))

    def _fix(self, finding: Finding) -> None:
        self._commands.fix(finding)
        self._fill()

    def _start_thresholds(self) -> None:
        project = self._context.project
        choices = project.project.caption_choices() if project.is_open else {}
        ids = [number for number in self._ids if number in choices] or list(choices)
        if ids:
            self._thresholds.panel.show_choice(choices[ids[0]].choice)
        else:
            self._preview(self._thresholds.panel.choice())

    @property
    def _scope(self) -> tuple[int, ...] | None:
        return self._ids if len(self._ids) > 1 else None

    def _preview(self, choice: TagChoice) -> None:
        project = self._context.project
        if project.is_open:
            work = partial(preview_choice, project.project, choice, self._scope)
            self._previewing.ask(work, self._show_preview)

    def _show_preview(self, found: ChoicePreview) -> None:
        self._thresholds.panel.show_preview(found, is_selection=self._scope is not None)

    def _compare(self) -> None:
        project = self._context.project
        if not project.is_open:
            return
        self._dispute.panel.show_models(project.project.scoring_models())
        first, second = self._dispute.panel.models
        if first and second and self._board is not None:
            ids = self._ids if self._dispute.panel.is_selection_only else None
            question = (first, second, ids)
            known = self._compared[1] if self._compared and self._compared[0] == question else None
            find = partial(dispute_of, project.project, first, second, ids)
            work = find if known is None else partial(_beside_captions, known, self._board)
            self._comparing.ask(work, partial(self._show_dispute, question))

    def _show_dispute(self, question: _Question, dispute: Dispute) -> None:
        self._compared = question, dispute
        self._dispute.panel.show_dispute(dispute)

    def _change_choice(self, edit: ChangeTagChoice) -> None:
        said = tr("Tags were chosen anew; undo brings the old ones back.")
        ask_calmly(self._context, edit, self, lambda _: self._context.status(said))


def _line_of(tags: tuple[str, ...]) -> str:
    return " ".join(f"tag:{quoted(tag)}" for tag in tags)


def _beside_captions(dispute: Dispute, board: CaptionBoard) -> Dispute:
    return dispute.beside(board.captions())


def _shared(board: CaptionBoard, region_ids: tuple[int, ...]) -> tuple[int, tuple[SharedTag, ...]]:
    captions = board.captions(region_ids)
    return len(captions), shared_tags(board, captions.values())
