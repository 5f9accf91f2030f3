"""The reading of a condition as an explanation: each clause with what it saw and what it wanted."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from engine.conditions.fields import Vocabulary
from engine.conditions.operators import Op
from engine.conditions.to_python import compile_condition, seen_by
from engine.conditions.to_words import value_words, words
from engine.conditions.tree import (
    And,
    Changed,
    Clause,
    Leaf,
    Measure,
    Measured,
    Not,
    Or,
    Quantified,
    TimesIn,
    Tree,
    Value,
    leaves,
)
from engine.domain.facts import Facts
from engine.domain.money import Money
from engine.domain.references import References
from engine.domain.trigger import JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """A part of a condition and how it fared. Groups have `parts`; clauses say what was seen and wanted.

    `seen` is the value as a machine has it, `seen_words` and `wanted` as people read them.
    """

    tree: Tree
    words: str
    holds: bool
    seen: JsonValue = None
    seen_words: str = ""
    wanted: str = ""
    parts: tuple["Explanation", ...] = ()


class Explainer:
    """Explains one condition, for as many facts as are asked about."""

    def __init__(self, tree: Tree, vocabulary: Vocabulary, references: References) -> None:
        self._tree = tree
        self._vocabulary = vocabulary
        clauses = tuple(leaves(tree))
        self._tests: dict[Leaf, Callable[[Facts], bool]] = {
            leaf: compile_condition(leaf, vocabulary, references).test for leaf in clauses
        }
        self._seen: dict[Leaf, Callable[[Facts], Any]] = {
            leaf: seen_by((leaf,), vocabulary, references, veil=False) for leaf in clauses
        }

    def explain(self, facts: Facts, language: str = "en") -> Explanation:
        """How every part fares; nothing is left out because another part has decided already.

        Personal values are shown: this is for the screen, not for keeping.
        """
        return self._part(self._tree, facts, language)

    def _part(self, tree: Tree, facts: Facts, language: str) -> Explanation:
        said = words(tree, self._vocabulary, language)
        match tree:
            case And(inner):
                parts = tuple(self._part(one, facts, language) for one in inner)
                holds = all(part.holds for part in parts)
            case Or(inner):
                parts = tuple(self._part(one, facts, language) for one in inner)
                holds = any(part.holds for part in parts)
            case Not(one):
                parts = (self._part(one, facts, language),)
                holds = not parts[0].holds
            case leaf:
                return self._clause(leaf, facts, language, said)
        return Explanation(tree=tree, words=said, holds=holds, parts=parts)

    def _clause(self, leaf: Leaf, facts: Facts, language: str, said: str) -> Explanation:
        (seen,) = self._seen[leaf](facts)
        return Explanation(
            tree=leaf,
            words=said,
            holds=self._tests[leaf](facts),
            seen=seen,
            seen_words=seen_words(leaf, seen, self._vocabulary, language),
            wanted=self._wanted(leaf, language),
        )

    def _wanted(self, leaf: Leaf, language: str) -> str:
        match leaf:
            case Clause(_, Op.EMPTY | Op.NOT_EMPTY):
                return ""
            case Clause(name, op, value):
                return value_words(
                    self._vocabulary.field(name), value, self._vocabulary, language, op
                )
            case Measured(measure=Measure.COUNT, value=value):
                return str(value)
            case Measured(field=name, op=op, value=value):
                return value_words(
                    self._vocabulary.field(name), value, self._vocabulary, language, op
                )
            case TimesIn(times=times):
                return str(times)
            case Quantified() | Changed():
                return words(leaf, self._vocabulary, language)


def seen_words(leaf: Leaf, seen: JsonValue, vocabulary: Vocabulary, language: str) -> str:
    """What a clause saw, now or as a trace has kept it, as people read it."""
    match leaf:
        case Clause(name):
            return _value(name, seen, vocabulary, language)
        case Measured(measure=Measure.COUNT) | TimesIn():
            return str(seen or 0)
        case Measured(field=name):
            return _value(name, seen, vocabulary, language)
        case Quantified():
            held, of = seen if isinstance(seen, list) else (0, 0)
            return f"{held}/{of}"
        case Changed(name):
            if not isinstance(seen, list):
                return "–"
            return " → ".join(_value(name, one, vocabulary, language) for one in seen)


def _value(name: str, seen: JsonValue, vocabulary: Vocabulary, language: str) -> str:
    """A value as it was seen, in words; money comes with its currency."""
    value = _value_of(seen)
    if value in ("", ()):
        value = None
    return value_words(vocabulary.field(name), value, vocabulary, language)


def _value_of(seen: JsonValue) -> Value:
    """A seen value as the tree would have it."""
    match seen:
        case [int() as minor, str() as currency]:
            return Money(minor, currency)
        case [None, str()]:
            return None
        case list():
            return tuple(str(tag) for tag in seen)
        case bool() | int() | str() | None:
            return seen
        case _:
            return None
