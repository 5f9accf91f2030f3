"""Order paths for tests of the drawing: from arrows, the one a shop begins with, and large ones."""

import itertools
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from designer.path.content import PathContent
from designer.path.layout import Sizes
from designer.path.sketch import Sketch
from engine.domain.status_graph import (
    FromStatus,
    GroupKind,
    Status,
    StatusGraph,
    StatusGroup,
    Transition,
)
from engine.domain.titles import Titles
from tests.builders.shop import a_shop, the_references

KINDS = {
    "new": GroupKind.START,
    "approval": GroupKind.WORKING,
    "assembling": GroupKind.WORKING,
    "delivery": GroupKind.WORKING,
    "complete": GroupKind.FINAL,
    "cancel": GroupKind.FINAL,
}
"""The groups of every path made here, in order."""
SHARES = {"new": 1, "approval": 6, "assembling": 4, "delivery": 7, "complete": 1, "cancel": 6}
GROUPS: Mapping[str, StatusGroup] = {
    code: StatusGroup(
        code=code, titles=Titles.of(en=code.title()), ordering=place, kind=kind, colour=code
    )
    for place, (code, kind) in enumerate(KINDS.items())
}
WORKING = frozenset({"new", "approval", "assembling", "delivery"})
WORDS = ("Wait", "Call", "Pay", "Pack", "Send", "Check", "Return", "Hold", "Sort", "Scan")


def a_path(
    members: Mapping[str, str], *arrows: str, extra: tuple[Transition, ...] = ()
) -> PathContent:
    """Statuses with their groups, the first of them initial, and arrows such as "new > paid"."""
    pairs = [tuple(end.strip() for end in arrow.split(">")) for arrow in arrows]
    moves = [Transition(origin=FromStatus(source), target=target) for source, target in pairs]
    return _content(members, (*moves, *extra))


@cache
def universal(language: str = "en") -> PathContent:
    """The path a shop begins with."""
    with TemporaryDirectory() as folder:
        shop = a_shop(Path(folder))
        references = the_references(shop)
        shop.close()
    return PathContent(
        graph=references.path.graph,
        groups=references.groups,
        statuses=references.statuses,
        language=language,
    )


@cache
def a_large_path(statuses: int, transitions: int) -> PathContent:
    """As many of both, alike each time: most lead a little further, some back, a third out."""
    chance = Random(statuses)
    members = {
        f"{group}-{number}": group
        for group, share in SHARES.items()
        for number in range(max(1, round(statuses * share / sum(SHARES.values()))))
    }
    work = [code for code, group in members.items() if group != "cancel"]
    out = [code for code, group in members.items() if group == "cancel"]
    moves = dict.fromkeys(itertools.pairwise(work))
    while len(moves) < transitions:
        place = chance.randrange(len(work))
        step = chance.choice((-3, -2, -1, 1, 1, 2, 2, 3, 4, 6))
        near = work[max(0, min(len(work) - 1, place + step))]
        target = chance.choice(out) if chance.random() < 0.3 else near
        if target != work[place]:
            moves[work[place], target] = None
    return _content(members, tuple(Transition(origin=FromStatus(a), target=b) for a, b in moves))


def plain_sizes(sketch: Sketch) -> Sizes:
    """Sizes that need no fonts."""
    codes = [code for lane in sketch.lanes for code in lane.statuses]
    return Sizes(
        pills={code: 72.0 + 8 * (len(code) % 7) for code in codes},
        stubs=dict.fromkeys(codes, 40.0),
        chips=dict.fromkeys(codes, 56.0),
        counts=dict.fromkeys(codes, 48.0),
        returns=dict.fromkeys(codes, 34.0),
    )


def _content(members: Mapping[str, str], transitions: tuple[Transition, ...]) -> PathContent:
    chance = Random(len(members))
    statuses = {
        code: Status(
            code=code, titles=Titles.of(en=_title(code, chance)), group=group, ordering=place
        )
        for place, (code, group) in enumerate(members.items())
    }
    graph = StatusGraph(
        initial=next(iter(members)), members=members, working=WORKING, transitions=transitions
    )
    return PathContent(graph=graph, groups=GROUPS, statuses=statuses, language="en")


def _title(code: str, chance: Random) -> str:
    if "-" not in code:
        return code.title()
    return f"{chance.choice(WORDS)} {chance.choice(WORDS).lower()} {code.split('-')[1]}"
