"""ThresholdPanel: other thresholds for what taggers found, seen before they are taken; nobody tags again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget

from curation.project.choice_preview import ChoicePreview
from curation.taggers.choose_tags import TagChoice
from desktop.plain_words import PlainLabel
from desktop.text import tr
from desktop.theme import SPACING
from desktop.widgets.calm_wheel import CalmWheel
from desktop.widgets.tag_choice_form import TagChoiceForm

_CALM_MILLISECONDS = 150
_MOST_NAMED = 12


class ThresholdPanel(QScrollArea):
    """The form of a choice of tags with what it would change.

    Signals:
        preview_wanted(object): work out what this `TagChoice` would change.
        edit_wanted(object): make this edit.
    """

    preview_wanted = Signal(object)
    edit_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("threshold_panel")
        self.setAccessibleName(tr("Thresholds"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._preview: ChoicePreview | None = None
        self._form = TagChoiceForm(is_narrow=True)
        self._said = PlainLabel()
        self._said.setObjectName("threshold_said")
        self._said.setWordWrap(True)
        self._come, self._go = PlainLabel(), PlainLabel()
        for label, role in ((self._come, "good"), (self._go, "error")):
            label.setWordWrap(True)
            label.setProperty("role", role)
        self._apply = QPushButton(tr("Choose tags anew"))
        self._apply.setObjectName("apply_thresholds_button")
        self._apply.setProperty("role", "primary")
        self._apply.setEnabled(False)
        inside = QWidget()
        inside.setObjectName("scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(SPACING, SPACING, SPACING, SPACING)
        column.setSpacing(SPACING)
        for widget in (self._said, self._come, self._go, self._apply, self._form):
            column.addWidget(widget)
        column.addStretch(1)
        self.setWidget(inside)
        CalmWheel(inside)
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(_CALM_MILLISECONDS)
        self._calm.timeout.connect(lambda: self.preview_wanted.emit(self._form.choice()))
        self._form.changed.connect(self._calm.start)
        self._apply.clicked.connect(self._ask)

    def show_choice(self, choice: TagChoice) -> None:
        """Start from the choice that captions were made with."""
        self._form.show_choice(choice)
        self._calm.start()

    def choice(self) -> TagChoice:
        """What is chosen now."""
        return self._form.choice()

    def show_preview(self, preview: ChoicePreview, *, is_selection: bool) -> None:
        """Show what the choice would change."""
        self._preview = preview
        self._apply.setEnabled(bool(preview.changed))
        if not preview.taggable:
            self._said.setText(tr("No tagger found tags here yet: press “Tag…” first."))
        else:
            scope = tr("of the selected crops") if is_selection else tr("of all crops")
            counts = {"changed": preview.changed, "count": preview.taggable, "scope": scope}
            self._said.setText(tr("{changed} of {count} tagged captions {scope} would change.", **counts))
        self._come.setText(_named(tr("Would come: {tags}"), preview.come))
        self._go.setText(_named(tr("Would go: {tags}"), preview.go))
        for label in (self._come, self._go):
            label.setVisible(bool(label.text()))

    def _ask(self) -> None:
        if self._preview is not None:
            self.edit_wanted.emit(self._preview.edit)


def _named(template: str, tags: Sequence[tuple[str, int]]) -> str:
    if not tags:
        return ""
    names = ", ".join(f"{tag} {count}×" for tag, count in tags[:_MOST_NAMED])
    more = "…" if len(tags) > _MOST_NAMED else ""
    return template.format(tags=names + more)
