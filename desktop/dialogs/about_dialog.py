"""About: what this is, its version, its licence."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from desktop.plain_words import PlainLabel
from desktop.text import tr
from desktop.theme import SPACING, icon_pixmap
from desktop.version import app_version


class AboutDialog(QDialog):
    """The program's name, version and licence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("about_dialog")
        self.setWindowTitle(tr("About LoRA Atelier"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(5 * SPACING, 4 * SPACING, 5 * SPACING, 3 * SPACING)
        layout.setSpacing(SPACING)
        sign = PlainLabel()
        sign.setPixmap(icon_pixmap("lora_atelier", 72))
        name = PlainLabel("LoRA Atelier")
        name.setProperty("role", "title")
        facts = PlainLabel(
            tr("Version {version}", version=app_version() or tr("from source"))
            + "\n"
            + tr("From your photos to a Stable Diffusion LoRA, on your own PC.")
            + "\n"
            + tr("Free software under the Apache License 2.0.")
        )
        facts.setProperty("role", "muted")
        facts.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.accept)
        for widget in (sign, name, facts):
            layout.addWidget(widget, alignment=Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(2 * SPACING)
        layout.addWidget(close, alignment=Qt.AlignmentFlag.AlignHCenter)
