"""The plan of a run before it begins: its length, its pictures, and what speaks against it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from core.kohya.problem import Problem
from core.training.memory_ladder import FittedRecipe
from core.training.memory_plan import MemoryPlan
from desktop.plain_words import PlainLabel
from desktop.text import tr
from desktop.theme import SPACING
from desktop.widgets.card_row import CardRow
from desktop.widgets.problem_list import ProblemList
from desktop.workspace.run_forecast import RunForecast

_GIB = 1 << 30
_CARDS = (6.0, 8.0, 10.0, 12.0, 16.0, 24.0)
"""GiB of the cards that people have."""


class PlanView(QWidget):
    """Shows a :class:`RunForecast`.

    Signals:
        project_size_wanted(): the recipe should take the training size that the crops were made for.
        recipe_size_wanted(): the crops should be made for the recipe's.
        memory_wanted(): how much memory the run would need is to be worked out.
        limit_wanted(object): the run should fit into so many GiB; None: nothing is to be saved.
    """

    project_size_wanted = Signal()
    recipe_size_wanted = Signal()
    memory_wanted = Signal()
    limit_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._length, self._pictures, self._reg, self._buckets = (
            _fact(name) for name in ("plan_steps", "plan_pictures", "plan_reg", "plan_buckets")
        )
        self._length.setProperty("role", "heading")
        facts = QFormLayout()
        facts.setHorizontalSpacing(2 * SPACING)
        facts.setVerticalSpacing(SPACING // 2)
        for title, fact in (
            (tr("Steps"), self._length),
            (tr("Pictures"), self._pictures),
            (tr("Regularization"), self._reg),
            (tr("Buckets"), self._buckets),
        ):
            label = PlainLabel(title)
            label.setProperty("role", "muted")
            facts.addRow(label, fact)
        self.card = CardRow()
        card = PlainLabel(tr("Graphics card"))
        card.setProperty("role", "muted")
        facts.addRow(card, self.card)
        facts.addRow(*self._memory_row())
        facts.addRow(*self._limit_row())
        self._problems = ProblemList()
        self._problems.setProperty("role", "")
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING, SPACING, SPACING, 0)
        column.setSpacing(SPACING)
        column.addLayout(facts)
        column.addWidget(self._build_difference())
        column.addWidget(self._problems, stretch=1)

    def show_forecast(self, forecast: RunForecast | None, problems: Sequence[Problem]) -> None:
        """Show what is known.

        Args:
            forecast: the plan; None while it is being made.
            problems: everything that should be dealt with, of the recipe and of the plan.
        """
        self._problems.show_problems(problems)
        if forecast is None or not forecast.max_train_steps:
            words = "…" if forecast is None else "–"
            for fact in (self._length, self._pictures, self._reg, self._buckets):
                fact.setText(words)
            return
        self._length.setText(
            tr(
                "{steps:,}: {epochs} of {batches:,}",
                steps=forecast.max_train_steps,
                epochs=tr("{count} epochs", count=forecast.num_epochs),
                batches=forecast.batches_per_epoch,
            )
        )
        self._pictures.setText(
            tr(
                "{count:,}, with repeats {samples:,} per epoch",
                count=forecast.image_count,
                samples=forecast.num_train_images,
            )
        )
        self._reg.setText(_words_of_reg(forecast))
        counts = forecast.bucket_counts or {}
        self._buckets.setText(
            ", ".join(f"{name.replace('x', ' × ')}: {count}" for name, count in counts.items())
        )

    def show_memory(self, estimate: FittedRecipe | None, *, is_busy: bool = False) -> None:
        """Show how much memory the run would need; None: not worked out for these settings."""
        self._memory.setText(_words_of_memory(estimate.plan) if estimate else "…" if is_busy else "")
        self._memory.setVisible(bool(self._memory.text()))
        self._estimate.setVisible(estimate is None)
        self._estimate.setEnabled(not is_busy)
        changes = "; ".join(estimate.changes) if estimate else ""
        self._savings.setText(tr("To fit, this will be set: {changes}.", changes=changes))
        self._savings.setVisible(bool(changes))

    def show_limit(self, gib: float | None, *, is_open: bool) -> None:
        """Show what the run should fit into, and whether that may be changed now."""
        if gib is not None and self._limit.findData(gib) < 0:
            self._limit.addItem(_gib(gib), gib)
        self._limit.setCurrentIndex(self._limit.findData(gib))
        self._limit.setEnabled(is_open)

    def show_difference(self, words: str) -> None:
        """Say how the recipe's training size differs from the project's; an empty text: it does not."""
        self._difference.setVisible(bool(words))
        self._difference_words.setText(words)

    def _memory_row(self) -> tuple[PlainLabel, QHBoxLayout]:
        title = PlainLabel(tr("Memory"))
        title.setProperty("role", "muted")
        self._memory = PlainLabel()
        self._memory.setObjectName("plan_memory")
        self._memory.hide()
        self._estimate = QPushButton(tr("Work it out"))
        self._estimate.setObjectName("estimate_memory_button")
        self._estimate.setToolTip(tr("Walks through one step without reading any weights."))
        self._estimate.clicked.connect(self.memory_wanted)
        row = QHBoxLayout()
        row.setSpacing(SPACING)
        row.addWidget(self._memory)
        row.addWidget(self._estimate)
        row.addStretch(1)
        return title, row

    def _limit_row(self) -> tuple[PlainLabel, QVBoxLayout]:
        title = PlainLabel(tr("Fit into"))
        title.setProperty("role", "muted")
        self._limit = QComboBox()
        self._limit.setObjectName("memory_limit_choice")
        self._limit.setAccessibleName(tr("Fit into"))
        self._limit.setToolTip(tr("Chooses the mildest savings that make the run fit a card (fit_in_gib)."))
        self._limit.addItem(tr("whatever it needs"), None)
        for gib in _CARDS:
            self._limit.addItem(_gib(gib), gib)
        self._limit.activated.connect(lambda _row: self.limit_wanted.emit(self._limit.currentData()))
        self._savings = PlainLabel()
        self._savings.setObjectName("memory_savings")
        self._savings.setProperty("role", "muted")
        self._savings.setWordWrap(True)
        self._savings.hide()
        row = QHBoxLayout()
        row.addWidget(self._limit)
        row.addStretch(1)
        column = QVBoxLayout()
        column.addLayout(row)
        column.addWidget(self._savings)
        return title, column

    def _build_difference(self) -> QWidget:
        self._difference = QWidget()
        self._difference_words = PlainLabel()
        self._difference_words.setObjectName("size_difference")
        self._difference_words.setProperty("role", "warning")
        self._difference_words.setWordWrap(True)
        take = QPushButton(tr("Take the project's"))
        take.setObjectName("take_project_size_button")
        take.clicked.connect(self.project_size_wanted)
        give = QPushButton(tr("Change the project"))
        give.setObjectName("give_project_size_button")
        give.setToolTip(tr("From now on crops are made for this recipe's training size."))
        give.clicked.connect(self.recipe_size_wanted)
        row = QHBoxLayout(self._difference)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACING)
        row.addWidget(self._difference_words, stretch=1)
        for button in (give, take):
            row.addWidget(button)
        self._difference.hide()
        return self._difference


def _words_of_reg(forecast: RunForecast) -> str:
    if not forecast.used_reg_images:
        return tr("none")
    words = tr("{count:,} per epoch", count=forecast.used_reg_images)
    if forecast.unused_reg_count:
        words += ", " + tr("{count:,} pictures are never used", count=forecast.unused_reg_count)
    return words


def _words_of_memory(plan: MemoryPlan) -> str:
    return tr(
        "{peak:.1f} GiB: base model {model:.1f}, LoRA {network:.1f}, one step {step:.1f}",
        peak=plan.peak_gib,
        model=plan.base_model / _GIB,
        network=plan.network / _GIB,
        step=(plan.kept + plan.at_work) / _GIB,
    )


def _gib(gib: float) -> str:
    return f"{gib:g} GiB"


def _fact(name: str) -> PlainLabel:
    label = PlainLabel("…")
    label.setObjectName(name)
    label.setWordWrap(True)
    return label
