"""Random sequences of caption operations: undone to the beginning and redone to the end, states are equal."""

from __future__ import annotations

import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from curation.captions.bulk_preview import preview
from curation.captions.caption import Caption, parse_caption
from curation.captions.operations import OPERATIONS, RULES_VALUE
from curation.captions.rules import CaptionRule, RuleKind
from curation.project.caption_board import CaptionBoard
from curation.project.caption_edits import (
    AddRule,
    BulkRewrite,
    LayerTexts,
    RemoveRules,
    SaveFilter,
    SetCaptionLayers,
)
from curation.project.edits import AddConcept, DeleteRegions, DrawRegions, NewRegion, SetCaptions
from curation.project.schema import COLUMNS
from curation.project.store import CurationProject
from curation.regions.box import Box

TAGS = ("mira", "long hair", "hair", "smile", "o_o", "red dress", "mira (doll)", "微笑", "grey_hair", "hat")
FILLED = {
    "tags": ("hat", "smile"),
    "old": "hat",
    "new": "cap",
    "find": "a",
    "replacement": "o",
    "prefix": "x ",
}


def state(project):
    """Every row that edits may change."""
    rows = {}
    for table, columns in COLUMNS.items():
        names = ", ".join(f'"{column}"' for column in columns)
        rows[table] = [tuple(row) for row in project._rows(f"SELECT {names} FROM {table} ORDER BY 1")]
    return rows


def do_something(project, rng):
    """One random operation of those that the page offers."""
    ids = [region.id for region in project.regions()]
    some = rng.sample(ids, rng.randint(0, len(ids)))
    kind = rng.randrange(8)
    if kind == 0 or not some:
        project.apply(DrawRegions((NewRegion(1, "face", Box(1, 2, 30, 40), caption="new"),)))
    elif kind == 1:
        texts = {number: ", ".join(rng.choices(TAGS, k=rng.randint(0, 6))) for number in some}
        project.apply(SetCaptions(texts))
    elif kind == 2:
        project.apply(
            SetCaptionLayers({some[0]: LayerTexts(rng.choice(("", "a doll")), rng.choice((None, "n")))})
        )
    elif kind == 3 and len(ids) > 3:
        project.apply(DeleteRegions((some[0],)))
    elif kind == 4:
        rule = CaptionRule(rng.choice(tuple(RuleKind)), tuple(rng.sample(TAGS, 2)), (rng.choice(TAGS),))
        project.apply(AddRule(rule, {some[0]: rng.choice(TAGS)}))
    elif kind == 5:
        project.apply(RemoveRules(tuple(rule.id for rule in project.caption_rules()[:1])))
    elif kind == 6:
        project.apply(SaveFilter(rng.choice("ab"), rng.choice(("count<3", "tag:hat"))))
    else:
        bulk(project, rng, some)


def bulk(project, rng, region_ids):
    board = CaptionBoard(project, len)
    operation = rng.choice(OPERATIONS)
    values = operation.defaults | {key: value for key, value in FILLED.items() if key in operation.defaults}
    edit = operation.make(values | {RULES_VALUE: project.caption_rules()})
    if edit is not None:
        found = preview(edit, board.captions(region_ids), board.surroundings())
        project.apply(BulkRewrite(found.texts, edit.title, edit.title_values))


def undone_and_redone(folder, seed, operations):
    rng = random.Random(seed)
    with CurationProject.create(folder / f"mira {seed}") as project:
        project._connection.execute("INSERT INTO photo VALUES (1,'a.png',90,90,'',1,1,'',0,0,0)")
        project.apply(AddConcept("mira", kinds=("face",)))
        project._connection.execute("DELETE FROM edit")
        states = [state(project)]
        for _ in range(operations):
            do_something(project, rng)
        states.append(state(project))
        while project.undo() is not None:
            continue
        assert state(project) == states[0]
        while project.redo() is not None:
            continue
        assert state(project) == states[1]


@settings(max_examples=4, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 10**6))
def test_forty_operations_are_undone_and_redone(tmp_path_factory, seed):
    undone_and_redone(tmp_path_factory.mktemp("sequence"), seed, 40)


@pytest.mark.slow
@pytest.mark.parametrize("seed", [1])
def test_a_thousand_operations_are_undone_and_redone(tmp_path, seed):
    undone_and_redone(tmp_path, seed, 1000)


@given(text=st.text())
def test_reading_what_was_written_changes_no_character(text):
    assert str(parse_caption(text)) == text
    assert parse_caption(str(Caption(text))) == Caption(text)


@given(tags=st.lists(st.text(min_size=1).filter(lambda tag: "," not in tag and tag == tag.strip())))
def test_tags_that_were_written_are_read_as_they_were(tags):
    assert Caption().with_tags(tags).tags == tuple(tags)
