"""The list of orders: pages, filters, live rows that stay where they are."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from app.formats import Formats
from app.i18n import language_of
from app.orders.columns import COLUMNS
from app.orders.listing import PIECE, Listing
from app.orders.model import OrderListModel
from app.orders.table import shown_columns
from app.reader import Reader
from engine.api import OrderSort, Sorting
from engine.conditions.errors import ConditionError
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
    show(model, qtbot, Listing(where="total < 0.03"))
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

    show(model, qtbot, Listing(where="total > 1", search="ОЛЬГА"))

    assert model.rowCount() == 1
    row = model.row_at(0)
    assert row is not None
    assert row.customer_name == "Ольга Ветрова"


def test_a_condition_that_cannot_be_read_leaves_the_list_as_it_was(model, engine, qtbot):
    orders(engine, 2)
    show(model, qtbot)

    with qtbot.waitSignal(model.refused) as refused:
        model.show(Listing(where='statu is "new"'))

    assert isinstance(refused.args[0], ConditionError)
    assert refused.args[0].position == 0
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
    show(model, qtbot, Listing(where='status is "new"'))

    save(engine, 2, status="availability-confirmed")
    qtbot.waitUntil(lambda: model.is_past(2))

    assert numbers(model, range(3)) == ["A-3", "A-2", "A-1"]
    assert not model.is_past(1)
    assert model.totals is not None
    assert model.totals.count == 2


def test_reading_again_drops_what_no_longer_fits(model, engine, qtbot):
    orders(engine, 3)
    show(model, qtbot, Listing(where='status is "new"'))
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
    show(model, qtbot, Listing(where="total < 0.03"))

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
        model.show(Listing(where=f"total <= {most}"))
    with qtbot.waitSignal(model.totals_changed):
        model.show(Listing(where="total <= 0.03"))

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
    shown = shown_columns(width)
    needed = sum(COLUMNS[place].width or 120 for place in shown)

    assert {0, 1, 3, 4, len(COLUMNS) - 1} <= shown
    assert needed <= width or all(not COLUMNS[place].luxury for place in shown)
