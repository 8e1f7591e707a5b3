"""What stands in the captions of selected crops: tags with scores, what was almost taken, what is shared."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from curation.captions.caption import Caption
from curation.captions.tag_counts import TagState, tag_states
from curation.captions.tag_words import plain_words
from curation.project.board_row import BoardRow
from curation.project.caption_board import CaptionBoard
from curation.taggers.choose_tags import USUAL_CHOICE, CaptionChoice, almost_tags
from curation.taggers.region_merge import TagOrigin, origins_of

_MOST_ALMOST = 12


@dataclass(frozen=True)
class SelectedTag:
    """One tag of one caption.

    Attributes:
        tag: as it is written.
        origin: where it comes from.
        score: the tagger's, 0..1; 0.0 where no tagger saw it.
        count: on how many captions of the project it stands.
    """

    tag: str
    origin: TagOrigin
    score: float
    count: int


@dataclass(frozen=True)
class SharedTag:
    """One tag of several captions, and whether all of them have it."""

    tag: str
    state: TagState
    count: int


def tags_of(board: CaptionBoard, row: BoardRow) -> tuple[SelectedTag, ...]:
    """The tags of one caption, in its order."""
    own, photo = board.scores.descriptions(row.id)
    scores = board.scores.of(row.id)
    return tuple(
        SelectedTag(one.tag, one.origin, scores.get(plain_words(one.tag), 0.0), board.counts[one.tag])
        for one in origins_of(row.caption.tags, own.scores, photo.scores)
    )


def almost_taken(board: CaptionBoard, row: BoardRow) -> tuple[tuple[str, float], ...]:
    """Tags that just missed the thresholds of a caption, with their scores, surest first."""
    own, photo = board.scores.descriptions(row.id)
    choice = CaptionChoice.from_json(row.facts.choice).choice if row.facts.choice else USUAL_CHOICE
    there = {plain_words(tag) for tag in row.caption.tags}
    missed = almost_tags(own.scores or photo.scores, choice)
    offers = [(choice.words(tag.name), tag.score) for tag in missed if plain_words(tag.name) not in there]
    return tuple(offers[:_MOST_ALMOST])


def shared_tags(board: CaptionBoard, captions: Iterable[Caption]) -> tuple[SharedTag, ...]:
    """The tags of several captions: those of all first, then by how often they stand in the project."""
    states = tag_states(captions)
    shared = [SharedTag(tag, state, board.counts[tag]) for tag, state in states.items()]
    return tuple(sorted(shared, key=lambda one: (one.state is not TagState.ALL, -one.count, one.tag)))
