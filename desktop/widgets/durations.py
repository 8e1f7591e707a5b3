"""How long, in words a person uses: ``"12 s"``, ``"3 min 20 s"``, ``"2 h 5 min"``."""

from __future__ import annotations

from desktop.text import tr


def spoken_duration(seconds: float) -> str:
    """A duration of seconds in the user's language, rounded to what matters."""
    whole = max(0, round(seconds))
    hours, minutes, rest = whole // 3600, whole % 3600 // 60, whole % 60
    if hours:
        return tr("{hours} h {minutes} min", hours=hours, minutes=minutes)
    if minutes >= 10:
        return tr("{minutes} min", minutes=minutes)
    if minutes:
        return tr("{minutes} min {seconds} s", minutes=minutes, seconds=rest)
    return tr("{seconds} s", seconds=rest)
