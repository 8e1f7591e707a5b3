"""The update dialog asks before each step, and refuses what is not the promised file."""

from __future__ import annotations

import hashlib
import json
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from shiboken6 import isValid

from desktop.dialogs.update_dialog import UpdateDialog
from desktop.workers.jobs import Jobs
from installer.engine.download import Network
from installer.update import Release

SETUP = b"MZ the new setup" * 1000


class QuietHandler(SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


@pytest.fixture
def shelf(tmp_path):
    """A folder to put files in, and the address that a server of ours gives it."""
    folder = tmp_path / "shelf"
    folder.mkdir()
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(QuietHandler, directory=str(folder)))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield folder, f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def errors():
    return []


@pytest.fixture
def dialog(qtbot, shelf, tmp_path, errors):
    """Version 0.1.0, told of updates by the shelf; ``dialog.trains`` says whether a run goes on."""
    jobs = Jobs(errors.append)
    release = Release("0.1.0", f"{shelf[1]}/update.json")
    made = UpdateDialog(jobs, release, tmp_path / "updates", Network(timeout=5), lambda: made.trains)
    made.trains = False
    made.show()
    yield made
    jobs.stop_all()
    if isValid(made):
        made.close()


def put_up(shelf, version, setup=SETUP):
    facts = {"url": "new.exe", "sha256": hashlib.sha256(SETUP).hexdigest(), "size": len(SETUP)}
    (shelf[0] / "update.json").write_text(json.dumps({"version": version, "setup": facts}))
    (shelf[0] / "new.exe").write_bytes(setup)


def press(qtbot, dialog, until):
    qtbot.mouseClick(dialog.findChild(QPushButton, "update_button"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: until in dialog.words)


def test_a_newer_version_is_found_fetched_and_checked_one_press_at_a_time(qtbot, dialog, shelf, tmp_path):
    put_up(shelf, "0.2.0")
    assert dialog.words == "Version 0.1.0 is installed."

    press(qtbot, dialog, until="0.2.0 is here")
    assert not (tmp_path / "updates").exists()
    press(qtbot, dialog, until="fetched and checked")

    (fetched,) = (tmp_path / "updates").iterdir()
    assert fetched.read_bytes() == SETUP


def test_the_newest_version_says_so_and_offers_nothing(qtbot, dialog, shelf):
    put_up(shelf, "0.1.0")

    press(qtbot, dialog, until="0.1.0 is the newest")

    assert not dialog.findChild(QPushButton, "update_button").isVisible()


def test_a_changed_file_is_refused_and_gone(qtbot, dialog, shelf, tmp_path):
    put_up(shelf, "0.2.0", setup=SETUP[:-1] + b"!")
    press(qtbot, dialog, until="is here")

    press(qtbot, dialog, until="not the file it should be")

    assert list((tmp_path / "updates").iterdir()) == []


def test_nothing_is_installed_while_a_training_runs(qtbot, dialog, shelf):
    put_up(shelf, "0.2.0")
    press(qtbot, dialog, until="is here")
    press(qtbot, dialog, until="fetched and checked")
    dialog.trains = True

    press(qtbot, dialog, until="An update waits while a training runs.")

    assert dialog.isVisible()


def test_without_an_answer_it_says_what_to_do_and_can_be_asked_again(qtbot, dialog, errors):
    press(qtbot, dialog, until="Try again later.")

    assert dialog.findChild(QPushButton, "update_button").isEnabled()
    assert errors == []


def test_a_dialog_that_is_left_by_escape_asks_no_further(qtbot, dialog):
    dialog.findChild(QPushButton, "update_button").click()
    thread = dialog._thread

    qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    assert thread.stop_wanted
