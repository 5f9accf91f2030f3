"""Rows of the order list as pictures: painted once, and anew as soon as anything looks different."""

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from typing_extensions import override

from app.destinations import OrdersWherePlace
from app.main_window import MainWindow
from app.orders.columns import COLUMNS
from app.orders.model import OrderListModel
from app.orders.page import OrdersPage
from app.orders.row_painter import Cell, Mark, RowPainter, Said
from app.orders.row_pictures import Ground, RowPictures
from app.theme.appearance import Choice
from designer.theme.tokens import Scheme, row_height
from engine.api import OrderRow
from engine.domain.moment import DAY
from tests.builders.running import a_new_order, save

PLAIN = Mark(selected=False, hovered=False)
GROUND = Ground(
    cells=tuple(Cell(place, place * 120, 120) for place in range(len(COLUMNS))),
    size=QSize(120 * len(COLUMNS), row_height("table")),
    scheme=Scheme.LIGHT,
    ratio=1.0,
)


class CountedPainter(RowPainter):
    """Counts the rows it paints."""

    painted = 0

    @override
    def paint(self, painter, area, said, mark) -> None:
        self.painted += 1
        super().paint(painter, area, said, mark)


@pytest.fixture
def order(engine):
    return a_new_order(engine, number="A-1")


@pytest.fixture
def opened(window, order, qtbot) -> MainWindow:
    """A window, so that rows are kept up to date; the order A-1 is its only one."""
    made: MainWindow = window()
    qtbot.waitUntil(lambda: orders_page(made).model.row_at(0) is not None)
    return made


def orders_page(window: MainWindow) -> OrdersPage:
    page = window.pages["orders"]
    assert isinstance(page, OrdersPage)
    return page


def rows_of(window: MainWindow) -> list[OrderRow]:
    row = orders_page(window).model.row_at(0)
    return [] if row is None else [row]


@pytest.fixture
def model(opened) -> OrderListModel:
    return orders_page(opened).model


@pytest.fixture
def rows(theme) -> CountedPainter:
    return CountedPainter(theme)


def test_a_row_that_looks_the_same_is_not_painted_again(model, rows):
    pictures = RowPictures(model, rows)
    first = pictures.picture(0, PLAIN, GROUND)

    again = pictures.picture(0, PLAIN, GROUND)

    assert again is first
    assert rows.painted == 1


def test_a_row_looks_as_it_is_painted_by_itself(model, rows):
    picture = RowPictures(model, rows).picture(0, PLAIN, GROUND).toImage()

    plain = painted_by(rows, model)
    assert plain.size() == picture.size()
    assert plain.convertToFormat(picture.format()) == picture


def painted_by(rows: RowPainter, model: OrderListModel) -> QImage:
    image = QImage(GROUND.size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(0, 0, 0, 0))
    painter = QPainter(image)
    row = model.row_at(0)
    assert row is not None
    texts = tuple(column.text(row, model.reader) for column in COLUMNS)
    said = Said(texts, model.reader.colour(row.status), row.paid, past=False)
    rows.lay_out(GROUND.cells)
    rows.paint(painter, QRectF(0, 0, GROUND.size.width(), GROUND.size.height()), said, PLAIN)
    painter.end()
    return image


@pytest.mark.parametrize(
    ("mark", "ground"),
    [
        (Mark(selected=True, hovered=False), GROUND),
        (Mark(selected=False, hovered=True), GROUND),
        (PLAIN, Ground(GROUND.cells[:3], GROUND.size, GROUND.scheme, GROUND.ratio)),
        (PLAIN, Ground(GROUND.cells, GROUND.size, GROUND.scheme, 2.0)),
    ],
    ids=["selected", "hovered", "fewer columns", "denser screen"],
)
def test_a_row_that_looks_different_is_painted_anew(model, rows, mark, ground):
    pictures = RowPictures(model, rows)
    before = pictures.picture(0, PLAIN, GROUND)

    assert pictures.picture(0, mark, ground) is not before


def test_an_order_that_changes_is_painted_anew(model, rows, engine, order, qtbot):
    pictures = RowPictures(model, rows)
    before = pictures.picture(0, PLAIN, GROUND)

    save(engine, order, status="availability-confirmed")
    qtbot.waitUntil(lambda: model.row_at(0).status == "availability-confirmed")

    assert pictures.picture(0, PLAIN, GROUND) is not before


def test_time_that_passes_is_seen(opened, model, rows, engine):
    pictures = RowPictures(model, rows)
    before = pictures.picture(0, PLAIN, GROUND)

    engine.clock.advance(DAY)
    model.refresh_clock(opened.around.reader())

    assert pictures.picture(0, PLAIN, GROUND) is not before


def test_an_order_that_no_longer_fits_fades(opened, model, rows, engine, order, qtbot):
    with qtbot.waitSignal(model.totals_changed):
        opened.go(OrdersWherePlace('status is "New"'))
    pictures = RowPictures(model, rows)
    before = pictures.picture(0, PLAIN, GROUND)

    save(engine, order, status="availability-confirmed")
    qtbot.waitUntil(lambda: model.is_past(order))

    assert pictures.picture(0, PLAIN, GROUND) is not before


def test_rows_painted_after_the_columns_were_fitted_again_stand_in_them(
    opened, window, engine, order, qtbot
):
    table = orders_page(opened).table
    table.grab()

    table.show_columns(table.columns)
    save(engine, order, status="availability-confirmed")
    moved = "availability-confirmed"
    qtbot.waitUntil(lambda: [row.status for row in rows_of(opened)] == [moved])

    other = orders_page(window()).table
    assert table.viewport().grab().toImage() == other.viewport().grab().toImage()


def test_other_colours_reach_the_list(opened, appearance):
    table = opened.pages["orders"].table
    light = table.grab().toImage()

    appearance.choose(Choice.DARK)

    assert table.grab().toImage() != light
