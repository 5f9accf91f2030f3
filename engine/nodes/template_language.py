"""The language of templates: the part of Jinja that puts plain data into text, and no more.

There is no call, no assignment, no macro and no other file; loops run over the order's own lists. What
loops, sums and texts may cost is bounded before or while they run.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from engine.domain.references import References
from engine.nodes.template_grammar import look_over
from engine.nodes.template_names import ROOTS
from engine.nodes.template_refused import TemplateRefused
from engine.nodes.template_sandbox import BUDGET, EACH, Budget, sandbox

if TYPE_CHECKING:
    from jinja2 import Template, nodes

MARKS = ("{{", "{%", "{#")
"""A text without any of them is no template."""

LONGEST_SOURCE = 20_000
LONGEST_OUTPUT = 20_000


def roots_of(text: str) -> frozenset[str]:
    """The names of `ROOTS` that it uses.

    Raises:
        TemplateRefused: it is no template.

    """
    with _told_plainly():
        return _compiled(text).roots


def check(text: str, references: References) -> None:
    """Look over a template as it is drawn, down to the shop's own fields.

    Raises:
        TemplateRefused: it would not be filled in for any order.

    """
    with _told_plainly():
        look_over(_parsed(text), references)


def render(text: str, variables: Mapping[str, object]) -> str:
    """The text with plain data filled in.

    Raises:
        TemplateRefused: it cannot be filled in, or would grow too long.

    """
    with _told_plainly():
        pieces: list[str] = []
        length = 0
        for piece in _compiled(text).template.generate({**variables, BUDGET: Budget()}):
            length += len(piece)
            if length > LONGEST_OUTPUT:
                raise TemplateRefused(f"it grows beyond {LONGEST_OUTPUT} characters; shorten it")
            pieces.append(piece)
        return "".join(pieces)


@dataclass(frozen=True, slots=True)
class _Compiled:
    """A template ready to run, and what it needs."""

    template: "Template"
    roots: frozenset[str]


@lru_cache(maxsize=1_000)
def _compiled(text: str) -> _Compiled:
    from jinja2 import nodes

    tree = _parsed(text)
    look_over(tree)
    roots = frozenset(name.name for name in tree.find_all(nodes.Name)).intersection(ROOTS)
    for loop in tree.find_all(nodes.For):
        size: list[nodes.Expr] = [nodes.Const(sum(1 for _ in loop.find_all(nodes.Node)))]
        loop.iter = nodes.Filter(loop.iter, EACH, size, [], None, None, lineno=loop.lineno)
    return _Compiled(sandbox().from_string(tree), roots)


def _parsed(text: str) -> "nodes.Template":
    if len(text) > LONGEST_SOURCE:
        raise TemplateRefused(f"it is longer than {LONGEST_SOURCE} characters; shorten it")
    return sandbox().parse(text)


@contextmanager
def _told_plainly() -> Iterator[None]:
    """Whatever the template did wrong, as a sentence for the person who wrote it."""
    from jinja2 import TemplateError, TemplateSyntaxError

    try:
        yield
    except TemplateSyntaxError as wrong:
        raise TemplateRefused(_sentence(wrong.message), wrong.lineno) from None
    except TemplateError as wrong:
        raise TemplateRefused(_sentence(wrong.message)) from None
    except RecursionError:
        raise TemplateRefused("it is nested too deeply; make it simpler") from None
    except (ArithmeticError, LookupError, TypeError, ValueError) as wrong:
        raise TemplateRefused(_sentence(str(wrong))) from None


def _sentence(message: str | None) -> str:
    return (message or "it is not a template").rstrip(".")
