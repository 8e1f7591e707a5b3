"""Templates of captions: "{trigger}, {tags:-full body}, {sentence}", filled from what a caption has."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Self

from core.errors import AtelierError
from curation.captions.caption import SEPARATOR, Caption

PLACES = ("trigger", "class", "tags", "sentence", "notes")
# Booru tags have up to four words; what is longer was written as a sentence.
_SENTENCE_WORDS = 5
_PLACE = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True)
class Layers:
    """A caption's tags, its sentence and what was noted beside them, apart."""

    tags: tuple[str, ...]
    sentence: str
    notes: str = ""


def layers_of(caption: Caption) -> Layers:
    """Tell tags and sentence apart: a sentence runs from the first long piece to the last one."""
    pieces = caption.tags
    long = [place for place, piece in enumerate(pieces) if len(piece.split()) >= _SENTENCE_WORDS]
    if not long:
        return Layers(pieces, "")
    first, last = long[0], long[-1] + 1
    return Layers((*pieces[:first], *pieces[last:]), f"{SEPARATOR} ".join(pieces[first:last]))


@dataclass(frozen=True)
class _Place:
    """One place of a template: what goes there, and which tags do not.

    Attributes:
        name: one of PLACES.
        without: tags that are left out.
        most: how many tags at most; 0 for all.
    """

    name: str
    without: tuple[str, ...] = ()
    most: int = 0


@dataclass(frozen=True)
class Template:
    """A template that was read.

    Attributes:
        pieces: text and places, in turn.
    """

    pieces: tuple[str | _Place, ...]

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a template.

        Args:
            text: places are {trigger}, {class}, {tags}, {sentence}, {notes}; {tags:-a,-b} leaves tags out,
                {tags:20} takes the first twenty.

        Raises:
            AtelierError: a place is not known, or a brace stands alone.
        """
        pieces: list[str | _Place] = []
        end = 0
        for found in _PLACE.finditer(text):
            pieces += [text[end : found.start()], _place(found[1])]
            end = found.end()
        pieces.append(text[end:])
        if any("{" in piece or "}" in piece for piece in pieces if isinstance(piece, str)):
            raise _not_known(text)
        return cls(tuple(pieces))

    def filled(self, caption: Caption, *, trigger: str = "", class_words: str = "") -> Caption:
        """A caption in this shape. What is empty leaves no comma behind."""
        return self.filled_with(layers_of(caption), trigger=trigger, class_words=class_words)

    def filled_with(self, layers: Layers, *, trigger: str = "", class_words: str = "") -> Caption:
        """Layers in this shape. What is empty leaves no comma behind, the trigger is no tag."""
        named = {tag.strip() for tag in (*trigger.split(SEPARATOR), *class_words.split(SEPARATOR))}
        takes_names = {piece.name for piece in self.pieces if isinstance(piece, _Place)}
        # The trigger has a place of its own: it is not repeated among the tags.
        own = named if takes_names & {"trigger", "class"} else set()
        values = {
            "trigger": trigger.strip(),
            "class": class_words.strip(),
            "sentence": layers.sentence,
            "notes": layers.notes,
        }
        text = ""
        for piece in self.pieces:
            if isinstance(piece, str):
                text += piece
            elif piece.name == "tags":
                tags = [tag for tag in layers.tags if tag not in own and tag not in piece.without]
                text += f"{SEPARATOR} ".join(tags[: piece.most or None])
            else:
                text += values[piece.name]
        return Caption().with_tags(Caption(text).tags)


def _place(text: str) -> _Place:
    name, _, how = text.partition(":")
    name = name.strip().lower()
    if name not in PLACES or (how.strip() and name != "tags"):
        raise _not_known(f"{{{text}}}")
    without: list[str] = []
    most = 0
    for wish in (piece.strip() for piece in how.split(SEPARATOR)):
        if wish.startswith("-"):
            without.append(wish[1:].strip())
        elif wish.isdecimal():
            most = int(wish)
        elif wish:
            raise _not_known(f"{{{text}}}")
    return _Place(name, tuple(without), most)


def _not_known(place: str) -> AtelierError:
    return AtelierError(
        "“{place}” cannot be filled in.",
        why="A template knows {places}, and {example} to leave a tag out.",
        remedy="Correct the template.",
        place=place,
        places=", ".join(f"{{{name}}}" for name in PLACES),
        example="{tags:-full body}",
    )
