"""CheckPanel: what looks wrong in captions, each with its crops and, where there is one, a fix."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QPushButton, QVBoxLayout, QWidget

from curation.captions.finding import Finding
from desktop.plain_words import PlainLabel
from desktop.text import tr
from desktop.theme import SPACING, icon


class CheckPanel(QWidget):
    """A list of findings; what is chosen can be shown and put right.

    Signals:
        filter_wanted(str): show the crops of a finding.
        fix_wanted(object): put this `Finding` right.
    """

    filter_wanted = Signal(str)
    fix_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("check_panel")
        self._findings: Sequence[Finding] = ()
        self._said = PlainLabel(tr("Looking…"))
        self._said.setObjectName("check_said")
        self._said.setProperty("role", "muted")
        self._list = QListWidget()
        self._list.setObjectName("check_list")
        self._list.setAccessibleName(tr("What looks wrong"))
        self._list.setWordWrap(True)
        self._list.setSpacing(3)
        self._show = QPushButton(tr("Show"))
        self._show.setObjectName("show_finding_button")
        self._fix = QPushButton(icon("check"), tr("Put right"))
        self._fix.setObjectName("fix_finding_button")
        self._what = PlainLabel()
        self._what.setProperty("role", "muted")
        self._what.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACING)
        buttons.addWidget(self._show)
        buttons.addWidget(self._fix)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING, SPACING, SPACING, SPACING)
        column.setSpacing(SPACING)
        column.addWidget(self._said)
        column.addWidget(self._list, 1)
        column.addWidget(self._what)
        column.addLayout(buttons)
        self._list.currentRowChanged.connect(lambda _row: self._other_finding())
        self._list.itemActivated.connect(lambda _item: self._ask_to_show())
        self._show.clicked.connect(self._ask_to_show)
        self._fix.clicked.connect(self._ask_to_fix)
        self._other_finding()

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show what was found."""
        row = self._list.currentRow()
        self._findings = findings
        self._list.clear()
        for finding in findings:
            self._list.addItem(tr(finding.message, **finding.values))
        self._said.setText(
            tr("{count} things to look at", count=len(findings)) if findings else tr("Nothing looks wrong.")
        )
        self._list.setCurrentRow(min(max(row, 0), len(findings) - 1))
        self._other_finding()

    @property
    def _finding(self) -> Finding | None:
        row = self._list.currentRow()
        return self._findings[row] if 0 <= row < len(self._findings) else None

    def _other_finding(self) -> None:
        finding = self._finding
        fix = finding.fix if finding is not None else None
        self._show.setEnabled(finding is not None)
        self._fix.setEnabled(fix is not None)
        if finding is None:
            self._what.setText("")
        elif fix is None:
            self._what.setText(tr("Only a person can tell what is right here."))
        else:
            title = tr(fix.title, **fix.title_values)
            self._what.setText(tr("{fix}, on {count} captions", fix=title, count=len(finding.fix_ids)))

    def _ask_to_show(self) -> None:
        if self._finding is not None:
            self.filter_wanted.emit(self._finding.filter)

    def _ask_to_fix(self) -> None:
        if self._finding is not None and self._finding.fix is not None:
            self.fix_wanted.emit(self._finding)
