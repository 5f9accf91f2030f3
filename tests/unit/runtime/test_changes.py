"""What one actor does at once is one change, with one net event per subject."""

import pytest

from engine.domain.change import (
    AddComment,
    Change,
    CreateOrder,
    CustomerDraft,
    EditCustomer,
    EditOrder,
    ItemDraft,
    PaymentDraft,
)
from engine.domain.errors import EditConflict, TransitionNotAllowed, UserError
from engine.domain.event import EventKind, Subject, SubjectKind
from engine.domain.moment import HOUR
from engine.nodes.actions.change_status import ChangeStatus
from engine.nodes.events.order_changed import OrderChanged
from engine.nodes.events.order_created import OrderCreated
from engine.nodes.events.order_status_changed import OrderStatusChanged
from engine.nodes.events.payment_status_changed import PaymentStatusChanged
from tests.builders import stored
from tests.builders.running import (
    ADMINISTRATOR,
    a_new_order,
    a_running_shop,
    a_task,
    do,
    pay,
    put_in,
    save,
)


def history(engine, order):
    return engine.history(Subject(SubjectKind.ORDER, order))


def fields(event):
    return {(change.entity, change.field): (change.old, change.new) for change in event.changes}


def test_a_save_that_changes_nothing_leaves_no_event(engine, order):
    save(engine, order, manager_comment="Ring twice")
    before = history(engine, order)

    receipt = save(engine, order, manager_comment="Ring twice")

    assert receipt.events == ()
    assert history(engine, order) == before
    assert engine.order(order).version == 2


def test_a_save_is_one_event_with_all_its_fields(engine, order):
    save(engine, order, manager_comment="Ring twice", delivery_cost=500, status="client-confirmed")

    event = history(engine, order)[-1]
    assert event.kind is EventKind.CHANGED
    assert event.actor == ADMINISTRATOR
    assert fields(event) == {
        ("order", "manager_comment"): ("", "Ring twice"),
        ("order", "delivery_cost"): (0, 500),
        ("order", "total"): (0, 500),
        ("order", "status"): ("new", "client-confirmed"),
    }


def test_edits_within_a_change_are_netted(engine, order):
    do(
        engine,
        EditOrder(order=order, values={"delivery_cost": 500, "manager_comment": "Ring twice"}),
        EditOrder(order=order, values={"delivery_cost": 0}),
    )

    assert fields(history(engine, order)[-1]) == {("order", "manager_comment"): ("", "Ring twice")}


def test_lines_and_payments_are_told_apart_by_their_ids(engine):
    lines = (ItemDraft(sku="A", price=100), ItemDraft(sku="B", price=200))
    order = a_new_order(engine, items=lines)
    first, second = engine.order(order).items

    do(engine, EditOrder(order=order, items={second.id: {"price": 250}}, remove_items=(first.id,)))

    changed = {(c.entity, c.id, c.field): c.new for c in history(engine, order)[-1].changes}
    assert changed["item", second.id, "price"] == 250
    assert changed["item", first.id, ""] is False
    assert changed["order", order, "total"] == 250
    assert [item.id for item in engine.order(order).items] == [second.id]


def test_a_change_of_two_subjects_is_an_event_of_each(engine):
    order = do(engine, CreateOrder(customer=CustomerDraft(name="Ada"))).orders[0]
    customer = engine.order(order).customer

    receipt = do(
        engine,
        EditCustomer(customer=customer, values={"vip": True}),
        EditOrder(order=order, values={"manager_comment": "Hurry"}),
    )

    assert len(receipt.events) == 2
    assert engine.customer(customer).vip
    assert engine.order(order).manager_comment == "Hurry"


def test_two_actions_are_two_events_and_two_visits(engine, file):
    put_in(
        engine,
        "Twice",
        {
            "created": OrderCreated(),
            "first": ChangeStatus(target="availability-confirmed"),
            "second": ChangeStatus(target="client-confirmed"),
        },
        "created > first > second",
    )

    order = a_new_order(engine)

    assert list(stored.moves(file, order)) == [
        (None, "new"),
        ("new", "availability-confirmed"),
        ("availability-confirmed", "client-confirmed"),
    ]
    stays = stored.visits(file, order)
    assert [stay["status"] for stay in stays] == [
        "new",
        "availability-confirmed",
        "client-confirmed",
    ]
    assert [stay["left_seq"] for stay in stays] == [stays[1]["id"], stays[2]["id"], None]


def test_a_save_that_matches_several_event_nodes_starts_the_trigger_once(engine, file):
    put_in(
        engine,
        "Either",
        {
            "moved": OrderStatusChanged(),
            "paid": PaymentStatusChanged(target=("paid",)),
            "task": a_task("Look"),
        },
        "moved > task",
        "paid > task",
    )
    order = a_new_order(engine, payments=(PaymentDraft(amount=100),))
    payment = engine.order(order).payments[0].id

    do(
        engine,
        EditOrder(
            order=order,
            values={"status": "client-confirmed"},
            payments={payment: {"status": "paid"}},
        ),
    )

    assert stored.tasks(file, order) == ["Look"]


def test_a_change_is_all_or_nothing(engine, order):
    with pytest.raises(TransitionNotAllowed):
        do(
            engine,
            AddComment(order=order, text="About to complete it"),
            EditOrder(order=order, values={"manager_comment": "Done"}),
            EditOrder(order=order, values={"status": "complete"}),
        )

    assert engine.order(order).manager_comment == ""
    assert len(history(engine, order)) == 1


def test_an_order_cannot_be_given_to_a_customer_who_is_not_there(engine, order):
    with pytest.raises(UserError, match="99"):
        save(engine, order, customer=99)


def test_an_order_cannot_come_from_a_customer_who_is_not_there(engine):
    with pytest.raises(UserError, match="99"):
        a_new_order(engine, customer=99)


def test_what_a_trigger_does_names_its_run_and_what_led_to_it(engine):
    put_in(
        engine,
        "Confirm",
        {"created": OrderCreated(), "move": ChangeStatus(target="client-confirmed")},
        "created > move",
    )

    created, moved = history(engine, a_new_order(engine))

    assert (created.root, created.cause, created.depth) == (created.seq, None, 0)
    assert (moved.root, moved.cause, moved.depth) == (created.seq, created.seq, 1)
    assert moved.actor.kind.value == "run"


# --- the version a form was opened with -----------------------------------------------------------


def test_the_same_field_changed_meanwhile_is_refused_with_both_values(engine, order):
    opened = engine.order(order).version
    save(engine, order, manager_comment="Theirs")

    with pytest.raises(EditConflict) as refused:
        save(engine, order, version=opened, manager_comment="Mine", delivery_address="Here")

    assert "Theirs" in str(refused.value)
    assert "Mine" in str(refused.value)
    assert engine.order(order).delivery_address == ""


def test_other_fields_changed_meanwhile_merge(engine, order):
    opened = engine.order(order).version
    save(engine, order, manager_comment="Theirs")

    save(engine, order, version=opened, delivery_address="Here")

    kept = engine.order(order)
    assert (kept.manager_comment, kept.delivery_address) == ("Theirs", "Here")


def test_the_same_value_entered_by_both_is_no_conflict(engine, order):
    opened = engine.order(order).version
    save(engine, order, manager_comment="Same")

    receipt = save(engine, order, version=opened, manager_comment="Same")

    assert receipt.events == ()


def test_a_save_of_the_same_moment_is_a_conflict_too(tmp_path, gate):
    with a_running_shop(tmp_path, milestone=gate.pass_by) as engine:
        order = a_new_order(engine)
        gate.shut()
        before = engine.submit(Change(actor=ADMINISTRATOR, edits=(CreateOrder(),)))
        gate.wait()
        theirs = engine.submit(_comment(order, "Theirs"))
        mine = engine.submit(_comment(order, "Mine", version=1))
        gate.open()

        before.result()
        theirs.result()
        with pytest.raises(EditConflict):
            mine.result()
        assert engine.order(order).manager_comment == "Theirs"


def _comment(order, text, *, version=None):
    edit = EditOrder(order=order, values={"manager_comment": text}, version=version)
    return Change(actor=ADMINISTRATOR, edits=(edit,))


# --- paid -----------------------------------------------------------------------------------------


def an_order_with_two_payments(engine):
    order = a_new_order(engine, payments=(PaymentDraft(amount=100), PaymentDraft(amount=50)))
    return order, *[payment.id for payment in engine.order(order).payments]


def test_an_order_becomes_paid_with_the_last_of_its_payments(engine, clock, file):
    put_in(
        engine,
        "Paid",
        {"paid": OrderChanged(fields=("order.paid",)), "task": a_task("All paid")},
        "paid > task",
    )
    put_in(
        engine,
        "Each",
        {"each": PaymentStatusChanged(target=("paid",)), "task": a_task("One paid")},
        "each > task",
    )
    order, first, second = an_order_with_two_payments(engine)

    pay(engine, order, first)
    clock.advance(HOUR)
    assert not engine.order(order).paid
    pay(engine, order, second)

    assert engine.order(order).paid
    assert engine.order(order).paid_at == clock.now()
    assert sorted(stored.tasks(file, order)) == ["All paid", "One paid", "One paid"]


def test_a_cancelled_payment_does_not_keep_an_order_unpaid(engine):
    order, first, second = an_order_with_two_payments(engine)
    pay(engine, order, first)

    pay(engine, order, second, status="fail")

    assert engine.order(order).paid


def test_an_order_without_payments_is_not_paid(engine, order):
    assert not engine.order(order).paid


def test_an_order_whose_payments_are_all_cancelled_is_not_paid(engine):
    order, first, second = an_order_with_two_payments(engine)

    for payment in (first, second):
        pay(engine, order, payment, status="fail")

    assert not engine.order(order).paid
    assert engine.order(order).paid_at is None
