"""Where templates run: plain data only, nothing from the outside, every cost bounded."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from typing_extensions import override

from engine.nodes.template_refused import TemplateRefused

if TYPE_CHECKING:
    from jinja2 import Environment
    from jinja2.runtime import Context
    from jinja2.sandbox import ImmutableSandboxedEnvironment

LARGEST = 2**53
MOST_WORK = 100_000
"""Constructs evaluated inside loops, for one text."""

LONGEST_JOIN = 20_000

BUDGET = "_budget"
EACH = "_each"

FILTERS = frozenset(
    {
        "upper", "lower", "title", "capitalize", "trim", "default", "d", "length", "count", "join",
        "first", "last", "truncate", "abs", "urlencode", "date", "time",
    }
)  # fmt: skip
TESTS = frozenset({"defined", "undefined", "none", "even", "odd"})


@dataclass(slots=True)
class Budget:
    """What loops may still cost."""

    left: int = MOST_WORK


@cache
def sandbox() -> "ImmutableSandboxedEnvironment":
    """The one environment; it holds no state of a template."""
    from jinja2 import StrictUndefined, pass_context
    from jinja2.exceptions import SecurityError
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    class Sandbox(ImmutableSandboxedEnvironment):
        """Reads names out of plain data, never attributes of objects."""

        intercepted_binops = frozenset({"+", "-", "*", "//", "%"})

        @override
        def getattr(self, obj: object, attribute: str) -> object:
            """A point reads an entry; of loops it reads their few counters."""
            if isinstance(obj, Mapping):
                return _entry(self, obj, attribute)
            if type(obj).__name__ == "LoopContext" and attribute in _COUNTERS:
                return super().getattr(obj, attribute)
            raise SecurityError(f"“{attribute}” cannot be read here")

        @override
        def getitem(self, obj: object, argument: object) -> object:
            """Brackets read an entry as well."""
            return self.getattr(obj, str(argument))

        @override
        def call_binop(
            self, context: "Context", operator: str, left: object, right: object
        ) -> object:
            """Whole numbers only, and not too large: texts are put together with ~."""
            if not isinstance(left, int) or not isinstance(right, int):
                raise SecurityError(f"“{operator}” takes whole numbers; join texts with ~")
            result = super().call_binop(context, operator, left, right)
            if abs(result) > LARGEST:
                raise SecurityError("a number grows too large")
            return result

    environment = Sandbox(undefined=StrictUndefined, finalize=_as_text, autoescape=False)
    environment.globals.clear()
    own = {"join": _join, "date": _date, "time": _time, EACH: pass_context(_each)}
    kept = {name: environment.filters[name] for name in FILTERS - own.keys()}
    environment.filters = {**kept, **own}
    environment.tests = {name: environment.tests[name] for name in TESTS}
    return environment


_COUNTERS = frozenset({"index", "index0", "first", "last", "length"})


def _entry(environment: "Environment", data: Mapping[str, object], name: str) -> object:
    """An entry of plain data, or what raises when it is used."""
    return data[name] if name in data else environment.undefined(obj=data, name=name)


def _as_text(value: object) -> object:
    """How a value stands in the text: yes and no as words."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Mapping | list):
        raise TemplateRefused("a list cannot stand in a text; loop over it, or join it")
    return value


def _each(context: "Context", entries: object, size: int) -> list[object]:
    """The entries of a loop, paid for before they are looked at."""
    if not isinstance(entries, list):
        raise TemplateRefused("a loop can run over lists only")
    budget: Budget = context[BUDGET]
    budget.left -= size * len(entries)
    if budget.left < 0:
        raise TemplateRefused("its loops are too much work; make them simpler")
    return entries


def _join(entries: object, by: object = "") -> str:
    """A list of texts as one, of bounded length."""
    if not isinstance(entries, list):
        raise TemplateRefused("“join” takes a list, such as order.tags")
    texts = [str(entry) for entry in entries]
    if sum(map(len, texts)) + len(str(by)) * len(texts) > LONGEST_JOIN:
        raise TemplateRefused(f"“join” gives more than {LONGEST_JOIN} characters")
    return str(by).join(texts)


def _date(moment: object) -> str:
    """The date of “2026-03-02 14:25”."""
    return str(moment)[:10]


def _time(moment: object) -> str:
    """The time of day of “2026-03-02 14:25”."""
    return str(moment)[11:16]
