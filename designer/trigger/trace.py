"""What a run did, laid over the drawing it walked: the path taken, and what became of each box."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QCoreApplication

from designer.canvas.drawing import Drawing, Edge, Node
from designer.trigger.boxes import Box, Ending, Foot, Mark, Pull, Tone, Wire

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Told:
    """What became of a box: its mark, the line under it, and the socket the run left by, if it did."""

    mark: Mark
    foot: Foot
    socket: str = ""


@dataclass(frozen=True, slots=True)
class Tale:
    """A run told: the boxes it reached by id, and the wires it went along by id."""

    boxes: Mapping[str, Told] = field(default_factory=dict)
    wires: frozenset[str] = frozenset()


def told(drawing: Drawing, tale: Tale) -> Drawing:
    """The drawing with the tale laid over it; what was not reached is faint.

    Wires that were taken come last, so that they lie over those that share their way.
    """
    edges = {id_: _edge(edge, tale) for id_, edge in drawing.edges.items()}
    return replace(
        drawing,
        nodes={id_: _node(node, tale) for id_, node in drawing.nodes.items()},
        edges=dict(sorted(edges.items(), key=lambda item: item[0] in tale.wires)),
    )


def _node(node: Node, tale: Tale) -> Node:
    if isinstance(node, Ending):
        return replace(node, dim=node.id.removesuffix(":ends") not in tale.wires)
    if not isinstance(node, Box):
        return node
    found = tale.boxes.get(node.id)
    if found is None:
        foot = Foot("minus", translate("TriggerDrawing", "not reached"), Tone.FAINT)
        return replace(node, foot=_under(node, foot), about=foot.text, dim=True)
    return replace(
        node,
        foot=_under(node, found.foot),
        about=found.foot.text,
        mark=found.mark,
        taken=found.socket,
    )


def _under(box: Box, foot: Foot) -> Foot | None:
    """A question needs its lines for itself; how it was answered is seen at its sockets."""
    return foot if len(box.ways) < 2 else None


def _edge(edge: Edge, tale: Tale) -> Edge:
    if not isinstance(edge, Wire):
        return edge
    return replace(edge, pull=Pull.TAKEN if edge.id in tale.wires else Pull.LEFT)
