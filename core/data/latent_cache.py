"""LatentCache: every picture encoded once, kept in memory, and on disk where wanted."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

import torch

from core.data.claims import claimed, wait_for
from core.data.latent_files import LatentStore
from core.data.picture_encoder import PictureEncoder
from core.data.picture_pixels import PicturePixels, ReadingSettings, read_pixels
from core.data.picture_source import EncodedPicture
from core.data.seeds import keyed_generator
from core.errors import AtelierError
from core.kohya.plan_entries import PlanEntry

_Key: TypeAlias = tuple[str, bool]
"""A picture's name in the run, and whether it is mirrored."""
_Wanted: TypeAlias = tuple[PlanEntry, bool]


@dataclass(frozen=True)
class EncodingSettings:
    """What besides picture and bucket shapes latents.

    Args:
        reading: how pictures are read.
        seed: for the VAE's own randomness.
        vae_batch_size: pictures encoded at once.
        most_bytes: latents kept in memory where they are on disk too; the rest of those is read when needed.
    """

    reading: ReadingSettings = field(default_factory=ReadingSettings)
    seed: int = 0
    vae_batch_size: int = 1
    most_bytes: int = 2 << 30


@dataclass
class LatentCache:
    """Latents by picture; a :class:`core.data.picture_source.PictureSource`.

    Args:
        encoder: the VAE.
        settings: what besides picture and bucket shapes latents.
        store: where they are kept for the next run; None = in memory only.
        unreadable: pictures that could not be read, each with the error that says why.
        made_count: pictures that were encoded by this process; the others were found.
    """

    encoder: PictureEncoder
    settings: EncodingSettings = field(default_factory=EncodingSettings)
    store: LatentStore | None = None
    unreadable: dict[Path, AtelierError] = field(default_factory=dict)
    made_count: int = 0
    _kept: dict[_Key, EncodedPicture | None] = field(default_factory=dict)
    _bytes: int = 0

    @property
    def reads_ahead(self) -> bool:
        """Only what had no room in memory is read from disk."""
        return None in self._kept.values()

    @property
    def count(self) -> int:
        """How many latents are kept, mirrored ones counted apart."""
        return len(self._kept)

    def fill(self, entries: Sequence[PlanEntry]) -> Iterator[int]:
        """Encode all pictures that were not yet; yields how many are done.

        Those that cannot be read are put into ``unreadable``. What another process encodes just now is
        waited for.

        Raises:
            AtelierError: the VAE gives no numbers for a picture.
        """
        elsewhere: list[_Wanted] = []
        with ExitStack() as claims:
            waiting: list[_Waiting] = []
            for done, entry in enumerate(sorted(entries, key=lambda one: one.fit.bucket), start=1):
                if waiting and waiting[-1].entry.fit.bucket != entry.fit.bucket:
                    self._encode(waiting, claims)
                try:
                    waiting += self._missing(entry, claims, elsewhere)
                except AtelierError as error:
                    self.unreadable[entry.image.path] = error
                if len(waiting) >= self.settings.vae_batch_size:
                    self._encode(waiting, claims)
                yield done
            self._encode(waiting, claims)
        self._take_or_make(elsewhere)

    def read(self, entry: PlanEntry, rng: random.Random | None, *, is_mirrored: bool) -> EncodedPicture:
        """What was encoded; ``rng`` is not needed, as nothing changes."""
        del rng
        return self.picture_of(entry, is_mirrored=is_mirrored)

    def encode(
        self, pictures: Sequence[PicturePixels | EncodedPicture], generators: Sequence[torch.Generator]
    ) -> list[EncodedPicture]:
        """They are encoded already."""
        del generators
        return [picture for picture in pictures if isinstance(picture, EncodedPicture)]

    def picture_of(self, entry: PlanEntry, *, is_mirrored: bool = False) -> EncodedPicture:
        """A picture that was encoded.

        Raises:
            AtelierError: its file was removed while the run needs it.
        """
        kept = self._kept[entry.name, is_mirrored]
        if kept is None and self.store is not None:
            with suppress(OSError):  # the picture has vanished, so nobody knows whether its latents hold
                kept = self.store.load(entry, is_mirrored=is_mirrored)
        if kept is None:
            raise AtelierError(
                "The cached latents of {path} are gone.",
                why="Their file was removed or the picture changed while the run reads from it.",
                remedy="Begin again, or go on from the last state; they are made anew.",
                path=str(entry.image.path),
            )
        return kept

    def _missing(self, entry: PlanEntry, claims: ExitStack, elsewhere: list[_Wanted]) -> Iterator[_Waiting]:
        """The pixels of what is not yet encoded, but for what another process is at: that is put down."""
        for is_mirrored in (False, True) if entry.folder.settings.flip_aug else (False,):
            if self._is_here(entry, is_mirrored=is_mirrored):
                continue
            claim = self._claim(entry, is_mirrored=is_mirrored)
            if claim is None or claims.enter_context(claimed(claim)):
                yield self._waiting(entry, is_mirrored=is_mirrored)
            else:
                elsewhere.append((entry, is_mirrored))

    def _take_or_make(self, elsewhere: Sequence[_Wanted]) -> None:
        for entry, is_mirrored in elsewhere:
            claim = self._claim(entry, is_mirrored=is_mirrored)
            if claim is not None:
                wait_for(claim)
            if not self._is_here(entry, is_mirrored=is_mirrored):
                with ExitStack() as nothing:
                    self._encode([self._waiting(entry, is_mirrored=is_mirrored)], nothing)

    def _encode(self, waiting: list[_Waiting], claims: ExitStack) -> None:
        """Encode what waits, keep it, and give up the claims on it."""
        if not waiting:
            return
        generators = [
            keyed_generator(self.settings.seed, "vae", one.entry.image.path.name, one.is_mirrored)
            for one in waiting
        ]
        latents = self.encoder.encode([one.picture.pixels for one in waiting], generators)
        for one, encoded in zip(waiting, latents, strict=True):
            picture = EncodedPicture(encoded, one.picture.crop, one.picture.mask)
            is_on_disk = self._keep_on_disk(one, picture)
            self._remember(one.entry, picture, is_mirrored=one.is_mirrored, is_on_disk=is_on_disk)
        self.made_count += len(waiting)
        waiting.clear()
        claims.close()

    def _waiting(self, entry: PlanEntry, *, is_mirrored: bool) -> _Waiting:
        picture = read_pixels(entry, self.settings.reading, is_mirrored=is_mirrored)
        return _Waiting(entry, picture, is_mirrored)

    def _is_here(self, entry: PlanEntry, *, is_mirrored: bool) -> bool:
        """Whether a picture is in memory, or on disk, from where it is taken."""
        if (entry.name, is_mirrored) in self._kept:
            return True
        found = None
        if self.store is not None:
            try:
                found = self.store.load(entry, is_mirrored=is_mirrored)
            except OSError:
                return False
        if found is not None:
            self._remember(entry, found, is_mirrored=is_mirrored, is_on_disk=True)
        return found is not None

    def _keep_on_disk(self, one: _Waiting, picture: EncodedPicture) -> bool:
        if self.store is None:
            return False
        try:
            return self.store.keep(one.entry, picture, is_mirrored=one.is_mirrored)
        except OSError:  # the picture itself has vanished since it was read: this run still has it
            return False

    def _remember(
        self, entry: PlanEntry, picture: EncodedPicture, *, is_mirrored: bool, is_on_disk: bool
    ) -> None:
        size = picture.latents.numel() * picture.latents.element_size()
        has_room = self._bytes + size <= self.settings.most_bytes
        self._kept[entry.name, is_mirrored] = picture if has_room or not is_on_disk else None
        self._bytes += size if has_room else 0

    def _claim(self, entry: PlanEntry, *, is_mirrored: bool) -> Path | None:
        if self.store is None:
            return None
        try:
            path = self.store.path_of(entry, is_mirrored=is_mirrored)
        except OSError:
            return None
        return path.with_name(f"{path.name}.mirrored") if is_mirrored else path


@dataclass(frozen=True, eq=False)
class _Waiting:
    """A picture that is to be encoded."""

    entry: PlanEntry
    picture: PicturePixels
    is_mirrored: bool
