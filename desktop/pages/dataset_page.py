"""Dataset: what is taught and how often, how many steps that makes, and the Kohya folder on the disk."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from core.kohya.buckets import BucketSettings
from core.kohya.problem import Problem
from curation.export.forecast import DatasetForecast, forecast_of
from curation.project.edits import ChangeBucketSettings, ChangeConcept, RemoveConcept
from curation.project.first_concept import suggested_concept
from desktop.item_models.concept_table_model import concept_rows
from desktop.pages.edit_request import ask
from desktop.pages.folder_writing import FolderWriting
from desktop.pages.page import AppContext, Page
from desktop.pages.rhythm_keeper import RhythmKeeper
from desktop.theme import SPACING
from desktop.widgets.bucket_chart import BucketChart
from desktop.widgets.bucket_form import BucketForm
from desktop.widgets.concept_card import ConceptCard
from desktop.widgets.folder_card import FolderCard
from desktop.widgets.problem_list import ProblemList
from desktop.widgets.step_card import StepCard
from desktop.workers.latest_answer import LatestAnswer

_RIGHT_WIDTH = 352
_WAIT_MILLISECONDS = 120
"""Edits in a row are looked at together."""


class DatasetPage(Page):
    """Concepts, training size, steps, the tree to come, and the button that writes it."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.setObjectName("dataset_page")
        self._forecast: DatasetForecast | None = None
        self._forecasts = LatestAnswer(context.jobs, self, delay_milliseconds=_WAIT_MILLISECONDS)
        self._concepts = ConceptCard()
        self._writing = FolderWriting(context)

    @override
    def make_rest(self) -> None:
        self._build()
        self._rhythm = RhythmKeeper(self.context, self._steps, self)
        self._connect()

    @override
    def opened(self) -> None:
        self._rhythm.read()
        self._reload()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self._rhythm.write()
        super().hideEvent(event)

    @override
    def project_changed(self) -> None:
        self._forecast = None
        self._forecasts.forget()
        self._writing.forget()
        self._rhythm.read()
        self._content_changed()

    def _build(self) -> None:
        self._buckets = BucketForm()
        self._steps = StepCard()
        self._chart = BucketChart()
        self._problems = ProblemList()
        self._folder = FolderCard()
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
        lower.addWidget(self._folder, 3)
        lower.addWidget(self._chart, 2)
        grid.addLayout(lower, 1, 0)
        grid.addWidget(side, 0, 1, 2, 1)
        grid.setRowStretch(0, 1)
        grid.setRowStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACING, 2 * SPACING, 2 * SPACING, 2 * SPACING)
        layout.setSpacing(int(1.5 * SPACING))
        layout.addLayout(grid, 1)
        layout.addWidget(self._writing)

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
        self._writing.ended.connect(self._reload)

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
        known = self._forecast.concepts if self._forecast is not None else ()
        self._concepts.show_kinds(project.project.kinds().all)
        self._concepts.show_rows(concept_rows(project.project.concepts(), known))
        self._buckets.show_settings(project.project.bucket_settings())
        self._writing.show_place()
        self._forecasts.ask(
            partial(
                forecast_of,
                project.project,
                self._writing.out,
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
        self._folder.show_tree(forecast.tree)
        self._steps.show_steps(forecast.steps)
        self._chart.show_counts(forecast.steps.bucket_counts)
        self._problems.show_problems(_each_once([*forecast.problems, *self._writing.problems]))
        self._writing.let_write(is_possible=bool(forecast.tree.folders))

    def _add_concept(self) -> None:
        ask(self.context, suggested_concept(self.context.project.project))

    def _change_concept(self, change: ChangeConcept) -> None:
        if ask(self.context, change) is None:
            self._reload()

    def _change_settings(self, settings: BucketSettings) -> None:
        if ask(self.context, ChangeBucketSettings(settings)) is None:
            self._reload()


def _each_once(problems: list[Problem]) -> list[Problem]:
    return list({problem.text: problem for problem in problems}.values())
