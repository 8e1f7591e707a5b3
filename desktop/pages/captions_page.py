"""Captions: write what is in each crop, by hand, by taggers, or many at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence, Set
from functools import partial

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from typing_extensions import override

from core.errors import AtelierError
from curation.captions.filter_completion import FilterOffer
from curation.project.caption_board import CaptionBoard
from curation.project.tagging_edits import WriteTaggedCaptions
from desktop.dropped_files import accept_as_copy
from desktop.item_models.caption_table_model import CaptionTableModel
from desktop.item_models.project_pictures import ProjectPictures
from desktop.pages.board_keeper import BoardKeeper
from desktop.pages.caption_commands import CaptionCommands
from desktop.pages.caption_files import CaptionFiles, caption_paths
from desktop.pages.caption_keys import listen
from desktop.pages.caption_side import CaptionSide
from desktop.pages.caption_tools import CaptionTools
from desktop.pages.grid_filter import GridFilter
from desktop.pages.long_change import ask_calmly
from desktop.pages.page import AppContext, Page
from desktop.pages.rule_offer import RuleOffer
from desktop.pages.tag_pins import TagPins
from desktop.text import text_of, tr
from desktop.widgets.banner import Banner
from desktop.widgets.caption_states import CaptionStates
from desktop.widgets.caption_toolbar import CaptionToolbar
from desktop.widgets.caption_views import CaptionViews
from desktop.widgets.tag_palette import TagPalette
from desktop.widgets.tagging_bar import TaggingBar
from desktop.workers.tagging_run import TaggingRun
from desktop.workspace.tag_words import TagOffering, clip_tokens


class CaptionsPage(Page):
    """The grid of all crops with their captions, and everything that helps to write them."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.setObjectName("captions_page")
        self.setAcceptDrops(True)
        self._is_stale = True
        self._line = ""
        self.tagging = TaggingRun(context.jobs, context.show_error, self)
        self.keeper = BoardKeeper(context, self)
        self.commands = CaptionCommands(context, self.keeper, self)
        self._offering = TagOffering()
        self._filter = GridFilter(context.jobs, self)
        self._pictures = ProjectPictures(parent=self)
        self._model = CaptionTableModel(self._pictures, clip_tokens, self)
        self._toolbar = CaptionToolbar(self._filter_offers)
        self._views = CaptionViews(self._model)

    @override
    def make_rest(self) -> None:
        context = self.context
        self._build()
        self._files = CaptionFiles(context, self._conflicts, self)
        self._tools = CaptionTools(
            context, self.commands, self._views, self._offering, self._files, self._palette, self
        )
        self._pins = TagPins(context, self.commands, self._views, self._palette, self)
        self._connect()

    @override
    def opened(self) -> None:
        if self._is_stale:
            self._reload()
        focus = QApplication.focusWidget()
        # So that the page's keys work from the start; Qt gives them to the filter, the first field.
        if focus is None or not self.isAncestorOf(focus) or focus is self._toolbar.filter_field:
            self._views.view.setFocus()

    @override
    def project_changed(self) -> None:
        self.tagging.forget()
        self.commands.watch_anew()
        self._rules.forget()
        self.keeper.forget()
        self._reload()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.context.project.is_open and caption_paths(event.mimeData()):
            accept_as_copy(event)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        accept_as_copy(event)
        self._files.take_in(caption_paths(event.mimeData()))

    def _build(self) -> None:
        self._views.writer.offers = self._offering.offers
        self._side = CaptionSide(self.context, self._model, self._pictures, self._offering, self.commands)
        self._palette = TagPalette(self._offering.offers)
        rule_offer = Banner("rule_offer", tr("Keep as a rule"))
        self._rules = RuleOffer(rule_offer, self.commands, self)
        self._conflicts = Banner("outside_conflicts", tr("Compare…"))
        bars = (self._toolbar, self._palette, TaggingBar(self.tagging), rule_offer, self._conflicts)
        self._states = CaptionStates(bars, self._views, self._side)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._states)

    def _connect(self) -> None:
        project = self.context.project
        self.keeper.replaced.connect(self._show_board)
        self.keeper.changed.connect(self._rows_changed)
        self.keeper.caught_up.connect(self._caught_up)
        project.photos_changed.connect(self._content_changed)
        project.concepts_changed.connect(self._content_changed)
        project.regions_changed.connect(self._photos_touched)
        project.captions_changed.connect(self._photos_touched)
        project.settings_changed.connect(self._content_changed)
        project.history_changed.connect(self._show_kept)
        self._states.regions_wanted.connect(partial(self.context.go_to, "regions"))
        self._model.edit_wanted.connect(self.commands.write)
        self._model.order_changed.connect(lambda: self._ask_filter(self._line))
        self._filter.found.connect(self._show_found)
        self._filter.refused.connect(self._show_refused)
        self._filter.waiting.connect(self._toolbar.show_looking)
        self._views.writer.written.connect(self._go_on)
        self._views.selection_changed.connect(self._selection_changed)
        self.tagging.tagged.connect(self._tagged)
        self._side.filter_wanted.connect(self._filter_for)
        self._side.operation_wanted.connect(self._open_bulk)
        self._side.crops_wanted.connect(self._select_crops)
        self._side.pin_wanted.connect(self._pins.pin)
        self._connect_toolbar()
        self._connect_keys()

    def _connect_toolbar(self) -> None:
        bar, views = self._toolbar, self._views
        bar.filter_changed.connect(self._ask_filter)
        bar.save_wanted.connect(self._tools.ask_for_filter_name)
        bar.forget_wanted.connect(self.commands.forget_filter)
        bar.tag_wanted.connect(lambda: self._tools.open_tag_dialog(self.tagging))
        bar.bulk_wanted.connect(self._open_bulk)
        bar.menu_wanted.connect(self._tools.open)
        bar.gallery_wanted.connect(views.show_gallery)
        bar.chips_wanted.connect(self._show_chips)
        bar.edge_wanted.connect(views.show_edge)
        bar.limit_wanted.connect(self._tools.change_limit)

    def _connect_keys(self) -> None:
        acts: dict[str, Callable[[], object]] = {
            "filter": self._toolbar.filter_field.setFocus,
            "replace": partial(self._open_bulk, "replace"),
            "tag": partial(self._tools.open_tag_dialog, self.tagging),
            "next_empty": self._views.go_to_empty,
            "tags_panel": self._side.show_tags,
            "edit": self._views.edit_current,
            "add_tag": self._side.add_tag,
            "chips": self._side.focus_chips,
        }
        listen(self, self._views, acts | self._pins.acts)

    # What is shown

    @property
    def _board(self) -> CaptionBoard | None:
        return self.keeper.board

    def _reload(self) -> None:
        self._is_stale = not self.context.project.is_open
        self.keeper.read_anew()
        if self.keeper.board is None and self.keeper.is_behind:
            self._states.show_reading()

    def _show_board(self) -> None:
        project, board = self.context.project, self._board
        self._model.show_board(project.project if project.is_open else None, board)
        self._side.show_board(board)
        self._states.show_crops(are_any=board is not None and len(board) > 0)
        self._ask_filter(self._line)
        self._views.select_first()
        self._show_kept()
        self._captions_touched()

    def _rows_changed(self, places: Sequence[int]) -> None:
        self._model.places_changed(places)
        if not self.keeper.is_behind:
            self._captions_touched()

    def _caught_up(self) -> None:
        self._captions_touched()
        if self._line:
            self._ask_filter(self._line)  # rows may have been taken over after it was answered

    def _content_changed(self, *_: object) -> None:
        """Read anew when seen: boxes are often drawn one after another while this page is away."""
        if self.isVisible():
            self._reload()
        else:
            self._is_stale = True

    def _photos_touched(self, photo_ids: Set[int]) -> None:
        if not self.isVisible() or self._is_stale:
            self._content_changed()
            return
        rows = map(self._model.board_row, self._views.rows_in_view())
        self.keeper.follow(photo_ids, first={row.photo.id for row in rows})

    def _captions_touched(self) -> None:
        if self._board is not None:
            self._offering.set_own(self._board.counts.frequency)
        self._side.captions_changed()
        self._selection_changed()

    def _show_kept(self) -> None:
        """Saved filters and settings are edits too: undo may have changed them."""
        project = self.context.project
        if project.is_open:
            self._toolbar.show_filters(project.project.saved_filters())
            limit = project.project.caption_settings().token_limit
            self._toolbar.show_limit(limit)
            self._model.limit_changed(limit)
            self._pins.show_pins()

    def _show_counts(self) -> None:
        if self._board is not None:
            shown, selected = self._model.rowCount(), self._views.selected_count()
            self._toolbar.show_counts(shown, len(self._board), selected, self._board.empty_count)

    def _selection_changed(self) -> None:
        ids = self._views.selected_ids()
        self._side.show_selection(ids)
        self._pins.show_selection(ids)
        self._show_counts()

    # The filter line

    def _ask_filter(self, line: str) -> None:
        self._line = line
        if self._board is None:
            self._filter.forget()
        else:
            self._filter.ask(self._board, line, self._model.order)

    def _show_found(self, places: list[int]) -> None:
        self._toolbar.show_refusal("")
        self._model.show_places(places)
        self._show_counts()

    def _show_refused(self, error: AtelierError) -> None:
        self._toolbar.show_refusal(tr("This filter cannot be read yet."), text_of(error))

    def _filter_for(self, line: str) -> None:
        self._toolbar.filter_field.setText(line)
        self._ask_filter(line)

    def _select_crops(self, region_ids: Sequence[int]) -> None:
        if not self._views.select_once_shown(tuple(region_ids)):
            self._filter_for("")

    def _filter_offers(self, typed: str) -> Sequence[FilterOffer]:
        project = self.context.project
        return self._offering.line_offers(typed, project.project) if project.is_open else ()

    # What is done

    def _open_bulk(self, operation: str, text: str = "") -> None:
        if self.commands.is_ready() and self._board is not None:
            self._tools.open_bulk_dialog(self._board, operation, text)

    def _tagged(self, edit: WriteTaggedCaptions) -> None:
        if self._board is not None:
            self._board.scores.forget()
            self._side.scores_changed()
            self._model.places_changed(None)  # also where no word changes, scores do
        ask_calmly(self.context, edit, self, lambda _applied: self._say_tagged(len(edit.captions)))

    def _say_tagged(self, count: int) -> None:
        said = tr("{count} captions tagged", count=count)
        self.context.status(said if count else tr("No caption was changed; what was found is kept."))
        self._show_kept()

    def _show_chips(self, is_wanted: bool) -> None:  # noqa: FBT001 - a button's signal
        self._views.writer.shows_chips = is_wanted
        self._views.table.viewport().update()

    def _go_on(self) -> None:
        """Select the next row after Enter, ready to be typed into."""
        self._views.go_to(self._views.table.currentIndex().row() + 1)
