"""The AI engine page: what the graphics card can do, and the packages for training."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from core.errors import AtelierError
from desktop.pages.page import AppContext, Page
from desktop.plain_words import PlainLabel
from desktop.text import tr
from desktop.theme import SPACING
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

_BAR_STEPS = 1000
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
        self._show_state()

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(3 * SPACING, 3 * SPACING, 3 * SPACING, 2 * SPACING)
        outer.setSpacing(2 * SPACING)
        title = PlainLabel(tr("AI engine"))
        title.setProperty("role", "title")
        self._state, self._graphics, self._advice = (
            _words(name) for name in ("engine_state", "graphics_found", "engine_advice")
        )
        self._state.setProperty("role", "heading")
        self._graphics.setProperty("role", "muted")
        self._advice.setProperty("role", "warning")
        self._bar = QProgressBar()
        self._bar.setObjectName("engine_progress")
        self._bar.setRange(0, _BAR_STEPS)
        self._bar.hide()
        self._news = _words("engine_news")
        card = QFrame()
        card.setProperty("role", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(2 * SPACING, 2 * SPACING, 2 * SPACING, 2 * SPACING)
        inside.setSpacing(int(1.5 * SPACING))
        for words in (self._state, self._graphics, self._advice):
            inside.addWidget(words)
        self._desk = QWidget()
        desk = QVBoxLayout(self._desk)
        desk.setContentsMargins(0, 0, 0, 0)
        desk.setSpacing(int(1.5 * SPACING))
        desk.addLayout(self._choice_row())
        desk.addWidget(self._bar)
        desk.addWidget(self._news)
        desk.addLayout(self._care_row())
        inside.addWidget(self._desk)
        self._network = NetworkForm()
        column = QWidget()
        column.setMaximumWidth(_WIDEST)
        rows = QVBoxLayout(column)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2 * SPACING)
        for widget in (title, card, self._network):
            rows.addWidget(widget)
        outer.addWidget(column)
        outer.addStretch(1)

    def _choice_row(self) -> QVBoxLayout:
        self._choice = QComboBox()
        self._choice.setObjectName("profile_choice")
        self._choice.setAccessibleName(tr("Kind of engine"))
        self._install = _button("install_engine_button", tr("Install"), role="primary")
        self._size = _words("engine_size")
        self._size.setProperty("role", "muted")
        row = QHBoxLayout()
        row.setSpacing(SPACING)
        row.addWidget(self._choice, stretch=1)
        row.addWidget(self._install)
        column = QVBoxLayout()
        column.setSpacing(SPACING // 2)
        column.addLayout(row)
        column.addWidget(self._size)
        return column

    def _care_row(self) -> QHBoxLayout:
        self._try = _button("try_engine_button", tr("Try it out"))
        self._repair = _button("repair_engine_button", tr("Repair"))
        self._back = _button("roll_back_engine_button", tr("Go back to the one before"))
        self._reset = _button("reset_engine_button", tr("Remove"))
        row = QHBoxLayout()
        row.setSpacing(SPACING)
        for button in (self._try, self._repair, self._back, self._reset):
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _connect(self) -> None:
        self._choice.currentIndexChanged.connect(self._show_size)
        self._install.clicked.connect(self._install_or_pause)
        self._repair.clicked.connect(self._start_install)
        self._try.clicked.connect(self._start_try)
        self._back.clicked.connect(self._go_back)
        self._reset.clicked.connect(self._ask_reset)
        self.context.training.ended.connect(self._show_state)

    def _show_no_site(self) -> None:
        self._state.setText(
            tr("This app was not installed by Setup. It uses the packages of its own Python environment.")
        )
        found = packages_found()
        words = tr("Training uses {packages}.", packages=found)
        missing = tr("PyTorch is not among them: install it there to train.")
        self._graphics.setText(words if found else missing)
        self._desk.hide()
        self._network.hide()
        self._advice.hide()

    def _read_site(self, site: EngineSite, graphics: Graphics) -> None:
        self._profiles = read_profiles()
        best = choose_profile(graphics, self._profiles)
        for name, profile in self._profiles.items():
            words = (
                tr("{title} (fits this computer)", title=tr(profile.title))
                if name == best.profile
                else tr(profile.title)
            )
            self._choice.addItem(words, name)
        active = site.home.active()
        self._choice.setCurrentIndex(self._choice.findData(active.profile if active else best.profile))
        self._show_graphics(graphics, best)
        self._network.show_network(read_network(site.home.folder))
        self._show_size()
        self._show_state()

    def _show_graphics(self, graphics: Graphics, best: Choice) -> None:
        cards = ", ".join(card.name for card in graphics.cards)
        driver = ".".join(map(str, graphics.driver_cuda))
        found = tr("Found: {cards}; the driver knows CUDA {driver}.", cards=cards, driver=driver)
        self._graphics.setText(found if cards else tr("No NVIDIA graphics card with a driver was found."))
        self._advice.setText(
            tr(
                "A newer graphics driver would allow “{profile}”.",
                profile=tr(self._profiles[best.with_newer_driver].title),
            )
            if best.with_newer_driver
            else ""
        )
        self._advice.setVisible(bool(best.with_newer_driver))

    def _chosen(self) -> EngineProfile | None:
        return self._profiles.get(str(self._choice.currentData()))

    def _show_size(self) -> None:
        profile = self._chosen()
        if profile is None or self._site is None:
            return
        self._size.setText(
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
        active, profile = self._site.home.active(), self._chosen()
        if active is None:
            self._state.setText(
                tr("No AI engine yet. Curating photos works without; training and tagging need one.")
            )
        elif profile is not None and needs_update(self._site.home, profile):
            self._state.setText(
                tr("In use: {build}. A newer list of packages is here: install it.", build=active.build)
            )
        else:
            self._state.setText(tr("In use: {build}.", build=active.build))
        is_free = self._job is None and not self.context.training.is_running
        self._install.setText(tr("Pause") if self._job is not None else tr("Install"))
        self._install.setEnabled(is_free or self._job is not None)
        self._choice.setEnabled(is_free)
        for button in (self._try, self._repair, self._reset):
            button.setEnabled(is_free and active is not None)
        self._back.setEnabled(is_free and active is not None and bool(active.previous))

    def _install_or_pause(self) -> None:
        if self._job is None:
            self._start_install()
            return
        self._job.stop()
        self._news.setText(tr("Paused. What was fetched stays."))

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

    def _start(self, title: str, job: Iterator[Any]) -> None:
        self._bar.setRange(0, 0)
        self._bar.show()
        self._job = self.context.jobs.start(
            title, job, on_yield=self._hear, on_done=self._ended, on_failed=self._failed
        )
        self._show_state()

    def _hear(self, event: EngineProgress | EngineReady) -> None:
        if isinstance(event, EngineReady):
            facts = "; ".join(f"{name} {value}".strip() for name, value in event.facts.items())
            self._news.setText(tr("It works: {facts}", facts=facts))
            return
        self._bar.setRange(0, _BAR_STEPS if event.total else 0)
        if event.total:
            self._bar.setValue(int(_BAR_STEPS * event.done / event.total))
        self._news.setText(tr("{step}: {note}", step=tr(STEP_TITLES[event.step]), note=event.note))

    def _ended(self) -> None:
        self._job = None
        self._bar.hide()
        if self._site is not None:
            reach_engine(self._site.home)
        self._show_state()

    def _failed(self, error: Exception) -> None:
        self._ended()
        self._news.setText("")
        self.context.show_error(error)

    def _go_back(self) -> None:
        if self._site is None:
            return
        try:
            self._site.home.roll_back()
        except AtelierError as error:
            self.context.show_error(error)
        self._ended()

    def _ask_reset(self) -> None:
        question = tr(
            "Remove the AI engine? Your projects, models and settings stay; it can be installed again."
        )
        if (
            QMessageBox.question(self, tr("AI engine"), question) != QMessageBox.StandardButton.Yes
            or self._site is None
        ):
            return
        self._site.home.reset()
        self._ended()


def _try_out(home: EngineHome, profile: EngineProfile) -> Iterator[EngineProgress | EngineReady]:
    yield EngineProgress("probing")
    active = home.active()
    yield EngineReady(active.build if active else "", engine_is_sound(home, profile))


def _words(name: str) -> PlainLabel:
    label = PlainLabel()
    label.setObjectName(name)
    label.setWordWrap(True)
    return label


def _button(name: str, text: str, *, role: str = "") -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    if role:
        button.setProperty("role", role)
    return button


def _gigabytes(count: int) -> str:
    return f"{count / 1e9:.1f}"
