"""Likely typos: rare tags that are one slip of the finger away from a frequent one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

_RARE, _FREQUENT, _TIMES = 2, 5, 10
_SHORTEST = 5


def likely_typos(counts: Mapping[str, int]) -> list[tuple[str, str]]:
    """Rare tags, each with the frequent tag that may be meant.

    One letter too many, too few, another, or two in the wrong order. Tags that differ in a digit ("1girl",
    "2girls") or in an "s" at the end are both right more often than not, and passed over.

    Args:
        counts: on how many captions each tag stands.
    """
    frequent = {tag: count for tag, count in counts.items() if count >= _FREQUENT}
    # "black skirt" beside "black shirt" is no slip where other tags speak of skirts.
    words = {word for tag in frequent for word in tag.split()}
    by_shorter: dict[str, list[str]] = {}
    for tag in frequent:
        for shorter in {tag, *_with_one_less(tag)}:
            by_shorter.setdefault(shorter, []).append(tag)
    found: list[tuple[str, str]] = []
    for tag, count in counts.items():
        if count > _RARE or len(tag) < _SHORTEST or words.issuperset(tag.split()):
            continue
        near = {meant for shorter in (tag, *_with_one_less(tag)) for meant in by_shorter.get(shorter, ())}
        fitting = [meant for meant in near if frequent[meant] >= _TIMES * count and _is_slip(tag, meant)]
        if fitting:
            found.append((tag, max(fitting, key=lambda meant: (frequent[meant], meant))))
    return sorted(found)


def _with_one_less(tag: str) -> Iterator[str]:
    return (tag[:place] + tag[place + 1 :] for place in range(len(tag)))


def _is_slip(typo: str, meant: str) -> bool:
    if typo == meant or typo.rstrip("s") == meant.rstrip("s"):
        return False
    start = next(
        (n for n, (a, b) in enumerate(zip(typo, meant, strict=False)) if a != b), min(len(typo), len(meant))
    )
    left, right = typo[start:], meant[start:]
    if any(letter.isdigit() for letter in left[:1] + right[:1]):
        return False
    return (
        left[1:] == right
        or left == right[1:]
        or left[1:] == right[1:]
        or (left[:2] == right[:2][::-1] and left[2:] == right[2:])
    )
