"""The desk of the Regions page: photos, kinds, canvas, suggestions and panel, laid out. It does nothing."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.canvas.action_table import default_keys
from desktop.canvas.key_sheet import first_key
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

TIP_WORDS = {
    "fit": "Fit the photo into the window. Key: {key}",
    "review": "Go through waiting suggestions, photo by photo. Key: {key}",
    "guides": "Next guides over the box in hand. Key: {key}",
    "dim": "Darken what lies outside the box in hand. Key: {key}",
    "overlays": "Show what every crop hides and what goes into reg. Key: {key}",
}
"""Tips of the buttons that a key presses too, by the action's name, which is the button's here as well."""
_KIND = "kind_"
"""How the actions that choose a kind begin."""
_BESIDE_TEXT = 20
"""Pixels of a narrow button's padding and border in the style sheet, and what letters lose by rounding."""


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

    def show_keys(self, keys: Mapping[str, tuple[str, ...]]) -> None:
        """Name these keys on buttons and in their tips, by action name; of several the first."""
        key = {name: first_key(of_one) for name, of_one in keys.items()}
        of_kinds = {name.removeprefix(_KIND): one for name, one in key.items() if name.startswith(_KIND)}
        self.kinds.show_keys(of_kinds)
        self.banner.show_keys(key["accept"], key["accept_all"], key["back_out"])
        self.suggest.setText(tr("Suggest  {key}", key=key["suggest"]).strip())
        self.sheet.setText(tr("All keys  {key}", key=key["keys"]).strip())
        for name, words in TIP_WORDS.items():
            button: QPushButton = getattr(self, name)
            button.setToolTip(tr(words, key=key[name] or "–"))

    def _make_buttons(self) -> None:
        self.fit = QPushButton(icon("fit"), "")
        self.fit.setObjectName("fit_button")
        self.fit.setAccessibleName(tr("Fit the photo into the window"))
        self.suggest = _button("suggest_button", "")
        self.suggest.setToolTip(tr("Look for people and suggest boxes; nothing counts before you accept it."))
        self.review = _button("review_button", tr("Review"), is_checkable=True)
        self.more = _button("suggest_more_button", tr("More…"))
        self.guides = _button("guides_button", tr("Guides"))
        self.overlays = _button("overlays_button", tr("Hidden"), is_checkable=True)
        self.dim = _button("dim_button", tr("Darken"), is_checkable=True)
        self.dim.setChecked(True)
        self.sheet = _button("key_sheet_button", "")
        self.show_keys(default_keys())

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
            button.setProperty("role", "narrow")
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
