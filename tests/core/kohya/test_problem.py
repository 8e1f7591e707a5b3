from pathlib import Path

from core.kohya.problem import Problem, examples, merged


def odd(file: str, message: str = "Odd: {file}.") -> Problem:
    return Problem(message, "warning", values={"file": file, "files": (Path(file),)})


def test_a_problem_fills_its_values_in():
    assert Problem("{count} are odd", "error", values={"count": 3}).text == "3 are odd"


def test_a_few_names_stand_for_many():
    assert examples(["a", "b"]) == "a, b"
    assert examples(["a", "b", "c", "d", "e"]) == "a, b, c + 2"


def test_the_same_problem_of_several_files_becomes_one_that_knows_them_all():
    problems = merged([odd("a"), odd("b", "Bad: {file}."), odd("c")])

    assert [problem.text for problem in problems] == ["Odd: a, c.", "Bad: b."]
    assert problems[0].values["files"] == (Path("a"), Path("c"))


def test_problems_that_are_not_about_files_stay_as_they_are():
    problem = Problem("Too few.", "error", "resolution")

    assert merged([problem]) == (problem,)
    assert len({problem, problem}) == 1
