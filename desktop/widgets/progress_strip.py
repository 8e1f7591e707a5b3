"""The progress strip: what runs, how far it is, a stop button; short messages where nothing runs."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from desktop.plain_words import PlainLabel
from desktop.text import tr
from desktop.theme import SPACING, icon
from desktop.workers.jobs import Jobs

MESSAGE_MILLISECONDS = 6000
REFRESH_MILLISECONDS = 100


class ProgressStrip(QWidget):
    """One line at the foot of the window. It shows the newest job and counts the others.

    Args:
        jobs: what to show.
    """

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._build()
        self._message_timer = QTimer(self)
        self._message_timer.setSingleShot(True)
        self._message_timer.setInterval(MESSAGE_MILLISECONDS)
        self._message_timer.timeout.connect(self._refresh)
        # A fast run tells of hundreds of steps a second; the eye reads ten.
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(REFRESH_MILLISECONDS)
        self._calm.timeout.connect(self._refresh)
        jobs.changed.connect(self._refresh_soon)
        self._stop.clicked.connect(jobs.stop_newest)
        self._refresh()

    def show_message(self, text: str) -> None:
        """Show a short message for a few seconds."""
        self._message.setText(text)
        self._message_timer.start()

    def _build(self) -> None:
        self.setObjectName("progress_strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(44)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * SPACING, 0, 2 * SPACING, 0)
        row.setSpacing(2 * SPACING)
        self._message = PlainLabel()
        self._message.setObjectName("status_message")
        self._message.setProperty("role", "muted")
        self._title = PlainLabel()
        self._title.setObjectName("job_title")
        self._bar = QProgressBar()
        self._bar.setObjectName("job_bar")
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(220)
        self._note = PlainLabel()
        self._note.setObjectName("job_note")
        self._note.setProperty("role", "muted")
        self._stop = QPushButton(icon("stop", "error"), tr("Stop"))
        self._stop.setObjectName("stop_job_button")
        row.addWidget(self._message, stretch=1)
        for widget in (self._title, self._bar, self._note, self._stop):
            row.addWidget(widget)

    def _refresh_soon(self) -> None:
        if bool(self._jobs.states) != self._stop.isVisibleTo(self):
            self._refresh()  # a first job or the end of the last shows at once
        elif not self._calm.isActive():
            self._calm.start()

    def _refresh(self) -> None:
        states = self._jobs.states
        for widget in (self._title, self._bar, self._note, self._stop):
            widget.setVisible(bool(states))
        if not self._message_timer.isActive():
            self._message.setText("" if states else tr("Every edit is stored the moment you make it."))
        if not states:
            return
        state = states[-1]
        others = len(states) - 1
        title = tr("{title} (+{count} more)", title=state.title, count=others) if others else state.title
        self._title.setText(title)
        self._bar.setRange(0, state.total)
        self._bar.setValue(state.done)
        self._note.setText(state.note or (f"{state.done} / {state.total}" if state.total else ""))
