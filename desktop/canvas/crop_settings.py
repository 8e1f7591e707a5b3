"""How one crop differs from others of its kind: background, least resolution, left out, painted figure."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QSpinBox,
    QWidget,
)

from curation.regions.kind import Region
from desktop.canvas.kind_form import BACKGROUND_WORDS
from desktop.plain_words import PlainLabel
from desktop.text import tr
from desktop.theme import FIELD_INSET, SPACING

_SHORT_WORDS = {
    "": "As its kind",
    "keep": "Kept",
    "fill": "Grey",
    "blur": "Blurred",
    "transparent": "Transparent",
}
"""Short, as the panel is narrow; the tip says it in full."""
BRUSH_WORDS = "Drag: the figure. Shift + drag: not the figure. Alt + wheel: width. Esc: end."
"""A template of `tr`."""
_AS_KIND = -1
_LARGEST = 2048


class CropSettings(QWidget):
    """Shows one region's own settings and asks for changes. Its `labels` may be made as wide as others.

    Signals:
        background_wanted(str): how its background shall be; "" means as its kind says.
        least_wanted(int): its least true resolution in pixels; -1 means as its kind says.
        left_out_wanted(bool): whether it stays out of training.
        brush_wanted(bool): paint its figure, or draw boxes again.
        strokes_cleared(): forget what was painted and outlined.
        outline_wanted(): let the model find its figure.
    """

    background_wanted = Signal(str)
    least_wanted = Signal(int)
    left_out_wanted = Signal(bool)
    brush_wanted = Signal(bool)
    strokes_cleared = Signal()
    outline_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._outliner = ""
        self._background = QComboBox()
        self._background.setObjectName("region_background_choice")
        self._background.setAccessibleName(tr("Background of the selected box"))
        for name, words in _SHORT_WORDS.items():
            self._background.addItem(tr(words), name)
            if name:
                tip = tr(BACKGROUND_WORDS[name])
                self._background.setItemData(self._background.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
        self._background.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._least = QSpinBox()
        self._least.setObjectName("region_least_field")
        self._least.setAccessibleName(tr("Least true resolution of the selected box"))
        self._least.setRange(_AS_KIND, _LARGEST)
        self._least.setSpecialValueText(tr("As its kind"))
        self._least.setSuffix(tr(" px"))
        self._least.setToolTip(tr("A crop with fewer true pixels along an edge counts as too small."))
        self._least.setKeyboardTracking(False)
        self._least.lineEdit().setTextMargins(FIELD_INSET, 0, 0, 0)
        self._left_out = QCheckBox(tr("Leave it out"))
        self._left_out.setObjectName("region_left_out_box")
        self._brush = QPushButton(tr("Paint the figure  M"))
        self._brush.setObjectName("brush_button")
        self._brush.setCheckable(True)
        self._brush.setToolTip(tr(BRUSH_WORDS))
        self._clear = QPushButton(tr("Forget"))
        self._clear.setObjectName("clear_strokes_button")
        self._clear.setToolTip(tr("Forget what was painted and outlined on this box"))
        self._mask = PlainLabel()
        self._mask.setObjectName("mask_source")
        self._mask.setProperty("role", "muted")
        self._mask.setWordWrap(True)
        self._outline = QPushButton(tr("Outline the figure"))
        self._outline.setObjectName("outline_button")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        brush = QHBoxLayout()
        brush.addWidget(self._brush, 1)
        brush.addWidget(self._clear)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(SPACING)
        form.setHorizontalSpacing(2 * SPACING)
        self.labels = PlainLabel(tr("Background")), PlainLabel(tr("At least"))
        for label, field in zip(self.labels, (self._background, self._least), strict=True):
            label.setProperty("role", "muted")
            form.addRow(label, field)
        form.addRow(self._mask)
        form.addRow(self._outline)
        form.addRow(brush)
        form.addRow(self._left_out)

    def _connect(self) -> None:
        self._outline.clicked.connect(self.outline_wanted)
        self._background.activated.connect(
            lambda _row: self.background_wanted.emit(self._background.currentData())
        )
        self._least.valueChanged.connect(self.least_wanted)
        self._left_out.clicked.connect(self.left_out_wanted)
        self._brush.clicked.connect(self.brush_wanted)
        self._clear.clicked.connect(self.strokes_cleared)

    def use_outliner(self, title: str) -> None:
        """Offer the model of this title for outlines; "" where none is installed."""
        self._outliner = title
        self._outline.setToolTip(tr("{model} looks for the figure in this box.", model=title))

    def show_region(self, region: Region, *, needs_figure: bool, is_painting: bool) -> None:
        """Show a region's settings.

        Args:
            region: the region.
            needs_figure: whether its background is not kept, so that the brush means something.
            is_painting: whether the brush is in hand.
        """
        with QSignalBlocker(self._least):
            self._background.setCurrentIndex(self._background.findData(region.background or ""))
            self._least.setValue(_AS_KIND if region.min_resolution is None else region.min_resolution)
            self._left_out.setChecked(region.is_left_out)
        self._background.setToolTip(tr(BACKGROUND_WORDS.get(region.background or "", "As its kind")))
        is_outlined = any(one.is_area for one in region.strokes)
        words = tr("Mask: SegFormer's outline") if is_outlined else tr("Mask: GrabCut, by colours")
        self._mask.setText(words)
        self._mask.setVisible(needs_figure)
        self._outline.setVisible(needs_figure and bool(self._outliner))
        self._brush.setVisible(needs_figure)
        self._brush.setChecked(is_painting)
        self._clear.setVisible(needs_figure and bool(region.strokes))
