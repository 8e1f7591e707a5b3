"""What other thresholds would change in captions, before they do."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from curation.captions.caption import Caption
from curation.project.store import CurationProject
from curation.project.tag_project import changed_choice
from curation.project.tagging_edits import ChangeTagChoice
from curation.taggers.choose_tags import TagChoice


@dataclass(frozen=True)
class ChoicePreview:
    """What another choice of tags would do.

    Attributes:
        edit: does it, as one step.
        taggable: how many captions have a tagger's words at all.
        changed: how many captions would read otherwise.
        come: tags that would come, with on how many captions, the most frequent first.
        go: tags that would go, likewise.
    """

    edit: ChangeTagChoice
    taggable: int
    changed: int
    come: tuple[tuple[str, int], ...]
    go: tuple[tuple[str, int], ...]


def preview_choice(
    project: CurationProject, choice: TagChoice, region_ids: Sequence[int] | None = None
) -> ChoicePreview:
    """Work out what a choice would change. Nothing is written.

    Args:
        project: the project.
        choice: thresholds, exclusions, order.
        region_ids: which captions; None means all.
    """
    edit = changed_choice(project, choice, region_ids)
    before = project.captions()
    come: Counter[str] = Counter()
    go: Counter[str] = Counter()
    changed = 0
    for caption in edit.captions:
        old = before.get(caption.region_id, Caption())
        new = Caption(caption.text)
        changed += old != new
        come.update(set(new.tags) - set(old.tags))
        go.update(set(old.tags) - set(new.tags))
    return ChoicePreview(edit, len(edit.captions), changed, _ordered(come), _ordered(go))


def _ordered(counts: Counter[str]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(counts.items(), key=lambda item: (-item[1], item[0])))
