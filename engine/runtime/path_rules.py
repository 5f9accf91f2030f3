"""May this order move to that status, done by this actor? One answer for the window and the writer."""

from collections.abc import Callable
from dataclasses import dataclass

from engine.domain.change import Actor, ActorKind
from engine.domain.order import Order
from engine.domain.references import References
from engine.domain.status_graph import Transition

CheckHolds = Callable[[str, Order], bool]
"""Whether a check's condition (stored form) holds for an order as it would be."""


@dataclass(frozen=True, slots=True)
class Move:
    """A status an order could have next.

    `reason` is empty when it may be taken; `needs` names the fields that must be filled first, "comment"
    among them.
    """

    target: str
    reason: str = ""
    needs: tuple[str, ...] = ()

    @property
    def allowed(self) -> bool:
        """Nothing but what `needs` asks for stands in the way."""
        return not self.reason


def refusal(
    order: Order,
    target: str,
    actor: Actor,
    references: References,
    *,
    comment: str,
    check_holds: CheckHolds,
) -> str:
    """Why `order` (with the change's other fields already in it) may not move, or "" when it may."""
    graph = references.path.graph
    transition = graph.transition(order.status, target)
    if transition is None:
        return "the order path has no such transition"
    reason = actor_refusal(transition, actor, references)
    if reason:
        return reason
    missing = [field for field in transition.required_fields if is_empty(order, field)]
    if missing:
        return f"fill in first: {', '.join(missing)}"
    if transition.comment_required and not comment.strip() and actor.kind is ActorKind.PERSON:
        return "it needs a comment that says why"
    if transition.check is not None and not check_holds(transition.check.condition, order):
        return transition.check.message.text()
    return ""


def actor_refusal(transition: Transition, actor: Actor, references: References) -> str:
    """Why this actor may not take the transition whatever the order holds, or ""."""
    if actor.kind is ActorKind.RUN:
        return "" if transition.automation else "automation may not take this transition"
    if actor.kind is ActorKind.ENGINE:
        return ""
    person = (
        references.people.get(actor.id) if actor.kind is ActorKind.PERSON and actor.id else None
    )
    if person is not None and person.administrator:
        return ""
    if transition.administrators_only:
        return "only administrators may do this"
    if transition.groups and not (person and person.groups & transition.groups):
        titles = (
            references.people_groups[code].titles.text() for code in sorted(transition.groups)
        )
        return f"only {', '.join(titles)} may do this"
    return ""


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
            reason = actor_refusal(transition, actor, references)
            near.append(Move(target, reason, tuple(needs)))
    reached = {move.target for move in near} | {order.status}
    far = [
        Move(code, _from_where(code, references))
        for code in graph.members
        if code not in reached and not references.statuses[code].retired
    ]
    return (*near, *far)


def is_empty(order: Order, field: str) -> bool:
    """Whether a field named as in the condition language ("delivery_date", "custom.size") is empty."""
    if field.startswith("custom."):
        return order.custom.get(field.removeprefix("custom.")) in (None, "")
    return getattr(order, field.removeprefix("order."), None) in (None, "", ())


def _from_where(target: str, references: References) -> str:
    sources = [s for s, t in references.path.graph.moves() if t == target]
    if not sources:
        return "no transition leads there"
    names = [references.statuses[code].titles.text() for code in sources[:3]]
    more = f" and {len(sources) - 3} more" if len(sources) > 3 else ""
    return f"only from {', '.join(names)}{more}"
