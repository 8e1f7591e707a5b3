"""The dialog that shows which captions were found elsewhere, before any is taken in."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from curation.captions.caption import Caption
from curation.export.caption_import import FoundCaption, FoundCaptions
from desktop.plain_words import PlainLabel
from desktop.text import text_of, tr
from desktop.theme import SPACING


class ImportCaptionsDialog(QDialog):
    """Says what would come, and what was left out and why.

    Signals:
        wanted(object): these captions, by region id.

    Args:
        found: what was found.
        captions: what the project has now.
        parent: the window.
    """

    wanted = Signal(object)

    def __init__(
        self, found: FoundCaptions, captions: Mapping[int, Caption], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("import_captions_dialog")
        self.setWindowTitle(tr("Take captions in"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(640, 420)
        self._found, self._captions = found, captions
        self._build()
        self._replace.toggled.connect(lambda _on: self._count())
        self._take.clicked.connect(self._ask)
        self._count()

    def _build(self) -> None:
        self._said = PlainLabel()
        self._said.setObjectName("import_said")
        self._said.setProperty("role", "heading")
        self._said.setWordWrap(True)
        self._replace = QCheckBox(tr("Replace captions that are there"))
        self._replace.setObjectName("import_replace_box")
        notices = QListWidget()
        notices.setObjectName("import_notices")
        notices.setAccessibleName(tr("What was left out"))
        notices.setWordWrap(True)
        notices.setSpacing(2)
        several = sum("\n" in (one.text or "") for one in self._found.captions.values())
        if several:
            notices.addItem(
                tr("{count} captions have several lines; training reads the first.", count=several)
            )
        for problem in self._found.problems:
            notices.addItem(text_of(problem))
        for name in self._found.unmatched:
            notices.addItem(tr("No photo or written picture is called like {file}.", file=name))
        self._take = QPushButton(tr("Take in"))
        self._take.setObjectName("take_in_button")
        self._take.setProperty("role", "primary")
        self._take.setDefault(True)
        cancel = QPushButton(tr("Cancel"))
        cancel.setObjectName("cancel_import_button")
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * SPACING, 2 * SPACING, 2 * SPACING, 2 * SPACING)
        column.setSpacing(int(1.5 * SPACING))
        for widget in (self._said, self._replace):
            column.addWidget(widget)
        column.addWidget(notices, 1)
        column.addLayout(buttons)
        notices.setVisible(notices.count() > 0)

    def _chosen(self) -> dict[int, FoundCaption]:
        return {
            region_id: one
            for region_id, one in self._found.captions.items()
            if self._replace.isChecked() or self._captions.get(region_id, Caption()).is_empty
        }

    def _count(self) -> None:
        chosen = len(self._chosen())
        there = len(self._found.captions) - chosen
        words = tr("{count} captions would be taken in.", count=chosen)
        if there:
            words += " " + tr("{count} more are for crops that have one already.", count=there)
        self._said.setText(words)
        self._take.setEnabled(chosen > 0)

    def _ask(self) -> None:
        self.wanted.emit(self._chosen())
        self.accept()
