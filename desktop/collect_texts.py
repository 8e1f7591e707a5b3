"""Collect every word on screen into the catalogues ``resources/translations/*.ts`` and compile them.

    python -m desktop.collect_texts

Words come from four places: first arguments of ``tr("...")``, templates of ``AtelierError``, ``Problem`` and
other records that are shown, labels and helps of recipe fields, titles of registry records. Translations that
are there already stay; words that are gone are dropped. English has its own catalogue for templates with a
``{count}``: the form for one is guessed when the template is new, to be put right there by hand.
"""

from __future__ import annotations

import ast
import re
import shutil
import string
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from desktop.text import CONTEXT, LANGUAGES

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
_PLACES = ("desktop", "core", "curation", "installer/engine", "installer/update.py", "installer/start.py")
_COMMAND_LINE_ONLY = ("core/cli", "core/demo", "curation/cli", "desktop/demo")
"""Their words never come into the window; the command line speaks English."""
_FIRST_ARGUMENT = {
    "tr", "_tr", "Problem", "Advice", "Preparing", "filled", "problem_about", "error_at", "warning_at",
}  # fmt: skip
"""Calls whose first argument is a template; also those with the field first and the template second."""
_FOR_CALLERS = {"ValueError", "TypeError", "KeyError", "RuntimeError", "OSError", "ValidationError"}
"""Errors of our own code's mistakes; their words are for developers and stay English."""
_KEYWORDS = {
    "what", "why", "remedy", "title", "description", "message", "hint", "unit", "stage", "reason", "help",
}  # fmt: skip
_SENTENCES = {"what", "why", "remedy", "message"}
"""Parameters of a file's own functions that hand a sentence on to an error or a problem."""
_ANSWERS = ("refusal", "reason", "remedy")
"""Names of functions that return a sentence for one."""
_RECORDS = ("Kind", "Operation", "OperationField", "FieldChoice", "Finding", "Filter", "Sort", "Guides")
"""Records whose texts are shown; what begins with a small letter is a name that code uses."""
_TEXT_FIELDS = ("title", "hint")
_FIELD_NAME = re.compile("[a-z][a-z0-9_]*")
_SEVERAL = re.compile(r"(\{count(?::,)?\} (?:(?!has )[a-z-]+ )??)([a-z-]{3,}s)\b( (?:are|were|have|do)\b)?")
_OF_ONE = {" are": " is", " were": " was", " have": " has", " do": " does"}
_SHORTCUT = re.compile(r"(Ctrl|Alt|Shift)\+.*")


def collect() -> tuple[str, ...]:
    """All templates, in alphabetical order."""
    found: set[str] = set()
    for path in _files():
        found |= set(_templates(ast.parse(path.read_text(encoding="utf-8"))))
    return tuple(sorted(text for text in found if _is_said(text)))


def _is_said(text: str) -> bool:
    """Whether a text has words in it and is no key."""
    return any(letter.isalpha() for letter in text) and not _SHORTCUT.fullmatch(text)


def read_catalogue(language: str) -> dict[str, str]:
    """The translations of a language by template; untranslated ones are empty."""
    path = _ts_path(language)
    if not path.is_file():
        return {}
    messages = ElementTree.parse(path).getroot().iter("message")
    return {message.findtext("source", ""): message.findtext("translation", "") for message in messages}


def read_forms_for_one() -> dict[str, str]:
    """What English says where the count is 1, by template."""
    messages = ElementTree.parse(_ts_path("en")).getroot().iter("message")
    counted = (message for message in messages if message.get("numerus"))
    return {one.findtext("source", ""): one.findtext("translation/numerusform", "") for one in counted}


def form_for_one(template: str) -> str:
    """A guess at what a template says of one thing: “{count} photo added” for “{count} photos added”."""

    def of_one(found: re.Match[str]) -> str:
        number, things, verb = found.groups()
        thing = things.removesuffix("es") if things.endswith(("xes", "sses")) else things.removesuffix("s")
        return number + thing + _OF_ONE.get(verb, "")

    return _SEVERAL.sub(of_one, template, count=1)


def unlike_places(catalogue: Mapping[str, str]) -> list[str]:
    """Templates whose translation names other places than they do."""
    return [
        template
        for template, translation in catalogue.items()
        if translation and _places(template) != _places(translation)
    ]


def write_catalogue(language: str, translations: Mapping[str, str]) -> None:
    """Write a ``.ts`` file.

    Args:
        language: a key of :data:`desktop.text.LANGUAGES`.
        translations: translation by template; empty where there is none yet.
    """
    forms = read_forms_for_one() if language == "en" else {}
    tree = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ElementTree.SubElement(tree, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    for template in sorted(translations):
        message = ElementTree.SubElement(context, "message")
        ElementTree.SubElement(message, "source").text = template
        translation = ElementTree.SubElement(message, "translation")
        translation.text = translations[template]
        if language == "en" and "count" in _places(template):
            _add_forms(message, translation, forms.get(template) or form_for_one(template), template)
        if not translations[template]:
            translation.set("type", "unfinished")
    ElementTree.indent(tree, "    ")
    body = ElementTree.tostring(tree, encoding="unicode")
    text = f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n'
    _ts_path(language).write_text(text, encoding="utf-8", newline="\n")


def _add_forms(message: ElementTree.Element, translation: ElementTree.Element, *forms: str) -> None:
    """Say that a message has several forms, the one for one first."""
    message.set("numerus", "yes")
    translation.text = None
    for form in forms:
        ElementTree.SubElement(translation, "numerusform").text = form


def compile_catalogue(language: str) -> None:
    """Make the ``.qm`` that the window loads, with Qt's own tool."""
    tool = shutil.which("pyside6-lrelease", path=str(Path(sys.executable).parent)) or "pyside6-lrelease"
    target = FOLDER / f"lora_atelier_{language}.qm"
    # Of English, only the forms for one are other words than the templates.
    flags = ["-silent", "-removeidentical"] if language == "en" else ["-silent"]
    subprocess.run([tool, *flags, str(_ts_path(language)), "-qm", str(target)], check=True)


def main() -> None:
    """Bring all catalogues up to date."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    templates = collect()
    for language in LANGUAGES:
        kept = read_catalogue(language)
        if language == "en":
            write_catalogue(language, {template: template for template in templates})
        else:
            write_catalogue(language, {template: kept.get(template, "") for template in templates})
        compile_catalogue(language)


def _ts_path(language: str) -> Path:
    return FOLDER / f"lora_atelier_{language}.ts"


def _files() -> Iterator[Path]:
    left_out = [ROOT / place for place in _COMMAND_LINE_ONLY]
    for place in _PLACES:
        path = ROOT / place
        for file in sorted(path.rglob("*.py")) if path.is_dir() else (path,):
            if not any(file.is_relative_to(folder) for folder in left_out):
                yield file


def _templates(tree: ast.AST) -> Iterator[str]:
    named = _named_texts(tree)
    handed_on = dict(_sentence_places(tree))
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield from _of_call(node, named)
            said = (node.args[n] for n in handed_on.get(_name_of(node.func), ()) if n < len(node.args))
            yield from (text for argument in said for text in _texts_of(argument, {}))
        elif isinstance(node, ast.FunctionDef) and any(word in node.name for word in _ANSWERS):
            answers = (one.value for one in ast.walk(node) if isinstance(one, ast.Return) and one.value)
            yield from (text for answer in answers for text in _texts_of(answer, {}) if " " in text)
        elif isinstance(node, (ast.Assign, ast.AnnAssign)):
            yield from _of_assignment(node)


def _sentence_places(tree: ast.AST) -> Iterator[tuple[str, tuple[int, ...]]]:
    """A file's functions that take sentences, and at which places of a call."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            names = [argument.arg for argument in node.args.args if argument.arg not in ("self", "cls")]
            places = tuple(place for place, name in enumerate(names) if name in _SENTENCES)
            if places:
                yield node.name, places


def _named_texts(tree: ast.AST) -> Mapping[str, list[str]]:
    """Texts that a file gives names to before it uses them, by name."""
    named: dict[str, list[str]] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign):
            for target in node.targets:
                if isinstance(target, ast.Name):
                    named.setdefault(target.id, []).extend(_texts_of(node.value, {}))
    return named


def _of_call(call: ast.Call, named: Mapping[str, list[str]]) -> Iterator[str]:
    name = _name_of(call.func)
    if name in _FOR_CALLERS:
        return
    texts = [_texts_of(argument, named) for argument in call.args]
    if name in _FIRST_ARGUMENT or name.endswith(("Error", "Problem")):
        # error_at("field", "template", ...) names a field first.
        is_own = not name.endswith("tr")
        said = [group for group in texts[:2] if group and not (is_own and _FIELD_NAME.fullmatch(group[0]))]
        yield from said[0] if said else ()
    elif name.endswith(_RECORDS):
        yield from (text for group in texts for text in group if text[:1].isupper() or text[:1] in "“{*")
    for keyword in call.keywords:
        if keyword.arg in _KEYWORDS:
            yield from _texts_of(keyword.value, named)
        if keyword.arg == "json_schema_extra" and isinstance(keyword.value, ast.Dict):
            yield from _units(keyword.value)


def _of_assignment(node: ast.Assign | ast.AnnAssign) -> Iterator[str]:
    """Class fields such as ``title = "Draw a box"``, and tables of words such as ``_REASONS = {...}``."""
    targets = node.targets if isinstance(node, ast.Assign) else [node.target]
    names = {target.id for target in targets if isinstance(target, ast.Name)}
    if names & set(_TEXT_FIELDS) and node.value is not None and (text := _text_of(node.value)):
        yield text
    is_table = any(name.upper() == name and name.strip("_").endswith(("S", "WORDS")) for name in names)
    if is_table and isinstance(node.value, ast.Dict):
        texts = (text for text in map(_text_of, node.value.values) if text)
        yield from (text for text in texts if text[:1].isupper() or text[:1] in "“{")


def _units(extra: ast.Dict) -> Iterator[str]:
    for key, value in zip(extra.keys, extra.values, strict=True):
        if isinstance(key, ast.Constant) and key.value == "unit" and (text := _text_of(value)):
            yield text


def _name_of(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _text_of(node: ast.expr) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def _texts_of(node: ast.expr, named: Mapping[str, list[str]]) -> list[str]:
    """The texts that an expression may stand for."""
    if isinstance(node, ast.Name):
        return named.get(node.id, [])
    if isinstance(node, ast.IfExp):
        return [*_texts_of(node.body, named), *_texts_of(node.orelse, named)]
    return [text] if (text := _text_of(node)) else []


def _places(template: str) -> Iterable[str]:
    return sorted({name for _, name, _, _ in string.Formatter().parse(template) if name is not None})


if __name__ == "__main__":
    main()
