"""Mirrors and a proxy for the engine's packages, as a small form."""

from __future__ import annotations

from PySide6.QtWidgets import QFormLayout, QFrame, QLineEdit, QVBoxLayout, QWidget

from desktop.plain_words import PlainLabel
from desktop.text import tr
from desktop.theme import SPACING
from installer.engine.download import Network


class NetworkForm(QFrame):
    """Shows where packages are fetched from; empty fields mean the usual places."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._pypi = _line("pypi_mirror", tr("Instead of PyPI's files"), "https://files.pythonhosted.org")
        self._pytorch = _line(
            "pytorch_mirror", tr("Instead of PyTorch's files"), "https://download.pytorch.org"
        )
        self._proxy = _line("proxy", tr("Proxy"), tr("as the system has it"))
        heading = PlainLabel(tr("Mirrors and proxy"))
        heading.setProperty("role", "heading")
        form = QFormLayout()
        form.setHorizontalSpacing(2 * SPACING)
        form.setVerticalSpacing(SPACING)
        for line in (self._pypi, self._pytorch, self._proxy):
            form.addRow(line.accessibleName(), line)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACING, 2 * SPACING, 2 * SPACING, 2 * SPACING)
        layout.setSpacing(SPACING)
        layout.addWidget(heading)
        layout.addLayout(form)

    def show_network(self, network: Network) -> None:
        """Show what was chosen."""
        self._pypi.setText(network.pypi_mirror)
        self._pytorch.setText(network.pytorch_mirror)
        self._proxy.setText(network.proxy)

    def network(self) -> Network:
        """What stands in the fields."""
        return Network(
            pypi_mirror=self._pypi.text().strip(),
            pytorch_mirror=self._pytorch.text().strip(),
            proxy=self._proxy.text().strip(),
        )


def _line(name: str, meaning: str, placeholder: str) -> QLineEdit:
    line = QLineEdit()
    line.setObjectName(name)
    line.setAccessibleName(meaning)
    line.setPlaceholderText(placeholder)
    return line
