"""How many steps a training on this folder takes, live while repeats, batch size and epochs change."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from curation.export.forecast import StepForecast
from desktop.plain_words import PlainLabel
from desktop.text import tr
from desktop.theme import SPACING
from desktop.widgets.number_field import NumberField

_EPOCHS = 10


class StepCard(QFrame):
    """Batch size and epochs, and the steps they make.

    Signals:
        changed(): another batch size or number of epochs was entered.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._batch = NumberField("batch_size_field", tr("Batch size"), 1, 64)
        self._epochs = NumberField("epochs_field", tr("Epochs"), 1, 10_000)
        self._epochs.setValue(_EPOCHS)
        self._total = PlainLabel()
        self._total.setObjectName("step_count")
        self._total.setProperty("role", "number")
        self._detail = PlainLabel()
        self._detail.setObjectName("step_detail")
        self._detail.setProperty("role", "muted")
        self._detail.setWordWrap(True)
        self._build()
        self._batch.valueChanged.connect(self.changed)
        self._epochs.valueChanged.connect(self.changed)

    @property
    def batch_size(self) -> int:
        """Samples of a batch."""
        return self._batch.value()

    @property
    def epochs(self) -> int:
        """Epochs of the training."""
        return self._epochs.value()

    def show_rhythm(self, batch_size: int, epochs: int) -> None:
        """Show other numbers, and tell nobody."""
        for field, number in ((self._batch, batch_size), (self._epochs, epochs)):
            with QSignalBlocker(field):
                field.setValue(number)

    def show_steps(self, steps: StepForecast) -> None:
        """Show what these numbers make."""
        if not steps.max_train_steps:
            self._total.setText("–")
            self._detail.setText(tr("Steps are counted as soon as a concept has pictures."))
            return
        self._total.setText(tr("{count:,} steps", count=steps.max_train_steps))
        lines = [
            tr("{count:,} steps per epoch", count=steps.batches_per_epoch),
            tr("{count:,} pictures with repeats", count=steps.num_train_images),
        ]
        if steps.used_reg_images:
            lines.append(tr("{count:,} of regularization", count=steps.used_reg_images))
        lines.append(tr("{count} buckets", count=len(steps.bucket_counts)))
        self._detail.setText(" · ".join(lines))

    def _build(self) -> None:
        heading = PlainLabel(tr("Steps"))
        heading.setProperty("role", "heading")
        top = QHBoxLayout()
        top.addWidget(heading, 1)
        top.addWidget(self._total)
        fields = QHBoxLayout()
        fields.setSpacing(SPACING)
        fields.addWidget(_muted(tr("Batch size")))
        fields.addWidget(self._batch, 1)
        fields.addSpacing(SPACING)
        fields.addWidget(_muted(tr("Epochs")))
        fields.addWidget(self._epochs, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACING, 2 * SPACING, 2 * SPACING, 2 * SPACING)
        layout.setSpacing(SPACING)
        layout.addLayout(top)
        layout.addLayout(fields)
        layout.addWidget(self._detail)


def _muted(text: str) -> PlainLabel:
    label = PlainLabel(text)
    label.setProperty("role", "muted")
    return label
