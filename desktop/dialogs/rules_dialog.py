"""The dialog of rules: what is always rewritten, what implies what, what excludes each other."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from curation.captions.operations import split_tags
from curation.captions.rules import CaptionRule, RuleKind
from desktop.plain_words import PlainLabel
from desktop.text import tr
from desktop.theme import SPACING, icon
from desktop.widgets.tag_fields import TagField, TagOffers


class RulesDialog(QDialog):
    """Lists the project's rules; adds and forgets them.

    Signals:
        addition_wanted(object): keep this `CaptionRule`, and bring captions to it.
        removal_wanted(int): forget the rule of this number.

    Args:
        rules: the project's rules as they are now.
        offers: completes tags.
        parent: the window.
    """

    addition_wanted = Signal(object)
    removal_wanted = Signal(int)

    def __init__(
        self, rules: Callable[[], tuple[CaptionRule, ...]], offers: TagOffers, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("rules_dialog")
        # A closed one left behind would ask for the rules of a project that is closed by then.
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Rules for captions"))
        self.resize(620, 460)
        self._rules = rules
        self._build(offers)
        self._kind.currentIndexChanged.connect(self._other_kind)
        self._add.clicked.connect(self._ask_to_add)
        self._remove.clicked.connect(self._ask_to_remove)
        self._other_kind()
        self.show_rules()

    def _build(self, offers: TagOffers) -> None:
        words = PlainLabel(
            tr("A new rule changes all captions at once, in one step that can be undone, and later taggings.")
        )
        words.setProperty("role", "muted")
        words.setWordWrap(True)
        self._list = QListWidget()
        self._list.setObjectName("rule_list")
        self._list.setAccessibleName(tr("Rules of the project"))
        self._list.setSpacing(2)
        self._remove = QPushButton(icon("trash", "error"), tr("Forget"))
        self._remove.setObjectName("forget_rule_button")
        self._kind = QComboBox()
        self._kind.setObjectName("rule_kind_box")
        self._kind.setAccessibleName(tr("Kind of rule"))
        for kind, title in (
            (RuleKind.REWRITE, tr("Rewrite a tag (empty: remove it)")),
            (RuleKind.IMPLIES, tr("Add tags beside a tag")),
            (RuleKind.EXCLUSIVE, tr("Only one of several tags")),
        ):
            self._kind.addItem(title, kind)
        self._tags, self._becomes = TagField(offers), TagField(offers)
        for field, name, title in (
            (self._tags, "rule_tags_field", tr("Tags")),
            (self._becomes, "rule_becomes_field", tr("Becomes")),
        ):
            field.setObjectName(name)
            field.setAccessibleName(title)
        self._add = QPushButton(icon("add"), tr("Keep this rule"))
        self._add.setObjectName("add_rule_button")
        self._becomes_words = PlainLabel(tr("Becomes"))
        form = QFormLayout()
        form.addRow(tr("Kind"), self._kind)
        form.addRow(tr("Tags"), self._tags)
        form.addRow(self._becomes_words, self._becomes)
        buttons = QHBoxLayout()
        close = QPushButton(tr("Close"))
        close.setObjectName("close_rules_button")
        close.clicked.connect(self.accept)
        buttons.addWidget(self._add)
        buttons.addStretch(1)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * SPACING, 2 * SPACING, 2 * SPACING, 2 * SPACING)
        column.setSpacing(SPACING)
        column.addWidget(words)
        column.addWidget(self._list, 1)
        column.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignRight)
        column.addLayout(form)
        column.addLayout(buttons)

    def show_rules(self) -> None:
        """Show the rules as they are now: one may have come, or gone by undo."""
        self._list.clear()
        for rule in self._rules():
            item = QListWidgetItem(tr(rule.title, **rule.title_values))
            item.setData(Qt.ItemDataRole.UserRole, rule.id)
            self._list.addItem(item)
        self._remove.setEnabled(self._list.count() > 0)

    def _other_kind(self) -> None:
        is_group = self._kind.currentData() == RuleKind.EXCLUSIVE
        for widget in (self._becomes, self._becomes_words):
            widget.setVisible(not is_group)

    def _ask_to_add(self) -> None:
        tags, becomes = split_tags(self._tags.text()), split_tags(self._becomes.text())
        kind = RuleKind(self._kind.currentData())
        is_lacking = kind is RuleKind.IMPLIES and not becomes
        if not tags or is_lacking or (kind is RuleKind.EXCLUSIVE and len(tags) < 2):
            self._tags.setFocus()
            return
        rule = CaptionRule(kind, tags, () if kind is RuleKind.EXCLUSIVE else becomes)
        self.addition_wanted.emit(rule)
        self._tags.clear()
        self._becomes.clear()

    def _ask_to_remove(self) -> None:
        item = self._list.currentItem() or self._list.item(0)
        if item is not None:
            self.removal_wanted.emit(item.data(Qt.ItemDataRole.UserRole))
