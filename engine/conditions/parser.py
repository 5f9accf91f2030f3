"""The parser made from the grammar, and what it says when a text follows none of the rules."""

from functools import cache
from typing import cast

from lark import Lark
from lark.exceptions import UnexpectedCharacters, UnexpectedInput, UnexpectedToken

from engine.conditions.errors import ConditionError
from engine.conditions.grammar import GRAMMAR, called
from engine.conditions.reader import Meaning, Reader, Scope

__all__ = ["Scope", "meaning"]

_OPENING = '"“«'


@cache
def _parser() -> Lark:
    return Lark(GRAMMAR, parser="lalr", transformer=Reader(), maybe_placeholders=True)


def meaning(text: str) -> Meaning:
    """What the text means wherever it stands.

    Raises:
        ConditionError: it follows no rule of the grammar; with the place.

    """
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
