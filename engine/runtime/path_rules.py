"""May this order move to that status, done by this actor? One answer for the window and the writer."""

from collections.abc import Callable
from dataclasses import dataclass

from engine.domain.barrier import Bar, Barrier
from engine.domain.change import Actor, ActorKind
from engine.domain.order import Order
from engine.domain.references import References
from engine.domain.status_graph import Transition

CheckHolds = Callable[[str, Order], bool]
"""Whether a check's condition (stored form) holds for an order as it would be."""


@dataclass(frozen=True, slots=True)
class Move:
    """A status an order could have next.

    `barrier` is None when it may be taken, and `reason` says it in English; `needs` names the fields that
    must be filled first, "comment" among them. `gives_up`: the status ends an order that was not completed.
    """

    target: str
    reason: str = ""
    needs: tuple[str, ...] = ()
    barrier: Barrier | None = None
    gives_up: bool = False

    @property
    def allowed(self) -> bool:
        """Nothing but what `needs` asks for stands in the way."""
        return self.barrier is None


def refusal(
    order: Order,
    target: str,
    actor: Actor,
    references: References,
    *,
    comment: str,
    check_holds: CheckHolds,
) -> Barrier | None:
    """Why `order` (with the change's other fields already in it) may not move, None when it may."""
    graph = references.path.graph
    transition = graph.transition(order.status, target)
    if transition is None:
        return _from_where(target, references)
    barrier = actor_refusal(transition, actor, references)
    if barrier is not None:
        return barrier
    missing = tuple(field for field in transition.required_fields if is_empty(order, field))
    if missing:
        return Barrier(Bar.FIELDS, missing)
    if transition.comment_required and not comment.strip() and actor.kind is ActorKind.PERSON:
        return Barrier(Bar.COMMENT)
    if transition.check is not None and not check_holds(transition.check.condition, order):
        return Barrier(Bar.CHECK, message=transition.check.message)
    return None


def actor_refusal(transition: Transition, actor: Actor, references: References) -> Barrier | None:
    """Why this actor may not take the transition whatever the order holds, or None."""
    if actor.kind is ActorKind.RUN:
        return None if transition.automation else Barrier(Bar.AUTOMATION)
    if actor.kind is ActorKind.ENGINE:
        return None
    person = (
        references.people.get(actor.id) if actor.kind is ActorKind.PERSON and actor.id else None
    )
    if person is not None and person.administrator:
        return None
    if transition.administrators_only:
        return Barrier(Bar.ADMINISTRATORS)
    if transition.groups and not (person and person.groups & transition.groups):
        return Barrier(Bar.GROUPS, tuple(sorted(transition.groups)))
    return None


def moves(order: Order, actor: Actor, references: References) -> tuple[Move, ...]:
    """Every status but the present one: those one step away first, then the others with the reason."""
    graph = references.path.graph
    near: list[Move] = []
    for target in graph.targets_of(order.status):
        transition = graph.transition(order.status, target)
        if transition is not None and not references.statuses[target].retired:
            needs = [field for field in transition.required_fields if is_empty(order, field)]
            if transition.comment_required:
                needs.append("comment")
            barrier = actor_refusal(transition, actor, references)
            near.append(_move(target, barrier, references, tuple(needs)))
    reached = {move.target for move in near} | {order.status}
    far = [
        _move(code, _from_where(code, references), references)
        for code in graph.members
        if code not in reached and not references.statuses[code].retired
    ]
    return (*near, *far)


def said(barrier: Barrier, references: References) -> str:
    """The barrier in English, as errors, traces and the command line tell it."""
    codes = barrier.codes
    match barrier.bar:
        case Bar.NO_WAY:
            return "no transition leads there"
        case Bar.ELSEWHERE:
            names = [references.statuses[code].titles.text() for code in codes[:3]]
            more = f" and {len(codes) - 3} more" if len(codes) > 3 else ""
            return f"only from {', '.join(names)}{more}"
        case Bar.AUTOMATION:
            return "automation may not take this transition"
        case Bar.ADMINISTRATORS:
            return "only administrators may do this"
        case Bar.GROUPS:
            titles = (references.people_groups[code].titles.text() for code in codes)
            return f"only {', '.join(titles)} may do this"
        case Bar.FIELDS:
            return f"fill in first: {', '.join(codes)}"
        case Bar.COMMENT:
            return "it needs a comment that says why"
        case Bar.CHECK:
            return barrier.message.text()


def is_empty(order: Order, field: str) -> bool:
    """Whether a field named as in the condition language ("delivery_date", "custom.size") is empty."""
    if field.startswith("custom."):
        return order.custom.get(field.removeprefix("custom.")) in (None, "")
    return getattr(order, field.removeprefix("order."), None) in (None, "", ())


def _move(
    target: str, barrier: Barrier | None, references: References, needs: tuple[str, ...] = ()
) -> Move:
    reason = "" if barrier is None else said(barrier, references)
    gives_up = references.statuses[target].group in references.lost_groups
    return Move(target, reason, needs, barrier, gives_up)


def _from_where(target: str, references: References) -> Barrier:
    sources = tuple(s for s, t in references.path.graph.moves() if t == target)
    return Barrier(Bar.ELSEWHERE, sources) if sources else Barrier(Bar.NO_WAY)
