"""How each concept keeps hidden places out of its crops, whatever their kinds say."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QFrame, QVBoxLayout, QWidget

from curation.project.concept import Concept
from desktop.plain_words import PlainLabel
from desktop.text import tr

HIDE_WORDS = {
    "colour": "Covered in the colour around it",
    "blur": "Blurred",
    "crop": "Cut off above the chin",
}


class ConceptHiding(QFrame):
    """One choice per concept.

    Signals:
        hiding_wanted(int, str): a concept's id and how it hides faces; "" means as kinds say.
    """

    hiding_wanted = Signal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        heading = PlainLabel(tr("Hidden places in crops of a concept"))
        heading.setProperty("role", "heading")
        self._form = QFormLayout()
        layout = QVBoxLayout(self)
        layout.addWidget(heading)
        layout.addLayout(self._form)

    def show_concepts(self, concepts: Sequence[Concept]) -> None:
        """Show these concepts; nothing at all where there are none."""
        self.setVisible(bool(concepts))
        while self._form.rowCount():
            self._form.removeRow(0)
        for concept in concepts:
            self._form.addRow(PlainLabel(concept.name), self._choice_of(concept))

    def _choice_of(self, concept: Concept) -> QComboBox:
        choice = QComboBox()
        choice.setObjectName(f"concept_{concept.id}_hiding_field")
        choice.setAccessibleName(concept.name)
        choice.addItem(tr("as each kind says"), "")
        for name, words in HIDE_WORDS.items():
            choice.addItem(tr(words), name)
        choice.setCurrentIndex(choice.findData(concept.hide_with or ""))
        choice.activated.connect(lambda _row: self.hiding_wanted.emit(concept.id, choice.currentData()))
        return choice
