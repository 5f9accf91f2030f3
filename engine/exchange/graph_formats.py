"""The order path as other programs draw it: Mermaid, Graphviz, GraphML, and JSON with everything in it."""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from enum import Enum
from functools import cached_property

from engine.domain.references import References
from engine.domain.status_graph import (
    FromAnyWorking,
    FromGroup,
    FromStatus,
    GroupKind,
    OrderPath,
    Origin,
    Status,
    StatusGroup,
    Transition,
)
from engine.domain.titles import Titles
from engine.domain.trigger import JsonValue
from engine.exchange.path_files.graphml import write_graphml

FORMAT = 1
"""Version of the JSON form."""


class GraphFormat(Enum):
    """A form the order path can be written in."""

    MERMAID = "mermaid"
    DOT = "dot"
    GRAPHML = "graphml"
    JSON = "json"


def write_path(references: References, form: GraphFormat, language: str = "en") -> str:
    """The live order path of the shop as text that ends with a line break."""
    return _WRITERS[form](_Picture(references, language))


class _Picture:
    """The path with the names a picture shows; statuses stand in the order of the shop's lists."""

    def __init__(self, references: References, language: str) -> None:
        self.references = references
        self.path: OrderPath = references.path
        self.language = language

    @cached_property
    def groups(self) -> tuple[StatusGroup, ...]:
        """Groups that have a status in the path."""
        used = set(self.path.graph.members.values())
        groups = (group for code, group in self.references.groups.items() if code in used)
        return tuple(sorted(groups, key=lambda group: (group.ordering, group.code)))

    @cached_property
    def statuses(self) -> tuple[Status, ...]:
        """Statuses of the path, group by group."""
        return tuple(status for group in self.groups for status in self.members(group))

    def members(self, group: StatusGroup) -> tuple[Status, ...]:
        """The path's statuses in a group."""
        members = self.path.graph.members
        found = (self.references.statuses[code] for code in members if members[code] == group.code)
        return tuple(sorted(found, key=lambda status: (status.ordering, status.code)))

    def title(self, titles: Titles, code: str) -> str:
        """A name in the picture's language, the code where there is none; always on one line."""
        return " ".join(titles.text(self.language).split()) or code

    def is_final(self, status: Status) -> bool:
        """Whether the way ends there."""
        return self.references.groups[status.group].kind is GroupKind.FINAL

    def origin(self, origin: Origin) -> str:
        """Where a transition that starts at many statuses starts, in words."""
        if isinstance(origin, FromGroup):
            group = self.references.groups.get(origin.code)
            name = self.title(group.titles, origin.code) if group else origin.code
            return f"any of {name}"
        return "any working status"

    def label(self, transition: Transition) -> str:
        """What stands on the line: its name, and in brackets what it asks for."""
        notes = ", ".join(self._notes(transition))
        name = " ".join(transition.label.text(self.language).split())
        return f"{name} ({notes})" if name and notes else name or notes

    def _notes(self, transition: Transition) -> Iterator[str]:
        if transition.administrators_only:
            yield "administrators only"
        for code in sorted(transition.groups):
            group = self.references.people_groups.get(code)
            yield self.title(group.titles, code) if group else code
        for field in transition.required_fields:
            yield f"needs {field}"
        if transition.comment_required:
            yield "needs a comment"
        if transition.check is not None:
            yield "check"
        if not transition.automation:
            yield "not by triggers"


def _mermaid(picture: _Picture) -> str:
    """A flowchart. Names are generated: a code such as “end” or “a-b” means something to Mermaid."""
    names = {status.code: f"s{n}" for n, status in enumerate(picture.statuses, start=1)}
    lines = ["flowchart LR"]
    for number, group in enumerate(picture.groups, start=1):
        lines.append(
            f'  subgraph g{number}["{_entities(picture.title(group.titles, group.code))}"]'
        )
        for status in picture.members(group):
            left, right = _mermaid_shape(picture, status)
            text = _entities(picture.title(status.titles, status.code))
            lines.append(f'    {names[status.code]}{left}"{text}"{right}')
        lines.append("  end")
    for number, transition in enumerate(picture.path.graph.transitions, start=1):
        label = _entities(picture.label(transition))
        named = f'|"{label}"|' if label else ""
        target = names[transition.target]
        if isinstance(transition.origin, FromStatus):
            lines.append(f"  {names[transition.origin.code]} -->{named} {target}")
        else:
            chip = _entities(picture.origin(transition.origin))
            lines.append(f'  o{number}>"{chip}"] -.->{named} {target}')
    return "\n".join(lines) + "\n"


def _mermaid_shape(picture: _Picture, status: Status) -> tuple[str, str]:
    if status.code == picture.path.graph.initial:
        return "((", "))"
    return ("[[", "]]") if picture.is_final(status) else ("([", "])")


_MERMAID_MEANS = re.compile(r"[^\w\s.,:!?/+()%–—’“”«»-]")


def _entities(text: str) -> str:
    """Everything that could mean something to Mermaid or to a browser, as a numbered entity."""
    return _MERMAID_MEANS.sub(lambda match: f"#{ord(match.group())};", text)


def _dot(picture: _Picture) -> str:
    title = picture.title(picture.path.titles, picture.path.uid)
    lines = [
        f"digraph {_quoted(title)} {{",
        "  rankdir=LR;",
        '  node [shape=box, style="rounded"];',
    ]
    for group in picture.groups:
        lines.append(f"  subgraph {_quoted(f'cluster_{group.code}')} {{")
        lines.append(f"    label={_quoted(picture.title(group.titles, group.code))};")
        for status in picture.members(group):
            marks = [f"label={_quoted(picture.title(status.titles, status.code))}"]
            if status.code == picture.path.graph.initial:
                marks.append("penwidth=2")
            if picture.is_final(status):
                marks.append("peripheries=2")
            lines.append(f"    {_quoted(status.code)} [{', '.join(marks)}];")
        lines.append("  }")
    for number, transition in enumerate(picture.path.graph.transitions, start=1):
        lines += _dot_lines(picture, transition, f"from {number}: {transition.target}")
    return "\n".join([*lines, "}", ""])


def _dot_lines(picture: _Picture, transition: Transition, chip: str) -> Iterator[str]:
    marks = [f"label={_quoted(label)}"] if (label := picture.label(transition)) else []
    if isinstance(transition.origin, FromStatus):
        source = transition.origin.code
    else:
        source = chip
        words = _quoted(picture.origin(transition.origin))
        yield f'  {_quoted(chip)} [label={words}, shape=cds, style="dashed"];'
        marks.append("style=dashed")
    tail = f" [{', '.join(marks)}]" if marks else ""
    yield f"  {_quoted(source)} -> {_quoted(transition.target)}{tail};"


def _quoted(text: str) -> str:
    """A quoted name of the DOT language, in which a backslash begins an escape of a label."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\0", "")
    return f'"{escaped}"'


def _graphml(picture: _Picture) -> str:
    return write_graphml(
        picture.path.graph,
        picture.title(picture.path.titles, picture.path.uid),
        {status.code: picture.title(status.titles, status.code) for status in picture.statuses},
        {group.code: picture.title(group.titles, group.code) for group in picture.groups},
        frozenset(status.code for status in picture.statuses if picture.is_final(status)),
        {(t.origin, t.target): picture.label(t) for t in picture.path.graph.transitions},
    )


def _json(picture: _Picture) -> str:
    graph = picture.path.graph
    document: dict[str, JsonValue] = {
        "format": FORMAT,
        "path": {
            "uid": picture.path.uid,
            "number": picture.path.number,
            "titles": _titles(picture.path.titles),
        },
        "initial": graph.initial,
        "groups": [
            {
                "code": group.code,
                "titles": _titles(group.titles),
                "kind": group.kind.value,
                "colour": group.colour,
            }
            for group in picture.groups
        ],
        "statuses": [
            {
                "code": status.code,
                "titles": _titles(status.titles),
                "group": status.group,
                "final": picture.is_final(status),
                "retired": status.retired,
            }
            for status in picture.statuses
        ],
        "transitions": [_transition(picture, transition) for transition in graph.transitions],
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _transition(picture: _Picture, transition: Transition) -> JsonValue:
    check = transition.check
    return {
        "from": _origin(transition.origin),
        "to": transition.target,
        "starts_at": [*picture.path.graph.sources_of(transition)],
        "label": _titles(transition.label),
        "groups": [*sorted(transition.groups)],
        "administrators_only": transition.administrators_only,
        "automation": transition.automation,
        "required_fields": [*transition.required_fields],
        "comment_required": transition.comment_required,
        "check": None
        if check is None
        else {"condition": check.condition, "message": _titles(check.message)},
    }


def _origin(origin: Origin) -> JsonValue:
    match origin:
        case FromStatus(code=code):
            return {"status": code}
        case FromGroup(code=code):
            return {"group": code}
        case FromAnyWorking():
            return {"any": "working"}


def _titles(titles: Titles) -> JsonValue:
    return dict(sorted(titles.by_language.items()))


_WRITERS: Mapping[GraphFormat, Callable[[_Picture], str]] = {
    GraphFormat.MERMAID: _mermaid,
    GraphFormat.DOT: _dot,
    GraphFormat.GRAPHML: _graphml,
    GraphFormat.JSON: _json,
}
