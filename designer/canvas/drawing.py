"""A drawing as the canvas sees it: boxes, lines between them, bands behind them. Knows no Qt.

What a box or a line shows beyond this stands in a subclass, which its painters know.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from functools import cached_property

from designer.canvas.geometry import (
    Direction,
    Point,
    Rect,
    Route,
    around,
    distance,
    extent,
    segments,
)
from designer.canvas.spatial_hash import SpatialHash


class Heads(Enum):
    """Which ends of a line carry an arrowhead."""

    NONE = "none"
    END = "end"
    BOTH = "both"


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """A box. Nodes and edges share one space of ids."""

    id: str
    rect: Rect
    name: str
    """What it is called, in the language of the window: searched and read aloud."""
    family: str
    """Whose colours it takes: a status group or a node family of the tokens."""
    about: str = ""
    """What a screen reader says after the name."""
    part_of: str = ""
    """The node it belongs to: who points at the part means that one, and keys pass it over."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Edge:
    """A line from one node to another."""

    id: str
    source: str
    target: str
    route: Route
    name: str
    about: str = ""
    heads: Heads = Heads.END
    corner: float = 10.0
    """Radius of its corners."""
    mark: Rect | None = None
    """Where something lies on it: a label, a badge; None: nothing does."""
    folded: bool = False
    """Drawn only while it or one of its ends is hovered or chosen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """A coloured area behind the boxes, with a title."""

    id: str
    rect: Rect
    title: str
    family: str
    count: str = ""
    note: str = ""
    narrow: bool = False
    """Folded to a strip: its title runs down."""


@dataclass(frozen=True, kw_only=True)
class Drawing:
    """All boxes and lines, by id, and where they are. Every change gives a new one.

    Ids of an edge's ends are ids of nodes of the drawing.
    """

    nodes: Mapping[str, Node] = field(default_factory=dict)
    edges: Mapping[str, Edge] = field(default_factory=dict)
    bands: tuple[Band, ...] = ()
    order: tuple[str, ...] = ()
    """The nodes as they are to be read; empty: rows from above, each from the left."""

    def with_nodes(self, nodes: Iterable[Node]) -> "Drawing":
        """The drawing with these nodes in place of those with their ids, which stand where they stood.

        What has been found out about places is kept: a count that changes moves nothing.
        """
        changed = replace(self, nodes={**self.nodes, **{node.id: node for node in nodes}})
        for name in _OF_PLACES & self.__dict__.keys():
            changed.__dict__[name] = self.__dict__[name]
        return changed

    @cached_property
    def bounds(self) -> Rect:
        """The smallest box that holds everything."""
        rects = [node.rect for node in self.nodes.values()]
        rects += [band.rect for band in self.bands]
        rects += [extent(edge.route) for edge in self.edges.values() if not edge.folded]
        return around(rects)

    @cached_property
    def reading_order(self) -> tuple[str, ...]:
        """The nodes at which the keyboard stops, as they are to be read."""
        wanted = self.order or _as_text(self.nodes)
        return tuple(code for code in wanted if not self.nodes[code].part_of)

    @cached_property
    def _lines(self) -> Mapping[str, tuple[str, ...]]:
        lines: dict[str, list[str]] = {code: [] for code in self.nodes}
        for edge in self.edges.values():
            lines[edge.source].append(edge.id)
            if edge.target != edge.source:
                lines[edge.target].append(edge.id)
        return {code: tuple(ids) for code, ids in lines.items()}

    @cached_property
    def _ranks(self) -> Mapping[str, int]:
        return {code: rank for rank, code in enumerate((*self.nodes, *self.edges))}

    @cached_property
    def _node_places(self) -> SpatialHash[str]:
        places: SpatialHash[str] = SpatialHash()
        for node in self.nodes.values():
            places.put(node.id, node.rect)
        return places

    @cached_property
    def _edge_places(self) -> SpatialHash[str]:
        places: SpatialHash[str] = SpatialHash()
        for edge in self.edges.values():
            for start, end in segments(edge.route):
                places.put(edge.id, Rect.between(start, end))
        return places

    @cached_property
    def _mark_places(self) -> SpatialHash[str]:
        places: SpatialHash[str] = SpatialHash()
        for edge in self.edges.values():
            if edge.mark is not None:
                places.put(edge.id, edge.mark)
        return places

    def named(self, item: str) -> str:
        """The name of a node or an edge."""
        found = self.nodes.get(item) or self.edges[item]
        return found.name

    def about(self, item: str) -> str:
        """What there is to say of a node or an edge besides its name."""
        found = self.nodes.get(item) or self.edges[item]
        return found.about

    def told(self, item: str) -> str:
        """A node or an edge in words: its name, and under it what there is to say."""
        meant = self.meant(item)
        return "\n".join(part for part in (self.named(meant), self.about(meant)) if part)

    def place_of(self, item: str) -> Rect:
        """Where a node or an edge is."""
        node = self.nodes.get(item)
        return node.rect if node is not None else extent(self.edges[item].route)

    def meant(self, item: str) -> str:
        """The node or edge a person means who points at `item`."""
        node = self.nodes.get(item)
        return node.part_of if node is not None and node.part_of else item

    def edges_at(self, node: str) -> tuple[str, ...]:
        """The edges that begin or end at `node`, in the order of the drawing."""
        return self._lines[node]

    def node_at(self, point: Point) -> str | None:
        """The last drawn of the nodes under `point`."""
        found = None
        for code in self._node_places.near(Rect(point.x, point.y, 0, 0)):
            if self.nodes[code].rect.holds(point):
                found = code
        return found

    def edge_at(self, point: Point, reach: float) -> str | None:
        """The drawn edge nearest to `point`, at most `reach` pixels away."""
        near = Rect(point.x, point.y, 0, 0).grown(reach)
        found, nearest = None, reach
        for code in self._edge_places.near(near):
            edge = self.edges[code]
            far = distance(edge.route, point) if not edge.folded else reach + 1
            if far <= nearest:
                found, nearest = code, far
        return found

    def edges_in(self, area: Rect) -> Iterator[Edge]:
        """The edges that have a part in `area`, in the order of the drawing."""
        found = sorted(self._edge_places.near(area), key=self._ranks.__getitem__)
        return (edge for code in found if _runs_in((edge := self.edges[code]).route, area))

    def marks_in(self, area: Rect) -> Iterator[Edge]:
        """The edges on which something lies in `area`, in the order of the drawing."""
        found = sorted(self._mark_places.near(area), key=self._ranks.__getitem__)
        return (self.edges[code] for code in found)

    def nodes_in(self, area: Rect) -> Iterator[Node]:
        """The nodes that have a part in `area`, in the order of the drawing."""
        found = sorted(self._node_places.near(area), key=self._ranks.__getitem__)
        return (node for code in found if (node := self.nodes[code]).rect.meets(area))

    def neighbour(self, item: str, direction: Direction) -> str | None:
        """The nearest node that lies in `direction` rather than aside, or None at the rim.

        What lies straight ahead goes before what is nearer but aside.
        """
        start = self.place_of(item).centre
        best: tuple[float, str] | None = None
        for code in self.reading_order:
            if code == item:
                continue
            ahead, aside = _ahead(start, self.nodes[code].rect.centre, direction)
            if ahead > 0 and ahead >= aside:
                found = (ahead + 2 * aside, code)
                best = found if best is None else min(best, found)
        return best[1] if best else None

    def after(self, item: str | None, step: int = 1) -> str | None:
        """The node `step` places further in reading order; the first or last at the ends."""
        order = self.reading_order
        if not order:
            return None
        if item not in order:
            return order[0] if step > 0 else order[-1]
        return order[max(0, min(len(order) - 1, order.index(item) + step))]

    def found(self, text: str) -> tuple[str, ...]:
        """The nodes whose name holds `text`, those that begin with it first."""
        wanted = text.casefold().strip()
        if not wanted:
            return ()
        names = {code: self.nodes[code].name.casefold() for code in self.reading_order}
        hits = [code for code, name in names.items() if wanted in name]
        return tuple(sorted(hits, key=lambda code: not names[code].startswith(wanted)))


_OF_PLACES = frozenset(
    name for name, found in vars(Drawing).items() if isinstance(found, cached_property)
)


def _runs_in(route: Route, area: Rect) -> bool:
    left, top, right, bottom = area.left, area.top, area.right, area.bottom
    return any(
        min(a.x, b.x) <= right
        and max(a.x, b.x) >= left
        and min(a.y, b.y) <= bottom
        and max(a.y, b.y) >= top
        for a, b in segments(route)
    )


def _as_text(nodes: Mapping[str, Node]) -> tuple[str, ...]:
    """Rows from above; whatever overlaps half of a row's first box stands in that row."""
    rows: list[list[Node]] = []
    for node in sorted(nodes.values(), key=lambda node: (node.rect.top, node.rect.left)):
        if rows and node.rect.top < rows[-1][0].rect.centre.y:
            rows[-1].append(node)
        else:
            rows.append([node])
    return tuple(node.id for row in rows for node in sorted(row, key=lambda node: node.rect.left))


def _ahead(start: Point, end: Point, direction: Direction) -> tuple[float, float]:
    across, down = direction.value
    ahead = (end.x - start.x) * across + (end.y - start.y) * down
    aside = abs((end.x - start.x) * down) + abs((end.y - start.y) * across)
    return ahead, aside
