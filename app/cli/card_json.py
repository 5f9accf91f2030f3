"""An order's card as JSON; the shape is told by `orderpath show --help`."""

from app.cli.history import Teller
from app.cli.order_json import order_json
from app.cli.run_json import Boxes, run_json
from app.cli.shop import administrator
from app.cli.values import Values, moment_json
from engine.api import Engine, OrderCard
from engine.domain.change import ENGINE
from engine.domain.moment import SECOND, Moment
from engine.domain.stored import AlertRow, MessageRow, VisitRow
from engine.domain.task import Task
from engine.domain.trigger import JsonValue


def card_json(engine: Engine, card: OrderCard) -> JsonValue:
    """The card with its timeline."""
    references = engine.references
    values = Values.of(references)
    teller = Teller.of(engine, card.order.currency, card.events)
    titles = {id_: title.text() for id_, title in card.triggers.items()}
    boxes = {trigger.id: Boxes(trigger, references) for trigger in engine.triggers.all()}
    of_run = {run.id: run.trigger for run in card.runs}
    now = engine.clock.now()
    return {
        "order": order_json(card.order, card.customer, values),
        "moves": [
            {
                "to": move.target,
                "allowed": move.allowed,
                "reason": move.reason,
                "needs": [*move.needs],
            }
            for move in engine.moves(card.order, administrator(references) or ENGINE)
        ],
        "timeline": [teller.json(event) for event in card.events],
        "visits": [_visit_json(visit, now) for visit in card.visits],
        "tasks": [_task_json(task, values) for task in card.tasks],
        "alerts": [_alert_json(alert, values) for alert in card.alerts],
        "messages": [_message_json(message) for message in card.messages],
        "runs": [
            {**run_json(run, boxes.get(run.trigger)), "title": titles.get(run.trigger, "")}
            for run in card.runs
        ],
        "waits": [
            {
                "run": wait.run,
                "node": wait.node,
                "title": titles.get(of_run.get(wait.run, 0), ""),
                "begun_at": moment_json(wait.begun_at),
                "due_at": moment_json(wait.due_at),
            }
            for wait in card.waits
        ],
    }


def _visit_json(visit: VisitRow, now: Moment) -> JsonValue:
    """`seconds` of a stay that goes on are those until now."""
    left = now if visit.left_at is None else visit.left_at
    return {
        "status": visit.status,
        "entered_at": moment_json(visit.entered_at),
        "left_at": moment_json(visit.left_at),
        "seconds": (left - visit.entered_at) // SECOND,
    }


def _task_json(task: Task, values: Values) -> JsonValue:
    return {
        "id": task.id,
        "text": task.text,
        "created_at": moment_json(task.created_at),
        "person": values.person_json(task.person),
        "group": task.group,
        "due_at": moment_json(task.due_at),
        "done_at": moment_json(task.done_at),
        "outcome": task.outcome,
        "comment": task.comment,
    }


def _alert_json(alert: AlertRow, values: Values) -> JsonValue:
    return {
        "id": alert.id,
        "at": moment_json(alert.at),
        "kind": alert.kind,
        "text": alert.text,
        "person": values.person_json(alert.person),
        "group": alert.group,
        "read_at": moment_json(alert.read_at),
    }


def _message_json(message: MessageRow) -> JsonValue:
    return {
        "id": message.id,
        "at": moment_json(message.at),
        "channel": message.channel.value,
        "recipient": message.recipient,
        "subject": message.subject,
        "body": message.body,
        "state": message.state,
        "problem": message.problem,
    }
