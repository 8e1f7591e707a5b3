"""The dialog that says how tags, sentence and notes become one text, and which captions are written out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.errors import AtelierError
from curation.captions.caption_settings import USUAL_TEMPLATE, CaptionSettings, LayeredCaption
from curation.captions.templates import Template
from curation.project.board_row import BoardRow
from curation.project.concept import Concept, RegWords
from desktop.plain_words import PlainLabel
from desktop.text import text_of, tr
from desktop.theme import SPACING


class TemplateDialog(QDialog):
    """Asks for a template and for what reg crops get, with one caption as it would come out.

    Signals:
        wanted(object, object): use these `CaptionSettings` from now on, and for these concepts, by their ids,
            these words beside reg crops.

    Args:
        settings: those that are used now.
        concepts: of the project; those with a reg folder may differ from the project.
        row: whose caption is shown as an example; None for none.
        parent: the window.
    """

    wanted = Signal(object, object)

    def __init__(
        self,
        settings: CaptionSettings,
        concepts: Sequence[Concept],
        row: BoardRow | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("template_dialog")
        self.setWindowTitle(tr("How captions are written out"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(560)
        self._row, self._settings = row, settings
        self._twins = {concept.id: concept for concept in concepts if concept.reg_repeats}
        self._build()
        self._field.textChanged.connect(self._show_example)
        self._reg.toggled.connect(self._show_example)
        for choice in self._choices.values():
            choice.activated.connect(self._show_example)
        self._usual.clicked.connect(lambda: self._field.setText(USUAL_TEMPLATE))
        self._use.clicked.connect(self._ask)
        self._show_example()

    def _build(self) -> None:
        words = _muted(
            tr(
                "Places: {trigger}, {class}, {tags}, {sentence}, {notes}; {tags:-full body} leaves a tag "
                "out, {tags:20} takes the first twenty. Tags without a sentence go out to the letter "
                "under the usual template."
            )
        )
        self._field = QLineEdit(self._settings.template)
        self._field.setObjectName("template_field")
        self._field.setAccessibleName(tr("Template"))
        self._example = PlainLabel()
        self._example.setObjectName("template_example")
        self._example.setWordWrap(True)
        self._reg = QCheckBox(tr("Regularization crops have captions of their own"))
        self._reg.setObjectName("reg_captions_box")
        self._reg.setChecked(self._settings.reg_captions)
        reg_words = _muted(
            tr(
                "If not, their class words stand in; without any the trainer reads the folder's name. What "
                "is written in their captions stays in the project."
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * SPACING, 2 * SPACING, 2 * SPACING, 2 * SPACING)
        column.setSpacing(int(1.5 * SPACING))
        for widget in (words, self._field, self._example, self._reg, reg_words):
            column.addWidget(widget)
        column.addLayout(self._build_choices())
        column.addLayout(self._build_buttons())

    def _build_choices(self) -> QFormLayout:
        """What each concept with a reg folder does about it."""
        form = QFormLayout()
        form.setHorizontalSpacing(2 * SPACING)
        self._choices = {number: _choice(concept) for number, concept in self._twins.items()}
        for number, choice in self._choices.items():
            name = self._twins[number].name
            choice.setObjectName(f"reg_words_of_{name}")
            choice.setAccessibleName(tr("Reg crops of “{name}”", name=name))
            form.addRow(PlainLabel(tr("Reg crops of “{name}”", name=name)), choice)
        return form

    def _build_buttons(self) -> QHBoxLayout:
        self._usual = QPushButton(tr("The usual one"))
        self._usual.setObjectName("usual_template_button")
        cancel = QPushButton(tr("Cancel"))
        cancel.setObjectName("cancel_template_button")
        cancel.clicked.connect(self.reject)
        self._use = QPushButton(tr("Use it"))
        self._use.setObjectName("use_template_button")
        self._use.setProperty("role", "primary")
        self._use.setDefault(True)
        row = QHBoxLayout()
        row.addWidget(self._usual)
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self._use)
        return row

    def settings(self) -> CaptionSettings:
        """What was chosen."""
        return replace(self._settings, template=self._field.text(), reg_captions=self._reg.isChecked())

    def reg_words(self) -> dict[int, RegWords]:
        """What was chosen for concepts that chose otherwise before."""
        chosen: dict[int, RegWords] = {number: box.currentData() for number, box in self._choices.items()}
        return {number: words for number, words in chosen.items() if words != self._twins[number].reg_words}

    def _show_example(self) -> None:
        row = self._row
        concept = row.concepts[0] if row is not None and row.concepts else None
        settings = self.settings()
        if concept is not None and concept.id in self._choices:
            chosen: RegWords = self._choices[concept.id].currentData()
            settings = replace(concept, reg_words=chosen).wording(settings)
        try:
            Template.parse(self._field.text())
            made = settings.words_for(
                row.facts.layers if row is not None else LayeredCaption(),
                name=concept.name if concept else "",
                class_words=concept.class_words if concept else "",
                is_reg=row is not None and row.is_reg,
            )
        except AtelierError as error:
            self._example.setText(text_of(error))
            self._use.setEnabled(False)
            return
        self._use.setEnabled(True)
        self._example.setText(tr("For example: {caption}", caption=made.text or "–"))

    def _ask(self) -> None:
        self.wanted.emit(self.settings(), self.reg_words())
        self.accept()


def _choice(concept: Concept) -> QComboBox:
    box = QComboBox()
    ways: tuple[tuple[RegWords, str], ...] = (
        ("", tr("As the project says")),
        ("own", tr("Captions of their own")),
        ("class", tr("Class words only")),
    )
    for way, words in ways:
        box.addItem(words, way)
    box.setCurrentIndex(box.findData(concept.reg_words))
    return box


def _muted(words: str) -> PlainLabel:
    label = PlainLabel(words)
    label.setWordWrap(True)
    label.setProperty("role", "muted")
    return label
