"""All node types by kind, found by walking the packages that hold them."""

import importlib
import inspect
import pkgutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from types import MappingProxyType, ModuleType

from typing_extensions import override

from engine.domain.errors import UserError
from engine.domain.trigger import NodeDrawing
from engine.nodes.base import NodeType
from engine.nodes.codec import read_node

PACKAGES = (
    "engine.nodes.events",
    "engine.nodes.conditions",
    "engine.nodes.flow",
    "engine.nodes.actions",
)
"""In the order of the palette."""


@dataclass(eq=False)
class UnknownNodeKind(UserError):
    """A drawing names a kind of node that this version does not have."""

    code = "node.unknown_kind"

    kind: str
    near: tuple[str, ...]

    @override
    def __str__(self) -> str:
        meant = f" Did you mean: {', '.join(self.near)}?" if self.near else ""
        return (
            f"There is no kind of node “{self.kind}”.{meant} "
            "It may come from a newer version of the program."
        )


@cache
def node_types() -> Mapping[str, type[NodeType]]:
    """Every node type there is, by kind."""
    found: dict[str, type[NodeType]] = {}
    for module in _modules():
        for node_type in _types_of(module):
            if node_type.kind in found:
                raise RuntimeError(f"{node_type.kind} is the kind of two node types")
            found[node_type.kind] = node_type
    return MappingProxyType(found)


def node_type(kind: str) -> type[NodeType]:
    """The node type of a kind.

    Raises:
        UnknownNodeKind: there is none; the message names the nearest.

    """
    types = node_types()
    if kind not in types:
        raise UnknownNodeKind(kind, tuple(get_close_matches(kind, types, n=3)))
    return types[kind]


def node_of(drawing: NodeDrawing) -> NodeType:
    """The box as a value.

    Raises:
        UnknownNodeKind: no such node type.
        ParameterRefused: a parameter is missing, unknown, or not what its editor makes.

    """
    return read_node(node_type(drawing.kind), drawing)


def _modules() -> Iterator[ModuleType]:
    for name in PACKAGES:
        package = importlib.import_module(name)
        for module in sorted(pkgutil.iter_modules(package.__path__), key=lambda m: m.name):
            yield importlib.import_module(f"{name}.{module.name}")


def _types_of(module: ModuleType) -> Iterator[type[NodeType]]:
    for value in vars(module).values():
        if (
            inspect.isclass(value)
            and issubclass(value, NodeType)
            and value.__module__ == module.__name__
            and hasattr(value, "kind")
        ):
            yield value
