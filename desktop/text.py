"""Words on screen: look a template up in the catalogue of the chosen language, then fill its values in.

``tr("{count} photos", count=3)``: the first argument is always a literal, so that ``collect_texts`` finds it.
Where ``count`` is 1, English takes the form for one from its own catalogue, “1 photo”; Chinese has one form.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import reduce
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from core.errors import AtelierError
from core.kohya.problem import Problem, Words
from resources import paths

if TYPE_CHECKING:
    from core.training.events import Advice

CONTEXT = "LoRA Atelier"
LANGUAGES = {"en": "English", "zh_TW": "繁體中文", "zh_CN": "简体中文"}
_NOTHING_COUNTED = -1
_MANY = 2**31 - 1
"""Qt counts in 32 bits; all numbers beyond are many, and so is what is no whole number."""
_installed: list[QTranslator] = []


@dataclass(frozen=True)
class ErrorText:
    """What happened, why, and what to do, in the user's language; ``why`` and ``remedy`` may be empty."""

    what: str
    why: str
    remedy: str


def tr(template: str, /, **values: Any) -> str:
    """The template in the user's language, its ``{named}`` places filled in."""
    translated = _looked_up(template, values)
    if not values:
        return translated
    try:
        return translated.format(**values)
    except (KeyError, IndexError, ValueError):
        # A slip in a catalogue must not take a sentence away from the user.
        return template.format(**values)


def _looked_up(template: str, values: Mapping[str, Any]) -> str:
    """The template's translation, in the form that goes with its count."""
    count = values.get("count", _NOTHING_COUNTED)
    number = min(count, _MANY) if isinstance(count, int) else _MANY
    return QCoreApplication.translate(CONTEXT, template, None, number)


def error_text(error: AtelierError) -> ErrorText:
    """The three parts of an error in the user's language."""
    values = error.values
    return ErrorText(
        what=_filled(error.what_template, values),
        why=_filled(error.why_template, values),
        remedy=_filled(error.remedy_template, values),
    )


def text_of(error: AtelierError | Problem | Advice) -> str:
    """An error, a problem or a piece of advice in the user's language, in one paragraph."""
    if not isinstance(error, AtelierError):
        return _filled(error.message, error.values)
    parts = error_text(error)
    return " ".join(part for part in (parts.what, parts.why, parts.remedy) if part)


def system_language() -> str:
    """The catalogue that fits the computer's language best."""
    for name in QLocale.system().uiLanguages():
        if name.startswith("zh"):
            is_traditional = any(mark in name for mark in ("TW", "HK", "MO", "Hant"))
            return "zh_TW" if is_traditional else "zh_CN"
        if name.startswith("en"):
            return "en"
    return "en"


def install_language(language: str) -> None:
    """Use a language from now on; widgets made before keep their words, so the window makes them anew.

    Args:
        language: a key of :data:`LANGUAGES`, or ``"system"``.
    """
    chosen = system_language() if language == "system" else language
    while _installed:
        QCoreApplication.removeTranslator(_installed.pop())
    QLocale.setDefault(QLocale(chosen))
    if chosen == "en":
        _install(str(paths.translation(chosen)))  # the forms for one; all other words are the templates
        return
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    _install(f"{qt_folder}/qtbase_{chosen}.qm")
    _install(str(paths.translation(chosen)))


def _install(path: str) -> None:
    translator = QTranslator()
    if translator.load(path):
        QCoreApplication.installTranslator(translator)
        _installed.append(translator)


def _filled(template: str, values: Mapping[str, Any]) -> str:
    if not template:
        return ""
    translated = _looked_up(template, values)
    said = {name: _in_language(value) for name, value in values.items()}
    try:
        return translated.format(**said)
    except (KeyError, IndexError, ValueError):
        return template.format(**said)


def _in_language(value: Any) -> Any:
    """A value of a template: words of ours and reasons are translated too, names and numbers stay."""
    if isinstance(value, Words):
        said = (tr(word) for word in value)
        return reduce(lambda before, word: tr("{before}, {word}", before=before, word=word), said)
    return text_of(value) if isinstance(value, (AtelierError, Problem)) else value
