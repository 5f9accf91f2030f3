"""The orders that alerts are about, as a condition for the list of orders."""

from collections.abc import Sequence

from app.reader import Reader
from engine.conditions.fields import Vocabulary
from engine.conditions.operators import Op
from engine.conditions.text_writer import write
from engine.conditions.tree import Clause


def numbered(numbers: Sequence[str], reader: Reader) -> str:
    """The condition that holds for the orders with these numbers."""
    tree = Clause("order.number", Op.IN, tuple(numbers))
    return write(tree, Vocabulary(reader.references), reader.language)
