from __future__ import annotations

from curation.project.store import CurationProject
from curation.regions.box import Box
from curation.suggestions.suggestion import Findings, Person, Suggestion

PEOPLE = (Person((Suggestion("face", Box(1, 2, 60, 60), 0.5),), (0.1, 0.9)),)


def test_suggestions_wait_across_a_restart_until_they_are_answered(filled):
    filled.remember_suggested([Findings(1, "haar", PEOPLE), Findings(2, "haar", PEOPLE), Findings(3, "haar")])
    filled.close()

    with CurationProject.open(filled.path) as again:
        assert again.suggested_ids() == [1, 2]
        assert again.suggested(1) == Findings(1, "haar", PEOPLE)
        again.forget_suggested([1])
        assert again.suggested(1) is None


def test_a_new_look_that_finds_nobody_takes_the_old_suggestions_away(filled):
    filled.remember_suggested([Findings(1, "haar", PEOPLE)])
    filled.remember_suggested([Findings(1, "haar")])

    assert filled.suggested_ids() == []


def test_the_subject_is_remembered_and_forgotten_and_no_edit(filled):
    title = filled.undo_title()

    filled.remember_subject((0.25, 0.75))
    chosen = filled.subject()
    filled.remember_subject(())

    assert (chosen, filled.subject()) == ((0.25, 0.75), ())
    assert filled.undo_title() == title


def test_it_is_known_which_source_made_the_suggestions_that_wait(filled):
    filled.remember_suggested([Findings(1, "yunet", PEOPLE)])

    assert filled.suggested_by() == {1: "yunet"}
