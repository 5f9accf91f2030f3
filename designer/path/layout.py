"""The whole drawing of an order path as places: deterministic, without Qt, without words."""

from collections.abc import Mapping
from dataclasses import dataclass

from designer.canvas.geometry import Point, Rect, Route, around, extent
from designer.path.board import Board
from designer.path.candidates import Corridors, clear
from designer.path.placing import (
    LANE_PADDING,
    STRIP,
    Placing,
    place,
    place_exits,
)
from designer.path.routing import Routed, Router, exit_route
from designer.path.sketch import Move, Sketch, Way

HEADER = 32.0
CHIP_HEIGHT = 16.0
STEM = 10.0

_LONG_STEM = 32.0
"""Past another tag."""

_ORIGIN = Point(16, 12)
_AIR = 24.0
_BAND_GAP = 16.0
_EXIT_TOP = 54.0
_EXIT_FOOT = 18.0
_EXIT_STEM = 12.0
_NEAR = 4.0
_BESIDE = 10.0
_BADGE_ROOM = 34.0
_BADGE_OUTSIDE = 13.0
_BADGE_INSIDE = 5.0
_RETURN_ASIDE = 20.0
_LEAST_BODY = 360.0
"""Height under the headers: a path of one row still looks like lanes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sizes:
    """How wide things are in the font that is used, in pixels."""

    pills: Mapping[str, float]
    stubs: Mapping[str, float]
    """By source: the stub of its exits."""
    chips: Mapping[str, float]
    """By target: the chip of what leads there from groups or from anywhere."""
    counts: Mapping[str, float]
    """By exit: the chip that counts from how many statuses one comes there."""
    returns: Mapping[str, float]
    """By exit: the stub of what leads out of it again."""


@dataclass(frozen=True, slots=True)
class Tag:
    """A stub or chip, and the short line between it and its pill, outward."""

    rect: Rect
    stem: Route


@dataclass(frozen=True, kw_only=True)
class PathLayout:
    """Places of everything, in pixels at 100 % from the top left corner."""

    pills: Mapping[str, Rect]
    bands: Mapping[str, Rect]
    ways: Mapping[Move, Routed]
    strays: Mapping[Move, Routed]
    exits: Mapping[Move, Route]
    stubs: Mapping[str, Tag]
    chips: Mapping[str, Tag]
    counts: Mapping[str, Tag]
    returns: Mapping[str, Tag]


def lay_out(sketch: Sketch, sizes: Sizes) -> PathLayout:
    """Give everything of `sketch` its place."""
    placing = place(sketch, sizes.pills)
    board = Board(placing.boxes.items())
    router = Router(sketch, placing, board)
    ways = router.routed(sketch.ways)
    tags = _Tags(placing, board)
    chips = {
        target: tags.put(target, sizes.chips[target])
        for target in sketch.entries
        if target in placing.boxes
    }
    sources = dict.fromkeys(source for source, _ in sketch.exits)
    stubs = {source: tags.put(source, sizes.stubs[source]) for source in sources}
    strays = router.routed(tuple(Way(*move) for move in sketch.strays))
    body = _body(
        placing, {**ways, **strays}, [tag.rect for tag in (*chips.values(), *stubs.values())]
    )
    foot = _Foot(sketch, sizes, body)
    exits = foot.routes(placing, stubs)
    whole = PathLayout(
        pills={**placing.boxes, **foot.pills},
        bands={**_bands(placing, body), **foot.bands},
        ways=ways,
        strays=strays,
        exits=exits,
        stubs=stubs,
        chips={**chips, **foot.chips},
        counts=foot.counts,
        returns=foot.returns,
    )
    return _moved(whole, _ORIGIN.x - body.left, _ORIGIN.y - body.top)


def badge_room(box: Rect, *, below: bool) -> Rect:
    """Where the count of a pill stands: at its left corner, outside."""
    top = box.bottom - _BADGE_INSIDE if below else box.top - _BADGE_OUTSIDE
    return Rect(box.left + 8, top, _BADGE_ROOM, _BADGE_OUTSIDE + _BADGE_INSIDE)


class _Tags:
    """Finds room for stubs and chips beside their pills, after the lines have been drawn."""

    def __init__(self, placing: Placing, board: Board) -> None:
        self._placing = placing
        self._board = board
        for code, box in placing.boxes.items():
            board.add_box(f"badge {code}", badge_room(box, below=placing.rows[code] > 0))

    def put(self, code: str, width: float) -> Tag:
        """At the first free side: outward for rows above and below, else bottom, right, top."""
        options = self._options(self._placing.boxes[code], self._placing.rows[code], width)
        clear = [tag for tag in options if not self._board.stands_in(tag.rect.grown(_NEAR / 2))]
        best = next((tag for tag in clear if self._is_free(tag)), None)
        tag = best or (clear or options)[0]
        self._board.add_box(f"tag {code} {width}", tag.rect)
        return tag

    def _is_free(self, tag: Tag) -> bool:
        stem = extent(tag.stem)
        along = Rect(stem.left - _NEAR, stem.top + 1, stem.width + 2 * _NEAR, stem.height - 2)
        if stem.height == 0:
            along = Rect(stem.left + 1, stem.top - _NEAR, stem.width - 2, 2 * _NEAR)
        return not (
            self._board.runs_in(tag.rect.grown(_NEAR))
            or self._board.runs_in(along)
            or self._board.stands_in(along)
        )

    def _options(self, box: Rect, row: int, width: float) -> list[Tag]:
        half = box.width / 2 - STEM
        offsets = [side * step for step in (0.0, 12.0, 20.0, 28.0, 36.0, 44.0) for side in (1, -1)]
        places = [box.centre.x + offset for offset in dict.fromkeys(offsets) if abs(offset) <= half]
        leans = (0.0, width / 2 - _NEAR, _NEAR - width / 2)
        hung = [(x, lean, stem) for stem in (STEM, _LONG_STEM) for x in places for lean in leans]
        below = [_below(box, x, width, lean, stem) for x, lean, stem in hung]
        above = [_above(box, x, width, lean, stem) for x, lean, stem in hung]
        right = [_right(box, width)]
        return [*above, *right, *below] if row < 0 else [*below, *right, *above]


def _below(box: Rect, x: float, width: float, lean: float = 0.0, stem: float = STEM) -> Tag:
    rect = Rect(x + lean - width / 2, box.bottom + stem, width, CHIP_HEIGHT)
    return Tag(rect, (Point(x, box.bottom), Point(x, rect.top)))


def _above(box: Rect, x: float, width: float, lean: float, stem: float) -> Tag:
    rect = Rect(x + lean - width / 2, box.top - stem - CHIP_HEIGHT, width, CHIP_HEIGHT)
    return Tag(rect, (Point(x, box.top), Point(x, rect.bottom)))


def _right(box: Rect, width: float) -> Tag:
    y = box.centre.y
    rect = Rect(box.right + STEM, y - CHIP_HEIGHT / 2, width, CHIP_HEIGHT)
    return Tag(rect, (Point(box.right, y), Point(rect.left, y)))


def _body(placing: Placing, ways: Mapping[Move, Routed], tags: list[Rect]) -> Rect:
    """The box around all lanes, their headers included."""
    content = around(
        [*placing.boxes.values(), *tags, *(extent(routed.route) for routed in ways.values())]
    )
    left = min((left for left, _ in placing.lanes.values()), default=0.0)
    right = max((right for _, right in placing.lanes.values()), default=0.0)
    top = content.top - _AIR - HEADER
    height = max(content.bottom + _AIR - top, _LEAST_BODY)
    return Rect(left, top, right - left, height)


def _bands(placing: Placing, body: Rect) -> dict[str, Rect]:
    return {
        group: Rect(left, body.top, right - left, body.height)
        for group, (left, right) in placing.lanes.items()
    }


class _Foot:
    """The lanes of exits along the bottom, one under the other."""

    def __init__(self, sketch: Sketch, sizes: Sizes, body: Rect) -> None:
        self.bands: dict[str, Rect] = {}
        self.pills: dict[str, Rect] = {}
        self.chips: dict[str, Tag] = {}
        self.counts: dict[str, Tag] = {}
        self.returns: dict[str, Tag] = {}
        self._sketch = sketch
        self._sizes = sizes
        self._gather_y = body.bottom + _BAND_GAP / 2
        top = body.bottom + _BAND_GAP
        for lane in sketch.lanes:
            if lane.exits:
                top = self._add(lane.group, () if lane.folded else lane.statuses, body, top)

    def routes(self, placing: Placing, stubs: Mapping[str, Tag]) -> dict[Move, Route]:
        """The way of every exit, from its stub."""
        if not placing.boxes:
            return {}
        corridors = Corridors(placing.boxes, placing.rows)
        routes: dict[Move, Route] = {}
        for source, target in self._sketch.exits:
            stub = stubs[source].rect
            over = stub.bottom <= placing.boxes[source].top
            route = exit_route(
                corridors,
                Point(stub.centre.x, stub.bottom),
                corridors.rows_from(corridors.row_of(source) + (not over)),
                self.counts[target].rect,
                self._gather_y,
            )
            routes[source, target] = self._around_exits(route, target)
        for source, target in self._sketch.reopenings:
            routes[source, target] = self._way_back(corridors, placing, source, target)
        return routes

    def _around_exits(self, route: Route, target: str) -> Route:
        """The end of a way to an exit in a further row: down beside the exits above it."""
        foot, end = route[-2], route[-1]
        above = [box for box in self.pills.values() if box.bottom < self.pills[target].top]
        if not above:
            return route
        taken = sorted((box.left - _BESIDE, box.right + _BESIDE) for box in above)
        ways = {clear(foot.x, side, taken) for side in (-1, 1)}
        x = min(ways, key=lambda way: (abs(way - foot.x), way))
        y = end.y - _NEAR
        return (*route[:-2], Point(x, foot.y), Point(x, y), Point(end.x, y), end)

    def _way_back(self, corridors: Corridors, placing: Placing, source: str, target: str) -> Route:
        start = self.returns[source].rect
        if target in self.pills:
            end, y = self.pills[target], start.bottom + _NEAR
            foot = Point(start.centre.x, start.bottom)
            return (foot, Point(foot.x, y), Point(end.centre.x, y), Point(end.centre.x, end.bottom))
        box = placing.boxes[target]
        rows = corridors.rows_from(corridors.row_of(target) + 1)
        port = Point(box.centre.x, box.bottom)
        return exit_route(corridors, port, rows, self.pills[source], self._gather_y)[::-1]

    def _add(self, group: str, statuses: tuple[str, ...], body: Rect, top: float) -> float:
        if not statuses:
            self.bands[group] = Rect(body.left, top, body.width, STRIP)
            return top + STRIP + _BAND_GAP
        boxes = place_exits(statuses, self._sizes.pills, body.left, body.width, top + _EXIT_TOP)
        self.pills |= boxes
        for code, box in boxes.items():
            self._add_chips(code, box)
        foot = max(box.bottom for box in boxes.values()) + _EXIT_FOOT
        if any(source in boxes for source, _ in self._sketch.reopenings):
            foot += CHIP_HEIGHT
        right = max(box.right for box in boxes.values()) + LANE_PADDING * 2
        width = max(right - body.left, min(body.width, right - body.left))
        self.bands[group] = Rect(body.left, top, width, foot - top)
        return foot + _BAND_GAP

    def _add_chips(self, code: str, box: Rect) -> None:
        """What counts statuses and what leads here from groups stand side by side over the pill."""
        widths = {}
        if any(target == code for _, target in self._sketch.exits):
            widths["count"] = self._sizes.counts[code]
        if code in self._sketch.entries:
            widths["chip"] = self._sizes.chips[code]
        x = box.centre.x - (sum(widths.values()) + _NEAR * (len(widths) - 1)) / 2
        for kind, width in widths.items():
            top = box.top - _EXIT_STEM - CHIP_HEIGHT
            rect = Rect(x, top, width, CHIP_HEIGHT)
            down = (Point(rect.centre.x, rect.bottom), Point(rect.centre.x, box.top))
            (self.counts if kind == "count" else self.chips)[code] = Tag(rect, down[::-1])
            x += width + _NEAR
        if any(source == code for source, _ in self._sketch.reopenings):
            self.returns[code] = _below(
                box, box.centre.x + _RETURN_ASIDE, self._sizes.returns[code]
            )


def _moved(layout: PathLayout, x: float, y: float) -> PathLayout:
    def rects(places: Mapping[str, Rect]) -> dict[str, Rect]:
        return {code: rect.moved(x, y) for code, rect in places.items()}

    def route(line: Route) -> Route:
        return tuple(point.moved(x, y) for point in line)

    def routes(lines: Mapping[Move, Routed]) -> dict[Move, Routed]:
        return {
            move: Routed(route=route(routed.route), back=routed.back)
            for move, routed in lines.items()
        }

    def tags(places: Mapping[str, Tag]) -> dict[str, Tag]:
        return {code: Tag(tag.rect.moved(x, y), route(tag.stem)) for code, tag in places.items()}

    return PathLayout(
        pills=rects(layout.pills),
        bands=rects(layout.bands),
        ways=routes(layout.ways),
        strays=routes(layout.strays),
        exits={move: route(line) for move, line in layout.exits.items()},
        stubs=tags(layout.stubs),
        chips=tags(layout.chips),
        counts=tags(layout.counts),
        returns=tags(layout.returns),
    )
