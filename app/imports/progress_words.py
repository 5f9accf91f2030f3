"""How far an import is, in words; said on the thread of the import."""

from PySide6.QtCore import QLocale

from app.i18n import translate
from engine.exchange.progress import Phase, Progress

_SETTLED = 0.02
"""Before that share is done, how long the rest takes is a guess that nobody needs."""


def share_of(progress: Progress) -> float:
    """From 0 to 1; below 0 where nobody knows how much there is."""
    return progress.done / progress.total if progress.total else -1.0


def words_of(progress: Progress) -> str:
    """The phase, what is done of how much, and the time left."""
    phase = _phase(progress.phase)
    if not progress.total:
        return phase
    locale = QLocale()
    words = translate("ImportProgress", "{phase}: {done} of {total}").format(
        phase=phase,
        done=locale.toString(progress.done),
        total=locale.toString(max(progress.done, progress.total)),
    )
    left = _left(progress)
    return f"{words} · {left}" if left else words


def _left(progress: Progress) -> str:
    if progress.per_second <= 0 or progress.done < progress.total * _SETTLED:
        return ""
    seconds = int((progress.total - progress.done) / progress.per_second)
    if seconds <= 0:
        return ""
    if seconds < 90:
        return translate("ImportProgress", "{seconds} s left").format(seconds=seconds)
    return translate("ImportProgress", "{minutes} min left").format(minutes=round(seconds / 60))


def _phase(phase: Phase) -> str:
    return {
        Phase.READING: translate("ImportProgress", "Reading files"),
        Phase.LOOKING: translate("ImportProgress", "Looking through"),
        Phase.IMPORTING: translate("ImportProgress", "Taking in"),
        Phase.STAGING: translate("ImportProgress", "Putting in the order of time"),
        Phase.REPLAYING: translate("ImportProgress", "Replaying"),
        Phase.FINISHING: translate("ImportProgress", "Letting the clock run on to now"),
    }[phase]
