"""Where the statuses stand: lanes side by side, the main line in one row, the rest above and below."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from designer.canvas.geometry import Rect
from designer.path.sketch import Lane, Sketch

PILL_HEIGHT = 42.0
ABOVE = 120.0
BELOW = 128.0
"""From one row to the next, above and below the main row."""
GAP = 30.0
LANE_GAP = 12.0
LANE_PADDING = 12.0
STRIP = 28.0
"""Width of a folded lane."""

_ONE_ROW = 6
"""As many statuses beside the main line stand in one row; more of them begin further rows."""
_COLUMNS_A_ROW = 4
_EXIT_GAP = 66.0
_EXIT_PITCH = 84.0
_EXIT_INSET = 16.0


@dataclass(frozen=True, kw_only=True)
class Placing:
    """Boxes of the statuses, rows from above, extents of the lanes from left to right."""

    boxes: Mapping[str, Rect]
    rows: Mapping[str, int]
    """Status → its row; the main row is 0, rows above are negative. Exits stand in none."""
    lanes: Mapping[str, tuple[float, float]]


def place(sketch: Sketch, widths: Mapping[str, float]) -> Placing:
    """Give every shown status outside the exit lanes a box; the main row has its middle at y = 0."""
    ranks = _ranks(sketch)
    boxes: dict[str, Rect] = {}
    rows: dict[str, int] = {}
    lanes: dict[str, tuple[float, float]] = {}
    left = 0.0
    for lane in sketch.lanes:
        if lane.exits:
            continue
        if lane.folded:
            lanes[lane.group] = (left, left + STRIP)
            left += STRIP + LANE_GAP
            continue
        placed = _LanePlacing(lane, sketch, widths, ranks)
        width = placed.put(left + LANE_PADDING, boxes, rows)
        lanes[lane.group] = (left, left + width + 2 * LANE_PADDING)
        left += width + 2 * LANE_PADDING + LANE_GAP
    return Placing(boxes=boxes, rows=rows, lanes=lanes)


def place_exits(
    statuses: Sequence[str], widths: Mapping[str, float], left: float, width: float, top: float
) -> dict[str, Rect]:
    """Give exits their boxes in a band of `width`, as many rows as they need."""
    boxes: dict[str, Rect] = {}
    for number, row in enumerate(_broken(statuses, widths, width - 2 * _EXIT_INSET)):
        room = width - 2 * _EXIT_INSET - sum(widths[code] for code in row)
        gap = max(GAP, min(_EXIT_GAP, room / max(1, len(row) - 1)))
        x = left + _EXIT_INSET
        for code in row:
            boxes[code] = Rect(x, top + number * _EXIT_PITCH, widths[code], PILL_HEIGHT)
            x += widths[code] + gap
    return boxes


def _broken(statuses: Sequence[str], widths: Mapping[str, float], width: float) -> list[list[str]]:
    rows: list[list[str]] = []
    used = 0.0
    for code in statuses:
        if not rows or used + GAP + widths[code] > width:
            rows.append([])
            used = -GAP
        rows[-1].append(code)
        used += GAP + widths[code]
    return rows


def _neighbours(sketch: Sketch) -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    """Status → where lines come from, and where they lead."""
    before: dict[str, list[str]] = {code: [] for code in sketch.shown}
    after: dict[str, list[str]] = {code: [] for code in sketch.shown}
    for way in sketch.ways:
        after[way.source].append(way.target)
        before[way.target].append(way.source)
        if way.both:
            after[way.target].append(way.source)
            before[way.source].append(way.target)
    return before, after


def _ranks(sketch: Sketch) -> dict[str, float]:
    """How far along the main line each status lies; one beside it, between its neighbours."""
    ranks: dict[str, float] = {code: float(place) for place, code in enumerate(sketch.main)}
    before, after = _neighbours(sketch)
    waiting = [code for code in sketch.shown if code not in ranks]
    while waiting:
        known = {
            code: [ranks[near] for near in (*before[code], *after[code]) if near in ranks]
            for code in waiting
        }
        ready = {code: sum(near) / len(near) for code, near in known.items() if near}
        if not ready:
            ready = {code: float(len(sketch.main)) for code in waiting}
        ranks |= ready
        waiting = [code for code in waiting if code not in ranks]
    return ranks


def _lies_above(before: Sequence[float], after: Sequence[float]) -> bool:
    """Whether a status beside the main line is a detour: most ways through it lead on."""
    pairs = [(start, end) for start in before for end in after]
    if not pairs:
        return not before and bool(after)
    return sum(end > start for start, end in pairs) * 2 > len(pairs)


class _LanePlacing:
    """One lane being laid out."""

    def __init__(
        self,
        lane: Lane,
        sketch: Sketch,
        widths: Mapping[str, float],
        ranks: Mapping[str, float],
    ) -> None:
        self._widths = widths
        self._ranks = ranks
        self._before, self._after = _neighbours(sketch)
        self._own = frozenset(lane.statuses)
        on_line = set(sketch.main)
        self._main = [code for code in sketch.main if code in self._own]
        self._side = [code for code in lane.statuses if code not in on_line]

    def put(self, left: float, boxes: dict[str, Rect], rows: dict[str, int]) -> float:
        """Put boxes and rows of the lane in, from `left` on, and return how wide it is."""
        by_row = self._by_row()
        width = max(self._width(row) for row in by_row.values())
        spread = self._spread(by_row.get(0, []), left, width)
        for number, row in by_row.items():
            places = spread if number == 0 else self._packed(row, left, width, spread)
            top = number * (ABOVE if number < 0 else BELOW) - PILL_HEIGHT / 2
            for code, x in places.items():
                boxes[code] = Rect(x, top, self._widths[code], PILL_HEIGHT)
                rows[code] = number
        return width

    def _by_row(self) -> dict[int, list[str]]:
        above = [code for code in self._side if self._is_above(code)]
        below = [code for code in self._side if code not in above]
        rows: dict[int, list[str]] = {0: self._main} if self._main else {}
        for side, sign in ((above, -1), (below, 1)):
            count = 1 if len(side) <= _ONE_ROW else math.ceil(math.sqrt(len(side) / _COLUMNS_A_ROW))
            ordered = sorted(side, key=lambda code: (self._ranks[code], self._side.index(code)))
            for place, code in enumerate(ordered):
                rows.setdefault(sign * (1 + place % count), []).append(code)
        return dict(sorted(rows.items()))

    def _is_above(self, code: str) -> bool:
        before = [self._ranks[near] for near in self._before[code]]
        after = [self._ranks[near] for near in self._after[code]]
        return _lies_above(before, after)

    def _width(self, row: Sequence[str]) -> float:
        return sum(self._widths[code] for code in row) + GAP * (len(row) - 1)

    def _spread(self, row: Sequence[str], left: float, width: float) -> dict[str, float]:
        """The main row fills the lane."""
        room = width - sum(self._widths[code] for code in row)
        if len(row) == 1:
            return {row[0]: left + room / 2}
        places: dict[str, float] = {}
        x = left
        for code in row:
            places[code] = x
            x += self._widths[code] + room / (len(row) - 1)
        return places

    def _packed(
        self, row: Sequence[str], left: float, width: float, main: Mapping[str, float]
    ) -> dict[str, float]:
        """Each as near as possible to the middle of its neighbours, without touching another."""
        wishes = {code: self._wish(code, left, width, main) for code in row}
        ordered = sorted(row, key=lambda code: (wishes[code], row.index(code)))
        places: dict[str, float] = {}
        free = left
        for code in ordered:
            places[code] = free = max(free, wishes[code] - self._widths[code] / 2)
            free += self._widths[code] + GAP
        free = left + width
        for code in reversed(ordered):
            places[code] = free = min(places[code], free - self._widths[code])
            free -= GAP
        return places

    def _wish(self, code: str, left: float, width: float, main: Mapping[str, float]) -> float:
        middles = []
        for near in (*self._before[code], *self._after[code]):
            if near in main:
                middles.append(main[near] + self._widths[near] / 2)
            elif near not in self._own and main:
                first = self._ranks[next(iter(main))]
                middles.append(left if self._ranks[near] < first else left + width)
        return sum(middles) / len(middles) if middles else left + width / 2
