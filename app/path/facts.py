"""What the panel says of a status or a transition, in words."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.i18n import translate
from app.reader import Reader
from designer.path.content import PathContent
from designer.path.drawing import badges_of, move_id, transition_id
from engine.conditions.fields import Vocabulary
from engine.domain.path_life import Flow, PathLife
from engine.domain.status_graph import FromStatus, Transition


@dataclass(frozen=True, slots=True)
class Step:
    """A way to or from a status: which edge shows it, whose name and colour, what it asks for."""

    edge: str
    name: str
    colour: str
    badges: tuple[str, ...]
    orders: int


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusFacts:
    """A status as the panel tells it."""

    code: str
    title: str
    colour: str
    lines: tuple[tuple[str, str], ...]
    goes_to: tuple[Step, ...]
    comes_from: tuple[Step, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TransitionFacts:
    """A transition as the panel tells it. `source` is empty where it leads from many statuses."""

    source: str
    target: str
    origin_title: str
    origin_colour: str
    target_title: str
    target_colour: str
    lines: tuple[tuple[str, str], ...]


def status_facts(content: PathContent, life: PathLife, reader: Reader, code: str) -> StatusFacts:
    """What there is to say of the status `code`."""
    graph, formats = content.graph, reader.formats
    stay = life.stays.get(code)
    lines = [
        (translate("PathPanel", "Code"), code),
        (translate("PathPanel", "Group"), content.group_title(graph.members[code])),
        (translate("PathPanel", "Orders now"), formats.whole(life.counts.get(code, 0))),
        (translate("PathPanel", "Left in 30 days"), formats.whole(stay.orders if stay else 0)),
        (translate("PathPanel", "Median time"), formats.span(stay.median) if stay else "–"),
    ]
    moves = graph.moves()
    onward = [
        _step(content, life, move, transition, move[1])
        for move, transition in moves.items()
        if move[0] == code
    ]
    before = [
        _step(content, life, move, transition, move[0])
        for move, transition in moves.items()
        if move[1] == code
    ]
    return StatusFacts(
        code=code,
        title=content.title(code),
        colour=content.colour_of(code),
        lines=tuple(lines),
        goes_to=_busiest_first(onward),
        comes_from=_busiest_first(before),
    )


def transition_facts(
    content: PathContent, life: PathLife, reader: Reader, edge: str
) -> TransitionFacts | None:
    """What there is to say of what the edge shows; None when the path has no such transition."""
    found = _moves_by_edge(content).get(edge)
    if found is None:
        return _stray_facts(content, life, reader, edge)
    source, transition = found
    flow = life.flows.get((source, transition.target))
    origin = transition.origin
    return TransitionFacts(
        source=source,
        target=transition.target,
        origin_title=content.title(source) if source else content.origin_title(origin),
        origin_colour=content.colour_of(source) if source else "",
        target_title=content.title(transition.target),
        target_colour=content.colour_of(transition.target),
        lines=(
            *_drawn_as(content, source, transition),
            *_traffic(reader, flow if source else None),
            *_demands(reader, transition),
        ),
    )


def _step(
    content: PathContent,
    life: PathLife,
    move: tuple[str, str],
    transition: Transition,
    other: str,
) -> Step:
    drawn = isinstance(transition.origin, FromStatus) or _is_exit(content, move[1])
    flow = life.flows.get(move)
    return Step(
        edge=move_id(*move) if drawn else transition_id(transition),
        name=content.title(other),
        colour=content.colour_of(other),
        badges=badges_of(transition),
        orders=flow.orders if flow else 0,
    )


def _is_exit(content: PathContent, status: str) -> bool:
    return content.colour_of(status) == "cancel"


def _busiest_first(steps: list[Step]) -> tuple[Step, ...]:
    return tuple(sorted(steps, key=lambda step: -step.orders))


def _moves_by_edge(content: PathContent) -> Mapping[str, tuple[str, Transition]]:
    """Edge → the status it starts from (empty: many) and the transition it shows."""
    found = {
        move_id(source, target): (source, transition)
        for (source, target), transition in content.graph.moves().items()
    }
    for transition in content.graph.transitions:
        if not isinstance(transition.origin, FromStatus):
            found.setdefault(transition_id(transition), ("", transition))
    return found


def _drawn_as(
    content: PathContent, source: str, transition: Transition
) -> tuple[tuple[str, str], ...]:
    """Where a move is allowed by a transition from many statuses, that one is named."""
    if not source or isinstance(transition.origin, FromStatus):
        return ()
    return ((translate("PathPanel", "Allowed by"), content.origin_title(transition.origin)),)


def _traffic(reader: Reader, flow: Flow | None) -> tuple[tuple[str, str], ...]:
    if flow is None:
        return ()
    formats = reader.formats
    return (
        (translate("PathPanel", "Orders in 30 days"), formats.whole(flow.orders)),
        (translate("PathPanel", "Median wait"), formats.span(flow.median)),
    )


def _demands(reader: Reader, transition: Transition) -> tuple[tuple[str, str], ...]:
    vocabulary = Vocabulary(reader.references)
    lines = [
        (translate("PathPanel", "Who may"), _who(reader, transition)),
        (translate("PathPanel", "Triggers"), _by_triggers(transition)),
    ]
    if transition.required_fields:
        names = [_field(vocabulary, name, reader.language) for name in transition.required_fields]
        lines.append((translate("PathPanel", "Asks for"), ", ".join(names)))
    if transition.comment_required:
        lines.append((translate("PathPanel", "Comment"), translate("PathPanel", "required")))
    if transition.check is not None:
        message = transition.check.message.text(reader.language)
        lines.append((translate("PathPanel", "Checks"), message))
    return tuple(lines)


def _who(reader: Reader, transition: Transition) -> str:
    if transition.administrators_only:
        return translate("PathPanel", "administrators only")
    if not transition.groups:
        return translate("PathPanel", "everybody")
    groups = reader.references.people_groups
    return ", ".join(
        groups[code].titles.text(reader.language) if code in groups else code
        for code in sorted(transition.groups)
    )


def _by_triggers(transition: Transition) -> str:
    if transition.automation:
        return translate("PathPanel", "may take it")
    return translate("PathPanel", "may not take it")


def _field(vocabulary: Vocabulary, name: str, language: str) -> str:
    field = vocabulary.get(name)
    return field.titles.text(language) if field is not None else name


def _stray_facts(
    content: PathContent, life: PathLife, reader: Reader, edge: str
) -> TransitionFacts | None:
    """A move that happened though the path has none such."""
    for (source, target), flow in life.flows.items():
        if move_id(source, target) == edge:
            return TransitionFacts(
                source=source,
                target=target,
                origin_title=content.title(source),
                origin_colour=content.colour_of(source),
                target_title=content.title(target),
                target_colour=content.colour_of(target),
                lines=(
                    (
                        translate("PathPanel", "Allowed"),
                        translate("PathPanel", "no, yet it happened"),
                    ),
                    *_traffic(reader, flow),
                ),
            )
    return None
