"""Which status of the shop a status of a source most likely is."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from typing import Final

from rapidfuzz import fuzz

from engine.domain.folding import fold
from engine.domain.status_graph import Status

_ALIKE: Final = 85.0
"""Of 100: names that differ by an ending or a word's place are above it, other words below."""


class Likeness(Enum):
    """Why a status is suggested. A similar name is only offered; the others are taken."""

    AS_BEFORE = "as_before"
    """It was chosen for the import before."""
    SAME_CODE = "same_code"
    SAME_NAME = "same_name"
    SIMILAR_NAME = "similar_name"


@dataclass(frozen=True, slots=True)
class Guess:
    """A status of the shop, and why it."""

    status: str
    likeness: Likeness

    @property
    def sure(self) -> bool:
        """Whether it is taken without asking."""
        return self.likeness is not Likeness.SIMILAR_NAME


def guess(code: str, name: str, statuses: Iterable[Status]) -> Guess | None:
    """The likeliest status, None when none is like it."""
    known = list(statuses)
    for status in known:
        if status.code == code:
            return Guess(status.code, Likeness.SAME_CODE)
    offered = [status for status in known if not status.retired]
    wanted = {fold(text) for text in (code, name) if text}
    for status in offered:
        if wanted & set(_names(status)):
            return Guess(status.code, Likeness.SAME_NAME)
    best, most = "", 0.0
    for status in offered:
        ratios = (
            fuzz.token_sort_ratio(mine, theirs) for mine in wanted for theirs in _names(status)
        )
        likeness = max(ratios, default=0.0)
        if likeness > most:
            best, most = status.code, likeness
    return Guess(best, Likeness.SIMILAR_NAME) if most >= _ALIKE else None


def _names(status: Status) -> list[str]:
    spoken = status.code.replace("-", " ").replace("_", " ")
    return [fold(text) for text in (status.code, spoken, *status.titles.by_language.values())]
