"""An order path's graph as JSON: which statuses it selects and which moves it allows."""

import json
from collections.abc import Mapping
from typing import Any, Final

from engine.domain.status_graph import (
    Check,
    FromAnyWorking,
    FromGroup,
    FromStatus,
    Origin,
    StatusGraph,
    Transition,
)
from engine.domain.titles import Titles

FORMAT: Final = 1

_ANY_WORKING: Final = {"any": "working"}


def graph_to_json(graph: StatusGraph) -> str:
    """One line; what a transition does not ask for is left out. Groups are the statuses' own."""
    return json.dumps(
        {
            "format": FORMAT,
            "initial": graph.initial,
            "statuses": list(graph.members),
            "transitions": [_written(transition) for transition in graph.transitions],
        },
        ensure_ascii=False,
    )


def graph_from_json(
    stored: Mapping[str, Any], group_of_status: Mapping[str, str], working: frozenset[str]
) -> StatusGraph:
    """Read what `graph_to_json` wrote, as the statuses are grouped now."""
    return StatusGraph(
        initial=stored["initial"],
        members={code: group_of_status[code] for code in stored["statuses"]},
        working=working,
        transitions=tuple(_read(transition) for transition in stored["transitions"]),
    )


def _written(transition: Transition) -> dict[str, object]:
    check = transition.check
    asked: dict[str, object] = {
        "label": dict(transition.label.by_language),
        "groups": sorted(transition.groups),
        "administrators_only": transition.administrators_only,
        "required_fields": list(transition.required_fields),
        "comment_required": transition.comment_required,
        "check": check
        and {"condition": check.condition, "message": dict(check.message.by_language)},
    }
    written = {
        "from": _origin_written(transition.origin),
        "to": transition.target,
        **{name: value for name, value in asked.items() if value},
    }
    if not transition.automation:
        written["automation"] = False
    return written


def _read(stored: Mapping[str, Any]) -> Transition:
    check = stored.get("check")
    return Transition(
        origin=_origin_read(stored["from"]),
        target=stored["to"],
        label=Titles(stored.get("label", {})),
        groups=frozenset(stored.get("groups", ())),
        administrators_only=stored.get("administrators_only", False),
        automation=stored.get("automation", True),
        required_fields=tuple(stored.get("required_fields", ())),
        comment_required=stored.get("comment_required", False),
        check=check and Check(condition=check["condition"], message=Titles(check["message"])),
    )


def _origin_written(origin: Origin) -> dict[str, str]:
    match origin:
        case FromStatus(code):
            return {"status": code}
        case FromGroup(code):
            return {"group": code}
        case FromAnyWorking():
            return _ANY_WORKING


def _origin_read(stored: Mapping[str, str]) -> Origin:
    if "status" in stored:
        return FromStatus(stored["status"])
    if "group" in stored:
        return FromGroup(stored["group"])
    return FromAnyWorking()
