"""The desk of the Regions page: photos, kinds, canvas, suggestions and panel, laid out. It does nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.canvas.kind_bar import KindBar
from desktop.canvas.photo_strip import PhotoStrip
from desktop.canvas.photo_view import PhotoView
from desktop.canvas.region_panel import PANEL_WIDTH, RegionPanel
from desktop.canvas.suggestion_banner import SuggestionBanner
from desktop.item_models.photo_list_model import PhotoListModel
from desktop.plain_words import PlainLabel
from desktop.text import tr
from desktop.theme import SCROLL_BAR, SPACING, icon
from desktop.widgets.calm_wheel import CalmWheel

_BESIDE_TEXT = 32
"""Pixels of a button's padding and border, as the style sheet has them, and what letters lose by rounding."""


class RegionsDesk(QWidget):
    """Its parts are attributes; the page connects them.

    Args:
        photos: what the strip shows.
        parent: the Qt parent.
    """

    def __init__(self, photos: PhotoListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.strip = PhotoStrip(photos)
        self.kinds = KindBar()
        self.view = PhotoView()
        self.view.setAccessibleName(tr("Photo with its boxes"))
        self.banner = SuggestionBanner()
        self.panel = RegionPanel()
        self.problem = PlainLabel()
        self.problem.setProperty("role", "error")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self._make_buttons()
        right = QVBoxLayout()
        right.setSpacing(SPACING)
        right.addLayout(self._build_top())
        right.addLayout(self._build_canvas(), 1)
        across = QHBoxLayout(self)
        across.setContentsMargins(2 * SPACING, 2 * SPACING, 2 * SPACING, SPACING)
        across.setSpacing(2 * SPACING)
        across.addWidget(self.strip)
        across.addLayout(right, 1)

    def _make_buttons(self) -> None:
        self.fit = QPushButton(icon("fit"), "")
        self.fit.setObjectName("fit_button")
        self.fit.setAccessibleName(tr("Fit the photo into the window"))
        self.fit.setToolTip(tr("Fit the photo into the window. Key: F"))
        self.suggest = _button("suggest_button", tr("Suggest  G"))
        self.suggest.setToolTip(tr("Look for people and suggest boxes; nothing counts before you accept it."))
        self.review = _button("review_button", tr("Review"), is_checkable=True)
        self.review.setToolTip(
            tr("Go through waiting suggestions, photo by photo. Key: {key}", key="Shift+R")
        )
        self.more = _button("suggest_more_button", tr("More…"))
        self.guides = _button("guides_button", tr("Guides"))
        self.guides.setToolTip(tr("Next guides over the box in hand. Key: {key}", key="Shift+G"))
        self.overlays = _button("overlays_button", tr("Hidden"), is_checkable=True)
        self.overlays.setToolTip(
            tr("Show what every crop hides and what goes into reg. Key: {key}", key="Shift+O")
        )
        self.dim = _button("dim_button", tr("Darken"), is_checkable=True)
        self.dim.setToolTip(tr("Darken what lies outside the box in hand. Key: {key}", key="O"))
        self.dim.setChecked(True)
        self.sheet = _button("key_sheet_button", tr("All keys  F1"))

    def _build_top(self) -> QHBoxLayout:
        top = QHBoxLayout()
        top.setSpacing(SPACING)
        top.addWidget(self.kinds, 1)
        return top

    def _build_canvas(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(SPACING // 2)
        foot.addStretch()
        for button in (self.fit, self.guides, self.dim, self.overlays, self.sheet):
            foot.addWidget(button)
        middle = QVBoxLayout()
        middle.setSpacing(SPACING)
        middle.addWidget(self.problem)
        middle.addWidget(self.banner)
        middle.addWidget(self.view, 1)
        middle.addLayout(foot)
        below = QHBoxLayout()
        below.setSpacing(2 * SPACING)
        below.addLayout(middle, 1)
        right = QVBoxLayout()
        right.setSpacing(SPACING)
        right.addLayout(self._build_suggesting())
        right.addWidget(self._scrolled_panel(), 1)
        below.addLayout(right)
        return below

    def _build_suggesting(self) -> QHBoxLayout:
        """The buttons over the panel, which leaves room beside it for its scroll bar."""
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, SCROLL_BAR, 0)
        row.setSpacing(SPACING // 2)
        for button in (self.suggest, self.review, self.more):
            row.addWidget(button)
        self._keep_room_for_count()
        return row

    def _keep_room_for_count(self) -> None:
        """So that the canvas keeps its width while suggestions come in by the hundred."""
        longest = tr("Review ({count})", count=888)
        letters = self.review.fontMetrics().horizontalAdvance(longest)
        self.review.setMinimumWidth(letters + _BESIDE_TEXT)

    def _scrolled_panel(self) -> QScrollArea:
        """The panel is higher than a small screen at 200 % has room for."""
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self.panel)
        CalmWheel(self.panel)
        area.setFixedWidth(PANEL_WIDTH + SCROLL_BAR)
        return area


def _button(name: str, text: str, *, is_checkable: bool = False) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    button.setCheckable(is_checkable)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
