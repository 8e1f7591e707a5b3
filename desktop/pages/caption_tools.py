"""CaptionTools: the dialogs of the Captions page, each opened with what it needs to know."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QInputDialog, QWidget

from curation.captions.completion import BooruTags
from curation.project.caption_board import CaptionBoard
from curation.project.tag_project import TagRequest, leaves_captions_out
from desktop.dialogs.bulk_dialog import BulkDialog
from desktop.dialogs.rules_dialog import RulesDialog
from desktop.dialogs.tag_dialog import TagDialog
from desktop.dialogs.template_dialog import TemplateDialog
from desktop.pages.caption_commands import CaptionCommands
from desktop.pages.caption_files import CaptionFiles
from desktop.pages.page import AppContext
from desktop.text import tr
from desktop.widgets.caption_views import CaptionViews
from desktop.widgets.scope_choice import CropScope
from desktop.widgets.tag_palette import TagPalette
from desktop.workers.latest_answer import LatestAnswer
from desktop.workers.tagging_run import TaggingRun
from desktop.workspace.tag_words import TagOffering

_FIRST_FIELD = {"rename": "old", "remove": "tags", "replace": "find"}


class CaptionTools(QObject):
    """Opens dialogs and does what was chosen in them.

    Args:
        context: what pages use.
        commands: edits captions.
        views: knows what is selected.
        offering: completes tags.
        files: takes captions in.
        palette: the tags on number keys.
        parent: the page.
    """

    def __init__(
        self,
        context: AppContext,
        commands: CaptionCommands,
        views: CaptionViews,
        offering: TagOffering,
        files: CaptionFiles,
        palette: TagPalette,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._context, self._commands, self._views, self._offering = context, commands, views, offering
        self._page = parent
        self._loading = LatestAnswer(context.jobs, self)
        self._menu = {
            "import": files.ask_for_folder,
            "import_json": files.ask_for_metadata,
            "outside": files.compare,
            "template": self._open_template,
            "rules": self._open_rules,
            "palette": palette.start_arranging,
            "booru": self._ask_for_booru,
        }
        self._load_booru(context.settings.booru_list)

    def open(self, name: str) -> None:
        """Open one of the rarer tools by its name."""
        if self._context.project.is_open:
            self._menu[name]()

    def open_tag_dialog(self, run: TaggingRun) -> None:
        """Ask what to tag, and start."""
        project = self._context.project
        board = self._commands.board
        if board is None:
            self._commands.is_ready()  # tells the user that it is not
        if board is None or run.state.is_active:
            return
        has_unwritten = leaves_captions_out(project.project)
        dialog = TagDialog(self._context, self._scope(board), self._page, has_unwritten=has_unwritten)

        def start(request: TagRequest, again: bool) -> None:  # noqa: FBT001 - Qt's signal
            run.start(project.project, request, again=again)

        dialog.wanted.connect(start)
        dialog.open()

    def open_bulk_dialog(self, board: CaptionBoard, operation: str, text: str) -> None:
        """Open the dialog of bulk edits, at an operation with this in its first field."""

        def name_of(region_id: int) -> str:
            row = board.row(region_id)
            return f"{row.photo.name} · {tr(row.kind.title)}" if row is not None else ""

        dialog = BulkDialog(
            self._context,
            self._scope(board),
            board,
            self._context.project.project.caption_rules(),
            self._offering.offers,
            name_of,
            self._page,
        )
        dialog.wanted.connect(self._commands.apply)
        field = _FIRST_FIELD.get(operation, "")
        dialog.open_at(operation, **({field: text} if field and text else {}))

    def ask_for_filter_name(self, line: str) -> None:
        """Keep a filter line under a name that is asked for."""
        if not line.strip() or not self._context.project.is_open:
            self._context.status(tr("There is no filter to keep: write one first."))
            return
        name, is_given = QInputDialog.getText(
            self._page, tr("Keep this filter"), tr("Its name in the list of filters:")
        )
        if is_given and name.strip():
            self._commands.save_filter(name, line)

    def change_limit(self, limit: int) -> None:
        """Tell how many tokens the trainer reads."""
        project = self._context.project
        if project.is_open:
            self._commands.change_settings(replace(project.project.caption_settings(), token_limit=limit))

    def _scope(self, board: CaptionBoard) -> CropScope:
        return CropScope(self._views.selected_ids(), self._views.shown_ids(), len(board))

    def _open_template(self) -> None:
        board = self._commands.board
        project = self._context.project.project
        ids = self._views.selected_ids() or self._views.shown_ids()
        row = board.row(ids[0]) if board is not None and ids else None
        dialog = TemplateDialog(project.caption_settings(), project.concepts(), row, self._page)
        dialog.wanted.connect(self._commands.change_settings)
        dialog.open()

    def _open_rules(self) -> None:
        dialog = RulesDialog(self._context.project.project.caption_rules, self._offering.offers, self._page)
        dialog.addition_wanted.connect(self._commands.keep_rule)
        dialog.removal_wanted.connect(self._commands.forget_rule)
        self._context.project.history_changed.connect(dialog.show_rules)
        dialog.open()

    def _ask_for_booru(self) -> None:
        folder = self._context.settings.last_folder("booru")
        chosen, _ = QFileDialog.getOpenFileName(
            self._page, tr("List of tags for completion"), folder, f"{tr('Lists of tags')} (*.csv *.txt)"
        )
        if chosen:
            self._context.settings.remember_folder("booru", Path(chosen).parent)
            self._context.settings.booru_list = chosen
            self._load_booru(chosen)

    def _load_booru(self, name: str) -> None:
        if name and Path(name).is_file():
            self._loading.ask(partial(BooruTags.read, Path(name)), self._offering.set_booru)
