"""PageStack: the pages that were looked at, behind one another, and the start view."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

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
        self._to_do: dict[str, list[Callable[[], object]]] = {}
        self.addWidget(start_view)

    def has(self, name: str) -> bool:
        """Whether a page is made already, though perhaps not dressed yet."""
        return name in self._pages

    def page(self, name: str) -> Page:
        """A page in the stack, which dresses it, and with the project in it; made if it was not yet."""
        page = self._made(name)
        while self._to_do[name]:
            self._do_next(name)
        return page

    def show_page(self, name: str) -> None:
        """Bring a page into view."""
        page = self.page(name)
        self.setCurrentWidget(page)
        page.opened()

    def press_main_button(self, name: str) -> None:
        """Do what a page is for. Where another one is in view, only show it: nothing begins unseen."""
        page = self._pages.get(name)
        if page is None or page is not self.currentWidget():
            self._context.go_to(name)
            return
        button = page.findChild(QPushButton, page_kind(name).main_button)
        if button is not None and button.isVisible():
            button.click()

    def show_start(self) -> None:
        """Bring the start view into view."""
        self.setCurrentWidget(self._start_view)

    def make_calmly(self, name: str, then: Callable[[], None]) -> None:
        """Make a page, dress it and show it the project in rounds that end when the stack goes.

        Args:
            name: a page that is not made yet.
            then: called in a round after these.
        """
        self._made(name)
        self._go_on(name, then)

    def project_changed(self) -> None:
        """Another project is open now, or none."""
        for name, page in self._pages.items():
            if not self._to_do[name]:  # else it is yet to be told
                page.project_changed()

    def _go_on(self, name: str, then: Callable[[], None]) -> None:
        QTimer.singleShot(0, self, lambda: self._take_round(name, then))

    def _take_round(self, name: str, then: Callable[[], None]) -> None:
        if self._to_do[name]:
            self._do_next(name)
            self._go_on(name, then)
        else:
            then()

    def _do_next(self, name: str) -> None:
        self._to_do[name].pop(0)()

    def _made(self, name: str) -> Page:
        if name not in self._pages:
            module, _, class_name = page_kind(name).make.partition(":")
            made: Page = getattr(importlib.import_module(module), class_name)(self._context)
            self._pages[name] = made
            # Putting it into the stack is what dresses it.
            self._to_do[name] = [made.make_rest, partial(self.addWidget, made), made.project_changed]
        return self._pages[name]
