"""From the stored form straight to a condition that is ready to run."""

from engine.conditions.compiled import Compiled
from engine.conditions.fields import Vocabulary
from engine.conditions.to_python import compile_condition
from engine.conditions.tree import from_json
from engine.domain.references import References


def compile_stored(stored: str, references: References) -> Compiled:
    """The condition ready to run.

    Raises:
        ConditionError: not a condition, or it asks for what the shop does not have.

    """
    return compile_condition(from_json(stored), Vocabulary(references), references)
