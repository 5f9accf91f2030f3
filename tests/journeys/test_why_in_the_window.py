"""A manager sees an order move by itself and finds out why; and why another one did not."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.destinations import TriggerPlace, WhyNotPlace
from designer.trigger.boxes import Mark, Pull
from engine.conditions.fields import Vocabulary
from engine.domain.change import PaymentDraft
from engine.domain.moment import HOUR
from engine.nodes import gallery
from tests.builders.running import a_new_order, pay


def put_in(engine, name: str):
    """A ready-made trigger, switched on."""
    vocabulary = Vocabulary(engine.references)
    return engine.triggers.add(gallery.trigger(name, vocabulary=vocabulary), on=True)


def an_unpaid_order(engine, **values):
    payments = (PaymentDraft(type="cash", amount=4_990),)
    return a_new_order(engine, payments=payments, **values)


def status_shown(orders, order: int) -> str | None:
    row = orders.model.place_of(order)
    shown = orders.model.row_at(row) if row is not None else None
    return shown.status if shown is not None else None


def choose(qtbot, orders, order: int, status: str = "assembling") -> None:
    """Press on the order's row, and wait for its card."""
    table = orders.table
    index = orders.model.index(orders.model.place_of(order), 1)
    spot = table.visualRect(index).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    qtbot.waitUntil(lambda: shows(orders, order, status))


def shows(orders, order: int, status: str) -> bool:
    card = orders.panel.shown
    return card is not None and (card.order.id, card.order.status) == (order, status)


def timeline_of(orders):
    """The timeline on the card; made anew whenever the order has changed."""
    return orders.panel.view.content.timeline.view


def open_trace(qtbot, orders) -> None:
    """Press *why?* at the order's newest automatic line, then *Open trace* on what unfolds."""
    entries = timeline_of(orders).entries
    automatic = next(at for at, each in enumerate(entries) if each.run is not None)
    press(qtbot, timeline_of(orders), timeline_of(orders).why_point(automatic))
    qtbot.waitUntil(lambda: is_unfolded(timeline_of(orders), automatic))
    press(qtbot, timeline_of(orders), timeline_of(orders).trace_point(automatic))


def is_unfolded(timeline, place: int) -> bool:
    try:
        timeline.trace_point(place)
    except StopIteration:
        return False
    return True


def press(qtbot, widget, point) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=point.toPoint())


def texts(why) -> list[str]:
    return [label.text() for label in why.panel.findChildren(QLabel)]


@pytest.fixture
def main_window(window, engine):
    put_in(engine, "paid-to-assembling")
    an_unpaid_order(engine, number="A-1")
    an_unpaid_order(engine, number="A-2")
    return window()


def test_a_late_payment_moves_an_order_while_the_list_is_open_and_the_trace_tells_why(
    main_window, engine, qtbot
):
    orders = main_window.pages["orders"]
    order = engine.find_order("A-1").id
    engine.clock.advance(5 * HOUR)

    pay(engine, order, engine.order(order).payments[0].id)

    qtbot.waitUntil(lambda: status_shown(orders, order) == "assembling")
    choose(qtbot, orders, order)
    why = main_window.pages["triggers"].why
    with qtbot.waitSignal(why.read):
        open_trace(qtbot, orders)
    edges = why.canvas.scene.drawing.edges.values()
    assert any(edge.pull is Pull.TAKEN for edge in edges)
    marks = [node.mark for node in why.canvas.scene.drawing.nodes.values() if _reached(node)]
    assert marks == [Mark.HELD] * 3
    said = texts(why)
    assert (said[said.index("seen") + 1], said[said.index("wanted") + 1]) == ("yes", "yes")

    qtbot.mouseClick(why.header.order, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: orders.panel.shown is not None and orders.panel.order == order)


def test_a_trigger_that_did_not_want_an_order_says_which_condition_stood_against_it(
    main_window, engine, qtbot
):
    order = engine.find_order("A-2").id
    trigger = engine.triggers.all()[0].id
    why = main_window.pages["triggers"].why

    with qtbot.waitSignal(why.read):
        main_window.go(WhyNotPlace(order, trigger))

    assert why.header.tag.text == "A condition did not hold"
    assert "· Paid is yes" in texts(why)
    said = texts(why)
    assert (said[said.index("seen") + 1], said[said.index("wanted") + 1]) == ("no", "yes")


def test_who_asked_why_on_a_card_comes_back_to_it_by_escape(main_window, engine, qtbot):
    orders, triggers = main_window.pages["orders"], main_window.pages["triggers"]
    order = engine.find_order("A-2").id
    choose(qtbot, orders, order, status="new")
    with qtbot.waitSignal(triggers.why.read):
        main_window.go(WhyNotPlace(order, engine.triggers.all()[0].id))

    # The first lets go of the step that is chosen.
    for _ in range(2):
        qtbot.keyClick(triggers.why.canvas.view, Qt.Key.Key_Escape)

    assert main_window.page is orders
    assert orders.panel.order == order
    main_window.go_to("triggers")
    assert triggers.home.isVisible()


def test_who_came_by_the_rail_goes_back_to_the_list_of_triggers(main_window, engine, qtbot):
    main_window.go_to("triggers")
    triggers = main_window.page
    main_window.go(TriggerPlace(engine.triggers.all()[0].id))

    qtbot.mouseClick(triggers.drawing.back, Qt.MouseButton.LeftButton)

    assert main_window.page is triggers
    assert triggers.home.isVisible()


def _reached(node) -> bool:
    return getattr(node, "mark", None) is not None
