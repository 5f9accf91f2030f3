"""The reading of a condition as an explanation: each clause with what it saw and what it wanted."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from engine.conditions.fields import Vocabulary
from engine.conditions.kept import held
from engine.conditions.operators import Op
from engine.conditions.readers import VEIL
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
from engine.domain.moment import Moment
from engine.domain.money import Money
from engine.domain.references import References
from engine.domain.run import Verdict
from engine.domain.trigger import JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """A part of a condition and how it fared. Groups have `parts`; clauses say what was seen and wanted.

    `seen` is the value as a machine has it, `seen_words` and `wanted` as people read them. `holds` is None
    where a trace kept too little to tell.
    """

    tree: Tree
    words: str
    holds: bool | None
    seen: JsonValue = None
    seen_words: str = ""
    wanted: str = ""
    parts: tuple["Explanation", ...] = ()


_Fared: TypeAlias = tuple[bool | None, JsonValue]
"""Whether a clause held, and what it saw."""


class Explainer:
    """Explains one condition, for as many facts and traces as are asked about."""

    def __init__(self, tree: Tree, vocabulary: Vocabulary, references: References) -> None:
        self._tree = tree
        self._vocabulary = vocabulary
        self._references = references
        self._leaves = tuple(leaves(tree))

    def explain(self, facts: Facts, language: str = "en") -> Explanation:
        """How every part fares; nothing is left out because another part has decided already.

        Personal values are shown: this is for the screen, not for keeping.
        """
        shop = self._vocabulary, self._references
        fared = [
            (
                compile_condition(leaf, *shop).test(facts),
                seen_by((leaf,), *shop, veil=False)(facts)[0],
            )
            for leaf in self._leaves
        ]
        return self._part(self._tree, iter(fared), language)

    def told(self, kept: Verdict, at: Moment, language: str = "en") -> Explanation:
        """How every part fared at a moment, out of what a trace kept of it.

        Personal values stay veiled. A trace of another drawing than this condition's tells the whole only.
        """
        if len(kept.seen) != len(self._leaves):
            said = words(self._tree, self._vocabulary, language)
            return Explanation(tree=self._tree, words=said, holds=kept.holds)
        fared = [
            (held(leaf, seen, at, self._vocabulary, self._references), seen)
            for leaf, seen in zip(self._leaves, kept.seen, strict=True)
        ]
        return replace(self._part(self._tree, iter(fared), language), holds=kept.holds)

    def _part(self, tree: Tree, fared: Iterator[_Fared], language: str) -> Explanation:
        """A part with those inside it; `fared` has the clauses in reading order."""
        match tree:
            case And(inner):
                parts = tuple(self._part(one, fared, language) for one in inner)
                holds = _all(parts)
            case Or(inner):
                parts = tuple(self._part(one, fared, language) for one in inner)
                holds = _any(parts)
            case Not(one):
                parts = (self._part(one, fared, language),)
                holds = None if parts[0].holds is None else not parts[0].holds
            case leaf:
                return self._clause(leaf, *next(fared), language)
        said = words(tree, self._vocabulary, language)
        return Explanation(tree=tree, words=said, holds=holds, parts=parts)

    def _clause(
        self,
        leaf: Leaf,
        holds: bool | None,
        seen: JsonValue,
        language: str,
    ) -> Explanation:
        return Explanation(
            tree=leaf,
            words=words(leaf, self._vocabulary, language),
            holds=holds,
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


def missing(explanation: Explanation) -> tuple[Explanation, ...]:
    """The parts that keep a condition from holding: each of them would have to be otherwise.

    A choice stands for itself: one of what it offers is enough. What cannot be told any more is left out.
    """
    if explanation.holds is not False:
        return ()
    if isinstance(explanation.tree, And):
        inside = tuple(part for one in explanation.parts for part in missing(one))
        return inside or (explanation,)
    return (explanation,)


def _all(parts: Sequence[Explanation]) -> bool | None:
    if any(part.holds is False for part in parts):
        return False
    return None if any(part.holds is None for part in parts) else True


def _any(parts: Sequence[Explanation]) -> bool | None:
    if any(part.holds for part in parts):
        return True
    return None if any(part.holds is None for part in parts) else False


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
    """A value as it was seen, in words; money comes with its currency, a veiled one stays so."""
    if seen == VEIL:
        return VEIL
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
