"""Look for a newer version, fetch it, and hand over to Setup: each step only when the user asks for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from core.errors import AtelierError
from desktop.plain_words import PlainLabel
from desktop.text import text_of, tr
from desktop.theme import SPACING
from desktop.workers.job_thread import JobThread
from desktop.workers.jobs import Jobs
from installer.engine.download import Network
from installer.update import Release, Update, fetch_update, find_update, start_setup

_WIDTH = 460
_BAR_STEPS = 1000


class UpdateDialog(QDialog):
    """Asks before it goes online, before it fetches, and before it closes the app.

    Signals:
        closing_wanted(): Setup waits for the app to close.

    Args:
        jobs: runs the look-up and the download.
        release: what is installed, and where newer versions are told of.
        folder: takes the fetched Setup.
        network: how to get out.
        is_training: whether a run goes on now.
    """

    closing_wanted = Signal()

    def __init__(
        self,
        jobs: Jobs,
        release: Release,
        folder: Path,
        network: Network,
        is_training: Callable[[], bool],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs, self._release, self._folder = jobs, release, folder
        self._network, self._is_training = network, is_training
        self._found: Update | None = None
        self._thread: JobThread | None = None
        self._build()
        self.finished.connect(self._stop)
        if release.updates:
            self._say(tr("Version {version} is installed.", version=release.version))
            self._offer(tr("Look for a newer one"), self._look)
        else:
            self._say(tr("This app was not installed by Setup; it is updated the way it came."))

    @property
    def words(self) -> str:
        """What it says now."""
        return self._words.text()

    def _build(self) -> None:
        self.setObjectName("update_dialog")
        self.setWindowTitle(tr("Updates"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(_WIDTH)
        self._words = PlainLabel()
        self._words.setObjectName("update_words")
        self._words.setWordWrap(True)
        self._bar = QProgressBar()
        self._bar.setObjectName("update_progress")
        self._bar.setRange(0, _BAR_STEPS)
        self._bar.setTextVisible(False)
        self._bar.hide()
        self._act = QPushButton()
        self._act.setObjectName("update_button")
        self._act.setProperty("role", "primary")
        self._act.hide()
        self._step: Callable[[], None] | None = None
        self._act.clicked.connect(lambda: self._step() if self._step is not None else None)
        close = QPushButton(tr("Close"))
        close.setObjectName("close_update_button")
        close.clicked.connect(self.close)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACING)
        buttons.addStretch(1)
        buttons.addWidget(close)
        buttons.addWidget(self._act)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * SPACING, 3 * SPACING, 3 * SPACING, 2 * SPACING)
        layout.setSpacing(2 * SPACING)
        for widget in (self._words, self._bar):
            layout.addWidget(widget)
        layout.addLayout(buttons)

    def _say(self, words: str) -> None:
        self._words.setText(words)

    def _offer(self, words: str, step: Callable[[], None]) -> None:
        self._act.setText(words)
        self._step = step
        self._act.setEnabled(True)
        self._act.show()

    def _look(self) -> None:
        self._act.setEnabled(False)
        self._say(tr("Asking {address}…", address=self._release.updates))
        found: list[Update | None] = []
        self._start(
            tr("Looking for updates"),
            _looking(self._release, self._network),
            heard=found.append,
            done=lambda: self._looked(found),
        )

    def _looked(self, found: list[Update | None]) -> None:
        if not found:
            return
        self._found = found[0]
        if self._found is None:
            self._act.hide()
            self._say(tr("Version {version} is the newest.", version=self._release.version))
            return
        self._say(
            tr(
                "Version {version} is here ({size} MB). Setup keeps your projects, models and settings.",
                version=self._found.version,
                size=round(self._found.size / 1e6),
            )
        )
        self._offer(tr("Fetch it"), partial(self._fetch, self._found))

    def _fetch(self, update: Update) -> None:
        self._act.setEnabled(False)
        self._bar.show()
        self._start(
            tr("Fetching the update"),
            fetch_update(update, self._folder, self._network),
            heard=lambda done: self._bar.setValue(int(_BAR_STEPS * done / max(1, update.size))),
            done=partial(self._fetched, update),
        )

    def _fetched(self, update: Update) -> None:
        self._bar.hide()
        self._say(tr("Version {version} is fetched and checked.", version=update.version))
        self._offer(tr("Close and install"), partial(self._install, update))

    def _install(self, update: Update) -> None:
        try:
            start_setup(update, self._folder, is_training=self._is_training())
        except AtelierError as error:
            self._say(text_of(error))
            return
        self.accept()
        self.closing_wanted.emit()

    def _start(
        self,
        title: str,
        job: Iterator[object],
        *,
        heard: Callable[..., None],
        done: Callable[[], None],
    ) -> None:
        self._thread = self._jobs.start(
            title,
            job,
            on_yield=lambda event: heard(event) if isValid(self) else None,
            on_done=lambda: done() if self._is_wanted() else None,
            on_failed=self._failed,
        )

    def _is_wanted(self) -> bool:
        return isValid(self) and self._thread is not None and not self._thread.stop_wanted

    def _failed(self, error: Exception) -> None:
        if not isValid(self):
            return
        self._bar.hide()
        if not isinstance(error, AtelierError):
            self._jobs.show_error(error)
            return
        self._say(text_of(error))
        self._act.setEnabled(True)

    def _stop(self) -> None:
        if self._thread is not None:
            self._thread.stop()


def _looking(release: Release, network: Network) -> Iterator[Update | None]:
    yield find_update(release, network)
