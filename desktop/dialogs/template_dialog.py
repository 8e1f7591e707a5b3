"""The dialog that says how tags, sentence and notes become one text when captions are written out."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from core.errors import AtelierError
from curation.captions.caption_settings import USUAL_TEMPLATE, LayeredCaption
from curation.captions.templates import Template
from curation.project.board_row import BoardRow
from desktop.plain_words import PlainLabel
from desktop.text import text_of, tr
from desktop.theme import SPACING


class TemplateDialog(QDialog):
    """Asks for a template, with one caption as it would come out.

    Signals:
        wanted(str): use this template from now on.

    Args:
        template: the one that is used now.
        row: whose caption is shown as an example; None for none.
        parent: the window.
    """

    wanted = Signal(str)

    def __init__(self, template: str, row: BoardRow | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("template_dialog")
        self.setWindowTitle(tr("How captions are written out"))
        self.setMinimumWidth(560)
        self._row = row
        words = PlainLabel(
            tr(
                "Places: {trigger}, {class}, {tags}, {sentence}, {notes}; {tags:-full body} leaves a tag "
                "out, {tags:20} takes the first twenty. Tags without a sentence go out to the letter "
                "under the usual template."
            )
        )
        words.setWordWrap(True)
        words.setProperty("role", "muted")
        self._field = QLineEdit(template)
        self._field.setObjectName("template_field")
        self._field.setAccessibleName(tr("Template"))
        self._example = PlainLabel()
        self._example.setObjectName("template_example")
        self._example.setWordWrap(True)
        self._usual = QPushButton(tr("The usual one"))
        self._usual.setObjectName("usual_template_button")
        self._use = QPushButton(tr("Use it"))
        self._use.setObjectName("use_template_button")
        self._use.setProperty("role", "primary")
        self._use.setDefault(True)
        buttons = QHBoxLayout()
        cancel = QPushButton(tr("Cancel"))
        cancel.setObjectName("cancel_template_button")
        cancel.clicked.connect(self.reject)
        buttons.addWidget(self._usual)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self._use)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * SPACING, 2 * SPACING, 2 * SPACING, 2 * SPACING)
        column.setSpacing(int(1.5 * SPACING))
        for widget in (words, self._field, self._example):
            column.addWidget(widget)
        column.addLayout(buttons)
        self._field.textChanged.connect(self._show_example)
        self._usual.clicked.connect(lambda: self._field.setText(USUAL_TEMPLATE))
        self._use.clicked.connect(self._ask)
        self._show_example()

    def _show_example(self) -> None:
        layers = self._row.facts.layers if self._row is not None else LayeredCaption()
        concepts = self._row.concepts if self._row is not None else ()
        try:
            Template.parse(self._field.text())
            made = layers.written_out(
                self._field.text(),
                trigger=concepts[0].name if concepts else "",
                class_words=concepts[0].class_words if concepts else "",
            )
        except AtelierError as error:
            self._example.setText(text_of(error))
            self._use.setEnabled(False)
            return
        self._use.setEnabled(True)
        self._example.setText(tr("For example: {caption}", caption=made.text or "–"))

    def _ask(self) -> None:
        self.wanted.emit(self._field.text())
        self.accept()
