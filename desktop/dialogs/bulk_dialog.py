"""The dialog of bulk edits: an operation, its scope, and a preview of every caption that would change."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from html import escape

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from core.errors import AtelierError
from curation.captions.bulk_edit import BulkEdit
from curation.captions.bulk_preview import BulkPreview, CaptionChange, preview
from curation.captions.operations import OPERATIONS, RULES_VALUE
from curation.captions.rules import CaptionRule
from curation.project.caption_board import CaptionBoard
from desktop.pages.page import AppContext
from desktop.plain_words import PlainLabel
from desktop.text import text_of, tr
from desktop.theme import SPACING, colour, icon
from desktop.widgets.operation_form import OperationForm
from desktop.widgets.scope_choice import CropScope, ScopeChoice
from desktop.widgets.tag_fields import TagOffers
from desktop.workers.latest_answer import LatestAnswer

_CALM_MILLISECONDS = 150
_MOST_SHOWN = 200


class BulkDialog(QDialog):
    """Chooses a bulk edit and shows what it would do. It writes nothing itself.

    Signals:
        wanted(object): a `BulkPreview` to be written, as one step.

    Args:
        context: works previews out, shows errors.
        scope: which crops can be meant.
        board: the captions.
        rules: the project's rules.
        offers: completes tags.
        names: what a region is called in the preview.
        parent: the window.
    """

    wanted = Signal(object)

    def __init__(
        self,
        context: AppContext,
        scope: CropScope,
        board: CaptionBoard,
        rules: tuple[CaptionRule, ...],
        offers: TagOffers,
        names: Callable[[int], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("bulk_dialog")
        self.setWindowTitle(tr("Change many captions"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(1000, 620)
        self._scope, self._board = ScopeChoice(scope, "bulk"), board
        self._rules, self._names = rules, names
        self._preview: BulkPreview | None = None
        self._answer = LatestAnswer(context.jobs, self)
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(_CALM_MILLISECONDS)
        self._build(offers)
        self._calm.timeout.connect(self._work_out)
        self._list.currentRowChanged.connect(self._other_operation)
        self._scope.changed.connect(self._calm.start)
        self._apply.clicked.connect(self._ask)
        self._list.setCurrentRow(0)

    def open_at(self, operation: str, **values: str) -> None:
        """Show an operation with text in its fields."""
        row = next((n for n, one in enumerate(OPERATIONS) if one.name == operation), self._list.currentRow())
        self._list.setCurrentRow(row)
        self._form.fill(**values)
        self.open()
        self._form.take_focus()

    @property
    def _form(self) -> OperationForm:
        form = self._forms.currentWidget()
        if not isinstance(form, OperationForm):
            raise TypeError("every page of the forms is a form")
        return form

    def _build(self, offers: TagOffers) -> None:
        self._list = QListWidget()
        self._list.setObjectName("operation_list")
        self._list.setAccessibleName(tr("What to do"))
        self._list.setFixedWidth(210)
        self._list.setSpacing(2)
        self._forms = QStackedWidget()
        for operation in OPERATIONS:
            self._list.addItem(tr(operation.title))
            form = OperationForm(operation, offers)
            form.changed.connect(self._calm.start)
            self._forms.addWidget(form)
        self._said = PlainLabel()
        self._said.setObjectName("bulk_said")
        self._said.setWordWrap(True)
        self._shown = QTextBrowser()
        self._shown.setObjectName("bulk_preview")
        self._shown.setAccessibleName(tr("What would change"))
        self._apply = QPushButton(icon("check", "on_accent"), tr("Change"))
        self._apply.setObjectName("apply_bulk_button")
        self._apply.setProperty("role", "primary")
        self._apply.setDefault(True)
        self._apply.setEnabled(False)
        cancel = QPushButton(tr("Cancel"))
        cancel.setObjectName("cancel_bulk_button")
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addWidget(self._said, 1)
        buttons.addWidget(cancel)
        buttons.addWidget(self._apply)
        right = QVBoxLayout()
        right.setSpacing(int(1.5 * SPACING))
        right.addWidget(self._forms)
        right.addWidget(self._scope)
        right.addWidget(self._shown, 1)
        right.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * SPACING, 2 * SPACING, 2 * SPACING, 2 * SPACING)
        row.setSpacing(2 * SPACING)
        row.addWidget(self._list)
        row.addLayout(right, 1)

    def _other_operation(self, row: int) -> None:
        self._forms.setCurrentIndex(row)
        for form in self.findChildren(OperationForm):  # only as tall as the form that is shown
            tall = QSizePolicy.Policy.Preferred if form is self._form else QSizePolicy.Policy.Ignored
            form.setSizePolicy(QSizePolicy.Policy.Preferred, tall)
        self._calm.start()

    def _edit(self) -> BulkEdit | None:
        values = self._form.values() | {RULES_VALUE: self._rules}
        return self._form.operation.make(values)

    def _work_out(self) -> None:
        try:
            edit = self._edit()
        except AtelierError as error:
            self._show(None, text_of(error))
            return
        if edit is None:
            self._show(None, tr("Fill in the form to see what would change."))
            return
        self._answer.ask(partial(_previewed, self._board, edit, self._scope.region_ids), self._show)

    def _show(self, found: BulkPreview | None, refusal: str = "") -> None:
        self._preview = found
        self._apply.setEnabled(found is not None and bool(found.changes))
        if found is None:
            self._said.setText(refusal)
            self._shown.clear()
            return
        counts = {"count": len(found.changes), "same": found.unchanged, "gone": found.gone, "new": found.new}
        self._said.setText(
            tr("{count} captions would change, {same} stay. Pieces gone: {gone}, new: {new}.", **counts)
        )
        shown = [self._line(change) for change in found.changes[:_MOST_SHOWN]]
        if len(found.changes) > _MOST_SHOWN:
            shown.append(f"<p>{escape(tr('… and {count} more', count=len(found.changes) - _MOST_SHOWN))}</p>")
        self._shown.setHtml("".join(shown))

    def _line(self, change: CaptionChange) -> str:
        """One caption: what goes is struck through, what comes is underlined."""
        good, error, muted = (colour(name).name() for name in ("good", "error", "muted"))
        styles = {
            "same": "",
            "gone": f"color:{error};text-decoration:line-through",
            "new": f"color:{good};text-decoration:underline",
        }
        pieces = ", ".join(
            f'<span style="{styles[piece.fate]}">{escape(piece.text)}</span>' for piece in change.pieces
        )
        name = escape(self._names(change.region_id))
        return f'<p style="margin:2px 0 6px 0"><span style="color:{muted}">{name}</span><br>{pieces}</p>'

    def _ask(self) -> None:
        if self._preview is not None and self._preview.changes:
            self.wanted.emit(self._preview)
            self.accept()


def _previewed(board: CaptionBoard, edit: BulkEdit, region_ids: Sequence[int] | None) -> BulkPreview:
    return preview(edit, board.captions(region_ids), board.surroundings())
