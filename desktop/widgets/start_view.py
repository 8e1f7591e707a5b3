"""The start view: what the window shows while no project is open."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.plain_words import PlainLabel
from desktop.text import tr
from desktop.theme import SPACING, icon, icon_pixmap

_WIDTH = 720
_ROW_HEIGHT = 54


class StartView(QWidget):
    """Three ways to begin, and the projects opened last.

    Signals:
        new_wanted(), open_wanted(), demo_wanted(): a button was pressed.
        recent_wanted(object): the path of a recent project.
        engine_wanted(): what training needs shall be shown.
    """

    new_wanted = Signal()
    open_wanted = Signal()
    demo_wanted = Signal()
    recent_wanted = Signal(object)
    engine_wanted = Signal()

    def __init__(self, recent: Sequence[Path], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("start_view")
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        centre = QWidget()
        centre.setFixedWidth(_WIDTH)
        outer.addWidget(centre, alignment=Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(3)
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * SPACING)
        column.addLayout(_greeting())
        column.addSpacing(SPACING)
        column.addLayout(self._ways())
        self._recent = QListWidget()
        self._heading = PlainLabel(tr("Recent projects"))
        if recent:
            self._add_recent(column, recent)
        engine = QPushButton(icon("settings", "muted"), tr("AI engine: what training needs"))
        engine.setObjectName("engine_button")
        engine.setProperty("role", "quiet")
        engine.clicked.connect(self.engine_wanted)
        column.addWidget(engine, alignment=Qt.AlignmentFlag.AlignHCenter)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._recent.count():
            self._recent.setFocus()  # who has begun something goes on with it: Return opens it

    def leave_out(self, gone: Collection[Path]) -> None:
        """Show no recent project that is not there any more."""
        for row in range(self._recent.count()):
            item = self._recent.item(row)
            item.setHidden(item.data(Qt.ItemDataRole.UserRole) in gone)
        left = [row for row in range(self._recent.count()) if not self._recent.item(row).isHidden()]
        self._recent.setCurrentRow(left[0] if left else -1)
        self._recent.setFixedHeight(_height_of(len(left)))
        self._recent.setVisible(bool(left))
        self._heading.setVisible(bool(left))

    def show_making_demo(self, *, is_making: bool) -> None:
        """While the demo project is being made, it cannot be asked for again."""
        self._demo.setEnabled(not is_making)
        self._demo.setToolTip(tr("The demo project is being made…") if is_making else "")

    def _ways(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(2 * SPACING)
        new = _way("new_project", tr("New project"), tr("Start from your own photos."), is_first=True)
        new.setObjectName("new_project_button")
        new.clicked.connect(self.new_wanted)
        opened = _way("open", tr("Open project"), tr("Go on where you stopped."))
        opened.setObjectName("open_project_button")
        opened.clicked.connect(self.open_wanted)
        demo = _way("demo", tr("Try the demo"), tr("A small album is included."))
        demo.setObjectName("try_demo_button")
        demo.clicked.connect(self.demo_wanted)
        self._demo = demo
        for button in (new, opened, demo):
            row.addWidget(button, stretch=1)
        return row

    def _add_recent(self, column: QVBoxLayout, recent: Sequence[Path]) -> None:
        self._heading.setProperty("role", "muted")
        column.addWidget(self._heading)
        self._recent.setObjectName("recent_list")
        self._recent.setAccessibleName(tr("Recent projects"))
        self._recent.setIconSize(QSize(20, 20))
        for path in recent:
            item = QListWidgetItem(icon("dataset", "accent"), f"{path.stem}\n{path.parent}")
            item.setData(Qt.ItemDataRole.UserRole, path)
            item.setSizeHint(QSize(0, _ROW_HEIGHT))
            self._recent.addItem(item)
        self._recent.setFixedHeight(_height_of(len(recent)))
        self._recent.itemActivated.connect(self._activated)
        self._recent.itemClicked.connect(self._activated)
        column.addWidget(self._recent)
        self._recent.setCurrentRow(0)

    def _activated(self, item: QListWidgetItem) -> None:
        self.recent_wanted.emit(item.data(Qt.ItemDataRole.UserRole))


def _height_of(projects: int) -> int:
    return min(4, projects) * _ROW_HEIGHT + 10


def _greeting() -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(2 * SPACING)
    sign = PlainLabel()
    sign.setPixmap(icon_pixmap("lora_atelier", 64))
    row.addWidget(sign)
    words = QVBoxLayout()
    words.setSpacing(2)
    name = PlainLabel("LoRA Atelier")
    name.setProperty("role", "title")
    promise = PlainLabel(tr("From your photos to a Stable Diffusion LoRA, on your own PC."))
    promise.setProperty("role", "muted")
    words.addStretch(1)
    words.addWidget(name)
    words.addWidget(promise)
    words.addStretch(1)
    row.addLayout(words, stretch=1)
    return row


def _way(icon_name: str, title: str, hint: str, *, is_first: bool = False) -> QPushButton:
    button = QPushButton()
    button.setAutoDefault(True)  # Return presses it too, as people expect of what looks like a card
    button.setProperty("role", "way_first" if is_first else "way")
    button.setAccessibleName(title)
    button.setAccessibleDescription(hint)
    column = QVBoxLayout(button)
    column.setContentsMargins(2 * SPACING, 2 * SPACING, 2 * SPACING, 2 * SPACING)
    column.setSpacing(4)
    sign = PlainLabel()
    sign.setPixmap(icon_pixmap(icon_name, 28, "on_accent" if is_first else "accent"))
    words = PlainLabel(title)
    words.setProperty("role", "heading_on_accent" if is_first else "heading")
    more = PlainLabel(hint)
    more.setProperty("role", "on_accent" if is_first else "muted")
    more.setWordWrap(True)
    for label in (sign, words, more):
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        column.addWidget(label)
    return button
