"""What the hub's refusals mean to a person: who is asked for what, and how it goes on."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

from core.errors import AtelierError


@dataclass(frozen=True)
class _Refusal:
    what: str
    why: str
    remedy: str


# By the name of the client's error, or the server's number. Class names, because the client is imported late.
_REFUSALS: dict[str | int, _Refusal] = {
    "GatedRepoError": _Refusal(
        what="“{repository}” is given only to people who agreed to its terms.",
        why="Its makers want to know who uses it.",
        remedy="Sign in on {page} and agree, then run “hf auth login” once, or set HF_TOKEN.",
    ),
    "RevisionNotFoundError": _Refusal(
        what="“{repository}” has no revision “{revision}”.",
        why="A revision is a branch, a tag or a commit of the model's page.",
        remedy="Leave the revision out to take the newest, or copy one from {page}.",
    ),
    "RepositoryNotFoundError": _Refusal(
        what="There is no model “{repository}” on {host}, or it is private.",
        why="The hub answers the same in both cases.",
        remedy="Copy the name, owner/name, from the model's page. For a private one run “hf auth login”.",
    ),
    "RemoteEntryNotFoundError": _Refusal(
        what="“{repository}” has lost a file that it lists.",
        why="The hub says: {reason}.",
        remedy="Try again; if it stays so, choose another model.",
    ),
    "HFValidationError": _Refusal(
        what="“{repository}” is no name of a model on the hub.",
        why="Models are called owner/name there.",
        remedy="Copy the name from the model's page, or choose a folder with the model's files.",
    ),
    "OfflineModeIsEnabled": _Refusal(
        what="“{repository}” is not fetched: the hub is switched off here.",
        why="The environment variable HF_HUB_OFFLINE is set.",
        remedy="Unset it, or copy the model's files onto this computer and choose their folder.",
    ),
    429: _Refusal(
        what="{host} wants a pause before it gives more of “{repository}”.",
        why="Too much was asked for from your address.",
        remedy="Try again in {pause}: it goes on where it stopped.",
    ),
    "TransportError": _Refusal(
        what="“{repository}” cannot be fetched: no connection to {host}.",
        why="The system says: {reason}.",
        remedy="Check the connection and try again: it goes on where it stopped. "
        "Without a connection, copy the model's files from another computer and choose their folder.",
    ),
}
_REFUSALS[401] = _REFUSALS[403] = _REFUSALS["RepositoryNotFoundError"]
_OTHER = _Refusal(
    what="“{repository}” cannot be fetched.",
    why="{host} says: {reason}.",
    remedy="Try again later, or copy the model's files from its page and choose their folder.",
)


def hub_errors() -> tuple[type[Exception], ...]:
    """What a broken line or a wrong name raises; the http library underneath depends on the hub's version."""
    from huggingface_hub.errors import HfHubHTTPError

    underneath = tuple(kind for kind in HfHubHTTPError.__bases__ if issubclass(kind, Exception))
    return (OSError, ValueError, *underneath)


def refusal(error: Exception, repository: str, revision: str) -> AtelierError:
    """An error of the hub's client, in words.

    Args:
        error: one of ``hub_errors``.
        repository: "owner/name" that was asked for.
        revision: which revision was.
    """
    from huggingface_hub import constants

    answer = getattr(error, "response", None)
    status = getattr(answer, "status_code", 0)
    # The nearest class comes first: a gated model is also one that was not found.
    names = [*(kind.__name__ for kind in type(error).__mro__), status]
    found = next((_REFUSALS[name] for name in names if name in _REFUSALS), _OTHER)
    pause = getattr(answer, "headers", {}).get("Retry-After", "")
    return AtelierError(
        found.what,
        why=found.why,
        remedy=found.remedy,
        repository=repository,
        revision=revision,
        host=urlsplit(constants.ENDPOINT).hostname or constants.ENDPOINT,
        page=f"{constants.ENDPOINT}/{repository}",
        pause=f"{pause} s" if pause.isdigit() else "5 min",
        reason=_first_line(error) or type(error).__name__,
    )


def _first_line(error: Exception) -> str:
    """The client explains at length; what happened stands in front."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return lines[0][:200].rstrip(".") if lines else ""
