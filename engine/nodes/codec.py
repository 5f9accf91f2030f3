"""Between a box with its parameters and the JSON they are stored as."""

from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, dataclass
from difflib import get_close_matches
from enum import Enum
from functools import partial
from typing import Any, get_type_hints

from typing_extensions import override

from engine.domain.errors import UserError
from engine.domain.trigger import FORMAT, JsonValue, NodeDrawing
from engine.nodes.base import Editor, NodeType, params_of
from engine.nodes.json_values import READERS, read_choice, written


@dataclass(eq=False)
class ParameterRefused(UserError):
    """A stored parameter cannot be what it says; `node` is the box's id, `param` may be empty."""

    code = "node.parameter_refused"

    node: str
    kind: str
    param: str
    why: str

    @override
    def __str__(self) -> str:
        place = f", parameter “{self.param}”" if self.param else ""
        return f"Node “{self.node}” ({self.kind}){place}: {self.why}."


def read_node(kind: type[NodeType], drawing: NodeDrawing, *, drawn_in: int = FORMAT) -> NodeType:
    """The box as a value of its node type, from a drawing in the format `drawn_in`.

    Raises:
        ParameterRefused: a parameter is missing, unknown, or not what its editor makes.

    """
    stored = kind.upgrade(drawing.params, drawn_in) if drawn_in < FORMAT else drawing.params
    known = {f.name: f for f in params_of(kind)}
    for name in stored:
        if name not in known:
            raise ParameterRefused(drawing.id, drawing.kind, name, _unknown(name, known))
    values: dict[str, object] = {}
    for name, param in known.items():
        if name in stored:
            values[name] = _read(kind, drawing, param, stored[name])
        elif param.default is MISSING:
            raise ParameterRefused(drawing.id, drawing.kind, name, "it is missing; fill it in")
    try:
        return kind(**values)
    except UserError as refused:
        raise ParameterRefused(drawing.id, drawing.kind, "", str(refused)) from refused


def drawing_of(id: str, node: NodeType) -> NodeDrawing:  # noqa: A002
    """A box as it is stored, all its parameters written out."""
    params = {f.name: written(getattr(node, f.name)) for f in params_of(type(node))}
    return NodeDrawing(id=id, kind=node.kind, params=params)


def _reader(kind: type[NodeType], param: Field[Any]) -> Callable[[JsonValue], object]:
    """How a parameter is read; a choice by the enumeration of its annotation."""
    editor = param.metadata["editor"]
    if editor is not Editor.CHOICE:
        return READERS[editor]
    choices = get_type_hints(kind)[param.name]
    if isinstance(choices, type) and issubclass(choices, Enum):
        return partial(read_choice, choices)
    raise TypeError(f"{kind.__name__}.{param.name} offers a choice but names no Enum")


def _read(
    kind: type[NodeType], drawing: NodeDrawing, param: Field[Any], stored: JsonValue
) -> object:
    if stored is None and param.default is None:
        return None
    try:
        return _reader(kind, param)(stored)
    except UserError as refused:
        why = str(refused).rstrip(".")
        raise ParameterRefused(drawing.id, drawing.kind, param.name, why) from refused


def _unknown(name: str, known: Mapping[str, object]) -> str:
    near = get_close_matches(name, known, n=1)
    meant = f"; did you mean “{near[0]}”?" if near else ""
    return f"this kind of node has no such parameter{meant}"
