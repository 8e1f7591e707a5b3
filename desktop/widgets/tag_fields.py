"""Fields that complete tags while one types: a whole caption, a single tag, a filter line."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget
from typing_extensions import override

from curation.captions.caption import SEPARATOR
from curation.captions.completion import Completion
from curation.captions.filter_completion import FilterOffer
from desktop.text import tr
from desktop.widgets.completion_popup import CompletionPopup

TagOffers = Callable[[str], Sequence[Completion]]
FilterOffers = Callable[[str], Sequence[FilterOffer]]


class CaptionEdit(QPlainTextEdit):
    """A whole caption; the tag under the cursor is completed.

    Args:
        offers: completes what was typed of a tag.
    """

    def __init__(self, offers: TagOffers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self._offers = offers
        self._offered: Sequence[Completion] = ()
        self._popup = CompletionPopup(self)
        self._popup.chosen.connect(self._take)

    def popup_takes(self, event: QKeyEvent) -> bool:
        """Whether a key was for the offers; a cell's delegate asks before it takes the key itself."""
        return self._popup.takes_key(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._popup.takes_key(event):
            return
        super().keyPressEvent(event)
        if event.text().strip() or event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self._complete()
        else:
            self._popup.hide()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._popup.hide()
        super().focusOutEvent(event)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self._popup.hide()
        super().hideEvent(event)

    def _complete(self) -> None:
        typed = self._typed()
        self._offered = self._offers(typed) if typed else ()
        self._popup.offer([_shown(one) for one in self._offered], self.cursorRect())

    def _typed(self) -> str:
        before = self.toPlainText()[: self.textCursor().position()]
        return before.replace("\n", SEPARATOR).rpartition(SEPARATOR)[2].lstrip()

    def _take(self, number: int) -> None:
        cursor = self.textCursor()
        typed = self._typed()
        cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, len(typed))
        after = self.toPlainText()[self.textCursor().position() :]
        comma = "" if after.lstrip().startswith(SEPARATOR) else f"{SEPARATOR} "
        cursor.insertText(self._offered[number].tag + comma)
        self._popup.hide()


class _CompletedField(QLineEdit):
    """A line that a popup of offers belongs to; with nothing typed to undo, undo is the project's."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._popup = CompletionPopup(self)

    @override
    def event(self, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and self._leaves_to_window(event)
        ):
            event.ignore()
            return False
        # Tab would leave the field before it came to keyPressEvent.
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and self._popup.takes_key(event)
        ):
            return True
        return super().event(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._popup.hide()
        super().focusOutEvent(event)

    def _leaves_to_window(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Undo):
            return not self.isUndoAvailable()
        return event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable()


class TagField(_CompletedField):
    """A single tag, or several with commas.

    Signals:
        entered(str): Enter was pressed, or an offer taken.

    Args:
        offers: completes what was typed of a tag.
    """

    entered = Signal(str)

    def __init__(self, offers: TagOffers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offers = offers
        self._offered: Sequence[Completion] = ()
        self._popup.chosen.connect(self._take)
        self.textEdited.connect(self._complete)
        self.returnPressed.connect(lambda: self._enter(self.text()))

    def _complete(self, text: str) -> None:
        typed = text.rpartition(SEPARATOR)[2].lstrip()
        self._offered = self._offers(typed) if typed else ()
        self._popup.offer([_shown(one) for one in self._offered], self.rect())

    def _take(self, number: int) -> None:
        head = self.text().rpartition(SEPARATOR)[0]
        self._popup.hide()
        tag = self._offered[number].tag
        self.setText(f"{head}{SEPARATOR} {tag}" if head else tag)
        self._enter(self.text())

    def _enter(self, text: str) -> None:
        self._popup.hide()
        if text.strip():
            self.entered.emit(text.strip())


class FilterField(_CompletedField):
    """A filter line; its words, tags, concepts and kinds are completed.

    Args:
        offers: how the line up to the cursor can go on.
    """

    def __init__(self, offers: FilterOffers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offers = offers
        self._offered: Sequence[FilterOffer] = ()
        self._popup.chosen.connect(self._take)
        self.textEdited.connect(self._complete)

    def _complete(self) -> None:
        typed = self.text()[: self.cursorPosition()]
        self._offered = self._offers(typed) if typed else ()
        self._popup.offer([(one.word, "") for one in self._offered], self.rect())

    def _take(self, number: int) -> None:
        line, rest = self._offered[number].line, self.text()[self.cursorPosition() :]
        self._popup.hide()
        self.setText(line + rest)
        self.setCursorPosition(len(line))
        if line.endswith(":"):
            self._complete()


def _shown(one: Completion) -> tuple[str, str]:
    count = QLocale().toString(one.count)
    note = tr("here {count}×", count=count) if one.own else count
    return one.tag, f"{one.alias} → {note}" if one.alias else note
