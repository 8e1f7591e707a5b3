"""TaggingBar: how far the tagging run is, what it runs on, what failed; pause, go on, stop."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.dialogs.tagging_failures_dialog import TaggingFailuresDialog
from desktop.plain_words import PlainLabel
from desktop.text import text_of, tr
from desktop.theme import SPACING, icon
from desktop.workers.tagging_run import TaggingRun, rate_words


class TaggingBar(QFrame):
    """One line above the grid, hidden while nothing runs.

    Args:
        run: what to show.
    """

    def __init__(self, run: TaggingRun, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tagging_bar")
        self.setProperty("role", "card")
        self._run = run
        self._is_dismissed = True
        self._build()
        run.changed.connect(self._show)
        self._pause.clicked.connect(run.pause)
        self._go_on.clicked.connect(run.go_on)
        self._stop.clicked.connect(run.cancel)
        self._failures.clicked.connect(self._list_failures)
        self._dismiss.clicked.connect(self.hide)
        self.hide()

    def _build(self) -> None:
        self._said = PlainLabel()
        self._said.setObjectName("tagging_said")
        self._notes = PlainLabel()
        self._notes.setProperty("role", "muted")
        self._notes.setWordWrap(True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(200)
        self._pause = _button("pause", tr("Pause"), "pause_tagging_button")
        self._go_on = _button("play", tr("Go on"), "go_on_tagging_button")
        self._stop = _button("stop", tr("Stop"), "stop_tagging_button")
        self._failures = _button("warning", "", "tagging_failures_button")
        self._dismiss = _button("close", tr("Close"), "dismiss_tagging_button")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._said)
        words.addWidget(self._notes)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * SPACING, SPACING, 2 * SPACING, SPACING)
        row.setSpacing(SPACING)
        row.addLayout(words, 1)
        row.addWidget(self._bar)
        for button in (self._failures, self._pause, self._go_on, self._stop, self._dismiss):
            row.addWidget(button)

    def _show(self) -> None:
        state = self._run.state
        step = state.progress
        is_open = state.is_active or state.phase in ("paused", "failed")
        self.setVisible(is_open or bool(state.failures))
        self._bar.setVisible(is_open)
        self._bar.setRange(0, step.total if step.total else 0)
        self._bar.setValue(step.done)
        self._pause.setVisible(state.phase in ("running", "pausing"))
        self._pause.setEnabled(state.phase == "running")
        self._go_on.setVisible(state.phase in ("paused", "failed"))
        self._stop.setVisible(is_open)
        self._stop.setEnabled(state.phase != "stopping")
        self._dismiss.setVisible(not is_open)
        self._failures.setVisible(bool(state.failures))
        self._failures.setText(tr("{count} failed", count=len(state.failures)))
        self._said.setText(self._words())
        self._notes.setText(" ".join(map(text_of, state.notes)))
        self._notes.setVisible(bool(state.notes))

    def _words(self) -> str:
        state = self._run.state
        step = state.progress
        match state.phase:
            case "running":
                if not state.runs_on:
                    return (
                        tr("Getting the tagger ready…") if step.total else tr("Looking what there is to do…")
                    )
                device = tr("on {device}", device=state.runs_on)
                return tr("Tagging {device}: {rate}", device=device, rate=rate_words(step))
            case "pausing" | "stopping":
                return tr("Ending…")
            case "paused":
                return tr(
                    "Paused at {done} of {total}; nothing of it is lost.", done=step.done, total=step.total
                )
            case "failed" if not step.done:
                return tr("Tagging did not begin.")
            case "failed":
                return tr("Tagging ended early; what was found is kept.")
            case _:
                return tr("Some pictures could not be tagged.")

    def _list_failures(self) -> None:
        dialog = TaggingFailuresDialog(self._run.state.failures, self)
        dialog.retry_wanted.connect(self._run.try_again)
        dialog.open()


def _button(sign: str, words: str, name: str) -> QPushButton:
    button = QPushButton(icon(sign, "error" if sign == "stop" else "text"), words)
    button.setObjectName(name)
    return button
