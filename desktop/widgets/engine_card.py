"""The card of the AI engine: what is in use, which kinds there are, and what can be done with it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from desktop.plain_words import PlainLabel
from desktop.text import tr
from desktop.theme import SPACING

_BAR_STEPS = 1000


class EngineCard(QFrame):
    """Shows an engine and asks for what is wanted of it.

    Signals:
        profile_chosen(): another kind of engine is chosen.
        install_wanted(): the large button: install, or pause while that goes on.
        try_wanted(), repair_wanted(), back_wanted(), removal_wanted(): a button below was pressed.
    """

    profile_chosen = Signal()
    install_wanted = Signal()
    try_wanted = Signal()
    repair_wanted = Signal()
    back_wanted = Signal()
    removal_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._build()
        self._choice.currentIndexChanged.connect(self.profile_chosen)
        self._install.clicked.connect(self.install_wanted)
        self._try.clicked.connect(self.try_wanted)
        self._repair.clicked.connect(self.repair_wanted)
        self._back.clicked.connect(self.back_wanted)
        self._remove.clicked.connect(self.removal_wanted)

    @property
    def profile_name(self) -> str:
        """The kind of engine that is chosen."""
        return str(self._choice.currentData())

    def show_profiles(self, titles: Mapping[str, str], chosen: str) -> None:
        """Offer kinds of engines: their titles by name."""
        for name, title in titles.items():
            self._choice.addItem(title, name)
        self._choice.setCurrentIndex(self._choice.findData(chosen))

    def show_words(self, state: str, graphics: str, *, advice: str = "") -> None:
        """Say what is in use, what graphics were found, and what would be better."""
        self._state.setText(state)
        self._graphics.setText(graphics)
        self._advice.setText(advice)
        self._advice.setVisible(bool(advice))

    def show_state(self, words: str) -> None:
        """Say what is in use."""
        self._state.setText(words)

    def show_size(self, words: str) -> None:
        """Say what the chosen kind downloads and needs."""
        self._size.setText(words)

    def show_news(self, words: str) -> None:
        """Say what goes on, or what came of it."""
        self._news.setText(words)

    def show_progress(self, done: int, total: int) -> None:
        """Move the bar; a total of 0 says that it is not known."""
        self._bar.show()
        self._bar.setRange(0, _BAR_STEPS if total else 0)
        if total:
            self._bar.setValue(int(_BAR_STEPS * done / total))

    def hide_progress(self) -> None:
        """Nothing goes on any more."""
        self._bar.hide()

    def hide_desk(self) -> None:
        """Offer nothing: there is no engine of ours to work on."""
        self._desk.hide()

    def let(self, *, install: bool, pause: bool, care: bool, go_back: bool) -> None:
        """Offer what can be done now.

        Args:
            install: an engine may be chosen and installed.
            pause: an installation goes on, and the large button pauses it.
            care: there is an engine to try, repair and remove.
            go_back: there is one before it.
        """
        self._install.setText(tr("Pause") if pause else tr("Install"))
        self._install.setEnabled(install or pause)
        self._choice.setEnabled(install)
        for button in (self._try, self._repair, self._remove):
            button.setEnabled(care)
        self._back.setEnabled(go_back)

    def _build(self) -> None:
        inside = QVBoxLayout(self)
        inside.setContentsMargins(2 * SPACING, 2 * SPACING, 2 * SPACING, 2 * SPACING)
        inside.setSpacing(int(1.5 * SPACING))
        self._state = _words("engine_state", "heading")
        self._graphics = _words("graphics_found", "muted")
        self._advice = _words("engine_advice", "warning")
        for words in (self._state, self._graphics, self._advice):
            inside.addWidget(words)
        self._bar = QProgressBar()
        self._bar.setObjectName("engine_progress")
        self._bar.hide()
        self._news = _words("engine_news", "")
        self._desk = QWidget()
        desk = QVBoxLayout(self._desk)
        desk.setContentsMargins(0, 0, 0, 0)
        desk.setSpacing(int(1.5 * SPACING))
        desk.addLayout(self._choice_row())
        desk.addWidget(self._bar)
        desk.addWidget(self._news)
        desk.addLayout(self._care_row())
        inside.addWidget(self._desk)

    def _choice_row(self) -> QVBoxLayout:
        self._choice = QComboBox()
        self._choice.setObjectName("profile_choice")
        self._choice.setAccessibleName(tr("Kind of engine"))
        self._install = _button("install_engine_button", tr("Install"), role="primary")
        self._size = _words("engine_size", "muted")
        row = QHBoxLayout()
        row.setSpacing(SPACING)
        row.addWidget(self._choice, stretch=1)
        row.addWidget(self._install)
        column = QVBoxLayout()
        column.setSpacing(SPACING // 2)
        column.addLayout(row)
        column.addWidget(self._size)
        return column

    def _care_row(self) -> QHBoxLayout:
        self._try = _button("try_engine_button", tr("Try it out"))
        self._repair = _button("repair_engine_button", tr("Repair"))
        self._back = _button("roll_back_engine_button", tr("Go back to the one before"))
        self._remove = _button("reset_engine_button", tr("Remove"))
        row = QHBoxLayout()
        row.setSpacing(SPACING)
        for button in (self._try, self._repair, self._back, self._remove):
            row.addWidget(button)
        row.addStretch(1)
        return row


def _words(name: str, role: str) -> PlainLabel:
    label = PlainLabel()
    label.setObjectName(name)
    label.setProperty("role", role)
    label.setWordWrap(True)
    return label


def _button(name: str, text: str, *, role: str = "") -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    if role:
        button.setProperty("role", role)
    return button
