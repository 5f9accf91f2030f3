"""Fits a sketched path to the shop: what it has by code or name is taken, the rest is made new."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from engine.domain.folding import fold
from engine.domain.references import References
from engine.domain.status_graph import (
    FromGroup,
    FromStatus,
    GroupKind,
    Origin,
    Status,
    StatusGraph,
    StatusGroup,
    Transition,
)
from engine.domain.titles import Titles
from engine.exchange.path_files.sketch import PathSketch, SketchedGroup, SketchedStatus

_OWN_COLOURS = ("extra1", "extra2")
_KINDS = {kind.value: kind for kind in GroupKind}
_NO_CODE = re.compile(r"[^\w]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class FittedPath:
    """A path this shop could have, with what must be made for it and what the file could not say here."""

    titles: Titles
    graph: StatusGraph
    new_groups: tuple[StatusGroup, ...]
    new_statuses: tuple[Status, ...]
    unsaid: tuple[str, ...]


def fit(sketch: PathSketch, references: References) -> FittedPath:
    """The sketch in this shop's codes. Retired statuses of the shop are not taken for those of the file."""
    return _Fitting(sketch, references).fitted()


class _Fitting:
    """Codes of the file → codes of the shop, and what is made on the way."""

    def __init__(self, sketch: PathSketch, references: References) -> None:
        self._sketch = sketch
        self._shop = references
        self._unsaid = list(sketch.unsaid)
        self._groups = dict(references.groups)
        self._group_codes = {group.code: self._group(group) for group in sketch.groups}
        self._statuses = {
            code: status for code, status in references.statuses.items() if not status.retired
        }
        self._taken = set(references.statuses)
        self._codes: dict[str, str] = {}
        for status in sketch.statuses:
            self._codes[status.code] = self._status(status)

    def fitted(self) -> FittedPath:
        members = {code: self._statuses[code].group for code in self._codes.values()}
        working = {code for code, g in self._groups.items() if g.kind is not GroupKind.FINAL}
        return FittedPath(
            titles=self._sketch.titles,
            graph=StatusGraph(
                initial=self._initial(members),
                members=members,
                working=frozenset(working),
                transitions=tuple(self._transitions()),
            ),
            new_groups=tuple(
                group for code, group in self._groups.items() if code not in self._shop.groups
            ),
            new_statuses=tuple(
                status for code, status in self._statuses.items() if code not in self._shop.statuses
            ),
            unsaid=tuple(self._unsaid),
        )

    def _group(self, sketched: SketchedGroup) -> str:
        """The shop's group of this code or name; else a new one, of the kind its statuses tell."""
        for code, group in self._groups.items():
            if code == sketched.code or _same_name(group.titles, sketched.titles):
                return code
        code = _free_code(sketched.code, self._groups)
        ordering = max((group.ordering for group in self._groups.values()), default=0) + 10
        colour = _OWN_COLOURS[len(self._groups) % len(_OWN_COLOURS)]
        self._groups[code] = StatusGroup(
            code=code,
            titles=sketched.titles,
            ordering=ordering,
            kind=_KINDS.get(sketched.kind) or self._kind(sketched.code),
            colour=sketched.colour or colour,
        )
        return code

    def _kind(self, group: str) -> GroupKind:
        inside = [status for status in self._sketch.statuses if status.group == group]
        if inside and all(status.final for status in inside):
            return GroupKind.FINAL
        return GroupKind.WORKING

    def _status(self, sketched: SketchedStatus) -> str:
        same_code = self._statuses.get(sketched.code)
        named = [s for s in self._statuses.values() if _same_name(s.titles, sketched.titles)]
        for found in (same_code, *named):
            if found is not None and found.code not in self._codes.values():
                return found.code
        group = self._group_codes.get(sketched.group) or self._guessed_group(sketched)
        code = _free_code(sketched.code, self._taken)
        self._taken.add(code)
        here = [status.ordering for status in self._statuses.values() if status.group == group]
        self._statuses[code] = Status(
            code=code, titles=sketched.titles, group=group, ordering=max(here, default=0) + 10
        )
        return code

    def _guessed_group(self, sketched: SketchedStatus) -> str:
        kind = GroupKind.WORKING
        if sketched.final:
            kind = GroupKind.FINAL
        elif sketched.code == self._sketch.initial:
            kind = GroupKind.START
        fitting = [group for group in self._groups.values() if group.kind is kind]
        chosen = min(fitting or self._groups.values(), key=lambda group: group.ordering)
        self._unsaid.append(
            f"“{sketched.titles.text()}” stands in no group; it was put into “{chosen.titles.text()}”"
        )
        return chosen.code

    def _initial(self, members: Mapping[str, str]) -> str:
        named = self._codes.get(self._sketch.initial)
        if named is not None:
            return named
        entered = {transition.target for transition in self._sketch.transitions}
        begun = [self._codes[s.code] for s in self._sketch.statuses if s.code not in entered]
        starting = (c for c, g in members.items() if self._groups[g].kind is GroupKind.START)
        chosen = next(iter((*starting, *begun, *members)))
        title = self._statuses[chosen].titles.text()
        self._unsaid.append(f"where orders begin is not said; “{title}” was taken")
        return chosen

    def _transitions(self) -> Iterator[Transition]:
        for transition in self._sketch.transitions:
            origin = self._origin(transition.origin)
            target = self._codes[transition.target]
            if isinstance(origin, FromGroup) and origin.code not in self._groups:
                self._unsaid.append(f"a line from the group “{origin.code}”, which is not there")
            elif origin == FromStatus(target):
                self._unsaid.append(f"a line from “{target}” to itself")
            else:
                yield self._asked(replace(transition, origin=origin, target=target))

    def _asked(self, transition: Transition) -> Transition:
        """Who may take it, in this shop's groups; where it has none of them, administrators alone."""
        known = transition.groups & self._shop.people_groups.keys()
        gone = ", ".join(sorted(transition.groups - known))
        if not gone:
            return transition
        who = "" if known else "; administrators alone may take it now"
        self._unsaid.append(
            f"only {gone} may move to “{transition.target}”: no such group here{who}"
        )
        return replace(
            transition,
            groups=known,
            administrators_only=transition.administrators_only or not known,
        )

    def _origin(self, origin: Origin) -> Origin:
        match origin:
            case FromStatus(code):
                return FromStatus(self._codes[code])
            case FromGroup(code):
                return FromGroup(self._group_codes.get(code, code))
            case _:
                return origin


def _same_name(ours: Titles, theirs: Titles) -> bool:
    names = {fold(name) for name in ours.by_language.values()}
    return any(fold(name) in names for name in theirs.by_language.values())


def _free_code(wanted: str, taken: Mapping[str, object] | set[str]) -> str:
    base = _NO_CODE.sub("-", fold(wanted)).strip("-") or "status"
    code, number = base, 2
    while code in taken:
        code, number = f"{base}-{number}", number + 1
    return code
