"""Drawings of triggers as people make them: a chain in rows, a branch, the ready-made ones."""

from engine.conditions.fields import Vocabulary
from engine.domain.references import References
from engine.domain.trigger import Drawing
from engine.nodes import gallery
from engine.nodes.actions.change_status import ChangeStatus
from engine.nodes.actions.send_message import SendMessage
from engine.nodes.actions.set_task import SetTask
from engine.nodes.conditions.condition import Condition
from engine.nodes.events.order_created import OrderCreated
from engine.nodes.events.order_status_changed import OrderStatusChanged
from engine.nodes.flow.branch import Branch
from engine.nodes.flow.wait_for import WaitFor
from engine.nodes.statuses import StatusSet
from tests.builders.drawings import a_drawing, calendar_days, hours, is_

_THERE = is_("order.status", "delivering")


def a_pickup_chain() -> Drawing:
    """A message, and three times a wait, a question and something to do."""
    nodes = {
        "event": OrderStatusChanged(target=StatusSet(statuses=("delivering",))),
        "arrived": SendMessage(text="It has arrived"),
        "wait1": WaitFor(duration=calendar_days(3)),
        "there1": Condition(condition=_THERE),
        "waiting": SendMessage(text="It is waiting"),
        "wait2": WaitFor(duration=calendar_days(2)),
        "there2": Condition(condition=_THERE),
        "task": SetTask(text="Call the customer"),
    }
    chain = "event > arrived > wait1 > there1.yes > waiting > wait2 > there2.yes > task"
    return a_drawing(nodes, chain)


def a_branching_trigger() -> Drawing:
    """Three cases, one of which comes back after a wait."""
    cases = tuple(is_("order.method", method) for method in ("phone", "app", "live-chat"))
    nodes = {
        "event": OrderCreated(),
        "which": Branch(cases=cases),
        "one": SetTask(text="One"),
        "two": ChangeStatus(target="assembling"),
        "three": SetTask(text="Three"),
        "wait": WaitFor(duration=hours(2)),
    }
    return a_drawing(
        nodes,
        "event > which.case1 > one",
        "which.case2 > two",
        "which.case3 > three > wait > which",
    )


def ready_made(references: References) -> dict[str, Drawing]:
    """The drawings of the gallery."""
    vocabulary = Vocabulary(references)
    return {name: gallery.trigger(name, vocabulary=vocabulary).drawing for name in gallery.names()}
