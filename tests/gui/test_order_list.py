"""The list of orders: pages, filters, live rows that stay where they are."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from app.formats import Formats
from app.i18n import language_of
from app.orders.column_layout import ColumnLayout
from app.orders.columns import COLUMNS, PLACES
from app.orders.listing import PIECE, Listing
from app.orders.model import OrderListModel
from app.reader import Reader
from engine.api import OrderSort, Sorting
from engine.conditions.errors import ConditionError
from engine.conditions.operators import Op
from engine.conditions.tree import Clause, Tree
from engine.domain.change import CreateOrder, CustomerDraft, ItemDraft
from engine.domain.money import Money
from tests.builders.running import do, save


def orders(engine, count: int, *, start: int = 1) -> None:
    """Orders A-1, A-2, … of 1, 2, … minor units, the later ones newer."""
    engine.clock.advance(1_000_000)
    edits = (
        CreateOrder(values={"number": f"A-{number}"}, items=(ItemDraft(name="Cup", price=number),))
        for number in range(start, start + count)
    )
    do(engine, *edits)


@pytest.fixture
def model(bridge, dressed, qtbot):
    references = bridge.references()
    reader = Reader(references, Formats(language_of("en"), references.zone), "en", bridge.now())
    return OrderListModel(bridge, reader, bridge)


def show(model: OrderListModel, qtbot, listing: Listing | None = None) -> None:
    with qtbot.waitSignal(model.totals_changed):
        model.show(listing or Listing())


def numbers(model: OrderListModel, rows: range) -> list[str | None]:
    return [row.number if (row := model.row_at(place)) else None for place in rows]


def total(op: Op, minor: int) -> Tree:
    return Clause("order.total", op, Money(minor, "EUR"))


def with_status(code: str) -> Tree:
    return Clause("order.status", Op.IS, code)


def statuses(model: OrderListModel) -> list[str]:
    return [row.status for place in range(model.rowCount()) if (row := model.row_at(place))]


def test_the_newest_orders_come_first_with_their_count_and_sum(model, engine, qtbot):
    orders(engine, 3)

    show(model, qtbot)

    assert numbers(model, range(3)) == ["A-3", "A-2", "A-1"]
    assert model.rowCount() == 3
    assert model.totals is not None
    assert model.totals.sums == (Money(6, "EUR"),)


def test_the_model_keeps_the_rules_of_qt(model, engine, qtbot):
    """The tester warns when a rule is broken, and a warning of Qt fails the test."""
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, model)
    orders(engine, 5)

    show(model, qtbot)
    orders(engine, 2, start=6)
    qtbot.waitUntil(lambda: model.rowCount() == 7)
    show(model, qtbot, Listing(where=total(Op.LESS, 3)))
    show(model, qtbot, Listing(sorting=Sorting(OrderSort.NUMBER, descending=False)))

    assert numbers(model, range(7)) == [f"A-{number}" for number in range(1, 8)]


def test_an_empty_shop_is_an_empty_list(model, qtbot):
    show(model, qtbot)

    assert model.rowCount() == 0
    assert model.totals is not None
    assert model.totals.count == 0


def test_the_list_is_as_long_as_the_count_and_reads_only_what_is_looked_at(model, engine, qtbot):
    orders(engine, 3 * PIECE)

    show(model, qtbot)

    assert model.rowCount() == 3 * PIECE
    assert model.row_at(PIECE - 1) is not None
    assert model.row_at(PIECE) is None
    assert model.data(model.index(PIECE, 0)) == ""


@pytest.mark.parametrize(
    "first", [PIECE, 2 * PIECE + 30, 3 * PIECE + 7], ids=["next", "far", "end"]
)
def test_rows_that_come_into_view_are_read_in_place(model, engine, qtbot, first):
    total = 3 * PIECE + 17
    orders(engine, total)
    show(model, qtbot)

    model.want(range(first, first + 10))
    qtbot.waitUntil(lambda: model.row_at(first) is not None)

    assert numbers(model, range(first, first + 10)) == [
        f"A-{total - place}" for place in range(first, first + 10)
    ]


def test_a_list_sorts_by_the_sum_and_the_other_way_round(model, engine, qtbot):
    orders(engine, 3)
    show(model, qtbot)

    with qtbot.waitSignal(model.totals_changed):
        model.sort_by(OrderSort.TOTAL)
    largest_first = numbers(model, range(3))
    with qtbot.waitSignal(model.totals_changed):
        model.sort_by(OrderSort.TOTAL)

    assert largest_first == ["A-3", "A-2", "A-1"]
    assert numbers(model, range(3)) == ["A-1", "A-2", "A-3"]
    assert model.sorting == Sorting(OrderSort.TOTAL, descending=False)


def test_a_condition_and_a_search_narrow_together(model, engine, qtbot):
    for name in ("Olga Petrova", "Ольга Ветрова", "Igor"):
        do(engine, CreateOrder(customer=CustomerDraft(name=name), items=(ItemDraft(price=900),)))
    do(engine, CreateOrder(customer=CustomerDraft(name="Ольга"), items=(ItemDraft(price=5),)))

    show(model, qtbot, Listing(where=total(Op.MORE, 1_00), search="ОЛЬГА"))

    assert model.rowCount() == 1
    row = model.row_at(0)
    assert row is not None
    assert row.customer_name == "Ольга Ветрова"


def test_a_condition_that_cannot_be_asked_leaves_the_list_as_it_was(model, engine, qtbot):
    orders(engine, 2)
    show(model, qtbot)

    with qtbot.waitSignal(model.refused) as refused:
        model.show(Listing(where=with_status("nowhere")))

    assert isinstance(refused.args[0], ConditionError)
    assert numbers(model, range(2)) == ["A-2", "A-1"]
    assert model.listing == Listing()


def test_a_changed_order_is_updated_where_it_stands(model, engine, qtbot):
    orders(engine, 3)
    show(model, qtbot)
    resets: list[bool] = []
    model.modelReset.connect(lambda: resets.append(True))

    save(engine, 2, status="availability-confirmed")
    qtbot.waitUntil(lambda: statuses(model) == ["new", "availability-confirmed", "new"])

    assert numbers(model, range(3)) == ["A-3", "A-2", "A-1"]
    assert resets == []


def test_an_order_that_no_longer_fits_keeps_its_place_and_is_marked(model, engine, qtbot):
    orders(engine, 3)
    show(model, qtbot, Listing(where=with_status("new")))

    save(engine, 2, status="availability-confirmed")
    qtbot.waitUntil(lambda: model.is_past(2))

    assert numbers(model, range(3)) == ["A-3", "A-2", "A-1"]
    assert not model.is_past(1)
    assert model.totals is not None
    assert model.totals.count == 2


def test_reading_again_drops_what_no_longer_fits(model, engine, qtbot):
    orders(engine, 3)
    show(model, qtbot, Listing(where=with_status("new")))
    save(engine, 2, status="availability-confirmed")
    qtbot.waitUntil(lambda: model.is_past(2))

    with qtbot.waitSignal(model.totals_changed):
        model.read_again()

    assert numbers(model, range(model.rowCount())) == ["A-3", "A-1"]
    assert not model.is_past(2)


def test_a_new_order_comes_in_at_the_head_and_moves_no_other(model, engine, qtbot):
    orders(engine, 3)
    show(model, qtbot)

    with qtbot.waitSignal(model.rowsInserted) as inserted:
        orders(engine, 1, start=4)

    assert inserted.args[1:] == [0, 0]
    assert numbers(model, range(4)) == ["A-4", "A-3", "A-2", "A-1"]
    assert model.place_of(1) == 3


def test_a_new_order_that_does_not_fit_does_not_appear(model, engine, qtbot):
    orders(engine, 2)
    show(model, qtbot, Listing(where=total(Op.LESS, 3)))

    orders(engine, 1, start=7)
    save(engine, 1, status="availability-confirmed")
    qtbot.waitUntil(lambda: "availability-confirmed" in statuses(model))

    assert numbers(model, range(model.rowCount())) == ["A-2", "A-1"]


def test_a_burst_of_changes_ends_in_the_state_of_the_shop(model, engine, qtbot):
    orders(engine, 30)
    show(model, qtbot)

    for order in range(1, 31):
        save(engine, order, status="availability-confirmed")
    orders(engine, 20, start=31)

    def caught_up() -> bool:
        rows = [model.row_at(place) for place in range(model.rowCount())]
        moved = [row for row in rows if row and row.status == "availability-confirmed"]
        return len(rows) == 50 and len(moved) == 30

    qtbot.waitUntil(caught_up)
    assert numbers(model, range(50)) == [f"A-{number}" for number in range(50, 0, -1)]


def test_only_the_last_of_several_filters_is_shown(model, engine, qtbot):
    orders(engine, 9)
    show(model, qtbot)

    for most in range(2, 9):
        model.show(Listing(where=total(Op.AT_MOST, most * 100)))
    with qtbot.waitSignal(model.totals_changed):
        model.show(Listing(where=total(Op.AT_MOST, 3)))

    assert numbers(model, range(model.rowCount())) == ["A-3", "A-2", "A-1"]


def test_every_cell_says_something_and_every_column_has_a_name(model, engine, qtbot):
    orders(engine, 1)
    show(model, qtbot)

    texts = [model.data(model.index(0, place)) for place in range(model.columnCount())]
    names = [
        model.headerData(place, Qt.Orientation.Horizontal) for place in range(model.columnCount())
    ]

    assert texts[0] == "A-1"
    assert texts[1] == "New"
    assert texts[-1] == "€\u00a00.01"
    assert all(names)
    assert len(set(names)) == len(COLUMNS)


@pytest.mark.parametrize("width", [400, 700, 840, 1000, 1600])
def test_columns_give_way_before_anything_is_cut(width):
    layout = ColumnLayout()

    shown = layout.fitting(width)

    needed = sum(map(layout.width, shown))
    assert {"number", "status", "customer", "payment", "sum"} <= set(shown)
    assert needed <= width or all(not COLUMNS[PLACES[code]].luxury for code in shown)


def test_columns_that_somebody_chose_all_stay():
    layout = ColumnLayout().toggled("manager")

    assert layout.fitting(200) == layout.shown
    assert "manager" in layout.shown


def test_the_last_column_cannot_be_taken_away():
    layout = ColumnLayout(("number",))

    assert layout.toggled("number").shown


def test_a_sorting_without_an_index_shows_every_order_in_its_place(model, engine, qtbot):
    """The first rows at once, the rest by their places: once for all pages."""
    names = [f"Customer {number:03}" for number in range(2 * PIECE + 40)]
    do(engine, *(CreateOrder(customer=CustomerDraft(name=name)) for name in reversed(names)))

    show(model, qtbot, Listing(sorting=Sorting(OrderSort.CUSTOMER, descending=False)))
    model.want(range(PIECE - 10, PIECE + 10))
    model.want(range(2 * PIECE - 5, 2 * PIECE + 5))
    qtbot.waitUntil(lambda: model.row_at(2 * PIECE) is not None)
    qtbot.waitUntil(lambda: model.row_at(2 * PIECE - 1) is not None)

    places = (0, PIECE - 1, 2 * PIECE - 1, 2 * PIECE)
    shown = [row.customer_name for place in places if (row := model.row_at(place))]
    assert shown == [names[place] for place in places]
    assert model.rowCount() == len(names)


def test_what_is_seen_over_the_border_of_two_pieces_is_read_whole(model, engine, qtbot):
    orders(engine, 4 * PIECE)
    show(model, qtbot)

    model.want(range(3 * PIECE - 4, 3 * PIECE + 4))
    qtbot.waitUntil(lambda: model.row_at(3 * PIECE + 3) is not None)

    assert None not in numbers(model, range(3 * PIECE - 4, 3 * PIECE + 4))


def test_another_listing_calls_off_what_was_being_read(model, engine, bridge, qtbot):
    """A long sort under way would keep the worker from what the person wants now."""
    orders(engine, 2 * PIECE)
    show(model, qtbot, Listing(sorting=Sorting(OrderSort.CUSTOMER)))

    for sort in (OrderSort.STATUS, OrderSort.UPDATED, OrderSort.MANAGER):
        model.show(Listing(sorting=Sorting(sort)))
    with qtbot.waitSignal(model.totals_changed):
        model.show(Listing(where=total(Op.AT_MOST, 3)))

    qtbot.waitUntil(lambda: not bridge.reading())
    assert numbers(model, range(model.rowCount())) == ["A-3", "A-2", "A-1"]
