"""Reads a path out of the JSON that Orderpath writes: nothing of it is lost."""

from collections.abc import Callable

from msgspec import Struct, ValidationError, field
from msgspec.json import decode

from engine.domain.status_graph import (
    Check,
    FromAnyWorking,
    FromGroup,
    FromStatus,
    Origin,
    Transition,
)
from engine.domain.titles import Titles
from engine.exchange.path_files.sketch import (
    BadPathFile,
    PathSketch,
    SketchedGroup,
    SketchedStatus,
)

CheckProblem = Callable[[str], str]
"""What is wrong with a condition in its stored form, in this shop; "" when nothing is."""

_FORMAT = 1


class _Path(Struct):
    titles: dict[str, str] = field(default_factory=dict)


class _Group(Struct):
    code: str
    titles: dict[str, str] = field(default_factory=dict)
    kind: str = ""
    colour: str = ""


class _Status(Struct):
    code: str
    titles: dict[str, str] = field(default_factory=dict)
    group: str = ""
    final: bool = False


class _Check(Struct):
    condition: str
    message: dict[str, str] = field(default_factory=dict)


class _Transition(Struct):
    to: str
    begins: dict[str, str] = field(name="from")
    label: dict[str, str] = field(default_factory=dict)
    groups: list[str] = field(default_factory=list)
    administrators_only: bool = False
    automation: bool = True
    required_fields: list[str] = field(default_factory=list)
    comment_required: bool = False
    check: _Check | None = None


class _Document(Struct):
    format: int
    statuses: list[_Status]
    transitions: list[_Transition]
    initial: str = ""
    groups: list[_Group] = field(default_factory=list)
    path: _Path = field(default_factory=_Path)


def read_path_json(text: str, check_problem: CheckProblem) -> PathSketch:
    """The path of a file that Orderpath wrote; a check that cannot be asked here is left out and told.

    Raises:
        BadPathFile: it is something else; with the place.

    """
    try:
        document = decode(text, type=_Document)
    except ValidationError as unfit:
        what, _, where = str(unfit).partition(" - at ")
        raise BadPathFile(where.strip("`"), what) from None
    except ValueError as broken:
        raise BadPathFile("", f"this is no JSON: {broken}") from None
    if document.format != _FORMAT:
        why = f"format {document.format} is of a newer Orderpath; this one reads {_FORMAT}"
        raise BadPathFile("format", why)
    return _sketch(document, check_problem)


def _sketch(document: _Document, check_problem: CheckProblem) -> PathSketch:
    unsaid: list[str] = []
    known = {status.code for status in document.statuses}
    transitions: list[Transition] = []
    for number, written in enumerate(document.transitions, start=1):
        origin = _origin(written, number)
        for code in {written.to} | ({origin.code} if isinstance(origin, FromStatus) else set()):
            if code not in known:
                raise BadPathFile(
                    f"transitions[{number}]", f"there is no status “{code}” in this file"
                )
        check = _check(written.check)
        if check is not None and (problem := check_problem(check.condition)):
            unsaid.append(f"the check of {_told(origin)} → {written.to}: {problem}")
            check = None
        transitions.append(
            Transition(
                origin=origin,
                target=written.to,
                label=Titles(written.label),
                groups=frozenset(written.groups),
                administrators_only=written.administrators_only,
                automation=written.automation,
                required_fields=tuple(written.required_fields),
                comment_required=written.comment_required,
                check=check,
            )
        )
    return PathSketch(
        titles=Titles(document.path.titles),
        initial=document.initial,
        groups=tuple(
            SketchedGroup(
                code=group.code, titles=Titles(group.titles), kind=group.kind, colour=group.colour
            )
            for group in document.groups
        ),
        statuses=tuple(
            SketchedStatus(
                code=status.code,
                titles=Titles(status.titles),
                group=status.group,
                final=status.final,
            )
            for status in document.statuses
        ),
        transitions=tuple(transitions),
        unsaid=tuple(unsaid),
    )


def _check(written: _Check | None) -> Check | None:
    if written is None:
        return None
    return Check(condition=written.condition, message=Titles(written.message))


def _origin(written: _Transition, number: int) -> Origin:
    match written.begins:
        case {"status": code}:
            return FromStatus(code)
        case {"group": code}:
            return FromGroup(code)
        case {"any": "working"}:
            return FromAnyWorking()
        case _:
            why = "a transition begins at a status, a group or {“any”: “working”}"
            raise BadPathFile(f"transitions[{number}].from", why)


def _told(origin: Origin) -> str:
    return "any" if isinstance(origin, FromAnyWorking) else origin.code
