"""The AI engine page: what the graphics card can do, and the packages for training."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from core.errors import AtelierError
from desktop.pages.page import AppContext, Page
from desktop.plain_words import PlainLabel
from desktop.text import tr
from desktop.theme import SPACING, icon
from desktop.widgets.engine_card import EngineCard
from desktop.widgets.network_form import NetworkForm
from desktop.workers.job_thread import JobThread
from desktop.workspace.engine_state import packages_found
from installer.engine.detect import Choice, Graphics, choose_profile, detect_graphics
from installer.engine.engine import EngineOrder, engine_is_sound, install_engine, needs_update
from installer.engine.events import STEP_TITLES, EngineProgress, EngineReady
from installer.engine.home import EngineHome
from installer.engine.network_choice import read_network, write_network
from installer.engine.place import engine_home, packs_beside_setup, uv_program
from installer.engine.profiles import EngineProfile, read_profiles
from installer.start import reach_engine

_WIDEST = 860


@dataclass(frozen=True)
class EngineSite:
    """Where this app's engine lives and what makes it."""

    home: EngineHome
    uv: Path


def installed_site() -> EngineSite | None:
    """The site of an app that Setup installed, or None: it uses its own Python's packages then."""
    home, uv = engine_home(), uv_program()
    return EngineSite(home, uv) if home is not None and uv is not None else None


class EnginePage(Page):
    """Install, update, try, repair, take back and remove the AI engine.

    Args:
        context: what every page may use.
        site: another site than the installed one, to try things out.
    """

    def __init__(
        self, context: AppContext, parent: QWidget | None = None, *, site: EngineSite | None = None
    ) -> None:
        super().__init__(context, parent)
        self.setObjectName("engine_page")
        self._site = site or installed_site()
        self._profiles: dict[str, EngineProfile] = {}
        self._job: JobThread | None = None
        self._build()
        self._connect()
        if self._site is None:
            self._show_no_site()
        else:
            self._read_site(self._site, detect_graphics())

    @override
    def opened(self) -> None:
        self._back.setVisible(not self.context.project.is_open)
        self._show_state()

    def _build(self) -> None:
        title = PlainLabel(tr("AI engine"))
        title.setProperty("role", "title")
        self._back = QPushButton(icon("chevron_left", "muted"), tr("Back to the start"))
        self._back.setObjectName("back_to_start_button")
        self._back.setProperty("role", "quiet")
        self._card = EngineCard()
        self._network = NetworkForm()
        column = QWidget()
        column.setMaximumWidth(_WIDEST)
        rows = QVBoxLayout(column)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2 * SPACING)
        rows.addWidget(self._back, alignment=Qt.AlignmentFlag.AlignLeft)
        for widget in (title, self._card, self._network):
            rows.addWidget(widget)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(3 * SPACING, 3 * SPACING, 3 * SPACING, 2 * SPACING)
        outer.setSpacing(2 * SPACING)
        outer.addWidget(column)
        outer.addStretch(1)

    def _connect(self) -> None:
        self._back.clicked.connect(lambda: self.context.go_to(""))
        self._card.profile_chosen.connect(self._show_size)
        self._card.install_wanted.connect(self._install_or_pause)
        self._card.repair_wanted.connect(self._start_install)
        self._card.try_wanted.connect(self._start_try)
        self._card.back_wanted.connect(self._go_back)
        self._card.removal_wanted.connect(self._ask_removal)
        self.context.training.ended.connect(self._show_state)

    # What is shown

    def _show_no_site(self) -> None:
        found = packages_found()
        words = tr("Training uses {packages}.", packages=found)
        missing = tr("PyTorch is not among them: install it there to train.")
        self._card.show_words(
            tr("This app was not installed by Setup. It uses the packages of its own Python environment."),
            words if found else missing,
        )
        self._card.hide_desk()
        self._network.hide()

    def _read_site(self, site: EngineSite, graphics: Graphics) -> None:
        self._profiles = read_profiles()
        best = choose_profile(graphics, self._profiles)
        active = site.home.active()
        self._show_graphics(graphics, best)
        titles = {
            name: tr("{title} (fits this computer)", title=tr(profile.title))
            if name == best.profile
            else tr(profile.title)
            for name, profile in self._profiles.items()
        }
        self._card.show_profiles(titles, active.profile if active else best.profile)
        self._network.show_network(read_network(site.home.folder))
        self._show_size()

    def _show_graphics(self, graphics: Graphics, best: Choice) -> None:
        cards = ", ".join(card.name for card in graphics.cards)
        driver = ".".join(map(str, graphics.driver_cuda))
        found = tr("Found: {cards}; the driver knows CUDA {driver}.", cards=cards, driver=driver)
        better = self._profiles[best.with_newer_driver].title if best.with_newer_driver else ""
        self._card.show_words(
            "",
            found if cards else tr("No NVIDIA graphics card with a driver was found."),
            advice=tr("A newer graphics driver would allow “{profile}”.", profile=tr(better))
            if better
            else "",
        )

    def _chosen(self) -> EngineProfile | None:
        return self._profiles.get(self._card.profile_name)

    def _show_size(self) -> None:
        profile = self._chosen()
        if profile is None or self._site is None:
            return
        self._card.show_size(
            tr(
                "{help} Download about {size} GB; needs about {room} GB of the disk; {free} GB are free.",
                help=tr(profile.help),
                size=_gigabytes(profile.download_bytes),
                room=_gigabytes(profile.disk_bytes),
                free=_gigabytes(self._site.home.free_bytes()),
            )
        )
        self._show_state()

    def _show_state(self) -> None:
        if self._site is None:
            return
        active = self._site.home.active()
        self._card.show_state(self._words_of_state(self._site.home))
        is_free = self._job is None and not self.context.training.is_running
        self._card.let(
            install=is_free,
            pause=self._job is not None,
            care=is_free and active is not None,
            go_back=is_free and active is not None and bool(active.previous),
        )

    def _words_of_state(self, home: EngineHome) -> str:
        active, profile = home.active(), self._chosen()
        if active is None:
            return tr("No AI engine yet. Curating photos works without; training and tagging need one.")
        if profile is not None and needs_update(home, profile):
            return tr("In use: {build}. A newer list of packages is here: install it.", build=active.build)
        return tr("In use: {build}.", build=active.build)

    # What the user does

    def _install_or_pause(self) -> None:
        if self._job is None:
            self._start_install()
            return
        self._job.stop()
        self._card.show_news(tr("Paused. What was fetched stays."))

    def _start_install(self) -> None:
        profile = self._chosen()
        if profile is None or self._site is None:
            return
        network = self._network.network()
        write_network(self._site.home.folder, network)
        order = EngineOrder(self._site.home, profile, self._site.uv, network, packs_beside_setup())
        self._start(tr("Installing the AI engine"), install_engine(order))

    def _start_try(self) -> None:
        profile = self._chosen()
        if profile is not None and self._site is not None:
            self._start(tr("Trying the AI engine out"), _try_out(self._site.home, profile))

    def _go_back(self) -> None:
        if self._site is None:
            return
        try:
            self._site.home.roll_back()
        except AtelierError as error:
            self.context.show_error(error)
        self._ended()

    def _ask_removal(self) -> None:
        question = tr(
            "Remove the AI engine? Your projects, models and settings stay; it can be installed again."
        )
        answer = QMessageBox.question(self, tr("AI engine"), question)
        if answer == QMessageBox.StandardButton.Yes and self._site is not None:
            self._start(tr("Removing the AI engine"), _removed(self._site.home))

    # The job

    def _start(self, title: str, job: Iterator[Any]) -> None:
        self._card.show_progress(0, 0)
        self._job = self.context.jobs.start(
            title, job, on_yield=self._hear, on_done=self._ended, on_failed=self._failed
        )
        self._show_state()

    def _hear(self, event: EngineProgress | EngineReady) -> None:
        if isinstance(event, EngineReady):
            facts = "; ".join(f"{name} {value}".strip() for name, value in event.facts.items())
            self._card.show_news(tr("It works: {facts}", facts=facts))
            return
        self._card.show_progress(event.done, event.total)
        self._card.show_news(tr("{step}: {note}", step=tr(STEP_TITLES[event.step]), note=event.note))

    def _ended(self) -> None:
        self._job = None
        self._card.hide_progress()
        if self._site is not None:
            reach_engine(self._site.home)
        self._show_state()

    def _failed(self, error: Exception) -> None:
        self._ended()
        self._card.show_news("")
        self.context.show_error(error)


def _try_out(home: EngineHome, profile: EngineProfile) -> Iterator[EngineProgress | EngineReady]:
    yield EngineProgress("probing")
    active = home.active()
    yield EngineReady(active.build if active else "", engine_is_sound(home, profile))


def _removed(home: EngineHome) -> Iterator[EngineProgress]:
    """Tens of thousands of files: longer than a window may stand still."""
    home.reset()
    yield from ()


def _gigabytes(count: int) -> str:
    return f"{count / 1e9:.1f}"
