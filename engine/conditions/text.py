"""The reading of a condition as text that people write, and back."""

from engine.conditions.errors import ConditionError
from engine.conditions.fields import Vocabulary
from engine.conditions.text_writer import write
from engine.conditions.tree import ALWAYS, DEEPEST, Tree
from engine.conditions.validate import validate
from engine.domain.folding import fold

__all__ = ["parse", "write"]

LONGEST = 20_000
"""Characters a condition's text may have."""

_NEAR = 66
"""From this likeness (of 100) on, a name is suggested."""

_LISTED_BESIDE = 12
"""So many names that could have stood there are told even beside those that were likely meant."""


def parse(text: str, vocabulary: Vocabulary, *, changes: bool = False) -> Tree:
    """The condition that the text says; an empty text is *always*.

    `changes`: it may ask what the event changed, as the start of a trigger may.

    Raises:
        ConditionError: with the place, and what could have stood there.

    """
    if not text.strip():
        return ALWAYS
    if len(text) > LONGEST:
        raise ConditionError(f"the condition is longer than {LONGEST} characters")
    # The grammar is built when the first condition is read, not while the window opens.
    from engine.conditions import parser

    try:
        tree = parser.meaning(text)(parser.Scope(text, vocabulary, changes=changes))
        validate(tree, vocabulary, changes=changes)
    except RecursionError:
        raise ConditionError(f"groups stand inside groups more than {DEEPEST} deep") from None
    except ConditionError as refused:
        suggest(refused)
        raise
    return tree


def suggest(refused: ConditionError) -> None:
    """Say which names may have been meant; a long list of all there are is told only where none is near."""
    if not refused.known:
        return
    refused.meant = refused.meant or near(refused.name, refused.known)
    if refused.meant and len(refused.expected) > _LISTED_BESIDE:
        refused.expected = ()


def near(text: str, names: tuple[str, ...]) -> tuple[str, ...]:
    """Names that may have been meant, the likeliest first; at most three."""
    from rapidfuzz import fuzz, process

    found = process.extract(
        text, names, scorer=fuzz.ratio, processor=fold, limit=3, score_cutoff=_NEAR
    )
    by_key = {fold(name): name for name, _, _ in reversed(found)}
    return tuple(reversed(by_key.values()))
