"""Which templates are templates here: every construct that is not named is refused."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from engine.domain.references import References
from engine.nodes.template_names import LISTS, NAMES, ROOTS, custom_codes
from engine.nodes.template_refused import TemplateRefused
from engine.nodes.template_sandbox import FILTERS, LARGEST, TESTS

if TYPE_CHECKING:
    from jinja2 import nodes

DEEPEST = 24
"""Constructs inside each other; deeper than any text for people."""

DEEPEST_LOOP = 2

_HARMLESS = frozenset(
    {
        "Template", "Output", "TemplateData", "If", "CondExpr", "And", "Or", "Not", "Compare",
        "Operand", "Add", "Sub", "Mul", "FloorDiv", "Mod", "Neg", "Pos", "Concat", "List", "Tuple",
        "Keyword",
    }
)  # fmt: skip

_SPOKEN = {
    "Call": "nothing can be called; write variables and filters only",
    "Macro": "macros are not possible",
    "Import": "no other file can be taken in",
    "FromImport": "no other file can be taken in",
    "Include": "no other file can be taken in",
    "Extends": "no other file can be taken in",
    "Assign": "“set” is not possible; write the variable where it is needed",
    "AssignBlock": "“set” is not possible; write the variable where it is needed",
    "Pow": "powers are not possible",
    "Div": "fractions are not possible; write // for whole numbers",
}

Scope = Mapping[str, str]
"""Names of loop variables → what they are ("item", "payment", "loop", "" for a text)."""


def look_over(template: "nodes.Template", references: References | None = None) -> None:
    """Refuse whatever is not part of the language; with `references` also unknown custom fields.

    Raises:
        TemplateRefused: with the line.

    """
    _Look(references).node(template, {}, 0, 0)


class _Look:
    """One pass over a template."""

    def __init__(self, references: References | None) -> None:
        self._references = references

    def node(self, node: "nodes.Node", scope: Scope, depth: int, loops: int) -> None:
        """Look at a construct and what is inside."""
        if depth > DEEPEST:
            raise TemplateRefused("it is nested too deeply; make it simpler", node.lineno)
        from jinja2 import nodes

        match node:
            case nodes.For():
                scope = self._loop(node, scope, loops)
                loops += 1
            case nodes.Name() | nodes.Getattr() | nodes.Getitem():
                self._named(node, scope)
                return
            case nodes.Const():
                _constant(node)
            case nodes.Filter():
                _known(node.name, FILTERS, node.lineno)
            case nodes.Test():
                _known(node.name, TESTS, node.lineno)
            case _:
                _harmless(node)
        for child in node.iter_child_nodes():
            if not _is_target(child):
                self.node(child, scope, depth + 1, loops)

    def _loop(self, node: "nodes.For", scope: Scope, loops: int) -> Scope:
        """The names inside a loop."""
        source = ".".join(_path(node.iter))
        if loops >= DEEPEST_LOOP:
            raise TemplateRefused("loops stand inside loops too deeply", node.lineno)
        if node.recursive:
            raise TemplateRefused("recursive loops are not possible", node.lineno)
        if source not in LISTS:
            lists = ", ".join(LISTS)
            raise TemplateRefused(f"a loop can run over {lists}", node.lineno)
        name = getattr(node.target, "name", "")
        if not name or name in ROOTS or name == "loop":
            raise TemplateRefused("give what the loop runs over one name of its own", node.lineno)
        return {**scope, name: LISTS[source], "loop": "loop"}

    def _named(self, node: "nodes.Node", scope: Scope) -> None:
        """A variable: every part of its name must be known."""
        root, *rest = _path(node)
        if root in scope:
            kind, known = scope[root], NAMES.get(scope[root], ())
        elif root in ROOTS:
            kind, known = root, NAMES.get(root, ())
        else:
            names = ", ".join((*ROOTS, *scope))
            raise TemplateRefused(f"there is no variable “{root}”; there are {names}", node.lineno)
        if known and not rest:
            raise TemplateRefused(f"say what of {root}: {root}.{known[0]}, …", node.lineno)
        if rest and rest[0] not in known:
            offered = ", ".join(known) or "nothing"
            raise TemplateRefused(f"“{root}” has no “{rest[0]}”; it has {offered}", node.lineno)
        self._own(kind, rest, node.lineno)

    def _own(self, root: str, rest: list[str], line: int) -> None:
        """What follows the first point: only custom fields have a second."""
        if rest[:1] != ["custom"]:
            if len(rest) > 1:
                raise TemplateRefused(f"“{root}.{rest[0]}” has no “{rest[1]}”", line)
            return
        if len(rest) != 2:
            raise TemplateRefused(f"say which custom field: {root}.custom.code", line)
        if self._references is not None:
            codes = custom_codes(root, self._references)
            if rest[1] not in codes:
                offered = ", ".join(codes) or "none"
                raise TemplateRefused(
                    f"there is no custom field “{rest[1]}”; there are {offered}", line
                )


def _harmless(node: "nodes.Node") -> None:
    kind = type(node).__name__
    if kind not in _HARMLESS:
        why = _SPOKEN.get(kind, f"“{kind.lower()}” is not possible")
        raise TemplateRefused(why, node.lineno)


def _path(node: "nodes.Node") -> list[str]:
    """order.custom["gift-note"] → order, custom, gift-note."""
    from jinja2 import nodes

    parts: list[str] = []
    while isinstance(node, nodes.Getattr | nodes.Getitem):
        parts.append(node.attr if isinstance(node, nodes.Getattr) else _key(node.arg))
        node = node.node
    if not isinstance(node, nodes.Name):
        raise TemplateRefused("a point can only follow a variable's name", node.lineno)
    return [node.name, *reversed(parts)]


def _key(arg: "nodes.Node") -> str:
    key = getattr(arg, "value", None)
    if not isinstance(key, str):
        raise TemplateRefused("only a name in quotes can stand in brackets", arg.lineno)
    return key


def _is_target(node: "nodes.Node") -> bool:
    return getattr(node, "ctx", "load") == "store"


def _constant(node: "nodes.Const") -> None:
    value: object = node.value
    if isinstance(value, int) and abs(value) > LARGEST:
        raise TemplateRefused("a number is too large", node.lineno)
    if not isinstance(value, str | int | None):
        raise TemplateRefused("only texts and whole numbers can be written here", node.lineno)


def _known(name: str, known: frozenset[str], line: int) -> None:
    if name not in known:
        offered = ", ".join(sorted(known))
        raise TemplateRefused(f"there is no “{name}” here; there are {offered}", line)
