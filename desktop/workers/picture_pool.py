"""Pictures made off the GUI thread, for what is on screen: asked for when shown.

What was asked for last is made first, and of what was asked for at once (one paint of a grid) the first.

The worker threads touch no Qt object but the picture itself: they put it on a shelf, and a timer on the GUI
thread takes it from there. So no window can go away under a thread, and thumbnails arrive in calm portions.
"""

from __future__ import annotations

import threading
from collections import OrderedDict, deque
from collections.abc import Callable, Hashable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial

from PIL import Image
from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtGui import QImage

from core.errors import AtelierError

_TICK_MILLISECONDS = 33
_MOST_WAITING = 400
_MOST_PER_TICK = 24

MakePicture = Callable[[], Image.Image | QImage]


@dataclass(frozen=True, eq=False)
class _Wish:
    """A picture that is wanted.

    Attributes:
        key: names it.
        make: makes it.
        tick: when it was asked for.
    """

    key: Hashable
    make: MakePicture
    tick: int


@dataclass
class _Shelf:
    """What the GUI thread and the workers share."""

    lock: threading.Lock = field(default_factory=threading.Lock)
    wishes: deque[_Wish] = field(default_factory=deque)
    made: deque[tuple[Hashable, QImage | AtelierError]] = field(default_factory=deque)
    given_up: deque[Hashable] = field(default_factory=deque)

    def take_wish(self) -> _Wish | None:
        """The wish to fulfil next; None when there is none."""
        with self.lock:
            if not self.wishes:
                return None
            newest = self.wishes[-1].tick
            chosen = next(wish for wish in self.wishes if wish.tick == newest)
            self.wishes.remove(chosen)
            return chosen


class PicturePool(QObject):
    """Makes and keeps pictures.

    Signals:
        arrived(object): key of a picture that `picture` returns now.
        failed(object, object): key, and the `AtelierError` that says why there is none.

    Args:
        kept_mebibytes: how much memory pictures may take; those looked at longest ago go first.
        threads: how many pictures are made at once.
        parent: the Qt parent.
    """

    arrived = Signal(object)
    failed = Signal(object, object)

    def __init__(self, kept_mebibytes: float = 96, threads: int = 2, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._room = int(kept_mebibytes * 2**20)
        self._pictures: OrderedDict[Hashable, QImage] = OrderedDict()
        self._without: set[Hashable] = set()
        self._pending: set[Hashable] = set()
        self._shelf = _Shelf()
        self._tick = 0
        self._threads = ThreadPoolExecutor(max_workers=threads, thread_name_prefix="pictures")
        self.destroyed.connect(partial(self._threads.shutdown, wait=False, cancel_futures=True))
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MILLISECONDS)
        self._timer.timeout.connect(self._take_what_is_made)
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.give_up)

    def picture(self, key: Hashable, make: MakePicture) -> QImage | None:
        """The picture of a key, or None while it is being made (then `arrived` follows) or cannot be made.

        Args:
            key: names the picture and everything it depends on.
            make: makes it, in a worker thread; raises `AtelierError` when it cannot.
        """
        if key in self._pictures:
            self._pictures.move_to_end(key)
            return self._pictures[key]
        if key not in self._pending and key not in self._without:
            self._wish(key, make)
        return None

    def is_without_picture(self, key: Hashable) -> bool:
        """Whether the picture of this key could not be made."""
        return key in self._without

    @property
    def is_idle(self) -> bool:
        """Whether every wish has been answered."""
        return not self._pending

    def give_up_where(self, is_unwanted: Callable[[Hashable], bool]) -> None:
        """Forget wishes for pictures that left the screen, where nobody has begun to make them."""
        with self._shelf.lock:
            wishes = list(self._shelf.wishes)
            self._shelf.given_up.extend(wish.key for wish in wishes if is_unwanted(wish.key))
            self._shelf.wishes.clear()
            self._shelf.wishes.extend(wish for wish in wishes if not is_unwanted(wish.key))

    def give_up(self) -> None:
        """Forget what nobody has begun to make; the program ends without making it."""
        with self._shelf.lock:
            self._shelf.given_up.extend(wish.key for wish in self._shelf.wishes)
            self._shelf.wishes.clear()

    def _wish(self, key: Hashable, make: MakePicture) -> None:
        self._pending.add(key)
        with self._shelf.lock:
            self._shelf.wishes.append(_Wish(key, make, self._tick))
            while len(self._shelf.wishes) > _MOST_WAITING:
                # Scrolled past long ago; it is asked for again when it is seen again.
                self._shelf.given_up.append(self._shelf.wishes.popleft().key)
        self._threads.submit(_fulfil_next, self._shelf)
        if not self._timer.isActive():
            self._timer.start()

    def _keep(self, key: Hashable, picture: QImage) -> None:
        self._pictures[key] = picture
        self._room -= picture.sizeInBytes()
        while self._room < 0 and len(self._pictures) > 1:
            _, gone = self._pictures.popitem(last=False)
            self._room += gone.sizeInBytes()

    def _take_what_is_made(self) -> None:
        self._tick += 1
        while self._shelf.given_up:
            self._pending.discard(self._shelf.given_up.popleft())
        for _ in range(min(len(self._shelf.made), _MOST_PER_TICK)):
            key, made = self._shelf.made.popleft()
            self._pending.discard(key)
            if isinstance(made, AtelierError):
                self._without.add(key)
                self.failed.emit(key, made)
                continue
            self._keep(key, made)
            self.arrived.emit(key)
        if not self._pending:
            self._timer.stop()


def as_image(picture: Image.Image) -> QImage:
    """The same pixels for Qt, in the layout that it paints fastest."""
    width, height = picture.size
    if picture.mode == "RGBA":
        pixels = picture.tobytes()
        given = QImage(pixels, width, height, width * 4, QImage.Format.Format_RGBA8888)
        return given.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    pixels = picture.convert("RGB").tobytes()
    given = QImage(pixels, width, height, width * 3, QImage.Format.Format_RGB888)
    return given.convertToFormat(QImage.Format.Format_RGB32)


def _fulfil_next(shelf: _Shelf) -> None:
    wish = shelf.take_wish()
    if wish is None:
        return
    try:
        made = wish.make()
        shelf.made.append((wish.key, made if isinstance(made, QImage) else as_image(made)))
    except AtelierError as error:
        shelf.made.append((wish.key, error))
    except Exception as error:  # noqa: BLE001  (the end of a job: a picture that fails must not stay pending)
        refusal = AtelierError("The picture cannot be shown.", why="{reason}", reason=repr(error))
        shelf.made.append((wish.key, refusal))
