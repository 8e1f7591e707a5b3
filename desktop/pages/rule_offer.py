"""RuleOffer: asks whether a fix that was made twice by hand should be a rule."""

from __future__ import annotations

from PySide6.QtCore import QObject

from curation.captions.rules import CaptionRule
from desktop.pages.caption_commands import CaptionCommands
from desktop.text import ErrorText, tr
from desktop.widgets.banner import Banner


class RuleOffer(QObject):
    """Speaks through a banner, which stays until it is answered or another project is open.

    Args:
        banner: says what could be a rule, with a button to keep it.
        commands: notices fixes, and keeps rules.
        parent: the page.
    """

    def __init__(self, banner: Banner, commands: CaptionCommands, parent: QObject) -> None:
        super().__init__(parent)
        self._banner, self._commands = banner, commands
        self._offered: CaptionRule | None = None
        commands.rule_offered.connect(self._offer)
        banner.accepted.connect(self._keep)

    def forget(self) -> None:
        """Another project: what was offered is not its own."""
        self._offered = None
        self._banner.hide()

    def _offer(self, rule: CaptionRule) -> None:
        self._offered = rule
        why = tr("You made this change twice. A rule makes it everywhere, and after every tagging.")
        self._banner.say(ErrorText(tr(rule.title, **rule.title_values), why, ""))

    def _keep(self) -> None:
        offered = self._offered
        self.forget()
        if offered is not None:
            self._commands.keep_rule(offered)
