"""Where threads meet: one test for each sentence about the bridge."""

import threading
import time

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.bridge import Bridge, BrokenCall, Ticket
from engine.api import Engine, Sorting
from engine.domain.change import Change, CreateOrder
from engine.domain.errors import Unknown
from engine.domain.topics import Topic
from tests.builders.running import ADMINISTRATOR, a_new_order


class Heard:
    """Notes what was delivered, and on which thread."""

    def __init__(self) -> None:
        self.answers: list[object] = []
        self.errors: list[object] = []
        self.threads: set[int] = set()

    def then(self, answer: object) -> None:
        self.answers.append(answer)
        self.threads.add(threading.get_ident())

    def failed(self, error: object) -> None:
        self.errors.append(error)
        self.threads.add(threading.get_ident())


@pytest.fixture
def owner(qapp):
    return QObject()


@pytest.fixture
def heard():
    return Heard()


def create_order(engine: Engine, _: object) -> int:
    change = Change(actor=ADMINISTRATOR, edits=(CreateOrder(),))
    return engine.record(change).orders[0]


def test_do_writes_away_from_the_gui_thread_and_answers_on_it(bridge, engine, owner, heard, qtbot):
    worked_on: list[int] = []

    def call(shop: Engine, ticket: object) -> int:
        worked_on.append(threading.get_ident())
        return create_order(shop, ticket)

    bridge.do(call, heard.then, heard.failed, owner=owner, title="New order")
    qtbot.waitUntil(lambda: heard.answers != [])

    assert engine.order(1).id == heard.answers[0] == 1
    assert worked_on != [threading.get_ident()]
    assert heard.threads == {threading.get_ident()}


def test_ask_reads_away_from_the_gui_thread_and_answers_on_it(bridge, engine, owner, heard, qtbot):
    a_new_order(engine, number="A-1")

    bridge.ask(
        lambda shop, ticket: shop.order_list().page(Sorting(), cancel=ticket.reading)[0].number,
        heard.then,
        heard.failed,
        owner=owner,
        title="Read",
    )
    qtbot.waitUntil(lambda: heard.answers != [])

    assert heard.answers == ["A-1"]
    assert heard.threads == {threading.get_ident()}


def test_writes_are_done_in_the_order_in_which_they_were_asked_for(bridge, owner, heard, qtbot):
    for number in range(20):
        bridge.do(
            lambda _shop, _ticket, number=number: number,
            heard.then,
            heard.failed,
            owner=owner,
            title="Write",
        )
    qtbot.waitUntil(lambda: len(heard.answers) == 20)

    assert heard.answers == list(range(20))


def test_a_slow_read_does_not_hold_up_a_write(bridge, owner, heard, qtbot):
    gate = threading.Event()
    bridge.ask(lambda *_: gate.wait(10), print, print, owner=owner, title="Slow read")

    bridge.do(create_order, heard.then, heard.failed, owner=owner, title="New order")
    qtbot.waitUntil(lambda: heard.answers == [1])

    gate.set()


def test_long_work_holds_up_neither_reads_nor_writes(bridge, owner, heard, qtbot):
    gate = threading.Event()
    bridge.carry_out(lambda *_: gate.wait(10), print, print, owner=owner, title="Import")

    bridge.do(create_order, heard.then, heard.failed, owner=owner, title="New order")
    qtbot.waitUntil(lambda: heard.answers == [1])
    bridge.ask(lambda *_: "read", heard.then, heard.failed, owner=owner, title="Read")
    qtbot.waitUntil(lambda: heard.answers == [1, "read"])

    assert bridge.unfinished() == ()
    gate.set()


def test_closing_stops_long_work_and_waits_until_it_has_seen_it(qapp, engine, owner):
    bridge = Bridge(engine)
    begun = threading.Event()
    seen: list[bool] = []

    def work(_shop: Engine, ticket: Ticket) -> None:
        begun.set()
        while not ticket.cancelled:
            time.sleep(0.001)
        seen.append(True)

    bridge.carry_out(work, print, print, owner=owner, title="Import")
    begun.wait(10)
    bridge.close()

    assert seen == [True]


def test_a_refusal_is_delivered_to_failed_and_nowhere_else(bridge, owner, heard, qtbot):
    with qtbot.assertNotEmitted(bridge.broke):
        bridge.ask(
            lambda shop, _: shop.order(404),
            heard.then,
            heard.failed,
            owner=owner,
            title="Read",
        )
        qtbot.waitUntil(lambda: heard.errors != [])

    assert isinstance(heard.errors[0], Unknown)
    assert heard.answers == []


def test_a_fault_of_the_program_is_reported_and_the_bridge_goes_on(
    bridge, owner, heard, qtbot, caplog
):
    def broken(_shop: Engine, _ticket: object) -> int:
        return 1 // 0

    with qtbot.waitSignal(bridge.broke) as broke:
        bridge.do(broken, heard.then, heard.failed, owner=owner, title="Break")
    bridge.do(create_order, heard.then, heard.failed, owner=owner, title="New order")
    qtbot.waitUntil(lambda: heard.answers == [1])

    assert isinstance(broke.args[0], ZeroDivisionError)
    assert isinstance(heard.errors[0], BrokenCall)
    assert "call broke" in caplog.text


def test_a_ticket_that_was_cancelled_delivers_nothing(bridge, owner, heard, qtbot):
    gate = threading.Event()
    ticket = bridge.ask(
        lambda *_: gate.wait(10), heard.then, heard.failed, owner=owner, title="Read"
    )

    ticket.cancel()
    gate.set()
    settle(bridge, owner, qtbot)

    assert heard.answers == []
    assert heard.errors == []


def test_cancelling_stops_a_query_that_is_running(bridge, engine, owner, heard, qtbot):
    running = threading.Event()

    def endless(shop: Engine, ticket) -> None:
        running.set()
        while True:
            shop.order_list().totals(ticket.reading)
            ticket.check()

    ticket = bridge.ask(endless, heard.then, heard.failed, owner=owner, title="Endless")
    assert running.wait(5)

    ticket.cancel()
    settle(bridge, owner, qtbot)

    assert heard.answers == []
    assert heard.errors == []


def test_progress_is_told_on_the_gui_thread(bridge, owner, heard, qtbot):
    gate = threading.Event()
    told: list[tuple[float, str, int]] = []

    def long_call(_shop: Engine, ticket) -> str:
        gate.wait(10)
        ticket.report(0.25, "a quarter")
        ticket.report(0.5, "half")
        return "done"

    ticket = bridge.do(long_call, heard.then, heard.failed, owner=owner, title="Long")
    ticket.shown_by(lambda done, text: told.append((done, text, threading.get_ident())))
    gate.set()
    qtbot.waitUntil(lambda: heard.answers == ["done"])

    here = threading.get_ident()
    assert told == [(0.25, "a quarter", here), (0.5, "half", here)]


def test_a_ticket_dies_with_the_object_it_belongs_to(bridge, owner, heard, qtbot):
    gate = threading.Event()
    page = QWidget()
    ticket = bridge.ask(
        lambda *_: gate.wait(10), heard.then, heard.failed, owner=page, title="Read"
    )

    page.deleteLater()
    qtbot.waitUntil(lambda: ticket.cancelled)
    gate.set()
    settle(bridge, owner, qtbot)

    assert heard.answers == []


def test_a_newer_question_with_the_same_key_cancels_the_older(bridge, owner, heard, qtbot):
    gate = threading.Event()
    bridge.ask(lambda *_: gate.wait(10), heard.then, heard.failed, owner=owner, title="1", key="k")
    other = bridge.ask(
        lambda *_: "other", heard.then, heard.failed, owner=owner, title="2", key="o"
    )
    older = bridge.ask(
        lambda *_: "older", heard.then, heard.failed, owner=owner, title="3", key="k"
    )

    bridge.ask(lambda *_: "newest", heard.then, heard.failed, owner=owner, title="4", key="k")
    gate.set()
    qtbot.waitUntil(lambda: "newest" in heard.answers)

    assert heard.answers == ["other", "newest"]
    assert older.cancelled
    assert not other.cancelled


def test_topics_of_the_engine_arrive_on_the_gui_thread_after_the_commit(bridge, engine, qtbot):
    seen: list[tuple[int, bool]] = []

    def look(topics) -> None:
        if topics.touches(Topic.ORDERS):
            seen.append((threading.get_ident(), engine.order(1).id == 1))

    bridge.topics.connect(look)
    a_new_order(engine)
    qtbot.waitUntil(lambda: seen != [])

    assert seen[0] == (threading.get_ident(), True)


def test_closing_says_what_is_unfinished_and_finishes_it(engine, owner, heard, qapp):
    bridge = Bridge(engine)
    gate = threading.Event()

    def slow(shop: Engine, ticket: object) -> int:
        gate.wait(10)
        return create_order(shop, ticket)

    bridge.do(slow, heard.then, heard.failed, owner=owner, title="Save order 1")
    bridge.do(create_order, heard.then, heard.failed, owner=owner, title="Save order 2")
    assert bridge.unfinished() == ("Save order 1", "Save order 2")
    threading.Timer(0.05, gate.set).start()

    waited_for = bridge.close()

    assert waited_for == ("Save order 1", "Save order 2")
    assert engine.order(2).id == 2


def test_closing_calls_reads_off_and_takes_no_more_calls(engine, owner, heard, qapp):
    bridge = Bridge(engine)

    def endless(_shop: Engine, ticket) -> None:
        while True:
            ticket.check()
            time.sleep(0.001)

    bridge.ask(endless, heard.then, heard.failed, owner=owner, title="Endless")

    bridge.close()
    late = bridge.do(create_order, heard.then, heard.failed, owner=owner, title="Late")

    assert late.cancelled
    assert engine.order_list().totals().count == 0


def test_asking_often_keeps_nothing_of_what_is_over(bridge, owner, heard, qtbot):
    for _ in range(300):
        bridge.ask(lambda *_: 1, heard.then, heard.failed, owner=owner, title="Read", key="k")
    settle(bridge, owner, qtbot)

    assert not bridge.reading()
    assert bridge.unfinished() == ()


def settle(bridge: Bridge, owner: QObject, qtbot) -> None:
    """Wait until everything that was asked before has been dealt with."""
    over: list[object] = []
    bridge.ask(lambda *_: None, over.append, over.append, owner=owner, title="Settle")
    qtbot.waitUntil(lambda: over != [])
