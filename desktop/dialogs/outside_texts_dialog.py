"""The dialog that shows captions changed here and on the disk side by side, and asks which to keep."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from curation.export.sidecars import OutsideText
from desktop.plain_words import PlainLabel
from desktop.text import tr
from desktop.theme import SPACING


class OutsideTextsDialog(QDialog):
    """Shows one conflict, decides all that are selected; what is decided leaves the list.

    Signals:
        ours_wanted(object): keep the project's words of these, a tuple of `OutsideText`.
        theirs_wanted(object): keep the files'.

    Args:
        conflicts: what is to be decided.
        parent: the window.
    """

    ours_wanted = Signal(object)
    theirs_wanted = Signal(object)

    def __init__(self, conflicts: tuple[OutsideText, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("outside_texts_dialog")
        self.setWindowTitle(tr("Captions changed here and on the disk"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(860, 460)
        self._conflicts = list(conflicts)
        self._build()
        self._list.itemSelectionChanged.connect(self._show)
        self._ours.clicked.connect(lambda: self._decide(self.ours_wanted))
        self._theirs.clicked.connect(lambda: self._decide(self.theirs_wanted))
        self._list.addItems([found.path for found in self._conflicts])
        self._list.setCurrentRow(0)
        self._show()

    def _build(self) -> None:
        self._list = QListWidget()
        self._list.setObjectName("outside_list")
        self._list.setAccessibleName(tr("Files"))
        self._list.setSpacing(2)
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._hint = PlainLabel(tr("Select several, or all with Ctrl+A, to decide them together."))
        self._hint.setProperty("role", "muted")
        self._here = _text("outside_here_text", tr("In the project"))
        self._there = _text("outside_there_text", tr("On the disk"))
        self._ours = QPushButton(tr("Keep the project's"))
        self._ours.setObjectName("keep_ours_button")
        self._theirs = QPushButton(tr("Keep the file's"))
        self._theirs.setObjectName("keep_theirs_button")
        close = QPushButton(tr("Later"))
        close.setObjectName("decide_later_button")
        close.clicked.connect(self.accept)
        sides = QGridLayout()
        sides.setSpacing(SPACING)
        for column, (words, text, button) in enumerate(
            (
                (tr("In the project"), self._here, self._ours),
                (tr("On the disk"), self._there, self._theirs),
            )
        ):
            sides.addWidget(PlainLabel(words), 0, column)
            sides.addWidget(text, 1, column)
            sides.addWidget(button, 2, column)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACING, 2 * SPACING, 2 * SPACING, 2 * SPACING)
        layout.setSpacing(int(1.5 * SPACING))
        layout.addWidget(self._list, 1)
        layout.addWidget(self._hint)
        layout.addLayout(sides, 2)
        layout.addLayout(foot)

    def _show(self) -> None:
        rows = self._rows()
        found = self._conflicts[rows[0]] if rows else None
        self._hint.setVisible(len(self._conflicts) > 1)
        for button in (self._ours, self._theirs):
            button.setEnabled(bool(rows))
        self._here.setPlainText(found.project_text if found is not None else "")
        gone = tr("(the file was deleted, or cannot be read)")
        theirs = "" if found is None else gone if found.text is None else found.text
        self._there.setPlainText(theirs)

    def _decide(self, signal: SignalInstance) -> None:
        rows = self._rows()
        decided = tuple(self._conflicts[row] for row in rows)
        for row in reversed(rows):
            del self._conflicts[row]
            self._list.takeItem(row)
        self._list.setCurrentRow(min(rows[0], len(self._conflicts) - 1))
        signal.emit(decided)
        self._show()
        if not self._conflicts:
            self.accept()

    def _rows(self) -> list[int]:
        """Places of what is selected, from the top."""
        return sorted(self._list.row(item) for item in self._list.selectedItems())


def _text(name: str, title: str) -> QPlainTextEdit:
    text = QPlainTextEdit()
    text.setObjectName(name)
    text.setAccessibleName(title)
    text.setReadOnly(True)
    return text
