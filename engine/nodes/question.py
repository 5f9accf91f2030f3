"""A condition inside a node: compiled, and looked over while it is drawn."""

from collections.abc import Iterator

from engine.conditions.errors import ConditionError
from engine.conditions.fields import Vocabulary
from engine.conditions.reads import fields_read
from engine.conditions.to_python import compile_condition
from engine.conditions.tree import Changed, Tree, leaves
from engine.conditions.validate import validate
from engine.domain.references import References
from engine.nodes.base import CompiledCondition, DesignFacts, Problem


def compiled(tree: Tree, references: References) -> CompiledCondition:
    """The condition ready to run; raises what the conditions refuse it with."""
    return compile_condition(tree, Vocabulary(references), references)


def is_field(name: str, references: References) -> bool:
    """Whether the shop has a field of this name."""
    return Vocabulary(references).get(name) is not None


def asks_for_changes(tree: Tree) -> bool:
    """Whether it asks what the event changed."""
    return any(isinstance(leaf, Changed) for leaf in leaves(tree))


def reads(tree: Tree | None) -> frozenset[str]:
    """The fields a condition reads."""
    return frozenset() if tree is None else fields_read(tree)


def problems(
    tree: Tree, param: str, design: DesignFacts, *, may_ask_for_changes: bool = False
) -> Iterator[Problem]:
    """What is wrong with a condition, here: only an event node may ask what changed."""
    if asks_for_changes(tree) and not may_ask_for_changes:
        text = (
            "“Has become” and the like are asked of what has just changed, at the start of a trigger. "
            "Put it into the event, or ask what is."
        )
        yield Problem("condition.asks_for_changes", text, param=param)
        return
    try:
        validate(tree, Vocabulary(design.references), changes=may_ask_for_changes)
    except ConditionError as refused:
        yield Problem("condition.refused", str(refused), param=param)
