"""ModelChooser: which published model is used, whether it is here, and fetching it with its size told."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from curation.progress import Progress
from curation.taggers.hub_source import HubSource
from curation.taggers.kind import KnownModel, TaggerKind
from curation.taggers.model_download import DownloadPlan, fetch_model, plan_download
from curation.taggers.model_files import missing_files
from curation.taggers.model_place import is_fetched, model_folder
from curation.taggers.patient_reading import or_nothing
from desktop.plain_words import PlainLabel
from desktop.text import tr
from desktop.theme import SPACING, icon

if TYPE_CHECKING:
    from desktop.pages.page import AppContext
    from desktop.workers.job_thread import JobThread

_MEBIBYTE = 1 << 20


class ModelChooser(QWidget):
    """A published model by its name, or a folder with the files of one.

    Signals:
        changed(): another model was chosen, or the chosen one has come.

    Args:
        context: fetches models, remembers the folder that was looked in last, shows errors.
        parent: the Qt parent.
    """

    changed = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._files: tuple[str, ...] = ()
        self._is_shown = False
        self._plan: DownloadPlan | None = None
        self._job: JobThread | None = None
        self._build()
        self._model.currentTextChanged.connect(self._other_model)
        self._model.activated.connect(self._show_begin)
        self._browse.clicked.connect(self._choose_folder)
        self._fetch.clicked.connect(self._fetch_or_ask)
        self._stop.clicked.connect(self._stop_fetching)

    @property
    def name(self) -> str:
        """What was chosen: a name on the hub, or a folder's path."""
        index = self._model.findText(self._model.currentText())
        return str(self._model.itemData(index)) if index >= 0 else self._model.currentText().strip()

    @property
    def folder(self) -> Path:
        """Where the chosen model's files lie, or will lie."""
        return self._own_folder or model_folder(self.name)

    @property
    def is_ready(self) -> bool:
        """Whether the chosen model can be used now."""
        if self._is_shown and not self._files:
            return True  # a server keeps its own model
        if self._own_folder is not None:
            return not missing_files(self._own_folder, self._files)
        return is_fetched(self.name)

    @property
    def _own_folder(self) -> Path | None:
        """The folder that was chosen instead of a published model."""
        chosen = Path(self.name)
        return chosen if self.name and (chosen.is_absolute() or chosen.is_dir()) else None

    def show_kind(self, kind: TaggerKind) -> None:
        """Offer the models of a tagger."""
        self.show_models(kind.models, kind.files)

    def show_models(self, models: Sequence[KnownModel], files: Sequence[str], chosen: str = "") -> None:
        """Offer published models.

        Args:
            models: the most useful one first.
            files: names of the files that each has; "*" stands for anything.
            chosen: the one in use, by its name or folder; "" for the first that is here.
        """
        self._files, self._is_shown = tuple(files), True
        self._model.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self._model.clear()
        for known in models:
            words = known.repository
            if known.for_photos:
                words = tr("{model} (knows photos)", model=known.repository)
            sign = icon("good", "good") if is_fetched(known.repository) else icon("import", "faint")
            self._model.addItem(sign, words, known.repository)
        here = next((n for n, known in enumerate(models) if is_fetched(known.repository)), 0)
        self._model.setCurrentIndex(here if models else -1)
        if chosen and chosen != self.name:
            self._model.setEditText(chosen)
        self._show_begin()
        self._model.blockSignals(False)  # noqa: FBT003 - Qt's signature
        self.setVisible(bool(files))
        self._other_model()

    def _build(self) -> None:
        self._model = QComboBox()
        self._model.setObjectName("tagger_model_box")
        self._model.setAccessibleName(tr("Model"))
        self._model.setEditable(True)
        self._model.setMinimumContentsLength(20)
        self._browse = QToolButton()
        self._browse.setObjectName("tagger_folder_button")
        self._browse.setIcon(icon("open"))
        self._browse.setToolTip(tr("Choose a folder with the model's files"))
        self._browse.setAccessibleName(tr("Choose a folder with the model's files"))
        self._said = PlainLabel()
        self._said.setObjectName("tagger_model_state")
        self._said.setProperty("role", "muted")
        self._said.setWordWrap(True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._fetch = QPushButton(icon("import"), "")
        self._fetch.setObjectName("fetch_model_button")
        self._stop = QPushButton(icon("stop", "error"), tr("Stop"))
        self._stop.setObjectName("stop_fetching_button")
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self._model, 1)
        first.addWidget(self._browse)
        second.setSpacing(SPACING)
        second.addWidget(self._said, 1)
        second.addWidget(self._bar, 1)
        second.addWidget(self._fetch)
        second.addWidget(self._stop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACING // 2)
        layout.addLayout(first)
        layout.addLayout(second)

    def _show_begin(self) -> None:
        """The owner stands in front; a box too narrow for the name would show its end."""
        line = self._model.lineEdit()
        if line is not None:
            line.setCursorPosition(0)

    def _other_model(self, *_: object) -> None:
        self._plan = None
        self._show_state()
        self.changed.emit()

    def _show_state(self) -> None:
        is_fetching = self._job is not None
        for widget in (self._bar, self._stop):
            widget.setVisible(is_fetching)
        can_fetch = self._own_folder is None and "/" in self.name
        self._fetch.setVisible(can_fetch and not is_fetching and not self.is_ready)
        self._model.setEnabled(not is_fetching)
        self._browse.setEnabled(not is_fetching)
        if is_fetching:
            return
        if self.is_ready:
            self._said.setText(tr("Its files are here: {folder}", folder=self.folder))
        elif self._own_folder is not None:
            self._said.setText(self._what_is_missing(self._own_folder))
        elif self._plan is not None:
            size = f"{self._plan.total_bytes / _MEBIBYTE:,.0f}"
            self._said.setText(tr("{size} MiB would be fetched into {folder}", size=size, folder=self.folder))
            self._fetch.setText(tr("Fetch {size} MiB", size=size))
        elif self.name:
            self._said.setText(tr("Not on this computer. Nothing is fetched unasked."))
            self._fetch.setText(tr("Ask for its size…"))
        else:
            self._said.setText(tr("Choose a model, or a folder with the files of one."))

    def _what_is_missing(self, folder: Path) -> str:
        if not folder.is_dir():
            return tr("There is no such folder.")
        names = ", ".join(name.replace("|", tr(" or ")) for name in missing_files(folder, self._files))
        return tr("This folder has no {files}. A tagger needs all of its model's files.", files=names)

    def _choose_folder(self) -> None:
        start = self._context.settings.last_folder("taggers")
        chosen = QFileDialog.getExistingDirectory(self, tr("Folder with the model's files"), start)
        if chosen:
            self._context.settings.remember_folder("taggers", Path(chosen).parent)
            self._model.setEditText(chosen)

    def _fetch_or_ask(self) -> None:
        if not self._is_shown:
            return
        if self._plan is None:
            self._said.setText(tr("Asking for its size…"))
            planned = or_nothing(_planned(self.name, self._files))
            self._start(tr("Asking for the size of a model"), planned, self._asked)
        else:
            self._said.setText(tr("Connecting…"))
            self._start(tr("Fetching a model"), fetch_model(self._plan, self.folder), self._moved)

    def _start(self, title: str, job: Iterator[Any], heard: Callable[[Any], None]) -> None:
        self._bar.setRange(0, 0)  # how long is not known yet
        jobs = self._context.jobs
        self._job = jobs.start(title, job, on_yield=heard, on_done=self._ended, on_failed=self._failed)
        self._show_state()

    def _asked(self, plan: DownloadPlan | None) -> None:
        self._plan = plan

    def _moved(self, step: Progress) -> None:
        if isValid(self):
            self._bar.setRange(0, max(1, step.total // 1024))
            self._bar.setValue(step.done // 1024)
            done, total = (f"{number / _MEBIBYTE:,.0f}" for number in (step.done, step.total))
            self._said.setText(tr("{done} of {total} MiB", done=done, total=total))

    def _stop_fetching(self) -> None:
        if self._job is not None:
            self._job.stop()

    def _ended(self) -> None:
        self._job = None
        if isValid(self):
            self._show_state()
            self.changed.emit()

    def _failed(self, error: Exception) -> None:
        self._job = None
        if isValid(self):
            self._show_state()
        self._context.show_error(error)


def _planned(repository: str, files: Sequence[str]) -> Iterator[DownloadPlan]:
    yield plan_download(HubSource(repository), files)
