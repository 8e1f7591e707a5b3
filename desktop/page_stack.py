"""PageStack: the pages that were looked at, behind one another, and the start view."""

from __future__ import annotations

import importlib
from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.pages.page import AppContext, Page
from desktop.pages.registry import page_kind


class PageStack(QStackedWidget):
    """Makes pages when they are first wanted, and keeps them as long as it lives itself.

    Args:
        context: what pages use.
        start_view: is shown while no project is open.
    """

    def __init__(self, context: AppContext, start_view: QWidget) -> None:
        super().__init__()
        self._context, self._start_view = context, start_view
        self._pages: dict[str, Page] = {}
        self.addWidget(start_view)

    def has(self, name: str) -> bool:
        """Whether a page is made already, though perhaps not dressed yet."""
        return name in self._pages

    def page(self, name: str) -> Page:
        """A page in the stack, which dresses it, and with the project in it; made if it was not yet."""
        page = self._made(name)
        if self.indexOf(page) < 0:
            self.addWidget(page)
            page.project_changed()
        return page

    def show_page(self, name: str) -> None:
        """Bring a page into view."""
        page = self.page(name)
        self.setCurrentWidget(page)
        page.opened()

    def show_start(self) -> None:
        """Bring the start view into view."""
        self.setCurrentWidget(self._start_view)

    def make_calmly(self, name: str, then: Callable[[], None]) -> None:
        """Make and dress a page in rounds of their own; none of them begins once the stack has gone.

        Args:
            name: a page that is not made yet.
            then: called in a round after these.
        """
        self._made(name)
        QTimer.singleShot(0, self, lambda: self._dress(name, then))

    def project_changed(self) -> None:
        """Another project is open now, or none."""
        for page in self._pages.values():
            page.project_changed()

    def _dress(self, name: str, then: Callable[[], None]) -> None:
        self.page(name)
        QTimer.singleShot(0, self, then)

    def _made(self, name: str) -> Page:
        if name not in self._pages:
            module, _, class_name = page_kind(name).make.partition(":")
            self._pages[name] = getattr(importlib.import_module(module), class_name)(self._context)
        return self._pages[name]
