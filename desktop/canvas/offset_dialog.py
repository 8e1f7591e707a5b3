"""What the user's corrections taught about suggestions, kind by kind, and the way to forget it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QPushButton, QVBoxLayout, QWidget

from curation.regions.kinds import RegionKinds
from curation.suggestions.suggestion import Offset
from desktop.plain_words import PlainLabel
from desktop.text import tr
from desktop.theme import SPACING

WAY_WORDS = {
    "right": "{share} to the right",
    "left": "{share} to the left",
    "down": "{share} down",
    "up": "{share} up",
    "wider": "{share} wider",
    "narrower": "{share} narrower",
    "taller": "{share} taller",
    "shorter": "{share} shorter",
}
"""What corrections do to a box."""
_LEAST_SAID = 0.005


class OffsetDialog(QDialog):
    """One line per kind that learned something.

    Signals:
        reset_wanted(str): name of a kind whose corrections shall be forgotten.

    Args:
        offsets: what was learned, by kind.
        kinds: the project's kinds.
        parent: what it lies over.
    """

    reset_wanted = Signal(str)

    def __init__(
        self, offsets: Mapping[str, Offset], kinds: RegionKinds, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("offset_dialog")
        self.setWindowTitle(tr("Learned from corrections"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        words = tr("Suggested boxes are moved and sized as you correct most accepted boxes of their kind.")
        nothing = tr(
            "Nothing was learned yet. It takes four accepted boxes of a kind, most of them corrected alike."
        )
        heading = PlainLabel(words if offsets else nothing)
        heading.setWordWrap(True)
        heading.setMinimumWidth(420)
        lines = QGridLayout()
        lines.setHorizontalSpacing(2 * SPACING)
        for row, (name, offset) in enumerate(offsets.items()):
            reset = QPushButton(tr("Forget"))
            reset.setObjectName(f"forget_{name}_offset_button")
            reset.setAutoDefault(False)
            reset.clicked.connect(lambda _checked=False, name=name, reset=reset: self._forget(name, reset))
            for column, widget in enumerate(
                (PlainLabel(tr(kinds.named(name).title)), PlainLabel(offset_words(offset)), reset)
            ):
                lines.addWidget(widget, row, column)
        close = QPushButton(tr("Close"))
        close.setObjectName("close_offset_dialog_button")
        close.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACING, 2 * SPACING, 2 * SPACING, 2 * SPACING)
        layout.setSpacing(SPACING)
        layout.addWidget(heading)
        layout.addLayout(lines)
        layout.addStretch()
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)

    def _forget(self, name: str, button: QPushButton) -> None:
        button.setEnabled(False)
        self.reset_wanted.emit(name)


def offset_words(offset: Offset) -> str:
    """An offset as people say it."""
    ways = (
        ("right", "left", offset.x),
        ("down", "up", offset.y),
        ("wider", "narrower", offset.width - 1),
        ("taller", "shorter", offset.height - 1),
    )
    said = [
        tr(WAY_WORDS[more if value > 0 else less], share=f"{abs(value):.0%}")
        for more, less, value in ways
        if abs(value) >= _LEAST_SAID
    ]
    return tr("{corrections} (from {count} boxes)", corrections=", ".join(said), count=offset.count)
