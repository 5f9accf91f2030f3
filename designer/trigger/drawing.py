"""A stored trigger as the canvas shows it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from designer.canvas.drawing import Drawing as CanvasDrawing
from designer.canvas.drawing import Edge, Heads, Node
from designer.canvas.geometry import Point, Rect
from designer.trigger.boxes import (
    ENDS,
    WIDTH,
    Box,
    Ending,
    Foot,
    Tone,
    Way,
    Wire,
    height_of,
    way_in,
    way_out,
)
from designer.trigger.columns import Places, columns
from designer.trigger.icons import colours_of, icon_of
from designer.trigger.wiring import CORNER, Wiring
from engine.domain.errors import UserError
from engine.domain.trigger import Drawing, NodeDrawing
from engine.nodes.base import ConditionNode, EventNode, Family, NodeType
from engine.nodes.registry import node_of
from engine.nodes.speech import Speech

translate = QCoreApplication.translate

_STUB = 16
"""Length of the line to the chip at a way that leads nowhere."""
_BY_STATUS = "order_status_changed"
"""The kind of event after which a wait lasts, unless told otherwise, as long as the stay."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Extras:
    """What is said on the drawing that does not stand in it: by box id, the line under the box."""

    feet: Mapping[str, Foot] = field(default_factory=dict)


def readable(drawing: Drawing) -> dict[str, NodeType]:
    """The boxes that this program can read, by id."""
    return dict(_read(drawing))


def trigger_drawing(
    drawing: Drawing, layout: Places, speech: Speech, extras: Extras | None = None
) -> CanvasDrawing:
    """The drawing on the canvas: where people put the boxes, else in columns.

    A box that this program cannot read stands there with its kind and nothing else.
    """
    nodes = readable(drawing)
    placed = _placed(drawing, nodes, layout)
    feet = extras.feet if extras is not None else {}
    default = _default_guard(nodes)
    boxes = {
        drawn.id: _box(drawn, nodes.get(drawn.id), placed[drawn.id], speech, feet, default)
        for drawn in drawing.nodes
        if drawn.id in placed
    }
    endings, stubs = _endings(drawing, boxes)
    wires = _wires(drawing, boxes, (chip.rect for chip in endings.values()))
    everything: dict[str, Node] = {**boxes, **endings}
    lines: dict[str, Edge] = {**wires, **stubs}
    return CanvasDrawing(nodes=everything, edges=lines)


def wire_id(source: str, socket: str) -> str:
    """The id of the wire that leaves a socket."""
    return f"{source}:{socket}"


def _read(drawing: Drawing) -> Iterator[tuple[str, NodeType]]:
    for drawn in drawing.nodes:
        try:
            yield drawn.id, node_of(drawn)
        except UserError:
            continue


def _placed(drawing: Drawing, nodes: Mapping[str, NodeType], layout: Places) -> Places:
    """Where people put the boxes; in columns, when one of them was never placed."""
    if all(drawn.id in layout for drawn in drawing.nodes):
        return layout
    found = dict(columns(drawing, nodes))
    below = max((y for _, y in found.values()), default=0) + 146
    for place, drawn in enumerate(d for d in drawing.nodes if d.id not in found):
        found[drawn.id] = (56 + place * (WIDTH + 32), below)
    return found


def _default_guard(nodes: Mapping[str, NodeType]) -> str:
    """What ends a wait for which nothing was chosen, in words."""
    events = [node for node in nodes.values() if isinstance(node, EventNode)]
    if events and all(node.kind == _BY_STATUS for node in events):
        return translate("TriggerDrawing", "while it stays in the status")
    return translate("TriggerDrawing", "until the order is final")


def _box(
    drawn: NodeDrawing,
    node: NodeType | None,
    place: tuple[int, int],
    speech: Speech,
    feet: Mapping[str, Foot],
    default_guard: str,
) -> Box:
    if node is None:
        return _unreadable(drawn, place)
    shown = node.shows(speech)
    ways = tuple(_way(node, socket) for socket in node.ways)
    foot = feet.get(drawn.id) or _foot(node, shown.rule, default_guard)
    return Box(
        id=drawn.id,
        rect=Rect(place[0], place[1], WIDTH, height_of(len(ways))),
        name=f"{shown.heading}: {shown.text}" if shown.text else shown.heading,
        family=colours_of(node),
        about=foot.text if foot is not None else "",
        heading=shown.heading,
        text=shown.text,
        icon=icon_of(node),
        enters=not isinstance(node, EventNode),
        ways=ways,
        foot=foot,
    )


def _unreadable(drawn: NodeDrawing, place: tuple[int, int]) -> Box:
    text = translate("TriggerDrawing", "This program cannot read it.")
    return Box(
        id=drawn.id,
        rect=Rect(place[0], place[1], WIDTH, height_of(1)),
        name=f"{drawn.kind}: {text}",
        family="flow",
        heading=drawn.kind,
        text=text,
        icon="circle-help",
        enters=True,
        ways=(Way("next"),),
    )


def _foot(node: NodeType, rule: str, default_guard: str) -> Foot | None:
    if node.family is Family.WAIT:
        return Foot("clock", rule or default_guard, Tone.WARN)
    return Foot("user", rule) if rule else None


def _way(node: NodeType, socket: str) -> Way:
    if isinstance(node, ConditionNode):
        if socket == "yes":
            return Way(socket, translate("TriggerDrawing", "yes"), Tone.OK)
        return Way(socket, translate("TriggerDrawing", "no"), Tone.DANGER)
    if len(node.ways) <= 1:
        return Way(socket)
    if socket == "otherwise":
        return Way(socket, translate("TriggerDrawing", "otherwise"))
    return Way(socket, str(node.ways.index(socket) + 1), Tone.OK)


def _wires(drawing: Drawing, boxes: Mapping[str, Box], chips: Iterable[Rect]) -> dict[str, Wire]:
    wiring = Wiring((*(box.rect for box in boxes.values()), *chips))
    wires: dict[str, Wire] = {}
    for edge in drawing.edges:
        source, target = boxes.get(edge.source), boxes.get(edge.target)
        if source is None or target is None:
            continue
        sockets = [way.socket for way in source.ways]
        place = sockets.index(edge.socket) if edge.socket in sockets else 0
        start, end = way_out(source.rect, place), way_in(target.rect)
        label = source.ways[place].label if source.ways else ""
        wires[wire_id(edge.source, edge.socket)] = Wire(
            id=wire_id(edge.source, edge.socket),
            source=edge.source,
            target=edge.target,
            route=wiring.route(start, end, source.rect, target.rect, place),
            name=f"{source.heading} → {target.heading}",
            about=label,
            heads=Heads.NONE,
            corner=CORNER,
            socket=edge.socket,
        )
    return wires


def _endings(
    drawing: Drawing, boxes: Mapping[str, Box]
) -> tuple[dict[str, Ending], dict[str, Wire]]:
    """The chip, and the short line to it, at each way of a question that leads nowhere."""
    led = {(edge.source, edge.socket) for edge in drawing.edges}
    chips: dict[str, Ending] = {}
    stubs: dict[str, Wire] = {}
    text = translate("TriggerDrawing", "ends")
    for id_, box in boxes.items():
        if len(box.ways) < 2:
            continue
        for place, way in enumerate(box.ways):
            if (id_, way.socket) in led:
                continue
            start = way_out(box.rect, place)
            chip = Rect(start.x + _STUB, start.y - ENDS[1] / 2, *ENDS)
            name = f"{box.heading}, {way.label}: {text}"
            key = f"{id_}:{way.socket}:ends"
            chips[key] = Ending(
                id=key, rect=chip, name=name, family=box.family, text=text, part_of=id_
            )
            stubs[wire_id(id_, way.socket)] = Wire(
                id=wire_id(id_, way.socket),
                source=id_,
                target=key,
                route=(start, Point(chip.left, start.y)),
                name=name,
                heads=Heads.NONE,
                socket=way.socket,
            )
    return chips, stubs
