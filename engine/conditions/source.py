"""Python source made of whitelisted tokens; every constant is bound, none is written."""

from collections.abc import Callable
from dataclasses import fields
from functools import lru_cache
from types import CodeType
from typing import Any, Final

from engine.conditions.field import Field
from engine.conditions.operators import Op
from engine.domain.customer import Customer
from engine.domain.order import Item, Order, Payment

ATTRIBUTES: Final = {
    "order": frozenset(field.name for field in fields(Order)),
    "customer": frozenset(field.name for field in fields(Customer)),
    "item": frozenset(field.name for field in fields(Item)),
    "payment": frozenset(field.name for field in fields(Payment)),
}
VARIABLES: Final = {"order": "o", "customer": "c", "item": "r", "payment": "r"}
ROWS: Final = {"item": "o.items", "payment": "o.payments"}
COMPARISONS: Final = {
    Op.IS: "==",
    Op.LESS: "<",
    Op.AT_MOST: "<=",
    Op.MORE: ">",
    Op.AT_LEAST: ">=",
}


@lru_cache(maxsize=1024)
def _code(text: str) -> CodeType:
    """Conditions of one shape differ in their constants only, so they share their code."""
    return compile(text, "<condition>", "exec")


class Source:
    """A function being written: its constants by name, and the loops it calls."""

    def __init__(self) -> None:
        self._bound: dict[str, object] = {}
        self._loops: list[str] = []
        self._names = 0

    def bind(self, value: object) -> str:
        """The name under which the function knows the value."""
        name = f"k{len(self._bound)}"
        self._bound[name] = value
        return name

    def name(self, letter: str) -> str:
        """A name for something that the function works out."""
        self._names += 1
        return f"{letter}{self._names}"

    def attribute(self, field: Field) -> str:
        """The attribute that holds the field."""
        assert field.attribute in ATTRIBUTES[field.entity], field.name
        return f"{VARIABLES[field.entity]}.{field.attribute}"

    def loop(self, *lines: str) -> str:
        """A function over the rows of an order, called with the facts and the order."""
        name = self.name("q")
        body = "\n".join(f"        {line}" for line in lines)
        self._loops.append(f"    def {name}(f, o):\n{body}\n")
        return f"{name}(f, o)"

    def function(
        self, expression: str, needs: frozenset[str], absent: Callable[..., object]
    ) -> Callable[..., Any]:
        """The function of the facts that gives the expression.

        `needs`: which of order and customer it reads; where one of them is missing, `absent` answers.
        """
        lines = [f"{VARIABLES[entity]} = f.{entity}" for entity in sorted(needs)]
        if needs:
            missing = " or ".join(f"{VARIABLES[entity]} is None" for entity in sorted(needs))
            lines += [f"if {missing}:", f"    return {self.bind(absent)}(f)"]
        lines.append(f"return {expression}")
        body = "\n".join(f"        {line}" for line in lines)
        text = (
            f"def make({', '.join(self._bound)}):\n{''.join(self._loops)}"
            f"    def condition(f):\n{body}\n    return condition\n"
        )
        made: dict[str, Any] = {"__builtins__": {}}
        exec(_code(text), made)  # noqa: S102 - only whitelisted tokens, see above
        function: Callable[..., Any] = made["make"](**self._bound)
        return function
