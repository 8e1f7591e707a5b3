"""The Tag dialog: which tagger, which pictures, which words; it makes a request and starts nothing itself."""

from __future__ import annotations

from collections.abc import Sequence

from pydantic import ValidationError
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QFrame,
    QGroupBox,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.errors import AtelierError
from curation.project.tag_project import TagRequest
from curation.taggers.kind import TaggerKind, TaggerSettings
from curation.taggers.registry import TAGGERS
from desktop.forms.options_form import OptionsForm
from desktop.pages.page import AppContext
from desktop.plain_words import PlainLabel
from desktop.text import tr
from desktop.theme import SPACING, icon
from desktop.widgets.model_chooser import ModelChooser
from desktop.widgets.scope_choice import CropScope, ScopeChoice
from desktop.widgets.tag_choice_form import TagChoiceForm

_WIDTH = 1060


class TagDialog(QDialog):
    """Asks what is to be tagged, and how.

    Signals:
        wanted(object, bool): a `TagRequest`, and whether pictures are looked at again.

    Args:
        context: what pages use.
        scope: which crops can be meant.
        parent: the window.
        has_unwritten: whether captions of reg crops are not written out, so that they are left out here too.
    """

    wanted = Signal(object, bool)

    def __init__(
        self,
        context: AppContext,
        scope: CropScope,
        parent: QWidget | None = None,
        *,
        has_unwritten: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("tag_dialog")
        self.setWindowTitle(tr("Tag pictures"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self._scope = ScopeChoice(scope, "tag")
        self._build()
        self._also_unwritten.setVisible(has_unwritten)
        self._connect()
        self._other_tagger()
        self.resize(min(_WIDTH, self.screen().availableSize().width()), self.sizeHint().height())

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * SPACING, 2 * SPACING, 3 * SPACING, 2 * SPACING)
        layout.setSpacing(int(1.5 * SPACING))
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(self._build_tagger())
        left.addWidget(self._build_pictures())
        left.addStretch(1)
        self._choice = TagChoiceForm()
        right.addWidget(self._choice)
        self._build_options(right)
        right.addStretch(1)
        self._inside = QWidget()
        columns = QHBoxLayout(self._inside)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(2 * SPACING)
        columns.addLayout(left, 6)  # names of models are long
        columns.addLayout(right, 5)
        # On a small screen all of it is still there.
        self._area = QScrollArea()
        self._area.setWidget(self._inside)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        layout.addWidget(self._area, 1)
        layout.addLayout(self._build_buttons())

    def _build_options(self, column: QVBoxLayout) -> None:
        self._more = QToolButton()
        self._more.setObjectName("tagger_options_button")
        self._more.setText(tr("The tagger's own settings"))
        self._more.setIcon(icon("chevron_down"))
        self._more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._more.setCheckable(True)
        self._options = OptionsForm()
        self._options.hide()
        column.addWidget(self._more)
        column.addWidget(self._options)

    def _build_tagger(self) -> QGroupBox:
        box = QGroupBox(tr("Tagger"))
        self._tagger = QComboBox()
        self._tagger.setObjectName("tagger_box")
        self._tagger.setAccessibleName(tr("Tagger"))
        for kind in TAGGERS:
            self._tagger.addItem(tr(kind.title), kind.name)
        self._help = PlainLabel()
        self._help.setProperty("role", "muted")
        self._help.setWordWrap(True)
        self._model = ModelChooser(self._context)
        form = QFormLayout(box)
        form.addRow(tr("Kind"), self._tagger)
        form.addRow("", self._help)
        form.addRow(tr("Model"), self._model)
        return box

    def _build_pictures(self) -> QGroupBox:
        box = QGroupBox(tr("Pictures"))
        form = QFormLayout(box)
        form.addRow(tr("Tag"), self._scope)
        self._look_at = _choice(
            "look_at_box",
            tr("Look at"),
            (("crop", tr("the crop")), ("both", tr("the crop and its photo")), ("photo", tr("the photo"))),
        )
        self._look_at.setToolTip(
            tr("From the photo, a crop inherits what says who it is; a face never gets “full body”.")
        )
        form.addRow(tr("Look at"), self._look_at)
        self._existing = _choice(
            "existing_box",
            tr("Captions that are there"),
            (
                ("only_empty", tr("leave alone")),
                ("append", tr("add to them")),
                ("replace", tr("replace what taggers wrote")),
                ("remember", tr("change none: only remember what is found")),
            ),
        )
        form.addRow(tr("Captions that are there"), self._existing)
        self._over_edited = QCheckBox(tr("Replace also what I wrote or changed myself"))
        self._over_edited.setObjectName("over_edited_box")
        self._with_concept = QCheckBox(tr("Begin with the concept's name and class words"))
        self._with_concept.setObjectName("with_concept_box")
        self._again = QCheckBox(tr("Look again at pictures that this model knows already"))
        self._again.setObjectName("look_again_box")
        self._apart = QCheckBox(tr("Keep the sentence apart from the tags"))
        self._apart.setObjectName("sentence_apart_box")
        form.addRow(self._apart)
        self._also_unwritten = QCheckBox(tr("Also regularization crops, whose captions are not written"))
        self._also_unwritten.setObjectName("also_unwritten_box")
        form.addRow(self._also_unwritten)
        for claim in (self._over_edited, self._with_concept, self._again):
            form.addRow(claim)
        return box

    def _build_buttons(self) -> QHBoxLayout:
        self._start = QPushButton(icon("play", "on_accent"), tr("Tag"))
        self._start.setObjectName("start_tagging_button")
        self._start.setProperty("role", "primary")
        self._start.setDefault(True)
        cancel = QPushButton(tr("Cancel"))
        cancel.setObjectName("cancel_tagging_button")
        cancel.clicked.connect(self.reject)
        self._option_help = PlainLabel()
        self._option_help.setObjectName("option_help")
        self._option_help.setProperty("role", "muted")
        self._option_help.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(SPACING)
        row.addWidget(self._option_help, 1)
        row.addWidget(cancel)
        row.addWidget(self._start)
        return row

    def _connect(self) -> None:
        self._tagger.currentIndexChanged.connect(self._other_tagger)
        self._existing.currentIndexChanged.connect(self._other_existing)
        self._model.changed.connect(self._other_model)
        self._more.toggled.connect(self._show_options)
        self._options.help_wanted.connect(self._option_help.setText)
        self._start.clicked.connect(self._ask)

    @property
    def _kind(self) -> TaggerKind:
        return TAGGERS[self._tagger.currentIndex()]

    def _other_tagger(self) -> None:
        kind = self._kind
        self._help.setText(tr(kind.help))
        self._model.show_kind(kind)
        self._options.show_model(kind.options)
        self._choice.setVisible(kind.gives_scores)
        self._apart.setVisible(not kind.gives_scores)
        self._other_existing()
        # After the layout has heard of what is shown now.
        QTimer.singleShot(0, self, self._fit)

    def _other_model(self) -> None:
        self._choice.show_threshold(self._kind.threshold_of(self._model.name))
        self._start.setEnabled(self._model.is_ready)

    def _other_existing(self) -> None:
        self._over_edited.setEnabled(self._existing.currentData() == "replace")

    def _show_options(self, is_shown: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._options.setVisible(is_shown)
        self._option_help.setText(tr("Each setting says here what it is for.") if is_shown else "")
        self._more.setIcon(icon("chevron_up" if is_shown else "chevron_down"))
        self._fit()

    def _fit(self) -> None:
        """Grow where what is shown needs it, up to the screen; never shrink under a person's hands."""
        columns = self._inside.layout()
        if columns is None:
            return
        columns.activate()
        needed = max(columns.sizeHint().height(), columns.totalHeightForWidth(self._inside.width()))
        room = self.screen().availableSize().height()
        self.resize(self.width(), min(room, self.height() + max(0, needed - self._area.viewport().height())))

    def _ask(self) -> None:
        try:
            request = self.request()
        except AtelierError as error:
            self._context.show_error(error)
            return
        self.wanted.emit(request, self._again.isChecked())
        self.accept()

    def request(self) -> TagRequest:
        """What was chosen.

        Raises:
            AtelierError: something that was entered does not fit.
        """
        kind, options = self._kind, self._options.values()
        try:
            kind.options.model_validate(options)
        except ValidationError as error:
            wrong = "; ".join(f"{one['loc'][0]}: {one['msg']}" for one in error.errors())
            raise AtelierError("The tagger's own settings do not fit: {list}", list=wrong) from error
        name = self._model.name.rsplit("/", 1)[-1] if kind.files else kind.name
        return TagRequest(
            TaggerSettings(kind.name, self._model.folder, options, name),
            region_ids=self._scope.region_ids,
            look_at=self._look_at.currentData(),
            existing=self._existing.currentData(),
            over_edited=self._over_edited.isEnabled() and self._over_edited.isChecked(),
            with_concept=self._with_concept.isChecked(),
            choice=self._choice.choice(),
            also_unwritten=self._also_unwritten.isChecked(),
            keeps_sentence_apart=not kind.gives_scores and self._apart.isChecked(),
        )


def _choice(name: str, title: str, choices: Sequence[tuple[str, str]]) -> QComboBox:
    combo = QComboBox()
    combo.setObjectName(name)
    combo.setAccessibleName(title)
    for value, words in choices:
        combo.addItem(words, value)
    return combo
