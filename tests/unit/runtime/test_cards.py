"""What a card asks of the engine: next statuses by likelihood, what would follow, why, ended waits."""

import pytest

from engine.desks.cards import Ground
from engine.domain.barrier import Bar
from engine.domain.change import (
    Actor,
    ActorKind,
    CreateOrder,
    CustomerDraft,
    EditOrder,
    ItemDraft,
    Ref,
)
from engine.domain.errors import EditConflict, Missing, TransitionNotAllowed, WaitOver
from engine.domain.moment import HOUR
from engine.domain.run import Outcome
from engine.domain.value import Value
from engine.nodes.conditions.condition import Condition
from engine.nodes.events.order_created import OrderCreated
from engine.nodes.events.order_status_changed import OrderStatusChanged
from engine.nodes.flow.wait_for import WaitFor
from engine.nodes.statuses import StatusSet
from tests.builders import stored
from tests.builders.drawings import hours, is_
from tests.builders.running import ADMINISTRATOR, a_new_order, a_task, do, put_in, save

LINE = "availability-confirmed"


def targets(engine, order, by=ADMINISTRATOR):
    return [move.target for move in engine.cards.read(order, by).moves if move.allowed]


@pytest.fixture
def order(engine):
    return a_new_order(engine)


def waiting(engine):
    """A trigger that waits an hour, then sets a task."""
    nodes = {
        "event": OrderCreated(),
        "wait": WaitFor(duration=hours(1)),
        "task": a_task("Waited"),
    }
    return put_in(engine, "Wait", nodes, "event > wait > task")


# --- next statuses --------------------------------------------------------------------------------


def test_a_shop_without_a_past_goes_by_the_line_and_gives_up_last(engine, order):
    found = targets(engine, order)

    groups = [engine.references.group_of_status[code] for code in found]
    assert found[:3] == [LINE, "offer-analog", "client-confirmed"]
    assert groups.index("cancel") == len(groups) - groups.count("cancel")


def test_what_orders_did_more_often_comes_first(engine, order):
    for target, times in (("client-confirmed", 2), ("assembling", 1), ("no-call", 3)):
        for _ in range(times):
            save(engine, a_new_order(engine), status=target)

    found = targets(engine, order)

    lost = [code for code in found if engine.references.group_of_status[code] == "cancel"]
    assert found[:3] == ["client-confirmed", "assembling", LINE]
    assert lost[0] == "no-call"
    assert found[-len(lost) :] == lost


def test_ways_back_come_behind_ways_ahead(engine, order):
    save(engine, order, status="assembling")

    found = targets(engine, order)

    assert found[:3] == ["assembling-complete", "client-confirmed", "send-to-assembling"]


def test_refused_moves_come_last_and_say_what_bars_them(engine, order):
    moves = engine.cards.read(order, ADMINISTRATOR).moves

    refused = [move for move in moves if not move.allowed]
    (completed,) = (move for move in refused if move.target == "complete")
    assert moves[-len(refused) :] == tuple(refused)
    assert completed.barrier.bar is Bar.ELSEWHERE
    assert set(completed.barrier.codes) == {"delivered", "arrived-at-pickup"}


def test_a_refused_change_carries_the_barrier_for_other_languages(engine, order):
    with pytest.raises(TransitionNotAllowed) as refused:
        save(engine, order, status="complete")

    barrier = refused.value.barrier
    assert barrier is not None
    assert barrier.bar is Bar.ELSEWHERE
    assert "only from Delivered" in str(refused.value)


# --- what would follow ----------------------------------------------------------------------------


def test_the_triggers_a_move_would_start_are_foreseen_and_nothing_is_done(engine, file, order):
    event = OrderStatusChanged(target=StatusSet(statuses=("assembling",)))
    put_in(engine, "Pick it", {"event": event, "task": a_task("Pick")}, "event > task")
    rich = {"event": event, "if": Condition(condition=is_("order.paid", True)), "t": a_task("Paid")}
    put_in(engine, "Only paid", rich, "event > if.yes > t")

    follows = engine.cards.read(order, ADMINISTRATOR).follows

    titles = [trigger.settings.titles.text() for trigger in follows["assembling"]]
    assert titles == ["Pick it"]
    assert follows["unpaid"] == ()
    assert "complete" not in follows
    assert engine.order(order).status == "new"
    assert stored.tasks(file) == []


# --- why, in short --------------------------------------------------------------------------------


def test_the_grounds_of_a_run_say_what_was_asked_and_seen(engine, file):
    nodes = {
        "event": OrderCreated(),
        "if": Condition(condition=is_("order.method", "phone")),
        "task": a_task("Call"),
    }
    put_in(engine, "Call them", nodes, "event > if.yes > task")
    a_new_order(engine, method="phone")
    (run,) = stored.runs(file)

    told = engine.cards.grounds(run["id"])

    assert told == (
        Ground("An order is created"),
        Ground("Order method is “By phone”", True, "“By phone”"),
    )


def test_the_grounds_of_a_run_that_is_gone_are_missing(engine):
    with pytest.raises(Missing):
        engine.cards.grounds(99)


# --- waits ended by a person ----------------------------------------------------------------------


def test_a_wait_ended_now_lets_the_run_go_on_and_says_who_did_not_wait(engine, file):
    waiting(engine)
    order = a_new_order(engine)
    (wait,) = engine.card(order).waits

    engine.waits.end_now(wait.id, ADMINISTRATOR)

    (timer,) = stored.timers(file)
    card = engine.card(order)
    (run,) = card.runs
    person = engine.references.people[1].name
    assert stored.tasks(file, order) == ["Waited"]
    assert run.outcome is Outcome.DONE
    assert person in timer["outcome"]
    assert [step.note for step in run.steps if person in step.note]
    assert card.waits == ()


def test_a_cancelled_wait_ends_its_run_and_says_who_cancelled(engine, file, clock):
    waiting(engine)
    order = a_new_order(engine)
    (wait,) = engine.card(order).waits

    engine.waits.cancel(wait.id, ADMINISTRATOR)
    clock.advance(2 * HOUR)
    engine.end_due_waits()

    (run,) = engine.card(order).runs
    assert stored.tasks(file, order) == []
    assert run.outcome is Outcome.ENDED_EARLY
    assert run.reason == f"cancelled by {engine.references.people[1].name}"


@pytest.mark.parametrize("way", ["end_now", "cancel"])
def test_a_wait_that_is_over_is_not_ended_twice(engine, way):
    waiting(engine)
    order = a_new_order(engine)
    (wait,) = engine.card(order).waits
    engine.waits.cancel(wait.id, ADMINISTRATOR)

    with pytest.raises(WaitOver):
        getattr(engine.waits, way)(wait.id, ADMINISTRATOR)
    with pytest.raises(Missing):
        getattr(engine.waits, way)(99, Actor(ActorKind.PERSON, 1))


# --- customers while typing -----------------------------------------------------------------------


@pytest.mark.parametrize(
    "typed", ["+49 30 90", "ADA@", "ada love", "lovel", "Ло"], ids=lambda typed: typed
)
def test_a_customer_is_found_by_the_beginning_of_phone_e_mail_or_a_name(engine, typed):
    for name, phone, email in (
        ("Ada Lovelace", "+49 30 901820", "ada@example.org"),
        ("Ловелас", "", ""),
    ):
        draft = CustomerDraft(name=name, phone=phone, email=email)
        do(engine, CreateOrder(customer=draft))
    do(engine, CreateOrder(customer=CustomerDraft(name="Grace", phone="+1 30 90")))

    found = engine.customers.like(typed)

    assert [known.customer.name for known in found] == (
        ["Ловелас"] if typed == "Ло" else ["Ada Lovelace"]
    )
    assert found[0].orders == 1


def test_one_letter_finds_nobody(engine):
    do(engine, CreateOrder(customer=CustomerDraft(name="Ada")))

    assert engine.customers.like("a") == ()


# --- the version rule for lines -------------------------------------------------------------------


@pytest.fixture
def lines(engine):
    order = a_new_order(engine, items=(ItemDraft(name="Pot"), ItemDraft(name="Cup")))
    return engine.order(order)


def test_the_same_field_of_a_line_changed_by_two_is_a_conflict(engine, lines):
    pot = lines.items[0].id
    do(engine, EditOrder(order=lines.id, items={pot: {"price": 500}}))

    mine = EditOrder(order=lines.id, items={pot: {"price": 700}}, version=lines.version)
    with pytest.raises(EditConflict) as refused:
        do(engine, mine)

    assert (refused.value.field, refused.value.theirs, refused.value.yours) == (
        "item.price",
        "“500”",
        "“700”",
    )


def test_other_fields_and_other_lines_merge(engine, lines):
    pot, cup = (item.id for item in lines.items)
    do(engine, EditOrder(order=lines.id, items={pot: {"price": 500}}))

    mine: dict[Ref, dict[str, Value]] = {pot: {"name": "Big pot"}, cup: {"price": 100}}
    do(engine, EditOrder(order=lines.id, items=mine, version=lines.version))

    after = engine.order(lines.id)
    assert [(item.name, item.price) for item in after.items] == [("Big pot", 500), ("Cup", 100)]


def test_a_line_that_somebody_changed_is_not_removed_unseen(engine, lines):
    pot = lines.items[0].id
    do(engine, EditOrder(order=lines.id, items={pot: {"price": 500}}))

    with pytest.raises(EditConflict):
        do(engine, EditOrder(order=lines.id, remove_items=(pot,), version=lines.version))


def test_an_order_is_given_a_new_customer_by_an_edit(engine, order):
    do(engine, EditOrder(order=order, customer=CustomerDraft(name="Ada")))

    card = engine.card(order)
    assert card.customer.name == "Ada"
    assert card.events[-1].change_of("customer").new == card.customer.id
