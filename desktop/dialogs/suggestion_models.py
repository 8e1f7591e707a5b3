"""Where suggestions come from: the source in use, and the models that better ones need."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from curation.suggestions.installed import (
    folder_of,
    has_files,
    installed_sources,
    is_installed,
    known_models,
    source_in_use,
)
from curation.suggestions.registry import SOURCES, source_kind
from curation.suggestions.source import SourceModel
from curation.taggers.kind import KnownModel
from desktop.plain_words import PlainLabel
from desktop.text import tr
from desktop.theme import SPACING
from desktop.widgets.model_chooser import ModelChooser

if TYPE_CHECKING:
    from desktop.pages.page import AppContext

_WIDTH = 640
_AROUND_CARDS = 150
"""Logical pixels of what stands above and below the cards."""


class ModelCard(QFrame):
    """One model: what it finds, how large it is, whether it is here, and ways to get it.

    Signals:
        chosen(str, object): the model's name and the folder it is used from; None for where it is fetched to.

    Args:
        model: the model.
        context: fetches it, and knows the folder chosen before.
        parent: the Qt parent.
    """

    chosen = Signal(str, object)

    def __init__(self, model: SourceModel, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"{model.name}_model_card")
        self.setProperty("role", "card")
        self._model = model
        title = PlainLabel(tr(model.title))
        title.setProperty("role", "heading")
        facts = _muted(_facts(model))
        facts.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        head = QHBoxLayout()
        head.addWidget(title)
        head.addWidget(facts, 1)
        self._chooser = ModelChooser(context)
        self._problem = PlainLabel()
        self._problem.setObjectName(f"{model.name}_model_problem")
        self._problem.setProperty("role", "error")
        self._problem.setWordWrap(True)
        self._problem.hide()
        layout = QVBoxLayout(self)
        layout.setSpacing(SPACING)
        layout.addLayout(head)
        words = (tr(text) for text in (model.help, model.hint) if text)
        layout.addWidget(_muted(" ".join(words)))
        layout.addWidget(self._chooser)
        layout.addWidget(self._problem)
        own = context.settings.model_folders()
        used_from = str(folder_of(model, own)) if model.name in own else ""
        self._chooser.show_models((KnownModel(model.repository),), model.files, used_from)
        self._chooser.changed.connect(self._changed)

    def _changed(self) -> None:
        folder = self._chooser.folder
        is_published = self._chooser.name == self._model.repository
        is_whole = is_published or not folder.is_dir() or has_files(self._model, folder)
        self._problem.setVisible(not is_whole)
        if not is_whole:
            files = ", ".join(self._model.files).replace("|", tr(" or "))
            self._problem.setText(tr("It is not in this folder: {files} are needed.", files=files))
        elif is_published or folder.is_dir():
            self.chosen.emit(self._model.name, None if is_published else folder)


class SuggestionModels(QDialog):
    """Shows all sources and models; what is chosen counts at once.

    Signals:
        changed(): suggestions come from elsewhere now.

    Args:
        context: fetches models, and keeps what is chosen.
        parent: what it lies over.
    """

    changed = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("suggestion_models_dialog")
        self.setWindowTitle(tr("Where suggestions come from"))
        self._context = context
        self._source = QComboBox()
        self._source.setObjectName("suggestion_source_box")
        self._source.setAccessibleName(tr("Suggestions come from"))
        self._help = _muted("")
        self._help.setObjectName("suggestion_source_help")
        self._build()
        self._show_sources()
        self._source.activated.connect(self._choose_source)

    def _build(self) -> None:
        row = QHBoxLayout()
        row.addWidget(PlainLabel(tr("Suggestions come from")))
        row.addWidget(self._source, 1)
        close = QPushButton(tr("Close"))
        close.setObjectName("close_suggestion_models_button")
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACING, 2 * SPACING, 2 * SPACING, 2 * SPACING)
        layout.setSpacing(SPACING)
        layout.addLayout(row)
        layout.addWidget(self._help)
        layout.addWidget(self._build_cards(), 1)
        layout.addLayout(foot)
        room = int(0.9 * self.screen().availableSize().height())
        self.resize(_WIDTH, min(self._cards.sizeHint().height() + _AROUND_CARDS, room))

    def _build_cards(self) -> QScrollArea:
        self._cards = QWidget()
        column = QVBoxLayout(self._cards)
        column.setContentsMargins(0, 0, SPACING, 0)
        column.setSpacing(SPACING)
        for model in known_models():
            card = ModelCard(model, self._context)
            card.chosen.connect(self._use_folder)
            column.addWidget(card)
        column.addStretch()
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._cards)
        return area

    def _show_sources(self) -> None:
        """Every source, those that lack a model greyed, and what the one in use does."""
        settings = self._context.settings
        own = settings.model_folders()
        here = [source.kind for source in installed_sources(own)]
        with QSignalBlocker(self._source):
            self._source.clear()
            best = tr(source_kind(here[0]).title)
            self._source.addItem(tr("The best that is here: {source}", source=best), "")
            for kind in reversed(SOURCES):
                lacking = [one for one in kind.models if one.is_needed and not is_installed(one, own)]
                words = tr(kind.title)
                if lacking:
                    names = ", ".join(tr(model.title) for model in lacking)
                    words = tr("{source} (needs {models})", source=words, models=names)
                self._source.addItem(words, kind.name)
                item = _items(self._source).item(self._source.count() - 1)
                item.setEnabled(not lacking)
            self._source.setCurrentIndex(max(0, self._source.findData(settings.suggestion_source)))
        used = source_kind(source_in_use(settings.suggestion_source, own).kind)
        self._help.setText(tr(used.help))

    def _choose_source(self) -> None:
        self._context.settings.suggestion_source = self._source.currentData()
        self._show_sources()
        self.changed.emit()

    def _use_folder(self, name: str, folder: Path | None) -> None:
        self._context.settings.choose_model_folder(name, folder)
        self._show_sources()
        self.changed.emit()


def _items(box: QComboBox) -> QStandardItemModel:
    items = box.model()
    if not isinstance(items, QStandardItemModel):
        raise TypeError("QComboBox keeps its items in a QStandardItemModel")
    return items


def _facts(model: SourceModel) -> str:
    """About how large it is, and what its publisher allows."""
    return tr("about {size} MB · {licence}", size=f"{model.megabytes:g}", licence=model.licence)


def _muted(text: str) -> PlainLabel:
    label = PlainLabel(text)
    label.setProperty("role", "muted")
    label.setWordWrap(True)
    return label
