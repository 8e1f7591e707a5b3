"""Above the canvas while suggestions are looked for or wait: where they come from and which keys answer."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QWidget
from typing_extensions import override

from curation.suggestions.registry import source_kind
from curation.suggestions.suggestion import Findings
from desktop.plain_words import PlainLabel
from desktop.text import tr
from desktop.theme import SPACING

_NARROW = 560
"""Pixels below which the answers stand under the words."""


class SuggestionBanner(QFrame):
    """One line of words and the answers as buttons.

    Signals:
        models_wanted(): show where suggestions come from.
    """

    models_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("suggestion_banner")
        self.setProperty("role", "card")
        self._words = PlainLabel()
        self._words.setObjectName("suggestion_words")
        self._words.setWordWrap(True)
        self.accept = _button("accept_suggestion_button", "")
        self.accept_all = _button("accept_all_suggestions_button", "")
        self.clear = _button("clear_suggestions_button", "")
        self.accept.setToolTip(tr("Draw the box whose name is shown"))
        self.accept_all.setToolTip(tr("Draw all boxes that are suggested here"))
        self.clear.setToolTip(tr("Let the suggestions go: nothing is drawn"))
        self._models = _button("suggestion_models_button", tr("Other sources…"))
        self._models.clicked.connect(self.models_wanted)
        answers = QHBoxLayout()
        answers.setSpacing(SPACING)
        answers.addStretch()
        for button in (self._models, self.accept, self.accept_all, self.clear):
            answers.addWidget(button)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(2 * SPACING, SPACING, SPACING, SPACING)
        self._layout.setSpacing(SPACING)
        self._layout.addWidget(self._words, 1)
        self._layout.addLayout(answers)
        self.hide()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        # Beside the answers the words would take many lines, and the photo its room.
        is_narrow = event.size().width() < _NARROW
        ways = QBoxLayout.Direction
        self._layout.setDirection(ways.TopToBottom if is_narrow else ways.LeftToRight)
        super().resizeEvent(event)

    def show_keys(self, accept: str, accept_all: str, clear: str) -> None:
        """Name the keys that answer as the buttons do."""
        self.accept.setText(tr("Accept  {key}", key=accept).strip())
        self.accept_all.setText(tr("All  {key}", key=accept_all).strip())
        self.clear.setText(tr("Close  {key}", key=clear).strip())

    def show_search(self, source: str) -> None:
        """Say that people are looked for, and by which source."""
        title = tr(source_kind(source).title)
        self._say(tr("Looking for people with {source}…", source=title), can_accept=False)

    def show_findings(
        self, findings: Findings, person: int, waiting: int, *, is_subject: bool = True
    ) -> None:
        """Say what was found, by what, and that it may be wrong.

        Args:
            findings: what came back.
            person: the place in them of the person whose suggestions are shown.
            waiting: how many suggestions are shown.
            is_subject: whether the person is like the subject that is followed.
        """
        if findings.people:
            words = _words_of(findings, person, has_news=waiting > 0, is_subject=is_subject)
            self._say(words, can_accept=waiting > 0)
        else:
            words = tr("Nobody found by {source}: draw by hand.", source=_source_of(findings))
            self._say(words, can_accept=False, can_change_source=True)

    def _say(self, words: str, *, can_accept: bool, can_change_source: bool = False) -> None:
        self._words.setText(words)
        self._models.setVisible(can_change_source)
        self.accept.setVisible(can_accept)
        self.accept_all.setVisible(can_accept)
        self.show()


def _words_of(findings: Findings, person: int, *, has_news: bool, is_subject: bool) -> str:
    """What was found of one person, among the others if there are any."""
    source, count = _source_of(findings), len(findings.people)
    if count == 1 and not has_news:
        return tr("The person found by {source} has boxes already.", source=source)
    if count == 1 and not is_subject:
        return tr("One person, not much like the subject. Found by {source}.", source=source)
    if count == 1:
        return tr("One person, found by {source}.", source=source)
    values = {"number": person + 1, "count": count, "source": source}
    if not has_news:
        return tr("Person {number} of {count} has boxes already. Another person: click or G.", **values)
    if not is_subject:
        return tr(
            "None of {count} is much like the subject; the likeliest is shown. Found by {source}.", **values
        )
    return tr("Person {number} of {count}, found by {source}. Another person: click or G.", **values)


def _source_of(findings: Findings) -> str:
    return tr(source_kind(findings.source).title)


def _button(name: str, text: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    return button
