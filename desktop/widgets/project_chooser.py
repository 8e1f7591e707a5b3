"""ProjectChooser: one of the projects opened last, or any other project file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QPushButton, QWidget

from desktop.plain_words import PlainLabel, plain_tip
from desktop.settings import AppSettings
from desktop.text import tr
from desktop.theme import SPACING


class ProjectChooser(QWidget):
    """A box with projects by the names of file and folder, and a button for one that is not among them.

    Signals:
        changed(): another project is chosen.

    Args:
        projects: files to choose from; the first is chosen.
        settings: remembers the folder that was looked in last.
        parent: the Qt parent.
    """

    changed = Signal()

    def __init__(
        self, projects: Sequence[Path], settings: AppSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._box = QComboBox()
        self._box.setObjectName("backed_up_project_box")
        self._box.setAccessibleName(tr("Project"))
        self._box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for path in projects:
            self._add(path)
        other = QPushButton(tr("Other project…"))
        other.setObjectName("other_backed_up_project_button")
        other.setAutoDefault(False)
        other.clicked.connect(self._ask)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACING)
        row.addWidget(PlainLabel(tr("Project")))
        row.addWidget(self._box, 1)
        row.addWidget(other)
        self._box.currentIndexChanged.connect(self.changed)

    @property
    def project(self) -> Path | None:
        """The file that is chosen; it need not be there."""
        chosen = self._box.currentData()
        return Path(chosen) if chosen is not None else None

    def choose(self, path: Path) -> None:
        """Choose a project, which is added where it is not there yet."""
        if self._box.findData(str(path)) < 0:
            self._add(path)
        self._box.setCurrentIndex(self._box.findData(str(path)))

    def _add(self, path: Path) -> None:
        self._box.addItem(f"{path.stem}  ·  {path.parent.name}", str(path))
        self._box.setItemData(self._box.count() - 1, plain_tip(str(path)), Qt.ItemDataRole.ToolTipRole)

    def _ask(self) -> None:
        folder = self._settings.last_folder("projects")
        words = f"{tr('LoRA Atelier project')} (*.atelier)"
        chosen, _ = QFileDialog.getOpenFileName(self, tr("Project whose backups you look for"), folder, words)
        if chosen:
            self._settings.remember_folder("projects", Path(chosen).parent)
            self.choose(Path(chosen).resolve())
