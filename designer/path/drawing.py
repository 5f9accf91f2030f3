"""An order path, laid out and put into words, as the canvas draws it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QCoreApplication

from designer.canvas.drawing import Band, Drawing, Heads, Node
from designer.canvas.geometry import Route
from designer.path.arrow_painter import mark_of
from designer.path.chip_text import count_text, exits_text, returns_text
from designer.path.content import PathContent
from designer.path.layout import PathLayout, Tag
from designer.path.sizes import from_chip, lines_of
from designer.path.sketch import Move, Sketch
from designer.path.strokes import COUNTER, FORBIDDEN, UNUSED, busy, plain
from designer.path.values import Arrow, ArrowKind, Chip, ChipKind, Pill
from designer.path.words import PathWords
from engine.domain.path_life import Flow, PathLife
from engine.domain.status_graph import FromAnyWorking, FromGroup, FromStatus, GroupKind, Transition

_CANCEL = "cancel"
_ASIDE = 5.0
"""Pixels between the two directions of a line where each is drawn."""


def move_id(source: str, target: str) -> str:
    """The id of a move between two statuses."""
    return f"{source}>{target}"


def transition_id(transition: Transition) -> str:
    """The id of a transition; one from a group or from anywhere is an edge of its own."""
    match transition.origin:
        case FromStatus(code):
            return move_id(code, transition.target)
        case FromGroup(code):
            return f"group {code}>{transition.target}"
        case FromAnyWorking():
            return f"any>{transition.target}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Showing:
    """What is shown besides the path itself."""

    life: PathLife = field(default_factory=PathLife)
    traffic: bool = False
    """Lines by what went over them."""


def draw(content: PathContent, sketch: Sketch, layout: PathLayout, showing: Showing) -> Drawing:
    """The whole drawing; `layout` is that of `sketch`, `sketch` that of the content's graph."""
    artist = _Artist(content, sketch, layout, showing)
    nodes = [*artist.pills(), *artist.chips()]
    arrows = [*artist.arrows(), *artist.exits(), *artist.entries(), *artist.strays()]
    return Drawing(
        nodes={node.id: node for node in nodes},
        edges={arrow.id: replace(arrow, mark=mark_of(arrow)) for arrow in arrows},
        bands=tuple(artist.bands()),
        order=artist.order(nodes),
    )


def recounted(drawing: Drawing, content: PathContent, before: PathLife, life: PathLife) -> Drawing:
    """The drawing when nothing but the counts has changed since `before`."""
    words = PathWords()
    codes = before.counts.keys() | life.counts.keys()
    pills = []
    for code in codes:
        pill = drawing.nodes.get(code)
        count = life.counts.get(code, 0)
        if isinstance(pill, Pill) and count != before.counts.get(code, 0):
            about = _about_status(content, code, words.orders_now(count))
            pills.append(replace(pill, badge=_badge(count), about=about))
    return drawing.with_nodes(pills)


class _Artist:
    """Draws one path once."""

    def __init__(
        self, content: PathContent, sketch: Sketch, layout: PathLayout, showing: Showing
    ) -> None:
        self._content = content
        self._sketch = sketch
        self._layout = layout
        self._life = showing.life
        self._traffic = showing.traffic
        self._words = PathWords()
        self._moves = content.graph.moves()
        self._main = set(zip(sketch.main, sketch.main[1:], strict=False))
        self._most = max(
            (flow.orders for move, flow in self._life.flows.items() if move in self._moves),
            default=0,
        )

    def bands(self) -> Iterator[Band]:
        """The lanes."""
        shown = set(self._layout.pills)
        for lane in self._sketch.lanes:
            members = [
                code for code, group in self._content.graph.members.items() if group == lane.group
            ]
            here = shown.intersection(members)
            yield Band(
                id=lane.group,
                rect=self._layout.bands[lane.group],
                title=self._content.group_title(lane.group),
                family=self._content.colour(lane.group),
                count=self._count(members, len(here)),
                note=self._note(lane.exits and bool(self._sketch.exits) and not lane.folded),
                narrow=lane.folded,
            )

    def pills(self) -> Iterator[Pill]:
        """The statuses, in the order of the lanes."""
        graph = self._content.graph
        for code, rect in self._layout.pills.items():
            status = self._content.statuses.get(code)
            group = self._content.groups.get(graph.members[code])
            count = self._life.counts.get(code, 0)
            yield Pill(
                id=code,
                rect=rect,
                name=self._content.title(code),
                about=_about_status(self._content, code, self._words.orders_now(count)),
                family=self._content.colour_of(code),
                lines=lines_of(self._content, code),
                initial=code == graph.initial,
                final=group is not None and group.kind is GroupKind.FINAL,
                retired=status is not None and status.retired,
                badge=_badge(count),
                badge_below=self._lies_below(code),
            )

    def chips(self) -> Iterator[Chip]:
        """Stubs of exits, what they lead to, where many lead in, where one leads out again."""
        for source, tag in self._layout.stubs.items():
            number = self._number(move for move in self._sketch.exits if move[0] == source)
            yield self._chip(ChipKind.EXITS, source, tag, exits_text(number), _CANCEL)
        for target, tag in self._layout.counts.items():
            number = self._number(move for move in self._sketch.exits if move[1] == target)
            text = number if self._traffic else count_text(number)
            yield self._chip(ChipKind.COUNT, target, tag, text)
        for target, tag in self._layout.chips.items():
            text, groups = from_chip(self._sketch.entries[target])
            chip = self._chip(ChipKind.FROM, target, tag, text)
            dots = tuple(self._content.colour(group) for group in groups)
            yield replace(chip, dots=dots, dashed=not groups)
        for source, tag in self._layout.returns.items():
            ways = sum(move[0] == source for move in self._sketch.reopenings)
            yield self._chip(ChipKind.RETURNS, source, tag, returns_text(ways))

    def arrows(self) -> Iterator[Arrow]:
        """Lines between statuses; of two directions the second is there to be looked at."""
        for way in self._sketch.ways:
            routed = self._layout.ways[way.source, way.target]
            kind = self._kind(way.source, way.target, back=routed.back)
            arrow = self._arrow((way.source, way.target), routed.route, kind)
            if not way.both:
                yield arrow
                continue
            back = self._arrow((way.target, way.source), routed.route[::-1], ArrowKind.REVERSE)
            if self._traffic:
                yield arrow
                beside = _beside(routed.route[::-1], arrow.stroke.width / 2 + _ASIDE)
                flow = self._life.flows.get((way.target, way.source))
                stroke = COUNTER if flow is not None else UNUSED
                yield replace(back, route=beside, kind=ArrowKind.SIDE, stroke=stroke, label="")
            else:
                badges = tuple(dict.fromkeys((*arrow.badges, *back.badges)))
                yield replace(arrow, heads=Heads.BOTH, badges=badges)
                yield replace(back, label="", badges=(), folded=True)

    def exits(self) -> Iterator[Arrow]:
        """Moves into where orders end, and out of there; folded."""
        for move, route in self._layout.exits.items():
            arrow = self._arrow(move, route, ArrowKind.EXIT)
            yield replace(arrow, folded=True, label="", badges=(), stroke=plain(ArrowKind.EXIT))

    def entries(self) -> Iterator[Arrow]:
        """Transitions from groups and from anywhere: from the chip to the status."""
        for target, tag in self._layout.chips.items():
            for transition in self._sketch.entries[target]:
                yield Arrow(
                    id=transition_id(transition),
                    source=_chip_id(ChipKind.FROM, target),
                    target=target,
                    route=tag.stem[::-1],
                    name=self._content.transition_title(transition),
                    about=self._asks(transition),
                    kind=ArrowKind.FROM,
                    folded=True,
                )

    def strays(self) -> Iterator[Arrow]:
        """Moves that happened though the path has none such."""
        for move, routed in self._layout.strays.items():
            flow = self._life.flows.get(move)
            if flow is None or not self._traffic:
                continue
            text = QCoreApplication.translate("PathDrawing", "{number} × though forbidden")
            yield Arrow(
                id=move_id(*move),
                source=move[0],
                target=move[1],
                route=routed.route,
                name=self._content.move_title(*move),
                about=text.format(number=flow.orders),
                warning=text.format(number=short(flow.orders)),
                stroke=FORBIDDEN,
            )

    def order(self, nodes: Iterable[Node]) -> tuple[str, ...]:
        """Lane by lane, in each from the left, then from above."""
        places = {
            code: place for place, lane in enumerate(self._sketch.lanes) for code in lane.statuses
        }

        def where(node: Node) -> tuple[int, float, float]:
            centre = node.rect.centre
            return places.get(node.id, len(places)), centre.x, centre.y

        return tuple(node.id for node in sorted(nodes, key=where))

    def _kind(self, source: str, target: str, *, back: bool) -> ArrowKind:
        if {(source, target), (target, source)} & self._main:
            return ArrowKind.MAIN
        return ArrowKind.BACK if back else ArrowKind.SIDE

    def _arrow(self, move: Move, route: Route, kind: ArrowKind) -> Arrow:
        transition = self._moves[move]
        flow = self._life.flows.get(move)
        label = transition.label.text(self._content.language)
        if self._traffic and flow is not None and flow.orders:
            label = " ".join(part for part in (short(flow.orders), label) if part)
        return Arrow(
            id=move_id(*move),
            source=move[0],
            target=move[1],
            route=route,
            name=self._content.move_title(*move),
            about=". ".join(part for part in (self._asks(transition), self._went(flow)) if part),
            kind=kind,
            stroke=busy(kind, flow, self._most) if self._traffic else plain(kind),
            label=label,
            badges=() if self._traffic else badges_of(transition),
            ground=self._ground(move),
        )

    def _went(self, flow: Flow | None) -> str:
        return self._words.orders_went(flow.orders) if flow is not None else ""

    def _ground(self, move: Move) -> str:
        """Inside one lane the label lies on its colour."""
        groups = {self._content.graph.members[code] for code in move}
        return self._content.colour(groups.pop()) if len(groups) == 1 else ""

    def _chip(
        self, kind: ChipKind, status: str, tag: Tag, text: str, family: str | None = None
    ) -> Chip:
        return Chip(
            id=_chip_id(kind, status),
            rect=tag.rect,
            name=text,
            family=family or self._content.colour_of(status),
            part_of=status,
            kind=kind,
            text=text,
            stem=tag.stem,
        )

    def _number(self, moves: Iterable[Move]) -> str:
        """How many ways; of a map, how many orders went them."""
        listed = list(moves)
        if not self._traffic:
            return str(len(listed))
        flows = self._life.flows
        return short(sum(flows[move].orders for move in listed if move in flows))

    def _lies_below(self, code: str) -> bool:
        """Whether its count hangs below it: above it are lines, or the chip of an exit."""
        line = [self._layout.pills[near].top for near in self._sketch.main]
        return bool(line) and line[0] < self._layout.pills[code].top

    def _count(self, members: Sequence[str], shown: int) -> str:
        """How many statuses a lane has; of a map, how many orders are in them."""
        if self._traffic:
            return short(sum(self._life.counts.get(code, 0) for code in members))
        if 0 < shown < len(members):
            text = QCoreApplication.translate("PathDrawing", "{shown} of {all}")
            return text.format(shown=shown, all=len(members))
        return str(len(members))

    def _note(self, exits: bool) -> str:
        if not exits:
            return ""
        return QCoreApplication.translate(
            "PathDrawing", "exits are folded into stubs; hover one to unfold"
        )

    def _asks(self, transition: Transition) -> str:
        """What a transition wants, for those who cannot see its badges."""
        texts = {
            "lock": QCoreApplication.translate("PathDrawing", "Only some groups may"),
            "form": QCoreApplication.translate("PathDrawing", "Asks for fields"),
            "message-square": QCoreApplication.translate("PathDrawing", "Asks for a comment"),
            "check": QCoreApplication.translate("PathDrawing", "Checks the order"),
        }
        return ". ".join(texts[badge] for badge in badges_of(transition))


def _badge(count: int) -> str:
    return short(count) if count else ""


def _about_status(content: PathContent, code: str, orders: str) -> str:
    """Where a status belongs, how many orders are in it, where it leads and what leads to it."""
    onward = [content.title(target) for target in content.graph.targets_of(code)]
    before = [content.title(source) for source, target in content.graph.moves() if target == code]
    parts = [content.group_title(content.graph.members[code]), orders]
    if onward:
        text = QCoreApplication.translate("PathDrawing", "Leads to: {names}")
        parts.append(text.format(names=", ".join(onward)))
    if before:
        text = QCoreApplication.translate("PathDrawing", "Comes from: {names}")
        parts.append(text.format(names=", ".join(before)))
    return ". ".join(parts)


def badges_of(transition: Transition) -> tuple[str, ...]:
    """The icons of what a transition asks for."""
    asked = {
        "lock": bool(transition.groups) or transition.administrators_only,
        "form": bool(transition.required_fields),
        "message-square": transition.comment_required,
        "check": transition.check is not None,
    }
    return tuple(icon for icon, holds in asked.items() if holds)


def short(number: int) -> str:
    """A number where there is little room: 940, 3.1k, 12k."""
    if number < 1_000:
        return str(number)
    return f"{number / 1_000:.1f}k" if number < 9_950 else f"{number / 1_000:.0f}k"


def _chip_id(kind: ChipKind, status: str) -> str:
    return f"{kind.value} {status}"


def _beside(route: Route, by: float) -> Route:
    """The route moved aside, so that both directions of a line are seen."""
    level = route[0].y == route[1].y
    return tuple(point.moved(*((0.0, by) if level else (by, 0.0))) for point in route)
