"""Dataset: what is taught and how often, how many steps that makes, and the Kohya folder on the disk."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid
from typing_extensions import override

from core.kohya.buckets import BucketSettings
from core.kohya.image_tree import KohyaTree
from core.kohya.problem import Problem
from curation.export.forecast import DatasetForecast, forecast_of
from curation.export.write_tree import ExportProgress, ExportReport, OutsideEdit, write_tree
from curation.project.edits import AddConcept, ChangeBucketSettings, ChangeConcept, RemoveConcept, SetCaptions
from curation.project.store import CurationProject
from desktop.item_models.concept_table_model import concept_rows
from desktop.item_models.folder_tree import folder_tree_model
from desktop.pages.edit_request import ask
from desktop.pages.page import AppContext, Page
from desktop.text import tr
from desktop.theme import SPACING, icon
from desktop.widgets.bucket_chart import BucketChart
from desktop.widgets.bucket_form import BucketForm
from desktop.widgets.concept_card import ConceptCard
from desktop.widgets.problem_list import ProblemList
from desktop.widgets.step_card import StepCard
from desktop.workers.latest_answer import LatestAnswer

_RIGHT_WIDTH = 352
_REPEATS = 10
_WAIT_MILLISECONDS = 120
"""Edits in a row are looked at together."""


class DatasetPage(Page):
    """Concepts, training size, steps, the tree to come, and the button that writes it."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.setObjectName("dataset_page")
        self._forecast: DatasetForecast | None = None
        self._forecasts = LatestAnswer(context.jobs, self, delay_milliseconds=_WAIT_MILLISECONDS)
        self._is_writing = False
        self._report: ExportReport | None = None
        self._build()
        self._connect()
        self.project_changed()

    @override
    def opened(self) -> None:
        self._reload()

    @override
    def project_changed(self) -> None:
        self._report = self._forecast = None
        self._forecasts.forget()
        self._result.clear()
        self._take_in.hide()
        self._content_changed()

    def _build(self) -> None:
        self._concepts = ConceptCard()
        self._buckets = BucketForm()
        self._steps = StepCard()
        self._chart = BucketChart()
        self._problems = ProblemList()
        right = QVBoxLayout()
        right.setSpacing(int(1.5 * SPACING))
        right.addWidget(self._buckets)
        right.addWidget(self._steps)
        right.addWidget(self._problems, 1)
        side = QWidget()
        side.setFixedWidth(_RIGHT_WIDTH)
        right.setContentsMargins(0, 0, 0, 0)
        side.setLayout(right)
        grid = QGridLayout()
        grid.setSpacing(int(1.5 * SPACING))
        grid.addWidget(self._concepts, 0, 0)
        lower = QHBoxLayout()
        lower.setSpacing(int(1.5 * SPACING))
        lower.addWidget(self._build_tree(), 3)
        lower.addWidget(self._chart, 2)
        grid.addLayout(lower, 1, 0)
        grid.addWidget(side, 0, 1, 2, 1)
        grid.setRowStretch(0, 1)
        grid.setRowStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACING, 2 * SPACING, 2 * SPACING, 2 * SPACING)
        layout.setSpacing(int(1.5 * SPACING))
        layout.addLayout(grid, 1)
        layout.addLayout(self._build_bottom())

    def _build_tree(self) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        heading = QLabel(tr("What will be written"))
        heading.setProperty("role", "heading")
        self._tree = QTreeView()
        self._tree.setObjectName("folder_tree")
        self._tree.setAccessibleName(tr("Folders that will be written"))
        self._tree.setStyleSheet("QTreeView { border: none; border-radius: 0; }")
        layout = QVBoxLayout(card)
        layout.setContentsMargins(2 * SPACING, 2 * SPACING, 2 * SPACING, SPACING)
        layout.addWidget(heading)
        layout.addWidget(self._tree, 1)
        return card

    def _build_bottom(self) -> QHBoxLayout:
        self._write = _button(tr("Write folder"), "write_folder_button", "export", "primary")
        self._open = _button(tr("Open folder"), "open_folder_button", "folder")
        self._take_in = _button(tr("Take in"), "take_captions_button", "import")
        self._take_in.setToolTip(tr("Take captions that were changed on the disk into the project."))
        self._place = QLabel()
        self._place.setProperty("role", "muted")
        self._place.setAccessibleName(tr("Where the folder is written"))
        self._place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._result = QLabel()
        self._result.setObjectName("write_result")
        self._result.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._result)
        words.addWidget(self._place)
        bar = QHBoxLayout()
        bar.setSpacing(SPACING)
        bar.addLayout(words, 1)
        for button in (self._take_in, self._open, self._write):
            bar.addWidget(button)
        return bar

    def _connect(self) -> None:
        project = self.context.project
        for signal in (
            project.photos_changed,
            project.concepts_changed,
            project.settings_changed,
            project.regions_changed,
            project.captions_changed,
        ):
            signal.connect(self._content_changed)
        self._concepts.addition_wanted.connect(self._add_concept)
        self._concepts.removal_wanted.connect(lambda number: ask(self.context, RemoveConcept(number)))
        self._concepts.edit_wanted.connect(self._change_concept)
        self._buckets.settings_wanted.connect(self._change_settings)
        self._steps.changed.connect(self._reload)
        self._write.clicked.connect(self._write_folder)
        self._open.clicked.connect(self._open_folder)
        self._take_in.clicked.connect(self._take_captions_in)

    def _content_changed(self, *_: object) -> None:
        """Count anew when seen; while the page is away, much may change at once."""
        if self.isVisible():
            self._reload()

    def _reload(self) -> None:
        """Show at once what is quickly read; what every crop has a part in follows from a thread."""
        project = self.context.project
        self.setEnabled(project.is_open)
        if not project.is_open:
            return
        out = self._out()
        known = self._forecast.concepts if self._forecast is not None else ()
        self._concepts.show_kinds(project.project.kinds().all)
        self._concepts.show_rows(concept_rows(project.project.concepts(), known))
        self._buckets.show_settings(project.project.bucket_settings())
        self._place.setText(str(out))
        self._open.setEnabled(out.is_dir())
        self._forecasts.ask(
            partial(
                forecast_of,
                project.project,
                out,
                train_batch_size=self._steps.batch_size,
                max_train_epochs=self._steps.epochs,
            ),
            self._show_forecast,
        )

    def _show_forecast(self, forecast: DatasetForecast) -> None:
        project = self.context.project
        if not project.is_open:
            return
        self._forecast = forecast
        self._concepts.show_rows(concept_rows(project.project.concepts(), forecast.concepts))
        self._show_tree(forecast.tree)
        self._steps.show_steps(forecast.steps)
        self._chart.show_counts(forecast.steps.bucket_counts)
        problems = [*forecast.problems, *(self._report.problems if self._report is not None else ())]
        self._problems.show_problems(_each_once(problems))
        self._write.setEnabled(bool(forecast.tree.folders) and not self._is_writing)

    def _show_tree(self, tree: KohyaTree) -> None:
        before = self._tree.model()
        self._tree.setModel(folder_tree_model(tree, self._tree))
        if before is not None:
            before.deleteLater()
        self._tree.expandAll()
        self._tree.resizeColumnToContents(0)

    def _add_concept(self) -> None:
        ask(self.context, suggested_concept(self.context.project.project))

    def _change_concept(self, change: ChangeConcept) -> None:
        if ask(self.context, change) is None:
            self._reload()

    def _change_settings(self, settings: BucketSettings) -> None:
        if ask(self.context, ChangeBucketSettings(settings)) is None:
            self._reload()

    def _write_folder(self) -> None:
        self._is_writing = True
        self._report = None
        self._write.setEnabled(False)
        self._take_in.hide()
        self._result.setText(tr("Writing…"))
        project = self.context.project
        self.context.jobs.start(
            tr("Writing the Kohya folder"),
            write_tree(project.project, self._out()),
            on_yield=self._wrote,
            on_done=partial(self._written, project.path),
            on_failed=self._failed,
        )

    def _wrote(self, progress: ExportProgress) -> None:
        self._result.setText(tr("Writing {done} of {total}", done=progress.done, total=progress.total))
        self._report = progress.report

    def _written(self, project_path: Path | None) -> None:
        if not isValid(self) or self.context.project.path != project_path:
            return
        self._is_writing = False
        report = self._report
        self._result.setText(
            tr("Stopped; the next time it goes on from here.") if report is None else _said(report)
        )
        self._take_in.setVisible(report is not None and bool(report.edited_outside))
        self._reload()

    def _failed(self, error: Exception) -> None:
        if isValid(self):
            self._is_writing = False
            self._result.clear()
            self._reload()
        self.context.show_error(error)

    def _take_captions_in(self) -> None:
        edits: tuple[OutsideEdit, ...] = self._report.edited_outside if self._report is not None else ()
        if edits and ask(self.context, SetCaptions({edit.region_id: edit.text for edit in edits})):
            self._take_in.hide()
            self._result.setText(tr("{count} captions taken in", count=len(edits)))

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._out())))

    def _out(self) -> Path:
        path = self.context.project.path
        return self.context.settings.kohya_folder(path) if path is not None else Path()


def suggested_concept(project: CurationProject) -> AddConcept:
    """A concept that fits what was drawn: named for the project, fed by the kinds that have boxes."""
    drawn = {region.kind for region in project.regions()}
    known = project.kinds().all
    teaching = tuple(kind.name for kind in known if not kind.into_reg)
    has_reg = any(kind.into_reg and kind.name in drawn for kind in known)
    taken = {concept.name.casefold() for concept in project.concepts()}
    name, number = project.path.stem, 1
    while name.casefold() in taken:
        number += 1
        name = f"{project.path.stem} {number}"
    kinds = tuple(name for name in teaching if name in drawn) or teaching
    return AddConcept(name, _REPEATS, kinds, reg_repeats=1 if has_reg else 0)


def _said(report: ExportReport) -> str:
    counts = {"written": report.written, "unchanged": report.unchanged, "removed": report.removed}
    said = tr("{written} files written, {unchanged} as they were, {removed} removed.", **counts)
    if report.edited_outside:
        count = len(report.edited_outside)
        said += " " + tr("{count} captions were changed on the disk and left alone.", count=count)
    return said


def _each_once(problems: list[Problem]) -> list[Problem]:
    return list({problem.text: problem for problem in problems}.values())


def _button(text: str, name: str, sign: str, role: str = "") -> QPushButton:
    button = QPushButton(icon(sign, "on_accent" if role == "primary" else "text"), text)
    button.setObjectName(name)
    if role:
        button.setProperty("role", role)
    return button
