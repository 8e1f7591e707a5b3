"""Dialogs and menus of the Regions page: kinds, keys, how many photos, more suggestions."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QDialog, QInputDialog, QMenu, QWidget
from shiboken6 import isValid

from curation.project.edits import ChangeConcept
from curation.project.kind_edits import RemoveKind, SetKind, new_kind
from curation.project.suggestion_edits import ForgetSuggested
from curation.suggestions.offsets import learned_offsets
from curation.suggestions.registry import source_kind
from desktop.canvas.key_editor import KeyEditor, changed_keys
from desktop.canvas.key_sheet import KeySheet
from desktop.canvas.kind_editor import KindEditor
from desktop.canvas.offset_dialog import OffsetDialog
from desktop.dialogs.suggestion_models import SuggestionModels
from desktop.pages.edit_request import ask
from desktop.pages.long_change import ask_calmly
from desktop.pages.page import AppContext
from desktop.pages.suggestion_run import source_of
from desktop.text import tr


class RegionDialogs(QObject):
    """Opens them and makes the edits they ask for.

    Signals:
        keys_changed(object): all keys by action name.
        models_changed(): another model of suggestions is here.
        offsets_forgotten(): corrections of a kind teach no more.
        closed(): a dialog was closed; the keyboard belongs to the page again.

    Args:
        context: of the page.
        page: what they lie over.
    """

    keys_changed = Signal(object)
    models_changed = Signal()
    offsets_forgotten = Signal()
    closed = Signal()

    def __init__(self, context: AppContext, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._page = context, page
        self._models: SuggestionModels | None = None
        self._kinds: KindEditor | None = None
        context.project.kinds_changed.connect(self._show_kinds)
        context.project.concepts_changed.connect(self._show_kinds)

    def edit_kinds(self) -> None:
        """Show all kinds; every change counts at once."""
        editor = self._kinds = KindEditor(self._page)
        self._show_kinds()
        editor.kind_changed.connect(lambda kind: ask(self._context, SetKind(kind)))
        editor.kind_wanted.connect(lambda title: self._add_kind(editor, title))
        editor.removal_wanted.connect(lambda name: ask(self._context, RemoveKind(name)))
        editor.hiding_wanted.connect(self._hide)
        self._open(editor)

    def show_keys(self, keys: Mapping[str, tuple[str, ...]]) -> None:
        """Show the sheet of keys."""
        own_kinds = [kind for kind in self._context.project.project.kinds().all if kind.is_own]
        sheet = KeySheet(keys, own_kinds, self._page)
        sheet.change_wanted.connect(lambda: self._edit_keys(sheet, keys))
        self._open(sheet)

    def ask_how_many(self, most: int) -> int:
        """Ask on how many of the photos that follow; 0 for none."""
        if not most:
            return 0
        words = tr("On how many of the next photos? At most {most}.", most=most)
        count, is_wanted = QInputDialog.getInt(self._page, tr("Copy boxes"), words, min(10, most), 1, most)
        return count if is_wanted else 0

    def show_suggestion_menu(self, below: QWidget, acts: Mapping[str, Callable[[], object]]) -> None:
        """Show what else there is about suggestions.

        Args:
            below: the button.
            acts: what ``suggest_all``, ``accept_everywhere`` and ``forget_subject`` do, and
                ``outline_missing`` where a model can.
        """
        menu = QMenu(self._page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        source = source_kind(source_of(self._context).kind)
        menu.addAction(tr("Suggest on all photos without boxes"), acts["suggest_all"])
        waiting = len(self._context.project.project.suggested_ids())
        words = tr("Accept what waits on all photos ({count})", count=waiting)
        menu.addAction(words, acts["accept_everywhere"]).setEnabled(waiting > 0)
        menu.addSeparator()
        menu.addAction(tr("What was learned from corrections…"), self._show_offsets)
        forget = menu.addAction(tr("Forget whom to follow"), acts["forget_subject"])
        forget.setEnabled(bool(self._context.project.project.subject()))
        if "outline_missing" in acts:
            menu.addAction(tr("Outline the figure in all boxes that need a mask"), acts["outline_missing"])
        menu.addSeparator()
        menu.addAction(tr("Suggestions come from: {source}…", source=tr(source.title)), self.show_models)
        menu.popup(below.mapToGlobal(QPoint(0, below.height())))

    def show_models(self) -> None:
        """Show where suggestions come from. The dialog stays: a download in it may go on behind the page."""
        if self._models is None:
            self._models = SuggestionModels(self._context, self._page)
            self._models.changed.connect(self.models_changed)
            self._models.finished.connect(self._dialog_finished)
        self._models.open()

    def _open(self, dialog: QDialog) -> None:
        dialog.finished.connect(self._dialog_finished)
        dialog.open()

    def _dialog_finished(self) -> None:
        # Without a window manager nobody else gives the keyboard back.
        self._page.window().activateWindow()
        self.closed.emit()

    def _show_offsets(self) -> None:
        project = self._context.project.project
        dialog = OffsetDialog(learned_offsets(project.regions()), project.kinds(), self._page)
        dialog.reset_wanted.connect(self._forget_offsets)
        self._open(dialog)

    def _forget_offsets(self, kind: str) -> None:
        regions = self._context.project.project.regions()
        ids = tuple(one.id for one in regions if one.kind == kind and one.suggested is not None)
        forget = ForgetSuggested(ids)
        ask_calmly(self._context, forget, self._page, lambda _applied: self.offsets_forgotten.emit())

    def _edit_keys(self, sheet: KeySheet, keys: Mapping[str, tuple[str, ...]]) -> None:
        sheet.accept()
        editor = KeyEditor(keys, self._page)
        editor.keys_changed.connect(self._keep_keys)
        self._open(editor)

    def _keep_keys(self, keys: Mapping[str, tuple[str, ...]]) -> None:
        self._context.settings.change_keys(changed_keys(keys))
        self.keys_changed.emit(keys)

    def _show_kinds(self) -> None:
        if self._kinds is not None and isValid(self._kinds) and self._context.project.is_open:
            project = self._context.project.project
            self._kinds.show_kinds(project.kinds(), project.concepts())

    def _add_kind(self, editor: KindEditor, title: str) -> None:
        made = new_kind(title, self._context.project.project.kinds())
        if ask(self._context, SetKind(made)):
            editor.choose(made.name)

    def _hide(self, concept_id: int, way: str) -> None:
        ask(self._context, ChangeConcept(concept_id, hide_with=way))
