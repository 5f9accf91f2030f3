"""The reading of a condition as text that people write, and back."""

from functools import cache
from typing import cast

from lark import Lark
from lark.exceptions import UnexpectedCharacters, UnexpectedInput, UnexpectedToken
from rapidfuzz import fuzz, process

from engine.conditions.errors import ConditionError
from engine.conditions.fields import Vocabulary
from engine.conditions.grammar import GRAMMAR, called
from engine.conditions.reader import Meaning, Reader, Scope
from engine.conditions.text_writer import write
from engine.conditions.tree import ALWAYS, DEEPEST, Tree
from engine.conditions.validate import validate
from engine.domain.folding import fold

__all__ = ["parse", "write"]

LONGEST = 20_000
"""Characters a condition's text may have."""

_OPENING = '"“«'
_NEAR = 66
"""From this likeness (of 100) on, a name is suggested."""


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
    try:
        tree = _meaning(text)(Scope(text, vocabulary, changes=changes))
        validate(tree, vocabulary, changes=changes)
    except RecursionError:
        raise ConditionError(f"groups stand inside groups more than {DEEPEST} deep") from None
    except ConditionError as refused:
        if refused.known and not refused.meant:
            refused.meant = near(refused.name, refused.known)
        raise
    return tree


def near(text: str, names: tuple[str, ...]) -> tuple[str, ...]:
    """Names that may have been meant, the likeliest first; at most three."""
    found = process.extract(
        text, names, scorer=fuzz.ratio, processor=fold, limit=3, score_cutoff=_NEAR
    )
    by_key = {fold(name): name for name, _, _ in reversed(found)}
    return tuple(reversed(by_key.values()))


@cache
def _parser() -> Lark:
    return Lark(GRAMMAR, parser="lalr", transformer=Reader(), maybe_placeholders=True)


def _meaning(text: str) -> Meaning:
    try:
        # The parser gives what the reader makes of the text, not the tree that its types promise.
        return cast("Meaning", _parser().parse(text))
    except UnexpectedInput as unexpected:
        raise _refusal(text, unexpected) from None


def _refusal(text: str, unexpected: UnexpectedInput) -> ConditionError:
    match unexpected:
        case UnexpectedToken(token=token):
            expected = called(unexpected.accepts)
            if token.type == "$END":
                early = ConditionError("the condition ends too early", expected)
                return early.at(text, len(text.rstrip()))
            return ConditionError(f"“{token}” does not fit here", expected).at(
                text, token.start_pos or 0
            )
        case UnexpectedCharacters():
            before = text.split("\n")[: unexpected.line - 1]
            position = sum(len(line) + 1 for line in before) + unexpected.column - 1
            if text[position] in _OPENING:
                return ConditionError("the quote that opens here is never closed").at(
                    text, position
                )
            reason = f"“{text[position]}” has no meaning here"
            return ConditionError(reason, called(unexpected.allowed)).at(text, position)
        case _:
            return ConditionError("the condition cannot be read").at(text, 0)
