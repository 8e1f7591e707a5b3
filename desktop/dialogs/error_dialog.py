"""The error dialog: what happened, why, what to do; details to copy."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.errors import AtelierError
from desktop.plain_words import PlainLabel
from desktop.reports import details_of, write_report
from desktop.text import ErrorText, error_text, tr
from desktop.theme import SPACING, icon, icon_pixmap


def show_once(error: BaseException, window: QWidget) -> None:
    """Show an error over a window, unless the same words are shown there now."""
    dialog = ErrorDialog(error, window)
    shown = [other for other in window.findChildren(ErrorDialog) if other is not dialog and other.isVisible()]
    if any(other.words == dialog.words for other in shown):
        dialog.deleteLater()
    else:
        dialog.open()


class ErrorDialog(QDialog):
    """Shows one exception: an :class:`AtelierError` in its own words, anything else as a bug of ours.

    Args:
        error: what was raised.
        parent: the window.
    """

    def __init__(self, error: BaseException, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("error_dialog")
        self.setWindowTitle("LoRA Atelier")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        is_expected = isinstance(error, AtelierError)
        self.words = error_text(error) if isinstance(error, AtelierError) else _words_of_bug(error)
        has_details = not is_expected or bool(getattr(error, "details", ""))
        self._details = details_of(error) if has_details else ""
        self.report_path = write_report(self._details) if has_details else None
        self._build()

    def offer(self, words: str, act: Callable[[], object]) -> None:
        """Offer a way out on a button of its own: the dialog goes, then ``act`` is called.

        Args:
            words: what the button says, in the user's language.
            act: what it does.
        """
        self._close.setText(tr("Cancel"))
        self._close.setProperty("role", None)
        button = self._way_out(words, act, "error_way_out_button")
        button.setProperty("role", "primary")
        button.setDefault(True)
        button.setFocus()

    def offer_also(self, words: str, act: Callable[[], object]) -> None:
        """Offer another way out beside the first."""
        self._way_out(words, act, "error_other_way_button")

    def _way_out(self, words: str, act: Callable[[], object], name: str) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName(name)
        self._row.insertWidget(self._row.count() - 1, button)
        button.clicked.connect(self.accept)
        button.clicked.connect(lambda _checked=False: act())
        return button

    def _build(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(3 * SPACING, 3 * SPACING, 3 * SPACING, 2 * SPACING)
        layout.setSpacing(2 * SPACING)
        sign = PlainLabel()
        sign.setPixmap(icon_pixmap("error", 36, "error"))
        layout.addWidget(sign, alignment=Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(SPACING)
        layout.addLayout(column, stretch=1)
        for text, role in ((self.words.what, "heading"), (self.words.why, "muted"), (self.words.remedy, "")):
            if text:
                column.addWidget(_paragraph(text, role))
        if self._details:
            self._add_details(column)
        column.addSpacing(SPACING)
        column.addLayout(self._buttons())

    def _add_details(self, column: QVBoxLayout) -> None:
        self._text = QPlainTextEdit(self._details)
        self._text.setObjectName("error_details")
        self._text.setReadOnly(True)
        self._text.setMinimumSize(520, 180)
        self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._text.hide()
        column.addWidget(self._text)
        if self.report_path is not None:
            line = tr("Also written to {path}. Nothing was sent anywhere.", path=str(self.report_path))
            column.addWidget(_paragraph(line, "muted"))

    def _buttons(self) -> QHBoxLayout:
        row = self._row = QHBoxLayout()
        if self._details:
            self._toggle = QPushButton(icon("chevron_down"), tr("Details"))
            self._toggle.setObjectName("error_details_button")
            self._toggle.setCheckable(True)
            self._toggle.toggled.connect(self._show_details)
            copy = QPushButton(icon("copy"), tr("Copy details"))
            copy.setObjectName("copy_details_button")
            copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._details))
            row.addWidget(self._toggle)
            row.addWidget(copy)
        row.addStretch(1)
        close = self._close = QPushButton(tr("OK"))
        close.setObjectName("error_ok_button")
        close.setProperty("role", "primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        row.addWidget(close)
        return row

    def _show_details(self, is_shown: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._text.setVisible(is_shown)
        self._toggle.setIcon(icon("chevron_up" if is_shown else "chevron_down"))
        self.adjustSize()


def _words_of_bug(error: BaseException) -> ErrorText:
    return ErrorText(
        what=tr("Something went wrong inside LoRA Atelier."),
        why=f"{type(error).__name__}: {error}",
        remedy=tr(
            "Your project is safe: every edit is stored the moment it is made. "
            "You can go on; if it happens again, copy the details and report them."
        ),
    )


def _paragraph(text: str, role: str) -> PlainLabel:
    label = PlainLabel(text)
    label.setProperty("role", role)
    label.setWordWrap(True)
    label.setMinimumWidth(420)
    label.setMaximumWidth(620)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
