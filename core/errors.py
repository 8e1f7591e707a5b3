"""AtelierError: the one family of errors that users ever read. What happened, why, and what to do next."""

from __future__ import annotations

from typing import Any


class AtelierError(Exception):
    """Something a person can act on.

    The three texts are English templates with named places (``{name}``); the values stand beside them, so
    that a window can look the template up in its language's catalogue and fill the values in afterwards.

    Args:
        what: what happened; names the file or field, and its value.
        why: why that is a problem.
        remedy: what to do next.
        **values: what the templates name.
    """

    def __init__(self, what: str, *, why: str = "", remedy: str = "", **values: Any) -> None:
        super().__init__(what, why, remedy, values)
        self.what_template = what
        self.why_template = why
        self.remedy_template = remedy
        self.values = values

    @property
    def what(self) -> str:
        """What happened, filled in."""
        return self.what_template.format(**self.values)

    @property
    def why(self) -> str:
        """Why that is a problem, filled in."""
        return self.why_template.format(**self.values)

    @property
    def remedy(self) -> str:
        """What to do next, filled in."""
        return self.remedy_template.format(**self.values)

    def __str__(self) -> str:
        return " ".join(part for part in (self.what, self.why, self.remedy) if part)

    def __reduce__(self) -> tuple[Any, ...]:
        # Exceptions with keyword-only arguments do not pickle by themselves; these cross process borders.
        return _rebuild, (
            type(self),
            self.what_template,
            self.why_template,
            self.remedy_template,
            self.values,
        )


def _rebuild(
    kind: type[AtelierError], what: str, why: str, remedy: str, values: dict[str, Any]
) -> AtelierError:
    return kind(what, why=why, remedy=remedy, **values)
