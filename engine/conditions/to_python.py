"""The reading of a condition as a Python function."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeAlias

from engine.conditions.compiled import Compiled
from engine.conditions.fields import Vocabulary
from engine.conditions.python_writer import PythonWriter
from engine.conditions.reads import equality, fields_read
from engine.conditions.tree import Clause, Leaf, Tree, leaves
from engine.conditions.validate import validate
from engine.domain.facts import Facts
from engine.domain.moment import Moment
from engine.domain.references import References
from engine.domain.run import Verdict

Write: TypeAlias = Callable[[PythonWriter], str]

_EVERYTHING = frozenset({"order", "customer"})


def compile_condition(
    tree: Tree, vocabulary: Vocabulary, references: References, *, changes: bool = True
) -> Compiled:
    """The condition ready to run. `changes`: whether it may ask what the event changed.

    Raises:
        ConditionError: it asks what cannot be asked.

    """
    validate(tree, vocabulary, changes=changes)
    test = _function(lambda writer: writer.tree(tree), vocabulary, references)
    seen = seen_by(tuple(leaves(tree)), vocabulary, references, veil=True)

    def explain(facts: Facts) -> Verdict:
        return Verdict(test(facts), seen(facts))

    return Compiled(
        test=test,
        explain=explain,
        reads=fields_read(tree),
        equals=equality(tree, references),
    )


def seen_by(
    clauses: tuple[Leaf, ...], vocabulary: Vocabulary, references: References, *, veil: bool
) -> Callable[[Facts], Any]:
    """What the clauses look at, one entry each; written when it is first asked for."""

    def write(writer: PythonWriter) -> str:
        return f"({''.join(f'{writer.seen(leaf, veil=veil)}, ' for leaf in clauses)})"

    made: list[Callable[[Facts], Any]] = []

    def seen(facts: Facts) -> Any:  # noqa: ANN401 - JSON
        if not made:
            made.append(_function(write, vocabulary, references))
        return made[0](facts)

    return seen


def holds_at(clause: Clause, vocabulary: Vocabulary, references: References, now: Moment) -> bool:
    """Whether a clause about now itself holds at that moment; nothing else is looked at."""
    writer = PythonWriter(vocabulary, references, frozenset())
    test = writer.source.function(writer.tree(clause), frozenset(), bool)
    return bool(test(_Now(now)))


@dataclass(frozen=True, slots=True)
class _Now:
    now: Moment


def _function(
    write: Write,
    vocabulary: Vocabulary,
    references: References,
    present: frozenset[str] = _EVERYTHING,
) -> Callable[[Facts], Any]:
    """The written function; where order or customer is missing, a version of it that knows so."""
    versions: dict[frozenset[str], Callable[[Facts], Any]] = {}

    def absent(facts: Facts) -> Any:  # noqa: ANN401 - whatever is written
        there = frozenset(entity for entity in present if getattr(facts, entity) is not None)
        version = versions.get(there)
        if version is None:
            version = versions[there] = _function(write, vocabulary, references, there)
        return version(facts)

    writer = PythonWriter(vocabulary, references, present)
    expression = write(writer)
    return writer.source.function(expression, frozenset(writer.needs), absent)
