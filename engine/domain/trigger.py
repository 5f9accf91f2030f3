"""A trigger as it is drawn: nodes, edges, and the settings round them."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Self, TypeAlias

from engine.domain.titles import Titles

JsonValue: TypeAlias = "bool | int | str | list[JsonValue] | dict[str, JsonValue] | None"

FORMAT = 1
"""Version of the stored form of a drawing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NodeDrawing:
    """One box: its kind names a node type, its parameters are that type's, as JSON."""

    id: str
    kind: str
    params: Mapping[str, JsonValue] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, order=True)
class EdgeDrawing:
    """A line from a socket of one node to another node. A socket has at most one edge."""

    source: str
    socket: str
    target: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """Meaning only; where boxes stand is kept apart."""

    nodes: tuple[NodeDrawing, ...]
    edges: tuple[EdgeDrawing, ...]

    def to_json(self) -> str:
        """The stored form: one line, keys sorted."""
        return json.dumps(
            {
                "format": FORMAT,
                "nodes": [
                    {"id": n.id, "kind": n.kind, "params": dict(n.params)} for n in self.nodes
                ],
                "edges": [[e.source, e.socket, e.target] for e in self.edges],
            },
            ensure_ascii=False,
            sort_keys=True,
        )

    @classmethod
    def from_json(cls, text: str) -> Self:
        """Read what `to_json` wrote; files from strangers go through `engine.nodes.trigger_file`."""
        loaded = json.loads(text)
        return cls(
            nodes=tuple(NodeDrawing(**node) for node in loaded["nodes"]),
            edges=tuple(EdgeDrawing(*edge) for edge in loaded["edges"]),
        )


class Mode(Enum):
    """What a second start for the same order does while a run is under way."""

    SINGLE = "single"
    RESTART = "restart"
    QUEUED = "queued"
    PARALLEL = "parallel"


class RepeatKind(Enum):
    """How often a trigger may meet the same order."""

    ALWAYS = "always"
    ONCE = "once"
    ONCE_PER_VISIT = "once_per_visit"
    INTERVAL = "interval"


@dataclass(frozen=True, slots=True, kw_only=True)
class Repeats:
    """`minutes` counts for INTERVAL only: not more often than that."""

    kind: RepeatKind = RepeatKind.ALWAYS
    minutes: int = 0


class DeliveryMode(Enum):
    """What becomes of outward effects."""

    LIVE = "live"
    ASK_FIRST = "ask_first"
    RECORD_ONLY = "record_only"


@dataclass(frozen=True, slots=True, kw_only=True)
class TriggerSettings:
    """What is set beside the drawing; changing it makes no new version."""

    titles: Titles
    comment: str = ""
    folder: str = ""
    turn: int = 990
    mode: Mode = Mode.SINGLE
    parallel_most: int = 10
    repeats: Repeats = Repeats()
    reentry: bool = False
    delivery: DeliveryMode = DeliveryMode.RECORD_ONLY


@dataclass(frozen=True, slots=True, kw_only=True)
class TriggerVersion:
    """A published drawing; `id` is its row."""

    id: int
    number: int
    drawing: Drawing


@dataclass(frozen=True, slots=True, kw_only=True)
class Trigger:
    """A trigger of the shop. `live` is None while it has no published version; `on` switches it."""

    id: int
    uid: str
    settings: TriggerSettings
    on: bool
    live: TriggerVersion | None
