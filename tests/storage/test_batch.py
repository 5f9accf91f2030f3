"""Rows gathered in memory, taken back, and written once."""

import sqlite3
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import create_engine, select

from engine.domain.change import Channel
from engine.domain.customer import Customer
from engine.domain.delivery import MessageState
from engine.domain.event import Subject, SubjectKind
from engine.domain.order import Item, Order, Payment
from engine.domain.stored import MessageRow, StartRow
from engine.storage import tables
from engine.storage.batch import Batch
from engine.storage.ids import NUMBERED, Ids
from engine.storage.loader import Loader
from engine.storage.rows import (
    customer_row,
    item_row,
    message_row,
    order_row,
    payment_row,
    start_row,
)
from tests.builders.shop import NOON, a_shop


@pytest.fixture
def shop(tmp_path):
    with closing(a_shop(tmp_path)) as opened:
        yield opened


@pytest.fixture
def writer(shop):
    with closing(shop.writer()) as connection:
        yield connection


def an_order(id_=1, **values):
    return Order(id=id_, number=f"A-{id_}", site="main", created_at=NOON, **values)


def a_customer(id_=1, **values):
    return Customer(id=id_, **values)


def write(writer, batch):
    with writer.begin():
        batch.flush(writer)


def stored(writer, table):
    with writer.begin():
        return [tuple(row) for row in writer.execute(select(table).order_by(*table.primary_key))]


def test_what_was_inserted_is_written_in_the_order_of_references(writer):
    batch = Batch()

    batch.insert("items", item_row(Item(id=1, sku="K-1"), 1))
    batch.insert("payments", payment_row(Payment(id=1, amount=500), 1))
    batch.insert("orders", order_row(an_order(), None))
    write(writer, batch)

    assert len(stored(writer, tables.orders)) == 1
    assert len(stored(writer, tables.items)) == 1
    assert len(stored(writer, tables.payments)) == 1
    assert len(batch) == 0


def test_a_row_changed_twice_is_written_in_its_last_form(writer):
    batch = Batch()
    batch.insert("orders", order_row(an_order(status="new"), None))

    batch.put("orders", 1, order_row(an_order(status="assembling"), None))
    batch.put("orders", 1, order_row(an_order(status="delivering"), None))
    assert len(batch) == 1
    write(writer, batch)

    with writer.begin():
        assert Loader(writer).order(1) == an_order(status="delivering")


def test_a_put_of_a_stored_row_keeps_what_refers_to_it(writer):
    batch = Batch()
    batch.put("orders", 1, order_row(an_order(), None), fresh=True)
    batch.put("items", 1, item_row(Item(id=1), 1), fresh=True)
    write(writer, batch)

    batch.put("orders", 1, order_row(an_order(status="complete"), None))
    write(writer, batch)

    with writer.begin():
        assert Loader(writer).order(1) == an_order(status="complete", items=(Item(id=1),))


def test_a_deleted_row_is_gone_and_one_that_never_was_stored_costs_nothing(writer):
    batch = Batch()
    batch.insert("orders", order_row(an_order(), None))
    batch.insert("items", item_row(Item(id=1), 1))
    write(writer, batch)

    batch.insert("items", item_row(Item(id=2), 1))
    batch.delete("items", 2)
    batch.delete("items", 1)
    assert len(batch) == 1
    write(writer, batch)

    assert stored(writer, tables.items) == []


def test_a_second_new_row_of_one_key_is_our_own_fault():
    batch = Batch()
    batch.insert("orders", order_row(an_order(), None))

    with pytest.raises(ValueError, match="orders"):
        batch.insert("orders", order_row(an_order(), None))


def test_starts_are_found_by_their_three_keys(writer):
    batch, subject = Batch(), Subject(SubjectKind.ORDER, 7)
    first = StartRow(count=1, last_at=NOON, last_visit=None)
    again = StartRow(count=2, last_at=NOON, last_visit=3)

    for start in (first, again):
        batch.put("starts", (5, subject), start_row(5, subject, start))
        write(writer, batch)

    with writer.begin():
        assert Loader(writer).start(5, subject) == again
        assert Loader(writer).start(6, subject) is None


def test_orders_repeat_the_name_their_customer_has_now(writer):
    batch = Batch()
    batch.insert("customers", customer_row(a_customer(1, name="Ada")))
    for id_ in (1, 2):
        batch.insert("orders", order_row(an_order(id_, customer=1), a_customer(1, name="Ada")))
    batch.insert("orders", order_row(an_order(3), None))
    write(writer, batch)

    batch.put("customers", 1, customer_row(a_customer(1, name="Ángel")))
    write(writer, batch)

    names = [(row[13], row[14]) for row in stored(writer, tables.orders)]
    assert names == [("Ángel", "ángel"), ("Ángel", "ángel"), ("", "")]


def test_the_same_message_is_refused_twice(writer):
    batch = Batch()
    message = MessageRow(
        id=1, key="r:n:1", channel=Channel.SMS, recipient="+49", subject="", body="Hi",
        state=MessageState.RECORDED, problem="", mode="record_only", at=NOON,
    )  # fmt: skip
    batch.insert("outbox", message_row(message))
    write(writer, batch)

    batch.insert("outbox", (2, *message_row(message)[1:]))
    with pytest.raises(sqlite3.IntegrityError, match=r"outbox\.key"), writer.begin():
        batch.flush(writer)

    assert len(stored(writer, tables.outbox)) == 1


STEPS = st.lists(st.tuples(st.sampled_from("ipd"), st.integers(1, 5)), max_size=12)


@given(before=STEPS, after=STEPS)
def test_undo_brings_back_exactly_what_stood_at_the_mark(payments_table, before, after):
    undone, plain = Batch(), Batch()

    play(undone, before)
    mark = undone.mark()
    play(undone, after, turn=100)
    undone.undo_to(mark)
    play(plain, before)

    assert written(payments_table, undone) == written(payments_table, plain)


@pytest.fixture(scope="module")
def payments_table():
    """A database in memory that holds payments 1 and 2 of order 1."""
    engine = create_engine("sqlite://")
    with engine.connect() as connection:
        tables.metadata.create_all(connection)
        batch = Batch()
        batch.insert("orders", order_row(an_order(), None))
        for id_ in (1, 2):
            batch.insert("payments", payment_row(Payment(id=id_), 1))
        batch.flush(connection)
        connection.commit()
        yield connection
    engine.dispose()


def play(batch, steps, turn=0):
    """Random inserts, puts and deletes of payments; 1 and 2 are in the file already."""
    for amount, (step, id_) in enumerate(steps, turn):
        row = payment_row(Payment(id=id_, amount=amount), 1)
        if step == "d":
            batch.delete("payments", id_)
        elif step == "i" and id_ > 2 and batch.find("payments", id_) is None:
            batch.put("payments", id_, row, fresh=True)
        else:
            batch.put("payments", id_, row)


def written(connection, batch):
    batch.flush(connection)
    rows = [tuple(row) for row in connection.execute(select(tables.payments))]
    connection.rollback()
    return rows


def test_a_refused_flush_leaves_the_file_as_it_was(writer):
    batch = Batch()
    batch.insert("orders", order_row(an_order(1), None))
    write(writer, batch)

    batch.insert("orders", order_row(an_order(2), None))
    batch.insert("items", item_row(Item(id=1), 99))
    with pytest.raises(sqlite3.IntegrityError, match="FOREIGN KEY"), writer.begin():
        batch.flush(writer)

    assert len(stored(writer, tables.orders)) == 1


def test_ids_follow_everything_that_ever_was(writer):
    batch = Batch()
    batch.insert("orders", order_row(an_order(41), None))
    batch.insert("items", item_row(Item(id=7), 41))
    write(writer, batch)
    batch.delete("items", 7)
    write(writer, batch)

    with writer.begin():
        ids = Ids.of(writer)

    assert [ids.next("orders"), ids.next("orders")] == [42, 43]
    assert ids.last("orders") == 43
    assert ids.next("items") == 8
    assert ids.next("payments") == 1
    assert NUMBERED["events"] == "seq"
