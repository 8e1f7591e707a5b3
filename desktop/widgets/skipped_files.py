"""A banner that names the files that were passed over, each with its reason."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from curation.photos.scan import SkippedFile
from desktop.plain_words import PlainLabel
from desktop.text import tr
from desktop.theme import SPACING, icon, icon_pixmap

_MOST_LINES = 5


class SkippedFiles(QFrame):
    """Hidden until there is something to say; it can be closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("skipped_files")
        self.setProperty("role", "banner")
        sign = PlainLabel()
        sign.setPixmap(icon_pixmap("warning", 18, "warning"))
        self._title = PlainLabel()
        self._title.setProperty("role", "heading")
        close = QPushButton(icon("close", "muted"), "")
        close.setObjectName("close_skipped_files_button")
        close.setProperty("role", "quiet")
        close.setAccessibleName(tr("Close the list of files that were passed over"))
        close.clicked.connect(self.hide)
        self._list = QPlainTextEdit()
        self._list.setObjectName("skipped_file_list")
        self._list.setAccessibleName(tr("Files that were passed over, with their reasons"))
        self._list.setReadOnly(True)
        self._list.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        top = QHBoxLayout()
        top.addWidget(sign)
        top.addWidget(self._title, 1)
        top.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACING, SPACING, SPACING, int(1.5 * SPACING))
        layout.addLayout(top)
        layout.addWidget(self._list)
        self.hide()

    def show_files(self, skipped: Sequence[SkippedFile]) -> None:
        """Name these files; hide when there are none."""
        self.setVisible(bool(skipped))
        if not skipped:
            return
        self._title.setText(tr("{count} files were passed over", count=len(skipped)))
        self._list.setPlainText("\n".join(_line(one) for one in skipped))
        lines = min(len(skipped), _MOST_LINES)
        self._list.setFixedHeight(self._list.fontMetrics().lineSpacing() * lines + 4 * SPACING)


def _line(skipped: SkippedFile) -> str:
    reason = tr(skipped.reason, **skipped.values)
    remedy = tr(skipped.remedy, **skipped.values) if skipped.remedy else ""
    return f"{skipped.path.name}    {reason} {remedy}".rstrip()
