"""Domain values as rows, in the column order of their tables.

`_value_` is an enum's own documented name for its value; `value` costs a Python call for each.
"""

from engine.domain.customer import Customer
from engine.domain.event import Event, Subject
from engine.domain.folding import fold, phone_digits
from engine.domain.moment import Moment
from engine.domain.order import Item, Order, Payment
from engine.domain.run import Run
from engine.domain.stored import AlertRow, MessageRow, StartRow, TimerRow, VisitRow
from engine.domain.task import Task
from engine.storage import run_codec
from engine.storage.compact_json import compact, custom_column, custom_keys_column, tags_column
from engine.storage.records import Row


def order_row(order: Order, customer: Customer | None) -> Row:
    """The order's own row; its items and payments have rows of their own."""
    name = "" if customer is None else customer.name
    return (
        order.id,
        order.number,
        fold(order.number),
        order.site,
        order.type,
        order.method,
        order.status,
        order.status_since,
        order.visit,
        order.created_at,
        order.updated_at,
        order.version,
        order.customer,
        name,
        fold(name),
        order.manager,
        order.currency,
        order.discount,
        order.total,
        int(order.paid),
        order.paid_at,
        order.delivery_type,
        order.delivery_date,
        order.delivery_from,
        order.delivery_to,
        order.delivery_address,
        fold(order.delivery_address),
        order.delivery_cost,
        order.tracking_number,
        fold(order.tracking_number),
        order.pickup_point,
        order.customer_comment,
        order.manager_comment,
        tags_column(order.tags),
        custom_column(order.custom),
        custom_keys_column(order.custom),
    )


def item_row(item: Item, order_id: int) -> Row:
    """A line of an order."""
    return (
        item.id,
        order_id,
        item.sku,
        fold(item.sku),
        item.name,
        fold(item.name),
        item.quantity,
        item.price,
        item.discount,
        item.status,
    )


def payment_row(payment: Payment, order_id: int) -> Row:
    """A payment of an order."""
    return (
        payment.id,
        order_id,
        payment.type,
        payment.status,
        payment.amount,
        payment.paid_at,
        payment.comment,
    )


def customer_row(customer: Customer) -> Row:
    """A customer."""
    return (
        customer.id,
        customer.name,
        fold(customer.name),
        customer.phone,
        phone_digits(customer.phone),
        customer.email,
        fold(customer.email),
        customer.address,
        int(customer.bad),
        int(customer.vip),
        customer.manager,
        None if customer.consent is None else int(customer.consent),
        customer.comment,
        tags_column(customer.tags),
        custom_column(customer.custom),
        custom_keys_column(customer.custom),
        customer.created_at,
        customer.version,
    )


def task_row(task: Task) -> Row:
    """A task."""
    return (
        task.id,
        task.text,
        task.created_at,
        task.person,
        task.group,
        task.due_at,
        task.order,
        task.customer,
        task.run,
        task.done_at,
        task.outcome,
        task.comment,
        task.version,
        fold(task.text),
    )


def event_row(event: Event) -> Row:
    """A row of the history."""
    return (
        event.seq,
        event.at,
        event.kind._value_,
        event.subject.kind._value_,
        event.subject.id,
        event.actor.kind._value_,
        event.actor.id,
        compact(event.changes),
        event.root,
        event.cause,
        event.depth,
        event.version,
        event.comment,
        int(event.unlawful),
    )


def run_row(run: Run, replay: int | None) -> Row:
    """A run with its trace; `replay` is the replay it belongs to."""
    return (
        run.id,
        run.uid,
        run.trigger,
        run.version,
        run.subject.kind._value_,
        run.subject.id,
        run.event,
        run.root,
        run.outcome._value_,
        run.reason,
        run.started_at,
        run.ended_at,
        run.duration_us,
        run_codec.write_steps(run.steps),
        replay,
    )


def visit_row(visit: VisitRow) -> Row:
    """One stay in a status."""
    return stay_row(
        visit.id, visit.order, visit.status, visit.entered_at, visit.left_at, visit.left_seq
    )


def stay_row(
    id_: int,
    order: int,
    status: str,
    entered_at: Moment,
    left_at: Moment | None = None,
    left_seq: int | None = None,
) -> Row:
    """One stay in a status, where nobody needs it but the file."""
    return (id_, order, status, entered_at, left_at, left_seq)


def timer_row(timer: TimerRow) -> Row:
    """A wait."""
    return (
        timer.id,
        timer.run,
        timer.node,
        timer.iteration,
        timer.version,
        timer.subject.kind._value_,
        timer.subject.id,
        timer.due_at,
        timer.begun_at,
        timer.visit,
        timer.guard,
        timer.anchor,
        timer.late,
        timer.ended_at,
        timer.outcome,
        timer.replay,
    )


def start_row(trigger: int, subject: Subject, start: StartRow) -> Row:
    """How often the trigger met the subject."""
    return (
        trigger,
        subject.kind._value_,
        subject.id,
        start.count,
        start.last_at,
        start.last_visit,
    )


def alert_row(alert: AlertRow) -> Row:
    """A stored notice."""
    return (
        alert.id,
        alert.at,
        alert.kind,
        alert.text,
        alert.person,
        alert.group,
        alert.order,
        alert.customer,
        alert.run,
        alert.read_at,
        alert.snoozed_until,
    )


def message_row(message: MessageRow) -> Row:
    """A row of the outbox."""
    return (
        message.id,
        message.key,
        message.channel._value_,
        message.recipient,
        message.subject,
        message.body,
        message.state._value_,
        message.problem,
        message.mode,
        message.at,
        message.order,
        message.customer,
        message.run,
        message.attempts,
        message.next_at,
        message.sent_at,
        message.replay,
        message.reference,
    )
